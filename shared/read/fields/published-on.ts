import type { RequestRecord } from '../../request.ts'
import type { DatedMeaning } from '../meanings/dated-meaning.ts'
import { datesAbout } from '../meanings/dates-about.ts'
import { type Meanings, spanOf } from '../meanings/meanings.ts'
import { type Field, nothing } from './field.ts'

/** Publicatiedatum: the day on which the request was published, of several the first; else the day below the head of a page. */
export function publishedOn(meanings: Meanings): Field<RequestRecord['publishedOn']> {
  const [first] = datesAbout(meanings, 'published').filter(({ precision }) => precision === 'day')
  const found = first ?? meanings.dates.find((meaning) => isDateline(meanings, meaning))
  const date = found?.date ?? null
  return found && date !== null
    ? { value: date, at: [spanOf(meanings, found.value.first, found.value.end)] }
    : nothing(null)
}

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
