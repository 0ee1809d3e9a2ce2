import type { Cue } from '../../../vocabulary/vocabulary.ts'
import { MAIL_HEAD } from '../../blocks/scope.ts'
import { type Hit, hits, hitsIn } from '../../concepts/cues.ts'
import { counts, type Meanings, mailOf, sentenceOf } from '../../meanings/meanings.ts'
import { isMark, isWord } from '../../values/number.ts'

/** Places of a cue with a word for the request near it in its sentence, or in the subject of a mail. */
export function saidOfRequest(meanings: Meanings, cue: Cue): Hit[] {
  return hits(meanings.cues, cue).filter((hit) => {
    const inHead = isSubject(meanings, hit.first)
    if (!inHead && !counts(meanings, hit.first)) return false
    if (mailOf(meanings, hit.first) > 0) return false
    const { first, end } = sentenceOf(meanings, hit.first)
    const near = hitsIn(
      meanings.cues,
      'kind.subject',
      Math.max(first, hit.first - REACH),
      Math.min(end, hit.end + REACH),
    )
    return inHead || near.length > 0
  })
}

const REACH = 24

function isSubject({ mails, lineAt, scope }: Meanings, token: number): boolean {
  const line = lineAt[token] ?? 0
  return scope[line] === MAIL_HEAD && mails[0]?.subject === line
}

/** A condition holds for the clause behind it too; what may be done holds for its own. */
const CONDITIONS = ['mocht', 'mochten', 'indien', 'als', 'tenzij', 'if', 'wanneer', 'eerder', 'eerdere', 'vorige']
const MAY_BE = ['kan', 'kunnen', 'mogelijk', 'optie', 'may', 'mag', 'zou', 'recht', 'voorbehoud']

export function isPossibility(meanings: Meanings, hit: Hit): boolean {
  const { first } = sentenceOf(meanings, hit.first)
  if (isWord(meanings.tokens, hit.first, 'vervalt') && hit.first === first) return true
  let isOwn = true
  for (let k = hit.first - 1; k >= Math.max(first, hit.first - 14); k--) {
    if (isMark(meanings.tokens, k, ',;')) isOwn = false
    if (isWord(meanings.tokens, k, ...CONDITIONS) || (isOwn && isWord(meanings.tokens, k, ...MAY_BE))) return true
  }
  return false
}
