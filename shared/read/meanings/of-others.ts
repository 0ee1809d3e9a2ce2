import type { Blocks } from '../blocks/blocks.ts'
import { hasHit, hitsIn } from '../concepts/cues.ts'
import { isWord, PARAGRAPH } from '../tokens/tokens.ts'
import type { About } from './about.ts'
import { clauseFirst } from './about-words.ts'
import type { Place } from './place.ts'

const PROCEDURE = new Set<About>(['closing', 'question', 'answers', 'interview', 'notice'])

/** Whether a day of the procedure is one of another: an office is shut then, or the public hands something in. */
export function isOfOthers(blocks: Blocks, { at, first, end }: Place, about: About): boolean {
  if (!PROCEDURE.has(about)) return false
  const { cues } = blocks
  const isOfPublic =
    hasHit(cues, 'public.acts', first, at.first) ||
    hitsIn(cues, 'public.acts', at.end, end).some((hit) => hit.first === at.end)
  return isOfPublic || (about === 'closing' && isShut(blocks, first, end))
}

/** "Op 8 april is de relatiedag. Aanmelden voor 25 maart": by when guests register; no candidate is named. */
export function isOfGathering(blocks: Blocks, { first, end }: Pick<Place, 'first' | 'end'>): boolean {
  const { cues, tokens, sentences, sentenceAt } = blocks
  if (hasHit(cues, 'closing.what', first, end)) return false
  const said = hitsIn(cues, 'date.closing', first, end)
  if (said.length === 0 || !said.every((hit) => isWord(tokens, hit.first, ...REGISTERS))) return false
  let k = sentenceAt[first] ?? 0
  for (let n = 0; n < FARTHEST_GATHERING && tokens.gap[sentences[k]?.first ?? 0] !== PARAGRAPH; n++) k--
  return hasHit(cues, 'public.gathers', sentences[k]?.first ?? 0, end)
}

const REGISTERS = ['aanmelden', 'aanmelding', 'aanmeldingen', 'aangemeld', 'aan']
const FARTHEST_GATHERING = 4

/** "Op 4 maart is het stadhuis dicht", "wij zijn tot 4 januari gesloten": no request that closes. */
function isShut({ cues, tokens }: Blocks, first: number, end: number): boolean {
  if (hasHit(cues, 'opening.what', first, end) || hasHit(cues, 'closing.what', first, end)) return false
  const said = hitsIn(cues, 'date.closing', first, end)
  if (said.length === 0 || !said.every((hit) => isWord(tokens, hit.first, 'gesloten', 'dicht'))) return false
  for (let k = first; k < end; k++) if (isWord(tokens, k, 'is', 'zijn', 'blijft', 'blijven')) return true
  return false
}

/** "Sluit aan op het programma, dat op 4 januari van start gaat": what the relative clause speaks of is named before it. */
export function isOfNamed({ cues, tokens }: Blocks, { at, first }: Pick<Place, 'at' | 'first'>): boolean {
  const clause = clauseFirst(tokens, first, at.first)
  // "Iemand voor het project, die op 4 januari begint".
  const isThing = isWord(tokens, clause, 'dat', 'which') || !hasHit(cues, 'intent.hire', first, clause)
  if (!isThing || !isWord(tokens, clause, 'dat', 'die', 'welke', 'which')) return false
  const named = hitsIn(cues, 'date.other', first, clause).at(-1)
  return named !== undefined && !hasHit(cues, 'own.assignment', named.end, clause)
}
