import type { RequestRecord } from '../../request.ts'
import { hasHit } from '../concepts/cues.ts'
import type { DatedMeaning } from '../meanings/dated-meaning.ts'
import { datesAbout } from '../meanings/dates-about.ts'
import { type Meanings, sentenceOf, spanOf } from '../meanings/meanings.ts'
import { isWord } from '../tokens/tokens.ts'
import { type Field, nothing } from './field.ts'

/** Publicatiedatum: the day on which the request was published, of several the first; else the day below the head of a page. */
export function publishedOn(meanings: Meanings): Field<RequestRecord['publishedOn']> {
  const [first] = datesAbout(meanings, 'published').filter(
    (meaning) => meaning.precision === 'day' && isOfRequest(meanings, meaning),
  )
  const found = first ?? meanings.dates.find((meaning) => isDateline(meanings, meaning))
  const date = found?.date ?? null
  return found && date !== null
    ? { value: date, at: [spanOf(meanings, found.value.first, found.value.end)] }
    : nothing(null)
}

/** "De woonvisie is op 2 juli gepubliceerd": where something with an article comes out, it has to be a request. */
function isOfRequest(meanings: Meanings, { value, by }: DatedMeaning): boolean {
  const { first, end } = sentenceOf(meanings, value.first)
  // "Published on 4 January by the desk": what stands above it came out.
  if (
    by === 'label' ||
    hasHit(meanings.cues, 'date.published', first, first + 1) ||
    hasHit(meanings.cues, 'kind.subject', first, end)
  )
    return true
  const from = Math.max(first, value.first - LONGEST)
  for (let k = from; k < Math.min(end, value.end + LONGEST); k++)
    if (isWord(meanings.tokens, k, ...ARTICLES) && !isWord(meanings.tokens, k - 1, ...PLACES)) return false
  return true
}

const LONGEST = 20
const ARTICLES = ['de', 'het', 'een', 'ons', 'onze', 'the', 'our']
/** "Op de site geplaatst op", "gepubliceerd binnen het systeem": where it came out. */
const PLACES = ['op', 'in', 'via', 'door', 'bij', 'aan', 'naar', 'van', 'binnen', 'voor', 'on', 'by', 'at', 'within']

const FIRST_LINES = 5

/** "Nieuws van de gemeente ⏎ 30 november 2026 ⏎ …": a day alone on a line near the top, below another and above the text. */
function isDateline(meanings: Meanings, { value, about, precision, yearStated, time }: DatedMeaning): boolean {
  const { lines, lineAt, pairAt, turns, mails } = meanings
  const at = lineAt[value.first] ?? 0
  const line = lines[at]
  if (!line || about !== null || precision !== 'day' || !yearStated || time !== null) return false
  const isAlone = value.first === line.body && value.end === line.end && (pairAt[line.body] ?? -1) < 0
  const isPage = turns.length === 0 && mails.length < 2 && (mails[0]?.from ?? -1) < 0
  return isPage && isAlone && at > 0 && at < FIRST_LINES && (lines[at + 1]?.apart ?? false)
}
