import { describe, expect, test } from 'vitest'
import { fieldOf, oneLine } from '../read.ts'

const asks = 'Anna: gemeente Zwolle zoekt een griffier, 20 uur per week'

describe('a question says nothing without its answer', () => {
  test.each([
    ['zzp mogelijk?\nnee', 'excluded'],
    ['Zzp mogelijk? Helaas niet.', 'excluded'],
    ["Vraag 1: Mag een zzp'er worden aangeboden?\nAntwoord 1: Nee, dat is niet toegestaan.", 'excluded'],
    ["Vraag\nMogen wij een zzp'er aanbieden?\nAntwoord\nJa, mits er een modelovereenkomst ligt.", 'conditional'],
    ['V: Zijn zelfstandigen welkom?\nA: Jazeker', 'allowed'],
    ['Nr\tVraag\tAntwoord\n1\tIs zzp toegestaan?\tNee', 'excluded'],
    ['1. Kan een zelfstandige meedoen?\nNee.\n2. Is verlenging mogelijk?\nJa.', 'excluded'],
    ['Weet jij of zzp is toegestaan?', 'unknown'],
    ['Of zzp mag, vraag ik nog na.', 'unknown'],
    ['Heb je vragen? Zzp is toegestaan.', 'allowed'],
    [`${asks}\nKoen: zzp toegestaan?\nAnna: helaas niet`, 'excluded'],
    [`${asks}\nKoen: en als zzp'er?\nAnna: dat mag`, 'allowed'],
    [`${asks}\nKoen: zzp toegestaan?`, 'unknown'],
    [`Koen: zoek je nog iemand?\n${asks}\nKoen: zzp mogelijk?\nAnna: nee`, 'excluded'],
    [
      'Anna de Vries 10:02\nGemeente Zwolle zoekt een griffier\nKoen Smit 10:05\nzzp?\nAnna de Vries 10:06\nja hoor',
      'allowed',
    ],
    [
      '4-5-2026 08:14 - Kees: gemeente Zwolle zoekt een griffier\n4-5-2026 08:15 - Mo: zzp?\n4-5-2026 08:16 - Kees: kan niet',
      'excluded',
    ],
  ])('self-employed: %s', (text, value) => {
    expect(fieldOf('selfEmployed', text), oneLine(text)).toBe(value)
  })

  test.each([
    ['Is thuiswerken mogelijk? Nee.', 'no'],
    ['Vraag: kan er hybride gewerkt worden?\nAntwoord: nee, dat is hier niet mogelijk.', 'no'],
    ['Remote kan?\nnee, volledig op kantoor', 'no'],
    ['Is thuiswerken mogelijk?\nJa, in overleg', 'limited'],
    ['Of thuiswerken mag weet ik nog niet.', 'unknown'],
    [`${asks}\nKoen: kan het ook remote?\nAnna: jawel, 2 dagen thuis`, 'yes'],
  ])('hybrid: %s', (text, value) => {
    expect(fieldOf('hybrid', text), oneLine(text)).toBe(value)
  })
})

describe('what another says is no value', () => {
  test.each([
    `${asks}\nKoen: ik heb een zzp'er, zzp is toegestaan toch`,
    "Bij voorkeur geen zzp'ers.",
    "Een kandidaat in loondienst heeft de voorkeur boven een zzp'er.",
  ])('%s', (text) => {
    expect(fieldOf('selfEmployed', text)).toBe('unknown')
  })

  test.each(['Onze collega’s werken hybride.', 'De meeste medewerkers werken twee dagen thuis.'])('%s', (text) => {
    expect(fieldOf('hybrid', text)).toBe('unknown')
  })
})

test('lines that name things are no speakers', () => {
  expect(fieldOf('selfEmployed', 'Jouw taken zijn:\n- advies\nDit ben jij:\n- ervaren\n\nZzp: nee')).toBe('excluded')
})

// Who answers within the mail that asks, quotes the questions.
describe('a quote that is answered is what another says', () => {
  const asked = (quote: string, answer: string) => `Hoi,\n\n> ${quote}\n\n${answer}\n\nAanvraagnummer: 48213\nUren: 24`
  test.each([
    ["Kan het ook door een zzp'er?", 'Helaas niet, zzp is uitgesloten.', 'excluded'],
    ['Is zzp mogelijk?', 'Ja hoor.', 'allowed'],
  ])('self-employed: %s %s', (quote, answer, value) => {
    expect(fieldOf('selfEmployed', asked(quote, answer))).toBe(value)
  })
  test.each([
    ['Wij dachten zelf aan € 120 per uur. Kan dat?', 'Nee, het maximum is € 99 per uur.', 9900],
    ['Ons voorstel is € 120 per uur.', 'Dat is te veel, maximaal € 99 per uur.', 9900],
    ['Onze kandidaat vraagt € 120 per uur, lukt dat?', 'Dat gaat niet.', undefined],
  ])('rate: %s %s', (quote, answer, cents) => {
    expect(fieldOf('rateCap', asked(quote, answer))?.stages[0]?.cents).toBe(cents)
  })
  test('a quote that asks nothing is the earlier mail', () => {
    expect(
      fieldOf('hoursPerWeek', 'Het worden 32 uur per week.\n\n> Het gaat om 24 uur per week.\n> Groet, Els'),
    ).toEqual({
      min: 32,
      max: 32,
    })
  })
})

describe('names as chats on the work floor give them', () => {
  test.each([
    'sander_k [16:48]\nGemeente Ede zoekt een planner, max 80 per uur\n\nfemke.o [16:55]\nheb er een die 118 per uur vraagt',
    'anouk.de.wit  14:06\nGemeente Ede zoekt een planner, max 80 per uur\n\n@milan  14:09\nmijn kandidaat zit op 118 per uur',
  ])('%j', (text) => {
    expect(fieldOf('rateCap', text)?.stages[0]?.cents).toBe(8000)
  })
  test('the channel is no title', () => {
    const text =
      '#uitvragen-zuid\n\nanouk.w  14:06\nupdate op NLW-0932, dat is de planner voor Gemeente Ede: 32 uur in plaats van 24\n\nmilan_p  14:10\nok'
    expect(fieldOf('title', text)).toBe('Planner')
  })
})
