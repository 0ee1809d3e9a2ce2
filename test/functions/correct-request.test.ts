import { beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { RequestRow } from '../../shared/tables/request-row.ts'
import { batchOf, invoke, startServices } from './services.ts'

const services = await startServices()
const parseRequest = await services.handler('parse-request')
const correctRequest = await services.handler('correct-request')

const whole = (number: string, { client = 'Gemeente Assen', hours = 24, cap = 80 } = {}) =>
  `Aanvraagnummer: ${number}\nFunctie: Jeugdconsulent\nOpdrachtgever: ${client}\nUren per week: ${hours}\nMaximumtarief: € ${cap},00 exclusief btw\nSluitingsdatum: 20 februari 2027 om 12:00 uur\n`

const parse = (...events: unknown[]) => invoke(parseRequest, batchOf(...events))
async function rowOf(requestId: string): Promise<RequestRow> {
  const rows = await services.rows('REQUESTS_TABLE')
  return RequestRow.parse(rows.find((row) => row.requestId === requestId))
}
const Answer = z.union([
  z.object({ corrected: z.looseObject({}) }),
  z.object({ refused: z.looseObject({}) }),
  z.object({ changed: z.literal(true) }),
])
/** As an operator does who has just looked at the request. */
async function correct(requestId: string, field: string, value: string | null, revision?: number) {
  const seen = revision ?? (await rowOf(requestId)).revision
  return Answer.parse(await invoke(correctRequest, { requestId, revision: seen, field, value, by: 'A. Visser' }))
}

let nth = 0
let number = ''
let key = ''
let id = ''
beforeEach(() => {
  number = `6${String(++nth).padStart(3, '0')}`
  key = `requests/corrected-${nth}.txt`
  id = `number:${number}`
})

test('a correction stands in the request at once, with who and when; what follows from it, too', async () => {
  await parse(await services.put(key, whole(number)))
  expect(await correct(id, 'rateCap', '92,50')).toMatchObject({ corrected: { field: 'rateCap', by: 'A. Visser' } })
  const { revision, record, corrections } = await rowOf(id)
  expect([revision, record.rateCap?.stages, record.netRateCapCents]).toEqual([2, [{ fromMonth: 0, cents: 9250 }], 9250])
  expect(corrections).toEqual([
    {
      ...{ field: 'rateCap', value: '[{"fromMonth":0,"cents":9250}]', read: '[{"fromMonth":0,"cents":8000}]' },
      ...{ by: 'A. Visser', at: expect.any(String), holds: true },
    },
  ])
})

test('an event of an older text, or of the same once more, takes nothing from it', async () => {
  const event = await services.put(key, whole(number))
  await parse(event)
  await correct(id, 'hoursPerWeek', '32-36')
  const before = await rowOf(id)
  await parse(event, event)
  expect(await rowOf(id)).toEqual(before)
})

test('a newer text that says the same of the value leaves it, and one that says another ends it', async () => {
  await parse(await services.put(key, whole(number)))
  await correct(id, 'hoursPerWeek', '32')
  await services.nextSecond()
  await parse(await services.put(key, whole(number, { cap: 85 })))
  expect(await rowOf(id)).toMatchObject({
    record: { hoursPerWeek: { min: 32, max: 32 }, rateCap: { stages: [{ cents: 8500 }] } },
    corrections: [{ holds: true }],
  })
  await services.nextSecond()
  await parse(
    await services.put(`${key}.update`, `Aanvraag ${number}: het aantal uren is gewijzigd naar 28 uur per week.\n`),
  )
  expect(await rowOf(id)).toMatchObject({
    record: { hoursPerWeek: { min: 28, max: 28 } },
    corrections: [{ field: 'hoursPerWeek', holds: false }],
  })
})

test('taken back, the request says again what its texts say; what was said stays kept', async () => {
  await parse(await services.put(key, whole(number)))
  const before = await rowOf(id)
  await correct(id, 'client', 'Gemeente Emmen')
  await correct(id, 'client', null)
  expect(await rowOf(id)).toEqual({ ...before, revision: 3, written: 3 })
  const kept = (await services.rows('STATEMENTS_TABLE')).filter(({ requestId }) => requestId === id)
  expect(kept.map(({ correction }) => Object(correction).value)).toEqual(['"Gemeente Emmen"', null])
})

test('said once more, or taken back where nobody corrected, nothing changes', async () => {
  await parse(await services.put(key, whole(number)))
  await correct(id, 'positions', '1')
  const before = await rowOf(id)
  expect(await correct(id, 'positions', '1')).toMatchObject({ corrected: { at: before.corrections?.[0]?.at } })
  expect(await correct(id, 'client', null)).toEqual({ changed: true })
  expect(await rowOf(id)).toEqual(before)
})

test('of two requests with one number, each has its own', async () => {
  await parse(
    await services.put(key, whole(number)),
    await services.put(`${key}.epe`, whole(number, { client: 'Gemeente Epe' })),
  )
  const other = `number:${number}/epe/`
  await correct(other, 'positions', '3')
  expect((await rowOf(other)).record.positions).toBe(3)
  expect((await rowOf(id)).corrections).toBeUndefined()
})

test('a request without a number is corrected as well', async () => {
  const text = whole(number).replace(/^.*\n/, '')
  await parse(await services.put(key, text))
  const rows = z.array(RequestRow).parse(await services.rows('REQUESTS_TABLE'))
  const requestId = rows.find((row) => row.key === key)?.requestId ?? ''
  await correct(requestId, 'positions', '2')
  expect((await rowOf(requestId)).record.positions).toBe(2)
})

describe('nothing happens', () => {
  test('where the value is none of the field: the answer names the field, the value and what is taken', async () => {
    await parse(await services.put(key, whole(number)))
    expect(await correct(id, 'rateCap', 'negentig')).toEqual({
      refused: {
        field: 'rateCap',
        value: 'negentig',
        reason: expect.stringMatching(/^een bedrag in euro’s, zoals 95,50.*of "onbekend"$/),
      },
    })
    expect(await correct(id, 'knockouts', 'x')).toMatchObject({ refused: { field: 'knockouts' } })
    expect(await rowOf(id)).toMatchObject({ revision: 1 })
  })

  test('where the request has changed since the operator looked, or is not known', async () => {
    await parse(await services.put(key, whole(number)))
    await services.nextSecond()
    await parse(await services.put(key, whole(number, { hours: 28 })))
    expect(await correct(id, 'hoursPerWeek', '32', 1)).toEqual({ changed: true })
    expect(await correct('number:nobody', 'hoursPerWeek', '32', 1)).toEqual({ changed: true })
    expect(await rowOf(id)).toMatchObject({ revision: 2, record: { hoursPerWeek: { min: 28 } } })
  })

  test.each([
    [{}],
    [{ requestId: 'number:1', revision: 1, field: 'client', value: 'x' }],
    [{ requestId: 'number:1', revision: 1, field: 'client', value: 'x', by: 'a\nb' }],
  ])('for %j: it says what it takes', async (event) => {
    await expect(invoke(correctRequest, event)).rejects.toThrow(/^it takes \{ requestId, revision, field, value, by \}/)
  })
})
