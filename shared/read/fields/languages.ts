import type { RequestRecord } from '../../request.ts'
import { type Hit, hitsIn } from '../concepts/cues.ts'
import { cuesOf, type Meanings, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { LANGUAGES, type Language } from '../meanings/spoken.ts'
import { textOf } from '../tokens/tokens.ts'
import { type Field, nothing } from './field.ts'
import { isAsked, labelledLevel } from './languages/is-asked.ts'
import { frameLevel, type Level, type Named } from './languages/level.ts'

/** More mentions than any request has. */
const MOST = 100

/** Talen asked of the candidate, in text order, with the level as written ("B2"); those only wished for are not. */
export function languages(meanings: Meanings): Field<RequestRecord['languages']> {
  const named = LANGUAGES.flatMap((language) =>
    cuesOf(meanings, `language.${language}`)
      .slice(0, MOST)
      .map((hit) => ({ ...hit, language })),
  ).sort((a, b) => a.first - b.first)
  const asked = named.map((_, k) => k).filter((k) => isAsked(meanings, named[k] as Named))
  if (asked.length === 0) return nothing([])
  const levels = new Map<Language, string | null>()
  const at: Hit[] = []
  for (const k of asked) {
    const one = named[k] as Named
    const level = levels.get(one.language) ? null : levelOf(meanings, named, k)
    if (levels.get(one.language) == null) levels.set(one.language, level?.level ?? null)
    at.push({ first: Math.min(one.first, level?.first ?? one.first), end: Math.max(one.end, level?.end ?? one.end) })
  }
  return {
    value: [...levels].map(([language, level]) => ({ language, level })),
    at: at.map(({ first, end }) => spanOf(meanings, first, end)),
  }
}

/** How far from a language its level may stand, in tokens. */
const REACH = 24
const MOST_JOINED = 20

/** The level that stands nearest to a language within its clause; one behind several languages is that of each. */
function levelOf(meanings: Meanings, all: Named[], k: number): Level | null {
  const { tokens, cues } = meanings
  const named = all[k] as Named
  const around = sentenceOf(meanings, named.first)
  const sentence = { first: Math.max(around.first, named.first - REACH), end: Math.min(around.end, named.end + REACH) }
  const next = within(all[k + 1], sentence)
  const before = within(all[k - 1], sentence)
  const own = frameLevel(tokens, named.end, next?.first ?? sentence.end)
  if (own) return own
  const labelled = labelledLevel(meanings, named)
  if (labelled) return labelled
  const joined = next && next.first - named.end <= 2
  const shared = joined ? frameLevel(tokens, next.end, sentence.end) : null
  if (shared) return shared
  const ahead = frameLevel(tokens, before?.end ?? sentence.first, named.first)
  if (ahead && !before) return ahead
  const from = Math.max(before?.end ?? sentence.first, named.first - 4)
  const word = hitsIn(cues, 'language.level', from, Math.min(sentence.end, named.end + 4))[0]
  if (word) return { level: textOf(tokens, word.first, word.end).toLowerCase(), first: word.first, end: word.end }
  // "Fluent in Dutch and English"
  return before && named.first - before.end <= 1 && k < MOST_JOINED ? levelOf(meanings, all, k - 1) : null
}

function within(named: Named | undefined, { first, end }: { first: number; end: number }): Named | undefined {
  return named && named.first >= first && named.first < end ? named : undefined
}
