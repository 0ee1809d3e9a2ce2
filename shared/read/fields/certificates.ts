import type { RequestRecord } from '../../request.ts'
import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { lastHalved, proseItems } from '../blocks/prose-items.ts'
import { type Hit, hasHit, hitsIn } from '../concepts/cues.ts'
import { isDenied, isWished } from '../meanings/demands.ts'
import { counts, cuesOf, type Meanings, pairsOf, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { textOfParts, withoutStop } from '../meanings/text-of-parts.ts'
import { GLUED, isWord, markAt, textOf } from '../tokens/tokens.ts'
import { isAsked } from './certificates/is-asked.ts'
import { MOST_MENTIONS, unknownCertificates } from './certificates/unknown-certificates.ts'
import { type Field, nothing } from './field.ts'

/** Certificaten asked of the candidate, as written ("VCA", "Prince2"), in text order; those only wished for are not. */
export function certificates(meanings: Meanings): Field<RequestRecord['certificates']> {
  const found = [...labelled(meanings), ...known(meanings), ...unknownCertificates(meanings)].sort(
    (a, b) => a.first - b.first,
  )
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

const NOTHING = wordSet(
  'geen none no n nvt nee niet onbekend - vergelijkbaar gelijkwaardig soortgelijk equivalent anders',
)
/** "Prince2 Practitioner en IPMA-C" */
const LONGEST_PAIR = 12

function namesOf(meanings: Meanings, { first, end }: Hit): Hit[] {
  const items = lastHalved(meanings.tokens, proseItems(meanings.tokens, first, end), LONGEST_PAIR)
  return items
    .map(nameOnly(meanings))
    .filter(
      (item) =>
        !isOneOf(meanings.tokens.word[item.first], NOTHING) &&
        item.end - item.first < 8 &&
        !isWished(meanings, item.first) &&
        !isDenied(meanings, item),
    )
}

/** "VCA verplicht", "BHV is vereist": what is said of it is no part of its name. */
function nameOnly({ cues }: Meanings): (item: Hit) => Hit {
  return ({ first, end }) => {
    const must = hitsIn(cues, 'demand.must', first + 1, end).at(-1)
    if (must?.end !== end) return { first, end }
    return { first, end: hitsIn(cues, 'certificate.name', first, must.first)[0]?.end ?? end }
  }
}

/** Certificates of the vocabulary, where a candidate must have them. */
function known(meanings: Meanings): Hit[] {
  const asked: Hit[] = []
  for (const name of cuesOf(meanings, 'certificate.name').slice(0, MOST_MENTIONS)) {
    if (!isWritten(meanings, name)) continue
    const hit = longest(meanings, name)
    if (isAsked(meanings, hit) || isJoined(meanings, asked.at(-1), hit)) asked.push(hit)
  }
  return asked
}

/** "In het bezit van Prince2 of IPMA-C": what is said of the one holds for the other. */
function isJoined(meanings: Meanings, before: Hit | undefined, hit: Hit): boolean {
  if (!before || hit.first - before.end !== 1 || !isWord(meanings.tokens, before.end, 'of', 'en', 'or', 'and'))
    return false
  return !isWished(meanings, hit.first) && !isDenied(meanings, hit)
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
