import { expect, test } from 'vitest'
import { composeDigest } from '../../shared/mails/digest.ts'
import { anInput, anItem } from './example-input.ts'

const made = { by: 'A. Visser', at: '2027-01-11T08:00:00Z' }
const held = { field: 'hoursPerWeek', value: '{"min":32,"max":36}', read: '{"min":24,"max":28}', ...made, holds: true }
const ended = { field: 'rateCap', value: '[{"fromMonth":0,"cents":9250}]', read: 'null', ...made, holds: false }

/** The lines of the text part that speak of corrections. */
function linesOf(candidate: object, corrections = [held, ended], language: 'nl' | 'en' = 'nl'): string[] {
  const item = { ...anItem({}, [candidate]), corrections }
  const { text, html } = composeDigest(anInput([item], language), 'https://stop.example/')
  const lines = text.split('\n').filter((line) => line.includes('A. Visser'))
  const shown = html.replace(/<!-- -->/g, '').replace(/&nbsp;|\u00a0/g, ' ')
  for (const line of lines.flatMap((each) => each.split(' · ')).filter((part) => part.includes('A. Visser'))) {
    expect(shown).toContain(line.replace(/^- /, ''))
  }
  return lines
}

test.each([
  [
    'nl' as const,
    [
      '- Uren per week: 32–36, gecorrigeerd door A. Visser op ma 11 jan 2027 09:00; de tekst zegt: 24–28',
      '- Maximumtarief: de correctie (€ 92,50) door A. Visser op ma 11 jan 2027 09:00 geldt niet meer, want de tekst zegt nu iets anders',
    ],
  ],
  [
    'en' as const,
    [
      '- Hours a week: 32–36, corrected by A. Visser on Mon 11 Jan 2027 09:00; the text says: 24–28',
      '- Maximum rate: the correction (€92.50) by A. Visser on Mon 11 Jan 2027 09:00 holds no more, as the text says something else now',
    ],
  ],
])('both parts say what was corrected, by whom and when, and what holds no more (%s)', (language, lines) => {
  expect(linesOf({}, [held, ended], language)).toEqual(lines)
})

test('a near miss says it in its line', () => {
  const [line, ...others] = linesOf({ rateCents: 8300 }, [held])
  expect(others).toEqual([])
  expect(line).toContain('Uren per week: 32–36, gecorrigeerd door A. Visser')
})

test('of what can be corrected no more nothing is said', () => {
  expect(linesOf({}, [{ ...held, field: 'gone' }])).toEqual([])
})
