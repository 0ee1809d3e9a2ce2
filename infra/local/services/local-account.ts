import { randomBytes } from 'node:crypto'

/** Whose, and where, everything on this machine takes itself to be. */
export const ACCOUNT = '000000000000'
export const REGION = 'eu-west-1'

/** What calls are signed with: the id of a key names who calls, and ends with the secret of the run. */
export type Credentials = { accessKeyId: string; secretAccessKey: string }

export const drawSecret = (): string => randomBytes(24).toString('hex')

export const credentialsOf = (caller: string, secret: string): Credentials => ({
  accessKeyId: `${caller}.${secret}`,
  secretAccessKey: secret,
})

/** Who signed a call, by the id of the key. */
export const callerOf = (accessKeyId: string): string => accessKeyId.split('.')[0] ?? ''

/** Variables that every function gets; the id of its key is its own. */
export const accountVariables = (secret: string): Record<string, string> => ({
  AWS_REGION: REGION,
  AWS_DEFAULT_REGION: REGION,
  AWS_SECRET_ACCESS_KEY: secret,
})

/** How a client of the SDK is made that calls a service at an address, scheme and port. */
export const clientOf = (endpoint: string, secret: string) => ({
  region: REGION,
  credentials: credentialsOf('local', secret),
  endpoint,
})
