import * as z from 'zod'
import { MailEvent } from '../shared/mails/mail-event.ts'
import { MailId } from '../shared/mails/mail-id.ts'
import { queueHandler } from './handlers/queue-handler.ts'
import { sendMail } from './steps/send-mail.ts'
import { settleMail } from './steps/settle-mail.ts'

const ToSend = z.object({ mailId: MailId })

/** All that is to be done of one mail: it goes out, or is settled by what the mail service says became of it. */
export const handler = queueHandler(z.union([MailEvent, ToSend]), async (message) => {
  await ('news' in message ? settleMail(message) : sendMail(message.mailId))
})
