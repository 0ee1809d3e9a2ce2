import { expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'
import { fieldOf } from '../read.ts'

/** Chats, notes and short mails: who asks, what holds in the end, and what stands in a few words. */

function kindOf(text: string): string {
  const [reading] = parse(new TextEncoder().encode(text), { capturedAt: null })
  if (!reading) throw new Error('nothing was read')
  return 'refused' in reading ? reading.refused.reason : reading.record.kind
}

const WANTED = 'Gemeente Gouda zoekt een jurist. '

test.each([
  [
    '[3/3/2027, 11:37] Gijs | Flexpunt: NIEUW\n‎Hovenier - gemeente Gouda\n‎• ref NF-2291\n‎• 4 dagen p/w\n‎• max €62,50/u\n[3/3/2027, 11:52] Ellen: Rijbewijs nodig?\n[3/3/2027, 11:55] Gijs | Flexpunt: ja',
    'request',
  ],
  [
    '09:01 Inge: Planner voor gemeente Hulst, 36 uur, max 56 euro per uur\n09:05 Ron: VCA nodig?\n09:06 Inge: ja, start 1 mei 2027',
    'request',
  ],
  ['Kim: opdracht 90411 is van tafel, niks meer insturen\nBas: jammer', 'withdrawal'],
  [
    '[7-12-2026 16:48] Kim: Hoi, even over aanvraag 90411, jurist voor gemeente Gouda\n[7-12-2026 16:48] Kim: Die is ingetrokken',
    'withdrawal',
  ],
  [
    '[7-12-2026 16:48] Kim: De aanvraag 90411 (jurist Gouda)\n[7-12-2026 16:48] Kim: gaat helaas niet door',
    'withdrawal',
  ],
  ['De opdracht jurist bij gemeente Gouda (90411) is inmiddels vergeven.', 'withdrawal'],
  [`${WANTED}24 uur, tarief 90. De vorige jurist is vertrokken. Sluit 5 mei 2027.`, 'request'],
])('%j is a %s', (text, expected) => {
  expect(kindOf(text)).toBe(expected)
})

test.each([
  [
    'Ans: Gemeente Gouda zoekt een jurist, sluit 8 maart 2027 10:00\nBo: ok\nAns: oeps, 9 maart 2027 10:00',
    '2027-03-09',
  ],
  [
    'Ans: Gemeente Gouda zoekt een jurist, sluit 8 maart 2027 10:00\nBo: ok\nAns: Let op, deadline wordt 9 maart 2027 10:00',
    '2027-03-09',
  ],
  [
    'Ans: Gemeente Gouda zoekt een jurist\nBo: wanneer uiterlijk\nAns: 8 maart 2027 10:00. Gesprekken 11 maart 2027',
    '2027-03-08',
  ],
  [
    `${WANTED}In mijn mail van 1 maart 2027 noemde ik 8 maart 2027 als sluitingsdatum; dat moet 9 maart 2027, 10:00 uur zijn.`,
    '2027-03-09',
  ],
  [`${WANTED}Graag uw reactie op donderdag 4 maart 2027. Dat moet wel voor 10.00 uur zijn.`, '2027-03-04'],
  [`${WANTED}Vanmiddag, 1 maart 2027, belde de klant mij. Sluiting: 8 maart 2027, 10.00 uur`, '2027-03-08'],
  [
    `${WANTED}Mail mij voor 8 maart 2027 (10.00 uur) twee profielen. Dan plant de klant ze 11 maart 2027 in.`,
    '2027-03-08',
  ],
  ['Functie: Jurist\nOpdrachtgever: Gemeente Gouda\nDichtgaan: 8 maart 2027, 10u00', '2027-03-08'],
  [
    'Ploegchat "Inhuur" (kopie voor het dossier, 1 maart 2027)\n\nAns (Brug) 09:01\nGemeente Gouda zoekt een jurist\n\nBo (Bureau) 09:02\nleuk\n\nAns (Brug) 09:03\nSluit 8 maart 2027 10:00',
    '2027-03-08',
  ],
])('%j closes once, at ten', (text, day) => {
  const instant = `${day}T09:00:00Z`
  expect(fieldOf('deadline', text)).toEqual({ actBy: instant, closesAt: instant })
})

test('a start that is corrected in a chat is the newest', () => {
  const text =
    '[3-3-2027 09:00] Ans: Gemeente Gouda zoekt een jurist, start 1 april 2027\n[3-3-2027 09:05] Ans: oeps start is 1 mei 2027'
  expect(fieldOf('start', text)).toEqual({ asap: false, date: '2027-05-01', precision: 'day' })
})

test('hours that are corrected in a chat are the newest', () => {
  const text = 'Ans: Gemeente Gouda zoekt een jurist, 24 uur per week\nBo: ok\nAns: foutje, 32 uur per week'
  expect(fieldOf('hoursPerWeek', text)).toEqual({ min: 32, max: 32 })
})

test.each([
  ['De geselecteerden mogen op 9 maart 2027 bij ons aanschuiven.', '2027-03-09'],
  ['Op 9 maart 2027 wil de teamleider met de beste drie om tafel.', '2027-03-09'],
  ['Cv voor 5 maart 2027. Dan kunnen ze op 9 maart 2027 langskomen.', '2027-03-09'],
  ['De gemeente reserveert 9 maart 2027 voor de sollicitaties.', '2027-03-09'],
  ['Notities telefoongesprek 1 maart 2027\nGesprekken 9 maart 2027', '2027-03-09'],
  ['Belnotitie 1 maart 2027\nKennismaking: 9 maart 2027', '2027-03-09'],
  ['Bericht over de kennismaking: uiterlijk 8 maart 2027\nKennismaking: 9 maart 2027', '2027-03-09'],
  ['Op 1 februari 2027 sprak ik de manager. Reageren tot 5 maart 2027.', null],
])('%j: the interviews are on %s', (text, on) => {
  expect(fieldOf('interviews', text).on).toBe(on)
})

test.each([
  ['Nieuwe vraag, nr. GL-2231.', 'GL-2231'],
  ['Mijn nr van deze klus: K-0877.', 'K-0877'],
  ['Nr. ZV-312, van 1 april 2027 t/m 1 juli 2027', 'ZV-312'],
  ['O.n.v. GMA-7781.', 'GMA-7781'],
  ['Het nummertje is 44188.', '44188'],
  ['Met vermelding van nummer 5512-B.', '5512-B'],
  ['De aanvraag jurist bij de gemeente (90411) loopt.', '90411'],
  [
    'Dat is, als je ons wilt antwoorden of bellen of mailen, dus die van QX-0712 geworden, zoals afgesproken.',
    'QX-0712',
  ],
  ['Kennis van NEN-7510 en ISO-27001 is handig in dit werk, en dat geldt in elke week van het hele jaar.', null],
  ['Bel nr 0182-123456, KvK nummer 12345678, BTW nummer NL001234567B01.', null],
  ['Wij zitten op kamer nr. 3-118 en in postbus nr 4418 en zijn vanaf negen uur goed te vinden, ook in mei.', null],
])('%j: the number is %s', (text, expected) => {
  expect(fieldOf('requestNumber', `Dag allen,\n\n${WANTED}\n\nEen\nTwee\nDrie\nVier\n\n${text}`)).toBe(expected)
})

test.each([
  ["Stuur me niet meer dan drie cv's.", 3],
  ['Kom met hooguit 2 mensen.', 2],
  ['Kom niet met meer dan 3 mensen aan.', 3],
  ['Je mag mij maximaal twee namen doorgeven.', 2],
  ['Beperk je tot twee kandidaten.', 2],
  ['Lever niet meer dan 2 kandidaten aan.', 2],
  ['2 kandidaten p/leverancier, cv max 3 pag.', 2],
  ['Van iedereen graag één kandidaat.', 1],
  ['Wij nodigen maximaal vier kandidaten uit.', null],
  ['Een team van niet meer dan 8 mensen.', null],
])('%j: one supplier may offer %s', (text, expected) => {
  expect(fieldOf('perSupplier', text)).toBe(expected)
})

test.each([
  ["Ze willen vier cv's zien en nodigen er twee uit.", { cvs: 4, invited: 2 }],
  ['De klant wil er drie op papier zien en er dan twee spreken.', { cvs: 3, invited: 2 }],
])('%j: shortlist', (text, expected) => {
  expect(fieldOf('shortlist', text)).toEqual(expected)
})

test.each([
  ['Inzetgebied: landelijk', true],
  ['WERKGEBIED\nLandelijk', true],
  ['Je werkt door het hele land.', true],
  ['Wij zijn een landelijke organisatie met een jurist in Utrecht.', false],
])('%j: nationwide %s', (text, expected) => {
  expect(fieldOf('region', text).nationwide).toBe(expected)
})

test.each([
  ['Klant: gemeente Lelystad, werkplek stadhuis Lelystad', 'Lelystad'],
  ['Klant: gemeente Lelystad', null],
])('%j: the place of work is %s', (text, expected) => {
  expect(fieldOf('region', text).place).toBe(expected)
})

test.each([
  ['Niveau: hbo (we twijfelden even over mbo+, maar hbo is het geworden)', 'HBO'],
  ['Opleiding: was wo, is nu hbo', 'HBO'],
  ['Mbo is te licht, minimaal hbo.', 'HBO'],
  ['Je hebt een afgeronde hbo-opleiding, mbo is voor deze rol al vaker te licht gebleken.', 'HBO'],
  ['Opleiding hbo, mbo wil men niet zien.', 'HBO'],
  ['Niveau hbo, wo is overdreven.', 'HBO'],
  ['Opleiding: mbo of hbo', 'MBO'],
])('%j: the level is %s', (text, expected) => {
  expect(fieldOf('education', text)).toBe(expected)
})

test.each([
  ['Ans: Gouda zoekt een jurist\nBo: en vanuit huis werken, kan dat?\nAns: Zzp mag. Thuiswerken niet, hoor', 'no'],
  ['Ans: Gouda zoekt een jurist\nBo: thuiswerken?\nAns: Ja hoor. Thuiswerken mag twee dagen', 'yes'],
  ['Thuiswerken: liever niet.', 'unknown'],
])('%j: working from home is %s', (text, expected) => {
  expect(fieldOf('hybrid', text)).toBe(expected)
})

test.each([
  ['Onze vergoeding is € 1,85 per gewerkt uur; die zit niet in het plafond.', { kind: 'perHour', cents: 185 }],
  ['De reiskostenvergoeding is € 0,23 per kilometer.', null],
])('%j: the fee', (text, expected) => {
  expect(fieldOf('brokerFee', text)).toEqual(expected)
})

test.each([
  ["Cv van hooguit 4 pagina's naar sanne@brug.nl.", 'sanne@brug.nl'],
  ['Ik hoor het graag via sanne@brug.nl.', 'sanne@brug.nl'],
  ['Uitschrijven kan via weg@brug.nl.', null],
])('%j: respond to %s', (text, expected) => {
  expect(fieldOf('contact', text).email).toBe(expected)
})
