import type { Span } from '../reading/text.ts'
import type { Scored } from './cue-distance.ts'
import type { TimeMention } from './times.ts'

const WORDS = `uiterlijk|vóór|voor|tot en met|tot|t/m|by|before|until|no later than`
/** A limit just before a date: "uiterlijk op 6 maart", "before Friday 6 March". */
const BEFORE_DATE = new RegExp(
  `(?<![a-zà-ÿ])(?:${WORDS})(?: (?:(?:eind |begin )?(?:van )?(?:volgende|deze|next|this) week,?|close of business|cob|eod|end of (?:day|play|business)|einde (?:van de )?dag|eind van de (?:dag|middag|ochtend)))?(?: (?:op|van|a\\.s\\.|aanstaande|uiterlijk|on|next))?\\s*$`,
  'i',
)
/** A limit between a date and its time: "ma 18 jan voor 9.00u". */
const BEFORE_TIME = new RegExp(`^[\\s,()]{0,4}(?:${WORDS})\\s`, 'i')
/** What a supplier hands in. */
const OFFER =
  /(?<![a-zà-ÿ])(?:cv'?s?|curriculum vitae|voorstel(?:len)?|aanbod|aanbieding(?:en)?|voordracht(?:en)?|offertes?|reacties?|inschrijving(?:en)?|sollicitaties?|motivatie|aanmelding(?:en)?|biedingen|(?:je|jouw|uw|geschikte|goede|beste) kandida(?:at|ten)|your candidates?|resumes?|profiel(?:en)?|profiles?|proposals?|bids?|responses?|submissions?|inbox|mailbox)(?![a-zà-ÿ])/i
const ASKED = /(?<![a-zà-ÿ])(?:graag|please|svp|s\.v\.p\.|aub)(?![a-zà-ÿ])/i
const WITH_TIME = 64
const WITH_WORDS = 62
/** How far from a date the words of an offer may stand. */
const REACH = 110

/** A date up to which something can be done, with a time or beside words for what suppliers hand in, is a closing date. */
export function limited(text: string, at: Span, time: TimeMention | null): Scored | null {
  const before = text.slice(Math.max(0, at.start - REACH), at.start)
  const after = text.slice(at.end, at.end + REACH)
  if (!BEFORE_DATE.test(before) && !(time && BEFORE_TIME.test(after))) return null
  const offered = OFFER.test(before) || OFFER.test(after) || ASKED.test(before.slice(-25))
  if (!time && !offered) return null
  return { role: 'deadline', score: time ? WITH_TIME : WITH_WORDS, weight: offered ? WITH_TIME : WITH_WORDS }
}
