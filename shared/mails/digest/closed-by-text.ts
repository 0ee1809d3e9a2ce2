import type { DigestItem } from '../digest-input.ts'

/**
 * Whether the text itself, or a newer one, says that responding is over, whatever moments it names; not where the run looked back, as
 * the pairs know: to such a run the request was open.
 */
export function isClosedByText({ request, pairs, since }: DigestItem): boolean {
  const wasClosed = pairs.some(({ rules }) => rules.some(({ rule, outcome }) => rule === 'open' && outcome === 'fail'))
  return since === 'closed' || (request.closedBanner && wasClosed)
}
