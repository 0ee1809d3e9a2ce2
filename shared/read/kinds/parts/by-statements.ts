import { cuesOf, type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { numberIn } from './facts-of-own.ts'
import type { Own } from './own.ts'

/** Sentences that each say what became of a request of their own: "Aanvraag 4401 is ingetrokken. Voor 4402 is …". */
export function byStatements(meanings: Meanings): Own[][] | null {
  const own = new Map<string, Own[]>()
  for (const cue of ['kind.withdrawn', 'kind.changed'] as const) {
    for (const hit of cuesOf(meanings, cue)) {
      const { first, end } = sentenceOf(meanings, hit.first)
      const number = numberIn(meanings, first, end)
      if (number) own.set(number, [...(own.get(number) ?? []), { first, end }])
    }
  }
  return own.size > 1 ? [...own.values()].sort((a, b) => (a[0]?.first ?? 0) - (b[0]?.first ?? 0)) : null
}
