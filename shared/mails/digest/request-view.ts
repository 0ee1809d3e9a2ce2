import type { StandingCorrection } from '../../corrections/correction.ts'
import { correctionLines } from '../../corrections/correction-line.ts'
import { inLanguage, type Language } from '../../language/language.ts'
import { isBefore, showInstant, timeUntil } from '../../language/local-time.ts'
import type { DigestItem, DigestRequest } from '../digest-input.ts'
import { isOver } from '../item-order.ts'
import { type ActBy, actByView } from './act-by.ts'
import { type AwardsView, awardsView } from './awards-view.ts'
import { type CandidateView, candidateView, type Shown } from './candidate-view.ts'
import { changeLine } from './change-lines.ts'
import { type ConflictsView, conflictsView } from './conflicts-view.ts'
import { enough, restOf } from './enough.ts'
import type { Fact } from './fact.ts'
import { factsOf } from './facts.ts'
import { titleOf } from './names.ts'
import { shownPairs } from './pairs.ts'
import { plain, shorten } from './plain.ts'
import { type QuestionsView, questionsView } from './questions-view.ts'

export type RequestView = {
  tag: string
  title: string
  client: string | null
  actBy: ActBy
  /** Until when questions can be asked, where that lies ahead. */
  askBy: { label: string; value: string; left: string } | null
  /** What became of it since it was decided to tell of it, and what it looks like a double of. */
  remarks: string[]
  changes: { heading: string; lines: string[] } | null
  corrections: { heading: string; lines: string[] } | null
  candidates: { heading: string; list: CandidateView[]; rest: string | null }
  questions: QuestionsView | null
  facts: { heading: string; list: Fact[] }
  knockouts: { heading: string; list: { number: number; text: string }[]; rest: string | null } | null
  awards: AwardsView | null
  conflicts: ConflictsView | null
}

/** One request, also where it changed for some of the candidates and is new for others. */
export function requestView(items: DigestItem[], double: string | null, shown: Shown): RequestView {
  const { asOf, language } = shown
  const say = inLanguage(language)
  const [first] = items
  if (first === undefined) throw new Error('a request is shown because of an item')
  const { request, corrections = [] } = first
  const pairs = items.flatMap(shownPairs)
  // Of what is over there is nothing to ask.
  const isOpen = !isOver(first, asOf)
  const changed = items.flatMap(({ changes }) => changes).map((change) => changeLine(change, asOf, language))
  return {
    tag: items.map(({ kind }) => tagOf(kind, language)).join(' · '),
    title: titleOf(request, language),
    client: request.client === null ? null : shorten(plain(request.client), 200),
    actBy: actByView(first, asOf, language),
    askBy: isOpen ? askByView(request, asOf, language) : null,
    remarks: [...(first.since === 'revised' ? [revisedSince(language)] : []), ...(double === null ? [] : [double])],
    changes: changed.length === 0 ? null : { heading: say('Wat er veranderde', 'What changed'), lines: changed },
    corrections: correctionsView(corrections, language),
    candidates: {
      heading: say('Kandidaten', 'Candidates'),
      list: pairs.map((pair) => candidateView(request, pair, shown)),
      rest: othersLine(items, language),
    },
    questions: isOpen ? questionsView(request, pairs, asOf, language) : null,
    facts: { heading: say('De aanvraag', 'The request'), list: factsOf(first, asOf, language) },
    knockouts: knockoutsView(request, language),
    awards: awardsView(request, language),
    conflicts: conflictsView(request, language),
  }
}

function tagOf(kind: DigestItem['kind'], language: Language): string {
  const say = inLanguage(language)
  return {
    new: say('Nieuw', 'New'),
    changed: say('Gewijzigd', 'Changed'),
    reminder: say('Herinnering', 'Reminder'),
  }[kind]
}

/** What stands here by a person's word, and what they said that the text has overtaken. */
function correctionsView(corrections: StandingCorrection[], language: Language): RequestView['corrections'] {
  const lines = correctionLines(corrections, language).map((line) => shorten(plain(line), 600))
  return lines.length === 0 ? null : { heading: inLanguage(language)('Gecorrigeerd', 'Corrected'), lines }
}

function revisedSince(language: Language): string {
  return inLanguage(language)(
    'Deze aanvraag is zojuist gewijzigd. De sluiting hierboven is de nieuwste; wat er verder veranderde, staat in de volgende mail.',
    'This request has just changed. The closing above is the newest; what else changed stands in the next mail.',
  )
}

function askByView({ questions }: DigestRequest, asOf: string, language: Language): RequestView['askBy'] {
  if (questions.deadline === null || !isBefore(asOf, questions.deadline)) return null
  const say = inLanguage(language)
  const left = timeUntil(questions.deadline, asOf, language)
  return {
    label: say('Vragen vóór', 'Ask before'),
    value: showInstant(questions.deadline, asOf, language),
    left: say(`Nog ${left}.`, `${left} left.`),
  }
}

/** The characters of all criteria together; a mail that is longer is cut off where it is read. */
const MOST_CHARACTERS = 24_000

function knockoutsView({ knockouts }: DigestRequest, language: Language): RequestView['knockouts'] {
  if (knockouts.length === 0) return null
  const all = knockouts.map(({ number, text }) => ({ number, text: shorten(plain(text), 2_000) }))
  const list = enough(all, MOST_CHARACTERS, ({ text }) => text)
  return {
    heading: inLanguage(language)('Checklist knock-outcriteria', 'Checklist of knock-out criteria'),
    list,
    rest: list.length < all.length ? restOf(all.length - list.length, language) : null,
  }
}

/** New candidates for whom there was no room are told of in the next mail; those of a change were told of before. */
function othersLine(items: DigestItem[], language: Language): string | null {
  const say = inLanguage(language)
  const count = (isNew: boolean) =>
    items.filter(({ kind }) => (kind === 'new') === isNew).reduce((sum, { others }) => sum + others, 0)
  const [known, fresh] = [count(false), count(true)]
  const lines = [
    ...(known > 0 ? [say(`En ${known} meer van eerdere mails.`, `And ${known} more of earlier mails.`)] : []),
    ...(fresh > 0 ? [say(`En ${fresh} meer: in de volgende mail.`, `And ${fresh} more: in the next mail.`)] : []),
  ]
  return lines.join(' ') || null
}
