/**
 * What the tests of the reader import as "vitest" when survivors are looked for: each test is kept as a function to be
 * called, so that it runs again and again in one process, and alone.
 */
export type Case = { title: string; run: () => unknown }

export const cases: Case[] = []
const around: string[] = []

type Body = (...values: never[]) => unknown

function inTurn(each: (title: string, body: () => unknown) => void) {
  return (rows: readonly unknown[]) => (title: string, body: Body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row]
      const shown = typeof row === 'object' && row !== null && 'name' in row ? String(row.name) : String(values[0])
      each(`${title} | ${shown}`, () => body(...(values as never[])))
    }
  }
}

function addCase(title: string, body: () => unknown) {
  cases.push({ title: [...around, title].join(' > '), run: body })
}

function addGroup(title: string, body: () => unknown) {
  around.push(title)
  body()
  around.pop()
}

/** The tests that follow are of this file. */
export function ofFile(file: string) {
  around.length = 0
  around.push(file)
}

export const test = Object.assign(addCase, { each: inTurn(addCase) })
export const describe = Object.assign(addGroup, { each: inTurn(addGroup) })

/** Stands for whatever holds. */
class Like {
  readonly isLike: (value: unknown) => boolean
  constructor(like: (value: unknown) => boolean) {
    this.isLike = like
  }
}

function holds(is: boolean) {
  if (!is) throw new Error('not as expected')
}

/** Whether a value is as expected; `whole`: with nothing beside it. What is undefined is not there. */
function isLike(value: unknown, expected: unknown, whole: boolean): boolean {
  if (expected instanceof Like) return expected.isLike(value)
  if (typeof expected !== 'object' || expected === null) return Object.is(value, expected)
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== Array.isArray(expected)) return false
  const [given, wanted] = [stated(value), stated(expected)]
  const isCounted = whole || Array.isArray(expected)
  if (isCounted && Object.keys(given).length !== Object.keys(wanted).length) return false
  return Object.entries(wanted).every(([key, of]) => isLike(given[key], of, whole))
}

function stated(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, of]) => of !== undefined))
}

function matchers(value: unknown, is: (holds: boolean) => void) {
  const contains = (part: unknown) =>
    typeof value === 'string' ? value.includes(String(part)) : Array.isArray(value) && value.includes(part)
  return {
    toBe: (expected: unknown) => is(Object.is(value, expected)),
    toEqual: (expected: unknown) => is(isLike(value, expected, true)),
    toBeNull: () => is(value === null),
    toBeUndefined: () => is(value === undefined),
    toContain: (part: unknown) => is(contains(part)),
    toHaveLength: (length: number) => is((value as { length: number }).length === length),
    toHaveProperty: (name: string) => is(name in (value as object)),
    toMatch: (pattern: RegExp) => is(pattern.test(String(value))),
    toMatchObject: (expected: unknown) => is(isLike(value, expected, false)),
    toBeGreaterThan: (least: number) => is((value as number) > least),
  }
}

export const expect = Object.assign(
  (value: unknown, _message?: string) => ({
    ...matchers(value, holds),
    not: matchers(value, (is) => holds(!is)),
  }),
  {
    stringContaining: (part: string) => new Like((value) => typeof value === 'string' && value.includes(part)),
    not: {
      arrayContaining: (parts: unknown[]) =>
        new Like((value) => !parts.every((part) => (value as unknown[]).includes(part))),
    },
  },
)
