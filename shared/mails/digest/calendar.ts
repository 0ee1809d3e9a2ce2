import ical, { ICalAlarmType, ICalCalendarMethod, type ICalEventData, ICalEventStatus } from 'ical-generator'
import { getISO } from 'temporal-polyfill/fns/Calendar'
import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime'
import { inLanguage, type Language } from '../../language/language.ts'
import { isBefore, localDateOf } from '../../language/local-time.ts'
import type { DigestInput, DigestItem, DigestRequest } from '../digest-input.ts'
import { isOver, isWithdrawn } from '../item-order.ts'
import { contactFacts } from './contact-facts.ts'
import { plain, shorten } from './plain.ts'
import { showRegion } from './shown-values.ts'

/**
 * The dates of the shown requests that lie ahead, as a calendar object; null where there are none. Moments are in UTC,
 * which every client shows in its own zone; the id of an event stays the same when its date moves, a date that is gone
 * is cancelled, and no candidate is named.
 */
export function calendarOf({ asOf, items, recipient }: DigestInput): string | null {
  const shown = items
    .filter(
      ({ kind, pairs }) => kind === 'changed' || pairs.some(({ verdict }) => verdict === 'match' || verdict === 'ask'),
    )
    .toSorted((a, b) => (a.requestId < b.requestId ? -1 : 1))
  const events = [...Map.groupBy(shown, ({ requestId }) => requestId).values()].flatMap((same) => {
    // Of a request that is new for some and changed for others, the change says what was told before.
    const item = same.find(({ kind }) => kind === 'changed') ?? same[0]
    return item ? eventsOf(item, asOf, recipient.language) : []
  })
  if (events.length === 0) return null
  const calendar = ical({ prodId: '//Inhuurradar//Inhuurradar//NL', method: ICalCalendarMethod.PUBLISH })
  for (const event of events) calendar.createEvent(event)
  return `${calendar.toString()}\r\n`
}

type What = 'questions' | 'actBy' | 'notice' | 'interviews'
type When = Pick<ICalEventData, 'start' | 'end' | 'allDay'>
type Dates = NonNullable<DigestItem['before']>

/** Hours before a moment at which a calendar reminds of it. */
const ALARM_HOURS = 3

function eventsOf(item: DigestItem, asOf: string, language: Language): ICalEventData[] {
  const { request, requestId, revision } = item
  const isOff = (what: What) =>
    isWithdrawn(item) ||
    // Who responded in time still hears and is invited.
    (isOver(item, asOf) && (what === 'questions' || what === 'actBy'))
  const ahead = datesAhead(request, asOf)
  const kept = ahead.filter(({ what }) => !isOff(what))
  // What was told before may stand in a calendar, from where it goes only when it is said to be gone.
  const told = item.kind === 'changed' ? [...ahead, ...(item.before ? datesAhead(item.before, asOf) : [])] : []
  const gone = told.filter(({ what }) => !kept.some((each) => each.what === what))
  const cancelled = [...new Map(gone.map((each) => [each.what, each])).values()]
  const event = ({ what, when }: { what: What; when: When }, isGone: boolean): ICalEventData => ({
    id: `${requestId.replace(/[^A-Za-z0-9._-]/g, '-')}.${what}@inhuurradar`,
    sequence: revision,
    stamp: new Date(asOf),
    summary: `${labelOf(what, language)}: ${aboutOf(request)}`,
    description: descriptionOf(request, language),
    location: showRegion(request.region, language) ?? '',
    ...when,
    ...(isGone && { status: ICalEventStatus.CANCELLED }),
    ...(!isGone && !when.allDay && { alarms: [{ type: ICalAlarmType.display, trigger: ALARM_HOURS * 3_600 }] }),
  })
  return [...kept.map((each) => event(each, false)), ...cancelled.map((each) => event(each, true))]
}

function datesAhead({ deadline, questions, interviews }: Dates, asOf: string): { what: What; when: When }[] {
  const dates: { what: What; when: When }[] = []
  const moment = (what: What, instant: string | null) => {
    if (instant !== null && isBefore(asOf, instant)) dates.push({ what, when: endingAt(instant) })
  }
  const day = (what: What, date: string | null, when: (date: string) => When) => {
    if (date !== null && date >= localDateOf(asOf)) dates.push({ what, when: when(date) })
  }
  moment('questions', questions.deadline)
  moment('actBy', deadline?.actBy ?? null)
  day('notice', interviews.noticeBy, allDay)
  day('interviews', interviews.on, (date) => interviewOn(date, interviews.from, interviews.to))
  return dates
}

function labelOf(what: What, language: Language): string {
  const say = inLanguage(language)
  return {
    questions: say('Vragen stellen vóór', 'Ask questions before'),
    actBy: say('Reageren vóór', 'Act by'),
    notice: say('Bericht over uitnodiging', 'Notice of invitation'),
    interviews: say('Gesprekken', 'Interviews'),
  }[what]
}

function aboutOf({ title, client }: DigestRequest): string {
  return [shorten(plain(title), 80), ...(client === null ? [] : [shorten(plain(client), 60)])].join(', ')
}

/** What the request is, and where to ask: enough to find it again from a calendar. */
function descriptionOf(request: DigestRequest, language: Language): string {
  const say = inLanguage(language)
  const { requestNumber } = request
  return [
    aboutOf(request),
    ...(requestNumber === null
      ? []
      : [`${say('Aanvraagnummer', 'Request number')}: ${shorten(plain(requestNumber), 60)}`]),
    ...contactFacts(request, language).map(({ label, value }) => `${label}: ${value}`),
  ].join('\n')
}

/** The half hour before a deadline: a moment without length is invisible in most calendars. */
function endingAt(instant: string): When {
  const end = new Date(instant)
  return { start: new Date(end.getTime() - 30 * 60_000), end }
}

function allDay(date: string): When {
  return { start: new Date(`${date}T00:00:00Z`), allDay: true }
}

function interviewOn(date: string, from: string | null, to: string | null): When {
  if (from === null || to === null || to <= from) return allDay(date)
  return { start: localInstant(date, from), end: localInstant(date, to) }
}

function localInstant(date: string, time: string): Date {
  const local = PlainDateTime.fromString(`${date}T${time}`, getISO)
  const zoned = PlainDateTime.toZonedDateTime(local, 'Europe/Amsterdam')
  return new Date(zoned.epochMilliseconds)
}
