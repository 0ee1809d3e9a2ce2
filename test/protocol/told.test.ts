import { describe, expect, test } from 'vitest'
import type { DigestInput } from '../../shared/mails/digest-input.ts'
import { itemsToTell, type Standing } from '../../shared/mails/told.ts'
import type { RequestRecord } from '../../shared/request.ts'
import type { Verdict } from '../../shared/verdict.ts'
import { aCandidate, aRequest } from '../examples.ts'

const NOW = '2027-01-10T06:00:00Z'

type Pairs = Record<string, Verdict['verdict']>

function standing(pairs: Pairs, differs: Partial<RequestRecord> = {}, requestId = 'number:4711'): Standing {
  return {
    requestId,
    revision: 1,
    source: 'x.txt',
    record: aRequest(differs),
    pairs: Object.entries(pairs).map(([candidateId, verdict]) => ({
      candidate: aCandidate({ candidateId }),
      personHash: `hash of ${candidateId}`,
      verdict: {
        requestNumber: '4711',
        file: 'x.txt',
        part: { index: 1, of: 1 },
        candidateId,
        verdict,
        rules: [],
        headroomCents: null,
        asOf: NOW,
      },
    })),
  }
}

/** What was told of these standings at that time, as it would stand in the log. */
function toldOf(log: DigestInput[], ...standings: Standing[]): DigestInput[] {
  const items = itemsToTell(log, standings, NOW)
  return [...log, { recipient: { email: 'a@b.example', language: 'nl' }, asOf: NOW, items }]
}

const said = (log: DigestInput[], ...standings: Standing[]) =>
  itemsToTell(log, standings, NOW).map(({ kind, requestId, pairs, changes }) => ({
    kind,
    requestId,
    who: pairs.map(({ candidate, verdict }) => `${candidate.candidateId} ${verdict}`),
    changes: changes.map(({ what }) => what),
  }))

test('an older revision than was told of, by a run that began before the newer came, is no news', () => {
  const older = { ...standing({ a: 'match', b: 'ask' }, { hoursPerWeek: { min: 24, max: 24 } }), revision: 1 }
  const newer = { ...standing({ a: 'match' }, { hoursPerWeek: { min: 36, max: 36 } }), revision: 2 }
  const log = toldOf(toldOf([], { ...older, pairs: older.pairs.slice(0, 1) }), newer)
  expect(said(log, older)).toEqual([])
  expect(said(log, { ...older, revision: 3 })).toMatchObject([{ kind: 'changed', changes: ['hours'] }, { kind: 'new' }])
})

describe('a request that was told of under another number is likely the same', () => {
  const first = standing({ a: 'match' }, { requestNumber: 'B-77' }, 'number:b77')
  const second = (differs: Partial<RequestRecord> = {}) =>
    standing({ a: 'match' }, { requestNumber: '4711', ...differs }, 'number:4711')
  const doublesIn = (log: DigestInput[], ...standings: Standing[]) =>
    itemsToTell(log, standings, NOW).map(({ doubles = [] }) => doubles)
  const over = { actBy: '2027-01-09T11:00:00Z', closesAt: '2027-01-09T11:00:00Z' }

  test.each<[string, DigestInput[], Standing, string[]]>([
    ['told in an earlier mail', toldOf([], first), second(), ['B-77']],
    [
      'without a number: by its file',
      toldOf([], standing({ a: 'match' }, { requestNumber: null }, 'object:x')),
      second(),
      ['x.txt'],
    ],
    ['never told', [], second(), []],
    ['of another client', toldOf([], first), second({ client: 'Gemeente Epe' }), []],
    ['for other hours', toldOf([], first), second({ hoursPerWeek: { min: 8, max: 8 } }), []],
    [
      'of a client that is not known',
      toldOf([], standing({ a: 'match' }, { client: null }, 'number:b77')),
      second({ client: null }),
      [],
    ],
    ['closed by now', toldOf([], standing({ a: 'match' }, { deadline: over }, 'number:b77')), second(), []],
    [
      'withdrawn since',
      toldOf(toldOf([], first), { ...first, revision: 2, record: { ...first.record, kind: 'withdrawal' } }),
      second(),
      [],
    ],
  ])('%s', (_, log, standing, doubles) => {
    expect(doublesIn(log, standing)).toEqual([doubles])
  })

  test('and is told all the same, with its own history', () => {
    const log = toldOf(toldOf([], first), second())
    expect(said(log, first, second())).toEqual([])
    expect(said(log, first, second({ hoursPerWeek: { min: 8, max: 8 } }))).toMatchObject([
      { kind: 'changed', requestId: 'number:4711' },
    ])
  })
})

