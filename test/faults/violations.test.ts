import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { DigestRequest } from '../../shared/mails/digest-input.ts'
import { parse } from '../../shared/read/parse.ts'
import { filesOf } from './agency.ts'
import { POISON } from './bad-messages.ts'
import type { Calmed } from './calm.ts'
import type { Observed } from './observed.ts'
import { type guarantees, violationsOf } from './violations.ts'

const objectId = (key: string) => createHash('sha256').update(`inbox\0${key}`).digest('hex')
const [asked] = filesOf('seed', 0)
const KEY = asked?.key ?? ''
const PERSON = 'w-1,Sanne de Wit,sanne@bureau.example,80,Overijssel,24,36,employed'

function recordOf(text: string) {
  const [reading] = parse(Buffer.from(text), { capturedAt: '2026-02-01T00:00:00Z' })
  if (!reading || 'refused' in reading) throw new Error(`not read: ${reading?.refused.detail}`)
  return reading.record
}

/** One request, one candidate, one mail, and nothing wrong. */
function healthy(): Observed {
  const record = recordOf(asked?.text ?? '')
  const put = { bucket: 'inbox', lastModified: '2026-02-01T00:00:00Z' }
  const digest = {
    recipient: { email: 'sanne@bureau.example', language: 'nl' as const },
    asOf: '2031-01-06T07:00:00Z',
    items: [
      {
        ...{ kind: 'new' as const, requestId: 'number:01', revision: 1, request: DigestRequest.parse(record) },
        ...{ others: 0, changes: [] },
        pairs: [
          {
            ...{ verdict: 'match' as const, rules: [], headroomCents: 1500 },
            candidate: {
              ...{ candidateId: 'w-1', name: 'Sanne de Wit', rateCents: 8000, provinces: ['NL-OV' as const] },
              ...{
                hoursMin: 24,
                hoursMax: 36,
                availableFrom: null,
                education: null,
                contractForm: null,
                registrations: [],
              },
            },
          },
        ],
      },
    ],
  }
  return {
    versions: [
      { ...put, key: KEY, versionId: 'v1', sequencer: '01', text: asked?.text ?? '' },
      { ...put, key: KEY, versionId: 'v2', sequencer: '02', text: asked?.text ?? '' },
      { ...put, key: 'candidates/candidates.csv', versionId: 'c1', sequencer: '03', text: `candidateId\n${PERSON}\n` },
    ],
    outcomes: ['v1', 'v2'].map((versionId) => ({
      ...{ objectId: objectId(KEY), versionId, key: KEY, recordedAt: put.lastModified },
      ...{ outcome: 'parsed' as const, requestIds: ['number:01'] },
    })),
    heads: [{ objectId: objectId(KEY), headVersionId: 'v2' }],
    requests: [
      {
        ...{ requestId: 'number:01', textOrder: '2026#2', revision: 2, key: KEY, objectId: objectId(KEY) },
        ...{ versionId: 'v2', openUntil: '9999', listed: 'open', record, assignment: null },
      },
    ],
    candidates: [{ candidateId: 'w-1', pseudonym: 'p-1' }],
    candidateFiles: [{ loadedVersionId: 'c1' }],
    matches: [
      {
        ...{ requestId: 'number:01', page: 1, revision: 2, asOf: '2031-01-06T07:00:00Z', written: 1 },
        pairs: ['p-1 match ppppppp 1500'],
      },
    ],
    mails: [{ recipientId: 'r', mailId: 'r_1', state: 'sent', digest }],
    accepted: [{ mailId: 'r_1', epoch: '1', messageId: 'm', acceptedAt: put.lastModified }],
    logs: [],
    answers: [
      {
        worker: 'CarryMail',
        event: { Records: [{ messageId: 'm-1' }, null] },
        outcome: { result: { batchItemFailures: [{ itemIdentifier: 'm-1' }] } },
      },
    ],
    tables: ['a row'],
  }
}

/** All the same after all was done again, but for what `change` makes of one of the three looks. */
function calmed(change: (now: Calmed) => void = () => {}): Calmed {
  const now = {
    ...{ state: healthy(), afterRun: healthy(), afterReplay: healthy() },
    deadLetters: [{ queue: 'ParseQueueDeadLetters', body: POISON }],
  }
  change(now)
  return now
}

const first = <T>([item]: T[]): T => {
  if (item === undefined) throw new Error('there is none')
  return item
}
const failed = (errorType: string) => JSON.stringify({ message: 'The function failed', errorType })

