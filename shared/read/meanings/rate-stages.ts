import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { numberAt } from '../tokens/number.ts'
import { GLUED, isMark, isWord, NUMBER, WORD } from '../tokens/tokens.ts'
import type { Stretch } from './clause.ts'
import { type Meanings, valuesWithin } from './meanings.ts'

/**
 * Words that bind a rate to a part of the assignment. `from`: its first month, counted from 0; null where it cannot be
 * known from the words ("bij verlenging", a date, which is `dated`). `until`: where the words also say how many months it takes.
 */
export type StageWords = Stretch & { from: number | null; until: number | null; thereafter: boolean; dated: boolean }

/** Every such stretch of a phrase, in text order. */
export function stagesIn(meanings: Meanings, { first, end }: Stretch): StageWords[] {
  const stages: StageWords[] = []
  let k = first
  while (k < end) {
    const stage = mayStart(meanings, k) ? stageAt(meanings, k, end) : null
    if (stage) stages.push(stage)
    k = stage?.end ?? k + 1
  }
  return stages
}

/** Looked at before anything else, since few words begin such a stretch. */
function mayStart({ tokens }: Meanings, k: number): boolean {
  const word = tokens.word[k]
  if (tokens.type[k] === NUMBER) return tokens.type[k + 1] === WORD
  return word?.atom != null || isOneOf(word, STARTS)
}

const STARTS = wordSet(`
  bij na tijdens gedurende during geval upon voor for vanaf per from van of miv v daarna vervolgens nadien
  hierna aansluitend thereafter afterwards then after
`)

function stageAt(meanings: Meanings, k: number, end: number): StageWords | null {
  const { tokens } = meanings
  const extension = extensionAt(meanings, k, end)
  const date = extension === null ? dateAt(meanings, k, end) : null
  const unknown = extension ?? date
  if (unknown !== null)
    return { first: k, end: unknown, from: null, until: null, thereafter: false, dated: date !== null }
  if (isWord(tokens, k, ...THEREAFTER))
    return { first: k, end: k + 1, from: null, until: null, thereafter: true, dated: false }
  if (isWord(tokens, k, 'after') && isWord(tokens, k + 1, 'that'))
    return { first: k, end: k + 2, from: null, until: null, thereafter: true, dated: false }
  if (isWord(tokens, k, 'gedurende', 'tijdens', 'during')) return duringAt(meanings, k, end)
  return numberedAt(meanings, k, end) ?? afterAt(meanings, k, end) ?? rankedAt(meanings, k, end)
}

const THEREAFTER = 'daarna vervolgens nadien hierna aansluitend thereafter afterwards then'.split(' ')

/** "bij verlenging", "na een eventuele verlenging". */
function extensionAt({ tokens }: Meanings, k: number, end: number): number | null {
  if (!isWord(tokens, k, 'bij', 'na', 'tijdens', 'geval', 'upon', 'voor', 'for')) return null
  for (let t = k + 1; t < Math.min(end, k + 4); t++) {
    const word = tokens.word[t]?.folded ?? ''
    if (word.startsWith('verleng') || word.startsWith('extension')) return t + 1
  }
  return null
}

/** "vanaf 1 januari 2027", "met ingang van 1-1-2027". */
function dateAt(meanings: Meanings, k: number, end: number): number | null {
  const { tokens } = meanings
  if (!isWord(tokens, k, 'vanaf', 'per', 'from', 'van', 'of', 'miv', 'v')) return null
  if (isWord(tokens, k, 'van', 'of') && !isWord(tokens, k - 1, 'ingang', 'as')) return null
  const date = valuesWithin(meanings, k + 1, Math.min(end, k + 3)).find(({ kind }) => kind === 'date')
  return date?.end ?? null
}

