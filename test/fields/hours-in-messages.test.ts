import { expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'
import { recordOf } from '../read.ts'

const inMail = (text: string) => recordOf(`Gemeente Ede zoekt een planner.\n\n${text}`)

test.each([
  [28, 'Eerst schreef ik 36 uur, dat moet 28 zijn.'],
  [28, 'In de aanvraag staat 36 uur per week, maar het zijn er 28.'],
  [28, 'Het gaat om 28 uur en niet om 36 uur.'],
  [32, 'Wij zoeken iemand voor 32 in plaats van 24 uur per week.'],
  [28, 'Vier en twintig uur, nee, acht en twintig uur per week.'],
  [28, 'Planner gezocht, 24 uur per week. Inmiddels is dat 28 uur per week.'],
  [28, 'Planner gezocht, eerst 24 uur, nu 28 uur per week.'],
  [26, 'De vorige keer noemde ik 36 uur per week; dat is een vergissing, het gaat om 26 uur.'],
])('what sets hours right takes their place: %s hours of "%s"', (hours, text) => {
  expect(inMail(text)).toMatchObject({ hoursPerWeek: { min: hours, max: hours }, conflicts: [] })
})

test.each([
  [36, 'Interim planner gevraagd. 36 uren. Vanaf 1 april 2027.'],
  [24, 'De gemeente vraagt twee planners, mbo, ieder 24 uur per week.'],
  [32, 'Wij zoeken drie planners, elk 32 uur, voor een jaar.'],
  [32, 'Wij zoeken nog een planner, 4 dagen, voor een jaar.'],
  [27, 'De uren zijn 27 per week, al adviseerde iemand ons 36.'],
  [32, 'Sluit 20 november 2027. Uren 32. Op kantoor ben je twee dagen in de week.'],
  [24, 'Iedere week 24 uur.'],
  [16, 'Vaste dagen: dinsdag en vrijdag, 16 uur samen.'],
  [20, 'Joris, mijn collega, werkt zelf 36 uur, maar deze klus is 20 uur.'],
  [32, 'De andere opdracht is 24 uur; deze is 32 uur per week.'],
])('%s hours are stated by "%s"', (hours, text) => {
  expect(inMail(text)).toMatchObject({ hoursPerWeek: { min: hours, max: hours }, conflicts: [] })
})

test.each([
  'Reageren kan tot 4 maart 2027. 17 uur.',
  'Tot hoe laat kan het nog? 18 uur.',
  'Openingstijden: 12 tot 17 uur.',
  'Om de 24 uur kijken wij naar de reacties.',
  'De voorganger zat er 32 uur per week.',
])('no hours of the assignment are stated by "%s"', (text) => {
  expect(inMail(text).hoursPerWeek).toBeNull()
})

const CHAT = ['Kim: planner gezocht voor de gemeente Ede, 32 uur', 'Bo: leuk, mag 24 uur ook?']

test.each([
  [24, 32, 'Kim: zeker, maak er 24 tot 32 van'],
  [24, 32, 'Kim: ja, 24 uur kan ook'],
  [28, 28, 'Kim: klant belt net, toch maar 28 uur'],
  [32, 32, 'Kim: nee, 24 uur is te weinig'],
  [32, 32, 'Kim: weet ik niet, reageer maar\nBo: tot hoe laat kan dat?\nKim: 17 uur'],
])('what is said later in a chat counts: %s to %s hours', (min, max, said) => {
  const [reading] = parse(new TextEncoder().encode([...CHAT, said].join('\n')), { capturedAt: null })
  expect(reading).toMatchObject({ record: { hoursPerWeek: { min, max }, conflicts: [] } })
})
