import { hits } from '../../concepts/cues.ts'
import { counts, cuesOf, type Meanings, pairsOf, sentenceOf } from '../../meanings/meanings.ts'

export type Stretch = { first: number; end: number }

export type Found<T> = Stretch & { value: T }

/** A stretch that may speak of the cv; `about`: its label or its section says that it does. */
export type Place = Stretch & { about: boolean }

/** Labels of the cv first, then the sentences of its section and those that name it. */
export function placesOf(meanings: Meanings): Place[] {
  const { tokens, sections, lines, cues } = meanings
  const places: Place[] = pairsOf(meanings, 'cv', 'cvLanguage').map(({ labelFirst, first, end, shape }) => ({
    first: labelFirst,
    // Below a label the whole line is about the cv, whatever other labels stand on it.
    end: shape === 'below' ? Math.max(end, lines[meanings.lineAt[first] ?? 0]?.end ?? end) : end,
    about: true,
  }))
  const seen = new Set<number>()
  const add = (token: number, about: boolean) => {
    const { first, end } = sentenceOf(meanings, token)
    if (!seen.has(first)) places.push({ first, end, about })
    seen.add(first)
  }
  for (const section of sections) {
    if (section.kind !== 'cv' || !counts(meanings, lines[section.first]?.first ?? 0)) continue
    const end = lines[section.end - 1]?.end ?? 0
    for (let k = lines[section.first]?.first ?? end; k < end; k = sentenceOf(meanings, k).end) add(k, true)
  }
  if (hits(cues, 'cv.name').length > 0) for (const { first } of cuesOf(meanings, 'cv.name')) add(first, false)
  return places.filter(({ first }) => first < tokens.count)
}
