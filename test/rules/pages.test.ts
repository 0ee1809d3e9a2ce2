import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type KeptPair, packPair, unpackPair } from '../../shared/matching/kept-pair.ts'
import { changedPages } from '../../shared/matching/pages.ts'
import type { MatchRow } from '../../shared/tables/match-row.ts'

const pair: fc.Arbitrary<KeptPair> = fc.record({
  pseudonym: fc.uuid(),
  verdict: fc.constantFrom('match', 'ask', 'near', 'no'),
  outcomes: fc.constantFrom('ppppppp', 'puppppp', 'pfppppp'),
  headroomCents: fc.option(fc.integer({ min: -100_000, max: 100_000 })),
})
const REQUEST = { requestId: 'number:1', revision: 1, asOf: '2026-01-05T06:00:00Z' }
const pairsIn = (pages: MatchRow[]) => pages.flatMap(({ pairs }) => pairs.map(unpackPair))
const nobody = () => null

test('a pair is the same after it was packed', () => {
  fc.assert(
    fc.property(pair, (one) => {
      expect(unpackPair(packPair(one))).toEqual(one)
    }),
  )
})

test('of each pair the last verdict is kept, once, whatever was found before', () => {
  const nights = fc.array(fc.tuple(fc.subarray([0, 1, 2, 3, 4, 5]), fc.subarray([0, 1, 2, 3, 4, 5])), { maxLength: 5 })
  const people = fc.uniqueArray(pair, { selector: ({ pseudonym }) => pseudonym, minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(people, nights, (all, asked) => {
      let pages: MatchRow[] = []
      const expected = new Map<string, KeptPair>()
      for (const [judged, fitting] of asked) {
        const among = all.filter((_, nth) => judged.includes(nth))
        const fits = among.filter((each) => fitting.includes(all.indexOf(each)))
        const no = (each: KeptPair) => ({ ...each, verdict: 'no' as const })
        const otherwise = (pseudonym: string) => {
          const other = among.find((each) => each.pseudonym === pseudonym)
          return other ? no(other) : null
        }
        const changed = changedPages(pages, REQUEST, { fits, otherwise })
        pages = [...new Map([...pages, ...changed].map((page) => [page.page, page])).values()]
        for (const each of among) {
          if (fits.includes(each)) expected.set(each.pseudonym, each)
          else if (expected.has(each.pseudonym)) expected.set(each.pseudonym, no(each))
        }
      }
      const byPseudonym = (a: KeptPair, b: KeptPair) => (a.pseudonym < b.pseudonym ? -1 : 1)
      expect(pairsIn(pages).toSorted(byPseudonym)).toEqual([...expected.values()].toSorted(byPseudonym))
    }),
  )
})

test('a page stays below 300 KB, pairs stay where they are, and only what changes is written', () => {
  const many = Array.from({ length: 12_000 }, (_, nth): KeptPair => {
    const pseudonym = `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`
    return { pseudonym, verdict: 'near', outcomes: 'pfppppp', headroomCents: -100 }
  })
  const pages = changedPages([], REQUEST, { fits: many, otherwise: nobody })
  expect(pages.map(({ page }) => page)).toEqual([1, 2, 3])
  for (const page of pages) expect(JSON.stringify(page).length).toBeLessThan(310_000)
  expect(pairsIn(pages)).toEqual(many)

  expect(changedPages(pages, REQUEST, { fits: many, otherwise: nobody })).toEqual([])
  const [first] = many
  if (!first) throw new Error('nobody')
  const better: KeptPair = { ...first, verdict: 'match' }
  const changed = changedPages(
    pages,
    { ...REQUEST, asOf: '2026-01-06T06:00:00Z' },
    { fits: [better], otherwise: nobody },
  )
  expect(changed).toMatchObject([{ page: 1, written: 2, asOf: '2026-01-06T06:00:00Z' }])
  expect(pairsIn(changed)[0]).toEqual(better)

  const another = changedPages(pages, { ...REQUEST, revision: 2 }, { fits: [], otherwise: nobody })
  expect(another.map(({ revision }) => revision)).toEqual([2, 2, 2])
})
