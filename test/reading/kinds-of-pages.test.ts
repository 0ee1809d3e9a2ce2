import { expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'
import { oneLine } from '../read.ts'

/** What portals, bulletins and profile sites publish beside requests. */
const kindOf = (text: string) => {
  const read = parse(new TextEncoder().encode(text), { capturedAt: null })[0]
  return read && ('refused' in read ? read.refused.reason : read.record.kind)
}

const rows = (texts: string[]): [string, string][] => texts.map((text) => [oneLine(text), text])

test.each(
  rows([
    'Berichten bij OPR-2201\n\nType bericht: Wijziging\nOpdracht: OPR-2201 Planner, Gemeente Ede\n\nDe termijn is verruimd tot 9 maart 2027, 12.00 uur.',
    'Soort mededeling: Rectificatie\nAanvraag: OPR-2201 Planner\nOpdrachtgever: Gemeente Ede\n\nHet tarief is € 95,00 per uur.',
    'Soort publicatie: wijziging\nReferentie: OPR-2201\nFunctie: Planner\nUren per week: 28',
    'Berichttype: Nota van inlichtingen\nReferentie: OPR-2201\nFunctie: Planner\n\n1. Is 24 uur ook goed? Nee, 32 uur per week.',
    'NOTA VAN INLICHTINGEN\n\nBetreft: inhuuropdracht OPR-2201, Planner\n\nVraag 1: Kan het tarief omhoog?\nAntwoord: Ja, van € 90,00 naar € 95,00.',
    'Mededeling over aanvraag 40718, planner\n\nDe opdracht start op 1 mei 2027. Zzp mag niet. Het tarief is € 95,00 per uur.',
    'Antwoordennota bij inhuuropdracht OPR-2201 (Planner)\n\nVraag: Is zzp mogelijk?\nAntwoord: Nee.',
    'Wijzigingslog aanvraag OPR-2201\n\nOnderdeel\tOud\tNieuw\nUren per week\t24\t32',
    'Aanvraag: OPR-2201\nRol: Planner\nKlant: Gemeente Ede\n\nStand van 3 maart\nUren per week    was: 24 uur    wordt: 32 uur',
    'Notice type: Amendment\nReference: OPR-2201\nRole: Planner\nClosing date: 9 March 2027, 12:00',
  ]),
)('a bulletin that says by its own label that something changed: %s', (_, text) => {
  expect(kindOf(text)).toBe('update')
})

test.each(
  rows([
    'Archief\n\nUitvraag: OPR-2201\nOmschrijving: Planner\nHuidige status: Ingetrokken\nDatum: 3 maart 2027',
    'Referentie: OPR-2201\nFunctie: Planner\nOpdrachtgever: Gemeente Ede\nUren per week: 32\nDuur: 6 maanden\nTarief: max € 90\nStatus: geannuleerd',
    'Status opdracht: vervallen\nNummer: OPR-2201\nTitel: Planner',
    'Status aanvraag: Ingevuld\nNummer: OPR-2201\nTitel: Planner',
    'Type melding: Intrekking\nNummer: OPR-2201\nTitel: Planner',
    'Statuswijziging: stopgezet\nNummer: OPR-2201\nTitel: Planner',
    'Current status: Cancelled\nReference: OPR-2201\nRole: Planner',
  ]),
)('a page that says by its own label that the request has ended: %s', (_, text) => {
  expect(kindOf(text)).toBe('withdrawal')
})

test.each(
  rows([
    'Status: open\nReferentie: OPR-2201\nFunctie: Planner\nUren per week: 32',
    'Status: open (nog niet vervuld)\nReferentie: OPR-2201\nFunctie: Planner\nUren per week: 32',
    'Status: niet ingevuld\nReferentie: OPR-2201\nFunctie: Planner\nUren per week: 32',
    'Ik werk bij een bureau voor de overheid.\n\nFunctie: Planner\nUren per week: 32',
    'Type bericht: Uitvraag\nReferentie: OPR-2201\nFunctie: Planner\nUren per week: 32',
    'Status: gepubliceerd\nReferentie: OPR-2201\nFunctie: Planner\nUren per week: 32',
    'Status: gewijzigd\nReferentie: OPR-2201\nFunctie: Planner\nOpdrachtgever: Gemeente Ede\nUren per week: 32\nDuur: 6 maanden',
  ]),
)('still a request, whatever its status: %s', (_, text) => {
  expect(kindOf(text)).toBe('request')
})

test.each(
  rows([
    'Functie: Planner\nBeschikbaar vanaf: 1 maart 2027\nUren: 32 per week\nTarief: vanaf € 95,00\nRechtsvorm: eenmanszaak\n\nWie ben ik\nIk help gemeenten met hun planning.\n\nMijn ervaring\n2022 - 2026 Planner, gemeente Ede',
    'Freelanceprofiel\nFunctie: Tester\nUren: 24 per week\nRegio: Utrecht\n\nMijn specialisaties\nKetentesten',
    'Dit ben ik\nRol: Controller\nUren: 32 per week\nRegio: Drenthe\n\nIk ondersteun organisaties bij hun jaarrekening.\nMijn opdrachtgevers\nGemeente Assen',
    'About me\nRole: Data engineer\nHours: 32 per week\nRate: 95 per hour\n\nMy skills\nPython, SQL\nMy recent projects\nA lake of data',
    'Planner\nUurtarief: vanaf € 95\nUren: 32 per week\n\nOver mij\nIk werkte als planner bij Ede.\n\nUitgevoerde opdrachten\n2024 Planner, gemeente Ede',
  ]),
)('the profile of somebody who looks for work is no request: %s', (_, text) => {
  expect(kindOf(text)).toBe('not-a-request')
})

test.each(
  rows([
    'Functie: Planner\nUren per week: 32\nOpdrachtgever: Gemeente Ede\n\nNoem in het cv de laatste opdrachten en uw ervaring. Neem contact met mij op.',
    'Functie: Planner\nUren per week: 32\n\nMail mij uw voorstel. Mijn voorkeur heeft iemand die eerdere opdrachten voor gemeenten deed.',
  ]),
)('a request that speaks of a profile: %s', (_, text) => {
  expect(kindOf(text)).toBe('request')
})

test.each([
  'Uren per week      was: 24 uur      wordt: 28 tot 32 uur',
  'Uren per week      eerst: 24 uur      nu: 28 tot 32 uur',
  'Uren per week      was: 24 uur      wordt: 28 tot 32 uur\nStart      was: 1 mei 2027      wordt: 1 juni 2027',
])('a row that says itself what it was and becomes: %j', (changed) => {
  const text = `Aanvraag: OPR-2201\nRol: Planner\nKlant: Gemeente Ede\n\nWIJZIGINGEN SINDS PUBLICATIE\n${changed}\n`
  const [read] = parse(new TextEncoder().encode(text), { capturedAt: null })
  expect(read && 'record' in read && read.record.hoursPerWeek).toEqual({ min: 28, max: 32 })
})

test('an export of hours worked is no request, though it has the keys of one', () => {
  const sheet = {
    soort: 'urenrapportage',
    opdrachtnummer: 'OPR-2201',
    functie: 'Planner',
    opdrachtgever: 'Gemeente Ede',
    uren_per_week: 32,
    startdatum: '01-07-2026',
    uurtarief: '€ 84,00',
  }
  expect(kindOf(JSON.stringify(sheet, null, 2))).toBe('not-a-request')
  const { soort: _, ...asked } = sheet
  expect(kindOf(JSON.stringify(asked, null, 2))).toBe('request')
  expect(kindOf(JSON.stringify({ ...asked, functie: 'Urenregistratie medewerker' }, null, 2))).toBe('request')
})

test.each(
  rows([
    'Marktconsultatie externe inhuur\n\nAanbestedende dienst: Gemeente Ede\nReferentie: MC-2027-03\nSluitingsdatum: 2 oktober 2026, 12:00 uur\nRegio: Gelderland\n\nWij horen graag hoe u over een broker denkt.',
    'Verslag evaluatie inhuur\n\nOpdrachtgever: Gemeente Ede\nFunctie: Planner\nUren per week: 32\nTarief: € 74,50\nDatum: 21 januari 2027',
    'Opdrachtgever: Gemeente Ede\nFunctie: Planner\nIngezette medewerker: mevrouw S.\nUren per week: 32\nTarief: € 74,50',
  ]),
)('about hiring, and no request: %s', (_, text) => {
  expect(kindOf(text)).toBe('not-a-request')
})

test('the record of a meeting may hold a whole request, and a list of what is to be done is none', () => {
  const minutes =
    'Verslag overleg Handhaving\nGemeente Kampen\nAanwezig: Bert (voorzitter), Ineke\n\n1. Opening\nBert opent.\n\n2. Bezetting\nBesloten is om in te huren.\n\nAanvraagnr.: VT-27\nRol: Planner\nOmvang: 32 uur per week\nUurprijs: maximaal € 96,00\n\nACTIELIJST\nnr | wat | wie | wanneer\nA11 | kaart opvragen | Bert | 1 maart 2027\nA12 | uitvraag rondsturen | Ineke | 10 februari 2027'
  const read = parse(new TextEncoder().encode(minutes), { capturedAt: null })
  expect(read.map((each) => 'record' in each && each.record.title)).toEqual(['Planner'])
})

test('a letter that ends a request is one letter, though its head speaks of what is enclosed', () => {
  const letter =
    'Waterschap Noordkust\nInkoop\n\nAan de inschrijvers op offerteaanvraag WN-2026-51\n\nDelft, 21 oktober 2026\nBijlagen:   geen\nOnderwerp:   offerteaanvraag WN-2026-51, Planner\n\nU reageerde op onze vraag om een planner. Wij trekken de aanvraag hierbij in. Wie al een uitnodiging voor een gesprek had, hoeft niet te komen.'
  expect(kindOf(letter)).toBe('withdrawal')
})

test('a withdrawal states which request is over, and nothing of what that request was', () => {
  const was =
    'Status: ingetrokken\nReferentie: OPR-2201\nFunctie: Planner\nOpdrachtgever: Gemeente Ede\nUren per week: 32\n' +
    'Start: 1 mei\nTarief: maximaal € 90,00 per uur\nSluiting: 12 april\nOpleiding: hbo\n\nEisen:\n1. Hbo-diploma\n2. Rijbewijs B'
  const read = parse(new TextEncoder().encode(was), { capturedAt: null })[0]
  if (!read || 'refused' in read) throw new Error('no record')
  expect(read.record).toMatchObject({
    ...{ kind: 'withdrawal', requestNumber: 'OPR-2201', title: 'Planner', client: 'Gemeente Ede' },
    ...{ hoursPerWeek: null, rateCap: null, netRateCapCents: null, deadline: null, education: null, knockouts: [] },
    ...{ start: { asap: false, date: null, precision: null }, conflicts: [] },
  })
  expect(Object.keys(read.record.evidence).sort()).toEqual([
    ...['client', 'closedBanner', 'region', 'requestNumber', 'title'],
  ])
})
