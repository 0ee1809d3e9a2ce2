import type { RequestRecord } from '../../request.ts'
import { type Hit, hasHit, hits, hitsIn } from '../concepts/cues.ts'
import { answerBelow } from '../meanings/answer-below.ts'
import { cuesOf, type Meanings, pairsOf, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { newestOf } from '../meanings/newest.ts'
import { answerIn, clauseStart, type Stance, saidIn } from '../meanings/stance.ts'
import { statedOf } from '../meanings/stated.ts'
import { answerEnd, answerPlace, near, type Statement, statementsOf } from '../meanings/statements.ts'
import { isWord } from '../tokens/tokens.ts'
import { type Field, nothing } from './field.ts'
import { offer, offeredBelow } from './self-employed/offered.ts'
import { proofAsked } from './self-employed/proof-asked.ts'

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
    const other = value === 'excluded' && pair.shape === 'below' ? offeredBelow(meanings, pair.end) : null
    if (other) return { value: 'allowed', at: [spanOf(meanings, first, other.end)] }
    if (value) return { value, at: [spanOf(meanings, first, end)] }
  }
  const below = answerBelow(meanings, 'selfEmployed')
  const ticked =
    below && !hasHit(meanings.cues, 'zzp.person', below.first, below.end) && ofValue(meanings, below.first, below.end)
  if (ticked) return { value: ticked, at: [spanOf(meanings, below.first, below.end)] }
  const persons = ofPersons(meanings)
  const employed = ofEmployed(meanings).filter((mention) => !isOtherwise(meanings, mention, persons))
  const mentions = [...persons, ...employed, ...proofAsked(meanings)]
  const own = withoutTakenBack(meanings, newestOf(meanings, mentions))
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

/** "Zzp mag als u dat onderbouwt. Zonder die onderbouwing alleen loondienst": what holds where the condition is not met. */
function isOtherwise({ sentenceAt }: Meanings, { first }: Mention, persons: Mention[]): boolean {
  const at = sentenceAt[first] ?? 0
  return persons.some((other) => other.value === 'conditional' && at - (sentenceAt[other.first] ?? 0) === 1)
}

/** "ZZP mogelijk: nee", "Contractvorm: detachering of zzp". */
function ofValue(meanings: Meanings, first: number, end: number): SelfEmployed | null {
  const { cues, tokens } = meanings
  const answer = answerIn(tokens, first, end)
  const person = hasHit(cues, 'zzp.person', first, end)
  const employed = hasHit(cues, 'zzp.employed', first, end)
  const named = hitsIn(cues, 'zzp.person', first, end)[0]
  // "Een zelfstandige zonder personeel is welkom": this "zonder" denies nothing.
  const isOfName = answer && named && answer.first >= named.first && answer.end <= named.end
  if (answer && !isOfName && !(answer.stance === 'conditional' && employed && !person)) return OF_STANCE[answer.stance]
  // "Wij sluiten geen overeenkomst met zelfstandigen."
  const told = named ? statedOf(tokens, named, first, end) : null
  if (told) return OF_STANCE[told.stance]
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
  if (stated?.stance !== 'refused') return false
  // "Over zelfstandigen: niet de juridische vorm is doorslaggevend".
  if (hasHit(cues, 'zzp.form', first, end) && hasHit(cues, 'zzp.decides', first, end)) return true
  return hasHit(cues, 'zzp.arises', stated.first, stated.end) && hasHit(cues, 'zzp.relation', first, end)
}

/** "We hebben het liefst iemand in dienst": a preference excludes nobody, and permits nobody. */
function prefersEmployed({ tokens, cues }: Meanings, first: number, end: number): boolean {
  const said = saidIn(tokens, first, end)
  const wish = said.find(({ is }) => is === 'prefers')
  const settled = said.some(({ is }) => is === 'grants' || is === 'yes' || is === 'refuses' || is === 'no')
  return wish !== undefined && !settled && hasHit(cues, 'zzp.employed', wish.end, end)
}

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
