import { randomUUID } from 'node:crypto'
import { asItStands } from '../../shared/mails/as-it-stands.ts'
import { composeDigest } from '../../shared/mails/digest.ts'
import type { DigestInput } from '../../shared/mails/digest-input.ts'
import { mailIdOf } from '../../shared/mails/mail-id.ts'
import { mimeOf, UnfitMessage } from '../../shared/mails/mime.ts'
import { onlyAbout } from '../../shared/mails/only-about.ts'
import { SigningKeyId, signUnsubscribe } from '../../shared/mails/unsubscribe-token.ts'
import { hasConsent } from '../../shared/matching/rules/consent.ts'
import { Url, variable } from '../services/environment.ts'
import { type Answer, replyTo, sender, sendOnce } from '../services/mail.ts'
import { addressHasher } from '../services/person-key.ts'
import { report } from '../services/telemetry.ts'
import { type CandidateRow, candidateRows } from '../tables/candidates.ts'
import { erasedAmong } from '../tables/erasures.ts'
import { type Mail, mailById, moveMail } from '../tables/mails.ts'
import { recipientOfMail, stopRecipient } from '../tables/recipients.ts'
import { requestsNow } from '../tables/requests.ts'
import { signingKey } from '../tables/signing-keys.ts'

const unsubscribeUrl = variable('UNSUBSCRIBE_URL', Url)
const unsubscribeKey = variable('UNSUBSCRIBE_KEY', SigningKeyId)

/**
 * Claim, send once, record. A mail that is not pending is somebody else's, or done. Between the claim and the sending
 * nothing is read or made that could fail, so that a claimed mail without an answer is one that may have left.
 */
export async function sendMail(mailId: string): Promise<void> {
  const mail = await mailById(mailId)
  if (mail?.state !== 'pending') return report('MailNotPending', { mailId, outcome: mail?.state ?? 'erased' })

  const fit = await fitToSend(mail)
  if ('drop' in fit) {
    if (await moveMail(mailId, 'drop', now(), { epoch: mail.epoch, reason: fit.drop })) {
      // Who opted out or is gone misses nothing; a mail that is made badly is missed by whom it was for.
      report(fit.unfit ? 'MailFailed' : 'MailDropped', { mailId, reason: fit.drop })
    }
    return
  }
  if (!(await claim(mail))) return
  const epoch = mail.epoch + 1
  const answer = await sendOnce({ mailId, epoch, recipient: fit.recipient, mime: fit.mime })
  await record(mailId, epoch, answer)
}

/** Whether the mail is ours to send: also where the SDK asked a second time, because the first answer was lost. */
async function claim(mail: Mail): Promise<boolean> {
  const mailId = mailIdOf(mail)
  const claimedBy = randomUUID()
  if (await moveMail(mailId, 'claim', now(), { epoch: mail.epoch, claimedBy })) return true
  const after = await mailById(mailId)
  return after?.state === 'sending' && after.claimedBy === claimedBy
}

/** The mail as it may go out now, or why it must not: everything that may have changed since it was frozen is read again. */
async function fitToSend(
  mail: Mail,
): Promise<{ recipient: string; mime: Uint8Array } | { drop: string; unfit?: true }> {
  const recipient = mail.digest.recipient.email
  const known = await recipientOfMail(recipient, (await addressHasher())(recipient))
  if (known?.recipientId !== mail.recipientId) return { drop: 'erased' }
  const stopped = known.stopped ?? known.keptStop
  if (stopped) {
    // An address that was forgotten and is named anew gets no more mail than before.
    if (!known.stopped) await stopRecipient(recipient, stopped.reason, stopped.at)
    return { drop: stopped.reason }
  }
  // The clock of a run that looked back stands still.
  const clock = mail.digest.looksBack ? mail.digest.asOf : now()
  const told = onlyAbout(mail.digest, await whoMayBeTold(mail.digest, clock))
  const digest = told && asItStands(told, await requestsNow(requestIdsIn(told)), clock)
  if (!digest) return { drop: 'nothingLeft' }

  const mailId = mailIdOf(mail)
  const stopUrl = unsubscribeUrl + (await signUnsubscribe(mail.recipientId, await signingKey(unsubscribeKey)))
  try {
    const content = composeDigest(digest, stopUrl)
    return {
      recipient,
      mime: await mimeOf({ mailId, date: now(), sender, replyTo, recipient, stopUrl, ...content }),
    }
  } catch (error) {
    if (error instanceof UnfitMessage) return { drop: error.message, unfit: true }
    throw error
  }
}

function requestIdsIn({ items }: DigestInput): string[] {
  return [...new Set(items.map(({ requestId }) => requestId))]
}

/** The candidates of the mail who are there still, not erased, alerted at its address, and whose consent lasts. */
async function whoMayBeTold(digest: DigestInput, clock: string): Promise<Set<string>> {
  const ids = new Set(digest.items.flatMap(({ pairs }) => pairs.map(({ candidate }) => candidate.candidateId)))
  const rows = await candidateRows([...ids])
  // An erasure that is under way, or broke off, has not removed the row yet.
  const erased = await erasedAmong(rows.map(({ personHash }) => personHash))
  const isTheirs = ({ candidate }: CandidateRow) =>
    candidate.alertEmail.toLowerCase() === digest.recipient.email.toLowerCase()
  const may = rows.filter((row) => isTheirs(row) && hasConsent(row.candidate, clock) && !erased.has(row.personHash))
  return new Set(may.map(({ candidateId }) => candidateId))
}

/** False moves are none of our business: an event of the mail service was here first. */
async function record(mailId: string, epoch: number, answer: Answer): Promise<void> {
  switch (answer.is) {
    case 'accepted':
      await moveMail(mailId, 'accept', now(), { epoch, acceptedAs: answer.messageId })
      return report('MailSent', { mailId })
    case 'refused':
      await moveMail(mailId, 'refuse', now(), { epoch, reason: answer.reason })
      return report('MailFailed', { mailId, reason: answer.reason })
    case 'lost':
      await moveMail(mailId, 'lose', now(), { epoch, reason: answer.reason })
      return report('MailUnknown', { mailId, reason: answer.reason })
    case 'postponed':
      await moveMail(mailId, 'postpone', now(), { epoch, reason: answer.reason })
      throw new Error('the mail service takes no mail now')
    case 'notYet':
      // Not tried again at once, up to the dead letters, but by sweep-mails every hour.
      await moveMail(mailId, 'postpone', now(), { epoch, reason: answer.reason })
      return report('MailPostponed', { mailId, reason: answer.reason })
  }
}

function now(): string {
  return new Date().toISOString()
}
