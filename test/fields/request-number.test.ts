import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine } from '../read.ts'

const head = 'Uren: 32\nTarief: 80\nStart: mei 2026\n'

const table: [string | null, string[]][] = [
  [
    '27001',
    [
      `${head}Aanvraagnummer: 27001`,
      `${head}Aanvraagnummer\t27001`,
      `${head}Referentie\n27001`,
      `${head}| Opdrachtnummer | 27001 |`,
      'Deze opdracht heeft aanvraagnummer 27001.',
      'Je kunt reageren onder referentie 27001.',
      'Kenmerk: 27001',
    ],
  ],
  ['SRQ178204', [`${head}Referentienummer: SRQ178204`, `${head}Job Ref: SRQ178204`, `${head}Reference: SRQ178204`]],
  ['2026-0815', [`${head}Kenmerk: 2026-0815`, 'Het gaat om aanvraag nummer 2026-0815.']],
  ['SO26-1658', [`${head}Opdrachtnr.: SO26-1658`, `Planner SO26-1658\n\n${head}`]],
  ['K10127', [`Planner (K10127)\n\n${head}`]],
  ['JB 60-118', [`${head}Opdrachtnummer: JB 60-118`]],
  ['F&O-20771', [`${head}Opdrachtnummer: F&amp;O-20771`, `${head}Kenmerk\tF&O-20771`]],
  [
    'NWG.26.308',
    [
      `${head}Onze referentie voor deze uitvraag is NWG.26.308.`,
      `${head}Ons kenmerk: NWG.26.308`,
      `${head}Ons kenmerk luidt NWG.26.308.`,
    ],
  ],
  ['10-77-431', [`${head}Opdrachtnummer: 10-77-431`]],
  [
    '2026-118',
    [
      `${head}Aanvraagnummer bij ons: 2026-118.`,
      `${head}Opdracht: 2026-118`,
      `${head}Wilt u reageren onder vermelding van 2026-118?`,
      `${head}Reageren o.v.v. 2026-118 kan tot 3 mei 2026.`,
      `${head}Deze aanvraag is bij ons bekend onder nummer 2026-118.`,
      `${head}Vermeld in uw mail kenmerk 2026-118.`,
      `${head}Klantvraag 2026-118 | Planner`,
    ],
  ],
  [
    'Z/26/1140',
    [
      `${head}Zaaknummer: Z/26/1140`,
      `${head}Zaak: Z/26/1140`,
      `${head}Dossier Z/26/1140`,
      `${head}Wat is het zaaknummer?\nZ/26/1140`,
    ],
  ],
  ['71-2204', [`${head}ref. 71-2204`, `${head}Ref.: 71-2204`]],
  ['INH 2026 014', [`${head}Referentie: INH 2026 014`]],
  [
    'TK 3318',
    [
      'Collega-bureaus, een nieuwe vraag onder nummer TK 3318. De gemeente Ede zoekt een planner.',
      'Aanvraag TK 3318 (planner) staat open.',
      'Onze referentie is TK 3318; graag vermelden.',
      'Aanvraag TK 3318: planner, 36 uur.',
    ],
  ],
  ['QR 26-118', ['Vermeld daarbij: QR 26-118. De gesprekken zijn in mei.', 'Vermeld bij uw reactie nummer QR 26-118.']],
  ['INH 2027 051', ['Graag onder vermelding van INH 2027 051 reageren.']],
  ['2026 118', [`${head}Aanvraagnummer: 2026 118`]],
  ['4471 TK', [`${head}Aanvraagnummer: 4471 TK`]],
  ['27002', [`${head}Kenmerk: opdracht 27002`, `${head}Referentie: nr. 27002`, `${head}Aanvraag #27002`]],
  ['LIM/26/5', [`${head}KENMERK ______ LIM/26/5`, `${head}Kenmerk…………LIM/26/5`]],
  ['41', [`${head}Aanvraagnummer: 41`]],
  ['GOE-C-19', ['Gezocht: planner voor de gemeente Ede, ref. GOE-C-19. 40 uur.', 'Het kenmerk is GOE-C-19.']],
  [
    null,
    [
      `${head}Referenties: 2`,
      `${head}Referentie: n.v.t.`,
      `${head}Telefoonnummer: 035-1234567`,
      `${head}Datum aanvraag: 12-03-2026`,
      'Bel 06-12345678 over deze opdracht van 36 uur.',
      'De aanvraag van 3 maart 2026 is vervallen.',
      'Kenmerk: 3-12-2026',
      'Kenmerk: 03/12/26',
      'Wij hebben een opdracht 36-40 uur per week voor u.',
      'Wij kregen de aanvraag 2026 weer binnen.',
      'Opdracht: Planner 2026',
      'De vorige aanvraag 30 uur per week is vervallen.',
      'Opdracht ICT 2027: planner gezocht.',
      'De uitvraag van MA 12 november.',
      'Aanvraag EUR 110 max, planner.',
      'Opdracht WMO 2015, planner.',
      'Referentie HR 36 uur',
    ],
  ],
]

describe.each(table)('%s', (number, phrasings) => {
  test.each(phrasings.map((phrasing) => [oneLine(phrasing), phrasing]))('%s', (_title, phrasing) => {
    expect(fieldOf('requestNumber', phrasing)).toBe(number)
  })
})

test('the number of the broker goes before the reference of the client', () => {
  expect(fieldOf('requestNumber', `${head}Referentie opdrachtgever: INK-77\nAanvraagnummer: 27001`)).toBe('27001')
})

test.each([
  ['Planner 2026-0118 | Gemeente Ede | 24 uur', '2026-0118'],
  [`${head}Nummer klant: K-4471\nNummer bureau: AB-100`, 'AB-100'],
  [`${head}Referentienummer opdrachtgever: K-4471`, 'K-4471'],
  [`${head}Ons nummer is KD-26-0317.`, 'KD-26-0317'],
  [`${head}Zet ons kenmerk erbij, JGZ-2026-07.`, 'JGZ-2026-07'],
  [
    'Ede zoekt een planner. Wij zijn open. Hij kan elke dag. Graag snel. Echt. Zet ons kenmerk erbij, JGZ-2026-07. En graag een cv.',
    'JGZ-2026-07',
  ],
  ['VRAAGNR......... 70044182\nFUNCTIE......... Planner\nUREN............ 24', '70044182'],
  ['Profielnr.      27/0009\nRol             Planner\nUren p.w.       28 uur', '27/0009'],
  ['Planner\nNr. 26-1011\nUren: 24', '26-1011'],
])('the number in %j', (text, number) => {
  expect(fieldOf('requestNumber', text)).toBe(number)
})

test.each([
  'Planner 2026-2027 | Gemeente Ede | 24 uur',
  'Planner 24-32 uur | Gemeente Ede',
  `${head}Ons nummer is 020 123 45 67.`,
  `${head}Kostenplaats: 60231`,
  `${head}Contractnummer raamovereenkomst: RO-2024-118`,
  `${head}Formulier F-2512`,
  'Functie: Planner\nUren: 24\nErvaring met NEN-3610 en BRP-2.0',
])('no number in %j', (text) => {
  expect(fieldOf('requestNumber', text)).toBeNull()
})
