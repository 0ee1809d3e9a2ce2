import { wordList } from '../../language/word-list.ts'
import type { RequestRecord } from '../../request.ts'
import { type Meanings, spanOf } from '../meanings/meanings.ts'
import type { Term } from '../meanings/term.ts'
import { termsOf } from '../meanings/terms.ts'
import { numberAt } from '../tokens/number.ts'
import { isMark, isWord, type Tokens, WORD } from '../tokens/tokens.ts'
import { type Field, nothing } from './field.ts'

type Extension = RequestRecord['extensions'][number]
type Found = { value: Extension; first: number; end: number }
type Count = { times: number; first: number; end: number }

const MOST_TIMES = 20

/** Opties tot verlenging: of their own label, else of the duration's, else of a sentence. */
export function extensions(meanings: Meanings): Field<Extension[]> {
  const scopes = new Map<number, Term[]>()
  for (const term of termsOf(meanings)) {
    if (term.use !== 'option') continue
    const known = scopes.get(term.scope.first)
    if (!known) scopes.set(term.scope.first, [term])
    else if (known.length < MOST_LENGTHS) known.push(term)
  }
  const byRank = [...scopes.values()].sort((a, b) => rankOf(a) - rankOf(b))
  for (const lengths of byRank) {
    const found = optionsOf(meanings, lengths)
    if (found.length > 0) return fieldOf(meanings, merged(meanings, found))
  }
  return nothing([])
}

/** No value and no sentence states more options than these. */
const MOST_LENGTHS = 12

function rankOf([term]: Term[]): number {
  return term?.label === 'extension' ? 0 : term?.label === null ? 2 : 1
}

function fieldOf(meanings: Meanings, found: Found[]): Field<Extension[]> {
  return {
    value: found.map(({ value }) => value),
    at: found.map(({ first, end }) => spanOf(meanings, first, end)),
  }
}

/** The lengths of one value or sentence, each with how often it may be used. */
function optionsOf(meanings: Meanings, lengths: Term[]): Found[] {
  const [each, most] = lengths
  const scope = each?.scope ?? { first: 0, end: 0 }
  if (each && isStep(meanings, each, most)) {
    // "Per 3 maanden, max. 12 maanden"; without a most there is no number of times.
    if (!most?.months || !each.months) return []
    return valid({ value: { times: most.months / each.months, months: each.months }, first: each.first, end: most.end })
  }
  const unit = each && lengths.length === 1 ? stepUnit(meanings, scope, each) : null
  if (each?.months && unit)
    return valid({ value: { times: each.months / unit, months: unit }, first: each.first, end: each.end })
  if (each && lengths.length === 1 && isTotal(meanings.tokens, each)) return []
  const counts = countsIn(meanings, lengths, scope)
  return lengths.flatMap((length, k) => {
    const next = lengths[k + 1]?.first ?? scope.end
    const previous = lengths[k - 1]?.end ?? scope.first
    const before = counts.findLast(({ first }) => first >= previous && first < length.first)
    const after = counts.find(({ first }) => first >= length.end && first < next)
    const count = length.times === null ? (before ?? after) : undefined
    const times = length.times ?? count?.times ?? 1
    const from = Math.min(length.first, count?.first ?? length.first)
    const to = Math.max(length.end, count?.end ?? length.end)
    return length.months === null ? [] : valid({ value: { times, months: length.months }, first: from, end: to })
  })
}

const STEPS = ['stappen', 'blokken', 'periodes', 'perioden', 'termijnen', 'delen']

function isStep({ tokens }: Meanings, { first }: Term, most: Term | undefined): boolean {
  const before = isWord(tokens, first - 1, 'met', 'van', 'voor') ? first - 2 : first - 1
  if (isWord(tokens, first - 1, 'per') || isWord(tokens, before, ...STEPS)) return true
  return most !== undefined && isWord(tokens, before, 'telkens', 'steeds') && isWord(tokens, most.first - 1, ...MOST)
}

/** "Verlenging is mogelijk tot maximaal 24 maanden": what the whole may come to, however often. */
function isTotal(tokens: Tokens, { first, times, label }: Term): boolean {
  if (times !== null || label !== null) return false
  const before = isWord(tokens, first - 1, ...MOST) ? first - 2 : first - 1
  return isWord(tokens, before, 'tot') || (before < first - 1 && isWord(tokens, before, 'in'))
}

const MOST = ['maximaal', 'max', 'maximum', 'hoogstens', 'totaal']

/** "Per kwartaal te verlengen, max. 3 kwartalen": the months of one step. */
function stepUnit({ tokens }: Meanings, { first }: Term['scope'], { first: before }: Term): number | null {
  for (let k = first; k < before - 1; k++) {
    const atom = isWord(tokens, k, 'per') ? tokens.word[k + 1]?.atom : undefined
    if (atom?.kind !== 'unit') continue
    const months = { month: 1, quarter: 3, year: 12 }[atom.unit as 'month' | 'quarter' | 'year']
    if (months) return months * atom.value
  }
  return null
}

function valid(found: Found): Found[] {
  const { times } = found.value
  return Number.isInteger(times) && times >= 1 && times <= MOST_TIMES ? [found] : []
}

const MULTIPLES = ['eenmaal', 'eenmalig', 'tweemaal', 'driemaal', 'viermaal', 'once', 'twice']
const TIMES = ['x', 'keer', 'maal', 'times']
const NOUNS =
  wordList(`opties optie verlenging verlengingen verlengingsopties verlengingsoptie verlengopties optionele optional
  options option extensions extension mogelijkheden perioden periodes further additional optiejaren`)

/** "Tweemaal", "2 keer", "twee verlengingen", where no length says it itself. */
function countsIn(meanings: Meanings, lengths: Term[], { first, end }: Term['scope']): Count[] {
  const { tokens } = meanings
  const counts: Count[] = []
  for (let k = first; k < end; k++) {
    const inside = lengths.find((length) => length.first <= k && k < length.end)
    if (inside) {
      k = inside.end - 1
      continue
    }
    const number = numberAt(tokens, k, end)
    if (!number || number.value > MOST_TIMES) continue
    const at = number.end
    if (isWord(tokens, k, ...MULTIPLES)) counts.push({ times: number.value, first: k, end: at })
    else if (isWord(tokens, at, ...TIMES) || isMark(tokens, at, '×*'))
      counts.push({ times: number.value, first: k, end: at + 1 })
    else if (
      !number.article &&
      (isWord(tokens, at, ...NOUNS) || (tokens.type[at] === WORD && isWord(tokens, at + 1, ...NOUNS)))
    )
      counts.push({ times: number.value, first: k, end: at + 1 })
  }
  return counts
}

/** Options of the same length, one after the other, are one that can be used as many times. */
function merged({ tokens }: Meanings, found: Found[]): Found[] {
  const out: Found[] = []
  for (const one of found) {
    const last = out.at(-1)
    // "3 x 2 maanden (3 x 2 months)": the same in another language.
    if (last && isMark(tokens, one.first - 1, '(/|') && isSame(last.value, one.value)) continue
    if (last && last.value.months === one.value.months) {
      const value = { times: last.value.times + one.value.times, months: one.value.months }
      out[out.length - 1] = { value, first: last.first, end: one.end }
    } else out.push(one)
  }
  return out
}

function isSame(a: Extension, b: Extension): boolean {
  return a.times === b.times && a.months === b.months
}
