import { DECISIONS } from '../../shared/mails/mail-state.ts'
import { NEWER_PARSER } from './host.ts'
import { nameOf } from './people.ts'
import type { Random } from './random.ts'
import type { Simulation, Step } from './simulation.ts'

/** A request that all our candidates fit, unless the cap is low. */
export const requestText = (
  number: number,
  cap: number,
  { client = 'Gemeente Zwolle', closes = '20 februari 2027' } = {},
) => `Adviseur Wonen

Aanvraagnummer: ${number}
Opdrachtgever: ${client}
Provincie: Overijssel
Uren per week: 24 tot 32 uur
Maximum tarief: € ${cap},00 exclusief btw
Sluitingsdatum: ${closes} om 12:00 uur
`
/** What became of a request: with its number, and perhaps its client, or without. */
export const extendedText = (number: number | null, day: number) =>
  `${number === null ? 'De sluitingsdatum van de aanvraag' : `Aanvraag ${number}: de sluitingsdatum`} is verlengd tot ${day} maart 2027 om 12:00 uur.\n`
export const withdrawnText = (number: number, client = '') => `De aanvraag ${number}${client} is ingetrokken.\n`
/** The same as a page, which has to be taken apart. */
export const asPage = (text: string) => `<!doctype html><pre>${text}</pre>`
export const isPage = (bytes: Uint8Array) => Buffer.from(bytes).toString().startsWith('<!doctype')
export const NO_REQUEST = 'Het zwembad is dicht.'

export type Row = [id: string, to: string, consentUntil?: string, rate?: number]
const row = ([id, to, until = '', rate = 80]: Row) =>
  `${id},${nameOf(id)},${to}@bureau.example,${rate},Overijssel,24,36,employed,${until}`
export const candidateFile = (...rows: Row[]) =>
  ['candidateId,name,alertEmail,rate,provinces,hoursMin,hoursMax,contractForm,consentUntil', ...rows.map(row)].join(
    '\n',
  )

/** The run of a day; its time is its identity. */
export const runOf = (day: number) => `2026-02-${17 + day}T06:00:00Z`
export const run = (simulation: Simulation, day: number) => () => {
  simulation.reach(runOf(day))
  simulation.fire('findMatches', { scheduledTime: runOf(day) })
}
/** The same run in two parts. */
export const runInParts = (simulation: Simulation, day: number) => () => {
  simulation.reach(runOf(day))
  for (const index of [0, 1]) {
    // Each begins when the scheduler gets to it.
    simulation.advance(index * 0.1)
    simulation.fire('findMatches', { scheduledTime: runOf(day), shard: { index, of: 2 } })
  }
}
export const sweepInbox = (simulation: Simulation) => () => {
  simulation.fire('sweepInbox', { scheduledTime: simulation.now() })
}
/** After the parser was mended. */
export const reparse = (simulation: Simulation) => () => {
  simulation.fire('sweepInbox', { scheduledTime: simulation.now(), reparse: { reason: 'not-a-request' } })
}
/** What an older parser read is read again. */
export const reparseOlder = (simulation: Simulation) => () => {
  const reparse = { parserVersionBefore: NEWER_PARSER }
  simulation.fire('sweepInbox', { scheduledTime: simulation.now(), reparse })
}
/** A person says what a value of some request is, as they saw it; null takes that back. */
export const correct = (simulation: Simulation, field: string, value: string | null) => () => {
  const rows = simulation.tables.rows('requests')
  if (rows.length === 0) return
  const { requestId, revision } = simulation.random().pick(rows)
  simulation.fire('correctRequest', { requestId, revision, field, value, by: 'operator' })
}
export const sweepMails = (simulation: Simulation) => () => {
  simulation.fire('sweepMails', { scheduledTime: simulation.now() })
}
/** The night before the run of a day. */
export const forgetPeople = (simulation: Simulation, day: number) => () => {
  const scheduledTime = `2026-02-${16 + day}T23:15:00Z`
  simulation.reach(scheduledTime)
  simulation.fire('forgetPeople', { scheduledTime })
}
export const erase = (simulation: Simulation, candidateId: string) => () => {
  simulation.fire('erasePerson', { candidateId, by: 'operator' })
}
/** A person looks at the list and decides on one of its mails, perhaps after it has moved on. */
export const decide = (simulation: Simulation) => () => {
  const random = simulation.random()
  const open = simulation.tables.rows('mails').filter(({ state }) => state === 'held' || state === 'failed')
  if (open.length === 0) return simulation.fire('reviewMails', {})
  const { recipientId, number, epoch } = random.pick(open)
  const seen = random.chance(0.3) ? Math.max(0, Number(epoch) - 1) : epoch
  const decision = random.pick(DECISIONS)
  simulation.fire('reviewMails', { mailId: `${recipientId}_${number}`, epoch: seen, decision })
}
/** What a mail program or its owner does with the link of some mail that went out. */
export const openLink =
  (simulation: Simulation, method: 'GET' | 'POST', wish = 'One-Click') =>
  () => {
    const { mime } = simulation.random().pick(simulation.accepted())
    const { stopUrl } = JSON.parse(mime) as { stopUrl: string }
    simulation.fire('unsubscribe', {
      rawPath: new URL(stopUrl).pathname,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: method === 'POST' ? `List-Unsubscribe=${wish}` : '',
      isBase64Encoded: false,
      requestContext: { http: { method } },
    })
  }
/** The texts of files are kept for some days, and are made again when somebody asks for them. */
export const expireTexts = (simulation: Simulation) => () => {
  for (const version of simulation.objects.all()) if (version.key.startsWith('texts/')) version.removed = true
}
export const later = (simulation: Simulation, minutes: number) => () => simulation.advance(minutes)
export const afterwards = (step: Step): Step => Object.assign(() => step(), { waits: true as const })

/** Versions of some objects, often within one second of each other. */
export function uploads(
  simulation: Simulation,
  random: Random,
  keys: string[],
  texts: () => string,
  most: number,
  from = random.below(2),
): Step[] {
  const last = new Map<string, number[]>()
  let at = from
  let previous = ''
  return Array.from({ length: 1 + random.below(most) }, () => {
    const key = random.pick(keys)
    const text = texts()
    const before = last.get(key) ?? []
    // Three versions in one second are beyond what a sweep can put in order.
    const isThird = before.at(-2) === at
    // And so are statements on one candidate by two files: between objects S3 tells to the second what came first.
    const isByAnother = key.startsWith('candidates/') && previous !== '' && previous !== key
    if (isThird || isByAnother) at++
    last.set(key, [...before, at])
    previous = key
    const when = at
    at += random.below(2)
    return () => void simulation.upload(key, text, when)
  })
}

/** Some of the optional steps, anywhere between the steps that are there. */
export function sprinkled(random: Random, steps: Step[], extra: Step[], chance = 0.6): Step[] {
  const all = [...steps]
  for (const step of extra) if (random.chance(chance)) all.splice(random.below(all.length + 1), 0, step)
  return all
}
