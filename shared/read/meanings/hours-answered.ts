import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { hasHit } from '../concepts/cues.ts'
import { isAffirmed } from './affirmed.ts'
import { answerTo } from './answer.ts'
import { bareWeek } from './bare-week.ts'
import { weeksIn } from './hours.ts'
import { type Meanings, valuesWithin } from './meanings.ts'
import type { Week } from './week-hours.ts'

const LEAST_HOURS = 8

/** "Is het aantal uren 36?" "Nee, 28", "klopt het dat het 36 uur is?" "Ja": a number alone, or the one that was asked about. */
export function hoursAnswered(meanings: Meanings): Week[] {
  const { cues, sentences, tokens } = meanings
  return sentences.flatMap((question) => {
    const { first, end, asks } = question
    if (!asks || !hasHit(cues, 'asks.hours', first, end)) return []
    const answer = answerTo(meanings, question)
    // Hours with their unit are read as any that are said.
    if (!answer || valuesWithin(meanings, answer.first, answer.end).some(({ kind }) => kind === 'quantity')) return []
    const week = bareWeek(meanings, answer, 'hour', 0)
    if (week) return week.min >= LEAST_HOURS ? [{ ...week, weekly: true }] : []
    let confirms = false
    for (let k = first; k < end; k++) if (isOneOf(tokens.word[k], CONFIRMS)) confirms = true
    const [asked] = weeksIn(meanings, question, 0)
    return asked && confirms && isAffirmed(meanings, question) ? [{ ...asked, weekly: true }] : []
  })
}

/** "Is 36 uur bespreekbaar?" asks for something else than whether it is so. */
const CONFIRMS = wordSet('klopt juist correct begrijpen begrepen nog blijft right')
