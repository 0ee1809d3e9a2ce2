import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine } from '../read.ts'

const CLOSES = { actBy: '2026-03-06T11:00:00Z', closesAt: '2026-03-06T11:00:00Z' }

describe('the deadline is the instant in Amsterdam until which one can respond', () => {
  test.each([
    'Sluitingsdatum: vrijdag 6 maart 2026, 12:00 uur',
    'Deadline: 6 maart 2026 12.00 uur',
    'Deadline: vrijdag 12:00 uur 6 maart 2026',
    'Deadline: 06-03-2026 12:00',
    'Deadline voor reageren: vr 6 mrt 2026 om 12u',
    'Einde inschrijfdatum\tvrijdag 6 maart 2026\nEindtijd\t12:00 uur',
    'Sluitingsdatum: 6 maart 2026\nSluitingstijd: 12.00 uur',
    'Closing date: March 6, 2026 at noon',
    'Deadline: 2026-03-06T11:00:00Z',
    'Deadline: 2026-03-06 12:00',
    'De reactietermijn van deze uitvraag duurt tot vrijdag 6 maart 2026, 12:00 uur.',
    'Reageren kan tot vrijdag 6 maart 2026 12.00 uur.',
    'Reageren is mogelijk tot uiterlijk 6 maart 2026 om 12:00 uur.',
    'Je kunt tot 6 maart 2026, 12:00 uur kandidaten aanbieden.',
    'We ontvangen je cv graag uiterlijk vrijdag 6 maart 2026 om 12.00 uur.',
    'Graag ontvangen wij uiterlijk 6 maart 2026 vóór 12 uur het cv van je kandidaat.',
    'Stuur je cv voor vrijdag 6 maart 2026 12.00 uur naar mij toe.',
    'De inschrijving sluit op vrijdag 6 maart 2026 om 12:00 uur.',
    'Deze aanvraag sluit op 6 maart 2026 (12:00 uur).',
    'Heb je interesse? Reageer dan uiterlijk vrijdag 6 maart 2026, 12:00 uur.',
    'Interesse? Laat het me weten vóór vrijdag 6 maart 2026 12 uur.',
    "Cv's zie ik graag tegemoet vóór 12 uur op vrijdag 6 maart 2026.",
    'Graag je reactie uiterlijk vrijdag 6 maart 2026 12u00.',
    'Aanbiedingen dienen uiterlijk op 6 maart 2026 om 12.00 uur in ons bezit te zijn.',
    'Kandidaten kunnen tot 6 maart 2026 om 12:00 uur worden voorgesteld.',
    'Voorstellen kan t/m vrijdag 6 maart 2026, 12:00 uur.',
    'U kunt uw offerte indienen tot vrijdag 6 maart 2026 12:00 uur.',
    'Inschrijven kan tot en met vrijdag 6 maart 2026 om\n12:00 uur.',
    'Please submit your proposal before Friday 6 March 2026, 12:00 CET.',
    'Please send your CV by Friday March 6th, 2026 12:00.',
    'Applications close; respond no later than 6 March 2026 at 12 pm.',
    'Wij moeten onze kandidaten uiterlijk 6 maart 2026 12:00 uur aanleveren bij de klant.',
    'Uiterste inzenddatum is 6 maart 2026 om 12.00 uur.',
    'Vragen kun je stellen tot 2 maart 2026 09:00 uur. Reageren kan tot 6 maart 2026 12:00 uur.',
    'Gesprekken zijn gepland op 10 maart 2026 en uiterlijk 6 maart 2026 12:00 uur ontvangen we graag je cv.',
    'Planning: vragen tot 2 maart 2026, sluiting 6 maart 2026 12:00 uur, gesprekken 12 maart 2026.',
    'De deadline is vrijdag 6 maart 2026 om 12.00 uur. De startdatum is 1 april 2026.',
    'De deadline is verlengd: je kunt nu reageren tot vrijdag 6 maart 2026, 12.00 uur in plaats van 4 maart 2026.',
    'De eisen:\n- hbo\n- 5 jaar ervaring\n\nIk ontvang je kandidaat graag vóór vrijdag 6 maart 2026 12.00 uur.',
    'Hoor graag voor 6 maart 2026 12:00 uur of je iemand hebt!',
  ])('%s', (snippet) => {
    expect(fieldOf('deadline', snippet), oneLine(snippet)).toEqual(CLOSES)
  })
})

test.each([
  ['Sluitingsdatum: 6 maart 2026', '2026-03-06T22:59:00Z'],
  ['Sluitingsdatum: 29 maart 2026, 12:00 uur', '2026-03-29T10:00:00Z'],
  ['Sluitingsdatum: 28 maart 2026, 12:00 uur', '2026-03-28T11:00:00Z'],
  ['Sluitingsdatum: 25 oktober 2026, 12:00 uur', '2026-10-25T11:00:00Z'],
  ['Sluitingsdatum: 24 oktober 2026, 12:00 uur', '2026-10-24T10:00:00Z'],
  ['Sluitingsdatum: 6 maart 2026, 24:00 uur', '2026-03-06T23:00:00Z'],
  ['Deadline: 4 mei\nPublicatiedatum: 20 april 2026', '2026-05-04T21:59:00Z'],
  ['Deadline: 6 maart 2026\n\nReageren kan tot vrijdag 6 maart 2026 10:00 uur.', '2026-03-06T09:00:00Z'],
])('a date alone is the end of that day, unless it has a time elsewhere: %s', (snippet, instant) => {
  expect(fieldOf('deadline', snippet)).toEqual({ actBy: instant, closesAt: instant })
})

test('of two closing moments the first is to act by, the last closes', () => {
  expect(
    fieldOf('deadline', 'Sluitingsdatum: 12 maart 2026 17:00 uur\n\nReageren kan tot 9 maart 2026 09:00 uur.'),
  ).toEqual({
    actBy: '2026-03-09T08:00:00Z',
    closesAt: '2026-03-12T16:00:00Z',
  })
})

describe('other dates are no deadline', () => {
  test.each([
    'Vragen kunnen ingediend worden tot 6 maart 2026, 12:00 uur.',
    'Deadline voor het stellen van vragen: 6 maart 2026 12:00 uur',
    'De vragen en antwoorden worden op 6 maart 2026 gepubliceerd.',
    'De kandidaten die zijn uitgenodigd ontvangen uiterlijk op 6 maart 2026 bericht.',
    'Kandidaten die op gesprek mogen komen krijgen uiterlijk 6 maart 2026 bericht.',
    'De gesprekken vinden plaats op 6 maart 2026 om 12:00 uur.',
    'De opdracht start op 6 maart 2026.',
    'Je bent uiterlijk 6 maart 2026 beschikbaar.',
    'Startdatum: uiterlijk 6 maart 2026',
    'De gunning vindt plaats op 6 maart 2026.',
    'Gepubliceerd op 6 maart 2026 om 12:00 uur',
    'De Omgevingswet is sinds 1 januari 2024 in werking.',
    'Wij zoeken per 1 april 2026 een planner.',
    'Wij zoeken per 1 april 2026 een kandidaat met een goed cv.',
    'Uiterlijk op 1 januari 2027 worden de diensten samengevoegd.',
    'Reageer snel!',
    'Deadline: z.s.m.',
    'Sluitingsdatum: 31 februari 2026',
    'Deadline: vrijdag 6 maart 12:00 uur',
  ])('%s', (snippet) => {
    expect(fieldOf('deadline', snippet), oneLine(snippet)).toBeNull()
  })
})
