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

// A request that is refused is a bid that never was: what sounds like an offer, an answer or a placement is often a
// sentence of a request.
test.each(
  [
    'Wij leveren een laptop.',
    'Ons bureau zit op de derde verdieping.',
    'Onze professionals werken hybride.',
    'Heeft uw organisatie vragen? Bel ons.',
    'Heb je iemand in het bestand?',
    'De plek komt vrij per 1 mei 2027.',
    'Voorlopige gunning: 12 mei 2027.',
    'De gunningsbeslissing volgt op 12 mei 2027.',
    'Gunning leidt tot een nadere overeenkomst.',
    'De opdracht loopt door tot 31 december 2027.',
    'Een purchase order volgt na gunning.',
    'Kandidaten zonder VOG worden afgewezen.',
    'Wie niet is geselecteerd krijgt bericht.',
    'Ik ben tot en met vrijdag bereikbaar voor vragen.',
    'Ik ben afwezig op vrijdag; bel dan mijn collega.',
    'Stuur bijlage 2 ingevuld mee met de offerte voor deze opdracht.',
    'Wij geven geen korting op de fee.',
    'De eerste kandidaat wordt gebeld, de volgende kandidaat later.',
    'Voeg het cv toe; het cv staat in het Nederlands.',
  ].map((said) => [said]),
)('still a request: %s', (said) => {
  expect(read(`Functie: Planner\nUren per week: 32\n\n${said}`)).toMatchObject({ record: { kind: 'request' } })
})

test.each([
  'Graag brengen wij deze opdracht onder uw aandacht.',
  'Heeft uw organisatie vragen? Bel ons.',
  'Ik ben tot en met vrijdag bereikbaar voor vragen.',
])('still a request that begins so: %s', (said) => {
  expect(read(`${said}\n\nFunctie: Planner\nUren per week: 32`)).toMatchObject({ record: { kind: 'request' } })
})
