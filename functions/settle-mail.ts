import { MailEvent } from '../shared/mails/mail-event.ts'
import { mailById, moveMail, noteDelivery } from './aws/mails.ts'
import { queueHandler } from './aws/queue-handler.ts'
import { stopRecipient } from './aws/recipients.ts'
import { report } from './aws/telemetry.ts'

/** What the mail service says of a mail settles it, in whatever order and however often it says so. */
export const handler = queueHandler(MailEvent, async ({ mailId, messageId, epoch, at, news }) => {
  const mail = await mailById(mailId)
  if (!mail) return report('MailErased', { mailId })
  // What became of an earlier sending says nothing of the one that a person asked for since, unless the mail arrived.
  const meant = news.arrived ? {} : { epoch }
  if (await moveMail(mailId, news.move, at, { ...meant, acceptedAs: messageId })) {
    report('MailSettled', { mailId, outcome: news.move })
  }
  if (news.delivery) await noteDelivery(mailId, news.delivery, at)
  if (news.stop && (await stopRecipient(mail.digest.recipient.email, news.stop, at))) {
    report('RecipientStopped', { mailId, reason: news.stop })
  }
})
