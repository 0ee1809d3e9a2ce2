import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { learnedLabels, wordsOf } from '../../infra/local/generate/learn-labels.ts'
import { understand } from '../../shared/read/parse.ts'
import { learnedKind } from '../../shared/vocabulary/learned-labels.ts'

test('the weights in the repository are those that the rows of labels.ts give', () => {
  const kept = readFileSync(new URL('../../shared/vocabulary/learned-labels.json', import.meta.url), 'utf8')
  expect(learnedLabels().weights).toBe(kept)
})

// Of all rows, not of a few: one more row of the vocabulary must not turn it red.
test('rows that were not learned from are named right nineteen times of twenty, where their kind is sure', () => {
  const named = [0, 1, 2].flatMap((at) => {
    const { weights, left } = learnedLabels({ of: 3, at })
    const read = JSON.parse(weights)
    return left.map(([expected, phrase]) => ({ expected, ...learnedKind(wordsOf(phrase), read) }))
  })
  const sure = named.filter((label) => label.sure >= 0.7)
  const right = sure.filter(({ kind, expected }) => kind === expected)
  expect(sure.length / named.length).toBeGreaterThan(0.35)
  expect(right.length / sure.length).toBeGreaterThan(0.95)
})

const pairOf = (line: string) => understand(line).pairs[0]

describe('a label that no row knows is named by what was learned, and still reported as unknown', () => {
  test.each([
    ['Weekurental: 24 - 28 uur', 'hours'],
    ['Uurtariefmaximum: € 92,00 per uur', 'rate'],
    ['Inhurende klantorganisatie: Gemeente Ede', 'client'],
    ['Inschaling functieschaal: 10', 'payScale'],
    ['Werklocatieadres: Zwolle', 'place'],
    ['Indienmoment offertes: 1 maart 2027', 'deadline'],
  ])('%s', (line, kind) => {
    expect(pairOf(line)).toMatchObject({ kind, learned: true })
  })

  test.each([
    'Weekurental: in overleg',
    'Uurtariefmaximum: 1 maart 2027',
    'Indienmoment offertes: ja',
    'Opmerkingen: 24 uur',
  ])('but not where its value is of another sort: %s', (line) => {
    expect(pairOf(line)?.kind).toBeNull()
  })
})
