import type { RequestRecord } from '../../request.ts'
import { pairAround } from '../blocks/blocks.ts'
import { hasHit, hits, hitsIn } from '../concepts/cues.ts'
import { clauseAround, type Stretch } from '../meanings/clause.ts'
import { becomes } from '../meanings/hours.ts'
import { counts, type Meanings, pairsOf, sectionKind, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { numberEnd, type StatedScale, scaleAt } from '../meanings/scale-at.ts'
import { isMark, isWord, NUMBER, type Tokens } from '../tokens/tokens.ts'
import { type Field, nothing } from './field.ts'

/** The highest scale of most agreements, and of FWG, which hospitals use. */
const HIGHEST = 19
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
    if (isOfMeasure(meanings, hit.first, hit.end) || isOfOthers(meanings, hit)) continue
    const highest = hasFwg(tokens, hit.first, hit.end + 4) ? HIGHEST_FWG : HIGHEST
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

/** "Collega's in schaal 9", "u stuurt aan: planners (schaal 8)", "voorheen schaal 10": none of the role, or none now. */
function isOfOthers(meanings: Meanings, { first }: Stretch): boolean {
  const { cues, tokens } = meanings
  const sentence = sentenceOf(meanings, first)
  const others = hitsIn(cues, 'scale.others', sentence.first, first).at(-1)
  if (others && !isParted(meanings, others.end, first)) return true
  const clause = clauseAround(tokens, sentence, { first, end: first + 1 })
  return hasHit(cues, 'hours.past', clause.first, first) || becomes(tokens, first + 2, first + 6)
}

function isParted({ cues, tokens }: Meanings, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (isMark(tokens, k, ',;')) return true
  return hasHit(cues, 'scale.role', first, end)
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
