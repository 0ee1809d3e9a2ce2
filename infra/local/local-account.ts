/** Whose, and where, everything on this machine takes itself to be. */
export const ACCOUNT = '000000000000'
export const REGION = 'eu-west-1'
const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' }

/** The same, as variables of a function. */
export const ACCOUNT_VARIABLES = {
  AWS_REGION: REGION,
  AWS_DEFAULT_REGION: REGION,
  AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
  AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
}

/** How a client of the SDK is made that calls a service at an address, scheme and port. */
export const clientOf = (endpoint: string) => ({ region: REGION, credentials: CREDENTIALS, endpoint })
