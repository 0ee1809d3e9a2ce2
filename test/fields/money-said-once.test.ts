import { expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'
import { table } from './table.ts'

const HEAD = 'De opdracht is voor 24 uur per week.'
const CAP = `${HEAD}\nMaximumtarief: € 93,00\n\n`

table('what is said once of all rates', ({ rateCap }) => [rateCap?.vat, rateCap?.includes], [
  [
    ['excluded', ['travel']],
    [
      `${CAP}Voor iedere functie geldt:\n- tarieven zijn exclusief btw en inclusief reiskosten;\n- werkplek is het raadhuis`,
      `${CAP}Algemeen:\n- uurtarieven excl. btw, incl. reis- en verblijfkosten`,
      `${HEAD} Maximaal € 93,00 per uur. Reageren kan tot maandag. Beide tarieven zijn exclusief btw. Reiskosten zitten er bij allebei in.`,
    ],
  ],
  [['excluded', []], [`${CAP}Algemeen:\n- tarieven zijn exclusief reiskosten en btw`]],
  [
    ['unstated', []],
    [
      `${CAP}Algemeen:\n- tarieven worden niet geïndexeerd\n- reiskosten worden apart vergoed`,
      `${HEAD} Maximaal € 93,00 per uur. Wij kijken ook naar het tarief. Reiskosten voor het gesprek: zie de portal.`,
    ],
  ],
])

test('what stands below all parts holds for each of them', () => {
  const part = (number: string, role: string, cents: string) =>
    `** ${number} ${role} **\n- 24 uur per week\n- max. uurtarief: € ${cents}\n- opleiding: hbo\n`
  const text = `Gemeente Losser vraagt twee mensen.\n\n${part('LS-101', 'Planoloog', '93,00')}\n${part('LS-102', 'Jurist', '99,00')}\nVoor beide geldt:\n- tarieven exclusief btw en inclusief reiskosten\n`
  const caps = parse(Buffer.from(text), { capturedAt: null }).map((reading) =>
    'record' in reading ? [reading.record.rateCap?.vat, reading.record.rateCap?.includes] : null,
  )
  expect(caps).toEqual([
    ['excluded', ['travel']],
    ['excluded', ['travel']],
  ])
})

table('no fee in other words', ({ brokerFee }) => brokerFee?.kind ?? null, [
  [
    'none',
    [
      `${CAP}Een fee rekenen wij bij deze klant niet.`,
      `${CAP}Een bemiddelingsfee berekenen we niet; wie nog geen account heeft, maakt er een aan.`,
      `${CAP}Het loket Twentestroom brengt bureaus niets in rekening.`,
      `${CAP}Twentestroom does not charge suppliers a fee.`,
    ],
  ],
  [
    null,
    [
      `${CAP}Wij rekenen onze fee niet boven op het tarief.`,
      `${CAP}Over onze fee rekenen wij btw niet.`,
      `${CAP}Wij brengen de fee pas in rekening na de plaatsing, eerder niet.`,
      `${CAP}Onze fee rekenen wij over reiskosten niet.`,
    ],
  ],
])

table(
  'the cap pays the fee',
  ({ rateCap, netRateCapCents }) => [rateCap?.includes, netRateCapCents],
  [
    [
      ['brokerFee'],
      [
        'Bill Rate (per hour, excl. VAT): 93,00\nBill Rate includes MSP Fee: Ja\nMSP Fee (per hour): 1,20',
        `${HEAD} Het uurtarief is maximaal € 93,00 exclusief btw en ook onze eigen vergoeding van € 1,20 per uur zit erin.`,
        `${HEAD} Maximaal € 93,00 per uur. Is dat inclusief jullie fee? Ja. Onze fee is € 1,20 per uur.`,
      ],
    ],
  ].map(([includes, texts]) => [[includes, 9180], texts as string[]]),
)

table(
  'a rate of another round, contract or person is no cap',
  ({ rateCap, conflicts }) => [rateCap?.stages[0]?.cents, conflicts],
  [
    [
      [9300, []],
      [
        `${HEAD} Ter vergelijking: in de vorige ronde (LS-26-04, juni) lag het plafond op € 88,50. Wij betalen maximaal € 93,00 per uur.`,
        `${HEAD} Maximaal € 93,00 per uur. De planoloog van nu is via de vorige competitie gestart tegen een tarief van € 81,00.`,
        `${HEAD} Maximaal € 93,00 per uur. De raamovereenkomst loopt tot en met 31 maart 2028 en kent voor dit profiel een tarief van ten hoogste € 142,00 per uur.`,
        `${HEAD} In afwijking van de raamovereenkomst geldt voor deze opdracht een plafond van € 93,00 per uur.`,
        `${HEAD} Het maximumtarief is ten opzichte van de vorige ronde gelijk gebleven: € 93,00 per uur.`,
        `${HEAD} In de vorige ronde was het maximum € 88, nu € 93 per uur.`,
        `${HEAD} Maximaal € 93,00 per uur. Drie weken geleden boden wij Joris aan voor € 84 per uur.`,
        `${HEAD} Maximaal € 93,00 per uur. Joris zit nog tot juni bij een corporatie, tarief 84.`,
      ],
    ],
  ],
)

table('self-employed', ({ selfEmployed }) => selfEmployed, [
  [
    'excluded',
    [
      `${HEAD}\nMogen wij een zelfstandige aanbieden?\nAntwoord: dat kan bij de gemeente niet meer, ook niet met een modelovereenkomst.`,
      'Voor Gemeente Assen zoek ik een planner, 24 uur, max 93 euro per uur, zzp kan niet.',
    ],
  ],
  [
    'conditional',
    [
      `${HEAD} Wordt een zelfstandige zonder personeel aangeboden, dan onderbouwt inschrijver dat de overeenkomst niet als dienstbetrekking kwalificeert.`,
      `${HEAD} Wordt een zelfstandige aangeboden, dan moet de offerte onderbouwen dat de opdracht buiten dienstbetrekking kan worden uitgevoerd.`,
      `${HEAD} Zzp mag bij de gemeente als er geen gezag is.`,
    ],
  ],
  ['allowed', [`${HEAD} Zzp mag bij deze klant.`]],
  ['unknown', [`${HEAD}\nZzp?\nDat zoek ik nog uit.`]],
])
