import { describe, expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'

const HEAD = 'Gemeente Borne zoekt een planeconoom. Referentie: PB-14. Uren: 32.\n'
/** Without labels, so that what two people say is a chat. */
const recordOf = (text: string) => {
  const [reading] = parse(new TextEncoder().encode(text), { capturedAt: null })
  if (!reading || 'refused' in reading) throw new Error('refused')
  return reading.record
}
const capOf = (said: string) => {
  const { rateCap, conflicts } = recordOf(HEAD + said)
  const stages = rateCap?.stages.map(({ fromMonth, cents }) => [fromMonth, cents]) ?? null
  return { stages, vat: rateCap?.vat, differs: conflicts.some(({ code }) => code === 'rate-differs') }
}

describe('a cap that is set right: the newest holds, what it covers stays, and nobody is asked', () => {
  test.each([
    ['Hooguit € 91, nee, € 88 per uur (ex btw).', 8800],
    ['Maximaal 91 euro... nee, 88 euro per uur exclusief btw.', 8800],
    ['Tarief max 88, nee 91, nee toch 88 per uur ex btw.', 8800],
    ['Max € 91 per hour ex VAT - sorry, € 88.', 8800],
    ['Tarief max € 91 per uur ex btw. Oeps, typfout: 88.', 8800],
    ['Tarief max 91 per uur ex btw. Sorry, 88 bedoel ik.', 8800],
    ['Maximaal 91 euro per uur exclusief btw. Dat moet 88 zijn.', 8800],
    ['Tarief max € 88 ex btw per uur. Start 1 mei. Het maximum is na overleg opgehoogd naar € 91.', 9100],
    ['Ine: tarief max € 88 pu ex btw\nKor: is 88 niet krap?\nIne: ok, we maken er 91 van', 9100],
    ['Ine: max 88 ex btw pu\nIne: de provincie gaat akkoord met 91', 9100],
    ['Het plafond is € 91,00 per uur ex btw. Correctie: het plafond is € 88,00 en niet € 91,00.', 8800],
  ])('%s', (said, cents) => {
    expect(capOf(said)).toEqual({ stages: [[0, cents]], vat: 'excluded', differs: false })
  })

  test.each([
    'Tarief max € 88 per uur ex btw. Sorry, 95 kan echt niet.',
    'Ine: max 88 pu ex btw\nKor: en voor 95?\nIne: nee, 88 is het maximum',
    'Tarief max € 88 per uur ex btw. Kamers: 64. Oeps: 65.',
    'Tarief max € 88 per uur ex btw. Correctie: 45 pagina’s is te lang.',
    'Max 88 per uur ex btw. Correctie: het kantoor is op nummer 92.',
    'Maximaal € 88 per uur ex btw. Na selectie betalen we een premie van € 75.',
  ])('what is no other rate changes nothing: %s', (said) => {
    expect(capOf(said)).toEqual({ stages: [[0, 8800]], vat: 'excluded', differs: false })
  })
})

describe('what goes on about a rate is one too', () => {
  test.each([
    ['De eerste drie maanden is het maximum € 88 per uur ex btw; vanaf de vierde maand is dat € 84.', 3, 8400],
    ['Max € 88 per uur ex btw, vanaf maand zeven € 91.', 6, 9100],
    ['Maximaal € 88 per uur ex btw. Vanaf het tweede jaar wordt dat € 91.', 12, 9100],
  ])('%s', (said, from, cents) => {
    expect(capOf(said).stages).toEqual([
      [0, 8800],
      [from, cents],
    ])
  })
})

describe('what the cap covers, asked and answered or told behind it', () => {
  const basisOf = (said: string) => {
    const { rateCap } = recordOf(HEAD + said)
    return [rateCap?.vat, rateCap?.includes]
  }
  test.each([
    ['Ine: tarief max 88 ex btw\nKor: reiskosten apart?\nIne: nee, zit erin', 'excluded', ['travel']],
    ['Ine: tarief max 88 ex btw\nKor: incl reiskosten?\nIne: ja', 'excluded', ['travel']],
    ['Ine: tarief max 88 ex btw\nKor: incl reiskosten?\nIne: nee', 'excluded', []],
    ['Ine: tarief max 88 ex btw\nKor: reiskosten?\nIne: weet ik niet', 'excluded', []],
    ['Ine: tarief max 88\nKor: incl of excl btw?\nIne: exclusief', 'excluded', []],
    ['Ine: tarief max 88 pu\nKor: is dat incl btw?\nIne: nee', 'excluded', []],
    ['Ine: tarief max 88 pu\nKor: is dat incl btw?\nIne: geen idee', 'unstated', []],
    ['Tarief: max € 88 ex btw per uur. Zijn reiskosten inbegrepen? Nee.', 'excluded', []],
    ['Q: Maximaal tarief? A: € 88 ex btw. Q: Zitten reiskosten daarin? A: Nee, die worden vergoed.', 'excluded', []],
    ['Wij betalen hooguit € 88. Vanzelfsprekend per uur, exclusief btw, inclusief reiskosten.', 'excluded', ['travel']],
    ['Ten hoogste € 88 per uur. Btw komt daar nog bij, reiskosten niet: die zijn inbegrepen.', 'excluded', ['travel']],
  ])('%s', (said, vat, includes) => {
    expect(basisOf(said)).toEqual([vat, includes])
  })
})

test.each([
  ['Zzp mag, zolang er geen sprake is van schijnzelfstandigheid volgens de wet.', 'conditional'],
  ["Een zzp'er mag, maar dan wel met een modelovereenkomst.", 'conditional'],
  ['Mag een zzp’er? Antwoord: Alleen onder voorwaarden: u toont aan dat er geen sprake is van gezag.', 'conditional'],
  ['Ine: geen zzp\nKor: echt niet?\nIne: net nagevraagd, zzp mag toch wel', 'allowed'],
])('zzp: %s', (said, value) => {
  expect(recordOf(HEAD + said).selfEmployed).toBe(value)
})

test.each([
  [
    'Ine: max 88\nKor: kan het ook vanuit huis? Mijn kandidaat woont ver weg.\nIne: Beperkt. Gesprekken zijn hier.',
    'limited',
  ],
  ['Thuis werken mag, mits u één dag per week in Borne bent.', 'yes'],
  ['Voor het schrijfwerk mag u thuis blijven, zolang u minstens drie dagen op de sluis bent.', 'yes'],
])('hybride: %s', (said, value) => {
  expect(recordOf(HEAD + said).hybrid).toBe(value)
})
