import { expect, test } from 'vitest'
import { batchOf, invoke, startServices } from './services.ts'

const services = await startServices()
const parseRequest = await services.handler('parse-request')
const loadCandidates = await services.handler('load-candidates')
const findMatches = await services.handler('find-matches')
const { dynamo } = await import('../../functions/tables/dynamo.ts')

const header = 'candidateId,name,alertEmail,rate,provinces,hoursMin,hoursMax'
const file = `${header}\na,Ann,ann@b.example,80,*,24,36`
await invoke(loadCandidates, batchOf(await services.put('candidates/k.csv', file)))

// First of all: while a run has broken off, every night judges all.
test('what a run that looks back says of the past does not stay: the night after it judges all anew', async () => {
  const text =
    'Aanvraagnummer: 8102\nFunctie: Jeugdconsulent\nOpdrachtgever: Gemeente Emmen\nDe reactietermijn is verlopen.\n'
  await invoke(parseRequest, batchOf(await services.put('requests/8102.txt', text)))
  const pairs = async () => (await services.rows('MATCHES_TABLE')).flatMap((page) => page.pairs)
  await invoke(findMatches, { scheduledTime: '2026-01-02T06:00:00Z' })
  expect(await pairs()).toEqual([])
  await invoke(findMatches, { scheduledTime: '2026-01-03T06:00:00Z', asOf: '2026-01-01T06:00:00Z' })
  expect(await pairs()).toEqual([expect.stringMatching(/^\S+ ask /)])
  await invoke(findMatches, { scheduledTime: '2026-01-04T06:00:00Z' })
  expect(await pairs()).toEqual([expect.stringMatching(/^\S+ no /)])
})

test('a run that cannot keep a verdict for the analysts fails, and is made up for when it is tried again', async () => {
  const text = 'Aanvraagnummer: 8101\nFunctie: Jeugdconsulent\nOpdrachtgever: Gemeente Assen\nUren per week: 24 uur\n'
  await invoke(parseRequest, batchOf(await services.put('requests/8101.txt', text)))
  const run = () => invoke(findMatches, { scheduledTime: '2026-01-05T06:00:00Z' })

  dynamo.middlewareStack.add(
    (next) => async (args) => {
      if (JSON.stringify(args.input).includes('"pairs"')) throw new Error('pulled the plug')
      return next(args)
    },
    { name: 'plug', step: 'initialize' },
  )
  await expect(run()).rejects.toThrow()
  dynamo.middlewareStack.remove('plug')
  await run()
  const pages = (await services.rows('MATCHES_TABLE')).filter(({ requestId }) => requestId === 'number:8101')
  expect(pages).toMatchObject([{ pairs: [expect.stringMatching(/^\S+ ask u\S{6} $/)] }])
})
