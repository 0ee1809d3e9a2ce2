import { DOCUMENTS } from '../../record-words.ts'
import type { RequestRecord } from '../../request.ts'
import { type Hit, hasHit, hitsIn } from '../concepts/cues.ts'
import { criterionAt } from '../meanings/criteria.ts'
import { clauseOf, endsWithNot, isAnsweredNo, isWished, mayNotLack } from '../meanings/demands.ts'
import { cuesOf, type Meanings, sectionKind, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { isMark, isWord, markAt } from '../tokens/tokens.ts'
import type { Field } from './field.ts'

type Paper = RequestRecord['documents'][number]

/** Papers asked for, in the order of the contract; one that is only named as not needed is not listed. */
export function documents(meanings: Meanings): Field<RequestRecord['documents']> {
  const value: Paper[] = []
  const at: Field<Paper[]>['at'] = []
  for (const paper of DOCUMENTS) {
    const asked = cuesOf(meanings, `paper.${paper}`)
      .slice(0, MOST)
      .filter((hit) => isAsked(meanings, hit))
    if (asked.length === 0) continue
    value.push(paper)
    for (const { first, end } of asked) at.push(spanOf(meanings, first, end))
  }
  return { value, at }
}

/** More mentions than any request has. */
const MOST = 100

const WORK = new Set(['assignment', 'organisation'])

function isAsked(meanings: Meanings, hit: Hit): boolean {
  if (isUnticked(meanings, hit) || isAnsweredNo(meanings, hit.first)) return false
  // "Zonder VOG geen start" asks for it.
  if (mayNotLack(meanings, hit)) return true
  if (isDeniedBefore(meanings, hit) || isDeniedBehind(meanings, hit)) return false
  const criterion = criterionAt(meanings, hit.first)
  if (criterion) return criterion.kind === 'knockouts'
  const { first, end } = sentenceOf(meanings, hit.first)
  if (hasHit(meanings.cues, 'paper.asked', first, end)) return true
  if (isWished(meanings, hit.first) || hasHit(meanings.cues, 'education.others', first, hit.first)) return false
  // "Iemand die hier begint, heeft een VOG."
  const { tokens } = meanings
  if (isWord(tokens, hit.first - 1, 'een') && isWord(tokens, hit.first - 2, 'heeft', 'hebt')) return true
  if (WORK.has(sectionKind(meanings, hit.first) ?? '')) return false
  return !hasHit(meanings.cues, 'paper.work', Math.max(first, hit.first - 8), hit.first)
}

const TICKED = ['[x]', '[X]', '☒', '☑', '(x)']

/** "[ ] uittreksel KvK" in a form that has other boxes ticked. */
function isUnticked({ tokens, lines, lineAt, text }: Meanings, hit: Hit): boolean {
  const body = lines[lineAt[hit.first] ?? 0]?.body ?? hit.first
  const isEmpty = (k: number) => (isMark(tokens, k, '[(') && isMark(tokens, k + 1, '])')) || isMark(tokens, k, '☐□')
  return body < hit.first && isEmpty(body) && TICKED.some((mark) => text.plain.includes(mark))
}

const NO = new Set(['geen', 'zonder', 'no', 'niet'])
/** How many tokens "geen" may stand before the paper. */
const FURTHEST = 6

/** "Geen VOG vereist", "zonder SROI", "Niet verplicht: UEA"; but "geen zzp, wel vog", "niet eerder dan de VOG er is". */
function isDeniedBefore(meanings: Meanings, hit: Hit): boolean {
  const { tokens } = meanings
  const { first } = sentenceOf(meanings, hit.first)
  for (let k = hit.first - 1; k >= Math.max(first, hit.first - FURTHEST); k--) {
    const word = tokens.word[k]?.folded ?? ''
    if (NO.has(word)) return !isWord(tokens, k + 1, ...UNTIL) && !isWord(tokens, k - 1, 'niet')
    const mark = markAt(tokens, k)
    if (mark === ':') return hasHit(meanings.cues, 'demand.denied', first, k)
    if (word === 'wel' || word === 'maar') return false
    if (mark === ',' && !isPaper(meanings, k - 1)) return false
  }
  return false
}

const UNTIL = 'voor voordat alvorens eerder zonder tot totdat dan'.split(' ')

function isPaper({ cues }: Meanings, k: number): boolean {
  return DOCUMENTS.some((paper) => hasHit(cues, `paper.${paper}`, k, k + 1))
}

/** How many tokens behind a paper it may be said not to be needed. */
const REACH = 24

const SAYS_NO = new Set(['nee', 'neen', 'geen', 'no', 'none', 'niet', 'nvt'])

/** "VOG: nee", "Social return: n.v.t.", "Een UEA is hier niet vereist"; but "VOG vereist, SROI niet". */
function isDeniedBehind(meanings: Meanings, hit: Hit): boolean {
  const { tokens, cues } = meanings
  let k = hit.end
  while (k < tokens.count && ':=)-|'.includes(markAt(tokens, k) || ' ')) k++
  const answered = k > hit.end || (tokens.gap[k] ?? 0) > 1
  const word = tokens.word[k]?.folded ?? ''
  if (answered && (SAYS_NO.has(word) || hitsIn(cues, 'demand.denied', k, k + 1).length > 0)) return true
  // "De kandidaat tekent de integriteitsverklaring, een VOG is niet nodig": what is asked for is not taken back.
  const clause = clauseOf(meanings, hit.first)
  const limit = hasHit(cues, 'paper.asked', clause.first, clause.end) ? clause : sentenceOf(meanings, hit.first)
  const end = Math.min(limit.end, hit.end + REACH)
  let comma = hit.end
  while (comma < end && markAt(tokens, comma) !== ',') comma++
  const denied = hitsIn(cues, 'demand.denied', hit.end, end)[0]
  const must = hitsIn(cues, 'demand.must', hit.end, denied?.first ?? end)[0]
  if (must && comma < end && must.first < comma) return false
  if (denied && (must === undefined || must.first > denied.first)) return true
  return endsWithNot(meanings, hit.end, comma) || endsWithNot(meanings, hit.end, end)
}
