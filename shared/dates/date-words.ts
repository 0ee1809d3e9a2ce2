import type { Weekday } from '../request.ts'

/** Month names in Dutch and English, short forms and common misspellings. */
const MONTH_NAMES = [
  'januari january jan januarie',
  'februari february feb febr febuari feburari februarie',
  'maart march mrt mar maaart',
  'april apr',
  'mei may',
  'juni june jun',
  'juli july jul',
  'augustus august aug augustes agustus',
  'september sept sep setember septemer',
  'oktober october okt oct ocktober',
  'november nov novemer',
  'december dec decmber desember',
]
const MONTHS = new Map(MONTH_NAMES.flatMap((names, k) => names.split(' ').map((name) => [name, k + 1] as const)))

const WEEKDAY_NAMES: Record<Weekday, string> = {
  mon: 'maandag monday ma mon maandg',
  tue: 'dinsdag tuesday di tue tues dinsag',
  wed: 'woensdag wednesday wo wed woendag woensdg',
  thu: 'donderdag thursday do thu thur thurs donderag donerdag',
  fri: 'vrijdag friday vr vrij fri vrjdag vridag',
  sat: 'zaterdag saturday za zat sat',
  sun: 'zondag sunday zo zon sun',
}
const WEEKDAYS = new Map(
  (Object.keys(WEEKDAY_NAMES) as Weekday[]).flatMap((day) =>
    WEEKDAY_NAMES[day].split(' ').map((name) => [name, day] as const),
  ),
)

const anyOf = (names: Iterable<string>) => [...names].sort((a, b) => b.length - a.length).join('|')

/** A full stop belongs to a short name only: after a full one it ends the sentence. */
function namesOf(names: Iterable<string>): string {
  const all = [...names]
  const short = all.filter((name) => name.length <= 4 && !/^(?:mei|may|june|july|juni|juli)$/.test(name))
  return `(?:(?:${anyOf(short)})(?![a-z])\\.?|(?:${anyOf(all)})(?![a-z]))`
}

/** Sources of regular expressions, to be used with the flag `i`. */
export const MONTH = namesOf(MONTHS.keys())
export const WEEKDAY = namesOf(WEEKDAYS.keys())

/** 1 to 12; 0 for what is no month's name. */
export function monthNumber(name: string): number {
  return MONTHS.get(name.toLowerCase().replace('.', '')) ?? 0
}

export function weekdayNamed(name: string | undefined): Weekday | null {
  return WEEKDAYS.get(name?.toLowerCase().replace('.', '') ?? '') ?? null
}

const DUTCH_WEEKDAYS: Record<Weekday, string> = {
  mon: 'maandag',
  tue: 'dinsdag',
  wed: 'woensdag',
  thu: 'donderdag',
  fri: 'vrijdag',
  sat: 'zaterdag',
  sun: 'zondag',
}

export function dutchWeekday(day: Weekday): string {
  return DUTCH_WEEKDAYS[day]
}

/** "maart 2026", as a Dutch question writes it. */
export function dutchMonth(date: string): string {
  const [year, month] = date.split('-')
  return `${MONTH_NAMES[Number(month) - 1]?.split(' ')[0]} ${year}`
}

/** "2 maart 2026". */
export function dutchDate(date: string): string {
  return `${Number(date.slice(8))} ${dutchMonth(date)}`
}
