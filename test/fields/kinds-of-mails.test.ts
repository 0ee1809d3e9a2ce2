import { describe, expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'
import type { Reading } from '../../shared/request.ts'

/** What mails, chats and letters are as wholes: how many requests, of which kind, and who says what. */

const read = (text: string) => parse(new TextEncoder().encode(`${text}\n`), { capturedAt: null })
const recordsOf = (text: string) =>
  read(text).flatMap((reading: Reading) => ('record' in reading ? [reading.record] : []))

describe('each request in a row of its own', () => {
  test.each([
    [
      'Hoi, twee nieuwe deze week:\nZX-4410 senior jurist bouwzaken, gemeente Ede, 24 u, reageren tot 8 januari 2027\nZX-4411 planner wegen, gemeente Epe, 36 u, reageren tot 9 januari 2027',
      ['Senior jurist bouwzaken', 'Planner wegen'],
    ],
    [
      'Lot (Vlierhout): ZX-4410, planner voor gemeente Ede, 20 uur, sluit 14 december 2026\nLot (Vlierhout): en ZX-4411, griffier voor gemeente Epe, 32 uur, sluit 16 december 2026\nMark: dank, ik kijk ernaar',
      ['Planner', 'Griffier'],
    ],
    [
      'Two roles this week:\n\nZX-71010 - Data analyst, Gemeente Ede, 32 hours per week, closes 13 January 2027.\nZX-71011 - Test manager, Gemeente Epe, 24 hours per week, closes 15 January 2027.',
      ['Data analyst', 'Test manager'],
    ],
    [
      'Vandaag kwamen er twee binnen. De ene is ZX-20901: een planner voor gemeente Ede, 32 uur, aanbieden tot 17 december 2026. De andere is ZX-20902: een jurist voor gemeente Epe, 20 uur, aanbieden tot 21 december 2026.',
      ['Planner', 'Jurist'],
    ],
    [
      'Er zijn er twee. De ene betreft een planner voor de gemeente Ede, 24 uur, reageren tot 4 maart 2027. En de andere is een jurist voor de gemeente Epe, 32 uur, reageren tot 5 maart 2027.',
      ['Planner', 'Jurist'],
    ],
  ])('%j', (text, titles) => {
    expect(recordsOf(text).map(({ title }) => title)).toEqual(titles)
  })

  test('a number that is named again begins no other request', () => {
    const text =
      'Wij zoeken voor ZX-4410 een planner, 24 uur, max 90 euro. ZX-4410 vraagt om een planner die 24 uur in Ede werkt, tot 1 mei 2027.'
    expect(recordsOf(text)).toHaveLength(1)
  })
})

describe('what another party of a chat says is none of the request', () => {
  test.each([
    'Timo (gemeente Ede): Wij zoeken een recruiter voor 24 uur per week.\nLeverancier B: Wij bieden iemand voor 32 uur.\nTimo (gemeente Ede): Dank, het blijft zoals gevraagd.',
    'Tessa (gemeente Ede): Wij zoeken een recruiter, 24 uur per week.\nBureau: Wat is het tarief?\nTessa (gemeente Ede): Max 74 euro.\nBureau: Onze man wil 32 uur.\nTessa (gemeente Ede): Helaas.',
  ])('%j', (text) => {
    const [record] = recordsOf(text)
    expect(record?.hoursPerWeek).toEqual({ min: 24, max: 24 })
    expect(record?.conflicts).toEqual([])
  })
})
