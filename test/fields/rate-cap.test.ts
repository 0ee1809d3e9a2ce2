import { describe, expect, test } from 'vitest'
import { readBasis } from '../../shared/rate-basis.ts'
import { findRates } from '../../shared/rates.ts'
import { recordOf } from '../read.ts'

const inLabel = (value: string) => findRates(value, { label: 'tarief' }).map(({ cents, unit }) => [cents, unit])
const inText = (sentence: string) => findRates(sentence, { label: null }).map(({ cents, unit }) => [cents, unit])

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
    'Bied een scherp tarief aan, bijvoorbeeld € 90 per uur',
  ])('%j states none', (sentence) => {
    expect(inText(sentence)).toEqual([])
  })
})

describe('stages', () => {
  test.each([
    'De eerste 12 maanden maximaal tarief van 67,50 per uur, na 12 maanden een verhoging naar maximaal 72,50 per uur.',
    'Uurtarief: € 67,50 in het eerste jaar, daarna € 72,50.',
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
  ])('%j', (phrase, vat, includes) => {
    const basis = readBasis(phrase)
    expect([basis.vat, basis.includes]).toEqual([vat, includes])
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
    ['Het uurtarief is maximaal € 90.', 'stated'],
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