test('a mail knows where to ask, and how many candidates a supplier may offer', () => {
  const contact = { phone: '038 - 123 45 67', email: 'inhuur@broker.example', url: 'https://broker.example/4711' }
  const [item] = itemsToTell([], [standing({ a: 'match' }, { contact, perSupplier: 2 })], NOW)
  expect(item?.request).toMatchObject({ contact, perSupplier: 2 })
})

describe('new', () => {
  test.each([['match'], ['ask']] as const)(
    '%s is told, with the near misses of the same request, without a no',
    (verdict) => {
      expect(said([], standing({ a: verdict, b: 'near', c: 'no' }))).toEqual([
        { kind: 'new', requestId: 'number:4711', who: [`a ${verdict}`, 'b near'], changes: [] },
      ])
    },
  )

  test.each([['near'], ['no']] as const)('%s alone is no reason for a mail', (verdict) => {
    expect(said([], standing({ a: verdict }))).toEqual([])
  })

  test('what was told is not told again', () => {
    expect(said(toldOf([], standing({ a: 'match', b: 'ask' })), standing({ a: 'ask', b: 'match' }))).toEqual([])
  })

  test('only the new one of two candidates is told', () => {
    expect(said(toldOf([], standing({ a: 'match' })), standing({ a: 'match', b: 'match' }))).toEqual([
      { kind: 'new', requestId: 'number:4711', who: ['b match'], changes: [] },
    ])
  })

  test('a near miss that was shown is new once it becomes a match', () => {
    expect(said(toldOf([], standing({ a: 'match', b: 'near' })), standing({ a: 'match', b: 'match' }))).toEqual([
      { kind: 'new', requestId: 'number:4711', who: ['b match'], changes: [] },
    ])
  })

  test('a match that was told, was lost and comes back is not told again', () => {
    const log = toldOf([], standing({ a: 'match' }))
    expect(said(log, standing({ a: 'no' }))).toEqual([])
    expect(said(log, standing({ a: 'match' }))).toEqual([])
  })

  test('the earliest closing request stands first, one without a deadline last', () => {
    const closing = (at: string) => ({ deadline: { actBy: at, closesAt: at } })
    const requests = [
      standing({ a: 'match' }, { deadline: null }, 'never'),
      standing({ a: 'match' }, closing('2027-03-01T08:00:00Z'), 'later'),
      standing({ a: 'match' }, closing('2027-02-01T08:00:00Z'), 'soon'),
    ]
    expect(said([], ...requests).map(({ requestId }) => requestId)).toEqual(['soon', 'later', 'never'])
  })
})

