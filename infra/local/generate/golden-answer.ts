import type { RequestRecord } from '../../../shared/request.ts'

/** When the golden texts count as taken from the broker's page. */
export const CAPTURED_AT = '2026-11-22T00:00:00Z'

/** A record as a golden file keeps it: evidence is checked by itself on every text. */
export type GoldenRecord = Omit<RequestRecord, 'evidence'>

/**
 * What a careful reader gets from one request, and which fields the parser is known to get otherwise today.
 * `misses` must be exact: a field that comes right has to leave the list.
 */
export type GoldenPart = { record: GoldenRecord; misses: string[] }

/** What a careful reader gets from a text: its request, its several requests, or the reason why it holds none. */
export type Golden = GoldenPart | { parts: GoldenPart[] } | { refused: string }

export function goldenOf(parts: GoldenPart[]): Golden {
  const [only, ...others] = parts.map(({ record, misses }) => ({ record: withoutEvidence(record), misses }))
  return only && others.length === 0 ? only : { parts: [...(only ? [only] : []), ...others] }
}

/** As a golden file has it. */
export const goldenJson = (golden: unknown) => `${JSON.stringify(golden, null, 1)}\n`

/** The names of the fields in which a record differs from the golden one. Of conflicts the codes count. */
export function differing(record: GoldenRecord, golden: GoldenRecord): (keyof GoldenRecord)[] {
  const names = Object.keys(withoutEvidence(golden)) as (keyof GoldenRecord)[]
  const view = (of: GoldenRecord, name: keyof GoldenRecord) =>
    JSON.stringify(name === 'conflicts' ? of.conflicts.map((conflict) => conflict.code).sort() : of[name])
  return names.filter((name) => view(record, name) !== view(golden, name))
}

function withoutEvidence({ evidence: _evidence, ...record }: GoldenRecord & { evidence?: unknown }): GoldenRecord {
  return record
}
