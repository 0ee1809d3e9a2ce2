import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { markAt, type Tokens, WORD } from '../tokens/tokens.ts'
import type { Line } from './line.ts'

const CLOSINGS = [
  ['met', 'vriendelijke', 'groet'],
  ['met', 'vriendelijke', 'groeten'],
  ['vriendelijke', 'groet'],
  ['vriendelijke', 'groeten'],
  ['hartelijke', 'groet'],
  ['hartelijke', 'groeten'],
  ['met', 'hartelijke', 'groet'],
  ['met', 'groet'],
  ['met', 'groeten'],
  ['sportieve', 'groet'],
  ['met', 'sportieve', 'groet'],
  ['met', 'sportieve', 'groeten'],
  ['collegiale', 'groet'],
  ['met', 'collegiale', 'groet'],
  ['met', 'hartelijke', 'groeten'],
  ['met', 'vriendelijk', 'groet'],
  ['vriendelijke', 'groetjes'],
  ['veel', 'groeten'],
  ['lieve', 'groet'],
  ['fijne', 'groet'],
  ['grts'],
  ['warme', 'groet'],
  ['groet'],
  ['groeten'],
  ['groetjes'],
  ['grt'],
  ['gr'],
  ['mvg'],
  ['hoogachtend'],
  ['kind', 'regards'],
  ['best', 'regards'],
  ['warm', 'regards'],
  ['regards'],
  ['best', 'wishes'],
  ['best'],
  ['cheers'],
  ['dank', 'en', 'groet'],
  ['met', 'dank', 'en', 'groet'],
  ['hartelijks'],
  ['gegroet'],
  ['vriendelijk', 'gegroet'],
  ['hartelijk', 'gegroet'],
  ['sincerely'],
  ['yours', 'sincerely'],
]
const OPENS_CLOSING = wordSet(`alvast ${CLOSINGS.map(([first]) => first).join(' ')}`)
const BEGINS = wordSet('beste geachte hoi hallo dear hi van from vereisten begin forwarded ps p')
const MOST_LINES = 8
const LONGEST = 9
/** "Met een hartelijke groet en nogmaals de beste wensen," */
const LONGEST_GREETING = 14
const GREETINGS = wordSet('groet groeten groetjes regards wishes')

/** Where a letter ends: the lines from its closing words on, with the writer's name, numbers and hours. */
export function signaturesIn(tokens: Tokens, lines: Line[]): { first: number; end: number }[] {
  const found: { first: number; end: number }[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.end - line.body > LONGEST_GREETING || !closes(tokens, line)) continue
    let end = i + 1
    while (end < lines.length && end - i <= MOST_LINES && !begins(tokens, lines, end)) end++
    found.push({ first: i, end })
    i = end - 1
  }
  return found
}

function closes(tokens: Tokens, line: Line): boolean {
  let first = line.body
  while (first < line.end && tokens.type[first] !== WORD) first++
  if (!isOneOf(tokens.word[first], OPENS_CLOSING)) return false
  if (markAt(tokens, line.end - 1) === ',' && greets(tokens, line)) return true
  if (line.end - line.body > LONGEST) return false
  const words: string[] = []
  for (let k = line.body; k < line.end; k++) if (tokens.type[k] === WORD) words.push(tokens.word[k]?.folded ?? '')
  const from = words[0] === 'alvast' ? 1 : 0
  return (
    CLOSINGS.some((closing) => closing.every((word, k) => words[from + k] === word)) &&
    (words.length < 6 || markAt(tokens, line.end - 1) === ',')
  )
}

function greets(tokens: Tokens, { body, end }: Line): boolean {
  for (let k = body; k < end; k++) if (isOneOf(tokens.word[k], GREETINGS)) return true
  return false
}

/** What begins anew: another mail, a salutation, a heading, a turn of its own. */
function begins(tokens: Tokens, lines: Line[], i: number): boolean {
  const line = lines[i]
  if (!line) return true
  const mark = markAt(tokens, line.body)
  return (
    isOneOf(tokens.word[line.body], BEGINS) ||
    mark === '-' ||
    mark === '_' ||
    mark === '=' ||
    mark === '*' ||
    line.marked ||
    line.quoted > (lines[i - 1]?.quoted ?? 0)
  )
}
