/** One thing that somebody wants to do, as IAM sees it. */
export type Access = {
  by: Caller
  /** Such as `dynamodb:GetItem`. */
  action: string
  /** The ARN of what it is done to. */
  resource: string
  /** What conditions are held against, beside what `ALWAYS` says. */
  context: Record<string, string>
}

/** A role by its ARN, or a service of AWS by its name. */
export type Caller = { role: string } | { service: string }

/** True of every call that the SDK and the services make on AWS. On this machine they do without TLS. */
export const ALWAYS = { 'aws:SecureTransport': 'true', 's3:TlsVersion': '1.3' }
