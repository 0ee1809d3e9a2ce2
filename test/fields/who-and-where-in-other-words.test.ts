import { expect, test } from 'vitest'
import { recordOf } from '../read.ts'

const HEAD = 'Gemeente Ede zoekt een jurist. Referentie: X-77.\n'

test.each([
  ["Een zzp'er voorstellen mag niet: de afdeling kreeg daar vorig jaar een boete voor.", 'excluded'],
  ["Zzp'ers zijn welkom, vorig jaar ging dat goed.", 'allowed'],
  ["Bij de vorige opdracht mocht een zzp'er meedoen.", 'unknown'],
  ['Zzp mag, mits het werk los staat van het team. Nee wacht, zzp is gewoon toegestaan.', 'allowed'],
  ['Zzp mag wel. Sorry, zzp mag niet.', 'excluded'],
  ['Zzp is toegestaan, zonder mits.', 'allowed'],
  ['Zzp mag onder die voorwaarde.', 'conditional'],
  ["Vraag 2  Mag een zzp'er worden aangeboden?\nAntwoord Nee.\nDe rest blijft gelijk.", 'excluded'],
  ["Vraag 2  Mag een zzp'er worden aangeboden?\nAntwoord Ja, dat kan.", 'allowed'],
  ['Zelfstandig gevestigde psychologen kunnen zelf inschrijven.', 'allowed'],
])('zzp: %s', (said, value) => {
  expect(recordOf(HEAD + said).selfEmployed).toBe(value)
})

test.each([
  ['Zowel thuiswerken is toegestaan en kunnen zelfstandigen helaas niet reageren.', 'yes'],
  ['Thuiswerken kan en mag helaas niet.', 'no'],
  ['Vijf dagen thuis gaat niet lukken, maar deels thuis mag.', 'limited'],
  ['Thuiswerken mag, maar beperkt.', 'limited'],
  ['Thuiswerken is mogelijk (in beperkte mate).', 'limited'],
  ['Het werk mag voor een deel thuis worden gedaan.', 'limited'],
  ['Procedure\n\nWij spreken u graag.\n\nThuiswerken is toegestaan.', 'yes'],
])('hybride: %s', (said, value) => {
  expect(recordOf(HEAD + said).hybrid).toBe(value)
})

test.each([
  ['Het team is drie dagen per week op kantoor.', null],
  ['Onze afdeling werkt twee dagen per week op kantoor, de rest thuis.', null],
  ['Met het team spreek je af dat je 2 dagen per week op kantoor bent.', 2],
  ['Drie dagen op het Marktplein, twee dagen thuis.', 3],
  ['Thuis mag, als ze maar minimaal 1 dag per week hier is.', 1],
  ['Werk mag vanuit huis, mits de kandidaat ten minste 2 dagen per week in het gebied is.', 2],
  ['You work at the provincial house at least 3 days a week.', 3],
])('dagen op locatie: %s', (said, value) => {
  expect(recordOf(HEAD + said).onSiteDays).toBe(value)
})

test('a language that is welcome is not asked', () => {
  expect(recordOf(`${HEAD}Both Dutch and German speaking candidates are welcome.`).languages).toEqual([])
  expect(recordOf(`${HEAD}You speak Dutch and English fluently.`).languages).toHaveLength(2)
})
