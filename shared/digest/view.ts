import { adviceOn } from '../advice.ts'
import type { DigestInput, DigestItem, DigestPair, DigestRequest } from '../digest-input.ts'
import { euros } from '../euros.ts'
import { inLanguage, type Language } from '../language.ts'
import { isBefore, showInstant, timeUntil } from '../local-time.ts'
import type { Conflict } from '../request.ts'
import { showHours } from '../rules/hours.ts'
import { changeLine } from './change-lines.ts'
import { conflictName } from './conflict-names.ts'
import { type Fact, factsOf, notStated, showRegion } from './facts.ts'
import { neededChange } from './near-miss.ts'
import { plain } from './plain.ts'
import { ruleName } from './rule-names.ts'
import { subjectOf } from './subject.ts'

/** Everything that a mail says, in words and in order, without a layout: the text and the HTML part both show this. */
export type DigestView = {
  language: Language
  subject: string
  /** Shown behind the subject in a list of mails. */
  preview: string
  heading: string
  asOf: string
  requests: RequestView[]
  nearMisses: { heading: string; intro: string; requests: NearRequestView[] } | null
  footer: string[]
}

export type RequestView = {
  tag: string
  title: string
  client: string | null
  actBy: { label: string; value: string; notes: string[]; urgent: boolean }
  changes: { heading: string; lines: string[] } | null
  candidates: { heading: string; list: CandidateView[] }
  facts: { heading: string; list: Fact[] }
  knockouts: { heading: string; list: { number: number; text: string }[] } | null
  conflicts: { heading: string; note: string; list: ConflictView[] } | null
}

export type Mark = '✓' | '?' | '✗'
export type CandidateView = {
  name: string
  verdict: DigestPair['verdict']
  status: string
  /** Rate and headroom. */
  money: string
  reasons: { mark: Mark; text: string }[]
  advice: string[]
}

export type ConflictView = { name: string; quotes: string[]; question: { label: string; text: string } | null }

export type NearRequestView = {
  title: string
  /** Client, place, hours, net cap. */
  facts: string
  actBy: string
  candidates: { name: string; needed: string; open: string[] }[]
}

const VERDICT_ORDER: DigestPair['verdict'][] = ['match', 'ask', 'near', 'no']
/** A closing within this many hours is urgent. */
const URGENT_HOURS = 48

export function viewOf(input: DigestInput): DigestView {
  const { asOf } = input
  const { language } = input.recipient
  const say = inLanguage(language)
  const items = [...input.items].sort(bySoonest)
  const shown = items.filter((item) => shownPairs(item).length > 0)
  const near = items.filter((item) => nearPairs(item).length > 0)
  const requests = shown.map((item) => requestView(item, asOf, language))
  const { subject, counts } = subjectOf(shown, asOf, language)
  return {
    language,
    subject,
    preview: requests.map(({ title, actBy }) => `${title}: ${actBy.label.toLowerCase()} ${actBy.value}`).join(' · '),
    heading: counts,
    asOf: say(`Stand van ${showInstant(asOf, asOf, language)}`, `As of ${showInstant(asOf, asOf, language)}`),
    requests,
    nearMisses:
      near.length === 0
        ? null
        : {
            heading: say('Net niet', 'Near misses'),
            intro: say(
              'Geen matches: hier zou precies één punt moeten veranderen.',
              'Not matches: exactly one point would have to change here.',
            ),
            requests: near.map((item) => nearRequestView(item, asOf, language)),
          },
    footer: [
      say(
        'Dit is een advies op grond van de tekst van de aanvraag; u beslist. Wat er niet in staat, noemen we onbekend.',
        'This is advice based on the text of the request; you decide. What the text does not state we call unknown.',
      ),
      say('Elke kandidaat staat per aanvraag één keer in deze mails.', 'Each candidate is mailed once per request.'),
    ],
  }
}

/** Soonest to close first; without a closing date last; then by id, so that the order is always the same. */
function bySoonest(a: DigestItem, b: DigestItem): number {
  const key = ({ request, requestId }: DigestItem) => `${request.deadline?.actBy ?? '~'} ${requestId}`
  return key(a) < key(b) ? -1 : 1
}

