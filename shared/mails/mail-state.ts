/**
 * pending   to be sent
 * sending   claimed; may or may not have left
 * unknown   handed over, the answer was lost; never sent again by itself
 * held      unknown for a day: a person decides
 * sent      the mail service has it
 * failed    not sent, for good; the reason stands beside it
 */
export const MAIL_STATES = ['pending', 'sending', 'unknown', 'held', 'sent', 'failed'] as const
export type MailState = (typeof MAIL_STATES)[number]

/** Mails in these states still have a way to go, if only by what a person decides. */
export const UNSETTLED: readonly MailState[] = ['pending', 'sending', 'unknown', 'held']

type Move = { from: readonly MailState[]; to: MailState }

/** What only a person does, who answers for it. */
export const DECISIONS = ['countAsSent', 'sendAgain'] as const
export type Decision = (typeof DECISIONS)[number]

/** Everything that may happen to a mail. Only `claim` leads to a sending, and only from `pending`. */
export const MAIL_MOVES = {
  /** send-mail takes the mail; nobody else will. */
  claim: { from: ['pending'], to: 'sending' },
  /** send-mail finds that it must not go: opted out, suppressed, erased, or not fit to be sent. */
  drop: { from: ['pending'], to: 'failed' },
  /** The mail service said yes. */
  accept: { from: ['sending'], to: 'sent' },
  /** It certainly did not take the mail, and may take it later. */
  postpone: { from: ['sending'], to: 'pending' },
  /** It certainly did not take the mail, and never will. */
  refuse: { from: ['sending'], to: 'failed' },
  /** No answer, or none that says whether the mail was taken. */
  lose: { from: ['sending'], to: 'unknown' },
  /** An event of the mail service proves that it has the mail, whatever we thought; or that the recipient has it. */
  confirm: { from: ['pending', 'sending', 'unknown', 'held'], to: 'sent' },
  /** An event says that it took the mail and then would not send it. */
  reject: { from: ['pending', 'sending', 'unknown', 'held', 'sent'], to: 'failed' },
  /** A day without any proof. */
  hold: { from: ['unknown'], to: 'held' },
  /** A person decides that it counts as sent; it may never have left. */
  countAsSent: { from: ['held'], to: 'sent' },
  /** A person decides that it goes out again; it may have left before. */
  sendAgain: { from: ['held', 'failed'], to: 'pending' },
} as const satisfies Record<string, Move>
export type MailMove = keyof typeof MAIL_MOVES

/** How a mail came over, as the mail service's events say. A later entry overrules an earlier one, whenever it comes. */
export const DELIVERIES = ['delayed', 'delivered', 'bounced', 'complained'] as const
export type Delivery = (typeof DELIVERIES)[number]
