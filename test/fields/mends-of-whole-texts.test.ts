import { describe, expect, test } from 'vitest'
import { fieldOf, recordOf } from '../read.ts'

describe('the number of a request', () => {
  test.each([
    ['Zet even PLN-GEO-7 in het onderwerp. Vermeld graag PLN-GEO-7 in uw mail.', 'PLN-GEO-7'],
    ['Wij zoeken een planner. Intern nr: UTR-ICT-3.', 'UTR-ICT-3'],
  ])('with two groups of capitals and few digits: %j', (text, number) => {
    expect(fieldOf('requestNumber', text)).toBe(number)
  })
  test('one group of capitals is the name of something else', () => {
    expect(fieldOf('requestNumber', 'Wij zoeken een planner met kennis van de aanvraag SAP-4.')).toBeNull()
  })
})

test.each([
  'Uw voorstel moet voor 3 mei om 12.00 uur binnen zijn op inhuur@voorbeeld.example.',
  'De profielen dienen uiterlijk 3 mei binnen te komen via inhuur@voorbeeld.example.',
  "Cv's graag voor donderdag 3 mei om half tien naar inhuur@voorbeeld.example",
  'Communicatie verloopt alleen via inhuur@voorbeeld.example.',
])('where to respond: %j', (text) => {
  expect(fieldOf('contact', text).email).toBe('inhuur@voorbeeld.example')
})

describe('what is no closing date', () => {
  test.each([
    'Op 3 februari 2026 hebben wij u gevraagd om kandidaten voor te stellen.',
    'Op 3 februari 2026 vroegen wij u een kandidaat voor te dragen.',
    'Gezocht: jeugdarts voor de teams 0-4 en 4-12. Reageren kan per mail.',
  ])('%j', (text) => {
    expect(fieldOf('deadline', text)).toBeNull()
  })
})

describe('hours that somebody asks about', () => {
  test.each([
    'Vraag 1: Kan de opdracht ook in 24 uur per week?\nAntwoord: Nee, de omvang blijft gelijk.\n\nDe inzet is 32 uur per week.',
    'Vraag: Mag dit ook voor 24 uur per week?\nAntwoord: Nee.\n\nGevraagd wordt een inzet van 32 uur per week.',
  ])('%j', (text) => {
    expect(fieldOf('hoursPerWeek', text)).toEqual({ min: 32, max: 32 })
  })
  test('a question that seeks somebody states them', () => {
    const text = 'Heb je een planner voor 24 uur per week?'
    expect(fieldOf('hoursPerWeek', text)).toEqual({ min: 24, max: 24 })
  })
})

test.each([
  'Zzp: wist de klant nog niet, daar komt hij later op terug',
  'Zzp: weten ze nog niet',
  'Zzp: komt hij morgen op terug',
])('who does not know yet excludes nobody: %j', (text) => {
  expect(fieldOf('selfEmployed', text)).toBe('unknown')
})

describe('what says nothing of working from home', () => {
  test.each([
    'Alleen kandidaten in loondienst bij een bureau.',
    'Twee keer per jaar is er een open dag waar u bij aanwezig bent.',
    'Drie keer per maand is er een overleg op kantoor.',
  ])('%j', (text) => {
    expect(fieldOf('hybrid', text)).toBe('unknown')
  })
})

test.each([
  'Het budget van € 4 miljoen is verdeeld over twee jaar. De opdracht duurt 8 maanden.',
  'De investeringen lopen drie jaar. De opdracht duurt 8 maanden.',
])('how long money is spent is no term of the assignment: %j', (text) => {
  expect(fieldOf('durationMonths', text)).toBe(8)
})

test.each([
  ['Inschrijvers mogen maximaal drie docenten aanbieden.', 3],
  ['U kunt ten hoogste twee adviseurs voorstellen.', 2],
  ['U mag maximaal twee referenties aanleveren.', null],
])('candidates named by their role: %j', (text, count) => {
  expect(fieldOf('perSupplier', text)).toBe(count)
})

test.each([
  ["Berichten bij aanvraag K-33905 – Adviseur Mobiliteit\n\nVraag 1. Mag een zzp'er?", 'Adviseur Mobiliteit'],
  ['Nota van inlichtingen bij uitvraag K-33905 (Senior planner)', 'Senior planner'],
  [
    'Profiel externe inzet\nMedewerker Archief en Documentbeheer\n\nStandplaats: Tiel\nWij zoeken een tijdelijke medewerker.',
    'Medewerker Archief en Documentbeheer',
  ],
])('the title of %j', (text, title) => {
  expect(fieldOf('title', text)).toBe(title)
})

test('a place of work in the city of its name', () => {
  expect(fieldOf('region', 'Je werkplek is in de stad Groningen.').place).toBe('Groningen')
})

