import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import { type Hit, hasHit } from '../../concepts/cues.ts'
import { criterionAt } from '../../meanings/criteria.ts'
import { isAnsweredYes, isDenied, isWished, mayNotLack } from '../../meanings/demands.ts'
import { type Meanings, sectionKind, sentenceOf } from '../../meanings/meanings.ts'
import { isWord, markAt } from '../../tokens/tokens.ts'

const ELSEWHERE = new Set(['organisation', 'procedure', 'awards', 'assignment', 'related'])

/** An item that is little more than the name: "VCA-VOL". */
const SHORT = 7

/** Whether a candidate must have it: a requirement, or a sentence that says so; no wish, no scored criterion. */
export function isAsked(meanings: Meanings, hit: Hit): boolean {
  if (isWished(meanings, hit.first) || isDenied(meanings, hit)) return false
  const criterion = criterionAt(meanings, hit.first)
  const { cues } = meanings
  const { first, end } = sentenceOf(meanings, hit.first)
  if (criterion) {
    if (criterion.kind === 'awards') return false
    // "Ervaring met ITIL" asks for experience, not for the certificate.
    return hasHit(cues, 'certificate.asked', first, end) || criterion.end - criterion.first < SHORT
      ? !isExperience(meanings, hit)
      : false
  }
  const kind = sectionKind(meanings, hit.first) ?? ''
  const word = hasHit(cues, 'certificate.word', first, end)
  const demanded = hasHit(cues, 'demand.must', first, end)
  // Among the tasks only what is said to be required counts.
  if (ELSEWHERE.has(kind) && !(kind === 'assignment' && (word || hit.first === first) && demanded)) return false
  const must =
    word || demanded || isHeld(meanings, hit) || mayNotLack(meanings, hit) || isAnsweredYes(meanings, hit.first)
  return must && !isExperience(meanings, hit) && !hasHit(cues, 'registration.others', first, hit.first)
}

/** "U beschikt over VCA VOL", "in het bezit van BHV", "je hebt VCA", "PMP behaald"; but not "over ITIL-kennis". */
function isHeld({ tokens }: Meanings, { first, end }: Hit): boolean {
  if (markAt(tokens, end) === '-') return false
  if (isWord(tokens, end, 'behaald')) return true
  let at = first - 1
  while (first - at < 3 && isWord(tokens, at, 'een', 'het', 'geldig', 'geldige')) at--
  return (
    isWord(tokens, at, 'hebt', 'heeft', 'bezit') ||
    (isWord(tokens, at, 'over') && isWord(tokens, at - 1, 'beschikt', 'beschik')) ||
    (isWord(tokens, at, 'van') && isWord(tokens, at - 1, 'bezit'))
  )
}

const SKILLS = wordSet(`
  ervaring kennis ervaren bekend vertrouwd werken werkt gewerkt experience knowledge familiar bekendheid
  affiniteit
`)

function isExperience({ tokens, cues }: Meanings, hit: Hit): boolean {
  const from = hit.first - 8
  for (let k = hit.first - 1; k >= Math.max(0, from) && (tokens.gap[k + 1] ?? 0) < 3; k--) {
    if (hasHit(cues, 'certificate.word', k, k + 1)) return false
    if (isOneOf(tokens.word[k], SKILLS)) return !hasHit(cues, 'certificate.word', hit.end, hit.end + 3)
    if (';.'.includes(markAt(tokens, k) || ' ')) return false
  }
  return false
}
