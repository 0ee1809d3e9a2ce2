import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CAPTURED_AT, type Golden, type GoldenPart } from '../infra/local/generate/golden-answer.ts'
import { parse } from '../shared/read/parse.ts'
import type { RequestRecord } from '../shared/request.ts'

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
