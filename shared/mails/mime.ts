import MailComposer from 'nodemailer/lib/mail-composer'
import { EmailAddress } from '../candidates/email-address.ts'
import { ONE_CLICK } from './one-click.ts'

/** A name of ours that must stand before the address, so that a mailbox shows it. */
const SENDER_NAME = 'Inhuurradar'

export type Message = {
  mailId: string
  /** The date that the mail bears: an instant. */
  date: string
  sender: string
  replyTo: string
  recipient: string
  /** Where one request stops the mails to this recipient. */
  stopUrl: string
  subject: string
  text: string
  html: string
  /** A calendar object, or null. */
  ics: string | null
}

/** A message that must not be sent as it is; `name` what is wrong, without quoting it. */
export class UnfitMessage extends Error {
  override name = 'UnfitMessage'
}

/**
 * The MIME bytes of one mail to one recipient. Throws UnfitMessage where an
 * address is not exactly one plain address, the subject is not one line or the URL is not one: what comes after us checks neither.
 */
export function mimeOf(message: Message): Promise<Uint8Array> {
  const { mailId, date, sender, replyTo, recipient, stopUrl, subject, text, html, ics } = message
  for (const [name, address] of Object.entries({ sender, replyTo, recipient })) {
    if (!EmailAddress.safeParse(address).success) throw new UnfitMessage(`the ${name} is not one plain address`)
  }
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(subject)) throw new UnfitMessage('the subject is not one line')
  if (subject.trim() === '') throw new UnfitMessage('the subject is empty')

  if (!/^https?:\/\/[\w.:/~-]+$/.test(stopUrl)) throw new UnfitMessage('the stop URL is not one plain URL')

  const domain = sender.slice(sender.indexOf('@') + 1)
  const mail = new MailComposer({
    from: { name: SENDER_NAME, address: sender },
    to: { name: '', address: recipient },
    replyTo: { name: '', address: replyTo },
    subject,
    date: new Date(date),
    messageId: `<${mailId}@${domain}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      // Exchange answers for who is away, unless it is asked not to.
      'X-Auto-Response-Suppress': 'All',
      // On one line, because some mail programs look for the URL behind the name.
      'List-Unsubscribe': { prepared: true, foldLines: false, value: `<${stopUrl}>` },
      'List-Unsubscribe-Post': ONE_CLICK.header,
    },
    text,
    html,
    ...(ics !== null && { icalEvent: { method: 'PUBLISH', filename: 'inhuurradar.ics', content: ics } }),
    // Every line ends as mail lines do, also within the texts.
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return mail.compile().build()
}
