import { expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'
import { oneLine } from '../read.ts'

const read = (text: string) => parse(new TextEncoder().encode(text), { capturedAt: null })[0]

test.each(
  [
    'Marktconsultatie warmtenet\n\nDe gemeente Ede nodigt marktpartijen uit.\nSluitingsdatum: 1 oktober 2026, 12:00 uur\nLocatie: Ede',
    'Request for information: data platform\n\nThe municipality of Utrecht would like to hear from suppliers.\nClosing date: 1 October 2026, 12:00\nLocation: Utrecht',
    'Nieuwsbrief september\n\nHet loket in Zwolle is 36 uur per week open. Aanmelden voor de wandeling kan tot 1 oktober 2026, 12:00 uur.',
    'Bestemmingsplan Centrum\n\nHet plan ligt tot 30 oktober 2026 ter inzage in Goes. Reageren kan tot 30 oktober 2026 om 17:00 uur.',
    'Verkoop van kavels\n\nInschrijven tot: 1 oktober 2026, 12:00 uur\nLocatie: Assen\nPrijs: € 80 per m2',
    'Uitnodiging webinar\n\nLocatie: Utrecht\nAanmelden voor: 20 september 2026, 12:00 uur\nDuur: 2 uur',
    'Subsidieregeling groen dak\n\nGemeente Breda. Aanvragen tot: 1 december 2026, 17:00 uur. De eisen: het dak is van u; het dak ligt in Breda.',
    'Vrijwilligers gezocht\n\nDe bibliotheek in Hoorn zoekt vrijwilligers voor 4 uur per week. Aanmelden kan tot 1 oktober 2026, 12:00 uur.',
    'Denk mee over de brug\n\nBewoners van Zutphen kunnen tot 5 oktober 2026, 17:00 uur een zienswijze indienen. Voor zzp’ers is er een avond.',
    'Levering van voertuigen\n\nBelangstellende fabrikanten in Gorinchem sturen hun inbreng tot vrijdag 2 oktober 2026, 12.00 uur. Er volgt geen opdracht uit.',
  ].map((text) => [oneLine(text), text]),
)('no role or assignment for a person: %s', (_, text) => {
  expect(read(text)).toMatchObject({ refused: { reason: 'not-a-request' } })
})

test.each(
  [
    'Hoi, gemeente Ede zoekt een planner voor 24 uur per week. Reageren voor 1 oktober 2026.',
    'Wij zoeken een inkoper die een marktconsultatie begeleidt. 32 uur per week in Ede, max € 95 per uur ex btw. Cv voor 1 oktober 2026 12:00.',
    'Adviseur inspraak\n\nVoor de gemeente Assen zoeken wij een adviseur voor 24 uur per week. Tarief max € 90 per uur. Cv voor 1 oktober 2026 12:00 uur.',
    'Nieuwsbrief inhuur\n\nFunctie: Planner\nOpdrachtgever: Gemeente Ede\nUren per week: 24\nTarief: max € 90 per uur\nDeadline: 1 oktober 2026 12:00',
    'Looking for a data engineer in Utrecht, 32 hours per week, max EUR 95 per hour. CV before 1 October 2026 12:00.',
    'ben je beschikbaar? tester, 36u, Zwolle, 6 mnd, max 85 all in. cv graag voor vrijdag 2 oktober 2026 10:00',
    'Subsidieadviseur\n\nOpdrachtgever: Provincie Drenthe\nUren per week: 24\nDeadline: 1 oktober 2026 12:00 uur\nEisen:\n- hbo\n- ervaring',
  ].map((text) => [oneLine(text), text]),
)('a request: %s', (_, text) => {
  expect(read(text)).not.toHaveProperty('refused')
})
