import type { RequestRecord } from '../../request.ts'
import { lastHalved, proseItems } from '../blocks/prose-items.ts'
import { type Hit, hasHit } from '../concepts/cues.ts'
import { criterionAt, textOfParts, withoutStop } from '../meanings/criteria.ts'
import { isDenied, isWished } from '../meanings/demands.ts'
import { counts, cuesOf, type Meanings, pairsOf, sectionKind, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { BLANK, GLUED, isCapital, markAt, NUMBER, textOf, WORD } from '../tokens/tokens.ts'
import { type Field, nothing } from './field.ts'

/** More mentions than any request has. */
const MOST = 100

const ELSEWHERE = new Set(['organisation', 'procedure', 'awards', 'assignment', 'related'])

/** Certificaten asked of the candidate, as written ("VCA", "Prince2"), in text order; those only wished for are not. */
export function certificates(meanings: Meanings): Field<RequestRecord['certificates']> {
  const found = [...labelled(meanings), ...known(meanings), ...others(meanings)].sort((a, b) => a.first - b.first)
  if (found.length === 0) return nothing([])
  const once = new Map<string, Hit>()
  let end = 0
  for (const hit of found) {
    if (hit.first < end) continue
    end = hit.end
    const name = withoutStop(textOfParts(meanings.tokens, [hit], null))
    const same = [...once.keys()].some((other) => other.toLowerCase() === name.toLowerCase())
    if (name !== '' && !same) once.set(name, hit)
  }
  return { value: [...once.keys()], at: [...once.values()].map(({ first, end }) => spanOf(meanings, first, end)) }
}

/** What a label for certificates lists. */
function labelled(meanings: Meanings): Hit[] {
  const below = meanings.sections.flatMap(({ kind, first, end }) =>
    kind === 'certificates' ? meanings.lines.slice(first, end).filter((line) => line.item !== null) : [],
  )
  return [
    ...pairsOf(meanings, 'certificates').flatMap((pair) => namesOf(meanings, pair)),
    ...below.flatMap(({ body, end }) => (counts(meanings, body) ? namesOf(meanings, { first: body, end }) : [])),
  ]
}

const NOTHING = new Set(['geen', 'none', 'no', 'n', 'nvt', 'nee', 'niet', 'onbekend', '-'])

function namesOf(meanings: Meanings, { first, end }: Hit): Hit[] {
  const items = lastHalved(meanings.tokens, proseItems(meanings.tokens, first, end))
  return items.filter(
    (item) =>
      !NOTHING.has(meanings.tokens.word[item.first]?.folded ?? '') &&
      item.end - item.first < 8 &&
      !isWished(meanings, item.first) &&
      !isDenied(meanings, item),
  )
}

/** Certificates of the vocabulary, where a candidate must have them. */
function known(meanings: Meanings): Hit[] {
  return cuesOf(meanings, 'certificate.name')
    .slice(0, MOST)
    .filter((hit) => isWritten(meanings, hit) && isAsked(meanings, hit))
    .map((hit) => longest(meanings, hit))
}

/** Abbreviations have a capital, also where the whole text has not: "vca" counts beside "certificaat". */
function isWritten(meanings: Meanings, hit: Hit): boolean {
  const written = textOf(meanings.tokens, hit.first, hit.end)
  if (written !== written.toLowerCase()) return true
  const { first, end } = sentenceOf(meanings, hit.first)
  return hasHit(meanings.cues, 'certificate.word', first, end) || hit.end - hit.first > 1
}

const LEVELS = new Set([
  'foundation',
  'practitioner',
  'expert',
  'advanced',
  'associate',
  'professional',
  'i',
  'ii',
  'iii',
  'vol',
  'basis',
])

/** With the level behind it: "IPMA-C", "PSM II". */
function longest({ tokens }: Meanings, hit: Hit): Hit {
  const k = markAt(tokens, hit.end) === '-' && tokens.gap[hit.end] === GLUED ? hit.end + 1 : hit.end
  const word = tokens.word[k]?.folded ?? ''
  const close = k === hit.end ? (tokens.gap[k] ?? 9) < 2 : tokens.gap[k] === GLUED
  return close && LEVELS.has(word) ? { first: hit.first, end: k + 1 } : hit
}

/** Whether a candidate must have it: a requirement, or a sentence that says so; no wish, no scored criterion. */
function isAsked(meanings: Meanings, hit: Hit): boolean {
  if (isWished(meanings, hit.first) || isDenied(meanings, hit)) return false
  const criterion = criterionAt(meanings, hit.first)
  const { cues } = meanings
  const { first, end } = sentenceOf(meanings, hit.first)
  if (criterion) {
    if (criterion.kind === 'awards') return false
    // "Ervaring met ITIL" asks for experience, not for the certificate.
    return hasHit(cues, 'certificate.asked', first, end) || criterion.end - criterion.first < SHORT
      ? !isExperience(meanings, hit)
      : false
  }
  const kind = sectionKind(meanings, hit.first) ?? ''
  const word = hasHit(cues, 'certificate.word', first, end)
  const demanded = hasHit(cues, 'demand.must', first, end)
  // Among the tasks only what is said to be required counts.
  if (ELSEWHERE.has(kind) && !(kind === 'assignment' && word && demanded)) return false
  const must = word || demanded
  return must && !isExperience(meanings, hit) && !hasHit(cues, 'registration.others', first, hit.first)
}

/** An item that is little more than the name: "VCA-VOL". */
const SHORT = 7
const SKILLS = new Set(
  'ervaring kennis ervaren bekend vertrouwd werken werkt gewerkt experience knowledge familiar bekendheid affiniteit'.split(
    ' ',
  ),
)

function isExperience({ tokens, cues }: Meanings, hit: Hit): boolean {
  const from = hit.first - 8
  for (let k = hit.first - 1; k >= Math.max(0, from) && (tokens.gap[k + 1] ?? 0) < 3; k--) {
    if (hasHit(cues, 'certificate.word', k, k + 1)) return false
    if (SKILLS.has(tokens.word[k]?.folded ?? '')) return !hasHit(cues, 'certificate.word', hit.end, hit.end + 3)
    if (';.'.includes(markAt(tokens, k) || ' ')) return false
  }
  return false
}

/** "TMap-certificaat", "certificaat Platform Developer II": names that the vocabulary does not know. */
function others(meanings: Meanings): Hit[] {
  return cuesOf(meanings, 'certificate.word')
    .slice(0, MOST)
    .flatMap((word) => {
      const folded = meanings.tokens.word[word.first]?.folded ?? ''
      if (!folded.startsWith('certifica')) return []
      const hit = nameBefore(meanings, word) ?? nameBehind(meanings, word)
      return hit && isAsked(meanings, hit) ? [hit] : []
    })
}

const ADJECTIVES = new Set(
  'een geldig geldige a valid the het recent recente afgerond behaald in met bezit van the your'.split(' '),
)

/** "TMap-certificaat", "Azure Solutions Architect Expert certificate". */
function nameBefore({ tokens }: Meanings, word: Hit): Hit | null {
  const at =
    markAt(tokens, word.first - 1) === '-' && tokens.gap[word.first] === GLUED ? word.first - 2 : word.first - 1
  if (at < 0 || tokens.type[at] !== WORD || (tokens.gap[word.first] ?? 0) > 1) return null
  let first = at
  while (first > 0 && word.first - first < 7 && isNamePart(tokens, first - 1) && tokens.gap[first] === BLANK) first--
  const whole = isNamePart(tokens, at) && (isName(tokens, at) || at - first > 0)
  return whole ? { first, end: at + 1 } : null
}

function isNamePart(tokens: Meanings['tokens'], k: number): boolean {
  return tokens.type[k] === WORD && isCapital(tokens, k) && !ADJECTIVES.has(tokens.word[k]?.folded ?? '')
}

function isName(tokens: Meanings['tokens'], k: number): boolean {
  const written = textOf(tokens, k, k + 1)
  return written.length > 1 && written.slice(1) !== written.slice(1).toLowerCase()
}

/** "certificaat Platform Developer II": words with a capital behind it. */
function nameBehind({ tokens }: Meanings, word: Hit): Hit | null {
  let k = word.end
  if (markAt(tokens, k) === ':') k++
  const first = k
  while (k - first < 5 && (tokens.gap[k] ?? 9) < 2 && k < tokens.count && isPartOfName(tokens, k, first)) k++
  return k > first ? { first, end: k } : null
}

function isPartOfName(tokens: Meanings['tokens'], k: number, first: number): boolean {
  if (tokens.type[k] === WORD) return isCapital(tokens, k)
  return k > first && (tokens.type[k] === NUMBER || (markAt(tokens, k) === '-' && tokens.gap[k] === GLUED))
}
