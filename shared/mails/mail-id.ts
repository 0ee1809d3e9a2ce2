import * as z from 'zod'

/** `<recipientId>_<number>`: says nothing of the address, and fits a tag of the mail service (A-Za-z0-9_-). */
export const MailId = z.string().regex(/^[0-9a-f-]{36}_[1-9]\d{0,8}$/)

/** The mail's place in the log of its recipient; numbers count from 1. */
export type MailKey = { recipientId: string; number: number }

export function mailIdOf({ recipientId, number }: MailKey): string {
  return `${recipientId}_${number}`
}

export function mailKeyOf(mailId: string): MailKey {
  const [recipientId = '', number] = MailId.parse(mailId).split('_')
  return { recipientId, number: Number(number) }
}