test('who runs the purchasing system is the broker', () => {
  const text =
    'Opdrachtgever: Gemeente Zutphen\n\nGepubliceerd binnen het dynamisch aankoopsysteem (DAS) van Werkkracht Oost'
  expect(fieldOf('broker', text)).toBe('Werkkracht Oost')
})

test('lists under headings in other words', () => {
  const record = recordOf(
    'Wat wij verlangen\n1 Hbo-diploma\n2 Vijf jaar ervaring\n\nWat meetelt\n3 Ervaring bij een provincie   60\n4 Kennis van inkoop   40',
  )
  expect(record.knockouts.map(({ number }) => number)).toEqual([1, 2])
  expect(record.awards.map(({ number }) => number)).toEqual([3, 4])
})

describe('a chat with stamp and name on a line above what is said', () => {
  const chat = [
    '3-6-2026 09:01  Anna, inhuur gem. Tiel\nWij zoeken een planner, 24 uur per week',
    '3-6-2026 09:04  Bart Flexbureau\nwij vragen meestal 98 per uur, kan dat?',
    '3-6-2026 09:06  Anna, inhuur gem. Tiel\nMax 85 per uur ex btw',
    "3-6-2026 09:08  Bart Flexbureau\nen zzp'ers?",
    '3-6-2026 09:09  Anna, inhuur gem. Tiel\nGeen probleem, mag ook',
  ].join('\n\n')
  test('has speakers, so that a question gets its answer', () => {
    expect(fieldOf('selfEmployed', chat)).toBe('allowed')
    expect(fieldOf('rateCap', chat)?.stages).toEqual([{ fromMonth: 0, cents: 8500 }])
  })
  test('a list of moments is none', () => {
    const list = '8-10-2026 10:00 Presentatie\n9-10-2026 11:00 Afronding\n\nUren per week: 24'
    expect(fieldOf('hoursPerWeek', list)).toEqual({ min: 24, max: 24 })
  })
})

test('keys of an export with short words between', () => {
  expect(fieldOf('positions', '{"jobTitle": "Planner", "numberOfPositions": 2}')).toBe(2)
})

test.each([
  ['De inzet van zelfstandigen is niet toegestaan en hybride werken is mogelijk.', 'yes', 'excluded'],
  ['Hybride werken is mogelijk en inzet van zelfstandigen is niet toegestaan.', 'yes', 'excluded'],
  ['Zzp mag en thuiswerken kan niet.', 'no', 'allowed'],
  ['Thuiswerken kan en mag niet.', 'no', 'unknown'],
  ['Zzp en thuiswerken zijn niet mogelijk.', 'no', 'excluded'],
])('each side of "en" says what it allows: %s', (text, hybrid, selfEmployed) => {
  expect([fieldOf('hybrid', text), fieldOf('selfEmployed', text)]).toEqual([hybrid, selfEmployed])
})

test('below the name of who writes stands what holds for each lot', () => {
  const text = (lot: string) =>
    `- 1 -\nGemeente Ede\nTeam Inkoop\n\nUITNODIGING\n\nAlgemeen\nDe tarieven zijn exclusief btw en hybride werken is mogelijk.\n\n${lot}`
  expect(fieldOf('rateCap', text('Functie: Planner\nMaximaal uurtarief: € 91,00\n'))?.vat).toBe('excluded')
  expect(fieldOf('hybrid', text('Functie: Planner\n'))).toBe('yes')
})

describe('a label with a whole sentence behind it is answered by that sentence', () => {
  test('working from home', () => {
    const text = "Thuiswerken: dat kan, je bent minimaal 2 dagen per week op kantoor. Zzp'ers zijn niet toegestaan."
    expect(fieldOf('hybrid', text)).toBe('yes')
  })
  test('the self-employed', () => {
    const text = 'Inzet als zzp: dat is bij deze opdracht geen probleem. Thuiswerken is niet mogelijk.'
    expect(fieldOf('selfEmployed', text)).toBe('allowed')
  })
})

test.each([
  'You are in Zwolle at least 2 days per week.',
  'Je zit in Zwolle minimaal 2 dagen per week, de rest thuis.',
])('days a week behind the place where they are worked: %j', (text) => {
  expect(fieldOf('onSiteDays', text)).toBe(2)
})

test.each(['Maximm uurtareif: € 95', 'Maximaal uurtreif: € 95', 'Maximum uurtraief: € 95'])(
  'two letters that changed places are one slip: %j',
  (text) => {
    expect(fieldOf('rateCap', text)?.stages[0]?.cents).toBe(9500)
  },
)

test('a name in capitals with IJ', () => {
  expect(fieldOf('client', 'Opdrachtgever: WOONSTICHTING DE IJSSELPOORT')).toBe('Woonstichting De IJsselpoort')
})
