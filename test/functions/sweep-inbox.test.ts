import { expect, test } from 'vitest'
import { batchOf, invoke, startServices } from './services.ts'

const services = await startServices()
const sweepInbox = await services.handler('sweep-inbox')
const parseRequest = await services.handler('parse-request')
const { allCandidates } = await import('../../functions/tables/candidates.ts')
const loadCandidates = await services.handler('load-candidates')

const HEADER = 'candidateId,name,alertEmail,rate,provinces,hoursMin,hoursMax'
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
const sweep = (minutes: number) => invoke(sweepInbox, { scheduledTime: later(minutes) })

test('what has no outcome after an hour is queued again, every version of a text and the newest of a candidate file', async () => {
  const done = await services.put('requests/done.txt', 'Beste buren')
  await invoke(parseRequest, batchOf(done))
  const lost = await services.put('requests/lost + 50%.txt', 'Aanvraagnummer: 1\nUren per week: 24')
  const lostToo = await services.put('requests/lost + 50%.txt', 'Aanvraagnummer: 1\nUren per week: 36')
  await services.put('candidates/old.csv', HEADER)
  const newest = await services.put('candidates/old.csv', `${HEADER}\na,Ann,ann@b.example,80,*,24,36`)
  await services.put('reports/not-ours.json', '{}')

  expect(await sweep(59)).toMatchObject({ texts: 0, candidateFiles: 0 })
  expect(await sweep(61)).toEqual({ texts: 2, candidateFiles: 1, reparsed: 0 })

  const texts = await services.take('PARSE_QUEUE_URL')
  const files = await services.take('LOAD_QUEUE_URL')
  const versions = (records: { body: string }[]) =>
    records.map(({ body }) => JSON.parse(body).detail.object['version-id']).sort()
  expect(versions(texts)).toEqual([lost, lostToo].map(({ detail }) => detail.object['version-id']).sort())
  expect(versions(files)).toEqual([newest.detail.object['version-id']])

  // What is queued is what the functions understand: then there is nothing left to sweep.
  expect(await invoke(parseRequest, { Records: texts })).toEqual({ batchItemFailures: [] })
  expect(await invoke(loadCandidates, { Records: files })).toEqual({ batchItemFailures: [] })
  expect(await sweep(61)).toMatchObject({ texts: 0, candidateFiles: 0 })
})

test('whom only a file named that was deleted is dropped; a file that stays, or has come since, keeps its own', async () => {
  const file = (name: string, id: string) => services.put(name, `${HEADER}\n${id},Ann,ann@b.example,80,*,24,36`)
  const deleted = await file('candidates/deleted.csv', 'd')
  const stays = await file('candidates/stays.csv', 's')
  await invoke(loadCandidates, batchOf(deleted, stays))
  await services.removeVersion(deleted)
  const here = async () =>
    (await allCandidates()).map(({ candidateId }) => candidateId).filter((id) => ['d', 's'].includes(id))
  const loadWhatIsSwept = async () => invoke(loadCandidates, { Records: await services.take('LOAD_QUEUE_URL') })
  expect(await sweep(61)).toMatchObject({ candidateFiles: 1 })
  await loadWhatIsSwept()
  expect(await here()).toEqual(['s'])
  expect(await sweep(61)).toMatchObject({ candidateFiles: 0 })
  await invoke(loadCandidates, batchOf(await file('candidates/renamed.csv', 'd')))
  expect((await here()).toSorted()).toEqual(['d', 's'])
})
