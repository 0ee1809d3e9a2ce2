import { describe, expect, test } from 'vitest'
import { recordOf } from '../read.ts'

const read = (sentence: string) => recordOf(`Het tarief is maximaal € 91,00 per uur excl. btw. ${sentence}`)

describe('a fee that is in the rate, or is taken off it, lowers what the supplier keeps', () => {
  test.each([
    'Onze vergoeding van € 2 per uur maakt daar deel van uit.',
    'In dat tarief zit ook al onze fee, te weten € 2 per uur.',
    'In het tarief is een vergoeding voor de broker verdisconteerd van € 2 per uur.',
    'Onder het tarief valt ook de bemiddelingsfee van € 2 per uur.',
    'De twee euro per uur die wij als fee rekenen, valt daarbinnen.',
    'Het tarief omvat mede de makelaarsvergoeding van € 2 per uur.',
    'Wij romen daar € 2 per uur van af.',
    'Hiervan gaat € 2 per uur naar ons als bemiddelaar.',
    'Van elk uur dat u factureert is € 2 voor de broker.',
    'Voor onze bemiddeling nemen we € 2 per uur uit het tarief.',
    'Wij houden € 2 per uur in op het gefactureerde tarief.',
    'Wij brengen hierop € 2 per uur in mindering voor onze bemiddeling.',
    'U ontvangt het tarief onder aftrek van € 2 per uur, de fee van de broker.',
    'Voor de bemiddeling gaat een fee van € 2 van het uurtarief af.',
    'Onze fee bedraagt € 2 per uur. Dit bedrag trekken wij van het tarief af.',
    'Onze fee is € 2 per uur. Die moet u zelf uit het tarief voldoen.',
    'Onze fee van € 2 per uur komt daar niet bovenop, maar gaat eraf.',
    'Van de € 91 die de gemeente betaalt, blijft € 2 per uur bij ons als broker.',
    'Dit is het tarief waar onze fee van € 2 nog af moet.',
    'Voor onze dienstverlening dragen leveranciers € 2 per uur aan ons af.',
    'Houd rekening met een inhouding van € 2 per uur voor de broker.',
    'De leverancier is de broker € 2 per uur verschuldigd, te voldoen uit het tarief.',
    'Our margin of € 2 per hour is already baked into this rate.',
    'We retain € 2 of every hour invoiced as our fee.',
  ])('%s', (sentence) => {
    const record = read(sentence)
    expect(record).toMatchObject({ netRateCapCents: 8900, brokerFee: { kind: 'perHour', cents: 200 } })
    expect(record.rateCap?.includes).toEqual(['brokerFee'])
  })
})

describe('a fee on top of the rate, paid by the client, or of other assignments does not', () => {
  test.each([
    'De fee van € 2 per uur wordt los van het tarief bij de gemeente gefactureerd.',
    'De fee van € 2 per uur drukt niet op uw tarief.',
    'Onze fee van € 2 per uur betaalt de opdrachtgever.',
    'Onze fee is € 2 per uur. Deze komt bovenop het tarief.',
    'Het tarief omvat de reistijd, maar niet de brokerfee van € 2 per uur.',
    'Naast het tarief betaalt de gemeente ons een fee van € 2 per uur.',
    'Bij andere opdrachten is onze fee in het tarief begrepen.',
    'Tot voor kort zat onze fee in het tarief.',
    'Er gaat geen fee meer van het tarief af.',
    'Over onze fee hoeft u zich niet druk te maken: die draagt de gemeente, buiten het tarief om.',
    'Zzp is niet mogelijk en de MSP-fee van € 2 per uur komt boven op uw tarief.',
    'Kortingen van 2% bij snelle betaling houden wij in op de factuur.',
    'De marge van uw bureau (hooguit € 5 per uur) zit in het tarief.',
    'Reiskosten van € 0,23 per km gaan van het tarief af.',
    'Bij te late levering houden wij 10% van de factuur in.',
    'Onze fee (2% van het tarief) is opgenomen in bijlage 3.',
  ])('%s', (sentence) => {
    const record = read(sentence)
    expect(record.netRateCapCents).toBe(9100)
    expect(record.rateCap?.includes).not.toContain('brokerFee')
  })
})

test('an all-in cap says already that it covers the fee which is withheld', () => {
  const { rateCap } = recordOf('Plafond: € 90 per uur, all-in. Onze fee is 2% van het uurtarief, die houden we in.')
  expect(rateCap?.includes).toEqual(['allIn'])
})

test.each([
  'Bij dat tarief houdt u zelf € 89,00 over.',
  'Na aftrek van onze fee van € 2 per uur resteert voor u € 89,00.',
  'Netto ontvangt u dus € 89,00 per uur.',
  'That leaves you with € 89.00 per hour.',
])('what the supplier keeps is no cap: %s', (sentence) => {
  expect(read(sentence).rateCap?.stages).toEqual([{ fromMonth: 0, cents: 9100 }])
})

test.each([
  'Uurtarief: ≤ € 91,00',
  'Uurtarief: maximaal € 91,00. De adviseur die nu op deze plek zit, krijgt € 85,00 per uur.',
  'Uurtarief: maximaal € 91,00. In de vorige ronde lag het maximum op € 85,00 per uur.',
])('%s', (text) => {
  expect(recordOf(text)).toMatchObject({ rateCap: { stages: [{ fromMonth: 0, cents: 9100 }] }, conflicts: [] })
})

test('a question states the cap where its answer affirms it', () => {
  const text = 'Vraag: is uw fee inbegrepen in het maximumtarief van € 91,00 per uur?\nAntwoord: Jazeker.'
  expect(recordOf(text).rateCap).toMatchObject({ stages: [{ cents: 9100 }], includes: ['brokerFee'] })
})

test.each([
  ['Onze fee is twee euro vijftig per uur.', { kind: 'perHour', cents: 250 }],
  ['Onze fee is 75 eurocent per uur.', { kind: 'perHour', cents: 75 }],
  ['Onze fee is vijfennegentig cent per uur.', { kind: 'perHour', cents: 95 }],
  ['Wij rekenen twee en een half procent fee.', { kind: 'percent', percent: 2.5 }],
  ['De fee gaat van € 3,00 naar € 2,25 per uur.', { kind: 'perHour', cents: 225 }],
  ['Een brokerfee is er niet.', { kind: 'none' }],
  ['De fee van de vorige broker was 4%.', null],
  ['Uw eigen marge mag niet hoger zijn dan 10%.', null],
])('%s', (sentence, fee) => {
  expect(read(sentence).brokerFee).toEqual(fee)
})
