import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine } from '../read.ts'

/** Pages, forms and exports with labels and layouts of their own. */
const HEAD = 'Functie: Adviseur verkeer\nOpdrachtgever: Gemeente Almelo\nAanvraagnummer: ALM-26-77\n'

describe('a cap below a label that no row knows', () => {
  test.each([
    ['Uiterste prijs per uur: € 83,00', 8300],
    ['Wij betalen per uur ten hoogste: € 83,00', 8300],
    ['Toegestaan uurtarief inhuur derden: € 83,00', 8300],
    ['Limiet uurtarief\n€ 83,00 (zonder btw)\nDuur\n6 maanden', 8300],
    ['Welk bedrag mag er per uur worden gerekend?\n€ 83,00', 8300],
    ['Nr.\tRol\tMax. €/uur\tUren per week\nALM-1\tPlanner\t83,00\t32', 8300],
    ['Nr.\tRol\tEuro per uur\tUren per week\nALM-1\tPlanner\t83\t32', 8300],
    ['Salaris per uur voor medewerkers: € 23,00', null],
    ['Fee per uur voor het portaal: € 83,00', null],
    ['Opleidingsbudget per persoon\n€ 83,00', null],
    ['Aantal inhuurtarieven: 83', null],
  ])('%j', (text, cents) => {
    expect(fieldOf('rateCap', `${HEAD}${text}\n`)?.stages[0]?.cents ?? null, oneLine(text)).toBe(cents)
  })
})

describe('a form with labels in rows above their values', () => {
  const form = `NUMMER                   AANVRAAGDATUM            STARTDATUM
ALM-26-77                4 januari 2027           1 maart 2027

LOCATIE                  UREN PER WEEK            LOOPTIJD
Almelo                   24                       8 maanden

UURTARIEF                OMZETBELASTING           REISKOSTEN
€ 83,00                  niet inbegrepen          inbegrepen
`
  test('each row of labels has its own values', () => {
    expect(fieldOf('rateCap', form)?.stages).toEqual([{ fromMonth: 0, cents: 8300 }])
    expect(fieldOf('rateCap', form)?.includes).toEqual(['travel'])
    expect(fieldOf('region', form).place).toBe('Almelo')
    expect(fieldOf('hoursPerWeek', form)).toEqual({ min: 24, max: 24 })
  })
})

test('a closing day and its time in columns of their own', () => {
  const rows = 'Nr.\tRol\tPlaats\tSluit d.d.\tSluit om\nALM-1\tPlanner\tAlmelo\t21-01-2027\t9:30'
  expect(fieldOf('deadline', rows)?.closesAt).toBe('2027-01-21T08:30:00Z')
})

describe('a day that is about something else closes nothing', () => {
  test.each([
    ['Op 20 mei 2027 hoort iedere leverancier wie is gekozen.', 'noticeBy', '2027-05-20'],
    ['Op 19 en 20 mei 2027 zijn er gesprekken.', 'on', '2027-05-19'],
    ['Op 19 of 20 mei 2027 voeren wij de kennismakingsgesprekken.', 'on', '2027-05-19'],
    ['De gespreksdag is 19 mei 2027.', 'on', '2027-05-19'],
    ['De dag waarop je kennismaakt is 19 mei 2027.', 'on', '2027-05-19'],
  ] as const)('%s', (sentence, field, day) => {
    const text = `${HEAD}\nReageren\nStuur je aanbod tot en met 7 mei 2027 naar inhuur@almelo.example. ${sentence}\n`
    expect(fieldOf('deadline', text)).toEqual({
      actBy: '2027-05-07T21:59:00Z',
      closesAt: '2027-05-07T21:59:00Z',
    })
    expect(fieldOf('interviews', text)[field]).toBe(day)
  })
})

describe('a list of questions and answers with letters and numbers', () => {
  const list = (question: string, answer: string) =>
    `${HEAD}\nVragen en antwoorden\n\nV1. ${question}\nA1. ${answer}\n\nV2. Is er een lunch?\nA2. Ja.\n`
  test('what is asked and answered counts', () => {
    expect(fieldOf('hoursPerWeek', list('Hoeveel uur per week is het?', '28 uur, over vier dagen.'))?.max).toBe(28)
    expect(fieldOf('selfEmployed', list("Mag het ook een zzp'er zijn?", 'Nee.'))).toBe('excluded')
    expect(fieldOf('perSupplier', list('Hoeveel profielen mogen wij indienen?', 'Hooguit drie.'))).toBe(3)
    expect(fieldOf('extensions', list('Kan de opdracht worden verlengd?', 'Ja, twee keer met drie maanden.'))).toEqual([
      { times: 2, months: 3 },
    ])
  })
  test('what only is asked for does not', () => {
    const asked = list('Onze kandidaat begint liever op 1 mei 2027. Is dat bezwaarlijk?', 'Helaas, dat kan niet.')
    expect(fieldOf('start', asked).date).toBeNull()
    expect(fieldOf('deadline', asked)).toBeNull()
    expect(fieldOf('rateCap', list('Wij hebben iemand voor € 120,00 per uur. Mag dat?', 'Nee.'))).toBeNull()
  })
})

