import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '../shared/read/parse.ts'
import type { RequestRecord } from '../shared/request.ts'

/** When the golden texts count as taken from the broker's page. */
const CAPTURED_AT = '2026-11-22T00:00:00Z'

/** A record as a golden file keeps it: evidence is checked by itself on every text. */
export type GoldenRecord = Omit<RequestRecord, 'evidence'>

/**
 * What a careful reader gets from one request, and which fields the parser is known to get otherwise today.
 * `misses` must be exact: a field that comes right has to leave the list.
 */
export type GoldenPart = { record: GoldenRecord; misses: string[] }

/** What a careful reader gets from a text: its request, its several requests, or the reason why it holds none. */
export type Golden = GoldenPart | { parts: GoldenPart[] } | { refused: string }

export type GoldenCase = { name: string; textPath: string; jsonPath: string; bytes: Uint8Array; golden: Golden | null }

const ROOT = join(import.meta.dirname, 'golden')

/** Every pair of text and answer below test/golden, in name order; the answer is null where it is not written yet. */
export function goldenCases(): GoldenCase[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt'))
    .sort()
    .map((path) => {
      const textPath = join(ROOT, path)
      const jsonPath = textPath.replace(/\.txt$/, '.json')
      return {
        name: path.replace(/\.txt$/, ''),
        textPath,
        jsonPath,
        bytes: readFileSync(textPath),
        golden: readGolden(jsonPath),
      }
    })
}

function readGolden(path: string): Golden | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Golden
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

export type CaseReading = { records: RequestRecord[] } | { refused: string }

export function readCase({ bytes }: GoldenCase): CaseReading {
  const readings = parse(bytes, { capturedAt: CAPTURED_AT })
  const refused = readings.find((reading) => 'refused' in reading)
  if (refused && 'refused' in refused) return { refused: refused.refused.reason }
  return { records: readings.flatMap((reading) => ('record' in reading ? [reading.record] : [])) }
}

/** The golden answers of a text that holds requests, in text order. */
export function goldenParts(golden: Exclude<Golden, { refused: string }>): GoldenPart[] {
  return 'parts' in golden ? golden.parts : [golden]
}

/** The names of the fields in which a record differs from the golden one. Of conflicts the codes count. */
export function differing(record: GoldenRecord, golden: GoldenRecord): (keyof GoldenRecord)[] {
  const names = Object.keys(golden) as (keyof GoldenRecord)[]
  const view = (of: GoldenRecord, name: keyof GoldenRecord) =>
    JSON.stringify(name === 'conflicts' ? of.conflicts.map((conflict) => conflict.code).sort() : of[name])
  return names.filter((name) => view(record, name) !== view(golden, name))
}
