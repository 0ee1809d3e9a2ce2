import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { GLUED, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import { looksLikeHeading } from './headings.ts'
import { labelFrom, labelOf } from './label-match.ts'
import { KINDS_OF_BODIES, startsValue } from './labels-in-row.ts'
import { isListLabel, LONGEST_LABEL } from './labels-on-line.ts'
import type { Line } from './line.ts'
import type { Pair } from './pair.ts'
import { valueBelow } from './value-below.ts'

/** A line that is a label and nothing else, or begins with one that a value follows without a mark. */
export function aloneOrLoose(tokens: Tokens, lines: Line[], i: number, pairs: Pair[]): number {
  const line = lines[i]
  if (!line) return i
  const alone =
    line.end - line.body <= LONGEST_LABEL && !isGluedValue(tokens, line) ? labelOf(tokens, line.body, line.end) : null
  if (alone && !isListLabel(alone)) {
    const below = valueBelow(tokens, lines, i, false)
    if (below && (isBetweenLabels(tokens, lines, i) || !looksLikeHeading(tokens, line))) {
      pairs.push({
        kind: alone,
        labelFirst: line.body,
        labelEnd: line.end,
        first: below.first,
        end: below.end,
        line: i,
        shape: 'below',
        row: 0,
      })
      return below.last
    }
    return i
  }
  const beside = isOneOf(tokens.word[line.body], KINDS_OF_BODIES) ? null : labelFrom(tokens, line.body, line.end)
  if (beside && !isListLabel(beside.kind) && beside.end < line.end && isLoose(tokens, lines, i, beside.end)) {
    const shape = tokens.gap[beside.end] === GLUED ? 'cell' : 'loose'
    pairs.push({
      kind: beside.kind,
      labelFirst: line.body,
      labelEnd: beside.end,
      first: beside.end,
      end: line.end,
      line: i,
      shape,
      row: 0,
    })
  }
  return i
}

/** "Hybride werkenJa" has its value, however near the whole is to a label. */
function isGluedValue(tokens: Tokens, line: Line): boolean {
  const label = labelFrom(tokens, line.body, line.end)
  return label !== null && label.end < line.end && tokens.gap[label.end] === GLUED && startsValue(tokens, label.end)
}

/** "LocatieAssen", "- Uren per week 24": what follows a label may be its value. */
function isLoose(tokens: Tokens, lines: Line[], i: number, end: number): boolean {
  const line = lines[i]
  if (!line) return false
  const begins = startsValue(tokens, end)
  if (tokens.gap[end] === GLUED) return begins && tokens.type[end - 1] === WORD
  if (line.end - line.body > 14 || markAt(tokens, line.end - 1) === '.') return false
  const counted = tokens.type[end] === NUMBER || markAt(tokens, end) === '€'
  if (line.end - end <= LONGEST_ANSWER && isOneOf(tokens.word[end], ANSWERS)) return true
  return line.item === 'bullet' || (begins && (counted || (end - line.body > 1 && line.end - end <= LONGEST_BESIDE)))
}

/** "Thuiswerken beperkt": a word that can only be an answer. */
const ANSWERS = wordSet('ja nee beperkt deels gedeeltelijk toegestaan mogelijk niet yes no allowed limited')

const LONGEST_ANSWER = 2

/** Without a mark between them a label's value in words is short; else the line is a sentence. */
const LONGEST_BESIDE = 5

/** On pages with a label and its value on lines in turn, other labels stand near. */
function isBetweenLabels(tokens: Tokens, lines: Line[], i: number): boolean {
  for (const k of [i - 4, i - 3, i - 2, i + 2, i + 3, i + 4]) {
    const line = lines[k]
    if (line && line.end - line.body <= 6 && labelOf(tokens, line.body, line.end)) return true
  }
  return false
}