/** A changed request shows how everyone told of it stands now; a new one shows its matches and asks. */
function shownPairs(item: DigestItem): DigestPair[] {
  const pairs =
    item.kind === 'changed' ? item.pairs : item.pairs.filter(({ verdict }) => verdict === 'match' || verdict === 'ask')
  return sorted(pairs)
}

function nearPairs(item: DigestItem): DigestPair[] {
  return item.kind === 'changed' ? [] : sorted(item.pairs.filter(({ verdict }) => verdict === 'near'))
}

/** Matches first, then the most headroom. */
function sorted(pairs: DigestPair[]): DigestPair[] {
  const order = ({ verdict }: DigestPair) => VERDICT_ORDER.indexOf(verdict)
  const headroom = (pair: DigestPair) => pair.headroomCents ?? Number.NEGATIVE_INFINITY
  return [...pairs].sort(
    (a, b) =>
      order(a) - order(b) ||
      (headroom(a) === headroom(b) ? 0 : headroom(b) - headroom(a)) ||
      (a.candidate.candidateId < b.candidate.candidateId ? -1 : 1),
  )
}

function requestView(item: DigestItem, asOf: string, language: Language): RequestView {
  const { request } = item
  const say = inLanguage(language)
  const changed = item.changes.map((change) => changeLine(change, asOf, language))
  return {
    tag: item.kind === 'new' ? say('Nieuw', 'New') : say('Gewijzigd', 'Changed'),
    title: titleOf(request, language),
    client: request.client === null ? null : plain(request.client),
    actBy: actByView(request, asOf, language),
    changes: changed.length === 0 ? null : { heading: say('Wat er veranderde', 'What changed'), lines: changed },
    candidates: {
      heading: say('Kandidaten', 'Candidates'),
      list: shownPairs(item).map((pair) => candidateView(request, pair, asOf, language)),
    },
    facts: { heading: say('De aanvraag', 'The request'), list: factsOf(request, asOf, language) },
    knockouts:
      request.knockouts.length === 0
        ? null
        : {
            heading: say('Checklist knock-outcriteria', 'Checklist of knock-out criteria'),
            list: request.knockouts.map(({ number, text }) => ({ number, text: plain(text) })),
          },
    conflicts: conflictsView(request, asOf, language),
  }
}

function titleOf(request: DigestRequest, language: Language): string {
  return plain(request.title) || inLanguage(language)('Aanvraag zonder titel', 'Request without a title')
}

function actByView(request: DigestRequest, asOf: string, language: Language): RequestView['actBy'] {
  const say = inLanguage(language)
  const label = say('Reageren vóór', 'Act by')
  const noted = request.closedBanner
    ? [say('De tekst zegt dat reageren niet meer kan.', 'The text says that responding is no longer possible.')]
    : []
  if (request.deadline === null) return { label, value: notStated(language), notes: noted, urgent: false }
  const { actBy, closesAt } = request.deadline
  const value = showInstant(actBy, asOf, language)
  const last = showInstant(closesAt, asOf, language)
  if (!isBefore(asOf, closesAt)) {
    return { label: say('Gesloten sinds', 'Closed since'), value: last, notes: noted, urgent: false }
  }
  if (!isBefore(asOf, actBy)) {
    const note = say(
      `Dat is al voorbij; de tekst noemt ook ${last} (nog ${timeUntil(closesAt, asOf, language)}).`,
      `That has passed; the text also says ${last} (${timeUntil(closesAt, asOf, language)} left).`,
    )
    return { label, value, notes: [note, ...noted], urgent: true }
  }
  const left = timeUntil(actBy, asOf, language)
  const notes = [
    say(`Nog ${left}.`, `${left} left.`),
    ...(actBy === closesAt
      ? []
      : [
          say(
            `De tekst noemt ook ${last}; houd het vroegste aan.`,
            `The text also says ${last}; keep to the earliest.`,
          ),
        ]),
    ...noted,
  ]
  const urgent = Date.parse(actBy) - Date.parse(asOf) < URGENT_HOURS * 3_600_000
  return { label, value, notes, urgent }
}

