import * as z from 'zod'
import { dayOf } from '../../../shared/language/local-time.ts'

// The options of commands: what each takes, as the errors say it, and what it does, as the help says it.

/** How an option stands in the help: what its value is called, and what it does. */
export type Shown = { value?: string; description: string }

const shown = <T extends z.ZodType>(schema: T, { value, description }: Shown): T =>
  schema.meta({ value, description }) as T

/** `true` where the option is given. */
export const flag = (description: string) => shown(z.boolean('no value').default(false), { description })

/** One value; `takes` says in an error what that is. */
export const text = (value: string, takes: string, description: string) =>
  shown(z.string(takes).min(1, takes), { value, description })

/** All values up to the next option: `--requests a.txt b.txt`. */
export const list = (value: string, takes: string, description: string) =>
  shown(z.array(z.string(), takes).min(1, takes), { value, description })

/** One of a few words. */
export const oneOf = <const T extends readonly string[]>(words: T, description: string) =>
  shown(z.enum(words, `one of ${words.join(', ')}`), { value: words.join('|'), description })

/** What stands without an option in front, at least `least` and at most `most` of it. */
export const words = (value: string, takes: string, [least, most]: [number, number], description: string) =>
  shown(z.array(z.string(), takes).min(least, takes).max(most, takes), { value, description })

const A_STAGE = 'the name of a stage'

/** As in the settings of the stack. */
export const STAGE = shown(z.string(A_STAGE).regex(/^[a-z][a-z0-9]{0,15}$/, A_STAGE), {
  value: 'STAGE',
  description: 'the stage in AWS, by your own credentials',
})

/** A whole number from 1. */
export const wholeNumber = (value: string, takes: string, description: string) =>
  shown(
    z
      .string()
      .regex(/^[1-9]\d{0,8}$/, takes)
      .transform(Number),
    { value, description },
  )

const INSTANT = 'an instant with Z or an offset, such as 2026-02-16T08:00:00Z'
const instantSchema = z.iso.datetime({ offset: true, error: INSTANT }).transform(toUtc)

function toUtc(value: string): string {
  return new Date(value).toISOString().replace('.000Z', 'Z')
}

/** The clock of a command that takes it to the second; UTC. */
export const instant = shown(instantSchema, { value: 'INSTANT', description: 'the clock of the whole command' })

/** What `--as-of` may mean: an instant, first and last the same, or a whole day in Amsterdam. UTC. */
export type AsOf = { first: string; last: string }

/** The clock of a command that also takes a day, where nothing depends on the hour. */
export const asOf: z.ZodType<AsOf> = shown(
  z.union(
    [
      instantSchema.transform((value) => ({ first: value, last: value })),
      z.iso.date().transform((date) => dayOf(date)),
    ],
    `${INSTANT}, or a date such as 2026-02-16`,
  ),
  { value: 'INSTANT|DATE', description: 'the clock of the whole command; a date alone where the hour decides nothing' },
)

export const FILES = list('FILE…', 'one or more FILEs', 'text, HTML, mail, PDF, DOCX or JSON; - is standard input')
export const CANDIDATES = list('FILE…', 'one or more FILEs', 'candidate files: CSV, JSON or XLSX')
export const JSON_LINES = flag('JSON Lines: one object a line')
export const LANG = oneOf(['nl', 'en'], 'Dutch (unless said otherwise) or English').default('nl')
export const EXPORT = text('DIR', 'a folder that radar export wrote', 'a folder that radar export wrote')
export const STATE = text('DIR', 'the folder that the tables are kept in', 'the state folder of a run')
