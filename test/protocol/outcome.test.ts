import { expect, test } from 'vitest'
import { outcomeOf, requestIdOf } from '../../shared/ingest/outcome.ts'
import { aRequest } from '../examples.ts'

test('a reading is the outcome', () => {
  const record = aRequest()
  expect(
    outcomeOf([{ record, conflictPlaces: [], assignment: 'Je begeleidt gezinnen.', unknownLabels: ['Perk'] }]),
  ).toEqual({
    outcome: 'parsed',
    record,
    assignment: 'Je begeleidt gezinnen.',
    unknownLabels: ['Perk'],
  })
  const refused = { reason: 'empty', detail: 'no text' } as const
  expect(outcomeOf([{ refused }])).toEqual({ outcome: 'refused', refused })
})

test('a record that no table row can hold is refused by name, counted in bytes and not in characters', () => {
  const kept = aRequest({ competences: ['é'.repeat(180_000)] })
  expect(outcomeOf([{ record: kept, conflictPlaces: [], assignment: null, unknownLabels: [] }])).toMatchObject({
    outcome: 'parsed',
  })
  const tooLarge = aRequest({ competences: ['é'.repeat(200_000)] })
  expect(outcomeOf([{ record: tooLarge, conflictPlaces: [], assignment: null, unknownLabels: [] }])).toMatchObject({
    outcome: 'refused',
    refused: { reason: 'too-large' },
  })
})

test('texts with one number are one request, texts without a number each their own', () => {
  expect(requestIdOf(aRequest({ requestNumber: '12' }), 'one')).toBe(
    requestIdOf(aRequest({ requestNumber: '12' }), 'two'),
  )
  expect(requestIdOf(aRequest({ requestNumber: null }), 'one')).not.toBe(
    requestIdOf(aRequest({ requestNumber: null }), 'two'),
  )
  // A number that looks like the id of an object is still a number.
  expect(requestIdOf(aRequest({ requestNumber: 'object:one' }), 'x')).not.toBe(
    requestIdOf(aRequest({ requestNumber: null }), 'one'),
  )
})
