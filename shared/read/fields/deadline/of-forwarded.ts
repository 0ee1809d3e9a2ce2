import { hasHit } from '../../concepts/cues.ts'
import { datesAbout, type KnownDate } from '../../meanings/dates-about.ts'
import { counts, type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { isWord } from '../../tokens/tokens.ts'

/** Who sends a request on asks for an answer before the client does: of a forwarded mail both closing moments hold. */
export function ofForwarded(meanings: Meanings): KnownDate[] {
  const { mails, lines, tokens, cues, dates, sentenceAt } = meanings
  const subject = lines[mails[0]?.subject ?? -1]
  if (mails.length < 2 || !subject || !hasHit(cues, 'line.forwarded', subject.body, subject.body + 4)) return []
  const newest = datesAbout(meanings, 'closing')
  const isMoved = newest.some(({ value }) => {
    const { first, end } = sentenceOf(meanings, value.first)
    return hasHit(cues, 'date.moved', first, end) || isWord(tokens, value.first - 1, 'nu')
  })
  if (isMoved) return []
  // "Tot 22 februari in plaats van tot 15 februari": what a newer mail says is so no longer.
  const told = new Set(newest.map(({ value }) => sentenceAt[value.first]))
  const former = new Set(
    dates.flatMap(({ about, date, value }) => (about === 'other' && told.has(sentenceAt[value.first]) ? [date] : [])),
  )
  return dates.filter(
    (meaning): meaning is KnownDate =>
      meaning.about === 'closing' &&
      meaning.date !== null &&
      !former.has(meaning.date) &&
      counts(meanings, meaning.value.first) &&
      !newest.some(({ value }) => value === meaning.value),
  )
}