function candidateView(request: DigestRequest, pair: DigestPair, asOf: string, language: Language): CandidateView {
  const say = inLanguage(language)
  const { candidate, headroomCents } = pair
  const rate = say(`${euros(candidate.rateCents, language)} per uur`, `${euros(candidate.rateCents, language)} an hour`)
  return {
    name: plain(candidate.name) || candidate.candidateId,
    verdict: pair.verdict,
    status: {
      match: 'Match',
      ask: say('Eerst navragen', 'Ask first'),
      near: say('Net niet', 'Near miss'),
      no: say('Past niet meer', 'No longer fits'),
    }[pair.verdict],
    money: `${rate} · ${showHeadroom(headroomCents, language)}`,
    reasons: reasonsOf(pair, language),
    advice: adviceOn(request, candidate, asOf, language).map(plain),
  }
}

function showHeadroom(cents: number | null, language: Language): string {
  const say = inLanguage(language)
  if (cents === null) return say('ruimte onbekend', 'headroom unknown')
  const amount = euros(Math.abs(cents), language)
  return cents < 0 ? say(`${amount} te hoog`, `${amount} too high`) : say(`${amount} ruimte`, `${amount} headroom`)
}

/** What stands against it first, then what must be asked, then what fits. That it is open and agreed to goes unsaid. */
function reasonsOf(pair: DigestPair, language: Language): CandidateView['reasons'] {
  const marks = { fail: '✗', unknown: '?', pass: '✓' } as const
  const telling = pair.rules.filter(
    ({ rule, outcome }) => outcome !== 'pass' || (rule !== 'open' && rule !== 'consent'),
  )
  return (['fail', 'unknown', 'pass'] as const).flatMap((wanted) =>
    telling
      .filter(({ outcome }) => outcome === wanted)
      .map(({ rule, detail }) => ({ mark: marks[wanted], text: plain(`${ruleName(rule, language)}: ${detail}`) })),
  )
}

function conflictsView(request: DigestRequest, asOf: string, language: Language): RequestView['conflicts'] {
  if (request.conflicts.length === 0) return null
  const say = inLanguage(language)
  return {
    heading: say('Let op in de tekst', 'Mind this in the text'),
    note: questionsUntil(request, asOf, language),
    list: [...request.conflicts]
      .sort((a, b) => Number(a.question === null) - Number(b.question === null))
      .map((conflict) => conflictView(conflict, language)),
  }
}

function conflictView({ code, quotes, question }: Conflict, language: Language): ConflictView {
  const label = inLanguage(language)('Vraag aan de broker', 'Question to the broker (in Dutch)')
  return {
    name: plain(conflictName(code, language)),
    quotes: quotes.map(plain).filter((quote) => quote !== ''),
    question: question === null ? null : { label, text: plain(question) },
  }
}

function questionsUntil({ questions }: DigestRequest, asOf: string, language: Language): string {
  const say = inLanguage(language)
  if (questions.deadline === null) {
    return say(
      'Tot wanneer u vragen kunt stellen, staat niet in de tekst.',
      'The text does not say until when you can ask.',
    )
  }
  const until = showInstant(questions.deadline, asOf, language)
  if (!isBefore(asOf, questions.deadline)) {
    return say(
      `Vragen stellen kon tot ${until}; bel de broker.`,
      `Questions were open until ${until}; call the broker.`,
    )
  }
  const left = timeUntil(questions.deadline, asOf, language)
  return say(`Vragen stellen kan tot ${until} (nog ${left}).`, `You can ask until ${until} (${left} left).`)
}

function nearRequestView(item: DigestItem, asOf: string, language: Language): NearRequestView {
  const { request } = item
  const say = inLanguage(language)
  const { label, value } = actByView(request, asOf, language)
  const net = request.netRateCapCents
  const facts = [
    request.client,
    showRegion(request.region, language),
    request.hoursPerWeek && showHours(request.hoursPerWeek, language),
    net === null ? null : say(`netto maximum ${euros(net, language)}`, `net maximum ${euros(net, language)}`),
  ]
  return {
    title: titleOf(request, language),
    facts: facts
      .filter((fact) => fact !== null)
      .map(plain)
      .join(' · '),
    actBy: `${label} ${value}`,
    candidates: nearPairs(item).map((pair) => ({
      name: plain(pair.candidate.name) || pair.candidate.candidateId,
      needed: neededChange(request, pair, language),
      open: pair.rules
        .filter(({ outcome }) => outcome === 'unknown')
        .map(({ rule, detail }) => plain(`${ruleName(rule, language)}: ${detail}`)),
    })),
  }
}
