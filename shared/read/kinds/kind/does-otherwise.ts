import type { Cue } from '../../../vocabulary/vocabulary.ts'
import type { Draft } from '../../conflicts/found.ts'
import { cuesOf, type Meanings, mailOf, pairsOf, sentenceOf } from '../../meanings/meanings.ts'
import { isWord } from '../../tokens/tokens.ts'
import { type Signs, WHOLE } from './facts.ts'
import { isPossibility } from './is-possibility.ts'
import { isRoleTitle } from './is-request.ts'
import { namesWorker } from './names-worker.ts'
import { offersItself } from './seeks-role.ts'
import { headEnd, isNameOfRole, isTitled, opensLine, opensText } from './text-head.ts'

/** So many words of a CV or an offer, and it is one. */
const LEAST_OF_CV = 4

/** "Betreft: bevestiging inzet", also below a long head of a letter. */
function isSubject(meanings: Meanings, cue: Cue): boolean {
  const { lines, lineAt, tokens } = meanings
  return cuesOf(meanings, cue).some(({ first }) => {
    const at = lineAt[first] ?? 0
    return (
      at < LONGEST_HEAD && isWord(tokens, lines[at]?.body ?? 0, 'betreft', 'onderwerp', 'subject', 'inzake', 'betr')
    )
  })
}

const LONGEST_HEAD = 15

/** "Onderwerp: RE: Bevestiging plaatsing": what is answered, and not what the answer does. */
function isReply({ mails, lines, tokens }: Meanings): boolean {
  const line = lines[mails[0]?.subject ?? -1]
  return line !== undefined && isWord(tokens, line.body + 2, 're', 'antw', 'antwoord', 'betr', 'aw')
}

/** A request tells at most of one average. */
const LEAST_OF_MARKET = 3

/** A single "Werkgever: …" among the labels of a request: its client. */
function isOnlyEmployer(meanings: Meanings, facts: number): boolean {
  const [first, ...others] = cuesOf(meanings, 'kind.cv')
  const isAlone = first !== undefined && others.length === 0 && isWord(meanings.tokens, first.first, 'werkgever')
  return isAlone && facts > 1
}

/** What a text does instead of seeking somebody; null where it does nothing of these. */
export function doesOtherwise(meanings: Meanings, record: Draft, signs: Signs): string | null {
  const { title } = record
  const speaks = (cue: Cue) =>
    !signs.seeks && speaksOf(meanings, cue, { facts: signs.facts, asks: asks(meanings, record) })
  const has = (cue: Cue) => cuesOf(meanings, cue).length
  const head = headEnd(meanings)
  const atTop = (cue: Cue) => opensLine(meanings, cue, head)
  if (atTop('kind.hours-sheet') && !isNameOfRole(meanings, 'kind.hours-sheet')) return 'it is a sheet of hours worked'
  if ((isTitled(meanings, 'kind.report') || namesWorker(meanings)) && !signs.seeks)
    return 'it reports on a person who was hired or proposed'
  const anew = asksAnew(meanings, record, signs.facts)
  const isPlaced = opensText(meanings, 'kind.placed') || isSubject(meanings, 'kind.placed')
  if (isPlaced && !anew && !(signs.seeks && isReply(meanings))) return 'it confirms or extends a placement'
  if (speaks('kind.placed') && !anew) return 'it confirms or extends a placement'
  // "De facturen verstuurt u later" is a line of a request.
  const isInvoice = opensLine(meanings, 'kind.invoice', has('kind.invoice') > 1 ? head : headEnd(meanings, 1))
  if (isInvoice && !signs.seeks) return 'it is an invoice'
  if (opensText(meanings, 'kind.auto') || speaks('kind.auto')) return 'it is an automatic reply'
  if (speaks('kind.rejected') && !anew && !isOpen(meanings, record, signs.facts)) return 'it answers a proposal'
  if (atTop('kind.cv') && !signs.seeks && !isOnlyEmployer(meanings, signs.facts)) return 'it describes a candidate'
  if (has('kind.cv') > 2 && !signs.seeks && signs.facts < WHOLE + 2) return 'it describes a candidate'
  if (speaks('kind.offer') || (!signs.seeks && offersItself(meanings))) return 'it offers a candidate or a service'
  const isLoose = record.deadline === null && record.requestNumber === null
  if (has('kind.offer') >= LEAST_OF_CV && isLoose) return 'it offers a candidate or a service'
  if (atTop('kind.invitation')) return 'it invites to a meeting'
  if (atTop('kind.meeting') && !signs.seeks && !isRoleTitle(title)) return 'it invites to a meeting'
  const own = has('kind.cv') + has('kind.offer')
  if (own >= LEAST_OF_CV && !signs.seeks && !hasDemands(meanings)) return 'it describes or offers a candidate'
  if (has('kind.goods') > 0 && !signs.seeks && !isRoleTitle(title))
    return 'it asks for goods, works or a service, not for a person'
  if (atTop('kind.minutes') && signs.facts === 0 && isBare(record) && record.deadline === null)
    return 'it is the record of a meeting'
  if (isPermanent(meanings)) return 'it is a permanent job'
  if (atTop('kind.consultation') && isBare(record)) return 'it is a consultation, not the hiring of a person'
  const isConsultation = isTitled(meanings, 'kind.consultation')
  if (has('kind.denies') > (isConsultation || !signs.seeks ? 0 : 1)) return 'it says of itself that it is no request'
  if (has('kind.market') >= LEAST_OF_MARKET && !signs.seeks && signs.facts === 0) return 'it is news of the market'
  const ofMarket = isConsultation && !isRoleTitle(title)
  if (ofMarket && isBare({ ...record, requestNumber: null })) return 'it is a consultation, not the hiring of a person'
  if (isInvited(meanings, record) && !signs.seeks) return 'it invites a candidate to an interview'
  if (atTop('kind.public') && !(signs.seeks || signs.facts >= WHOLE || isToldWhole(record)))
    return 'it is news, a consultation or a tender, not the hiring of a person'
  return null
}

