import { Body, Container, Head, Heading, Hr, Html, Link, Preview, Section, Text } from '@react-email/components'
import { createElement as h, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { CandidateView } from './candidate-view.ts'
import type { ConflictView } from './conflicts-view.ts'
import { DARK_STYLES, styles } from './html-styles.ts'
import type { NearRequestView } from './near-request-view.ts'
import type { RequestView } from './request-view.ts'
import type { DigestView } from './view.ts'

/** Known to every mail client: without it some lay out tables in a way of their own. */
const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'

/** The HTML part: tables and inline styles, nothing from elsewhere. React escapes every text. */
export function htmlOf(view: DigestView, unsubscribe: { label: string; url: string } | null): string {
  const markup = renderToStaticMarkup(
    h(
      Html,
      { lang: view.language },
      h(
        Head,
        null,
        h('title', null, view.subject),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('meta', { name: 'supported-color-schemes', content: 'light dark' }),
        h('style', null, DARK_STYLES),
      ),
      h(
        Body,
        { style: styles.body, className: 'page' },
        h(Preview, null, view.preview),
        h(
          Container,
          { style: styles.container },
          h(Heading, { as: 'h1', style: styles.h1, className: 'ink' }, view.heading),
          h(Text, { style: styles.asOf, className: 'muted' }, view.asOf),
          ...view.requests.map((request, index) => h(RequestCard, { key: `request-${index}`, request })),
          view.nearMisses && h(NearMisses, { nearMisses: view.nearMisses }),
          h(Hr, { style: styles.line, className: 'line' }),
          ...view.footer.map((line) => h(Text, { key: line, style: styles.small, className: 'muted' }, line)),
          unsubscribe &&
            h(
              Text,
              { style: styles.small },
              h(Link, { href: unsubscribe.url, style: styles.link, className: 'link' }, unsubscribe.label),
            ),
        ),
      ),
    ),
  )
  return DOCTYPE + markup
}

function RequestCard({ request }: { request: RequestView }): ReactNode {
  const { actBy, changes, candidates, facts, knockouts, conflicts } = request
  return h(
    Section,
    { style: styles.card, className: 'card' },
    h(Text, { style: styles.tag, className: 'muted' }, request.tag),
    h(Heading, { as: 'h2', style: styles.h2 }, request.title),
    request.client && h(Text, { style: styles.client, className: 'muted' }, request.client),
    h(
      Section,
      { style: actBy.urgent ? styles.actByUrgent : styles.actBy, className: actBy.urgent ? 'urgent' : 'panel' },
      h(
        Text,
        { style: styles.actByLine },
        `${actBy.label} `,
        h('strong', null, actBy.value),
        ...actBy.notes.map((note) => h('span', { key: note, style: styles.note }, note)),
      ),
    ),
    changes && [
      subheading(changes.heading),
      ...changes.lines.map((line) => h(Text, { key: line, style: styles.paragraph }, line)),
    ],
    subheading(candidates.heading),
    ...candidates.list.map((candidate, index) => h(CandidateBlock, { key: `candidate-${index}`, candidate })),
    rest(candidates.rest),
    subheading(facts.heading),
    h(
      'table',
      { style: styles.table, cellPadding: 0, cellSpacing: 0 },
      h(
        'tbody',
        null,
        facts.list.map(({ label, value }) =>
          h(
            'tr',
            { key: label },
            h('th', { scope: 'row', style: styles.factLabel, className: 'muted line' }, label),
            h('td', { style: styles.factValue, className: 'line' }, value),
          ),
        ),
      ),
    ),
    knockouts && [
      subheading(knockouts.heading),
      markedLines(
        knockouts.list.map(({ number, text }) => ({ mark: '☐', text: `${number}. ${text}` })),
        'knockouts',
      ),
      rest(knockouts.rest),
    ],
    conflicts && [
      subheading(conflicts.heading),
      h(Text, { key: 'note', style: styles.paragraph }, conflicts.note),
      ...conflicts.list.map((conflict, index) => h(ConflictBlock, { key: `conflict-${index}`, conflict })),
      rest(conflicts.rest),
    ],
  )
}

function CandidateBlock({ candidate }: { candidate: CandidateView }): ReactNode {
  return h(
    Section,
    { style: styles.candidate, className: 'panel' },
    h(
      Text,
      { style: styles.candidateName },
      h('strong', null, candidate.name),
      ' ',
      h('span', { style: { ...styles.badge, ...styles.badges[candidate.verdict] } }, candidate.status),
    ),
    h(Text, { style: styles.money }, candidate.money),
    markedLines([...candidate.reasons, ...candidate.advice.map((text) => ({ mark: '!', text }))], 'reasons'),
  )
}

function ConflictBlock({ conflict }: { conflict: ConflictView }): ReactNode {
  const { name, places, question } = conflict
  return h(
    Section,
    { style: styles.conflict, className: 'line' },
    h(Text, { style: styles.paragraph }, h('strong', null, name)),
    ...places.map((place, index) => h(Text, { key: `place-${index}`, style: styles.quote, className: 'muted' }, place)),
    question &&
      h(Text, { style: styles.paragraph }, h('span', { className: 'muted' }, `${question.label}: `), question.text),
  )
}

function NearMisses({ nearMisses }: { nearMisses: NonNullable<DigestView['nearMisses']> }): ReactNode {
  return h(
    Section,
    { style: styles.card, className: 'card' },
    h(Heading, { as: 'h2', style: styles.h2 }, nearMisses.heading),
    h(Text, { style: styles.client, className: 'muted' }, nearMisses.intro),
    ...nearMisses.requests.map((request, index) => h(NearRequest, { key: `near-${index}`, request })),
  )
}

function NearRequest({ request }: { request: NearRequestView }): ReactNode {
  return h(
    Section,
    { style: styles.conflict, className: 'line' },
    h(Heading, { as: 'h3', style: styles.h3 }, request.title),
    h(Text, { style: styles.paragraph, className: 'muted' }, request.facts),
    h(Text, { style: styles.paragraph }, request.actBy),
    markedLines(
      request.candidates.flatMap(({ name, needed, open }): Marked[] => [
        { mark: '→', text: h('span', null, h('strong', null, name), `: ${needed}`) },
        ...open.map((text) => ({ mark: '?', text })),
      ]),
      'candidates',
    ),
  )
}

function subheading(text: string): ReactNode {
  return h(Heading, { as: 'h3', key: text, style: styles.h3 }, text)
}

/** That there is more than what is shown. */
function rest(text: string | null): ReactNode {
  return text && h(Text, { key: 'rest', style: styles.paragraph, className: 'muted' }, text)
}

type Marked = { mark: string; text: ReactNode }

/** Lines behind a mark, hanging, so that long text does not run under it. */
function markedLines(lines: Marked[], key: string): ReactNode {
  const row = ({ mark, text }: Marked, index: number) =>
    h('tr', { key: index }, h('td', { style: styles.mark }, mark), h('td', { style: styles.marked }, text))
  return h(
    'table',
    { key, role: 'presentation', style: styles.table, cellPadding: 0, cellSpacing: 0 },
    h('tbody', null, lines.map(row)),
  )
}
