import { Heading, Link, Section } from '@react-email/components'
import { createElement as h, type ReactNode } from 'react'
import { inLanguage, type Language } from '../../language/language.ts'
import type { AwardsView } from './awards-view.ts'
import type { CandidateView } from './candidate-view.ts'
import type { ConflictView } from './conflicts-view.ts'
import type { Fact } from './fact.ts'
import { markedLines, rest, subheading } from './html-parts.ts'
import { styles } from './html-styles.ts'
import type { QuestionsView } from './questions-view.ts'
import type { RequestView } from './request-view.ts'

/** How many candidates a card shows in full, and how many more it names. */
const MOST_BLOCKS = 8
const MOST_NAMES = 100
/** How many candidates stand on the first screen. */
const MOST_FIRST = 4

/** One request in full: first what decides, then why, then all of the request. */
export function RequestCard({ request, language }: { request: RequestView; language: Language }): ReactNode {
  const { candidates, facts, knockouts, conflicts } = request
  const list = candidates.list.slice(0, MOST_BLOCKS)
  return h(
    Section,
    { style: styles.card, className: 'card' },
    h('div', { style: styles.tag, className: 'muted' }, request.tag),
    h(Heading, { as: 'h2', style: styles.h2 }, request.title),
    request.client && h('div', { style: styles.client, className: 'muted' }, request.client),
    decision(request),
    ...request.remarks.map((remark) => h('div', { key: remark, style: styles.remark }, remark)),
    linesBlock(request.changes),
    linesBlock(request.corrections),
    subheading(candidates.heading),
    ...list.map((candidate, index) => h(CandidateBlock, { key: `candidate-${index}`, candidate })),
    rest(moreCandidates(candidates.list.slice(list.length), language)),
    rest(candidates.rest),
    request.questions && questionsBlock(request.questions),
    subheading(facts.heading),
    factsTable(facts.list),
    knockouts && [
      subheading(knockouts.heading),
      markedLines(
        knockouts.list.map(({ number, text }) => ({ mark: '☐', text: `${number}. ${text}` })),
        'knockouts',
      ),
      rest(knockouts.rest),
    ],
    request.awards && awardsBlock(request.awards),
    conflicts && [
      subheading(conflicts.heading),
      ...conflicts.list.map((conflict, index) => h(ConflictBlock, { key: `conflict-${index}`, conflict })),
      rest(conflicts.rest),
    ],
  )
}

function linesBlock(block: RequestView['changes']): ReactNode {
  return block && [subheading(block.heading), ...block.lines.map((line) => h('div', { key: line }, line))]
}

/** What fits the first screen of a phone: until when to act and to ask, who, and with which room. */
function decision({ actBy, askBy, candidates }: RequestView): ReactNode {
  const first = candidates.list.length > 1 ? candidates.list.slice(0, MOST_FIRST) : []
  return h(
    Section,
    { style: actBy.urgent ? styles.actByUrgent : styles.actBy, className: actBy.urgent ? 'urgent' : 'panel' },
    h(
      'div',
      { style: styles.actByLine },
      `${actBy.label} `,
      h('strong', null, actBy.value),
      ...actBy.notes.map((note) => h('span', { key: note, style: styles.note }, note)),
    ),
    askBy &&
      h(
        'div',
        { style: styles.actByLine },
        `${askBy.label} `,
        h('strong', null, askBy.value),
        h('span', { style: styles.note }, askBy.left),
      ),
    ...first.map(({ name, status, room }, index) =>
      h('div', { key: `first-${index}`, style: styles.firstLine }, h('strong', null, name), ` · ${status} · ${room}`),
    ),
  )
}

function CandidateBlock({ candidate }: { candidate: CandidateView }): ReactNode {
  const { name, look, status, room, rate, reasons, passes, advice } = candidate
  return h(
    Section,
    { style: styles.candidate, className: 'panel' },
    h(
      'div',
      { style: styles.candidateName },
      h('strong', null, name),
      ' ',
      h('span', { style: { ...styles.badge, ...styles.badges[look] } }, status),
    ),
    h('div', { style: styles.money }, h('strong', null, room), ` · ${rate}`),
    markedLines([...reasons, ...advice.map((text) => ({ mark: '!', text }))], 'reasons'),
    passes.length > 0 &&
      h(
        'div',
        { style: styles.passes, className: 'muted' },
        passes.map(({ mark, text }) => `${mark} ${text}`).join(' · '),
      ),
  )
}

/** Those who have no block: by name, as far as that goes; all of them stand in the text part. */
function moreCandidates(list: CandidateView[], language: Language): string | null {
  if (list.length === 0) return null
  const say = inLanguage(language)
  const names = list.slice(0, MOST_NAMES).map(({ name, room }) => `${name} (${room})`)
  const unnamed = list.length - names.length
  const more = unnamed > 0 ? [say(`en nog ${unnamed}`, `and ${unnamed} more`)] : []
  return say(
    `En ${list.length} meer, met de redenen in het tekstdeel: ${[...names, ...more].join(', ')}.`,
    `And ${list.length} more, with the reasons in the text part: ${[...names, ...more].join(', ')}.`,
  )
}

function questionsBlock({ heading, note, list, mail }: QuestionsView): ReactNode {
  return [
    subheading(heading),
    h('div', { key: 'note', className: 'muted' }, note),
    h(
      Section,
      { key: 'questions', style: styles.actBy, className: 'panel' },
      ...list.map((question, index) =>
        h('div', { key: `question-${index}`, style: styles.question }, `${index + 1}. ${question}`),
      ),
    ),
    mail &&
      h(
        'div',
        { key: 'mail', style: styles.action },
        h(Link, { href: mail.url, style: styles.link, className: 'link' }, mail.label),
      ),
  ]
}

function factsTable(facts: Fact[]): ReactNode {
  return h(
    'table',
    { key: 'facts', className: 'facts', style: styles.table, cellPadding: 4, cellSpacing: 0 },
    h('colgroup', null, h('col', { width: '40%' }), h('col')),
    h(
      'tbody',
      null,
      facts.map(({ label, value, href }) =>
        h(
          'tr',
          { key: label },
          h('th', { scope: 'row', align: 'left' }, label),
          h('td', null, href === undefined ? value : h(Link, { href, style: styles.link, className: 'link' }, value)),
        ),
      ),
    ),
  )
}

function awardsBlock({ heading, list, rest: more }: AwardsView): ReactNode {
  return [
    subheading(heading),
    ...list.map(({ text, tiers }, index) =>
      h(
        'div',
        { key: `award-${index}`, style: styles.award },
        text,
        ...tiers.map((tier, nth) => h('span', { key: nth, style: styles.note, className: 'muted' }, tier)),
      ),
    ),
    rest(more),
  ]
}

function ConflictBlock({ conflict }: { conflict: ConflictView }): ReactNode {
  const { name, places } = conflict
  return h(
    'div',
    { style: styles.conflict, className: 'line' },
    h('div', null, h('strong', null, name)),
    ...places.map((place, index) =>
      h('div', { key: `place-${index}`, style: styles.quote, className: 'muted' }, place),
    ),
  )
}
