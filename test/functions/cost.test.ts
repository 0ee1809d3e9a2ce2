import { readFileSync } from 'node:fs'
import { KMSClient } from '@aws-sdk/client-kms'
import { S3Client } from '@aws-sdk/client-s3'
import { SESv2Client } from '@aws-sdk/client-sesv2'
import { SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { describe, expect, test } from 'vitest'
import { batchOf, invoke, startServices } from './services.ts'

const services = await startServices()
const { handler: parseRequest } = await import('../../functions/parse-request.ts')
const { handler: loadCandidates } = await import('../../functions/load-candidates.ts')
const { handler: findMatches } = await import('../../functions/find-matches.ts')
const { handler: carryMail } = await import('../../functions/carry-mail.ts')
const { handler: forgetPeople } = await import('../../functions/forget-people.ts')

/** Calls of services since the last count, and read and write units as the emulator of DynamoDB gives them. */
let counted = { calls: 0, reads: 0, writes: 0 }

// Each client has a `send` of its own type; here it is passed on as it was given, whatever the command.
for (const Client of [DynamoDBDocumentClient, S3Client, SQSClient, SESv2Client, KMSClient]) {
  const { send } = Client.prototype as unknown as { send: (this: unknown, ...given: unknown[]) => Promise<object> }
  Object.defineProperty(Client.prototype, 'send', {
    value(this: unknown, command: { input: Record<string, unknown>; constructor: { name: string } }) {
      counted.calls += 1
      if (Client !== DynamoDBDocumentClient) return send.call(this, command)
      command.input.ReturnConsumedCapacity = 'TOTAL'
      return send.call(this, command).then((answer) => {
        const { ConsumedCapacity } = answer as { ConsumedCapacity?: Used | Used[] }
        const units = [ConsumedCapacity ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0)
        counted[/^(?:Put|Update|Delete)/.test(command.constructor.name) ? 'writes' : 'reads'] += units
        return answer
      })
    },
  })
}
type Used = { CapacityUnits?: number }

async function counting(work: () => Promise<unknown>): Promise<typeof counted> {
  counted = { calls: 0, reads: 0, writes: 0 }
  await work()
  return { ...counted }
}

const TEXT = readFileSync(new URL('../golden/flextender/contractmanager-groen.txt', import.meta.url), 'utf8')
/** A text of two kilobytes, open for long; `hours` makes another revision of it. */
const textOf = (number: number, hours = 24) =>
  TEXT.replace('31550', String(number))
    .replace('maandag 14 september 2026', '20 februari 2099')
    .replace('24 uur', `${hours} uur`)
const HEADER = 'candidateId,name,alertEmail,rate,provinces,hoursMin,hoursMax,roles'
/** One in five fits; ten to a recipient. */
const rowOf = (nth: number, rate = 80) =>
  `k-${nth},Persoon ${nth},recruiter${Math.floor(nth / 10)}@bureau.example,${rate},Zuid-Holland,16,36,${nth % 5 === 0 ? 'contractmanager groen' : 'jurist'}`
const fileOf = (count: number, changed = 0) =>
  [HEADER, ...Array.from({ length: count }, (_, nth) => rowOf(nth, nth < changed ? 81 : 80))].join('\n')
const putText = async (number: number, hours?: number) => {
  const event = await services.put(`requests/${number}.txt`, textOf(number, hours))
  return counting(() => invoke(parseRequest, batchOf(event)))
}
const putPeople = async (count: number, changed?: number) => {
  const event = await services.put('candidates/k.csv', fileOf(count, changed))
  return counting(() => invoke(loadCandidates, batchOf(event)))
}
let day = 0
const night = () => {
  day += 1
  return invoke(findMatches, { scheduledTime: `2098-01-${String(day).padStart(2, '0')}T06:00:00Z` })
}
const sendAll = async () => {
  const Records = await services.take('MAIL_QUEUE_URL')
  for (const record of Records) await invoke(carryMail, { Records: [record] })
  return Records.length
}

const per = ({ calls, reads, writes }: typeof counted, count: number) =>
  [calls, reads, writes].map((each) => Number((each / count).toFixed(1)))

/** What each costs, of so many candidates and open requests: calls, read units, write units. */
async function costs(candidates: number, requests: number) {
  const { length: known } = await services.rows('REQUESTS_TABLE')
  const text = await putText(31_000 + known)
  for (let nth = 1; nth < requests - known; nth += 1) await putText(31_000 + known + nth)
  const load = await putPeople(candidates)
  const first = await counting(night)
  let mails = 0
  const sending = await counting(async () => {
    mails = await sendAll()
  })
  const quiet = await counting(night)
  const newer = await putText(31_000, 20 + requests)
  await putPeople(candidates, Math.ceil(candidates / 100))
  const changed = await counting(night)
  await sendAll()
  const forgetting = await counting(() => invoke(forgetPeople, { scheduledTime: `2026-01-${10 + day}T23:15:00Z` }))
  return {
    'a text': per(text, 1),
    'a newer version of a text': per(newer, 1),
    'a candidate row': per(load, candidates),
    'the first night': per(first, 1),
    'a night without news': per(quiet, 1),
    'a night with one changed request and 1% of the candidates': per(changed, 1),
    'a mail': per(sending, mails),
    'forgetting, each night': per(forgetting, 1),
  }
}

describe('what each of the works costs in calls, read units and write units', () => {
  test('is what the page on cost says, at two sizes', { timeout: 240_000 }, async () => {
    const [small, large] = [await costs(40, 10), await costs(200, 40)]
    const cell = (numbers: number[] | undefined) => numbers?.join(' / ')
    const lines = Object.entries(small).map(([work, numbers]) => {
      return `| ${work} | ${cell(numbers)} | ${cell(large[work as keyof typeof large])} |`
    })
    console.log(
      ['| calls / read units / write units | 40 × 10 | 200 × 40 |', '| --- | ---: | ---: |', ...lines].join('\n'),
    )
    for (const counts of [small, large]) {
      const { 'a text': text, 'a candidate row': row, 'a night without news': quiet, 'a mail': mail } = counts
      expect(text[0]).toBeLessThanOrEqual(8)
      expect(text[2]).toBeLessThanOrEqual(13)
      expect(row[0]).toBeLessThanOrEqual(2)
      expect(mail[0]).toBeLessThanOrEqual(11)
      expect(quiet[0]).toBeLessThanOrEqual(12)
      expect(quiet[2]).toBeLessThanOrEqual(4)
    }
  })
})
