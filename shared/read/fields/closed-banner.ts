import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { type Hit, hasHit, hitsIn } from '../concepts/cues.ts'
import { cuesOf, type Meanings, pairsOf, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { near } from '../meanings/statements.ts'
import { LINE, markAt, type Tokens } from '../tokens/tokens.ts'
import { type Field, nothing } from './field.ts'

/** Gesloten: whether the text itself says that responding is no longer possible. */
export function closedBanner(meanings: Meanings): Field<boolean> {
  for (const { first, end } of pairsOf(meanings, 'status'))
    if (end - first <= 4 && hasHit(meanings.cues, 'closed.label', first, end))
      return { value: true, at: [spanOf(meanings, first, end)] }
  const found = [...gone(meanings), ...noMore(meanings)].sort((a, b) => a.first - b.first)[0]
  return found ? { value: true, at: [spanOf(meanings, found.first, found.end)] } : nothing(false)
}

/** "De reactietermijn is verstreken", "deze opdracht is inmiddels vervuld", "GESLOTEN". */
function gone(meanings: Meanings): Hit[] {
  const { tokens, cues } = meanings
  return cuesOf(meanings, 'closed.gone').flatMap((hit) => {
    const sentence = sentenceOf(meanings, hit.first)
    if (sentence.asks || isLater(meanings, sentence, hit)) return []
    if (isAlone(tokens, sentence, hit)) return [hit]
    const thing = hitsIn(cues, 'closed.thing', near(sentence, hit).first, hit.first).at(-1)
    return thing && joins(tokens, thing.end, hit.first) ? [{ first: thing.first, end: hit.end }] : []
  })
}

function isAlone(tokens: Tokens, { first, end }: Hit, hit: Hit): boolean {
  if ((tokens.gap[first] ?? 0) < LINE) return false
  const isBracketed = hit.first === first + 1 && '[('.includes(markAt(tokens, first) || ' ')
  return isBracketed ? '])'.includes(markAt(tokens, hit.end) || ' ') : hit.first === first && end - hit.end <= 1
}

const JOINS = wordSet(`
  is was zijn inmiddels helaas al reeds nu intussen komen te van voor deze dit om reageren now already been has
  have are op de het onze inhuuropdracht opdracht aanvraag uitvraag vacature this the for definitief
`)

/** Nothing but small words between what closes and that it has. */
function joins(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (!isOneOf(tokens.word[k], JOINS)) return false
  return true
}

/** "Reageren is niet meer mogelijk", "deze opdracht staat niet meer open". */
function noMore(meanings: Meanings): Hit[] {
  const { cues } = meanings
  return cuesOf(meanings, 'closed.no').flatMap((hit) => {
    const sentence = sentenceOf(meanings, hit.first)
    const { first, end } = near(sentence, hit)
    if (sentence.asks || isLater(meanings, sentence, hit)) return []
    const act = hitsIn(cues, 'closed.act', first, end)[0]
    const open = hitsIn(cues, 'closed.open', hit.end, Math.min(end, hit.end + 2))[0]
    const other = act ?? (open && hasHit(cues, 'closed.thing', first, hit.first) ? open : null)
    if (!other) return []
    return [{ first: Math.min(hit.first, other.first), end: Math.max(hit.end, other.end) }]
  })
}

/** "Na sluiting", "zodra de termijn is verlopen": no banner yet. */
function isLater({ cues }: Meanings, sentence: Hit, hit: Hit): boolean {
  return (
    hasHit(cues, 'closed.later', near(sentence, hit).first, hit.first) ||
    hasHit(cues, 'closed.later', hit.end, Math.min(sentence.end, hit.end + 8))
  )
}
