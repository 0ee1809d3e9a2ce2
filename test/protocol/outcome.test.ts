import { expect, test } from 'vitest'
import { aboutOf, outcomeOf } from '../../shared/ingest/outcome.ts'
import { aRequest } from '../examples.ts'

test('a reading is the outcome', () => {
  const record = aRequest()
  expect(
    outcomeOf([{ record, conflictPlaces: [], assignment: 'Je begeleidt gezinnen.', unknownLabels: ['Perk'] }]),
  ).toEqual({
    outcome: 'parsed',
    readings: [{ record, assignment: 'Je begeleidt gezinnen.', unknownLabels: ['Perk'] }],
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

test('texts with one number may be of one request, texts without a number are each of their own', () => {
  expect(aboutOf(aRequest({ requestNumber: '12' }), 'one')).toBe(aboutOf(aRequest({ requestNumber: '12' }), 'two'))
  expect(aboutOf(aRequest({ requestNumber: null }), 'one')).not.toBe(aboutOf(aRequest({ requestNumber: null }), 'two'))
  // A number that looks like the id of an object is still a number.
  expect(aboutOf(aRequest({ requestNumber: 'object:one' }), 'x')).not.toBe(
    aboutOf(aRequest({ requestNumber: null }), 'one'),
  )
})
