import type { Hit } from '../../concepts/cues.ts'
import type { Draft } from '../../conflicts/found.ts'
import { type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { isWord } from '../../tokens/tokens.ts'
import { statementsIn } from '../parts/by-statements.ts'
import { byStatus } from './by-status.ts'
import { WHOLE } from './facts.ts'
import { isPossibility } from './is-possibility.ts'
import { pullsBack, saidOfRequest } from './said-of-request.ts'
import { headEnd } from './text-head.ts'

/** "Aanvraag 7007 is ingetrokken", "VERVALLEN - opdracht 7310": said of the request itself, and not as a possibility. */
export function isEnded(meanings: Meanings, record: Draft, facts: number): boolean {
  if (byStatus(meanings, 'kind.withdrawn', 'kind.ended')) return true
  const head = headEnd(meanings)
  const isWhole = facts >= WHOLE || tellsWhole(record)
  return [...saidOfRequest(meanings, 'kind.withdrawn'), ...pullsBack(meanings)].some(
    // A whole request says so at its top, of itself; further down it speaks of what may happen.
    (hit) =>
      !isDenied(meanings, hit) &&
      !isPossibility(meanings, hit) &&
      (!isWhole || (hit.first < head && !isOfAnother(meanings, hit, record))),
  )
}

/** "Deze aanvraag is niet ingetrokken". */
function isDenied({ tokens }: Meanings, { first }: Hit): boolean {
  return isWord(tokens, first - 1, 'niet', 'not', 'geenszins', 'nooit')
}

/** Hours, and what it pays, when it starts or how long it takes: told in sentences. */
function tellsWhole({ hoursPerWeek, rateCap, start, durationMonths }: Draft): boolean {
  return hoursPerWeek !== null && (rateCap !== null || start.date !== null || durationMonths !== null)
}

/** "Dit is vraag QX-12; QX-11 is vergeven": said of another number than that of the request. */
function isOfAnother(meanings: Meanings, hit: Hit, { requestNumber }: Draft): boolean {
  if (requestNumber === null) return false
  const statements = statementsIn(meanings, sentenceOf(meanings, hit.first))
  const own = statements.find(({ first, end }) => hit.first >= first && hit.first < end)
  return own !== undefined && own.number !== requestNumber
}
