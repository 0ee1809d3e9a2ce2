import { expect, test } from 'vitest'
import { doublesOf } from '../../shared/mails/digest/doubles.ts'
import { aRequest } from '../examples.ts'

test('requests of one role, client and hours under other numbers, or none, are likely doubles', () => {
  const other = (differs: Parameters<typeof aRequest>[0], file: string) => ({ record: aRequest(differs), file })
  const others = [
    other({ requestNumber: 'B-77' }, 'b.txt'),
    other({ requestNumber: null }, 'c.txt'),
    other({ requestNumber: 'B-78', client: 'Gemeente Epe' }, 'd.txt'),
    other({ requestNumber: 'B-79', hoursPerWeek: { min: 8, max: 8 } }, 'e.txt'),
    other({}, 'same.txt'),
  ]
  expect(doublesOf({ record: aRequest() }, others)).toEqual(['B-77', 'c.txt'])
  expect(
    doublesOf({ record: aRequest({ client: null }) }, [other({ client: null, requestNumber: '1' }, 'f.txt')]),
  ).toEqual([])
})