/** "tijdens de inwerkperiode van 3 maanden". */
function duringAt({ tokens }: Meanings, k: number, end: number): StageWords | null {
  for (let t = k + 1; t < Math.min(end, k + 6); t++) {
    if (tokens.word[t]?.atom?.kind === 'ordinal') return null
    const term = tokens.type[t] === NUMBER || tokens.word[t]?.atom?.kind === 'number' ? termAt(tokens, t, end) : null
    if (term) return { first: k, end: term.end, from: 0, until: term.months, thereafter: false, dated: false }
  }
  return null
}

/** "maand 1 t/m 12", "jaar 2", "maanden 13-24". */
function numberedAt({ tokens }: Meanings, k: number, end: number): StageWords | null {
  const months = monthsOf(tokens.word[k]?.atom)
  const count = months === null || k + 1 >= end ? null : numberAt(tokens, k + 1, end)
  if (months === null || !count || !Number.isInteger(count.value) || count.article) return null
  const n = count.value
  if (n < 1 || n > 60 || (isMark(tokens, k + 2, ',.') && tokens.type[k + 3] === NUMBER && tokens.gap[k + 3] === GLUED))
    return null
  if (months === 12)
    return n <= 5
      ? { first: k, end: count.end, from: (n - 1) * 12, until: n * 12, thereafter: false, dated: false }
      : null
  let at = count.end
  while (at < end && at < k + 7 && isJoint(tokens.word[at]?.folded ?? '')) at++
  const until = at > count.end && tokens.type[at] === NUMBER && at < end ? (tokens.number[at] ?? null) : null
  return { first: k, end: until === null ? count.end : at + 1, from: n - 1, until, thereafter: false, dated: false }
}

function isJoint(word: string): boolean {
  return JOINTS.has(word)
}

const JOINTS = new Set('- t / m tot en met to through maand month'.split(' '))

/** "na 12 maanden", "na een half jaar", "na het eerste jaar". */
function afterAt({ tokens }: Meanings, k: number, end: number): StageWords | null {
  if (!isWord(tokens, k, 'na', 'after')) return null
  let at = k + 1
  while (
    at < end &&
    at < k + 6 &&
    isWord(tokens, at, 'de', 'het', 'the', 'afloop', 'van', 'ca', 'circa', 'ongeveer', 'eerste', 'first')
  )
    at++
  const term = termAt(tokens, at, end)
  return term ? { first: k, end: term.end, from: term.months, until: null, thereafter: false, dated: false } : null
}

/** "eerste 12 maanden", "tweede jaar", "13e maand", "het eerste halfjaar". */
function rankedAt({ tokens }: Meanings, k: number, end: number): StageWords | null {
  const atom = tokens.word[k]?.atom
  let rank = atom?.kind === 'ordinal' ? atom.value : 0
  let at = k + 1
  if (tokens.type[k] === NUMBER && isWord(tokens, k + 1, 'e', 'ste', 'de', 'st', 'nd', 'rd', 'th')) {
    rank = tokens.number[k] ?? 0
    at = k + 2
  }
  if (rank < 1) return null
  const term = termAt(tokens, at, end)
  // "eerste 12 maanden" takes 12 months; "tweede jaar" starts after 12.
  return term
    ? {
        first: k,
        end: term.end,
        from: (rank - 1) * term.months,
        until: rank * term.months,
        thereafter: false,
        dated: false,
      }
    : null
}

function termAt(tokens: Meanings['tokens'], k: number, end: number): { months: number; end: number } | null {
  const count = numberAt(tokens, k, end)
  let at = count?.end ?? k
  let factor = count?.value ?? 1
  if (isWord(tokens, at, 'a')) at++
  if (isWord(tokens, at, 'half', 'halve')) {
    factor /= 2
    at++
  }
  const months = at < end ? monthsOf(tokens.word[at]?.atom) : null
  return months === null ? null : { months: Math.round(factor * months), end: at + 1 }
}

function monthsOf(atom: Meanings['tokens']['word'][number]['atom'] | undefined): number | null {
  if (atom?.kind !== 'unit') return null
  if (atom.unit === 'month') return atom.value
  if (atom.unit === 'year') return 12
  return atom.unit === 'quarter' ? 3 : null
}
