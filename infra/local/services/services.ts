import type { Place, ResolvedTemplate } from '../stack/template.ts'
import type { AcceptedMail } from './ses/mail-service.ts'

/** As the SDK calls them in `AWS_ENDPOINT_URL_…`. */
export type ServiceName = 'S3' | 'SQS' | 'DYNAMODB' | 'KMS' | 'SESV2'

/** What the stack runs on: the services of AWS, or what stands for them. Addresses have their scheme, no path. */
type Services = {
  /** Where queues are: URLs of queues in the template begin with it. */
  queues: string
  /**
   * Makes what the template describes, but for queues and tables. `sendTo` puts an event on the queue with an ARN.
   * `reports` counts the events that have come of it so far, each of which may be a message by now.
   */
  make(
    template: ResolvedTemplate,
    place: Place,
    sendTo: (arn: string, event: unknown) => Promise<void>,
  ): Promise<{ addresses: Record<ServiceName, string>; mailPage: string; reports(): number }>
  /** Leaves nothing running, also when not all was made. */
  stop(): Promise<void>
}

export type StartServices = (options: {
  region: string
  folder: string
  /** What every call shows, so that nobody else is answered. */
  secret: string
  onMail: (mail: AcceptedMail) => void
}) => Promise<Services>
