import { isBefore } from '../language/local-time.ts'
import { isClosedByText } from './digest/closed-by-text.ts'
import type { DigestItem } from './digest-input.ts'

/**
 * The order in which a mail tells: soonest to act by first, then what states no closing, then what is closed or
 * withdrawn; and then by id, so that it is always the same.
 */
export function soonestFirst(asOf: string): (a: DigestItem, b: DigestItem) => number {
  const key = (item: DigestItem) => {
    const { request, requestId, kind } = item
    const group = isOver(item, asOf) ? 2 : request.deadline === null ? 1 : 0
    return `${group} ${request.deadline?.actBy ?? ''} ${requestId} ${kind}`
  }
  return (a, b) => {
    const [first, second] = [key(a), key(b)]
    return first < second ? -1 : first > second ? 1 : 0
  }
}

/** Whether nobody can respond any more. */
export function isOver(item: DigestItem, asOf: string): boolean {
  const { deadline } = item.request
  const hasClosed = deadline !== null && !isBefore(asOf, deadline.closesAt)
  return hasClosed || isWithdrawn(item) || isClosedByText(item)
}

/** Whether a text says that the request is over, or none states it any more. */
export function isWithdrawn({ since, request }: DigestItem): boolean {
  return since === 'withdrawn' || request.kind === 'withdrawal'
}
