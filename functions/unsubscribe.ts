import { isOneClick } from '../shared/mails/one-click.ts'
import { readUnsubscribe } from '../shared/mails/unsubscribe-token.ts'
import { pageHandler } from './aws/page-handler.ts'
import { emailOf, stopRecipient } from './aws/recipients.ts'
import { secretOf } from './aws/signing-keys.ts'
import { report } from './aws/telemetry.ts'

/**
 * The link of a mail that stops the mails. Opening it only asks, because programs that look for harmful links open all
 * of them; the button of the page stops the mails, and so does the mail program that has a button of its own (RFC 8058).
 */
export const handler = pageHandler(async ({ method, path, contentType, body }) => {
  const recipientId = await readUnsubscribe(path.slice(1), secretOf)
  if (recipientId === null) return { status: 404, page: 'foreign' }
  switch (method) {
    case 'GET':
    case 'HEAD':
      return { status: 200, page: 'ask' }
    case 'POST': {
      if (!(await isOneClick(body, contentType))) return { status: 400, page: 'ask' }
      const email = await emailOf(recipientId)
      // An address that was forgotten may be named anew, and nothing says which one it was.
      if (email === null) return { status: 404, page: 'forgotten' }
      if (await stopRecipient(email, 'optedOut', new Date().toISOString())) {
        report('RecipientStopped', { reason: 'optedOut' })
      }
      return { status: 200, page: 'stopped' }
    }
    default:
      return { status: 405, page: 'ask' }
  }
})
