import type { RequestRecord } from '../../request.ts'
import { pairAround } from '../blocks/blocks.ts'
import { hasHit, hits } from '../concepts/cues.ts'
import type { Stretch } from '../meanings/clause.ts'
import { counts, type Meanings, pairsOf, sectionKind, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { GLUED, isMark, isWord, NUMBER, type Tokens } from '../tokens/tokens.ts'
import { type Field, nothing } from './field.ts'

type Scale = NonNullable<RequestRecord['payScale']>
type StatedScale = Stretch & { scale: Scale }

const HIGHEST = 19
/** FWG, the scales of hospitals, go further. */
const HIGHEST_FWG = 80

/** Functieschaal: below its label or heading, else where a sentence names it; the scale to begin in comes last. */
export function payScale(meanings: Meanings): Field<RequestRecord['payScale']> {
  const stated = [...labelled(meanings), ...named(meanings, 'scale.word'), ...named(meanings, 'scale.entry')]
  const best = stated[0] ?? belowHeading(meanings)
  if (!best) return nothing(null)
  const same = stated.filter(({ scale }) => scale.min === best.scale.min && scale.max === best.scale.max)
  const at = (same.length > 0 ? same : [best]).toSorted((a, b) => a.first - b.first)
  return {
    value: best.scale,
    at: at
      .filter(({ first }, k) => first >= (at[k - 1]?.end ?? 0))
      .map(({ first, end }) => spanOf(meanings, first, end)),
  }
}

function labelled(meanings: Meanings): StatedScale[] {
  return pairsOf(meanings, 'payScale').flatMap((pair) => {
    const { tokens, cues } = meanings
    // "Functieschaal en trede: 8 / 5": a second number is the step.
    const alone = hasHit(cues, 'scale.step', pair.labelFirst, pair.labelEnd)
    for (let k = pair.first; k < Math.min(pair.end, pair.first + 30); k++) {
      const found = scaleAt(tokens, k, pair.end, {
        alone,
        highest: hasFwg(tokens, pair.first, k) ? HIGHEST_FWG : HIGHEST,
        first: pair.first,
      })
      if (found && !isDenied(meanings, found)) return [{ ...found, first: pair.first }]
      if (tokens.type[k] === NUMBER && !isMark(tokens, k - 1, '€')) k = numberEnd(tokens, k, pair.end) - 1
    }
    return []
  })
}

function hasFwg(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (isWord(tokens, k, 'fwg')) return true
  return false
}

/** "ingeschaald in schaal 10", "aanloopschaal 8", "FWG 55". */
function named(meanings: Meanings, cue: 'scale.word' | 'scale.entry'): StatedScale[] {
  const { tokens } = meanings
  const inSection: StatedScale[] = []
  const running: StatedScale[] = []
  for (const hit of hits(meanings.cues, cue)) {
    if (!counts(meanings, hit.first) || pairAround(meanings, hit.first)?.kind === 'payScale') continue
    const { end } = sentenceOf(meanings, hit.first)
    let k = hit.end
    while (k < end && k - hit.end < 5 && (isMark(tokens, k, '-:=(') || isWord(tokens, k, ...FILLERS))) k++
    if (isOfMeasure(meanings, hit.first, hit.end)) continue
    const highest = isWord(tokens, hit.first, 'fwg') ? HIGHEST_FWG : HIGHEST
    const found = scaleAt(tokens, k, end, { alone: false, highest, first: hit.first })
    if (!found || isDenied(meanings, found)) continue
    const list = sectionKind(meanings, hit.first) === 'payScale' ? inSection : running
    list.push({ ...found, first: hit.first })
  }
  return [...inSection, ...running]
}

const FILLERS =
  'niveau cao gemeenten bbra hr indicatie max maximaal min minimaal nr nummer is van in functiegroep schaal . 21'.split(
    ' ',
  )

/** "op een schaal van 1 tot 10". */
function isOfMeasure({ tokens }: Meanings, first: number, end: number): boolean {
  return isWord(tokens, first - 1, 'een', 'a', 'grote', 'kleine', 'large') && isWord(tokens, end, 'van', 'from', 'of')
}

/** A short line below a heading for the scale: "9 // .". */
function belowHeading(meanings: Meanings): StatedScale | null {
  const { lines, sections, tokens } = meanings
  for (const { kind, heading, first } of sections) {
    const line = lines[first]
    if (kind !== 'payScale' || heading < 0 || !line || line.end - line.body > 12 || !counts(meanings, line.body))
      continue
    for (let k = line.body; k < line.end; k++) {
      const found = scaleAt(tokens, k, line.end, { alone: false, highest: HIGHEST, first: line.body })
      if (found) return found
    }
  }
  return null
}

/** "Schaal 10A is hier niet van toepassing". */
function isDenied(meanings: Meanings, { end }: Stretch): boolean {
  return hasHit(meanings.cues, 'scale.denied', end, Math.min(sentenceOf(meanings, end - 1).end, end + 8))
}

/** "8", "6/7", "10 t/m 11", "10A", "10 tot en met schaal 11" at a token. */
function scaleAt(
  tokens: Tokens,
  k: number,
  limit: number,
  { alone, highest, first }: { alone: boolean; highest: number; first: number },
): StatedScale | null {
  const low = stepAt(tokens, k, limit, highest)
  if (
    !low ||
    isMark(tokens, k - 1, '€') ||
    (isMark(tokens, k - 1, '.,') && tokens.gap[k] === GLUED) ||
    (k > first && isWord(tokens, k - 1, 'trede', 'eur', 'periodiek', 'min'))
  )
    return null
  const joint = alone ? null : jointEnd(tokens, low.end, limit)
  const high = joint === null ? null : stepAt(tokens, joint, limit, highest)
  if (isMark(tokens, low.end, ':') && tokens.type[low.end + 1] === NUMBER) return null
  const isRange = high !== null && high.value >= low.value
  const end = isRange ? high.end : low.end
  const unit = tokens.word[end]?.atom
  if (
    end < limit &&
    (unit?.kind === 'unit' || unit?.kind === 'month' || isMark(tokens, end, '%') || isWord(tokens, end, 'punten'))
  )
    return null
  return { first: k, end, scale: { min: low.value, max: isRange ? high.value : low.value } }
}

function stepAt(tokens: Tokens, k: number, limit: number, highest: number): { value: number; end: number } | null {
  const value = tokens.number[k] ?? -1
  if (k >= limit || tokens.type[k] !== NUMBER || value < 1 || value > highest || numberEnd(tokens, k, limit) > k + 1)
    return null
  let end = k + 1
  if (end < limit && tokens.gap[end] === GLUED && isWord(tokens, end, 'a', 'b', 'plus')) end++
  if (end < limit && isMark(tokens, end, '+') && tokens.gap[end] === GLUED) end++
  return { value, end }
}

/** The end of a number with its decimals and thousands. */
function numberEnd(tokens: Tokens, k: number, limit: number): number {
  let end = k + 1
  while (
    end + 1 < limit &&
    isMark(tokens, end, '.,') &&
    tokens.gap[end] === GLUED &&
    tokens.gap[end + 1] === GLUED &&
    tokens.type[end + 1] === NUMBER
  )
    end += 2
  return end
}

function jointEnd(tokens: Tokens, k: number, limit: number): number | null {
  let at = k
  while (
    at < limit &&
    at - k < 5 &&
    (isWord(tokens, at, ...JOINTS) || (isMark(tokens, at, '-/') && !isDouble(tokens, at)))
  )
    at++
  return at > k ? at : null
}

const JOINTS = 't m tot en met of a to or and maximaal max schaal functieschaal scale'.split(' ')

/** "9 // 5" is a scale and its step. */
function isDouble(tokens: Tokens, k: number): boolean {
  return (tokens.end[k] ?? 0) - (tokens.start[k] ?? 0) > 1
}
