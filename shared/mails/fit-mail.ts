import { isAlert } from '../verdict.ts'
import type { DigestInput, DigestItem } from './digest-input.ts'

/**
 * As much of a mail as `holds` says that one can hold, in the order of the items, the best pairs of each first. Near
 * misses go before any match does, then the reasons of what fits anyway. Pairs that even so have no room are counted
 * under `untold`: they are not told, so that a later run tells them. One pair at least stays.
 */
export function asMuchAsFits(digest: DigestInput, holds: (digest: DigestInput) => boolean): DigestInput {
  if (holds(digest)) return digest
  const alertsOnly = { ...digest, items: digest.items.map(withoutNearMisses) }
  if (holds(alertsOnly)) return alertsOnly
  const brief = { ...alertsOnly, items: alertsOnly.items.map(withoutPasses) }
  if (holds(brief)) return brief
  // Of so many pairs it is a mail, or there are no fewer; of so many it is none. From few upwards: many take long.
  let most = 1
  while (holds(withFirstPairs(brief, 2 * most))) most *= 2
  let tooMany = 2 * most
  while (tooMany - most > 1) {
    const between = Math.floor((most + tooMany) / 2)
    if (holds(withFirstPairs(brief, between))) most = between
    else tooMany = between
  }
  return withFirstPairs(brief, most)
}

function withoutNearMisses(item: DigestItem): DigestItem {
  return item.kind === 'new' ? { ...item, pairs: item.pairs.filter(({ verdict }) => isAlert(verdict)) } : item
}

/** What is against a pair, or unknown, stays: by that a person decides. */
function withoutPasses(item: DigestItem): DigestItem {
  const pairs = item.pairs.map((pair) => ({ ...pair, rules: pair.rules.filter(({ outcome }) => outcome !== 'pass') }))
  return { ...item, pairs }
}

function withFirstPairs(digest: DigestInput, count: number): DigestInput {
  let left = count
  const items: DigestItem[] = []
  const untold: NonNullable<DigestInput['untold']> = []
  for (const item of digest.items) {
    const kept = item.pairs.slice(0, left)
    const others = item.pairs.length - kept.length
    left -= kept.length
    if (kept.length > 0) items.push({ ...item, pairs: kept, others })
    const { requestId, request } = item
    const { title, client, deadline } = request
    if (others > 0) untold.push({ requestId, title, client, actBy: deadline?.actBy ?? null, pairs: others })
  }
  return { ...digest, items, ...(untold.length > 0 && { untold }) }
}
