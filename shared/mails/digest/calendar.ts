import ical, { ICalCalendarMethod, type ICalEventData } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import type { DigestInput, DigestItem } from '../digest-input.ts'
import { inLanguage, type Language } from '../language.ts'
import { isBefore, localDateOf } from '../local-time.ts'
import { isClosedByText } from './closed-by-text.ts'
import { plain, shorten } from './plain.ts'

/**
 * The dates of the shown requests that lie ahead, as a calendar object; null where there are none. Moments are in UTC,
 * which every client shows in its own zone; the id of an event stays the same when its date moves, and no candidate is named.
 */
export function calendarOf({ asOf, items, recipient }: DigestInput): string | null {
  const shown = items
    .filter(
      ({ kind, pairs }) => kind === 'changed' || pairs.some(({ verdict }) => verdict === 'match' || verdict === 'ask'),
    )
    .toSorted((a, b) => (a.requestId < b.requestId ? -1 : 1))
  const requests = new Map(shown.map((item) => [item.requestId, item]))
  const events = [...requests.values()].flatMap((item) => eventsOf(item, asOf, recipient.language))
  if (events.length === 0) return null
  const calendar = ical({ prodId: '//Inhuurradar//Inhuurradar//NL', method: ICalCalendarMethod.PUBLISH })
  for (const event of events) calendar.createEvent(event)
  return `${calendar.toString()}\r\n`
}

function eventsOf(item: DigestItem, asOf: string, language: Language): ICalEventData[] {
  const say = inLanguage(language)
  const { request, requestId, revision } = item
  const { deadline, questions, interviews } = request
  // Who responded in time still hears and is invited.
  const isOpen = !isClosedByText(item)
  const about = [
    shorten(plain(request.title), 80),
    ...(request.client === null ? [] : [shorten(plain(request.client), 60)]),
  ].join(', ')
  const event = (
    what: string,
    label: string,
    when: Pick<ICalEventData, 'start' | 'end' | 'allDay'>,
  ): ICalEventData => ({
    id: `${requestId.replace(/[^A-Za-z0-9._-]/g, '-')}.${what}@inhuurradar`,
    sequence: revision,
    stamp: new Date(asOf),
    summary: `${label}: ${about}`,
    ...when,
  })
  const ahead = (instant: string | null) => instant !== null && isBefore(asOf, instant)
  const dayAhead = (date: string | null) => date !== null && date >= localDateOf(asOf)
  return [
    ...(isOpen && questions.deadline !== null && ahead(questions.deadline)
      ? [event('questions', say('Vragen stellen vóór', 'Ask questions before'), endingAt(questions.deadline))]
      : []),
    ...(isOpen && deadline !== null && ahead(deadline.actBy)
      ? [event('actBy', say('Reageren vóór', 'Act by'), endingAt(deadline.actBy))]
      : []),
    ...(interviews.noticeBy !== null && dayAhead(interviews.noticeBy)
      ? [event('notice', say('Bericht over uitnodiging', 'Notice of invitation'), allDay(interviews.noticeBy))]
      : []),
    ...(interviews.on !== null && dayAhead(interviews.on)
      ? [
          event(
            'interviews',
            say('Gesprekken', 'Interviews'),
            interviewOn(interviews.on, interviews.from, interviews.to),
          ),
        ]
      : []),
  ]
}

/** The half hour before a deadline: a moment without length is invisible in most calendars. */
function endingAt(instant: string): Pick<ICalEventData, 'start' | 'end'> {
  const end = new Date(instant)
  return { start: new Date(end.getTime() - 30 * 60_000), end }
}

function allDay(date: string): Pick<ICalEventData, 'start' | 'allDay'> {
  return { start: new Date(`${date}T00:00:00Z`), allDay: true }
}

function interviewOn(
  date: string,
  from: string | null,
  to: string | null,
): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if (from === null || to === null || to <= from) return allDay(date)
  return { start: localInstant(date, from), end: localInstant(date, to) }
}

function localInstant(date: string, time: string): Date {
  const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime('Europe/Amsterdam')
  return new Date(zoned.epochMilliseconds)
}
