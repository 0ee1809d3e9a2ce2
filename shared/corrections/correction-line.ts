import { inLanguage, type Language } from '../language/language.ts'
import { LONG_AGO, showInstant } from '../language/local-time.ts'
import { correctable } from './correctable.ts'
import type { StandingCorrection } from './correction.ts'
import { shownValue } from './typed-value.ts'

/**
 * "Uren per week: 32–36, gecorrigeerd door A. Visser op ma 11 jan 2027 09:00; de tekst zegt 24", or that it holds no
 * more. Null of a field that cannot be corrected any more.
 */
function correctionLine(correction: StandingCorrection, language: Language): string | null {
  const { field, value, read, by, at, holds } = correction
  const what = correctable(field)
  if (!what) return null
  const say = inLanguage(language)
  const stated = shownValue(what, JSON.parse(value), language)
  const said = shownValue(what, JSON.parse(read), language)
  const when = showInstant(at, LONG_AGO, language)
  const line = holds
    ? say(
        `${stated}, gecorrigeerd door ${by} op ${when}; de tekst zegt: ${said}`,
        `${stated}, corrected by ${by} on ${when}; the text says: ${said}`,
      )
    : say(
        `de correctie (${stated}) door ${by} op ${when} geldt niet meer, want de tekst zegt nu iets anders`,
        `the correction (${stated}) by ${by} on ${when} holds no more, as the text says something else now`,
      )
  return `${what.label[language]}: ${line}`
}

export function correctionLines(corrections: readonly StandingCorrection[], language: Language): string[] {
  return corrections.flatMap((correction) => correctionLine(correction, language) ?? [])
}
