import type { MailEvent } from '../../shared/mails/mail-event.ts'
import { report } from '../services/telemetry.ts'
import { mailById, moveMail, noteDelivery } from '../tables/mails.ts'
import { stopRecipient } from '../tables/recipients.ts'

/** What the mail service says of a mail settles it, in whatever order and however often it says so. */
export async function settleMail({ mailId, messageId, epoch, at, news }: MailEvent): Promise<void> {
  const mail = await mailById(mailId)
  if (!mail) return report('MailErased', { mailId })
  // What became of an earlier sending says nothing of the one that a person asked for since, unless the mail arrived.
  const meant = news.arrived ? {} : { epoch }
  const { move, reason } = news
  if (await moveMail(mailId, move, at, { ...meant, acceptedAs: messageId, ...(reason && { reason }) })) {
    report(move === 'reject' ? 'MailFailed' : 'MailSettled', { mailId, outcome: move, reason })
  }
  if (news.delivery) await noteDelivery(mailId, news.delivery, at)
  if (news.stop && (await stopRecipient(mail.digest.recipient.email, news.stop, at))) {
    report('RecipientStopped', { mailId, reason: news.stop })
  }
}
