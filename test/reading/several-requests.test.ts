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
])('%s are one request', (_, text) => {
  expect(recordsOf(text)).toHaveLength(1)
})
