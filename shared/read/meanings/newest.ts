import type { Stretch } from './clause.ts'
import { type Meanings, mailOf } from './meanings.ts'

/** Of statements in a thread of mails those of the newest mail that makes any: what it says takes the place of the rest. */
export function newestOf<T extends Stretch>(meanings: Meanings, stated: T[]): T[] {
  if (meanings.mails.length < 2) return stated
  const newest = Math.min(...stated.map(({ first }) => mailOf(meanings, first)))
  return stated.filter(({ first }) => mailOf(meanings, first) === newest)
}
