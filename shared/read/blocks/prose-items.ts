import { isOneOf, type WordSet, wordSet } from '../../vocabulary/word-set.ts'
import { GLUED, isCapital, markAt, NUMBER, type Tokens, WORD } from '../tokens/tokens.ts'

/** One of the requirements that a phrase sums up after its label. Positions are token indexes. */
type ProseItem = { number: number | null; first: number; end: number }

/** The requirements that a stretch sums up: by numbers, letters, semicolons, bullets, slashes or commas. */
export function proseItems(tokens: Tokens, first: number, end: number): ProseItem[] {
  const numbers = marksOf(tokens, first, end, numberAtMark)
  if (numbers.length >= 2 && numbers[0]?.value === 1) return byMarks(tokens, numbers, end, true)
  let next = 0
  // "rijbewijs B." is no mark of a numbering.
  const letters = marksOf(tokens, first, end, letterAtMark).filter(({ value }) => value === next && ++next > 0)
  if (letters.length >= 2) return byMarks(tokens, letters, end, false)
  const separator = separatorOf(tokens, first, end)
  const parts = splitBy(tokens, first, end, separator)
  const list = separator === ';' ? parts : splitLastAnd(tokens, separator === ',' ? joined(tokens, parts) : parts)
  return list.map((part) => ({ number: null, ...part }))
}

type Mark = { value: number; at: number; after: number }

/** Marks of a numbering within a line: "1) …; 2) …". */
function marksOf(
  tokens: Tokens,
  first: number,
  end: number,
  valueAt: (tokens: Tokens, k: number) => number | null,
): Mark[] {
  const marks: Mark[] = []
  for (let k = first; k + 2 < end; k++) {
    const value = valueAt(tokens, k)
    if (value === null) continue
    const closing = markAt(tokens, k + 1)
    if ((closing !== ')' && closing !== '.' && closing !== ']') || tokens.gap[k + 1] !== GLUED) continue
    const opened = markAt(tokens, k - 1) === '(' || markAt(tokens, k - 1) === '['
    const at = opened && k - 1 >= first ? k - 1 : k
    if (at > first && tokens.gap[at] === GLUED && !';,'.includes(markAt(tokens, at - 1) || ' ')) continue
    if (tokens.type[k + 2] !== WORD && tokens.gap[k + 2] === GLUED) continue
    marks.push({ value, at, after: k + 2 })
  }
  return marks
}

function numberAtMark(tokens: Tokens, k: number): number | null {
  const number = tokens.number[k] ?? -1
  return tokens.type[k] === NUMBER && number > 0 && number < 40 ? number : null
}

function letterAtMark(tokens: Tokens, k: number): number | null {
  const word = tokens.word[k]?.folded ?? ''
  return tokens.type[k] === WORD && word.length === 1 ? word.charCodeAt(0) - 97 : null
}

function byMarks(tokens: Tokens, marks: Mark[], end: number, numbered: boolean): ProseItem[] {
  return marks.flatMap(({ value, after }, k) => {
    const part = cut(tokens, after, marks[k + 1]?.at ?? end)
    return part ? [{ number: numbered ? value : null, ...part }] : []
  })
}

type Separator = ';' | '•' | '/' | '+' | ','

function separatorOf(tokens: Tokens, first: number, end: number): Separator {
  let found: Separator = ','
  let hasComma = false
  for (let k = first; k < end; k++) {
    const mark = markAt(tokens, k)
    if (mark === ';') return ';'
    if ((mark === '•' || mark === '▪') && k > first) found = '•'
    const isApart = tokens.gap[k] !== GLUED && tokens.gap[k + 1] !== GLUED
    if ((mark === '/' || mark === '+') && found === ',' && isApart) found = mark
    hasComma ||= mark === ','
  }
  return found === '+' && hasComma ? ',' : found
}

type Part = { first: number; end: number }

function splitBy(tokens: Tokens, first: number, end: number, separator: Separator): Part[] {
  const parts: Part[] = []
  let from = first
  let depth = 0
  for (let k = first; k <= end; k++) {
    const mark = k < end ? markAt(tokens, k) : separator
    if (mark === '(') depth++
    if (mark === ')' && depth > 0) depth--
    const cuts = separator === '•' ? mark === '•' || mark === '▪' : mark === separator
    if (k < end && (!cuts || depth > 0 || (separator !== ';' && separator !== '•' && tokens.gap[k + 1] === GLUED)))
      continue
    const part = cut(tokens, from, k)
    if (part) parts.push(part)
    from = k + 1
  }
  return parts
}

