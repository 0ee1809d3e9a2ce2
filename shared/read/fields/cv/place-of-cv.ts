import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import { hasHit, hits } from '../../concepts/cues.ts'
import { answerTo } from '../../meanings/answer.ts'
import { counts, type Meanings, pairsOf, sentenceOf } from '../../meanings/meanings.ts'
import { isWord, type Tokens } from '../../tokens/tokens.ts'

export type Stretch = { first: number; end: number }

export type Found<T> = Stretch & { value: T }

/** A stretch that may speak of the cv; `about`: its label, its section or its question says that it does; `asked`: what it answers. */
export type Place = Stretch & { about: boolean; asked: 'length' | 'other' | null }

/** Labels of the cv first, then the sentences of its section and those that name it. */
export function placesOf(meanings: Meanings): Place[] {
  const { tokens, sections, lines, cues } = meanings
  const places: Place[] = pairsOf(meanings, 'cv', 'cvLanguage').map(({ labelFirst, first, end, shape }) => ({
    first: labelFirst,
    // Below a label the whole line is about the cv, whatever other labels stand on it.
    end: shape === 'below' ? Math.max(end, lines[meanings.lineAt[first] ?? 0]?.end ?? end) : end,
    about: true,
    asked: null,
  }))
  const seen = new Set<number>()
  const add = (token: number, about: boolean) => {
    const { first, end, asks } = sentenceOf(meanings, token)
    if (seen.has(first)) return
    seen.add(first)
    const answer = asks ? answerTo(meanings, { first, end }) : null
    const isLength = answer !== null && isLengthAsked(meanings, { first, end })
    if (answer) places.push({ ...answer, about: true, asked: isLength ? 'length' : 'other' })
    // "Mag het cv vijf pagina's zijn?" "Nee"; "mag het in het Engels?" "Nee, alleen Nederlands".
    const isRefused = answer && isOneOf(tokens.word[answer.first], NO) && !isMore(tokens, { first, end })
    if (counts(meanings, token) && !isRefused) places.push({ first, end, about, asked: null })
    // "Dan het cv. Dat graag in het Nederlands."
    if (end - first < SHORT && isOneOf(tokens.word[end], POINTING)) add(end, true)
  }
  for (const section of sections) {
    if (section.kind !== 'cv' || !counts(meanings, lines[section.first]?.first ?? 0)) continue
    const end = lines[section.end - 1]?.end ?? 0
    for (let k = lines[section.first]?.first ?? end; k < end; k = sentenceOf(meanings, k).end) add(k, true)
  }
  for (const { first } of hits(cues, 'cv.name'))
    if (counts(meanings, first) || sentenceOf(meanings, first).asks) add(first, false)
  return places.filter(({ first }) => first < tokens.count)
}

/** "Hoe lang mag het cv zijn?", "Max. aantal pagina's van het cv?" */
export function isLengthAsked({ tokens, cues }: Meanings, { first, end }: Stretch): boolean {
  for (let k = first; k < end; k++) if (isOneOf(tokens.word[k], LENGTHS)) return true
  return hasHit(cues, 'cv.page', first, end)
}

function isMore(tokens: Tokens, { first, end }: Stretch): boolean {
  for (let k = first; k < end; k++) if (isWord(tokens, k, 'dan', 'than')) return true
  return false
}

/** A sentence that does little more than name the cv, and the words by which the next one goes on about it. */
const SHORT = 7
const POINTING = wordSet('dat die dit deze it this that')

const NO = wordSet('nee neen helaas no nope liever niet')
const LENGTHS = wordSet('omvang lengte length pages lang long')
