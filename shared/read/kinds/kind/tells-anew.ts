import { type Hit, hasHit } from '../../concepts/cues.ts'
import type { Draft } from '../../conflicts/found.ts'
import { cuesOf, type Meanings, mailOf, sentenceOf } from '../../meanings/meanings.ts'
import { isMark, isWord } from '../../tokens/tokens.ts'
import { isPossibility } from './is-possibility.ts'

/** "De deadline van HRN-311 wordt vrijdag 8 oktober": what holds now of a request that it only names by its number. */
export function tellsAnew(meanings: Meanings, record: Draft): boolean {
  if (record.requestNumber === null || !statesAny(record)) return false
  return (
    answersQuestions(meanings) ||
    cuesOf(meanings, 'kind.anew').some(
      (hit) => mailOf(meanings, hit.first) === 0 && !isPossibility(meanings, hit) && !isAsked(meanings, hit),
    )
  )
}

/** "> Mag het ook 32 uur zijn?", "Vraag 1: …", each with its answer behind it. */
function answersQuestions({ tokens, sentences, lines, lineAt, turns }: Meanings): boolean {
  if (turns.length > 0) return false
  const isQuoted = (token: number) => (lines[lineAt[token] ?? 0]?.quoted ?? 0) > 0
  return sentences.some(({ first, end, asks }) => {
    if (!asks || end >= tokens.count) return false
    return isQuoted(first)
      ? !isQuoted(end)
      : isWord(tokens, end, 'antwoord', 'a', 'answer') && isMark(tokens, end + 1, ':.')
  })
}

/** "Kan de deadline een dag later?", "Wij verzoeken u de deadline te verlengen": who asks for a change has changed nothing. */
export function isAsked(meanings: Meanings, hit: Hit): boolean {
  const { first, end, asks } = sentenceOf(meanings, hit.first)
  return asks || hasHit(meanings.cues, 'kind.begs', first, end)
}

function statesAny({ deadline, rateCap, hoursPerWeek, start, end, durationMonths, selfEmployed }: Draft): boolean {
  const stated = [deadline, rateCap, hoursPerWeek, start.date, end, durationMonths].some((value) => value !== null)
  return stated || selfEmployed !== 'unknown'
}
