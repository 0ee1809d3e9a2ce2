/** A stretch of tokens that belongs to one of several requests; the end is exclusive. */
export type Own = { first: number; end: number }
