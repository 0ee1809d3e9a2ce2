import type { HeadingKind } from '../../vocabulary/headings.ts'
import { step } from '../../vocabulary/trie.ts'
import { headingKindOf, headingRoot } from '../../vocabulary/vocabulary.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { isCapital, MARK, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'
import type { Line } from './line.ts'

/** "Over Gemeente Zwolle": a name may follow, no sentence. */
const LONGEST_NAME = 5
const WITHIN_NAMES = wordSet('van de het der den en of aan op te s t')

/** Words with which a heading goes on behind what it announces: "Eisen aan de kandidaat". */
const GOES_ON = new Set(
  'aan bij voor van en te door binnen met in op of is zijn waar waaraan die dat die to for of and on from at by om per we wij je jij u'.split(
    ' ',
  ),
)

/** What the words of a line announce as a heading; null where it is none that we know. */
export function headingKindAt(tokens: Tokens, first: number, end: number): HeadingKind | null {
  let from = first
  while (from < end && tokens.type[from] === MARK) from++
  const { kind, last } = longestHeading(tokens, from, end)
  if (!kind || isWhole(tokens, last, end)) return kind
  // "Vereisten/Knock-out criteria"
  const joint = markAt(tokens, last)
  if ((joint === '/' || joint === '&' || joint === '|') && headingKindAt(tokens, last + 1, end) !== null) return kind
  const rest = tokens.word[last]?.folded ?? ''
  // "Wat vraagt Almere", but not "Requirements Engineer"; "Gemeente Ede" says who asks, and heads what they ask.
  const isBody = tokens.word[from]?.folded === 'gemeente'
  const named =
    (kind === 'organisation' && !isBody) ||
    kind === 'fee' ||
    kind === 'assignment' ||
    tokens.word[from]?.folded === 'wat'
  const isRelative = tokens.word[last - 1]?.folded === 'waaraan'
  return isRelative || GOES_ON.has(rest) || (named && isName(tokens, last, bracketFrom(tokens, last, end)))
    ? kind
    : null
}

/** The longest phrase for a heading that begins at a token, and the token behind it. */
function longestHeading(tokens: Tokens, from: number, end: number): { kind: HeadingKind | null; last: number } {
  let node = headingRoot
  let kind: HeadingKind | null = null
  let last = from
  for (let k = from; k < end; k++) {
    const word = tokens.word[k]
    const next = word && step(node, word)
    if (!next) break
    node = next
    const found = headingKindOf(node.concepts)
    if (found) {
      kind = found
      last = k + 1
    }
  }
  return { kind, last }
}

/** Of these a heading that nobody foresaw names what the list below it holds. */
const LISTED = new Set<HeadingKind>(['knockouts', 'awards', 'competences'])

/**
 * What a heading in other words announces above a list: "Uitsluitende eisen", "Welke competenties zoekt u?", "Zo wegen
 * wij de wensen". The last word that names a list counts.
 */
export function headingKindWithin(tokens: Tokens, first: number, end: number): HeadingKind | null {
  for (let from = end - 1; from >= first; from--) {
    if (isOneOf(tokens.word[from], SAYS_ASKED)) continue
    const { kind } = longestHeading(tokens, from, end)
    if (kind && LISTED.has(kind)) return kind
  }
  return null
}

/** Alone they head a list; within a heading they may speak of duties ("Wat er van je gevraagd wordt"). */
const SAYS_ASKED = wordSet(
  'gevraagd vereist verplicht noodzakelijk nodig benodigd required mandatory essential gewenst wenselijk optional voorkeur pre must',
)

/** Where a remark in brackets begins, else the end. */
function bracketFrom(tokens: Tokens, first: number, end: number): number {
  let k = first
  while (k < end && markAt(tokens, k) !== '(') k++
  return k
}

