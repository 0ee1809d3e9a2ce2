import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { unpackDigest } from '../../../functions/tables/packed-digest.ts'
import type { DigestInput } from '../../../shared/mails/digest-input.ts'
import { MailId, mailIdOf, mailKeyOf } from '../../../shared/mails/mail-id.ts'
import { MAIL_STATES } from '../../../shared/mails/mail-state.ts'
import type { KeptStack } from '../stack/kept-stack.ts'
import { rowsOf } from './kept.ts'

const MailRow = z
  .object({
    recipientId: z.string(),
    number: z.int(),
    run: z.string(),
    state: z.enum(MAIL_STATES),
    since: z.string(),
    reason: z.string().nullable().default(null),
    epoch: z.int(),
    digest: z.instanceof(Uint8Array),
  })
  .transform(({ digest, ...row }) => ({ ...row, mailId: mailIdOf(row), says: (): DigestInput => unpackDigest(digest) }))

/** How far a mail has come, and what was decided to be told in it. Personal data. */
export type KeptMail = z.infer<typeof MailRow>

export async function keptMails(stack: KeptStack): Promise<KeptMail[]> {
  return z.array(MailRow).parse(await rowsOf(stack, 'MAILS_TABLE'))
}

/** Null where there is no such mail. */
export async function keptMail(stack: KeptStack, mailId: string): Promise<KeptMail | null> {
  if (!MailId.safeParse(mailId).success) return null
  const client = DynamoDBDocumentClient.from(stack.dynamodb)
  const get = new GetCommand({ TableName: stack.variable('MAILS_TABLE'), Key: mailKeyOf(mailId) })
  const { Item } = await client.send(get)
  return Item ? MailRow.parse(Item) : null
}

/** Those that a person decides of, or will have to unless the mail service still tells: the oldest first. */
export const isStuck = ({ state }: KeptMail): boolean => ['unknown', 'held', 'failed'].includes(state)

const RecipientRow = z.object({
  recipientId: z.string(),
  email: z.string(),
  stopped: z
    .object({ reason: z.enum(['optedOut', 'bounced', 'complained']), at: z.string() })
    .nullable()
    .default(null),
})
type KeptRecipient = z.infer<typeof RecipientRow>

/** Who is alerted, or would be, had they not been stopped; by address. Personal data. */
export async function keptRecipients(stack: KeptStack): Promise<KeptRecipient[]> {
  const rows = (await rowsOf(stack, 'RECIPIENTS_TABLE')) as { recipientId?: unknown }[]
  // Others stand for addresses that were forgotten.
  const recipients = rows.filter((row) => row.recipientId !== undefined).map((row) => RecipientRow.parse(row))
  return recipients.toSorted((a, b) => (a.email < b.email ? -1 : 1))
}
