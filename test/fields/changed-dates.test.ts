import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine, recordOf } from '../read.ts'

const CLOSES = { actBy: '2027-04-21T08:00:00Z', closesAt: '2027-04-21T08:00:00Z' }

describe('of a day that became another, only what it is now counts', () => {
  test.each([
    'De sluitingsdatum is verlengd van 16 april 2027 naar 21 april 2027, 10:00 uur.',
    'De deadline is verplaatst naar woensdag 21 april 2027 10.00 uur (was 16 april 2027).',
    'Reageren kan nu tot 21 april 2027 10:00 uur in plaats van 16 april 2027.',
    'In plaats van 16 april 2027 kunt u tot 21 april 2027, 10:00 uur reageren.',
    'De reactietermijn van aanvraag 7007 is verlengd tot 21 april 2027 10:00 uur.',
    'Deadline opdracht 7007 is opgeschoven naar 21 april 2027 10:00 uur.',
    'De inschrijving sluit niet op 16 april 2027 maar op 21 april 2027 om 10:00 uur.',
    'Let op: sluitingsdatum gewijzigd! 21 april 2027 10:00 uur',
    'Sluiting: 16-04-2027 12:00 -> 21-04-2027 10:00',
    'Sluitingsdatum: ~~16 april 2027~~ 21 april 2027 10:00 uur',
    'Nieuwe deadline: 21 april 2027 10:00 (oude deadline: 16 april 2027 12:00)',
    'U krijgt een week langer: tot 21 april 2027 10:00 uur.',
    'Uitstel: reageren mag tot en met 21 april 2027 10:00 uur.',
    'The deadline has been extended from 16 April 2027 to 21 April 2027 at 10 am.',
  ])('%s', (snippet) => {
    expect(fieldOf('deadline', snippet), oneLine(snippet)).toEqual(CLOSES)
    expect(recordOf(snippet).conflicts).toEqual([])
  })

  test.each([
    'De startdatum wijzigt van 1 mei 2027 in 1 juni 2027.',
    'De start is verschoven van 1 mei 2027 naar 1 juni 2027.',
    'De startdatum was 1 mei 2027, maar is nu 1 juni 2027.',
    'De opdracht start een maand later: per 1 juni 2027.',
    'Per abuis stond er 1 mei 2027 als startdatum; dit moet zijn 1 juni 2027.',
  ])('%s', (snippet) => {
    expect(fieldOf('start', snippet), oneLine(snippet)).toEqual({ asap: false, date: '2027-06-01', precision: 'day' })
    expect(recordOf(snippet).conflicts).toEqual([])
  })

  test.each([
    'De gesprekken zijn verzet van 18 mei naar donderdag 20 mei 2027, van 13.00 tot 16.00 uur.',
    'De gesprekken zijn verplaatst naar donderdag 20 mei 2027 van 13.00 tot 16.00 uur.',
  ])('%s', (snippet) => {
    expect(fieldOf('interviews', snippet)).toMatchObject({ on: '2027-05-20', from: '13:00', to: '16:00' })
  })
})

test('a day behind dots says nothing of the line below, nor that of it', () => {
  const text = 'Planning\nUitgifte leidraad ........ 4 mei 2027\nVragen, uiterlijk ........ 11 mei 2027, 10:00 uur'
  expect(fieldOf('questions', text)).toEqual({ deadline: '2027-05-11T08:00:00Z', answersOn: null })
})
