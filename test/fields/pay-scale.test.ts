import { expect, test } from 'vitest'
import { fieldOf, recordOf } from '../read.ts'

const readScale = (value: string) => fieldOf('payScale', `Functieschaal: ${value}`)

const read = (text: string) => recordOf(`Uren per week: 36\n\n${text}`)

test.each([
  ['8', 8, 8],
  ['9 // .', 9, 9],
  ['10 // 5', 10, 10],
  ['6/7', 6, 7],
  ['schaal 10-11', 10, 11],
  ['10A', 10, 10],
  ['schaal 10 t/m 11', 10, 11],
  ['10 tot en met schaal 11', 10, 11],
  ['10 of 11', 10, 11],
  ['max. 11', 11, 11],
  ['Schaal 10, trede 11', 10, 10],
  ['9, € 3.200 - € 4.500', 9, 9],
  ['functieschaal 12 (CAO gemeenten)', 12, 12],
  ['FWG 55', 55, 55],
])('%j is scale %i to %i', (value, min, max) => {
  expect(readScale(value)).toEqual({ min, max })
})

test.each(['n.t.b.', '€ 3.500', '3.500 - 4.800', '2026', '36 uur', 'conform cao'])('%j is no scale', (value) => {
  expect(readScale(value)).toBeNull()
})

test.each([
  ['Functieschaal: 11', 11, 11],
  ['Functieschaal\n\nDeze functie is ingedeeld in functieschaal 9 // . Zie de cao.', 9, 9],
  ['De functie is ingeschaald in schaal 10.', 10, 10],
  ['Je salaris ligt in schaal 10 of 11.', 10, 11],
  ['Uitgangspunt is aanloopschaal 8.', 8, 8],
  ['Uitgangspunt is aanloopschaal 8.\n\nFunctieschaal: 9', 9, 9],
  ['The position is graded at pay scale 12.', 12, 12],
])('%j states scale %i to %i', (text, min, max) => {
  expect(read(text).payScale).toEqual({ min, max })
})

test('a scale that does not hold is none', () => {
  expect(
    read('Functieschaal\n\nFunctieschaal 10A is hier niet van toepassing; de functie is ingedeeld in functieschaal 11.')
      .payScale,
  ).toEqual({ min: 11, max: 11 })
})

test.each([
  'Op een schaal van 1 tot 10.',
  'Tekeningen op schaal 1:500.',
  'Opschaling naar 20 teams.',
  'U stuurt drie planners aan; zij zitten in schaal 7.',
  'Je begeleidt medewerkers die in schaal 6 zitten.',
  'Een collega in schaal 12 kijkt mee.',
  'Onze vaste krachten verdienen schaal 9.',
  'Je valt onder de clustermanager (schaal 13).',
])('%j states none', (text) => {
  expect(read(text).payScale).toBeNull()
})

test.each([
  ['Het betreft een schaal-8-functie.', 8, 8],
  ['De functie is gewaardeerd op schaal 9 (cao SGO).', 9, 9],
  ['Inlenersbeloning: schaal 9, periodiek 11', 9, 9],
  ['Functieschaal\n\nSchaal 10 (maximaal € 5.331,- bruto per maand bij 36 uur).', 10, 10],
  ['Salarisindicatie schaal 8 - 9', 8, 9],
  ['Dit werk is gewaardeerd in schaal twaalf.', 12, 12],
  ['Inschaling in schaal negen tot en met elf.', 9, 11],
  ["Wij betalen op z'n minst schaal 8, op z'n hoogst schaal 10.", 8, 10],
  ['De rol, vroeger schaal 8, is nu gewaardeerd op schaal 9.', 9, 9],
  ['De rol gaat van schaal 8 naar schaal 9.', 9, 9],
  ['De functie valt onder schaal 11.', 11, 11],
  ['Je geeft leiding aan zes planners en wordt ingeschaald in schaal 12.', 12, 12],
  ["U komt tussen acht collega's terecht, schaal 9.", 9, 9],
  ['Functiegroep 50 (FWG).', 50, 50],
])('%j names scale %i to %i', (text, min, max) => {
  expect(read(text).payScale).toEqual({ min, max })
})
