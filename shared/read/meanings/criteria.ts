import type { List } from '../blocks/list.ts'
import { bareNumber, mentionsPoints } from '../blocks/points.ts'
import type { Tokens } from '../tokens/tokens.ts'
import type { Criterion } from './criterion.ts'
import { readItem } from './criterion-of-item.ts'
import { counts, type Meanings, valuesWithin } from './meanings.ts'
import { once } from './once.ts'
import { hasLetters } from './text-of-parts.ts'

export type Criteria = { knockouts: Criterion[]; awards: Criterion[]; all: Criterion[] }

/** The knock-out criteria and the scored ones, numbered. */
export const criteriaOf = once(findCriteria)

function findCriteria(meanings: Meanings): Criteria {
  const counted = meanings.lists.filter(({ heading }) => counts(meanings, heading.first))
  const lists = counted.filter((list) => !isRemark(list, counted) && !isOfDate(meanings, list))
  const knockouts = numbered(0, lists, 'knockouts', meanings.tokens)
  const last = knockouts.reduce((highest, { number }) => Math.max(highest, number), 0)
  const awards = numbered(last, lists, 'awards', meanings.tokens)
  const all = [...knockouts, ...awards].sort((a, b) => a.first - b.first)
  return { knockouts, awards, all }
}

/**
 * "Lees de eisen goed: vorige keer vielen er drie af, en dat is zonde": a clause that sums nothing up, where the text
 * numbers its list from one.
 */
function isRemark({ inline, items, kind, heading }: List, lists: List[]): boolean {
  // "Wat vragen wij" above what the work is.
  const isLone = kind === 'knockouts' && items.length === 1 && items[0]?.below.length === 0
  if (!(inline || isLone) || items[0]?.number !== null) return false
  return lists.some(
    (other) =>
      other.kind === kind &&
      other.items.length > 1 &&
      other.items[0]?.number === 1 &&
      (items.length === 1 || other.heading.first > heading.first),
  )
}

/** "Gewenst: start per 1 maart": a wish about the assignment. */
function isOfDate(meanings: Meanings, { inline, items, kind }: List): boolean {
  const [only] = items
  const line = only?.lines[0]
  if (!inline || kind !== 'awards' || items.length !== 1 || !line || only.number !== null) return false
  return valuesWithin(meanings, line.first, line.end).some((value) => value.kind === 'date')
}

/** The criterion that a token is part of, found by halving; null outside criteria. */
export function criterionAt(meanings: Meanings, token: number): Criterion | null {
  const { all } = criteriaOf(meanings)
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.first ?? 0) <= token) low = middle + 1
    else high = middle
  }
  const found = all[low - 1]
  return found && token < found.end ? found : null
}

/** Numbers of the text are kept; without any, the sequence goes on. */
function numbered(after: number, lists: List[], kind: 'knockouts' | 'awards', tokens: Tokens): Criterion[] {
  let next = after
  return lists
    .filter((list) => list.kind === kind)
    .flatMap((list) => criteriaIn(tokens, list, kind))
    .filter(({ text }) => hasLetters(text))
    .map((criterion) => {
      next = criterion.number ?? next + 1
      return { ...criterion, number: next }
    })
}

type Unnumbered = Omit<Criterion, 'number'> & { number: number | null }

function criteriaIn(tokens: Tokens, { heading, items }: List, kind: 'knockouts' | 'awards'): Unnumbered[] {
  const own = items.flatMap(({ lines }) => lines.slice(0, 1))
  const bare =
    kind === 'awards' &&
    items.length > 1 &&
    own.length === items.length &&
    own.every(({ first, end }) => bareNumber(tokens, first, end)) &&
    !own.every(({ first, end }) => mentionsPoints(tokens, first, end))
  return items.map((item) => ({ kind, number: item.number, heading, ...readItem(tokens, item, kind, bare) }))
}
