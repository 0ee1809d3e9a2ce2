import { describe, expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'
import type { Reading } from '../../shared/request.ts'

/** What mails, chats and letters are as wholes: how many requests, of which kind, and who says what. */

const read = (text: string) => parse(new TextEncoder().encode(`${text}\n`), { capturedAt: null })
const recordsOf = (text: string) =>
  read(text).flatMap((reading: Reading) => ('record' in reading ? [reading.record] : []))

const kindOf = (text: string) => recordsOf(text)[0]?.kind ?? 'refused'

describe('each request in a row of its own', () => {
  test.each([
    [
      'Hoi, twee nieuwe deze week:\nZX-4410 senior jurist bouwzaken, gemeente Ede, 24 u, reageren tot 8 januari 2027\nZX-4411 planner wegen, gemeente Epe, 36 u, reageren tot 9 januari 2027',
      ['Senior jurist bouwzaken', 'Planner wegen'],
    ],
    [
      'Lot (Vlierhout): ZX-4410, planner voor gemeente Ede, 20 uur, sluit 14 december 2026\nLot (Vlierhout): en ZX-4411, griffier voor gemeente Epe, 32 uur, sluit 16 december 2026\nMark: dank, ik kijk ernaar',
      ['Planner', 'Griffier'],
    ],
    [
      'Two roles this week:\n\nZX-71010 - Data analyst, Gemeente Ede, 32 hours per week, closes 13 January 2027.\nZX-71011 - Test manager, Gemeente Epe, 24 hours per week, closes 15 January 2027.',
      ['Data analyst', 'Test manager'],
    ],
    [
      'Vandaag kwamen er twee binnen. De ene is ZX-20901: een planner voor gemeente Ede, 32 uur, aanbieden tot 17 december 2026. De andere is ZX-20902: een jurist voor gemeente Epe, 20 uur, aanbieden tot 21 december 2026.',
      ['Planner', 'Jurist'],
    ],
    [
      'Er zijn er twee. De ene betreft een planner voor de gemeente Ede, 24 uur, reageren tot 4 maart 2027. En de andere is een jurist voor de gemeente Epe, 32 uur, reageren tot 5 maart 2027.',
      ['Planner', 'Jurist'],
    ],
  ])('%j', (text, titles) => {
    expect(recordsOf(text).map(({ title }) => title)).toEqual(titles)
  })

  test('a number that is named again begins no other request', () => {
    const text =
      'Wij zoeken voor ZX-4410 een planner, 24 uur, max 90 euro. ZX-4410 vraagt om een planner die 24 uur in Ede werkt, tot 1 mei 2027.'
    expect(recordsOf(text)).toHaveLength(1)
  })
})

test.each([
  ['-----', ['-----', '1. %s', '-----']],
  ['=====', ['%s', '=====', '']],
])('titles over a rule %s belong to what stands below', (_, frame) => {
  const roles = ['Wegbeheerder', 'Inkoopadviseur', 'Griffier']
  const part = (role: string, k: number) => [
    ...frame.map((line) => line.replace('%s', role)),
    `Aanvraagnummer: ZX-77${k}`,
    'Opdrachtgever: gemeente Ede',
    `Uren: ${20 + k} per week`,
    'Tarief: max € 90',
    '',
    'Je werkt in een klein team dat veel buiten is.',
    '',
  ]
  const text = ['Weidemolen | week 12', 'Verzonden op maandag 1 maart 2027', '', ...roles.flatMap(part)].join('\n')
  expect(recordsOf(text).map(({ title }) => title)).toEqual(roles)
})

test('the last line above a rule that parts two requests is no title', () => {
  const part = (k: number) =>
    `Aanvraagnummer: ZX-77${k}\nFunctie: ${['Jurist', 'Planner'][k]}\nUren: 24 per week\nTarief: max € 90\n\nJe werkt naast een adviseur wonen.\n-----\n`
  expect(recordsOf(`Nieuw:\n\n${part(0)}${part(1)}`).map(({ title }) => title)).toEqual(['Jurist', 'Planner'])
})

describe('who was chosen is told, and nobody is asked', () => {
  const labels = 'Opdrachtgever: gemeente Ede\nFunctie: Planner\nUren per week: 24\nStart: 3 mei 2027\nTarief: € 90'
  test.each([
    [`Dag Noor,\n\nGefeliciteerd met je nieuwe opdracht! De gegevens:\n\n${labels}`, 'refused'],
    [`Van: Lot\nOnderwerp: Bevestiging plaatsing\n\n${labels}\n\nVeel succes met uw nieuwe klus!`, 'refused'],
    [
      `De plaatsing van Ruud is voorbij. Gefeliciteerd aan hem.\nWij zetten een nieuwe opdracht uit:\n${labels}`,
      'request',
    ],
    [
      'Hoi Noor, met Bas. Leuk nieuws uit Ede: Ruud is het geworden! Hij start op 3 mei 2027 als planner, 24 uur per week, voor een half jaar.',
      'refused',
    ],
    [
      'De vorige planner is het geworden bij een buurgemeente. Gemeente Ede zoekt daarom een planner voor 24 uur per week, max € 90.',
      'request',
    ],
    [
      'Planner voor de gemeente Ede, 24 uur, vanaf 1 mei 2027, maximaal € 90. Aanbieden tot 3 april 2027. Wie het is geworden hoor je op 6 april.',
      'request',
    ],
  ])('%j: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })
})

describe('what another party of a chat says is none of the request', () => {
  test.each([
    'Timo (gemeente Ede): Wij zoeken een recruiter voor 24 uur per week.\nLeverancier B: Wij bieden iemand voor 32 uur.\nTimo (gemeente Ede): Dank, het blijft zoals gevraagd.',
    'Tessa (gemeente Ede): Wij zoeken een recruiter, 24 uur per week.\nBureau: Wat is het tarief?\nTessa (gemeente Ede): Max 74 euro.\nBureau: Onze man wil 32 uur.\nTessa (gemeente Ede): Helaas.',
  ])('%j', (text) => {
    const [record] = recordsOf(text)
    expect(record?.hoursPerWeek).toEqual({ min: 24, max: 24 })
    expect(record?.conflicts).toEqual([])
  })
})

describe('an answer above a request is that request where it stands below whole', () => {
  const below =
    'Van: Weidemolen\nOnderwerp: aanvraag WMF-310\n\nWij zoeken een planner voor gemeente Ede, 24 uur per week. Indienen tot 14 januari 2027 om 12:00 uur.'
  test.each([
    [
      `Correctie: de sluitingsdatum is 21 januari 2027 om 12:00 uur en niet 14 januari.\n\n-----Oorspronkelijk bericht-----\n${below}`,
    ],
    [
      `Van: Weidemolen\nOnderwerp: RE: aanvraag WMF-310\n\nDe termijn is verruimd, u kunt reageren tot 21 januari 2027 12:00 uur.\n\n${below}`,
    ],
  ])('%j', (text) => {
    expect(kindOf(text)).toBe('request')
    expect(recordsOf(text)[0]?.deadline?.closesAt).toBe('2027-01-21T11:00:00Z')
  })

  test('without its number below it is an update', () => {
    const text =
      'De sluitingsdatum van aanvraag SX-201 is verplaatst naar woensdag 26 mei 2027 09:00 uur.\n\nOp 3 mei 2027 schreef het loket:\n> Voor gemeente Ede zoeken wij een planner voor 28 uur per week.\n> Reageren kan tot donderdag 20 mei 2027 09:00 uur.'
    expect(kindOf(text)).toBe('update')
  })
})

describe('what becomes of a request', () => {
  test.each([
    ['Het gaat over nummer 61-204. De gemeente heeft hem geannuleerd, hoorde ik vanmorgen.', 'withdrawal'],
    [
      'Aanvraag 3318, jurist\n\nDeze aanvraag is niet ingetrokken.\nWel wijzigt het aantal uren: dat wordt 32 per week.',
      'update',
    ],
    [
      'Beste leveranciers,\n\nAanvraag MK-77-B krijgt een week extra: de sluiting is nu 18 december 2026 om 16:30 uur.',
      'update',
    ],
    ['Hoi Piet, QX-4410 is weer open! Reageren kan tot 12 januari 2027 10:00.', 'update'],
    [
      'Hoi, over QX-4410 stond er 12 januari 2027, dat moet 14 januari zijn. Reageren kan tot 14 januari 2027.',
      'update',
    ],
    ['Graag ontvangen wij uw kandidaat voor de rol van contractmanager.', 'request'],
  ])('%j is a %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })
})

describe('the number of a request', () => {
  const number = (text: string) => recordsOf(text)[0]?.requestNumber
  const wish = 'Gemeente Ede zoekt een planner voor 24 uur per week.'
  test.each([
    [`${wish} Ref MX/99/T.`, 'MX/99/T'],
    [`Van: Anna\nOnderwerp: nieuwe vraag (MX-77-B)\n\n${wish}`, 'MX-77-B'],
    [`${wish} Graag een kandidaat voor aanvraag 71-ED.`, '71-ED'],
    [
      `Van: Kade Inhuur\nOnderwerp: KPX/27/031\n\n${wish} Bij de gemeente staat de vraag bekend als WX-555.`,
      'KPX/27/031',
    ],
    [`${wish} Bij de gemeente staat de vraag bekend als WX-555.`, 'WX-555'],
    [`Het nummer moet KX-889 zijn in plaats van KX-898.\n\n"Aanvraagnummer KX-898: ${wish}"`, 'KX-889'],
    [`${wish} Kenmerk: KX-898.\nHet kenmerk is niet KX-898 maar KX-889.`, 'KX-889'],
    [`Anna: ${wish}\nBob: Welk nummer?\nAnna: SX-38. Cv's graag deze week.`, 'SX-38'],
    [`Anna: ${wish}\nBob: heb je een referentie?\nAnna: jazeker: EX/12/B\nBob: mooi`, 'EX/12/B'],
    [`Anna: ${wish}\nBob: welk nummer kan ik je bellen?\nAnna: 06-12345678`, null],
    [`Anna: ${wish}\nBob: Welk nummer?\nAnna: 24 uur dus, het nummer volgt.`, null],
  ])('%j is %j', (text, expected) => {
    expect(number(text)).toBe(expected)
  })
})

test('behind its number a sentence that seeks is no title', () => {
  const [record] = recordsOf(
    'Bericht van Mila:\n"Aanvraagnummer KX-898: gemeente Ede zoekt een wijkcoach, 24 uur per week."',
  )
  expect(record?.title).toBe('Wijkcoach')
})
