import { describe, expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'
import { fieldOf, recordOf } from '../read.ts'

const inText = (text: string) => {
  const cap = fieldOf('rateCap', text)
  return cap ? cap.stages.map(({ cents }) => [cents, cap.unit]) : []
}
const wholeRecord = (text: string) => {
  const [reading] = parse(new TextEncoder().encode(text), { capturedAt: null })
  if (!reading || 'refused' in reading) throw new Error('refused')
  return reading.record
}
const inLabel = (value: string) => inText(`Tarief: ${value}`)

describe('a rate in the value of its label', () => {
  test.each([
    ['€ 83,95', 8395],
    ['€ 80,-', 8000],
    ['€ 80,--', 8000],
    ['67,50 per uur', 6750],
    ['67,50 uur', 6750],
    ['max. €110', 11_000],
    ['EUR 95', 9500],
    ['95 euro', 9500],
    ['95€', 9500],
    ['127', 12_700],
    ['106.50 all-in ex btw', 10_650],
    ['€85 - €93', 9300],
    ['85-93 euro', 9300],
    ['95-105', 10_500],
    ['tussen € 95,00 en € 109,00', 10_900],
    ['90 tot 100 per uur', 10_000],
    ['tot 110', 11_000],
    ['€110,- p.u.', 11_000],
    ['Maximaal 98,50 ex. btw p/u', 9850],
    ['all-in 95 euro', 9500],
    ['n.t.b. (indicatie 95)', 9500],
    ['Marktconform (max. 105 excl. btw)', 10_500],
    ['€ 77,50 inclusief MSP fee', 7750],
    ['€ 95 incl. fee van € 2,25', 9500],
    ['€\n80', 8000],
  ])('%j is %i cents an hour', (value, cents) => {
    expect(inLabel(value)).toEqual([[cents, 'hour']])
  })

  test.each([
    ['€ 1.250 per dag', 125_000],
    ['EUR 900/day', 90_000],
    ['€ 1.000,50 per dag ex btw', 100_050],
    ['€ 850,- p/d', 85_000],
  ])('%j is %i cents a day', (value, cents) => {
    expect(inLabel(value)).toEqual([[cents, 'day']])
  })

  test.each([
    '0',
    'false',
    'marktconform',
    'n.n.b.',
    'n.v.t.',
    'in overleg',
    'op aanvraag',
    '€ 3.500 per maand',
    'schaal 11',
    'conform schaal 12',
    '40 uur',
    '36 uur per week',
    '01-11-2026',
    '€ 400.000',
  ])('%j is no rate', (value) => {
    expect(inLabel(value)).toEqual([])
  })
})

describe('a rate in running text', () => {
  test.each([
    ['Het maximale uurtarief bedraagt € 83,95 exclusief btw.', 8395],
    ['Uurtarief maximaal € 83,95 inclusief woon-werkverkeer, fee van de broker en excl. BTW;', 8395],
    ['Tarief max 95 euro all in.', 9500],
    ['Rate: up to €95/h', 9500],
    ['The maximum hourly rate is EUR 95 excluding VAT', 9500],
    ['We can pay 90-95 euro per hour', 9500],
    ['Het tarief ligt op maximaal 92,50.', 9250],
    ['Wij betalen tot € 105 per uur excl. btw', 10_500],
    ['Minimaal € 70 en maximaal € 85 per uur', 8500],
    ['Budget is 85 euro per uur', 8500],
    ['Ons budget ligt tussen de 85 en 95 per uur', 9500],
    ['Het uurtarief mag niet hoger zijn dan € 97,50 (exclusief btw)', 9750],
    ['tarief inclusief reis- en verblijfkosten max € 95 per uur', 9500],
    ['maximaal\n€ 88,50 per\nuur', 8850],
    ['maximum all-in tarief € 120,00 p/u', 12_000],
    ['Wat betreft tarief zitten we op 95,- all-in', 9500],
    ['De fee bedraagt 3% van het uurtarief van € 90', 9000],
    ['Het tarief is inclusief de fee van € 2,25 per uur en bedraagt maximaal € 95 per uur', 9500],
    ['36 uur, max. € 95 ex btw', 9500],
    ['Voor deze rol is een uurtarief van € 85 tot € 95 beschikbaar', 9500],
  ])('%j is %i cents an hour', (sentence, cents) => {
    expect(inText(sentence)).toEqual([[cents, 'hour']])
  })

  test.each([
    'De broker brengt € 2,25 per gewerkt uur in rekening bij de leverancier.',
    'SROI geldt voor opdrachten hoger dan €400.000 binnen het DAS',
    'Het salaris bedraagt € 3.500 bruto per maand',
    'een bruto uurloon tussen € 19,00 en € 22,00 per uur',
    'De reiskosten worden vergoed tegen € 0,23 per kilometer',
    'De boete bedraagt € 250 per dag',
    'Je beheert een budget van € 120.000 per jaar',
    'Het opleidingsbudget is € 1.500 per jaar',
    'Bel 035-7510777 over het tarief',
    'Het tarief is voor 12 maanden vast',
    'Het tarief wordt per 1 januari 2027 met 3% geïndexeerd',
    'De verblijfskosten zijn max € 125 per dag',
    'Wij spreken de kandidaten tussen 13.00 uur en 16.00 uur',
    'De omzet was 95 miljoen euro',
    'maximaal 36 uur per week',
    'Parkeren kost € 30 per dag',
    'Het maximale uurtarief is € -85,00.',
    'Bied een scherp tarief aan, bijvoorbeeld € 90 per uur',
  ])('%j states none', (sentence) => {
    expect(inText(sentence)).toEqual([])
  })
})

describe('stages', () => {
  test.each([
    'De eerste 12 maanden maximaal tarief van 67,50 per uur, na 12 maanden een verhoging naar maximaal 72,50 per uur.',
    'Uurtarief: € 67,50 in het eerste jaar, daarna € 72,50.',
    'Er geldt een oplopend maximumtarief: € 67,50 in de eerste twaalf maanden en € 72,50 vanaf maand 13, exclusief btw.',
    'Het eerste jaar geldt een uurtarief van maximaal € 67,50. Daarna geldt maximaal € 72,50 per uur.',
    'Tarief: jaar 1: € 67,50, jaar 2: € 72,50',
    'Tarief:\n- eerste 12 maanden: max. € 67,50 per uur\n- vanaf maand 13: max. € 72,50 per uur',
    'Het maximale tarief is € 67,50 per uur en na een jaar € 72,50 per uur.',
    'Maximaal uurtarief maand 1 t/m 12: € 67,50, maand 13 t/m 24: € 72,50',
    'The maximum rate is €67.50 per hour for the first 12 months, thereafter €72.50 per hour.',
    'Uurtarief € 67,50, vanaf het tweede jaar € 72,50',
    'Uurtarief € 67,50 en vanaf de 13e maand € 72,50',
  ])('%j rises after twelve months', (text) => {
    expect(recordOf(text).rateCap?.stages).toEqual([
      { fromMonth: 0, cents: 6750 },
      { fromMonth: 12, cents: 7250 },
    ])
  })

  test('half a year is six months', () => {
    expect(recordOf('Het tarief is max. € 80 per uur; na een half jaar € 84 per uur.').rateCap?.stages).toEqual([
      { fromMonth: 0, cents: 8000 },
      { fromMonth: 6, cents: 8400 },
    ])
  })

  test('a later rate whose moment is not stated leaves the first', () => {
    expect(recordOf('Maximaal uurtarief € 80, bij verlenging € 84.').rateCap?.stages).toEqual([
      { fromMonth: 0, cents: 8000 },
    ])
  })
})

describe('what a rate covers', () => {
  test.each([
    ['excl. btw', 'excluded', []],
    ['ex BTW, reiskosten inbegrepen', 'excluded', ['travel']],
    ['BTW exclusief', 'excluded', []],
    ['exclusief reiskosten en btw', 'excluded', []],
    ['incl. 21% btw', 'included', []],
    ['incl. reiskosten en devices', 'unstated', ['devices', 'travel']],
    ['inclusief reiskosten woon-werk, fee van de broker en excl. BTW', 'excluded', ['brokerFee', 'travel']],
    ['all-in ex btw', 'excluded', ['allIn']],
    ['excl. btw, incl. reis- en verblijfkosten', 'excluded', ['travel']],
    ['reiskosten en fee zijn inbegrepen in het tarief', 'unstated', ['brokerFee', 'travel']],
    ['exclusief btw, waarin zowel de reiskosten als onze fee zijn begrepen', 'excluded', ['brokerFee', 'travel']],
    ['inclusief reiskosten exclusief btw', 'excluded', ['travel']],
    ['including travel expenses, excluding VAT', 'excluded', ['travel']],
    ['Reiskosten worden niet apart vergoed', 'unstated', ['travel']],
    ['inclusief alle kosten, excl. btw', 'excluded', ['allIn']],
    ['reiskosten inclusief, btw exclusief', 'excluded', ['travel']],
    ['reiskosten zijn inbegrepen, btw niet', 'excluded', ['travel']],
    ['exclusief btw, inclusief woon-werkverkeer en eigen laptop', 'excluded', ['devices', 'travel']],
    ['excl. reiskosten en incl. fee', 'unstated', ['brokerFee']],
    ['De fee is verwerkt in het tarief', 'unstated', ['brokerFee']],
    ['fee dient in het tarief opgenomen te zijn', 'unstated', ['brokerFee']],
    ['exclusief reistijd', 'unstated', []],
    ['ex btw, daar zit onze fee van 2 euro per uur al in', 'excluded', ['brokerFee']],
    ['ex btw, daar zit onze fee van 2 euro nog niet in', 'excluded', []],
    ['exclusief btw; onze fee van € 2,00 per uur is daarin verwerkt', 'excluded', ['brokerFee']],
    ['Onze fee van € 2,00 zit daar al in', 'unstated', ['brokerFee']],
    ['Reiskosten zitten daar al bij in', 'unstated', ['travel']],
    ['Wij rekenen een bemiddelingsvergoeding van € 1,95; deze is in het tarief begrepen', 'unstated', ['brokerFee']],
    ['€ 92,50 max ex', 'excluded', []],
    ['up to €97 per hour ex. VAT, travel included', 'excluded', ['travel']],
    ['excl. VAT, all costs included', 'excluded', ['allIn']],
  ])('%j', (phrase, vat, includes) => {
    const basis = fieldOf('rateCap', `Tarief: € 90, ${phrase}`)
    expect([basis?.vat, basis?.includes]).toEqual([vat, includes])
  })

  test('also counts where another sentence says it', () => {
    const { rateCap } = recordOf('Max. uurtarief: 90\n\nGenoemd tarief is exclusief btw en inclusief reiskosten.')
    expect(rateCap).toMatchObject({ vat: 'excluded', includes: ['travel'] })
  })
})

describe('how binding it is, and which one counts', () => {
  test.each([
    ['Eisen\n1. Tarief maximaal € 90,- per uur\n2. Hbo', 'knockout'],
    ['Gunningscriteria\n1. Het uurtarief bedraagt maximaal € 90,- (20 punten)\n2. Ervaring (80 punten)', 'award'],
    ['Gunningscriteria\n1. Uurtarief, plafond € 90,00 ex btw: 30 punten\n2. Casus: 70 punten', 'award'],
    ['Het uurtarief is maximaal € 90.', 'stated'],
    ['Meer dan 90 euro per uur betaal ik niet (vorige keer zaten we op 97, dat krijg ik er niet door).', 'stated'],
    ['Max. uurtarief: € 90\n\nEisen\n1. Tarief maximaal € 90,- per uur\n2. Hbo', 'knockout'],
  ])('%j is %s', (text, strength) => {
    expect(recordOf(text).rateCap).toMatchObject({ stages: [{ fromMonth: 0, cents: 9000 }], strength })
  })

  test('a scale of points by rate is no cap', () => {
    const text =
      'Uren per week: 36\n\nGunningscriteria\n1. Tarief: lager dan € 80 (20 punten), hoger dan € 90 (0 punten)\n2. Ervaring (80 punten)'
    expect(recordOf(text).rateCap).toBeNull()
  })

  test('the header goes before the text', () => {
    expect(
      recordOf('Uren: 36\nMax. uurtarief: 90\n\nHet maximale uurtarief is € 85,00.').rateCap?.stages[0]?.cents,
    ).toBe(9000)
  })

  test('of two in running text the lower counts', () => {
    expect(
      recordOf('Het maximale uurtarief is € 90,00.\nWe betalen maximaal € 85 per uur.').rateCap?.stages[0]?.cents,
    ).toBe(8500)
  })
})

describe('amounts in words and in other figures', () => {
  test.each([
    ['Het maximale uurtarief bedraagt negentig euro exclusief btw.', 9000],
    ['We betalen maximaal vijfennegentig euro per uur, all-in en ex btw.', 9500],
    ['Het tarief is ten hoogste honderdvijf euro per uur (excl. btw).', 10_500],
    ['Het tarief ligt tussen de tachtig en negentig euro per uur.', 9000],
    ['Het uurtarief is € 96,50 (zegge: zesennegentig euro en\nvijftig cent).', 9650],
    ['The rate is capped at ninety-five euros per hour excluding VAT.', 9500],
    ['Inzet 32 uur per week, max. 92,50 all-in.', 9250],
    ['Er kan tot 97,50 gefactureerd worden (ex btw).', 9750],
    ['Budget: max 110 per uur ex', 11_000],
    ['Tarief rond de 95', 9500],
    ['Het all-in tarief (dus ook reiskosten) is maximaal € 97,50 excl. btw.', 9750],
    ['Offertes met een uurtarief boven € 95,00 worden niet in behandeling genomen.', 9500],
    ['Uurtarief: € 85,50\nper uur', 8550],
  ])('%j is %i cents', (text, cents) => {
    expect(recordOf(text).rateCap).toMatchObject({ stages: [{ fromMonth: 0, cents }], unit: 'hour' })
  })

  test.each(['Max. dagtarief: € 1 100 excl. btw', 'Day rate: EUR 1,100 ex VAT', 'Het dagtarief is € 1.100,-.'])(
    '%j is 1100 euros a day',
    (text) => {
      expect(recordOf(text).rateCap).toMatchObject({ stages: [{ fromMonth: 0, cents: 110_000 }], unit: 'day' })
    },
  )

  test.each([
    'Tarief: € 350,- per dagdeel (4 uur)',
    'Het tarief bedraagt € 300 per dagdeel exclusief btw.',
    'Tarieven lager dan € 60 gelden als niet realistisch.',
    'De vorige kandidaat zat op € 98 per uur en viel af.',
    'Vorig jaar hebben we hier voor € 310 000 omgezet.',
  ])('%j states no cap by the hour', (text) => {
    expect(recordOf(`Uren per week: 36\n\n${text}`).rateCap).toBeNull()
  })
})

describe('what a rate covers, in more words', () => {
  test.each([
    ['Het uurtarief is maximaal € 85, reiskosten zitten erin.', 'unstated', ['travel']],
    ['max 72 euro pu ex btw, reiskosten zitten daarin', 'excluded', ['travel']],
    ['Tarief max 80 euro p/u excl. Reiskosten zitten hierin verwerkt.', 'excluded', ['travel']],
    ['Max € 80 per uur excl. btw. Reiskosten kunnen niet apart worden gedeclareerd.', 'excluded', ['travel']],
    ['Max € 80 per uur excl. btw. Reis- en verblijfkosten zijn voor eigen rekening.', 'excluded', ['travel']],
    ['Het dagtarief is maximaal € 920,- ex\nbtw, reiskosten mogen daar niet bovenop komen.', 'excluded', ['travel']],
    ['Max € 98 per uur ex btw. Dit is inclusief reiskosten en onze marge.', 'excluded', ['brokerFee', 'travel']],
    ['Max € 98 per uur ex btw. Dat is all-in, dus ook incl. onze fee.', 'excluded', ['allIn', 'brokerFee']],
    ['Tarief: eerste jaar € 80, daarna € 84\n\nBeide bedragen zijn exclusief btw.', 'excluded', []],
    [
      'Tarief tot € 88,00 (excl. btw, incl. reiskosten), exclusief reiskosten voor dienstreizen.',
      'excluded',
      ['travel'],
    ],
    ['Maximaal uurtarief: € 88 inclusief fee, exclusief reiskosten en btw', 'excluded', ['brokerFee']],
    ['Het tarief is max € 80 per uur. Reiskosten komen daar nog bij.', 'unstated', []],
    ['Het tarief is max € 80 per uur. Reiskosten mogen apart gedeclareerd worden.', 'unstated', []],
    ['Max € 90 ex btw. De fee van 2,5% is niet in het maximale uurtarief begrepen.', 'excluded', []],
    ['Tarief: € 90 per uur vrij van btw', 'unstated', []],
    ['Maximumtarief: € 90,00\nTarief is all-in, excl. btw', 'excluded', ['allIn']],
    ['Maximumtarief: € 90,00\nReiskosten: niet inbegrepen', 'unstated', []],
    ['Maximumtarief: € 90,00\nBTW: exclusief\nReiskosten: inbegrepen', 'excluded', ['travel']],
    ['Maximumtarief: € 90,00 (incl. reiskosten en fee; excl. btw)', 'excluded', ['brokerFee', 'travel']],
    ['Maximumtarief: € 90,00. U levert zelf een laptop; die zit in het tarief.', 'unstated', ['devices']],
    ['Tarief: € 95 per uur\nInclusief reiskosten: nee', 'unstated', []],
    ['Tarief: € 95 per uur\nReiskosten inbegrepen: nee\nBtw inbegrepen: nee', 'excluded', []],
    ['Tarief: € 95 per uur\nAll-in: nee', 'unstated', []],
    ['Tarief: € 95 per uur\nAll-in: ja', 'unstated', ['allIn']],
    ['Tarief: € 95 per uur\nIncl. fee: ja', 'unstated', ['brokerFee']],
    ['Hoogste tarief: € 91 (met reiskosten, zonder btw)', 'excluded', ['travel']],
    ['Tarief: max. € 91 in verband met reiskosten', 'unstated', []],
    ['Tarief: max. € 91, te vermeerderen met btw', 'excluded', []],
    ['Tarief: max. € 91 + btw', 'excluded', []],
    ['Tarief: max. € 91, waar de btw nog bij komt', 'excluded', []],
    ['Tarief: max. € 91, alles inbegrepen behalve btw', 'excluded', ['allIn']],
    ['Rate: max €90/h incl. travel, excl. VAT', 'excluded', ['travel']],
  ])('%j', (text, vat, includes) => {
    expect(recordOf(text).rateCap).toMatchObject({ vat, includes })
  })
})

describe('a criterion that gives points for lower rates', () => {
  const scored = (criterion: string) =>
    recordOf(`Uren: 36\n\nGunningscriteria\n1. Ervaring (60 punten)\n2. ${criterion}`)

  test.each([
    'Uurtarief (maximaal 40 punten). Het uurtarief mag niet hoger zijn dan € 90,00. De punten:\n   - tot en met € 80,00: 40 punten\n   - van € 80,01 tot en met € 90,00: 20 punten',
    'Tarief: maximaal € 90 per uur, laagste tarief krijgt 40 punten\n   € 80 of lager = 40 punten\n   € 85 = 20 punten',
    'Hourly rate (40 points). The rate may not exceed EUR 90. Up to EUR 80: 40 points; EUR 80.01 up to EUR 85: 15 points.',
    'Prijs (40 punten). Maximaal uurtarief € 90,-. Bij een tarief van € 80 of lager ontvangt u 40 punten, bij € 85 20 punten.',
    'Prijs (40 punten): laagste tarief gedeeld door aangeboden tarief. Tarieven boven de € 90 worden uitgesloten.',
    'Uurtarief van maximaal € 90: hoe lager, hoe meer punten (max. 40 punten)',
  ])('states the cap in cap words: %j', (criterion) => {
    const { rateCap, conflicts } = scored(criterion)
    expect(rateCap).toMatchObject({ stages: [{ fromMonth: 0, cents: 9000 }], strength: 'award' })
    expect(conflicts.map(({ code }) => code)).not.toContain('rate-differs')
  })

  test.each([
    'Tarief (40 punten):\n- t/m € 80: 40 punten\n- € 80 - € 85: 20 punten\n- hoger dan € 90: 0 punten',
    'Uurtarief: ≤ € 80: 40 punten, ≤ € 85: 10 punten, > € 85: 0 punten',
    'Uurtarief lager dan € 85 (40 punten)',
  ])('states none in its steps: %j', (criterion) => {
    expect(scored(criterion).rateCap).toBeNull()
  })

  test('a sentence below a list of requirements is no requirement', () => {
    const text =
      'De eisen zijn:\n1. minimaal hbo\n2. drie jaar ervaring\n\nHet maximale uurtarief is EUR 94,75 excl. btw.'
    expect(recordOf(text).rateCap?.strength).toBe('stated')
  })
})

describe('stages on their own lines, and what is none', () => {
  test('under one label', () => {
    expect(recordOf('Uurtarief:\nJaar 1: € 80\nJaar 2: € 82\nJaar 3: € 84').rateCap?.stages).toEqual([
      { fromMonth: 0, cents: 8000 },
      { fromMonth: 12, cents: 8200 },
      { fromMonth: 24, cents: 8400 },
    ])
  })

  test.each([
    'Het maximumtarief is € 80,00; na 12 maanden mag het met 3% worden verhoogd.',
    'Het tarief is max € 80. Bij verlenging is een tarief van € 83 bespreekbaar.',
  ])('%j has one', (text) => {
    expect(recordOf(text).rateCap?.stages).toEqual([{ fromMonth: 0, cents: 8000 }])
  })
})

describe('in the words of others', () => {
  test.each([
    ['Het uurtarief is gemaximeerd op € 92,00 exclusief btw.', 9200],
    ['Tariefindicatie: €80-€90 p/u ex btw', 9000],
    ['Budget: € 85 per uur', 8500],
    ['Er is een uurtarief van ten hoogste € 87,50 beschikbaar.', 8750],
    ['Voor deze opdracht geldt een tariefplafond van € 99.', 9900],
    ['tarief 85 p/u all in', 8500],
    ['Het tarief mag de € 95 niet overschrijden.', 9500],
    ['Hourly rate: 80 - 95 EUR', 9500],
    ['Wat is het maximale tarief? Dat is € 90 per uur.', 9000],
    ['Aanbiedingen hoger dan € 98 per uur worden niet meegenomen.', 9800],
    ['Uurtarief (excl. btw, incl. reiskosten): 85', 8500],
    ['Bel mij op 06-12345678 over het tarief van maximaal 90 euro.', 9000],
    ['1) Uurtarief max. € 90', 9000],
    ['De rate is max 82,50 ex btw, per 1 juni 2027.', 8250],
  ])('%j is %i cents an hour', (text, cents) => {
    expect(fieldOf('rateCap', text)?.stages).toEqual([{ fromMonth: 0, cents }])
  })

  test.each([
    ['Het maximumtarief is van € 85 naar € 89 gegaan.', 8900],
    ['Het tarief was € 85 maar wordt € 90 per uur.', 9000],
    ['Maximaal uurtarief verlaagd van 95 naar 90 euro.', 9000],
    ['Het maximumtarief wordt € 89,00 in plaats van € 85,00 per uur.', 8900],
    ['Het maximumtarief is verhoogd naar € 92,50.', 9250],
  ])('an amount that another replaces is no cap: %j is %i cents', (text, cents) => {
    expect(fieldOf('rateCap', text)?.stages).toEqual([{ fromMonth: 0, cents }])
    expect(recordOf(`Uren per week: 36\nFunctie: Planner\n${text}`).conflicts.map(({ code }) => code)).not.toContain(
      'rate-differs',
    )
  })

  test.each([
    'Mijn uurtarief is € 95 exclusief btw.',
    'Ik werk voor € 88 per uur.',
    'Wij bieden onze kandidaat aan voor € 92 per uur.',
    'De kandidaat vraagt € 90 per uur.',
    'Is € 90 per uur akkoord?',
    'De raamovereenkomst kent een maximumtarief van € 120 per uur.',
    'Kosten: € 250 per dag voor parkeren',
    'Prijs: bij een tarief van € 70 krijgt u 30 punten.',
    'Tarief: 3011 AD Rotterdam',
    'Maximumtarief: 31-12-2026',
    'Minimumtarief: € 60,00',
    'Trouwens, de lunchrekening van € 64,- excl. btw staat nog open.',
    'Budget: € 120.000',
  ])('%j states none', (text) => {
    expect(fieldOf('rateCap', text)).toBeNull()
  })

  const LEVELS = 'Maximumtarief per uur:\nJunior\t€ 70,00\nMedior\t€ 85,00\nSenior\t€ 100,00'

  test('of caps per level the one of the level that the title names, without a conflict', () => {
    const { rateCap, conflicts } = wholeRecord(`Functie: Senior adviseur inkoop\nUren per week: 24\n\n${LEVELS}`)
    expect([rateCap?.stages[0]?.cents, conflicts.map(({ code }) => code)]).toEqual([10_000, []])
  })

  test('of caps per level the lowest, with a conflict, where the title names none', () => {
    const { rateCap, conflicts } = wholeRecord(`Functie: Adviseur inkoop\nUren per week: 24\n\n${LEVELS}`)
    expect([rateCap?.stages[0]?.cents, conflicts.map(({ code }) => code)]).toEqual([7000, ['rate-differs']])
  })
})

describe('in a thread of mails the newest statement counts', () => {
  const OLD = [
    'Van: Kees <k@bureau.example>',
    'Verzonden: vrijdag 30 april 2027 09:00',
    'Aan: Anna <a@stad.example>',
    'Onderwerp: aanvraag planner',
    '',
    'Gemeente Zwolle zoekt een planner.',
    'Uren per week: 32',
    'Maximumtarief: € 90',
  ].join('\n')
  const NEW = [
    'Van: Anna <a@stad.example>',
    'Aan: Kees <k@bureau.example>',
    'Onderwerp: RE: aanvraag planner',
    'Verzonden: maandag 3 mei 2027 10:00',
    '',
    'Dag Kees,',
    '',
  ].join('\n')

  test('and takes the place of the one before, without a conflict', () => {
    const text = `${NEW}Het maximumtarief wordt € 95 per uur en het gaat om 28 uur per week.\n\nGroet, Anna\n\n${OLD}`
    const { rateCap, hoursPerWeek, conflicts } = wholeRecord(text)
    expect([rateCap?.stages[0]?.cents, hoursPerWeek, conflicts]).toEqual([9500, { min: 28, max: 28 }, []])
  })

  test('and what it does not speak of stays', () => {
    const { rateCap, hoursPerWeek } = wholeRecord(
      `${NEW}Zie hieronder, graag voor 7 mei 2027.\n\nGroet, Anna\n\n${OLD}`,
    )
    expect([rateCap?.stages[0]?.cents, hoursPerWeek]).toEqual([9000, { min: 32, max: 32 }])
  })
})

describe('what was set right, asked, or is of somebody else', () => {
  test.each([
    ['Tarief: maximaal € 80 per uur.\n\nCorrectie: het maximumtarief is € 84 per uur, niet € 80.', 8400],
    ['Het maximumtarief van € 80,00 is verhoogd van € 80,00 naar € 84,00 per uur.', 8400],
    ['Het tarief is maximaal 80 euro per uur, nee wacht, maximaal 84 euro per uur.', 8400],
    [
      'Vraag 1: Het maximumtarief van € 90,00 per uur vinden wij te laag. Wij bieden iemand voor € 120 per uur.\nAntwoord 1: Het maximumtarief wordt € 95,00 per uur.',
      9500,
    ],
    ['Het tarief is maximaal € 84 per uur. Hij begint bij een andere klant voor € 101 per uur.', 8400],
    ['Tarief: ze betaalt maximaal 84 euro per uur. Ik zei dat wij meestal rond de 99 zitten.', 8400],
  ])('%j', (text, cents) => {
    const record = recordOf(text)
    expect(record.rateCap?.stages[0]?.cents).toBe(cents)
    expect(record.conflicts.map(({ code }) => code)).not.toContain('rate-differs')
  })

  test.each<[string, string, string[]]>([
    [
      'Tarief: € 84 per uur. In dit tarief zitten reiskosten en apparatuur. Btw komt erbij.',
      'excluded',
      ['devices', 'travel'],
    ],
    ['Maximaal per uur? € 84 (ex btw, reiskosten zitten erin)', 'excluded', ['travel']],
    ['Max € 84 per uur, waarbij de btw niet is meegerekend.', 'excluded', []],
    ['MAX_RATE : EUR 84,00 excl. VAT\nRATE_INCLUDES : travel expenses', 'excluded', ['travel']],
    ['Max. uurtarief: € 84,00\nBtw: exclusief btw\nReiskosten: inclusief reiskosten', 'excluded', ['travel']],
    ['Tarief: € 84 per uur excl. btw incl reiskst', 'excluded', ['travel']],
    [
      'Tarief: € 84 per uur excl. btw\nFee Bureau Noord: € 2,00 per uur, voor rekening van de opdrachtgever, gaat niet van je tarief af',
      'excluded',
      [],
    ],
    ['Max € 84 per uur exclusief btw.\nZit jullie fee daarin?\nNee, wij rekenen geen fee.', 'excluded', []],
    ['Max € 84 per uur exclusief btw.\nZijn de reiskosten inbegrepen?\nJa.', 'excluded', ['travel']],
  ])('%j covers', (text, vat, includes) => {
    const { rateCap } = recordOf(text)
    expect({ vat: rateCap?.vat, includes: rateCap?.includes }).toEqual({ vat, includes })
  })
})
