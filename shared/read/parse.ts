import { netRateCap } from '../net-rate-cap.ts'
import { EXPECTED_FIELDS } from '../record-words.ts'
import type { Conflict, Reading } from '../request.ts'
import { blocksOf } from './blocks/blocks.ts'
import { cuesIn } from './concepts/cues.ts'
import { CHECKS } from './conflicts/checks.ts'
import type { Draft, Found } from './conflicts/found.ts'
import { FIELDS } from './fields/fields.ts'
import { formatOf } from './kinds/format.ts'
import { kindOf } from './kinds/kind.ts'
import { partsOf } from './kinds/parts.ts'
import type { About } from './meanings/about.ts'
import { type Meanings, meaningsOf, sectionKind } from './meanings/meanings.ts'
import { decode } from './text/decode.ts'
import { plainText } from './text/plain-text.ts'
import { evidenceOf } from './text/text.ts'
import { textOf } from './tokens/tokens.ts'
import { tokensOf } from './tokens/tokens-of.ts'
import { valuesIn } from './values/values.ts'

/**
 * Reads one text, stage by stage; each stage knows only what is above it here:
 *
 *   bytes ─► text ─► tokens ─► concepts ─► blocks ─► values ─► meanings ─► fields ─► conflicts ─► records
 *
 * `capturedAt`: when the text was taken from the broker's page (an instant), or null where that is not known;
 * only then can a banner that says "closed" be held against a deadline that still lies ahead.
 */
export function parse(bytes: Uint8Array, { capturedAt }: { capturedAt: string | null }): Reading[] {
  const decoded = decode(bytes)
  if ('refused' in decoded) return [decoded]
  const parts = partsOf(understand(decoded.text))
  if ('refused' in parts) return [parts]
  const readings = parts.map((part, k) => readingOf(part, { index: k + 1, of: parts.length }, capturedAt))
  return readings.length === 1 ? readings : readableParts(readings)
}

/** All stages up to what each value means. @internal */
export function understand(original: string): Meanings {
  const text = plainText(original)
  const tokens = tokensOf(text.plain)
  const blocks = blocksOf(text, tokens, cuesIn(tokens))
  return meaningsOf(blocks, valuesIn(tokens, blocks.sentences))
}

/** Of a text with several requests those that are one; where none is, the first refusal stands for all. */
function readableParts(readings: Reading[]): Reading[] {
  const read = readings.flatMap((reading) => ('record' in reading ? [reading] : []))
  if (read.length === 0) return readings.slice(0, 1)
  return read.map((reading, k) => ({
    ...reading,
    record: { ...reading.record, part: { index: k + 1, of: read.length } },
  }))
}

type Fields = { [Name in keyof typeof FIELDS]: ReturnType<(typeof FIELDS)[Name]> }

function readingOf(meanings: Meanings, part: Draft['part'], capturedAt: string | null): Reading {
  const read = fieldsOf(meanings)
  const draft = draftOf(read, { part, format: formatOf(meanings) })
  const what = kindOf(meanings, draft)
  if ('refused' in what) return what
  const isOver = what.kind === 'withdrawal'
  const fields = isOver ? ofWithdrawal(read) : read
  const record = { ...draftOf(fields, draft), kind: what.kind }
  const evidence = evidenceOf(meanings.text)
  const conflicts = isOver ? [] : CHECKS.flatMap((check) => check({ meanings, record, capturedAt }))
  const stated = NAMES.filter((name) => fields[name].at.length > 0)
  return {
    record: {
      ...record,
      conflicts: conflicts.map((found) => conflictOf(found, (span) => evidence(span).quote)),
      missing:
        record.kind === 'request'
          ? EXPECTED_FIELDS.filter((name) => isMissing(record, { fields, dates: meanings.dates }, name))
          : [],
      evidence: Object.fromEntries(stated.map((name) => [name, fields[name].at.map(evidence)])),
    },
    conflictPlaces: conflicts.map(({ at }) => at.map(evidence)),
    assignment: assignmentOf(meanings),
    unknownLabels: unknownLabelsOf(meanings),
  }
}

const NAMES = Object.keys(FIELDS) as (keyof Fields)[]

/** A record without its values: a copy that has all names already is quicker than names that are added one by one. */
const BLANK: Record<string, unknown> = {
  schemaVersion: 2,
  kind: 'request',
  part: null,
  format: '',
  ...FIELDS,
  netRateCapCents: null,
}

function fieldsOf(meanings: Meanings): Fields {
  const fields: Record<string, unknown> = { ...FIELDS }
  for (const name of NAMES) fields[name] = FIELDS[name](meanings)
  return fields as Fields
}

/** What a withdrawal tells of the request was, and is no more: it states which request is over. */
function ofWithdrawal({ requestNumber, title, client, broker, publishedOn, contact, region, closedBanner }: Fields) {
  const which = { requestNumber, title, client, broker, publishedOn, contact, region, closedBanner }
  return { ...fieldsOf(understand('')), ...which }
}

function draftOf(fields: Fields, { part, format }: Pick<Draft, 'part' | 'format'>): Draft {
  const draft: Record<string, unknown> = { ...BLANK, part, format }
  for (const name of NAMES) draft[name] = fields[name].value
  draft.netRateCapCents = netRateCap(fields.rateCap.value, fields.brokerFee.value)
  return draft as Draft
}

function conflictOf({ code, field, at, question }: Found, quote: (span: Found['at'][number]) => string): Conflict {
  return { code, field, quotes: at.map(quote), question }
}

/** A day that is stated but whose year cannot be told is not missing: its conflict asks. */
function isMissing(
  record: Draft,
  { fields, dates }: { fields: Fields } & Pick<Meanings, 'dates'>,
  name: (typeof EXPECTED_FIELDS)[number],
): boolean {
  if (name === 'region') return fields.region.at.length === 0
  const isUnresolved = (about: About) => dates.some((meaning) => meaning.about === about && meaning.date === null)
  if (name === 'start') return !record.start.asap && record.start.date === null && !isUnresolved('start')
  if (name === 'deadline') return record.deadline === null && !isUnresolved('closing')
  return record[name] === null
}

/** Enough for any description; what is longer is no description. */
const MOST_ASSIGNMENT = 20_000

/** The text of the assignment itself (opdrachtomschrijving), in which roles are looked for too. */
function assignmentOf(meanings: Meanings): string | null {
  const { lines, sections, tokens } = meanings
  const parts = sections
    .filter(({ kind, first, end }) => kind === 'assignment' && first < end)
    .map(({ first, end }) => textOf(tokens, lines[first]?.first ?? 0, lines[end - 1]?.end ?? 0))
  const words = parts.join('\n\n').slice(0, MOST_ASSIGNMENT)
  return words === '' ? null : words
}

const MOST_UNKNOWN_LABELS = 40

/** What looks like a label and is none that we know, once each: a broker's new words show here first. */
function unknownLabelsOf(meanings: Meanings): string[] {
  const unknown = meanings.pairs.filter(
    ({ kind, learned, first }) => (kind === null || learned) && sectionKind(meanings, first) !== 'related',
  )
  const labels = unknown.map(({ labelFirst, labelEnd }) => textOf(meanings.tokens, labelFirst, labelEnd).trim())
  return [...new Set(labels)].slice(0, MOST_UNKNOWN_LABELS)
}
