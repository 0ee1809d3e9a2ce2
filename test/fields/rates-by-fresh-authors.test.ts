import { describe, expect, test } from 'vitest'
import { fieldOf, recordOf } from '../read.ts'

const stagesOf = (text: string) => fieldOf('rateCap', text)?.stages.map(({ fromMonth, cents }) => [fromMonth, cents])

describe('a label that tells from when its rate holds', () => {
  test.each([
    ['Tarief jaar 1: € 77\nTarief jaar 2: € 79', [0, 7700], [12, 7900]],
    ['Maximumtarief eerste drie maanden: € 77\nMaximumtarief daarna: € 79', [0, 7700], [3, 7900]],
    ['Max. uurtarief (maand 1-9): 77,00\nMax. uurtarief (maand 10-18): 79,00', [0, 7700], [9, 7900]],
    ['Maximaal uurtarief: € 77\nUurtarief na 9 maanden: € 79', [0, 7700], [9, 7900]],
    ['Uurtarief, eerste halfjaar\tmax. € 77\nUurtarief, na een half jaar\tmax. € 79', [0, 7700], [6, 7900]],
    ['Maximaal tarief: € 77\nMaximaal tarief bij verlenging: € 79', [0, 7700]],
  ])('%j', (text, ...stages) => {
    const record = recordOf(text as string)
    expect(record.rateCap?.stages.map(({ fromMonth, cents }) => [fromMonth, cents])).toEqual(stages)
    expect(record.conflicts.filter(({ code }) => code === 'rate-differs')).toEqual([])
  })

  test('a level is no part of the term', () => {
    expect(recordOf('Tarief junior: € 77\nTarief senior: € 99').conflicts).toMatchObject([{ code: 'rate-differs' }])
  })
})

describe('a number that is said to be the most', () => {
  test.each([
    'Dit keer is 77 het maximum, zonder btw.',
    '77 is echt hun plafond.',
    'Voor deze plek blijft 77 ons maximum ex btw.',
    'U mag tot 77 ex btw gaan.',
    'Aanbiedingen tot € 77 exclusief btw zijn welkom.',
  ])('%s', (sentence) => {
    expect(stagesOf(`Gezocht: planner, 32 uur per week. ${sentence}`)).toEqual([[0, 7700]])
  })

  test.each([
    'Per medewerker is 77 het maximum aantal dossiers.',
    'Bij toetsen is 77 het maximum.',
    'Het maximum is bekend, en in 2027 is 77 het streven.',
    'U mag tot 77 dossiers per jaar aannemen.',
    'Met 77 is hun maximum aan punten bereikt.',
  ])('no rate: %s', (sentence) => {
    expect(stagesOf(`Gezocht: planner, 32 uur per week. ${sentence}`)).toBeUndefined()
  })
})

describe('the highest rate of a scored criterion gets no points, and is the cap', () => {
  const priced = (words: string) => fieldOf('rateCap', `Gunningscriteria\n1. Ervaring (70 punten)\n2. Prijs: ${words}`)

  test.each([
    '€ 66 levert 30 punten op, het hoogst toegestane tarief van € 88 levert 0 punten op (30 punten)',
    'wie het maximum van € 88 vraagt krijgt 0 punten (30 punten)',
  ])('%s', (words) => {
    expect(priced(words)).toMatchObject({ stages: [{ cents: 8800 }], strength: 'award' })
  })

  test.each([
    '€ 66 levert 30 punten op, € 88 levert 0 punten op (30 punten)',
    'ten hoogste € 66 levert 20 punten op (30 punten)',
  ])('no cap: %s', (words) => {
    expect(priced(words)).toBeNull()
  })
})

describe('what a broker with a name takes', () => {
  const rate = 'Tarief: maximaal € 91 per uur excl. btw'

  test.each([
    ['De vergoeding voor Noordwerk Inhuur bedraagt € 2 per uur.', [], 9100],
    [', inclusief de vergoeding voor Noordwerk. De vergoeding voor Noordwerk is € 2 per uur.', ['brokerFee'], 8900],
    [', inclusief de bijdrage aan Noordwerk van € 2 per uur.', ['brokerFee'], 8900],
    [', exclusief de bijdrage aan Noordwerk. De bijdrage aan Noordwerk is € 2 per uur.', [], 9100],
    ['\nFee Noordwerk Inhuur\t€ 2 per uur', [], 9100],
  ])('%j', (words, includes, net) => {
    const { rateCap, netRateCapCents, brokerFee } = recordOf(`${rate}${words.startsWith('D') ? `. ${words}` : words}`)
    expect(brokerFee).toEqual({ kind: 'perHour', cents: 200 })
    expect([rateCap?.includes, netRateCapCents]).toEqual([includes, net])
  })

  test.each([
    ', inclusief de bijdrage aan Noordfonds.',
    ', inclusief de vergoeding voor Piketdienst van € 2 per uur.',
    '. De vergoeding voor Woon-werkverkeer is € 2 per uur.',
  ])('no fee: %j', (words) => {
    expect(recordOf(`${rate}${words}`)).toMatchObject({ brokerFee: null, netRateCapCents: 9100 })
  })
})

describe('how a fee stands to the rate', () => {
  const rate = 'Uurtarief maximaal: € 91,00 excl. btw\nUren: 32\n\n'

  test.each([
    ['Wij houden € 2 per uur in als fee, dat komt niet boven op het maximum maar zit erin.', 8900],
    ['Fee: € 2 per uur. Die maakt geen deel uit van het tarief en wordt apart aan de klant gefactureerd.', 9100],
    ['Wij pakken daar € 2 per uur van af.', 8900],
    ['Per gewerkt uur gaat er € 2 naar ons toe.', 8900],
    ['De kosten van bemiddeling (€ 2 per uur) zijn in het tarief begrepen.', 8900],
    ['Reiskosten worden vergoed en de fee van € 2 per uur komt niet boven de € 3 uit.', 9100],
  ])('%s', (sentence, net) => {
    expect(recordOf(`${rate}${sentence}`)).toMatchObject({
      brokerFee: { kind: 'perHour', cents: 200 },
      netRateCapCents: net,
    })
  })

  test('a share of it', () => {
    expect(recordOf(`${rate}Daar pakken wij 4% van.`)).toMatchObject({
      brokerFee: { percent: 4 },
      netRateCapCents: 8736,
    })
    expect(recordOf(`${rate}Wij nemen 4% van de dossiers over.`).brokerFee).toBeNull()
  })
})
