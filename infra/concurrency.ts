/** How many of each function may run at once. */
export type Concurrency = Record<'parse' | 'takeApart' | 'load' | 'run' | 'send' | 'settle', number> & {
  /** Kept for the page alone, and its bound: whoever calls it more often is told to come again. */
  page: number | undefined
}

/** The least that Lambda takes for a queue. */
const LEAST = 2
/** What an account must leave to functions that keep nothing for themselves. */
const UNRESERVED = 100
const PAGE = 5

/**
 * Within what the account allows. A new one allows 10, of which nothing can be kept for the page: five queues take all of
 * it, if all are full at once; the sixth, of the parts of a run, is empty up to 100,000 candidates. With a usual one (1,000
 * on request) the page has its own, and texts are read faster.
 */
export function concurrencyWithin(functionsAtOnce: number): Concurrency {
  const all = { parse: LEAST, takeApart: LEAST, load: LEAST, run: LEAST, send: LEAST, settle: LEAST }
  return functionsAtOnce < UNRESERVED + PAGE
    ? { ...all, page: undefined }
    : { ...all, parse: 10, takeApart: 5, run: 5, page: PAGE }
}
