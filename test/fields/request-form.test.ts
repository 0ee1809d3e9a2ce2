import { describe, expect, test } from 'vitest'
import { understand } from '../../shared/read/parse.ts'
import { textOf } from '../../shared/read/tokens/tokens.ts'
import { fieldOf } from '../read.ts'

/** The kind of the pair that a question makes with its answer. */
const askedKind = (question: string) => understand(`${question}? 32`).pairs[0]?.kind ?? null

describe('the questions of a form are labels', () => {
  test.each([
    ['tot wanneer kan worden gereageerd', 'deadline'],
    ['uiterlijk wanneer kan ik kandidaten aanbieden', 'deadline'],
    ['tot wanneer kunnen vragen worden gesteld', 'questions'],
    ['wanneer zijn de gesprekken', 'interviews'],
    ['wanneer horen kandidaten de uitslag', 'notice'],
    ['hoe lang duurt de opdracht', 'duration'],
    ['tot wanneer loopt de opdracht', 'end'],
    ['per wanneer', 'start'],
    ['wat is de startdatum', 'start'],
    ['is verlenging mogelijk', 'extension'],
    ['hoeveel uur per week', 'hours'],
    ['hoeveel dagen op kantoor', 'onSite'],
    ['hoeveel professionals zijn nodig', 'positions'],
    ['hoe hoog mag het uurtarief zijn', 'rate'],
    ['waar wordt gewerkt', 'place'],
    ['waar moet je aan voldoen', null],
    ['voor welke organisatie is de inhuur', 'client'],
    ['wie zijn wij', null],
    ['onder welk kenmerk', 'number'],
    ['welk opleidingsniveau is vereist', 'education'],
    ["mag een zzp'er worden aangeboden", 'selfEmployed'],
    ['is hybride werken mogelijk', 'hybrid'],
    ['wat ga je doen', null],
  ])('%s', (question, kind) => {
    expect(askedKind(question)).toBe(kind)
  })

  test('with the answer below or behind them', () => {
    expect(fieldOf('extensions', 'Is verlenging mogelijk?\nJa, 1 x 3 maanden')).toEqual([{ times: 1, months: 3 }])
    expect(fieldOf('hoursPerWeek', 'Hoeveel uur per week? 32')).toEqual({ min: 32, max: 32 })
  })
})

describe('a row of a list is read by its marks', () => {
  test.each([
    'Uren per week ..... 32',
    'UREN PER WEEK .. 32',
    'Uren per week…………32',
    'Uren per week ______ 32',
    'Uren per week -> 32',
    'Uren per week:.....32',
  ])('%s', (row) => {
    expect(fieldOf('hoursPerWeek', row)).toEqual({ min: 32, max: 32 })
  })

  test('a long row does not go on in the next', () => {
    const rows =
      'Wanneer: 4 januari 2027 tot 1 juli 2027 (optie tot verlenging met 6 maanden)\nHoeveel: 3 dagen per week (24 uur)'
    expect(fieldOf('hoursPerWeek', rows)).toEqual({ min: 24, max: 24 })
  })

  test('rows of other labels right above, within and below the Flextender table belong to it', () => {
    const table = [
      'Opdrachtgever\tGGD Veluwe',
      'Aanvraagnummer\tV-5093',
      'Opties verlenging\t2 x 6 maand(en)',
      'Uren per week\t24 uur',
      'Standplaats\tApeldoorn',
      'Opleidingsniveau\tHBO',
      'DAS opdracht\tJa',
      'Sluitingsdatum\t12 juni 2026',
    ]
    const { pairs, tokens } = understand(`Verpleegkundige\n\n${table.join('\n')}\n\nDE OPDRACHT\nJe vaccineert.`)
    expect(pairs.map(({ kind, first, end }) => [kind, textOf(tokens, first, end)])).toEqual([
      ['client', 'GGD Veluwe'],
      ['number', 'V-5093'],
      ['extension', '2 x 6 maand(en)'],
      ['hours', '24 uur'],
      ['place', 'Apeldoorn'],
      ['education', 'HBO'],
      ['das', 'Ja'],
      ['deadline', '12 juni 2026'],
    ])
  })
})

describe('of the boxes of a form the ticked one counts', () => {
  test.each([
    ['Zzp mogelijk: [ ] ja [x] nee', 'excluded'],
    ['Zzp mogelijk: (x) ja ( ) nee', 'allowed'],
    ['Mag een zzp’er worden ingezet?\n☐ ja\n☒ nee', 'excluded'],
    ['Mag een zzp’er worden ingezet?\n☑ ja\n☐ nee', 'allowed'],
    ['Zzp mogelijk: [ ] ja [ ] nee', 'unknown'],
  ])('%j: %s', (form, value) => {
    expect(fieldOf('selfEmployed', form)).toBe(value)
  })

  test('a list of tasks with boxes is no form', () => {
    const list = 'Eisen\n- [x] Hbo-diploma\n- [ ] Rijbewijs B'
    expect(fieldOf('knockouts', list)).toHaveLength(2)
  })
})

test('rows of labels and rows of values in turn', () => {
  const table = [
    'AANVRAAG        ORGANISATIE        ROL',
    'AB-2207         Gemeente Dronten   Juridisch adviseur',
    '',
    'STARTDATUM       EINDDATUM           VERLENGING',
    '1 januari 2027   31 december 2027    2 x 6 maanden',
  ]
  const { pairs } = understand(table.join('\n'))
  expect(pairs.map(({ kind }) => kind)).toEqual(['number', 'client', 'title', 'start', 'end', 'extension'])
})

test.each(['Sturen aan .......... inkoop@goes.example', 'Reden van inhuur ______ ziekte'])(
  'a row of dots parts a label that nobody knows from its value: %s',
  (row) => {
    expect(understand(row).pairs).toHaveLength(1)
  },
)
