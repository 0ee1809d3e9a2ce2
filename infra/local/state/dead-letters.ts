import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { jsonOf } from '../stack/json-of.ts'

const DeadLetter = z.object({
  /** The queue that it lies in, by its name in the template. */
  queue: z.string(),
  /** When it was put on the queue that it failed on. */
  sentAt: z.iso.datetime(),
  body: z.string(),
})
export type DeadLetter = z.infer<typeof DeadLetter>

const fileIn = (folder: string) => join(folder, 'dead-letters.jsonl')

/** The dead letters that earlier stacks on a state folder left when they stopped. */
export function keptDeadLetters(folder: string): DeadLetter[] {
  const file = fileIn(folder)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, index) => {
    if (!line) return []
    const letter = DeadLetter.safeParse(jsonOf(line))
    if (!letter.success) throw new Error(`${file}, line ${index + 1}, holds no dead letter: mend or remove the line`)
    return [letter.data]
  })
}

/** Keeps these dead letters in the state folder, and no others. */
export function keepDeadLetters(folder: string, letters: DeadLetter[]): void {
  const lines = letters.map((letter) => `${JSON.stringify({ ...letter, body: withoutAddresses(letter.body) })}\n`)
  if (lines.length === 0) rmSync(fileIn(folder), { force: true })
  else writeFileSync(fileIn(folder), lines.join(''))
}

/** The mail service's events say whom they are about, which nobody needs here, and an erasure would not find. */
function withoutAddresses(body: string): string {
  return body.includes('"source":"aws.ses"') ? body.replaceAll(/[^\s"<>,;:\\]+@[^\s"<>,;\\]+/g, '…') : body
}

const ObjectMessage = z.object({
  'detail-type': z.string(),
  detail: z.object({ object: z.object({ key: z.string() }) }),
})
const MailMessage = z.object({ mailId: z.string() })
const MailEvent = z.object({
  'detail-type': z.string(),
  detail: z.object({ mail: z.object({ tags: z.object({ mailId: z.tuple([z.string()]) }) }) }),
})
/** What Lambda sends where a call failed for good that nobody waits for. */
export const FailedCall = z.object({
  requestContext: z.object({ functionArn: z.string() }),
  requestPayload: z.looseObject({ scheduledTime: z.string().optional() }),
})

const About = z.union([
  ObjectMessage.transform((is) => ({ kind: is['detail-type'], about: is.detail.object.key })),
  MailEvent.transform((is) => ({ kind: is['detail-type'], about: is.detail.mail.tags.mailId[0] })),
  MailMessage.transform((is) => ({ kind: 'mail to send', about: is.mailId })),
  FailedCall.transform((is) => ({ kind: 'scheduled run', about: is.requestPayload.scheduledTime ?? '' })),
  z.unknown().transform(() => ({ kind: 'unknown', about: '' })),
])

/** What a dead letter is and which object, mail or run it is about; nothing else of what it says. */
export function about({ body }: Pick<DeadLetter, 'body'>): { kind: string; about: string } {
  // Where it is no JSON, that may be why it is here.
  return About.parse(jsonOf(body))
}
