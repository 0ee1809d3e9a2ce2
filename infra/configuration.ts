import type { Node } from 'constructs'
import * as z from 'zod'
import { EmailAddress } from '../shared/candidates/email-address.ts'
import { SigningKeyId } from '../shared/mails/unsubscribe-token.ts'
import { SenderDomains } from '../shared/source/sender-domains.ts'

const LOG_RETENTION_DAYS = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731] as const

/** From the command line a number comes as text. */
const number = (takes: string, isRight: (n: number) => boolean) => z.coerce.number(takes).refine(isRight, takes)

const days = (least: number, most: number) =>
  number(`a whole number of days from ${least} to ${most}`, (n) => Number.isInteger(n) && n >= least && n <= most)

/** What may differ between two installations. Each error text says what the setting takes. */
export const Configuration = z.strictObject({
  /** Part of the names of the stack and its metrics, so that several can stand in one account. */
  stage: z
    .string('a name')
    .regex(/^[a-z][a-z0-9]{0,15}$/, 'a name of 1 to 16 of a-z and 0-9 that starts with a letter'),
  /** The only address that mails come from; its domain becomes the SES identity. */
  sender: EmailAddress,
  /**
   * Whether the stack makes the SES identity of that domain, and takes it away again; false where one is there already, as
   * that of another stage. From the command line both are text.
   */
  ownIdentity: z.union([z.stringbool(), z.boolean()], 'true or false'),
  replyTo: EmailAddress,
  /** Who hears of alarms. */
  operator: EmailAddress,
  /** Where requests may be mailed to; without it no mail is taken in. */
  inboundAddress: EmailAddress.optional(),
  /** From which domains mails are read, with blanks between; without it, from all. */
  inboundSenders: SenderDomains.optional(),
  /** When the daily run starts, local time in Europe/Amsterdam. */
  runAt: z.string('a time of day').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, HH:MM, Europe/Amsterdam'),
  /** How many hours before a request closes its recipients are reminded of it, once; 0 for not at all. */
  reminderHours: number('a whole number of hours from 0 to 336', (n) => Number.isInteger(n) && n >= 0 && n <= 336),
  /** Which key signs the links that stop the mails. A new name makes a new key; links of older keys go on working. */
  unsubscribeKey: SigningKeyId,
  /** How many functions the account may run at once: 10 where it is new. All queues together stay within it. */
  functionsAtOnce: number('a whole number from 10', (n) => Number.isInteger(n) && n >= 10),
  /** Above how much a month of the whole account the operator hears of it, in US dollars; 0 for not at all. */
  monthlyBudget: number('a whole number of dollars from 0', (n) => Number.isInteger(n) && n >= 0),
  logRetentionDays: number(`one of ${LOG_RETENTION_DAYS.join(', ')} (days)`, (n) =>
    LOG_RETENTION_DAYS.some((days) => days === n),
  ),
  /** How long a replaced or deleted version of a request text is kept. */
  requestVersionDays: days(1, 3650),
  /** How long a replaced or deleted version of a candidate file, and the report on it, is kept. Personal data. */
  candidateVersionDays: days(1, 365),
})
export type Configuration = z.infer<typeof Configuration>

/** Where what the functions count stands: apart from other stages, whose runs and failures are not ours. */
export function metricsNamespace({ stage }: Configuration): string {
  return `Inhuurradar/${stage}`
}

/** Reads the settings from the CDK context (cdk.json, or `-c name=value`). Throws one error that names every bad value. */
export function configuration(node: Node): Configuration {
  const names = Object.keys(Configuration.shape)
  const given = Object.fromEntries(names.map((name) => [name, node.tryGetContext(name)]))
  const result = Configuration.safeParse(given)
  if (result.success) return result.data
  const problems = result.error.issues.map(
    (issue) =>
      `${String(issue.path[0])} takes ${issue.message}, not ${JSON.stringify(given[String(issue.path[0])]) ?? 'nothing'}`,
  )
  throw new Error(`Configuration: ${problems.join('; ')}`)
}