const TAKES_MORE = wordSet('met van in als with of')
/** Names that are requirements by themselves. */
const WHOLE = wordSet('skj big vog hbo mbo wo vca nip nvo cissp prince rijbewijs')

/** "ervaring met Word, Excel" is one requirement: a lone name goes with the words before it. */
function joined(tokens: Tokens, parts: Part[]): Part[] {
  const list: Part[] = []
  for (const part of parts) {
    const before = list.at(-1)
    const from = ['en', 'of'].includes(tokens.word[part.first]?.folded ?? '') ? part.first + 1 : part.first
    // "ervaring met Word, Excel en Access"
    const isPair = part.end - from === 3 && isOneOf(tokens.word[from + 1], JOINTS) && isCapital(tokens, from + 2)
    const lone = (from === part.end - 1 || isPair) && isCapital(tokens, from) && !isOneOf(tokens.word[from], WHOLE)
    if (before && lone && hasWord(tokens, before, TAKES_MORE)) before.end = part.end
    else list.push({ ...part })
  }
  return list
}

function hasWord(tokens: Tokens, { first, end }: Part, words: WordSet): boolean {
  for (let k = first; k < end - 1; k++) if (isOneOf(tokens.word[k], words)) return true
  return false
}

/** Words with which a requirement of its own begins behind "en". */
const BEGINS = wordSet(`
  een minimaal a an the min aantoonbaar aantoonbare ervaring kennis in beschikbaar beschikbaarheid bereid geldig
  geldige goede eigen rijbewijs skj big vog hbo mbo wo vca nip nvo cissp prince
`)

/** "a, b en c": the last part holds two where both read as requirements. */
function splitLastAnd(tokens: Tokens, parts: Part[]): Part[] {
  const last = parts.at(-1)
  if (!last) return parts
  for (let k = last.first + 1; k < last.end - 1; k++) {
    if (!['en', 'and', 'alsmede', 'plus'].includes(tokens.word[k]?.folded ?? '')) continue
    const next = tokens.word[k + 1]
    const years = tokens.type[k + 1] === NUMBER && tokens.word[k + 2]?.atom?.kind === 'unit'
    const possesses = next?.folded !== 'in' || tokens.word[k + 2]?.folded === 'bezit'
    // "… gis en wkb": a word on either side.
    const isEven = last.end - last.first === 3 && parts.length > 1
    const scored = markAt(tokens, k - 1) === ')' && markAt(tokens, last.end - 1) === ')'
    if (!(years || scored || isEven || (isOneOf(next, BEGINS) && possesses))) continue
    const halves = [cut(tokens, last.first, k), cut(tokens, k + 1, last.end)].flatMap((part) => part ?? [])
    return [...parts.slice(0, -1), ...halves]
  }
  return parts
}

/** A stretch without marks and joining words at its ends; null where nothing is left. */
function cut(tokens: Tokens, from: number, to: number): Part | null {
  let first = from
  let end = to
  while (first < end && ',;:•▪/+-'.includes(markAt(tokens, first) || ' ')) first++
  while (first < end - 1 && ['en', 'and'].includes(tokens.word[first]?.folded ?? '')) first++
  const trim = () => {
    while (end > first && ',;.•▪'.includes(markAt(tokens, end - 1) || ' ')) end--
  }
  trim()
  if (end - first > 1 && ['en', 'and'].includes(tokens.word[end - 1]?.folded ?? '')) end--
  trim()
  return end > first ? { first, end } : null
}

const JOINTS = wordSet('en and & of or')

/** "a, b en c", and "a en b" of few words: the last part holds two names. */
export function lastHalved(tokens: Tokens, parts: Part[]): Part[] {
  const last = parts.at(-1)
  if (!last || (parts.length === 1 && last.end - last.first > 5)) return parts
  for (let k = last.first + 1; k < last.end - 1; k++) {
    if (!isOneOf(tokens.word[k], JOINTS)) continue
    return [...parts.slice(0, -1), { first: last.first, end: k }, { first: k + 1, end: last.end }]
  }
  return parts
}
