import { expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'

const recordsOf = (text: string) =>
  parse(new TextEncoder().encode(text), { capturedAt: null }).flatMap((reading) =>
    'record' in reading ? [reading.record] : [],
  )

const PLANNER = '24 uur per week, maximaal € 80 per uur. Reageren voor 3 mei 2027, 12.00 uur.'
const TESTER = '36 uur per week, maximaal € 95 per uur. Reageren voor 7 mei 2027, 12.00 uur.'

test('the end of a request, and the one that comes instead of it, are two records', () => {
  const [ended, asked] = recordsOf(
    `Aanvraag WR-101 is ingetrokken. Daarvoor in de plaats komt WR-102:\nWij zoeken een planner. ${PLANNER}`,
  )
  expect([ended?.kind, ended?.requestNumber]).toEqual(['withdrawal', 'WR-101'])
  expect([asked?.kind, asked?.requestNumber, asked?.title]).toEqual(['request', 'WR-102', 'Planner'])
})

test.each([
  ['numbers of the request before the role', `WR-101 - Planner\n${PLANNER}\n\nWR-102 - Tester\n${TESTER}`],
  ['numbers of the request in brackets', `*Planner* (WR-101)\n${PLANNER}\n\n*Tester* (WR-102)\n${TESTER}`],
  [
    'a word for the request and its number',
    `AANVRAAG 2027-11 Planner\n${PLANNER}\n\nAANVRAAG 2027-12 Tester\n${TESTER}`,
  ],
  ['a line with the number above the role', `1 | WR-101\nPlanner\n${PLANNER}\n\n2 | WR-102\nTester\n${TESTER}`],
  ['a number that stands apart', `#WR-101\n\nPlanner\n${PLANNER}\n\n#WR-102\n\nTester\n${TESTER}`],
  ['sentences that count', `De eerste: WR-101, een planner. ${PLANNER} De tweede: WR-102, een tester. ${TESTER}`],
  ['sentences that add', `Wij zoeken een planner. ${PLANNER} Daarnaast zoeken wij een tester. ${TESTER}`],
  ['numbered roles', `1) Planner\n${PLANNER}\n\n2) Tester\n${TESTER}`],
  ['roles that stand alone', `Planner\nBij de gemeente Weert, ${PLANNER}\n\nTester\nBij de gemeente Ede, ${TESTER}`],
  ['counted requests', `Eerste vraag: Planner\n${PLANNER}\n\nTweede vraag: Tester\n${TESTER}`],
  ['a letter each', `Vacature A - Planner\n${PLANNER}\n\nVacature B - Tester\n${TESTER}`],
  ['a line each', `Planner | Weert | ${PLANNER}\nTester | Ede | ${TESTER}`],
  ['paragraphs', `De eerste is een planner: ${PLANNER}\n\nDe tweede is een tester: ${TESTER}`],
  ['paragraphs that each seek', `Wij zoeken een planner. ${PLANNER}\n\nDaarnaast zoeken wij een tester. ${TESTER}`],
  [
    'a chat',
    `[03-04-2027 09:01] Kees (Bureau Zuid): 1) Planner, ${PLANNER}\n[03-04-2027 09:02] Kees (Bureau Zuid): 2) Tester, ${TESTER}`,
  ],
])('two requests in one text are told apart by %s', (_, text) => {
  const found = recordsOf(`Goedemorgen, hierbij twee nieuwe uitvragen.\n\n${text}`)
  expect(
    found.map(({ title, hoursPerWeek, rateCap, deadline, part }) => [
      title,
      hoursPerWeek?.min,
      rateCap?.stages[0]?.cents,
      deadline?.actBy,
      part.of,
    ]),
  ).toEqual([
    ['Planner', 24, 8000, '2027-05-03T10:00:00Z', 2],
    ['Tester', 36, 9500, '2027-05-07T10:00:00Z', 2],
  ])
})

test.each([
  ['above', '26-101\nPlanner\nUren: 24\nTarief: € 80\n\n26-102\nTester\nUren: 36\nTarief: € 95'],
  ['above and apart', 'Nr. 26-101\n\nPlanner\nUren: 24\nTarief: € 80\n\nNr. 26-102\n\nTester\nUren: 36\nTarief: € 95'],
  ['below', 'Planner\nNr. 26-101\nUren: 24\nTarief: € 80\n\nTester\nNr. 26-102\nUren: 36\nTarief: € 95'],
])('each request has the number %s its role', (_, text) => {
  const found = recordsOf(`Twee nieuwe opdrachten.\n\n${text}`)
  expect(found.map(({ title, requestNumber }) => [title, requestNumber])).toEqual([
    ['Planner', '26-101'],
    ['Tester', '26-102'],
  ])
})

test('when it closes, behind two requests in one paragraph, is said of both', () => {
  const found = recordsOf(
    'Wij zoeken een planner voor 24 uur, max € 80 per uur. Ook een tester voor 36 uur, max € 95 per uur. Reageren kan tot 3 mei 2027.',
  )
  expect(found.map(({ title, deadline }) => [title, deadline?.actBy])).toEqual([
    ['Planner', '2027-05-03T21:59:00Z'],
    ['Tester', '2027-05-03T21:59:00Z'],
  ])
})

test('one sentence may seek two roles, each with facts of its own', () => {
  const found = recordsOf(
    'Ik zoek voor de gemeente Ede twee mensen: een planner voor 24 uur en een tester voor 36 uur.',
  )
  expect(found.map(({ title, hoursPerWeek, positions }) => [title, hoursPerWeek?.min, positions])).toEqual([
    ['Planner', 24, null],
    ['Tester', 36, null],
  ])
})

test.each([
  'Voor beide geldt: geen zzp.',
  'Voor allebei: geen zzp.',
  'Voor 1 en 2 geldt: geen zzp.',
  'Voor de twee functies geldt: geen zzp.',
  'Zzp is voor beide opdrachten uitgesloten.',
])('%j holds for all requests of the text', (shared) => {
  const found = recordsOf(`1) Planner\n${PLANNER}\n\n2) Tester\n${TESTER}\n\n${shared}`)
  expect(found.map(({ selfEmployed }) => selfEmployed)).toEqual(['excluded', 'excluded'])
})

test.each([
  [
    'a role and whom it works with',
    `Wij zoeken een planner.\n\nDe planner\n${PLANNER}\n\nDe teamleider\nDe teamleider werkt 36 uur per week, sinds 1 mei 2026.`,
  ],
  [
    'criteria that name roles',
    `Planner\n${PLANNER}\n\nEisen:\n1. Drie jaar ervaring als planner voor 24 uur per week\n2. Twee jaar ervaring als tester voor 36 uur per week`,
  ],
  [
    'a label and a heading above what the work is',
    `Functie: Planner\nNummer: 7741\nUren: 24\nTarief: € 80\n\n== DE OPDRACHT ==\nIn deze opdracht voert de planner het overleg met alle betrokken partijen, zoals de tester, de adviseurs van de gemeente en de bewoners. Wij rekenen met 20 uur per week.\nSchaal: 9\nOpleiding: hbo`,
  ],
  [
    'a colleague whose hours are told',
    'Wij zoeken een planner voor 24 uur, max € 80 per uur. Daarnaast werk je met een tester, die 36 uur werkt en € 95 per uur kost.',
  ],
])('%s are one request', (_, text) => {
  expect(recordsOf(text)).toHaveLength(1)
})

test.each([
  ['WR-102 staat nog open, maar WR-101 is vervuld.', [['withdrawal', 'WR-101']]],
  ['Aanvraag WR-102 (planner) loopt nog door. Aanvraag WR-101 (tester) is ingetrokken.', [['withdrawal', 'WR-101']]],
  [
    'Aanvraag WR-101 is ingevuld. Opdracht WR-102 blijft gewoon open staan tot 3 mei 2027.',
    [
      ['withdrawal', 'WR-101'],
      ['update', 'WR-102'],
    ],
  ],
  ['De aanvraag WR-101 komt te vervallen en wordt vervangen door WR-102.', [['withdrawal', 'WR-101']]],
  [
    'Aanvraag WR-101 komt te vervallen en wordt vervangen door WR-102: planner, 24 uur per week, max 80 euro per uur.',
    [
      ['withdrawal', 'WR-101'],
      ['request', 'WR-102'],
    ],
  ],
  [
    'Aanvraag WR-101 wordt ingetrokken en opnieuw gepubliceerd onder WR-102.\nFunctie: Planner\nUren: 24\nTarief: € 80',
    [
      ['withdrawal', 'WR-101'],
      ['request', 'WR-102'],
    ],
  ],
  [
    'Deze uitvraag vervangt WR-101, die is ingetrokken.\nNummer: WR-102\nFunctie: Planner\nUren: 24\nTarief: € 80',
    [
      ['withdrawal', 'WR-101'],
      ['request', 'WR-102'],
    ],
  ],
  [
    'Wij zoeken een planner voor 24 uur per week, max € 80 per uur. Dit is vraag WR-102 (dat was WR-101 en die is vergeven).',
    [['request', 'WR-102']],
  ],
])('what is said of which request: %s', (text, expected) => {
  expect(recordsOf(text).map(({ kind, requestNumber }) => [kind, requestNumber])).toEqual(expected)
})

test.each([
  'en opnieuw gepubliceerd als',
  'en vervangen door',
  'en komt terug als',
  'en loopt door onder',
  'en opgegaan in',
  'en daarvoor verschijnt',
  'en staat nu uit onder een nieuw nummer:',
  'and reissued as',
])('a request that ended %s another', (words) => {
  const found = recordsOf(`Uitvraag WR-101 is ingetrokken ${words} WR-102. Het gaat om een planner, ${PLANNER}`)
  expect(found.map(({ kind, requestNumber }) => [kind, requestNumber])).toEqual([
    ['withdrawal', 'WR-101'],
    ['request', 'WR-102'],
  ])
})

test.each([
  'staat nog open',
  'blijft gewoon open',
  'loopt gewoon door',
  'loopt nog tot 3 mei 2027',
  'is nog actueel',
  'gaat gewoon door',
  'remains open',
  'staat nog open tot 3 mei 2027',
])('"WR-102 %s" says nothing of the request that ended', (words) => {
  const found = recordsOf(`WR-102 ${words}. Aanvraag WR-101 is ingetrokken.`)
  expect(found.filter(({ kind }) => kind === 'withdrawal').map(({ requestNumber }) => requestNumber)).toEqual([
    'WR-101',
  ])
})

test('a sentence that names no role is no title', () => {
  expect(recordsOf('De aanvraag WR-101 is helaas ingetrokken.')[0]).toMatchObject({ kind: 'withdrawal', title: '' })
})

test('who asks says what they do themselves, which is no request of its own', () => {
  const mail =
    'Ik ben teamleider Burgerzaken bij de gemeente Heerenveen. Ik werk zelf 28 uur, en een collega begint in april elders.\n\nIk zoek dus twee medewerkers burgerzaken, ieder voor 24 uur per week. Graag cvs voor 19 maart 2027.'
  expect(recordsOf(mail).map(({ title }) => title)).toEqual(['Medewerkers burgerzaken'])
})

test('the paragraph below the facts of a numbered request is said of that one alone', () => {
  const found = recordsOf(
    'Twee opdrachten deze week.\n\n1. Planner (WR-2101)\nGemeente Weert · 24 uur per week · max. € 80\n\n' +
      'Hybride werken kan. Zzp is niet mogelijk.\n\n2. Tester (WR-2102)\nGemeente Ede · 36 uur per week · max. € 95\n\n' +
      'Thuiswerken is niet mogelijk. Een zzp-constructie mag.\n\nTot volgende week!',
  )
  expect(found.map(({ hybrid, selfEmployed }) => [hybrid, selfEmployed])).toEqual([
    ['yes', 'excluded'],
    ['no', 'allowed'],
  ])
})

test('numbers with their role above labels part a newsletter, also where one tells no money', () => {
  const rule = '~~~~~~~~~~~~~~~~'
  const one = (head: string, client: string, rest: string) =>
    `${rule}\n${head}\n${rule}\nOpdrachtgever: ${client}\n${rest}\nVanaf: 1 maart 2027, voor 6 maanden\n`
  const found = recordsOf(
    `Nieuwe klussen\n\n${one('WR-2101 | Planner', 'Gemeente Weert', 'Uren: 32 per week\nMaximumtarief: € 98,00')}\n${one(
      'WR-2102 | Juridisch medewerker bezwaar',
      'Gemeente Ede',
      'Uren: 16 tot 20 per week\nMaximumtarief: nog niet bekend',
    )}\nTot de volgende!`,
  )
  expect(found.map(({ requestNumber, client }) => [requestNumber, client])).toEqual([
    ['WR-2101', 'Gemeente Weert'],
    ['WR-2102', 'Gemeente Ede'],
  ])
})

test('who is in search of two has two requests', () => {
  const mail =
    'Ik ben op zoek naar een planner voor 32 uur, max 90 euro.\n\nIk ben ook op zoek naar een tester voor 24 uur, max 80 euro.'
  expect(recordsOf(mail).map(({ title }) => title)).toEqual(['Planner', 'Tester'])
})

test('what a heading says of both requests belongs to both', () => {
  const one = (letter: string, number: string, role: string) =>
    `=== Functie ${letter} ===\nNummer: ${number}\nNaam functie: ${role}\nWeekomvang: 32 uur\nBegin: 1 februari 2027\n\nU gaat op pad.\n\n`
  const found = recordsOf(
    `${one('A', 'RU-A-311', 'Toezichthouder bodem')}${one('B', 'RU-B-312', 'Jurist milieu')}=== Geldt voor A en B ===\nReageren kan tot dinsdag 15 december 2026, 09:30 uur.\nZzp: niet mogelijk.`,
  )
  expect(found.map(({ title, selfEmployed, deadline }) => [title, selfEmployed, deadline?.closesAt])).toEqual([
    ['Toezichthouder bodem', 'excluded', '2026-12-15T08:30:00Z'],
    ['Jurist milieu', 'excluded', '2026-12-15T08:30:00Z'],
  ])
})
