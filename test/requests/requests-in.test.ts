import { describe, expect, test } from 'vitest'
import { requestsIn } from '../../shared/requests/requests-in.ts'
import { clientKey, numberKey, type Statement, statementsOf } from '../../shared/requests/statement.ts'
import { aRequest } from '../examples.ts'
import { anUpdate, aWhole } from './statements.ts'

/** Of each request the order of its whole texts, then of what is said of it. */
const grouped = (...all: Statement[]) => {
  const { requests, waiting } = requestsIn(all)
  const orders = (texts: Statement[]) => texts.map(({ order }) => order).join(' ')
  return [
    ...requests.map(({ wholes, updates }) => [orders(wholes), orders(updates)].filter(Boolean).join(' + ')),
    ...(waiting.length > 0 ? [`waiting: ${orders(waiting)}`] : []),
  ]
}

describe('whose number it is', () => {
  test.each<[string, Statement[], string[]]>([
    ['one number of one client is one request', [aWhole('1'), aWhole('2', { title: 'Coach' })], ['1 2']],
    ['of two clients it is two', [aWhole('1'), aWhole('2', { client: 'Gemeente Epe' })], ['1', '2']],
    ['a text without client goes with its role', [aWhole('1'), aWhole('2', { client: null })], ['1 2']],
    [
      'and not with a client whose role is another',
      [aWhole('1'), aWhole('2', { client: null, title: 'Planner' })],
      ['1', '2'],
    ],
    [
      'nor where two clients ask that role: nobody guesses',
      [aWhole('1'), aWhole('2', { client: 'Gemeente Epe' }), aWhole('3', { client: null })],
      ['1', '2', '3'],
    ],
    [
      'however it is written',
      [aWhole('1', { requestNumber: 'WR-12' }), aWhole('2', { requestNumber: 'wr 12' })],
      ['1 2'],
    ],
    [
      'texts without a number are requests of their own',
      [aWhole('1', { requestNumber: null }), aWhole('2', { requestNumber: null })],
      ['1', '2'],
    ],
    ['an update goes with its number', [anUpdate('2', {}), aWhole('1')], ['1 + 2']],
    ['one that comes before its request waits', [anUpdate('2', {})], ['waiting: 2']],
    [
      'where two clients have the number, the client tells',
      [aWhole('1'), aWhole('2', { client: 'Gemeente Epe' }), anUpdate('3', { client: 'Gemeente Epe' })],
      ['1', '2 + 3'],
    ],
    [
      'or the role',
      [
        aWhole('1'),
        aWhole('2', { client: 'Gemeente Epe', title: 'Planner' }),
        anUpdate('3', { title: 'Planner: dicht' }),
      ],
      ['1', '2 + 3'],
    ],
    [
      'and where neither does, nobody guesses',
      [aWhole('1'), aWhole('2', { client: 'Gemeente Epe' }), anUpdate('3', {})],
      ['1', '2', 'waiting: 3'],
    ],
    [
      'without a number the client and the role together may tell',
      [
        aWhole('1'),
        anUpdate('2', { requestNumber: null, client: 'gem. Heerde', title: 'Gezinscoach ingetrokken' }),
        anUpdate('3', { requestNumber: null, client: 'gem. Heerde' }),
      ],
      ['1 + 2', 'waiting: 3'],
    ],
    [
      'an update of a number with lots is of them all, unless it names one',
      [
        aWhole('1', {}, 'gezinscoach'),
        aWhole('2', { title: 'Planner' }, 'planner'),
        anUpdate('3', {}),
        anUpdate('4', { title: 'Planner' }),
      ],
      ['1 + 3', '2 + 3 4'],
    ],
  ])('%s', (_, all, requests) => {
    expect(grouped(...all)).toEqual(requests)
  })
})

test('requests of one text that share a number, or have none, are told apart by their roles', () => {
  const reading = (differs: Parameters<typeof aRequest>[0]) => ({ record: aRequest(differs), assignment: null })
  const readings = [
    reading({ requestNumber: '1' }),
    reading({ requestNumber: '2', title: 'Planner' }),
    reading({ requestNumber: '2', title: 'Tekenaar B' }),
  ]
  expect(statementsOf(readings, { text: 'a', order: '1' }).map(({ lot }) => lot)).toEqual([
    null,
    'planner',
    'tekenaar-b',
  ])
})

test('numbers and clients are compared by their words', () => {
  expect([numberKey({ requestNumber: 'WR-7.001' }), numberKey({ requestNumber: null })]).toEqual(['wr7001', null])
  expect(['Gemeente Súdwest-Fryslân', 'De Bilt', 'Gemeente'].map((client) => clientKey({ client }))).toEqual([
    'sudwest-fryslan',
    'bilt',
    'gemeente',
  ])
})
