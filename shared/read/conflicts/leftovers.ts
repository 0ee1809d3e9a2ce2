import { EMPTY_HOSTS, EMPTY_PAGES, MUST_GO_ON } from '../../vocabulary/template-cues.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { endsWithColon } from '../blocks/item-lines.ts'
import type { Line } from '../blocks/line.ts'
import { widthOf, wordCount } from '../blocks/list-words.ts'
import { type Hit, hasHit } from '../concepts/cues.ts'
import { cuesOf, type Meanings, sentenceOf } from '../meanings/meanings.ts'
import { BLANK, GLUED, isCapital, LINE, MARK, markAt, type Tokens, textOf, WORD } from '../tokens/tokens.ts'
import type { Leftover } from './leftover.ts'
import { withBrackets } from './leftover-brackets.ts'
import { leftoverMarks } from './leftover-marks.ts'

/** All that a template left behind: tokens, the end exclusive, in no order; one may lie within another. */
export function leftoversIn(meanings: Meanings): Leftover[] {
  return [
    ...choices(meanings),
    ...phrases(meanings),
    ...links(meanings),
    ...leftoverMarks(meanings),
    ...pasted(meanings),
    ...cutOff(meanings),
  ]
}

/** "ja/nee", "doorhalen wat niet van toepassing is"; but not "(ja/nee): ja" and "geef aan: ja/nee". */
function choices(meanings: Meanings): Leftover[] {
  const { tokens } = meanings
  return cuesOf(meanings, 'template.choice').flatMap((hit) => {
    if (isAnswered(tokens, hit) || isAsked(meanings, hit)) return []
    return [{ ...withBrackets(tokens, hit), kind: 'choice' as const }]
  })
}

function isAnswered(tokens: Tokens, { end }: Hit): boolean {
  let k = end
  // "een ja/nee-lijst"
  if (markAt(tokens, k) === '/' || (markAt(tokens, k) === '-' && tokens.gap[k] === GLUED)) return true
  if (')]'.includes(markAt(tokens, k) || ' ')) k++
  return '?:='.includes(markAt(tokens, k) || ' ') && k + 1 < tokens.count && (tokens.gap[k + 1] ?? LINE) < LINE
}

/** How many tokens before a choice the words may stand that ask to answer it. */
const BEFORE = 30

function isAsked(meanings: Meanings, hit: Hit): boolean {
  const line = meanings.lines[meanings.lineAt[hit.first] ?? 0]
  return hasHit(meanings.cues, 'template.answer', Math.max(line?.first ?? 0, hit.first - BEFORE), hit.first)
}

function phrases(meanings: Meanings): Leftover[] {
  const { tokens } = meanings
  const blanks = cuesOf(meanings, 'template.blank').filter((hit) => isBlank(tokens, hit))
  return [
    ...cuesOf(meanings, 'template.fill').map((hit) => ({ ...withBrackets(tokens, hit), kind: 'fill' as const })),
    ...cuesOf(meanings, 'template.sample').map((hit) => ({
      ...restOfSentence(meanings, hit),
      kind: 'sample' as const,
    })),
    ...cuesOf(meanings, 'template.gap').map((hit) => ({ ...hit, kind: 'gap' as const })),
    ...blanks.map((hit) => ({
      ...withBrackets(tokens, hit),
      kind: tokens.word[hit.first]?.folded === 'todo' ? ('fill' as const) : ('blank' as const),
    })),
  ]
}

/** "xxxx" and "TODO" as words of their own. */
function isBlank(tokens: Tokens, { first, end }: Hit): boolean {
  const written = textOf(tokens, first, end)
  if (written.toLowerCase() === 'todo') return written === 'TODO'
  const glued = (k: number) => tokens.gap[k] === GLUED && tokens.type[k] !== MARK
  return !(glued(first) && first > 0 && tokens.type[first - 1] !== MARK) && !(end < tokens.count && glued(end))
}

function restOfSentence(meanings: Meanings, hit: Hit): Hit {
  const { end } = sentenceOf(meanings, hit.first)
  return { first: hit.first, end: Math.min(end, hit.end + 8) }
}

const LONGEST_ADDRESS = 60

/** Addresses that stand for one that was never filled in. */
function links(meanings: Meanings): Leftover[] {
  const { tokens } = meanings
  return cuesOf(meanings, 'template.url').flatMap(({ first, end: after }) => {
    if (markAt(tokens, after) !== ':' || markAt(tokens, after + 1) !== '/') return []
    let end = after + 2
    while (
      end < tokens.count &&
      end - after < LONGEST_ADDRESS &&
      tokens.gap[end] === 0 &&
      !'>)]'.includes(markAt(tokens, end) || ' ')
    )
      end++
    while (end > after + 2 && '.,;'.includes(markAt(tokens, end - 1) || ' ')) end--
    return isEmptyAddress(textOf(tokens, after + 2, end).toLowerCase()) ? [{ first, end, kind: 'link' as const }] : []
  })
}

/** "www.voorbeeld.nl/pagina", "www.portaal.nl/artikel/1234567890", or nothing. */
export function isEmptyAddress(address: string): boolean {
  if (address === '') return true
  const [host = '', ...path] = address.split('/')
  const names = host.split('.').filter((name) => name !== 'www')
  if (names.length < 3 && (EMPTY_HOSTS.has(names[0] ?? '') || isX(names[0] ?? ''))) return true
  return path.some((part) => EMPTY_PAGES.has(part) || isX(part))
}

function isX(word: string): boolean {
  return word.length > 2 && word.split('').every((letter) => letter === 'x')
}

const LEADS_ON = wordSet('eigen een de het van met voor door own')
const ANSWERS = wordSet('ja nee yes no')

/** A form field pasted into a sentence: "… gebruik maken van eigen Nee". */
function pasted({ tokens, lines, scope }: Meanings): Leftover[] {
  return lines.flatMap((line, i) => {
    const stop = markAt(tokens, line.end - 1) === '.' ? line.end - 1 : line.end
    const answer = stop - 1
    if (scope[i] !== 0 || answer - line.body < 3) return []
    const isAnswer = isOneOf(tokens.word[answer], ANSWERS) && isCapital(tokens, answer)
    if (!isAnswer || !isOneOf(tokens.word[answer - 1], LEADS_ON)) return []
    return [{ first: lastSentence(tokens, line, answer), end: line.end, kind: 'cut' as const }]
  })
}

function lastSentence(tokens: Tokens, line: Line, from: number): number {
  for (let k = from; k > line.body; k--) {
    const mark = markAt(tokens, k - 1)
    if (mark !== '' && '.:;?'.includes(mark) && (tokens.gap[k] ?? 0) >= BLANK) return k
  }
  return line.body
}

const SHORTEST_CUT = 25
const FEWEST_WORDS = 5

/** Items and paragraphs that end on a word that needs another, with nothing that goes on below. */
function cutOff({ tokens, lines, scope }: Meanings): Leftover[] {
  return lines.flatMap((line, i) => {
    if (
      scope[i] !== 0 ||
      tokens.type[line.end - 1] !== WORD ||
      !MUST_GO_ON.has(tokens.word[line.end - 1]?.folded ?? '')
    )
      return []
    if (widthOf(tokens, line.body, line.end) < SHORTEST_CUT || wordCount(tokens, line.body, line.end) < FEWEST_WORDS)
      return []
    const next = lines[i + 1]
    const ended = !next || next.item === 'bullet' || (next.apart && line.item !== null && isCapital(tokens, next.first))
    return ended && !endsWithColon(tokens, line) ? [{ first: line.body, end: line.end, kind: 'cut' as const }] : []
  })
}
