import { CHECKS } from './conflicts/checks.ts'
import type { Draft, Found } from './conflicts/found.ts'
import { FIELDS } from './fields/fields.ts'
import { netRateCap } from './fields/net-rate-cap.ts'
import { outlineFor } from './formats/outline-for.ts'
import { decode } from './reading/decode.ts'
import type { Field } from './reading/find.ts'
import { sectionsOf } from './reading/layout.ts'
import type { Outline } from './reading/outline.ts'
import { readText, type Text } from './reading/text.ts'
import { refusalOf } from './refusal.ts'
import { type Conflict, EXPECTED_FIELDS, type Reading, type RequestRecord } from './request.ts'

/**
 * Reads one request text.
 * `capturedAt`: when the text was taken from the broker's page (an instant), or null where that is not known;
 * only then can a banner that says "closed" be held against a deadline that still lies ahead.
 */
export function parse(bytes: Uint8Array, { capturedAt }: { capturedAt: string | null }): Reading {
  const decoded = decode(bytes)
  if ('refused' in decoded) return decoded
  const text = readText(decoded.text)
  const outline = outlineFor(text)
  const fields = readFields(outline)
  const record = draftOf(outline, fields)
  const refused = refusalOf(outline, record)
  if (refused) return { refused }

  const conflicts = CHECKS.flatMap((check) => check({ outline, record, capturedAt }))
  return {
    record: {
      ...record,
      conflicts: conflicts.map((found) => conflictOf(text, found)),
      missing: EXPECTED_FIELDS.filter((name) => isMissing(record, fields, name)),
      evidence: evidenceOf(text, fields),
    },
    assignment: assignmentOf(outline),
    unknownLabels: unknownLabelsOf(outline),
  }
}

/** Enough for any description; what is longer is no description. */
const MOST_ASSIGNMENT = 20_000

function assignmentOf(outline: Outline): string | null {
  const sections = sectionsOf(outline, 'assignment').map(({ start, end }) =>
    outline.text.plain.slice(start, end).trim(),
  )
  const words = sections.join('\n\n').slice(0, MOST_ASSIGNMENT)
  return words === '' ? null : words
}

const MOST_UNKNOWN_LABELS = 40

/** What looks like a label and is none that we know, once each: a broker's new words show here first. */
function unknownLabelsOf(outline: Outline): string[] {
  const labels = outline.pairs.filter(({ kind }) => kind === null).map(({ label }) => label.trim())
  return [...new Set(labels)].slice(0, MOST_UNKNOWN_LABELS)
}

type Fields = { [Name in keyof typeof FIELDS]: ReturnType<(typeof FIELDS)[Name]> }

function readFields(outline: Outline): Fields {
  const entries = Object.entries(FIELDS).map(([name, read]) => [name, read(outline)])
  return Object.fromEntries(entries) as Fields
}

function draftOf(outline: Outline, fields: Fields): Draft {
  const values = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value])) as {
    [Name in keyof Fields]: Fields[Name]['value']
  }
  return {
    schemaVersion: 2,
    kind: 'request',
    part: { index: 1, of: 1 },
    format: outline.format,
    broker: null,
    publishedOn: null,
    contact: { phone: null, email: null, url: null },
    perSupplier: null,
    priceWeight: null,
    certificates: [],
    languages: [],
    ...values,
    netRateCapCents: netRateCap(values.rateCap, values.brokerFee),
  }
}

function isMissing(record: Draft, fields: Fields, name: (typeof EXPECTED_FIELDS)[number]): boolean {
  if (name === 'region') return fields.region.at.length === 0
  if (name === 'start') return !record.start.asap && record.start.date === null
  return record[name] === null
}

function conflictOf(text: Text, { code, field, at, question }: Found): Conflict {
  return { code, field, quotes: at.map((span) => text.evidence(span).quote), question }
}

function evidenceOf(text: Text, fields: Fields): RequestRecord['evidence'] {
  const stated = Object.entries(fields).filter(([, field]: [string, Field<unknown>]) => field.at.length > 0)
  return Object.fromEntries(stated.map(([name, field]) => [name, field.at.map((span) => text.evidence(span))]))
}
