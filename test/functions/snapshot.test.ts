import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { expect, test } from 'vitest'
import { isInShard } from '../../shared/matching/shard.ts'
import { batchOf, invoke, startServices } from './services.ts'

const services = await startServices()
const parseRequest = await services.handler('parse-request')
const loadCandidates = await services.handler('load-candidates')
const findMatches = await services.handler('find-matches')
const erasePerson = await services.handler('erase-person')
const forgetPeople = await services.handler('forget-people')
const { blankPart, packPart, rowAt, unpackPart } = await import('../../functions/steps/snapshot-part.ts')
const s3 = new S3Client({ forcePathStyle: true })
const dynamodb = new DynamoDBClient({})

const HEADER = 'candidateId,name,alertEmail,rate,provinces,hoursMin,hoursMax,consentUntil'
const file = (...rows: string[]) => [HEADER, ...rows].join('\n')
const row = (id: string, rate = 80, until = '') => `${id},Naam ${id},${id}@bureau.example,${rate},*,24,36,${until}`
const load = async (key: string, text: string) => {
  await services.nextSecond()
  await invoke(loadCandidates, batchOf(await services.put(key, text)))
}
let day = 0
const run = () => {
  day += 1
  return invoke(findMatches, { scheduledTime: `2098-01-0${day}T06:00:00Z` })
}

async function namedInSnapshot(): Promise<string[]> {
  const { Body } = await s3.send(
    new GetObjectCommand({ Bucket: services.variable('SNAPSHOTS_BUCKET'), Key: 'candidates/0' }),
  )
  const { rows } = unpackPart((await Body?.transformToByteArray()) ?? new Uint8Array())
  return rows.map((each): string => JSON.parse(each).candidateId)
}

await invoke(
  parseRequest,
  batchOf(
    await services.put(
      'requests/a.txt',
      'Aanvraagnummer: 8801\nFunctie: Jeugdconsulent\nOpdrachtgever: Gemeente Assen\nUren per week: 24 uur\n',
    ),
  ),
)

test('the snapshot has whom the table has: after a load, an erasure, and the night in which a consent ended', async () => {
  await load('candidates/k.csv', file(row('ann'), row('bob'), row('cor', 80, '2026-02-01')))
  expect(await namedInSnapshot()).toEqual(['ann', 'bob', 'cor'])
  await invoke(erasePerson, { candidateId: 'bob', by: 'Beheer' })
  expect(await namedInSnapshot()).toEqual(['ann', 'cor'])
  await invoke(forgetPeople, { scheduledTime: '2026-03-01T22:15:00Z' })
  expect(await namedInSnapshot()).toEqual(['ann'])
})

/** As while a file is being loaded, when no scan can tell what it has seen. */
async function whileLoading(work: () => Promise<unknown>) {
  const setUnderWay = async (load: string) => {
    for (const { objectId } of await services.rows('CANDIDATE_FILES_TABLE'))
      await dynamodb.send(
        new UpdateItemCommand({
          TableName: services.variable('CANDIDATE_FILES_TABLE'),
          Key: { objectId: { S: String(objectId) } },
          UpdateExpression: 'SET underWay = :load',
          ExpressionAttributeValues: { ':load': { S: load } },
        }),
      )
  }
  await setUnderWay('a load')
  await work()
  await setUnderWay('')
}

test.each([
  ['erased', 'eva', () => invoke(erasePerson, { candidateId: 'eva', by: 'Beheer' })],
  ['forgotten', 'fay', () => invoke(forgetPeople, { scheduledTime: '2026-03-01T22:15:00Z' })],
])('where somebody is %s while a file is being loaded, no snapshot is left that names them', async (_, id, remove) => {
  await load('candidates/k.csv', file(row('ann'), row(id, 80, '2026-02-01')))
  expect(await namedInSnapshot()).toContain(id)
  await whileLoading(remove)
  await expect(namedInSnapshot()).rejects.toThrow('The specified key does not exist')
  await load('candidates/k.csv', file(row('ann')))
})

