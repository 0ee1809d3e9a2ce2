import type { DigestInput, DigestItem, DigestRequest } from './digest-input.ts'
import { isOver } from './item-order.ts'

/** What is known of a request when a mail goes out. */
export type RequestNow = Pick<DigestRequest, 'deadline' | 'closedBanner'> & { revision: number; withdrawn: boolean }

/**
 * A mail as true at the moment of sending: what can no longer be responded to is left out by name, or where it tells of
 * a change says so; closings are the newest. Null where nothing is left. A run that looked back stays as it was.
 */
export function asItStands(digest: DigestInput, requests: ReadonlyMap<string, Known>, now: string): DigestInput | null {
  if (digest.looksBack) return digest
  const items = digest.items
    .filter((item) => !isBack(item, requests.get(item.requestId)))
    .map((item) => itemNow(item, requests.get(item.requestId)))
  const isNews = (item: DigestItem) => item.kind === 'changed' || !isOver(item, now)
  const leftOut = items.filter((item) => !isNews(item)).map(({ request: { title, client } }) => ({ title, client }))
  const left = items.filter(isNews)
  return left.length === 0 ? null : { ...digest, asOf: now, items: left, leftOut }
}

type Known = RequestNow | 'unreadable'

/** It was to be told that a request is over, which by now a newer text states again. */
function isBack({ request }: DigestItem, now: Known | undefined): boolean {
  return request.kind === 'withdrawal' && typeof now === 'object' && !now.withdrawn
}

function itemNow(item: DigestItem, now: Known | undefined): DigestItem {
  // Nothing better is known than what was frozen.
  if (now === 'unreadable') return item
  if (!now || now.withdrawn) return { ...item, since: 'withdrawn' }
  const { deadline, closedBanner, revision } = now
  const request = { ...item.request, deadline, closedBanner }
  if (closedBanner && !item.request.closedBanner) return { ...item, request, since: 'closed' }
  return revision > item.revision ? { ...item, request, since: 'revised' } : { ...item, request }
}
