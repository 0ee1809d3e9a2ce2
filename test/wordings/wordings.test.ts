import { expect, test } from 'vitest'
import { FIELDS } from '../../shared/read/fields/fields.ts'
import { parse } from '../../shared/read/parse.ts'
import { fieldOf, HEAD, oneLine } from '../read.ts'
import { wordings } from './wordings.ts'

test.each(
  wordings().map(
    ({ file, sentence, ...said }) => [`${oneLine(sentence)} → ${said.field}`, { file, sentence, ...said }] as const,
  ),
)('%s', (_, { file, sentence, field, value }) => {
  expect(valueIn(sentence, field)).toEqual(value)
  // A label is known by its words, and not only guessed at by its letters.
  if (file === 'labels.txt') expect(toldBeside(sentence, 'unknownLabels')).toEqual([])
})

function valueIn(sentence: string, path: string): unknown {
  const [field = '', ...within] = path.split('.')
  const whole = field in FIELDS ? fieldOf(field as keyof typeof FIELDS, sentence) : toldBeside(sentence, field)
  return within.reduce((value, name) => (value as Record<string, unknown> | null)?.[name] ?? null, whole as unknown)
}

/** What a text tells beside the fields that it states. */
function toldBeside(sentence: string, name: string): unknown {
  const [bare] = parse(new TextEncoder().encode(sentence), { capturedAt: null })
  if (name === 'kind') return bare && ('refused' in bare ? `refused: ${bare.refused.reason}` : bare.record.kind)
  const [reading] = parse(new TextEncoder().encode(`${HEAD}\n${sentence}\n`), { capturedAt: null })
  if (!reading || 'refused' in reading) throw new Error('nothing was read')
  if (name === 'conflicts') return reading.record.conflicts.map(({ code }) => code)
  if (name === 'assignment') return reading.assignment
  if (name === 'unknownLabels') return reading.unknownLabels
  throw new Error(`no such field: ${name}`)
}
