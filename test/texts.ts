import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '../shared/read/parse.ts'
import type { Reading, RequestRecord } from '../shared/request.ts'

/**
 * Texts by authors who had not seen the code, and what they held to be read. Each set was read once before anything was
 * mended by it (test/texts/first-tries.md); since then it is open. Keys name only some fields, objects only some of their keys;
 * knock-outs are given by their numbers, scored criteria as [number, points], competences by their count.
 */
const FOLDER = join(import.meta.dirname, 'texts')

type Expected = { expect: Record<string, unknown>; conflicts?: string[]; noConflicts?: string[] }
type Key = { file: string; refused?: string; parts?: Expected[] } & Partial<Expected>
type Award = RequestRecord['awards'][number]
type Read = Record<string, unknown> & { conflicts: { code: string }[] }

/** What is still read otherwise than the author held right, by set. A line that is read right now goes. */
export const MISSES: Record<string, string[]> = JSON.parse(readFileSync(join(FOLDER, 'misses.json'), 'utf8'))

/** Fields and conflicts that were held against their key, and those that differ: `014-x.json rateCap`. */
type Result = { compared: number; differing: string[] }

export function setNames(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** The keys of a set, one a text. */
export function keysOf(set: string): string[] {
  return readdirSync(join(FOLDER, set, 'expected')).sort()
}

export function compareSet(set: string): Result {
  const results = keysOf(set).map((name) => compareText(set, name))
  return {
    compared: results.reduce((sum, { compared }) => sum + compared, 0),
    differing: results.flatMap(({ differing }) => differing),
  }
}

export function compareText(set: string, name: string): Result {
  const key: Key = JSON.parse(readFileSync(join(FOLDER, set, 'expected', name), 'utf8'))
  const readings = parse(readFileSync(join(FOLDER, set, key.file)), { capturedAt: null })
  if (key.refused) {
    const [reading] = readings
    const isRefused = reading !== undefined && 'refused' in reading && reading.refused.reason === key.refused
    return { compared: 1, differing: isRefused ? [] : [`${name} refused`] }
  }
  const wanted = key.parts ?? [{ expect: key.expect ?? {}, ...key }]
  const parts = wanted.map((want, k) => {
    const where = key.parts ? `${name} part ${k + 1}` : name
    return comparePart(where, want, readings.length === wanted.length ? readings[k] : undefined)
  })
  return {
    compared: parts.reduce((sum, { compared }) => sum + compared, 0),
    differing: parts.flatMap(({ differing }) => differing),
  }
}

function comparePart(where: string, want: Expected, reading: Reading | undefined): Result {
  const record: Read | undefined = reading && 'record' in reading ? { ...reading.record } : undefined
  const codes = new Set(record?.conflicts.map(({ code }) => code))
  const checks = [
    ...Object.entries(want.expect).map(
      ([field, value]) => [field, holds(value, shown(field, record?.[field], value))] as const,
    ),
    ...(want.conflicts ?? []).map((code) => [code, codes.has(code)] as const),
    ...(want.noConflicts ?? []).map((code) => [`no ${code}`, record !== undefined && !codes.has(code)] as const),
  ]
  return {
    compared: checks.length,
    differing: checks.flatMap(([what, isRight]) => (isRight ? [] : [`${where} ${what}`])),
  }
}

/** A field as its key gives it; of a scored criterion with the points of its tiers where the key has them. */
function shown(field: string, value: unknown, want: unknown): unknown {
  if (!Array.isArray(value)) return value
  if (field === 'knockouts') return value.map(({ number }) => number)
  if (field === 'awards')
    return (value as Award[]).map(({ number, points, tiers }, k) => {
      const hasTiers = Array.isArray(want) && want[k]?.length === 3
      return hasTiers ? [number, points, tiers.map((tier) => tier.points)] : [number, points]
    })
  return field === 'competences' ? value.length : value
}

function holds(want: unknown, got: unknown): boolean {
  if (want === null || typeof want !== 'object') return want === got
  if (Array.isArray(want)) {
    return Array.isArray(got) && want.length === got.length && want.every((value, k) => holds(value, got[k]))
  }
  if (got === null || typeof got !== 'object') return false
  return Object.entries(want).every(([name, value]) => holds(value, (got as Record<string, unknown>)[name]))
}
