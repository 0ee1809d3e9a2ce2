import type { Stretch } from './clause.ts'
import { correctedBefore } from './corrects.ts'
import { type Meanings, mailOf } from './meanings.ts'

/** Of statements in a thread those that hold now: of the newest mail that makes any, and without what was corrected. */
export function newestOf<T extends Stretch>(meanings: Meanings, stated: T[]): T[] {
  return withoutCorrected(meanings, ofNewestMail(meanings, stated))
}

function ofNewestMail<T extends Stretch>(meanings: Meanings, stated: T[]): T[] {
  if (meanings.mails.length < 2) return stated
  const newest = Math.min(...stated.map(({ first }) => mailOf(meanings, first)))
  return stated.filter(({ first }) => mailOf(meanings, first) === newest)
}

function withoutCorrected<T extends Stretch>(meanings: Meanings, stated: T[]): T[] {
  if (stated.length < 2) return stated
  const from = Math.max(...stated.map(({ first }) => correctedBefore(meanings, first)))
  const now = stated.filter(({ first }) => first >= from)
  return now.length > 0 ? now : stated
}
