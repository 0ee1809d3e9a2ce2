import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { refusalDetail } from '../../../shared/language/refusal-details.ts'
import { plain, shorten } from '../../../shared/mails/digest/plain.ts'
import { type QuestionsMail, questionsMail } from '../../../shared/mails/digest/questions-mail.ts'
import type { Evidence, Reading, Refusal, RequestRecord } from '../../../shared/request.ts'
import type { Stretch } from '../../../shared/source/line.ts'
import type { Read } from '../terminal/read-requests.ts'
import { type OpenPoint, openPoints } from './open-points.ts'
import { refusalAdvice } from './refusal-advice.ts'
import { type ShownList, shownLists } from './shown-lists.ts'
import type { ShownPlace } from './shown-place.ts'
import { headingsOf, type Mark, type Piece, placeName, stretchAt, textPieces } from './text-pieces.ts'
import type { Value } from './value.ts'
import { valueGroups } from './value-groups.ts'

/** `id` is its address in the page, which the pieces of the text that state it know. */
export type ShownValue = Value & { id: string; places: ShownPlace[] }
export type ShownPoint = Omit<OpenPoint, 'places'> & { id: string; places: ShownPlace[] }

export type ShownRequest = {
  id: string
  record: RequestRecord
  title: string
  groups: { name: string; values: ShownValue[] }[]
  lists: ShownList[]
  points: ShownPoint[]
  questionsMail: QuestionsMail | null
  unknownLabels: string[]
  /** Where the page is part of the console: what people corrected, and where fields, or all, are corrected. */
  correct: { lines: string[]; path(fields?: Value['fields']): string | null } | null
}

export type ShownRefusal = { what: string; why: string; advice: string; detail: string; reason: string }

/** A file as its page shows it: the text in pieces, and what was read in it. */
export type ShownFile = {
  id: string
  name: string
  pieces: Piece[]
  requests: ShownRequest[]
  /** The file itself, or attachments of it that may hold a request. */
  refusals: ShownRefusal[]
  /** What each id of a piece is, in a few words. */
  names: Map<string, string>
  /** The ids of what contradicts or is unsure. */
  doubts: Set<string>
}

/** `number` counts the files of a page from 1. */
export function shownFile(file: { name: string; number: number } & Read, language: Language): ShownFile {
  const { given, readings, number } = file
  const say = inLanguage(language)
  const id = `f${number}`
  const map = 'refused' in given ? [] : given.map
  const found = readings.flatMap((reading) => ('record' in reading ? [reading] : []))
  const read = found.map((reading, k) => shownRequest(reading, { file: id, id: `${id}r${k + 1}`, map }, language))
  const refused = readings.flatMap((reading) =>
    'refused' in reading ? [shownRefusal(say('Niet gelezen', 'Not read'), reading.refused, language)] : [],
  )
  const unread = ('refused' in given ? [] : given.unread).map(({ name, refused: why }) =>
    shownRefusal(
      say(`Bijlage ${plain(name)} is niet gelezen`, `Attachment ${plain(name)} was not read`),
      why,
      language,
    ),
  )
  const marks = read.flatMap((request) => request.marks)
  return {
    id,
    name: plain(file.name),
    pieces: 'refused' in given ? [] : textPieces(given.text, marks, headingsOf(map, language)),
    requests: read.map(({ request }) => request),
    refusals: [...refused, ...unread],
    names: new Map(read.flatMap(({ names }) => names)),
    doubts: new Set(read.flatMap(({ request }) => request.points.map((point) => point.id))),
  }
}

type At = { file: string; id: string; map: Stretch[] }

function shownRequest(reading: Exclude<Reading, { refused: Refusal }>, at: At, language: Language) {
  const { record, conflictPlaces, unknownLabels } = reading
  const marks: Mark[] = []
  const names: [string, string][] = []
  /** Gives an entry an address, and ties it to its places. */
  const tie = (name: string, places: Evidence[]) => {
    const id = `${at.id}v${names.length + 1}`
    names.push([id, shorten(name, 200)])
    // Two fields that make one value may be stated by the same words.
    const once = [...new Map(places.map((place) => [`${place.start}-${place.end}`, place])).values()]
    marks.push(...once.map(({ start, end }) => ({ start, end, id })))
    return { id, places: once.map((place) => shownPlace(place, at, language)) }
  }
  const groups = valueGroups(record, language).map(({ name, values }) => ({
    name,
    values: values.map(({ fields, label, value }): ShownValue => {
      const places = value === null ? [] : fields.flatMap((field) => record.evidence[field] ?? [])
      return { fields, label, value, ...tie(`${label}: ${value}`, places) }
    }),
  }))
  const lists = shownLists(record, tie, language)
  // After the values, to which a quote leads first.
  const points = openPoints(record, conflictPlaces, language).map((point): ShownPoint => {
    return { ...point, ...tie(point.name, point.places) }
  })
  const questions = points.flatMap(({ question }) => question ?? [])
  const request: ShownRequest = {
    id: at.id,
    record,
    title: plain(record.title) || inLanguage(language)('Aanvraag zonder titel', 'Request without a title'),
    groups,
    points,
    lists,
    questionsMail: questions.length === 0 ? null : questionsMail(record, questions, language),
    unknownLabels: unknownLabels.map(plain),
    correct: null,
  }
  return { request, marks, names }
}

const LONGEST_QUOTE = 240

function shownPlace({ start, line, quote }: Evidence, { file, map }: At, language: Language): ShownPlace {
  const stretch = stretchAt(map, start)
  const place = stretch ? placeName(stretch.at, language) : null
  const where = [place, inLanguage(language)(`regel ${line}`, `line ${line}`)]
    .filter((part) => part !== null)
    .join(', ')
  return { href: `#${file}t${start}`, where, quote: shorten(plain(quote), LONGEST_QUOTE) }
}

function shownRefusal(what: string, refused: Refusal, language: Language): ShownRefusal {
  const { reason, detail } = refused
  return { what, ...refusalAdvice(refused, language), detail: plain(refusalDetail(detail, language)), reason }
}
