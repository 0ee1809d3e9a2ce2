import type { Refusal, RequestRecord } from '../../request.ts'
import type { Draft } from '../conflicts/found.ts'
import { inFewWords } from '../meanings/in-few-words.ts'
import { type Meanings, mailOf, pairsOf } from '../meanings/meanings.ts'
import { wishesOf } from '../meanings/wishes.ts'
import { byStatus } from './kind/by-status.ts'
import { doesOtherwise } from './kind/does-otherwise.ts'
import { FACTS, WHOLE } from './kind/facts.ts'
import { isRequest } from './kind/is-request.ts'
import { isPossibility, pullsBack, saidOfRequest } from './kind/said-of-request.ts'
import { seeksRole } from './kind/seeks-role.ts'
import { isAsked, tellsAnew } from './kind/tells-anew.ts'
import { headEnd, opensLine } from './kind/text-head.ts'

/** What a text is: a request, what became of one, or nothing that we read, with the reason. */
export type Kind = { kind: RequestRecord['kind'] } | { refused: Refusal }

/** Decides by what a text does, in this order: it ends a request, changes one, does something else, seeks a person. */
export function kindOf(meanings: Meanings, record: Draft): Kind {
  const facts = new Set(pairsOf(meanings, ...FACTS).map(({ kind }) => kind)).size
  const seeks = seeksRole(meanings) || inFewWords(meanings).role !== null
  if (isEnded(meanings, facts >= WHOLE)) return { kind: 'withdrawal' }
  if (saysChanged(meanings) && (facts < WHOLE || hasFormer(meanings)) && !(seeks && !isAnswerTo(meanings)))
    return { kind: 'update' }
  const other = doesOtherwise(meanings, record, { seeks, facts })
  if (other) return refuse(other)
  if (isRequest(meanings, record, { seeks, facts })) return { kind: 'request' }
  if (tellsAnew(meanings, record)) return { kind: 'update' }
  return refuse('no role or assignment that somebody is asked to fill was found')
}

function refuse(detail: string): Kind {
  return { refused: { reason: 'not-a-request', detail } }
}

/** "Aanvraag 7007 is ingetrokken", "VERVALLEN - opdracht 7310": said of the request itself, and not as a possibility. */
function isEnded(meanings: Meanings, isWhole: boolean): boolean {
  if (byStatus(meanings, 'kind.withdrawn', 'kind.ended')) return true
  const head = headEnd(meanings)
  return [...saidOfRequest(meanings, 'kind.withdrawn'), ...pullsBack(meanings)].some(
    // A whole request says so at its top; further down it speaks of what may happen.
    (hit) => !isPossibility(meanings, hit) && (!isWhole || hit.first < head),
  )
}

/** A table of what something was and what it becomes. */
function hasFormer({ pairs }: Meanings): boolean {
  return pairs.some(({ kind }) => kind === 'former')
}

/** Said of the request, or by the heading of the text: "Nota van inlichtingen", "Gewijzigde uitvraag". */
function saysChanged(meanings: Meanings): boolean {
  return (
    opensLine(meanings, 'kind.notice', headEnd(meanings)) ||
    byStatus(meanings, 'kind.changed', 'kind.notice') ||
    isChanged(meanings)
  )
}

function isChanged(meanings: Meanings): boolean {
  return saidOfRequest(meanings, 'kind.changed').some((hit) => !isPossibility(meanings, hit) && !isAsked(meanings, hit))
}

/** A reply that seeks nobody itself, above an earlier mail that does. */
function isAnswerTo(meanings: Meanings): boolean {
  return (
    meanings.mails.length > 1 &&
    !wishesOf(meanings).some(({ hit, role }) => role !== null && mailOf(meanings, hit.first) === 0)
  )
}
