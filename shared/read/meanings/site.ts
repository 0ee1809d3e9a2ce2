import { type Hit, hasHit, hitsIn } from '../concepts/cues.ts'
import { isWord } from '../tokens/tokens.ts'
import type { HybridMention } from './home.ts'
import { counts, cuesOf, type Meanings, sectionKind, sentenceOf } from './meanings.ts'
import { labelledOnSite, onSiteIn } from './on-site.ts'
import { saidIn } from './stance.ts'
import { near } from './statements.ts'

export function siteIn(meanings: Meanings): HybridMention[] {
  const full = cuesOf(meanings, 'site.place').flatMap((hit): HybridMention[] => {
    const sentence = sentenceOf(meanings, hit.first)
    const { first, end } = near(sentence, hit)
    const kind = sectionKind(meanings, hit.first)
    if (sentence.asks || kind === 'organisation' || kind === 'procedure' || !counts(meanings, hit.first)) return []
    const at = fullAround(meanings, hit, first, end)
    if (!at || saidIn(meanings.tokens, first, end).some(({ is }) => is === 'others')) return []
    return [{ first: Math.min(hit.first, at.first), end: Math.max(hit.end, at.end), value: 'no' }]
  })
  const shares = meanings.values.flatMap((value): HybridMention[] =>
    value.kind === 'quantity' && value.unit === 'percent' && value.max < 100 && isOnSite(meanings, value)
      ? [{ first: value.first, end: value.end + 1, value: 'yes' }]
      : [],
  )
  const labelled = labelledOnSite(meanings)
  const days = labelled ? [labelled] : onSiteIn(meanings)
  return [
    ...full,
    ...shares,
    ...days.map(({ first, end, days: n }): HybridMention => ({ first, end, value: n >= 5 ? 'no' : 'yes' })),
  ]
}

function isOnSite(meanings: Meanings, { end }: Hit): boolean {
  return counts(meanings, end) && hasHit(meanings.cues, 'site.place', end, end + 1)
}

function fullAround(meanings: Meanings, hit: Hit, first: number, end: number): Hit | null {
  const { tokens, cues } = meanings
  const before = hitsIn(cues, 'site.full', Math.max(first, hit.first - 5), hit.first).at(-1)
  const behind = hitsIn(cues, 'site.full', hit.end, Math.min(end, hit.end + 3))[0]
  for (const full of [before, behind]) {
    if (!full || isWord(tokens, full.first - 1, 'niet', 'not', 'geen')) continue
    const share = tokens.number[full.first] ?? -1
    if (share >= 0 && share !== 100) continue
    if (hasHit(cues, 'home.work', Math.min(full.first, hit.first), Math.max(full.end, hit.end))) continue
    return full
  }
  return null
}

export function isFull(meanings: Meanings, first: number, end: number): boolean {
  return hitsIn(meanings.cues, 'site.place', first, end).some((hit) => fullAround(meanings, hit, first, end) !== null)
}
