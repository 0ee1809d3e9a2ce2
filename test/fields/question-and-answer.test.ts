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