describe('reminder', () => {
  const closes = '2027-01-11T06:00:00Z'
  const record = { deadline: { actBy: closes, closesAt: closes } }
  const at = (log: DigestInput[], asOf: string, hours: number, verdict: Verdict['verdict'] = 'match') =>
    itemsToTell(log, [standing({ a: verdict, b: 'near' }, record)], asOf, hours)
  const toldAt = (asOf: string): DigestInput[] => {
    return [{ recipient: { email: 'a@b.example', language: 'nl' }, asOf, items: at([], asOf, 0) }]
  }
  const early = toldAt('2027-01-05T06:00:00Z')

  test('who was told of a request is reminded when it is about to close, once, of those who still match', () => {
    const [item, ...others] = at(early, NOW, 24)
    expect(others).toEqual([])
    expect(item).toMatchObject({ kind: 'reminder', pairs: [{ verdict: 'match', candidate: { candidateId: 'a' } }] })
    if (!item) throw new Error('no reminder')
    const reminded = [...early, { ...toldAt(NOW)[0], asOf: NOW, items: [item] } as DigestInput]
    expect(at(reminded, '2027-01-10T12:00:00Z', 24)).toEqual([])
  })

  test.each([
    ['no reminder is asked for', () => at(early, NOW, 0)],
    ['it closes later than that', () => at(early, NOW, 23)],
    ['it has closed', () => at(early, closes, 24)],
    ['it was told within that time', () => at(toldAt('2027-01-10T06:00:00Z'), '2027-01-10T12:00:00Z', 24)],
    ['nobody matches any more', () => at(early, NOW, 24, 'no')],
  ])('%s: none', (_, items) => {
    expect(items()).toEqual([])
  })
})

describe('changed', () => {
  const before = standing({ a: 'match' })
  const moved = { deadline: { actBy: '2027-02-03T08:00:00Z', closesAt: '2027-02-03T08:00:00Z' } }

  test.each([
    ['deadline', moved],
    ['closedEarly', { closedBanner: true }],
    ['withdrawn', { kind: 'withdrawal' as const, ...moved }],
    ['rateCap', { netRateCapCents: 7000 }],
    ['hours', { hoursPerWeek: { min: 32, max: 36 } }],
    ['region', { region: { provinces: ['NL-DR' as const], place: null, nationwide: false } }],
  ])('%s is told to who was told of the request, also where it is no match any more', (what, differs) => {
    expect(said(toldOf([], before), standing({ a: 'no' }, differs))).toEqual([
      { kind: 'changed', requestId: 'number:4711', who: ['a no'], changes: [what] },
    ])
  })

  test('what does not matter is not told', () => {
    expect(said(toldOf([], before), standing({ a: 'match' }, { title: 'Gezinscoach (m/v)' }))).toEqual([])
  })

  test('that a request is over is told once, and that it is back', () => {
    const over = standing({ a: 'no' }, { kind: 'withdrawal' })
    const log = toldOf(toldOf([], before), over)
    expect(said(log, over)).toEqual([])
    expect(said(log, before)).toMatchObject([{ kind: 'changed', changes: ['reopened'] }])
  })

  test('a change is told once, and once more when it is taken back', () => {
    const log = toldOf(toldOf([], before), standing({ a: 'match' }, moved))
    expect(said(log, standing({ a: 'match' }, moved))).toEqual([])
    expect(said(log, before)).toMatchObject([{ kind: 'changed', changes: ['deadline'] }])
  })

  test('a change and a new candidate are two items of one mail', () => {
    expect(said(toldOf([], before), standing({ a: 'match', b: 'ask' }, moved))).toEqual([
      { kind: 'changed', requestId: 'number:4711', who: ['a match'], changes: ['deadline'] },
      { kind: 'new', requestId: 'number:4711', who: ['b ask'], changes: [] },
    ])
  })

  test('nobody hears of a change in a request of which they were told nothing, or whose candidates are gone', () => {
    expect(said([], standing({ a: 'near' }, moved))).toEqual([])
    expect(said(toldOf([], before), standing({}, moved))).toEqual([])
  })

  test('a deadline moved into the past is news, a change long after closing is none', () => {
    const past = { deadline: { actBy: '2027-01-09T08:00:00Z', closesAt: '2027-01-09T08:00:00Z' } }
    expect(said(toldOf([], before), standing({ a: 'no' }, past))).toMatchObject([{ changes: ['deadline'] }])
    const closed = toldOf(toldOf([], before), standing({ a: 'no' }, past))
    expect(said(closed, standing({ a: 'no' }, { ...past, netRateCapCents: 1 }))).toEqual([])
  })
})
