import { inLanguage, type Language } from '../../language/language.ts'
import { showInstant } from '../../language/local-time.ts'
import type { DigestInput, DigestItem } from '../digest-input.ts'
import { soonestFirst } from '../item-order.ts'
import type { Shown } from './candidate-view.ts'
import { likelyDoubles } from './doubles.ts'
import { namesHeldTwice, shortName } from './names.ts'
import { type NearRequestView, nearRequestView } from './near-request-view.ts'
import { briefFacts, type OverviewLine, overviewLine } from './overview.ts'
import { nearPairs, shownPairs } from './pairs.ts'
import { type RequestView, requestView } from './request-view.ts'
import { countsOf, subjectOf } from './subject.ts'

/** Everything that a mail says, in words and in order, without a layout: the text and the HTML part both show this. */
export type DigestView = {
  language: Language
  subject: string
  /** Shown behind the subject in a list of mails. */
  preview: string
  heading: string
  asOf: string
  /** Null where there is one request: it is its own overview. */
  overview: { heading: string; lines: OverviewLine[] } | null
  requests: RequestView[]
  /** The same requests as `requests`, in two lines each: for where a part has no room for more. */
  briefs: (OverviewLine & { facts: string })[]
  nearMisses: { heading: string; intro: string; requests: NearRequestView[] } | null
  /** What this mail leaves out, and why. */
  notes: string[]
  /** The requests that had no room, in a line each: for the text part alone. */
  untold: string[]
  footer: string[]
}

export function viewOf(input: DigestInput): DigestView {
  const { asOf } = input
  const { language } = input.recipient
  const say = inLanguage(language)
  const items = input.items.toSorted(soonestFirst(asOf))
  const shown: Shown = { asOf, language, twice: namesHeldTwice(items) }
  const requests = shownRequests(items)
  const near = items.filter((item) => nearPairs(item).length > 0)
  const lines = requests.map((same) => overviewLine(same, shown))
  const doubles = likelyDoubles(items, language)
  const views = requests.map((same) => requestView(same, doubles.get(same[0]?.requestId ?? '') ?? null, shown))
  return {
    language,
    subject: subjectOf(requests.flat(), asOf, language),
    preview: previewOf(views),
    heading: headingOf(requests.flat(), language),
    asOf: say(`Stand van ${showInstant(asOf, asOf, language)}`, `As of ${showInstant(asOf, asOf, language)}`),
    overview: lines.length < 2 ? null : { heading: say('Overzicht', 'Overview'), lines },
    requests: views,
    briefs: lines.map((line, index) => ({ ...line, facts: briefFacts(requests[index] ?? [], shown) })),
    nearMisses:
      near.length === 0
        ? null
        : {
            heading: say('Net niet', 'Near misses'),
            intro: say(
              'Geen matches: hier zou precies één punt moeten veranderen.',
              'Not matches: exactly one point would have to change here.',
            ),
            requests: near.map((item) => nearRequestView(item, shown)),
          },
    notes: notesOf(input, language),
    untold: (input.untold ?? []).map((request) =>
      [
        request.actBy === null
          ? say('sluiting onbekend', 'no closing stated')
          : showInstant(request.actBy, asOf, language),
        shortName(request, language),
        say(
          `${request.pairs} ${request.pairs === 1 ? 'kandidaat' : 'kandidaten'}`,
          `${request.pairs} ${request.pairs === 1 ? 'candidate' : 'candidates'}`,
        ),
      ].join(' · '),
    ),
    footer: [
      say(
        'Dit is een advies op grond van de tekst van de aanvraag; u beslist. Wat er niet in staat, noemen we onbekend.',
        'This is advice based on the text of the request; you decide. What the text does not state we call unknown.',
      ),
      say(
        'Per aanvraag melden wij een kandidaat één keer; daarna alleen wat er aan de aanvraag verandert.',
        'Each candidate is mailed once per request; after that only what changes in the request.',
      ),
    ],
  }
}

/** What the subject does not say yet: who fits with which room, and until when to ask. */
function previewOf([first]: RequestView[]): string {
  if (first === undefined) return ''
  const { candidates, askBy } = first
  const who = candidates.list.slice(0, 3).map(({ name, room }) => `${name}: ${room}`)
  return [...who, ...(askBy === null ? [] : [`${askBy.label} ${askBy.value}`])].join(' · ')
}

/** The lines of the overview alone: what a mail must at the very least show of its requests. */
export function overviewOf({ asOf, items, recipient }: DigestInput): OverviewLine[] {
  return shownRequests(items).map((same) => overviewLine(same, { asOf, language: recipient.language }))
}

/** The items that are shown as more than near misses, by request. */
function shownRequests(items: DigestItem[]): DigestItem[][] {
  const shown = items.filter((item) => shownPairs(item).length > 0)
  return [...Map.groupBy(shown, ({ requestId }) => requestId).values()]
}

function headingOf(items: DigestItem[], language: Language): string {
  const say = inLanguage(language)
  const count = (kind: DigestItem['kind']) => items.filter((item) => item.kind === kind).length
  const [changed, reminders] = [count('changed'), count('reminder')]
  const parts = [
    ...countsOf(items, language),
    ...(changed > 0 ? [say(`${changed} gewijzigd`, `${changed} changed`)] : []),
    ...(reminders > 0
      ? [say(`${reminders} ${reminders === 1 ? 'herinnering' : 'herinneringen'}`, `${reminders} to remind of`)]
      : []),
  ]
  return parts.join(', ') || say('Net niet', 'Near misses')
}

/** Nothing that was to be told is left out without a word. */
function notesOf({ untold = [], leftOut = [], asOf }: DigestInput, language: Language): string[] {
  const say = inLanguage(language)
  const notes: string[] = []
  if (leftOut.length > 0) {
    const names = leftOut.slice(0, 10).map((request) => shortName(request, language))
    const more = leftOut.length - names.length
    const list = [...names, ...(more > 0 ? [say(`en nog ${more}`, `and ${more} more`)] : [])].join('; ')
    notes.push(
      say(
        `Gesloten of ingetrokken voordat deze mail wegging, en daarom weggelaten: ${list}.`,
        `Closed or withdrawn before this mail went out, and so left out: ${list}.`,
      ),
    )
  }
  const [first] = untold
  if (first) {
    const count = untold.length
    const soonest =
      first.actBy === null ? '' : say(', de eerste vóór ', ', the first by ') + showInstant(first.actBy, asOf, language)
    notes.push(
      say(
        `Nog ${count} ${count === 1 ? 'aanvraag past' : 'aanvragen passen'} niet in deze mail${soonest}: zie de lijst in het tekstdeel van deze mail. De volgende mail vertelt er alles van.`,
        `${count} more ${count === 1 ? 'request does' : 'requests do'} not fit in this mail${soonest}: see the list in the text part of this mail. The next mail tells all of them.`,
      ),
    )
  }
  return notes
}
