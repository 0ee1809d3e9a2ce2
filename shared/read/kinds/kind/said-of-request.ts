import type { Cue } from '../../../vocabulary/vocabulary.ts'
import { pairAround } from '../../blocks/blocks.ts'
import { MAIL_HEAD } from '../../blocks/scope.ts'
import { type Hit, hasHit, hits } from '../../concepts/cues.ts'
import { shapedAt } from '../../fields/request-number/by-shape.ts'
import { counts, type Meanings, mailOf, sentenceOf } from '../../meanings/meanings.ts'
import { isMark, isWord, type Tokens } from '../../tokens/tokens.ts'
import { referenceAt } from '../../values/reference.ts'
import { FACTS } from './facts.ts'
import { headEnd } from './text-head.ts'

/** Places of a cue with a word for the request near it in its sentence, or in the subject of a mail. */
export function saidOfRequest(meanings: Meanings, cue: Cue): Hit[] {
  const found = hits(meanings.cues, cue)
  const newest = found.length > 0 ? speaking(meanings) : 0
  return found.filter((hit) => {
    const inHead = isSubject(meanings, hit.first)
    if (!inHead && !counts(meanings, hit.first)) return false
    if (mailOf(meanings, hit.first) > newest) return false
    const { first, end } = sentenceOf(meanings, hit.first)
    // "Opdracht 7007 is van tafel": the word may have been taken for a label.
    const pair = pairAround(meanings, hit.first)
    const from = pair?.shape === 'loose' && pair.first === first ? pair.labelFirst : first
    const left = Math.max(from, hit.first - REACH)
    const right = Math.min(end, hit.end + REACH)
    const isNear = (subject: Cue) => hasHit(meanings.cues, subject, left, right)
    // What is no longer so of its start or cap, is changed; it takes nothing back.
    const near = isNear('kind.subject') || (cue === 'kind.changed' && isNear('kind.part'))
    const isNamed = namesNumber(meanings, hit, end) || (cue !== 'kind.changed' && isOfNumber(meanings, hit, first))
    return inHead || near || isNamed || goesOn(meanings, first, hit.first)
  })
}

const REACH = 24

function hasSentence(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (isMark(tokens, k, '.!?')) return true
  return false
}

/** The newest mail that speaks of a request in sentences: "Jammer, zie onder" is sent on, a letter has its head above. */
function speaking(meanings: Meanings): number {
  const { mails, lines, cues, pairs, tokens } = meanings
  if (mails.length < 2) return 0
  const facts = pairs.filter(({ kind }) => kind !== null && FACTS.includes(kind)).map((pair) => pair.first)
  let next = 0
  const found = mails.findIndex(({ head, end }) => {
    const first = lines[head]?.first ?? 0
    const last = lines[end - 1]?.end ?? first
    while ((facts[next] ?? last) < first) next++
    return (
      (facts[next] ?? last) < last || (hasHit(cues, 'kind.subject', first, last) && hasSentence(tokens, first, last))
    )
  })
  return Math.max(0, found)
}

/** "Kleine wijziging op VEN-4410": the number of the request right behind it. */
function namesNumber({ tokens }: Meanings, { end }: Hit, limit: number): boolean {
  for (let k = end; k < Math.min(limit, end + 3); k++) {
    const found = referenceAt(tokens, k, limit)
    if (found && found.end - found.first > 1) return true
  }
  return false
}

/** "VEN-4410 is vervuld". */
function isOfNumber(meanings: Meanings, hit: Hit, first: number): boolean {
  for (let k = Math.max(first, hit.first - NUMBER_BEFORE); k < hit.first; k++) if (shapedAt(meanings, k)) return true
  return false
}

const NUMBER_BEFORE = 8

/** "Even over aanvraag 7007, planner. Die is ingetrokken": at the top, with a word that stands for the request. */
function goesOn(meanings: Meanings, first: number, hit: number): boolean {
  const { tokens, cues, lines, lineAt, turns } = meanings
  if (first >= headEnd(meanings)) return false
  const isIt = isWord(tokens, hit - 1, ...IT) || isWord(tokens, hit - 2, ...IT)
  const stands = hit - first <= NEAR && (isWord(tokens, first, ...STANDS_FOR) || (turns.length > 0 && hit === first))
  if (!isIt && !stands) return false
  // Who speaks stands between in a chat.
  const before = lines[(lineAt[first] ?? 0) - 1]
  const above = Math.min(sentenceOf(meanings, Math.max(0, first - 1)).first, before?.body ?? first)
  return hasHit(cues, 'kind.subject', above, first) || (isIt && hasHit(cues, 'number.before', above, first))
}

const NEAR = 6
/** "De gemeente heeft hem geannuleerd", "die kun je doorstrepen". */
const IT = ['hem', 'die', 'deze']
const STANDS_FOR = ['die', 'deze', 'dit', 'dat', 'hij', 'zij', 'ze', 'it', 'this', 'that']

/**
 * "Wij trekken de uitvraag met kenmerk HW-77 daarom in", "Helaas gaat HW-77 niet door": the verb, with what closes
 * its clause.
 */
export function pullsBack(meanings: Meanings): Hit[] {
  const { tokens } = meanings
  return saidOfRequest(meanings, 'kind.pulls').flatMap((hit) => {
    const { end } = sentenceOf(meanings, hit.first)
    for (let k = hit.end; k < end; k++) {
      const closes = k + 1 >= end || isMark(tokens, k + 1, ',.;!:') || isWord(tokens, k + 1, 'en', 'omdat', 'want')
      if (closes && closesOff(tokens, hit.first, k)) return [{ first: hit.first, end: k + 1 }]
    }
    return []
  })
}

/** "trekt … in", "trekt … terug", "gaat … niet meer door", "haalt … uit de markt". */
function closesOff(tokens: Tokens, verb: number, k: number): boolean {
  if (isWord(tokens, verb, 'haalt', 'halen', 'haal'))
    return isWord(tokens, k, 'markt', 'site', 'portaal', 'offline') && !isWord(tokens, k - 1, 'een')
  if (!isWord(tokens, verb, 'gaat', 'gaan')) return isWord(tokens, k, 'in', 'terug')
  const not = isWord(tokens, k - 1, 'meer') ? k - 2 : k - 1
  return isWord(tokens, k, 'door') && isWord(tokens, not, 'niet')
}

function isSubject({ mails, lineAt, scope }: Meanings, token: number): boolean {
  const line = lineAt[token] ?? 0
  return scope[line] === MAIL_HEAD && mails[0]?.subject === line
}