describe('a numbering that is counted once', () => {
  test.each([
    '3. Eisen (knock-out)\n3.1 Over dit hoofdstuk\nUit het cv moet blijken dat je voldoet.\n\nEis 1. Vijf jaar ervaring.\nEis 2. Een rijbewijs.\n',
    'Vereiste scholing: hbo\n\nEisen\n1. Vijf jaar ervaring.\n2. Een rijbewijs.\n',
    'Eisen\n1. Vijf jaar ervaring.\n2. Een rijbewijs.\n\nKeuze (in totaal 100 punten)\n3. Een plan (60 punten)\n4. Prijs (40 punten)\n',
  ])('%j', (text) => {
    expect(fieldOf('knockouts', `${HEAD}\n${text}`).map(({ number }) => number)).toEqual([1, 2])
  })
  test('a lettered list below a lettered chapter', () => {
    const text = 'E. Procedure\nStuur een cv.\n\nF. Competenties\na) Samenwerken\nb) Overtuigen\n'
    expect(fieldOf('competences', `${HEAD}\n${text}`)).toEqual(['Samenwerken', 'Overtuigen'])
  })
})

test('JSON with HTML in a string is JSON all the same', () => {
  const text = JSON.stringify([
    {
      Referentie: 'ALM-77',
      Functie: 'Planner',
      'Uren per week': '24 - 28',
      Tekst: '<p>Een <b>plan</b>.</p><p>En meer.</p>',
      Eisen: ['hbo', 'rijbewijs B'],
    },
  ])
  expect(fieldOf('hoursPerWeek', text)).toEqual({ min: 24, max: 28 })
  expect(fieldOf('knockouts', text)).toHaveLength(2)
})

test.each([
  ['Opdracht AB 30.117\nPlanner wegen\n', 'AB 30.117'],
  [
    'Planner wegen\nNr. ALM-26-1140   ●   status: open   ●   sluit maandag 21 december 2026 om 12:00 uur\n',
    'ALM-26-1140',
  ],
])('a request number in %j', (text, number) => {
  expect(fieldOf('requestNumber', text)).toBe(number)
})

describe('hours that are set right', () => {
  test.each([
    ['In de uitvraag stond 32 uur per week. Dat wordt nu 24 uur per week.', 24],
    ['Genoemd is een inzet van 36 uur per week. Dit wordt 24 uur per week.', 24],
  ])('%s', (text, hours) => {
    expect(fieldOf('hoursPerWeek', text)).toEqual({ min: hours, max: hours })
  })
})

test.each([
  ['Uren op weekbasis   24 tot 28', 'hoursPerWeek', { min: 24, max: 28 }],
  ['Expiratiedatum: 31 oktober 2027', 'end', '2027-10-31'],
  ['Wat je meebrengt\nEen universitaire studie en geduld.', 'education', 'WO'],
  ['De leverancier voegt een UEA en een bewijs van Waadi-registratie toe.', 'documents', ['uea', 'waadi']],
  ['Inhuur van een freelancer: planner wegen', 'title', 'Planner wegen'],
] as const)('%j', (text, field, value) => {
  expect(fieldOf(field, `${field === 'title' ? 'Museum\n\n' : HEAD}\n${text}\n`)).toEqual(value)
})

test.each([
  ['Of je zelfstandige bent of bij een bureau werkt, maakt ons niet uit.', 'allowed'],
  ["Via een bureau of als zzp'er, het is ons om het even.", 'allowed'],
  ['Wij werken met je bureau of, als je zelfstandige bent, met jou; beide is prima.', 'allowed'],
  ["Zzp'ers komen niet in aanmerking. Beide percelen gaan naar één bureau.", 'excluded'],
] as const)('self-employed: %s', (text, value) => {
  expect(fieldOf('selfEmployed', `${HEAD}\n${text}\n`)).toBe(value)
})

test('a paper whose box is not ticked is not asked, where others are', () => {
  const papers = (kvk: string, vog: string) =>
    fieldOf('documents', `Stukken die wij vragen\n- [${vog}] VOG\n- [${kvk}] uittreksel Kamer van Koophandel`)
  expect(papers(' ', 'x')).toEqual(['vog'])
  expect(papers('x', 'x')).toEqual(['vog', 'kvk'])
  expect(papers(' ', ' ')).toEqual(['vog', 'kvk'])
})
