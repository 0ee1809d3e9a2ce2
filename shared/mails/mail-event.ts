import * as z from 'zod'
import { MailId } from './mail-id.ts'
import type { Delivery, MailMove } from './mail-state.ts'

const Mail = z.object({
  messageId: z.string(),
  tags: z.object({ mailId: z.tuple([MailId]), epoch: z.tuple([z.string().regex(/^\d{1,9}$/)]) }),
})

/** The events of SES, as EventBridge brings them. */
const SesEvent = z.discriminatedUnion('detail-type', [
  z.object({
    'detail-type': z.literal('Email Bounced'),
    time: z.iso.datetime(),
    detail: z.object({ mail: Mail, bounce: z.object({ bounceType: z.string() }) }),
  }),
  z.object({
    'detail-type': z.enum([
      'Email Sent',
      'Email Delivered',
      'Email Complaint Received',
      'Email Rejected',
      'Email Rendering Failed',
      'Email Delivery Delayed',
    ]),
    time: z.iso.datetime(),
    detail: z.object({ mail: Mail }),
  }),
])

/** What an event means for the mail and for its recipient. */
export type MailNews = {
  move: MailMove
  /** It came to the recipient, so that it need not be sent again; other news is of one sending only. */
  arrived?: true
  delivery?: Delivery
  /** The recipient gets no more mail. */
  stop?: 'bounced' | 'complained'
}

/** What became of one mail. */
export const MailEvent = SesEvent.transform((event) => ({
  mailId: event.detail.mail.tags.mailId[0],
  messageId: event.detail.mail.messageId,
  /** Which sending of the mail it is about. */
  epoch: Number(event.detail.mail.tags.epoch[0]),
  at: event.time,
  news: newsOf(event),
}))
export type MailEvent = z.infer<typeof MailEvent>

function newsOf(event: z.infer<typeof SesEvent>): MailNews {
  switch (event['detail-type']) {
    case 'Email Sent':
      return { move: 'confirm' }
    case 'Email Delivered':
      return { move: 'confirm', arrived: true, delivery: 'delivered' }
    case 'Email Delivery Delayed':
      return { move: 'confirm', delivery: 'delayed' }
    case 'Email Complaint Received':
      return { move: 'confirm', arrived: true, delivery: 'complained', stop: 'complained' }
    case 'Email Bounced':
      // A full mailbox or an absence passes; an address that does not exist stays so.
      return event.detail.bounce.bounceType === 'Permanent'
        ? { move: 'confirm', delivery: 'bounced', stop: 'bounced' }
        : { move: 'confirm', delivery: 'bounced' }
    case 'Email Rejected':
    case 'Email Rendering Failed':
      return { move: 'reject' }
  }
}
