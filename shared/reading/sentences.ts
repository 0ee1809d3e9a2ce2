import { STAMP_LINE } from './chat-stamp.ts'
import { hangs } from './hangs.ts'
import { isBullet } from './is-bullet.ts'
import { trimmed } from './layout.ts'
import type { Span, Text } from './text.ts'

/** Words that end in a full stop without ending a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:[a-z]|excl|incl|ex|inc|gem|prov|mnd|hrs|approx|max|min|ca|nr|nrs|o\.a|m\.u\.v|m\.i\.v|i\.c\.m|i\.v\.m|z\.s\.m|a\.s|t\.a\.v|d\.m\.v|n\.v\.t|bijv|bv|evt|dhr|mw|mevr|drs|ing|ir|mr|dr|art|st|tel|resp|vgl|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|p|ref|vs)\.$/i

/** What a name follows, also one in capitals on the next line. */
const BEFORE_NAME = /\s(?:in|te|van|de|het|bij|voor|met|naar|en)$/i
/** "Uren: 32": the next row of a list, however long the one above it is. */
const LABELLED = /^\s*\p{Lu}[^\n.:;!?,]{1,30}:\s+\S/u
/** What cannot start a sentence. */
const LEADS_ON =
  /^\s*(?:tot (?:en met |max\S* )?[0-9€]|t\/m |à [0-9]|uur\b|uren\b|euro\b|per (?:uur|week|dag)\b|(?:dagen|maanden|weken|jaar)\b|p\/[uw]\b|btw\b)/

/**
 * The sentences of a text. A page that ended in the middle of a sentence leaves a blank line behind:
 * a line without closing mark goes on in the next one that starts in lower case.
 */
export function sentencesIn(text: Text): Span[] {
  const { plain } = text
  const spans: Span[] = []
  let start = 0
  const close = (end: number) => {
    const span = trimmed(plain, { start, end })
    if (span.end > span.start) spans.push(span)
    start = end
  }
  for (const [k, line] of text.lines.entries()) {
    if (line.text.trim() === '') continue
    for (const stop of line.text.matchAll(/[.!?]["')\]]{0,2}\s+(?=["'(]?[A-Z0-9À-Ý])/g)) {
      const end = line.start + stop.index + 1
      if (!ABBREVIATION.test(plain.slice(Math.max(start, end - 12), end))) close(end)
    }
    if (line.text.trim() === '') continue
    let next = k + 1
    while (next < text.lines.length && text.lines[next]?.text.trim() === '') next++
    const following = text.lines[next]?.text ?? ''
    // Mails are wrapped at some seventy characters, wherever a sentence is then.
    const wrapped = next === k + 1 && line.text.length >= 50 && /[\p{L}0-9,&€)-]$/u.test(line.text.trimEnd())
    const end = line.text.trimEnd()
    const hanging = hangs(end) && (/^\s*[a-zà-ÿ(€0-9]/.test(following) || (end.length > 30 && BEFORE_NAME.test(end)))
    const leads = next === k + 1 && LEADS_ON.test(following)
    const broken = /[a-zà-ÿ0-9,&€-]$/i.test(line.text.trimEnd()) && /^\s*[a-zà-ÿ(€0-9]/.test(following)
    const goesOn =
      !isBullet(following) &&
      !STAMP_LINE.test(following) &&
      !LABELLED.test(following) &&
      !/^\s*(?:stap|step|fase|ronde|eis|wens)\s?[0-9]{1,2}\s?[:.)-]/i.test(following) &&
      following !== '' &&
      (wrapped || hanging || leads || (broken && line.text.length > 40))
    if (!goesOn) close(line.end)
  }
  close(plain.length)
  return spans
}