function isName(tokens: Tokens, first: number, end: number): boolean {
  if (end - first > LONGEST_NAME || !isCapital(tokens, first)) return false
  for (let k = first + 1; k < end; k++)
    if (tokens.type[k] === WORD && !isCapital(tokens, k) && !isOneOf(tokens.word[k], WITHIN_NAMES)) return false
  return true
}

/** Whether only marks and remarks in brackets follow. */
function isWhole(tokens: Tokens, first: number, end: number): boolean {
  let depth = 0
  for (let k = first; k < end; k++) {
    const mark = markAt(tokens, k)
    if (mark === '(' || mark === '[') depth++
    else if (mark === ')' || mark === ']') depth--
    else if (depth === 0 && (tokens.type[k] === WORD || mark === '')) return false
  }
  return true
}

/** What a remark at the end of a line makes of it: "Opleiding (knock-out)", "Gunningscriteria, totaal 100 punten". */
export function remarkKind(tokens: Tokens, line: Line): 'knockouts' | 'awards' | null {
  return bracketKind(tokens, line) ?? totalKind(tokens, line)
}

/** "Gunningscriteria - in totaal 100 punten": behind the heading stands what its list adds up to. */
function totalKind(tokens: Tokens, line: Line): 'awards' | null {
  const { body, end } = line
  if (line.item || end - body > LONGEST_REMARKED || !isOneOf(tokens.word[end - 1], POINTS)) return null
  let mark = body
  while (mark < end && !',-:'.includes(markAt(tokens, mark) || ' ')) mark++
  if (mark >= end || !tokens.type.subarray(mark, end).includes(NUMBER)) return null
  return headingKindAt(tokens, body, mark) === 'awards' ? 'awards' : null
}

const POINTS = wordSet('punten pt pnt points')

function bracketKind(tokens: Tokens, line: Line): 'knockouts' | 'awards' | null {
  let end = line.end
  if (markAt(tokens, end - 1) === ':') end--
  if (markAt(tokens, end - 1) !== ')' || line.item || end - line.body > LONGEST_REMARKED) return null
  let open = end - 2
  while (open > line.body && markAt(tokens, open) !== '(') open--
  if (open <= line.body || !isCapital(tokens, line.body)) return null
  const kind = headingKindAt(tokens, open + 1, end - 1)
  if (kind === 'knockouts' || kind === 'awards') return kind
  return isTotal(tokens, open + 1, end - 1) ? 'awards' : null
}

/** "Selectie (samen 100 punten)", "Wat telt mee? (100 punten)": what a list adds up to is said of scored criteria. */
function isTotal(tokens: Tokens, first: number, end: number): boolean {
  if (!isOneOf(tokens.word[end - 1], POINTS) || tokens.type[end - 2] !== NUMBER) return false
  for (let k = first; k < end - 2; k++) if (isOneOf(tokens.word[k], TOTALS)) return true
  return markAt(tokens, first - 2) === '?'
}

const TOTALS = wordSet('totaal samen tezamen opgeteld total together')

const LONGEST_REMARKED = 12

/** Whether a line would head a part of the text, if prose followed. */
export function looksLikeHeading(tokens: Tokens, line: Line): boolean {
  return headingKindAt(tokens, line.body, line.end) !== null
}

/** "5. Ervaring in een landelijk ⏎ gebied (40 punten)": the end of an item that a page broke. */
export function goesOnFromItem(tokens: Tokens, lines: Line[], i: number): boolean {
  const line = lines[i]
  if (!line || line.marked || line.apart || line.item || tokens.type[line.body] !== WORD) return false
  return lines[i - 1]?.item != null && !isCapital(tokens, line.body) && markAt(tokens, line.end - 1) !== ':'
}

/** "F. Competenties" above "a) Samenwerken": another lettering begins below it. */
export function isNextLetter(tokens: Tokens, { first }: Line, after: Line): boolean {
  const letter = tokens.plain.charCodeAt(tokens.start[first] ?? 0)
  return tokens.plain.charCodeAt(tokens.start[after.first] ?? 0) === letter + 1
}
