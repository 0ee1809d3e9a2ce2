import { oneLine } from '../../language/one-line.ts'
import { monthsOf } from '../meanings/lengths.ts'
import { counts, type Meanings, spanOf } from '../meanings/meanings.ts'
import { BLANK, isWord, markAt, type Tokens, textOf } from '../tokens/tokens.ts'
import type { Value } from '../values/value.ts'
import type { Found, Seen } from './found.ts'

type Malformed = { first: number; end: number; meant: string | null }

/** A months word after an end date, or a doubled one: "6 maanden maanden", "tot 1 juli 2027 maanden". */
export function durationMalformed({ meanings }: Seen): Found[] {
  const all = meanings.values.flatMap((value) => malformed(meanings, value))
  const first = all[0]
  if (!first) return []
  const words = oneLine(textOf(meanings.tokens, first.first, first.end))
  const question = first.meant
    ? `Bij de duur staat "${words}". Klopt het dat u ${first.meant} bedoelt?`
    : `Bij de duur staat "${words}". Welke looptijd bedoelt u?`
  const at = all.map(({ first: from, end }) => spanOf(meanings, from, end))
  return [{ code: 'duration-malformed', field: 'durationMonths', at, question }]
}

function malformed(meanings: Meanings, value: Value): Malformed[] {
  const { tokens } = meanings
  if (value.kind !== 'date' && value.kind !== 'quantity') return []
  const end = monthsWordEnd(tokens, value.end)
  if (end === null || !counts(meanings, value.first)) return []
  const words = oneLine(textOf(tokens, value.first, value.end))
  if (value.kind === 'quantity') {
    if (value.unit !== 'month' && value.unit !== 'year' && value.unit !== 'week') return []
    return [{ first: value.first, end, meant: monthsOf(value) === null ? null : `een looptijd van ${words}` }]
  }
  if (value.year === null) return []
  const first = beforeDate(tokens, value.first)
  return [{ first, end, meant: `een looptijd tot ${words}` }]
}

/** Behind "maanden", "maand(en)" with nothing but a blank before it; null where no such word follows. */
function monthsWordEnd(tokens: Tokens, k: number): number | null {
  const atom = tokens.word[k]?.atom
  if (k >= tokens.count || tokens.gap[k] !== BLANK || atom?.kind !== 'unit' || atom.unit !== 'month') return null
  return markAt(tokens, k + 1) === '(' && isWord(tokens, k + 2, 'en') ? k + 4 : k + 1
}

function beforeDate(tokens: Tokens, k: number): number {
  if (isWord(tokens, k - 1, 'tot', 'until')) return k - 1
  return isWord(tokens, k - 1, 'm') && markAt(tokens, k - 2) === '/' ? k - 3 : k
}