describe('what is seen of each guarantee that does not hold', () => {
  test('nothing where all hold', () => {
    expect(violationsOf(calmed(), calmed())).toEqual([])
  })

  test.each<[(typeof guarantees)[number], string, (now: Calmed) => void]>([
    [
      'G1',
      'a version with another outcome',
      ({ state }) => Object.assign(first(state.outcomes), { requestIds: ['number:2'] }),
    ],
    ['G1', 'an outcome of nothing', ({ state }) => state.outcomes.push({ ...first(state.outcomes), versionId: 'v9' })],
    ['G2', 'a head that is not the newest', ({ state }) => Object.assign(first(state.heads), { headVersionId: 'v1' })],
    ['G2', 'a request at an older text', ({ state }) => Object.assign(first(state.requests), { versionId: 'v1' })],
    ['G2', 'a request that went back', ({ state }) => Object.assign(first(state.requests), { textOrder: '2026#1' })],
    ['G3', 'a version without outcome', ({ state }) => state.outcomes.pop()],
    [
      'G3',
      'a file that is not loaded',
      ({ state }) => Object.assign(first(state.candidateFiles), { loadedVersionId: null }),
    ],
    [
      'G3',
      'candidates of an older file',
      ({ state }) => Object.assign(first(state.candidates), { candidateId: 'w-2' }),
    ],
    ['G3', 'a mail that waits', ({ state }) => Object.assign(first(state.mails), { state: 'pending' })],
    [
      'G4',
      'a good message that died',
      ({ deadLetters }) => deadLetters.push({ queue: 'MailQueueDeadLetters', body: '{}' }),
    ],
    ['G4', 'a bad message that is gone', ({ deadLetters }) => deadLetters.pop()],
    [
      'G5',
      'an answer without the failed',
      ({ afterReplay }) =>
        Object.assign(first(afterReplay.answers), { outcome: { result: { batchItemFailures: [] } } }),
    ],
    [
      'G5',
      'a worker that throws',
      ({ afterReplay }) => afterReplay.logs.push({ name: 'CarryMail0A', line: failed('TypeError') }),
    ],
    ['G6', 'a mail accepted twice', ({ afterReplay }) => afterReplay.accepted.push(first(afterReplay.accepted))],
    ['G7', 'a mail that stays unknown', ({ state }) => Object.assign(first(state.mails), { state: 'unknown' })],
    ['G7', 'a held mail that nobody hears of', ({ state }) => Object.assign(first(state.mails), { state: 'held' })],
    ['G7', 'a sent mail that was never accepted', ({ state }) => state.accepted.pop()],
    ['G7', 'a failed mail that was accepted', ({ state }) => Object.assign(first(state.mails), { state: 'failed' })],
    [
      'G8',
      'a pair told twice',
      ({ state }) => state.mails.push({ ...first(state.mails), mailId: 'r_2', state: 'failed' }),
    ],
    ['G8', 'a pair without verdict', ({ state }) => state.matches.pop()],
    [
      'G8',
      'a row that one more run brings',
      ({ afterRun, afterReplay }) => [afterRun, afterReplay].map(({ tables }) => tables.push('another')),
    ],
    ['G9', 'a pair that nobody was told', ({ state }) => first(state.mails).digest.items.pop()],
    ['G10', 'a row that is gone after a replay', ({ afterReplay }) => afterReplay.tables.pop()],
    [
      'G10',
      'a mail that a replay sends',
      ({ afterReplay }) => afterReplay.accepted.push({ ...first(afterReplay.accepted), mailId: 'r_2' }),
    ],
  ])('%s names %s', (guarantee, _, change) => {
    const violated = violationsOf(calmed(), calmed(change)).map((violation) => violation.guarantee)
    expect(violated).toContain(guarantee)
  })

  test('a worker that was killed or ran out of time has not thrown', () => {
    const now = calmed(({ afterReplay }) => {
      for (const errorType of ['Runtime.ExitError', 'Sandbox.Timedout']) {
        afterReplay.logs.push({ name: 'CarryMail0A', line: failed(errorType) })
        afterReplay.answers.push({ ...first(afterReplay.answers), outcome: { error: { errorType } } })
      }
    })
    expect(violationsOf(calmed(), now)).toEqual([])
  })
})

describe('a version that the sweep found, and whose event comes when all is done again', () => {
  const placed = (within: string, client: string, written = 1) =>
    `REQUESTS_TABLE {"client":"${client}","textOrder":"2041-01-01#${within}#v","written":${written}}`
  const sequenced = '1A'.padEnd(64, '0')
  const broken = (before: string, after: string) =>
    violationsOf(
      calmed(),
      calmed(({ afterRun, afterReplay }) => {
        afterRun.tables.push(before)
        afterReplay.tables.push(after)
      }),
    ).map(({ guarantee }) => guarantee)

  test.each(['Z', '0'.repeat(64)])('has another place in its second than %s', (unknown) => {
    expect(broken(placed(unknown, 'Ede'), placed(sequenced, 'Ede', 2))).not.toContain('G10')
  })

  test('says nothing else, and a place that was known stays', () => {
    expect(broken(placed('Z', 'Ede'), placed(sequenced, 'Epe'))).toContain('G10')
    expect(broken(placed(sequenced, 'Ede', 1), placed(sequenced, 'Ede', 2))).toContain('G10')
    expect(broken(placed(sequenced, 'Ede'), placed('2B'.padEnd(64, '0'), 'Ede'))).toContain('G10')
  })
})