/**
 * A text that offers, places, answers or rejects says so above its first label, or more than once. A single phrase
 * further down ("Wij leveren de laptop") is enough only where nothing else looks like a request: a bid desk loses more
 * by a request that is refused than by an offer that is not.
 */
function speaksOf(meanings: Meanings, cue: Cue, { facts, asks }: { facts: number; asks: boolean }): boolean {
  const phrases = cuesOf(meanings, cue).filter(
    (hit) => !isAnswered(meanings, hit.first) && !isPossibility(meanings, hit),
  ).length
  if (phrases === 0) return false
  const titled = pairsOf(meanings, 'title').length > 0 ? 1 : 0
  return opensText(meanings, cue) || (phrases > 1 && facts <= WHOLE) || (facts + titled < 2 && !asks)
}

/** "Vraag: onze kandidaat vraagt € 120. Antwoord: nee": what is quoted to be answered offers nobody. */
function isAnswered(meanings: Meanings, token: number): boolean {
  const { first, asks } = sentenceOf(meanings, token)
  return asks && isWord(meanings.tokens, first, 'vraag', 'v', 'question', 'q')
}

/** A text with demands and a day on which it closes asks for something, whatever a phrase in it sounds like. */
function asks(meanings: Meanings, record: Draft): boolean {
  return record.deadline !== null && (hasDemands(meanings) || isToldWhole(record))
}

/** "Helaas voldeed niemand. Wij zetten de opdracht opnieuw uit:", and then the whole of it. */
function asksAnew(meanings: Meanings, record: Draft, facts: number): boolean {
  const isTold = facts >= WHOLE || isToldWhole(record)
  return (
    isTold &&
    cuesOf(meanings, 'kind.again').some(
      // "Succes met je nieuwe klus" is said to who got it.
      ({ first }) => mailOf(meanings, first) === 0 && !isWord(meanings.tokens, first - 1, ...THEIRS),
    )
  )
}

const THEIRS = ['je', 'jouw', 'jullie', 'uw', 'haar', 'zijn', 'hun', 'your', 'her', 'his', 'their']

/** What is told whole and still closes on a day, in the mail itself, asks for somebody else than who was rejected. */
function isOpen(meanings: Meanings, record: Draft, facts: number): boolean {
  if (record.deadline === null || !(facts >= WHOLE || isToldWhole(record))) return false
  return meanings.dates.some(({ about, value }) => about === 'closing' && mailOf(meanings, value.first) === 0)
}

/** A role with so much that only requests state, in whatever words: news of one that begins tells a client and a start. */
function isToldWhole(record: Draft): boolean {
  const { requestNumber, client, hoursPerWeek, rateCap, start, durationMonths, end, deadline, selfEmployed } = record
  const told = [
    requestNumber !== null,
    client !== null,
    hoursPerWeek !== null,
    rateCap !== null,
    start.date !== null || start.asap,
    durationMonths !== null || end !== null,
    deadline !== null,
    selfEmployed !== 'unknown',
  ]
  return isRoleTitle(record.title) && told.filter(Boolean).length >= LEAST_TOLD
}

/** A training has a day and a price, a post that somebody got has a client, hours and a start. */
const LEAST_TOLD = 4

/** "Uw kandidaat is uitgenodigd voor een gesprek", with nothing of the assignment but its number and who asks. */
function isInvited(meanings: Meanings, record: Draft): boolean {
  if (!isBare({ ...record, requestNumber: null })) return false
  // "Uitnodiging gesprek: 9 maart" is a line of a planning.
  const ofLabels = new Set<number>()
  for (const { kind, labelFirst, labelEnd } of meanings.pairs)
    for (let k = labelFirst; kind !== null && k < labelEnd; k++) ofLabels.add(k)
  return cuesOf(meanings, 'kind.interview').some(({ first }) => !ofLabels.has(first))
}

/** What only a request has: lists of demands, conditions, a procedure. */
function hasDemands({ sections }: Meanings): boolean {
  return sections.some(
    ({ kind }) => kind === 'knockouts' || kind === 'awards' || kind === 'condition' || kind === 'procedure',
  )
}

/** Nothing that is told of an assignment: no number, hours, rate, start or term. */
function isBare({ requestNumber, hoursPerWeek, rateCap, start, durationMonths, end }: Draft): boolean {
  return [requestNumber, hoursPerWeek, rateCap, start.date, durationMonths, end].every((value) => value === null)
}

/** A salary or a contract of employment, and nothing that only temporary hiring has. */
function isPermanent(meanings: Meanings): boolean {
  const permanent = cuesOf(meanings, 'kind.permanent').length
  return permanent >= 2 && permanent > cuesOf(meanings, 'kind.temporary').length
}
