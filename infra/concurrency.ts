/** How many of each function may run at once. */
export type Concurrency = Record<'parse' | 'takeApart' | 'load' | 'carry', number> & {
  /** Kept for the page alone, and its bound: whoever calls it more often is told to come again. */
  page: number | undefined
}

/** The least that Lambda takes for a queue. */
const LEAST = 2
/** What an account must leave to functions that keep nothing for themselves. */
const UNRESERVED = 100
const PAGE = 5

/**
 * Within what the account allows. A new one allows 10, of which nothing can be kept for the page. The four queues take eight
 * of them, if all are full at once; one is left for a function that a schedule starts, no two of which meet, and one for
 * the page, which its address keeps from taking more. With a usual account (1,000 on request) the page has its own, and
 * texts are read faster.
 */
export function concurrencyWithin(functionsAtOnce: number): Concurrency {
  const all = { parse: LEAST, takeApart: LEAST, load: LEAST, carry: LEAST }
  return functionsAtOnce < UNRESERVED + PAGE
    ? { ...all, page: undefined }
    : { ...all, parse: 10, takeApart: 5, carry: 5, page: PAGE }
}
