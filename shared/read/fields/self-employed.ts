import type { RequestRecord } from '../../request.ts'
import type { Cue } from '../../vocabulary/vocabulary.ts'
import { type Hit, hasHit, hits, hitsIn } from '../concepts/cues.ts'
import { counts, cuesOf, type Meanings, mailOf, pairsOf, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { answerIn, clauseStart, type Stance, saidIn } from '../meanings/stance.ts'
import { answerEnd, answerPlace, near, type Statement, statementsOf } from '../meanings/statements.ts'
import { isWord } from '../tokens/tokens.ts'
import { type Field, nothing } from './field.ts'
import { tickedSelfEmployed } from './self-employed/ticked.ts'

type SelfEmployed = Exclude<RequestRecord['selfEmployed'], 'unknown'>
/** What a place says; null for the undecided. */
type Mention = Hit & { value: SelfEmployed }

const STRICTEST: SelfEmployed[] = ['excluded', 'conditional', 'allowed']
const OF_STANCE: Record<Stance, SelfEmployed | null> = {
  granted: 'allowed',
  refused: 'excluded',
  conditional: 'conditional',
  unsure: null,
  wished: null,
}

/** Zzp: a label's value first, else the strictest that a sentence of the newest mail says. */
export function selfEmployed(meanings: Meanings): Field<RequestRecord['selfEmployed']> {
  for (const pair of pairsOf(meanings, 'selfEmployed')) {
    const value = ofValue(meanings, pair.first, answerEnd(meanings, pair))
    const { first, end } = answerPlace(pair)
    if (value) return { value, at: [spanOf(meanings, first, end)] }
  }
  const ticked = tickedSelfEmployed(meanings).map((hit) => ({ ...hit, value: 'allowed' as const }))
  const mentions = [...ofPersons(meanings), ...ofEmployed(meanings), ...ofForm(meanings), ...ticked]
  const newest = Math.min(...mentions.map(({ first }) => mailOf(meanings, first)))
  const own = withoutTakenBack(
    meanings,
    mentions.filter(({ first }) => mailOf(meanings, first) === newest),
  )
  const value = STRICTEST.find((strict) => own.some((mention) => mention.value === strict))
  if (!value) return nothing('unknown')
  return {
    value,
    at: own.filter((mention) => mention.value === value).map(({ first, end }) => spanOf(meanings, first, end)),
  }
}

/** "Zzp mag, mits … Nee wacht, zzp is gewoon toegestaan": what is set right at once no longer holds. */
function withoutTakenBack({ cues }: Meanings, mentions: Mention[]): Mention[] {
  if (mentions.length < 2) return mentions
  const back = hits(cues, 'said.wrong').find(
    ({ first, end }) =>
      mentions.some((mention) => mention.end <= first && first - mention.end < TAKEN_BACK) &&
      mentions.some((mention) => mention.first >= end && mention.first - end < TAKEN_BACK),
  )
  return back ? mentions.filter(({ first }) => first >= back.end) : mentions
}

const TAKEN_BACK = 30

/** "ZZP mogelijk: nee", "Contractvorm: detachering of zzp". */
function ofValue(meanings: Meanings, first: number, end: number): SelfEmployed | null {
  const { cues, tokens } = meanings
  const answer = answerIn(tokens, first, end)
  const person = hasHit(cues, 'zzp.person', first, end)
  const employed = hasHit(cues, 'zzp.employed', first, end)
  if (answer && !(answer.stance === 'conditional' && employed && !person)) return OF_STANCE[answer.stance]
  if (person) return 'allowed'
  if (employed && prefersEmployed(meanings, first, end)) return null
  return employed && end - first <= 12 ? 'excluded' : null
}

function ofPersons(meanings: Meanings): Mention[] {
  return statementsOf(meanings, 'zzp.person').flatMap((statement) => {
    const { hit, stated } = statement
    if (stated) {
      const { first, end } = statement.sentence
      if (stated.stance === 'granted' && prefersEmployed(meanings, first, end)) return []
      const value = deniesRelation(meanings, statement) ? 'conditional' : OF_STANCE[stated.stance]
      return value ? [{ first: stated.first, end: stated.end, value }] : []
    }
    const offered = offer(meanings, statement)
    return offered
      ? [{ first: Math.min(hit.first, offered.first), end: Math.max(hit.end, offered.end), value: 'allowed' }]
      : []
  })
}

/** "Bij inzet van een zzp'er blijkt dat er geen sprake is van een gezagsverhouding": the relation is denied, not the person. */
function deniesRelation({ cues }: Meanings, { hit, stated, sentence }: Statement): boolean {
  const { first, end } = near(sentence, hit)
  return (
    stated !== null &&
    stated.stance === 'refused' &&
    hasHit(cues, 'zzp.arises', stated.first, stated.end) &&
    hasHit(cues, 'zzp.relation', first, end)
  )
}

/** "We hebben het liefst iemand in dienst": a preference excludes nobody, and permits nobody. */
function prefersEmployed({ tokens, cues }: Meanings, first: number, end: number): boolean {
  const said = saidIn(tokens, first, end)
  const wish = said.find(({ is }) => is === 'prefers')
  const settled = said.some(({ is }) => is === 'grants' || is === 'yes' || is === 'refuses' || is === 'no')
  return wish !== undefined && !settled && hasHit(cues, 'zzp.employed', wish.end, end)
}

/** Without a verdict a person may be asked for all the same: "Gezocht: freelance tekstschrijver", "detacheren of zzp". */
function offer(meanings: Meanings, { hit, sentence }: Statement): Hit | null {
  const { tokens, cues, pairs, pairAt } = meanings
  if (saidIn(tokens, sentence.first, sentence.end).some(({ is }) => is === 'others')) return null
  const pair = pairs[pairAt[hit.first] ?? -1]
  if (pair?.kind === 'title') return hit
  const only = saidIn(tokens, Math.max(sentence.first, hit.first - 3), hit.first).find(({ is }) => is === 'only')
  if (only) return only
  const isJoint = (k: number) =>
    isWord(tokens, k, 'of', 'en', 'or', 'and', 'dan') || tokens.plain[tokens.start[k] ?? 0] === '/'
  const other = hitsIn(cues, 'zzp.employed', sentence.first, sentence.end).find(
    (form) =>
      (form.end < hit.first && isJoint(hit.first - 1) && hit.first - form.end <= 2) ||
      (hit.end < form.first && isJoint(hit.end) && form.first - hit.end <= 3),
  )
  if (other) return other
  // "Met je bureau of, als je zelfstandige bent, met jou; beide is goed."
  if (isWord(tokens, sentence.end, 'beide', 'allebei', 'both') && isWord(tokens, sentence.end + 1, ...FORMS)) return hit
  const from = Math.max(sentence.first, hit.first - 8)
  const wanted = hitsIn(cues, 'intent.hire', from, hit.first).at(-1)
  if (wanted) return wanted
  for (const back of [1, 2])
    if (isWord(tokens, hit.first - back, 'bent', 'ben', 'are', 'ook', 'also'))
      return { first: hit.first - back, end: hit.first }
  return null
}

const FORMS = ['vormen', 'varianten', 'opties', 'is', 'zijn', 'kan', 'mag', 'are', 'kunnen', 'mogen']

/** "Uitsluitend kandidaten in loondienst", "de kandidaat dient in dienst te zijn", "secondment only". */
function ofEmployed(meanings: Meanings): Mention[] {
  const { tokens } = meanings
  return cuesOf(meanings, 'zzp.employed').flatMap((hit) => {
    const sentence = sentenceOf(meanings, hit.first)
    const { first, end } = near(sentence, hit)
    if (sentence.asks || isWord(tokens, hit.first - 1, 'bij')) return []
    const from = clauseStart(tokens, hit.first, first)
    const said = saidIn(tokens, from, end)
    if (said.some(({ is }) => is === 'prefers' || is === 'others' || is === 'not')) return []
    if (hasHit(meanings.cues, 'zzp.person', first, end)) return []
    const bound = said.find(
      (word) =>
        (word.is === 'only' && (word.end <= hit.first || word.first - hit.end <= 1)) ||
        (word.is === 'must' && (word.first < hit.first || word.first - hit.end <= 2)),
    )
    return bound && Math.abs(bound.first - hit.first) <= 12
      ? [{ first: Math.min(bound.first, hit.first), end: Math.max(bound.end, hit.end), value: 'excluded' as const }]
      : []
  })
}

/** "De rechtsvorm is niet bepalend", "dat er geen dienstbetrekking ontstaat": the clause that asks for proof. */
function ofForm(meanings: Meanings): Mention[] {
  return [...denied(meanings, 'zzp.form', 'zzp.decides'), ...denied(meanings, 'zzp.relation', 'zzp.arises')]
}

function denied(meanings: Meanings, thing: Cue, act: Cue): Mention[] {
  return cuesOf(meanings, thing).flatMap((hit) => {
    const { first, end } = near(sentenceOf(meanings, hit.first), hit)
    const acts = hitsIn(meanings.cues, act, first, end)[0]
    const not = saidIn(meanings.tokens, first, end).find(({ is }) => is === 'not' || is === 'none')
    if (!acts || !not || !counts(meanings, first)) return []
    const from = Math.min(hit.first, acts.first, not.first)
    return [{ first: from, end: Math.max(hit.end, acts.end, not.end), value: 'conditional' as const }]
  })
}
