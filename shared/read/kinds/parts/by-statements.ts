import type { Cue } from '../../../vocabulary/vocabulary.ts'
import { hasHit, hits } from '../../concepts/cues.ts'
import type { Stretch } from '../../meanings/clause.ts'
import { counts, type Meanings } from '../../meanings/meanings.ts'
import { numbersIn } from './numbers-in.ts'
import type { Own } from './own.ts'

const TOLD: Cue[] = ['kind.withdrawn', 'kind.changed', 'kind.goes-on']

/** What is said of requests of their own: "Aanvraag 4401 is ingetrokken. Voor 4402 is …", "QX-11 is vervuld, QX-12 staat open". */
export function byStatements(meanings: Meanings): Own[][] | null {
  const { cues } = meanings
  if (TOLD.every((cue) => hits(cues, cue).length === 0)) return null
  const own = new Map<string, Own[]>()
  for (const sentence of meanings.sentences) {
    if (!counts(meanings, sentence.first) || !isTold(meanings, sentence)) continue
    for (const { number, first, end } of statementsIn(meanings, sentence))
      if (isTold(meanings, { first, end })) own.set(number, [...(own.get(number) ?? []), { first, end }])
  }
  return own.size > 1 ? [...own.values()].sort((a, b) => (a[0]?.first ?? 0) - (b[0]?.first ?? 0)) : null
}

function isTold({ cues }: Meanings, { first, end }: Stretch): boolean {
  return TOLD.some((cue) => hasHit(cues, cue, first, end))
}

/** A sentence cut at the numbers that it names: what is said of each. */
export function statementsIn(meanings: Meanings, { first, end }: Stretch): (Stretch & { number: string })[] {
  const named = numbersIn(meanings, first, end)
  return named.map(({ number, first: from }, k) => ({
    number,
    first: k === 0 ? first : from,
    end: named[k + 1]?.first ?? end,
  }))
}