test('a run sees what was changed since the snapshot, and the next one finds no news', async () => {
  expect(await run()).toMatchObject({ candidates: 1, matches: 1, mails: 1 })
  await load('candidates/changes/more.csv', file(row('dee')))
  expect(await run()).toMatchObject({ candidates: 2, matches: 2, mails: 1 })
  expect(await run()).toMatchObject({ candidates: 2, matches: 2, mails: 0 })
})

test('of a candidate who changed only the verdict is another, and of one who left it stays as it was', async () => {
  await load('candidates/k.csv', file(row('ann', 75)))
  expect(await run()).toMatchObject({ candidates: 2, matches: 2, mails: 0 })
  await load('candidates/k.csv', file())
  expect(await run()).toMatchObject({ candidates: 1, mails: 0 })
  const [page] = await services.rows('MATCHES_TABLE')
  expect(page?.pairs).toHaveLength(2)
})

/** The snapshot as of more candidates than one part takes: each of its three parts with its own. */
async function snapshotInThree() {
  const Bucket = services.variable('SNAPSHOTS_BUCKET')
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: 'candidates/0' }))
  const whole = unpackPart((await Body?.transformToByteArray()) ?? new Uint8Array())
  const { line, count, basis } = whole
  const candidates = whole.rows.map((_, number) => rowAt(whole, number))
  return [0, 1, 2].map((index) => {
    const own = candidates.filter(({ candidate }) => isInShard(candidate.alertEmail, { index, of: 3 }))
    const part = blankPart(own)
    const changedIn = Uint32Array.from(part.rows, (each) => whole.changedIn[whole.rows.indexOf(each)] ?? count)
    const packed = packPart({ ...part, changedIn, line, count, basis, of: 3 })
    const put = (bytes: Uint8Array) =>
      s3.send(new PutObjectCommand({ Bucket, Key: `candidates/${index}`, Body: bytes }))
    return { candidates: own.length, write: () => put(packed), spoil: () => put(Buffer.from('no snapshot')) }
  })
}
const mailsSoFar = async () => (await services.rows('MAILS_TABLE')).length
const runsSoFar = async () => {
  const [row] = await services.rows('RUNS_TABLE')
  return row as { begun: number; judged: Record<string, string> }
}

test('a run goes through the parts of the snapshot, and everybody is told once', async () => {
  await load('candidates/k.csv', file(row('guy'), row('hal'), row('ivo')))
  for (const part of await snapshotInThree()) await part.write()
  const before = await mailsSoFar()
  expect(await run()).toEqual({ parts: 3, candidates: 4, matches: 4, mails: 3, untold: 0 })
  expect(await mailsSoFar()).toBe(before + 3)
})

test('a part that fails takes no other along, and the run that is tried again does that part alone', async () => {
  await load('candidates/k.csv', file(row('jan'), row('kim'), row('leo'), row('mia'), row('noa'), row('oda')))
  const parts = await snapshotInThree()
  expect(parts.map(({ candidates }) => candidates)).toEqual([2, 2, 3])
  for (const part of parts) await part.write()
  await parts[1]?.spoil()
  const scheduledTime = '2098-02-01T06:00:00Z'
  const before = await mailsSoFar()
  const { begun } = await runsSoFar()
  await expect(invoke(findMatches, { scheduledTime })).rejects.toThrow('the run failed: see RunFailed in the log')
  const others = await mailsSoFar()
  expect(others).toBeGreaterThan(before)
  const { judged } = await runsSoFar()
  expect(Object.keys(judged)).toEqual(expect.arrayContaining(['0-of-3', '2-of-3']))

  await parts[1]?.write()
  expect(await invoke(findMatches, { scheduledTime })).toMatchObject({ parts: 3, mails: before + 6 - others })
  expect(await mailsSoFar()).toBe(before + 6)
  const again = await runsSoFar()
  expect(again.begun - begun).toBe(4)
  expect(again.judged).toMatchObject({ '0-of-3': judged['0-of-3'], '2-of-3': judged['2-of-3'] })
  expect(again.judged['1-of-3']).not.toBe(judged['1-of-3'])
})
