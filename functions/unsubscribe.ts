import { wishOf } from '../shared/mails/one-click.ts'
import { readUnsubscribe } from '../shared/mails/unsubscribe-token.ts'
import { type PageAnswer, pageHandler } from './handlers/page-handler.ts'
import { addressHasher } from './services/person-key.ts'
import { report } from './services/telemetry.ts'
import { emailOf, knownRecipient, resumeRecipient, stopRecipient } from './tables/recipients.ts'
import { secretOf } from './tables/signing-keys.ts'

/**
 * The link of a mail that stops the mails. Opening it only asks, because programs that look for harmful links open all
 * of them; the button of the page stops the mails, and so does the mail program that has a button of its own (RFC 8058).
 * Whoever stopped them may take it back by the same link.
 */
export const handler = pageHandler(async ({ method, path, contentType, body }) => {
  const recipientId = await readUnsubscribe(path.slice(1), secretOf)
  if (recipientId === null) return { status: 404, page: 'foreign' }
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') return { status: 405, page: 'ask' }
  const wish = method === 'POST' ? await wishOf(body, contentType) : null
  const email = await emailOf(recipientId)
  // An address that was forgotten may be named anew, and nothing says which one it was.
  if (email === null) return { status: 404, page: 'forgotten' }
  if (wish === 'stop' && (await stopRecipient(email, 'optedOut', new Date().toISOString()))) {
    report('RecipientStopped', { reason: 'optedOut' })
  }
  if (wish === 'undo') await takeBack(email)
  const page = await pageOf(email, wish)
  return { status: method === 'POST' && wish === null ? 400 : 200, page, email }
})

/** A bounce or complaint is nothing that a press of a button takes back. */
async function takeBack(email: string): Promise<void> {
  const stopped = (await knownRecipient(email))?.stopped
  if (stopped?.reason !== 'optedOut') return
  if (await resumeRecipient(email, stopped, (await addressHasher())(email))) report('RecipientResumed', {})
}

async function pageOf(email: string, wish: 'stop' | 'undo' | null): Promise<PageAnswer['page']> {
  const stopped = (await knownRecipient(email))?.stopped ?? null
  if (stopped) return stopped.reason === 'optedOut' ? 'stopped' : 'closed'
  return wish === 'undo' ? 'resumed' : 'ask'
}
