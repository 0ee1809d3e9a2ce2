import { Body, Container, Head, Heading, Hr, Html, Link, Preview, Section, Text } from '@react-email/components'
import { render } from '@react-email/render'
import { createElement as h, type ReactNode } from 'react'
import { DARK_STYLES, styles } from './html-styles.ts'
import type { CandidateView, ConflictView, DigestView, NearRequestView, RequestView } from './view.ts'

/** The HTML part: tables and inline styles, nothing from elsewhere. React escapes every text. */
export function htmlOf(view: DigestView, unsubscribe: { label: string; url: string } | null): Promise<string> {
  return render(
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
          h(Text, { style: styles.muted, className: 'muted' }, view.asOf),
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
}

function RequestCard({ request }: { request: RequestView }): ReactNode {
  const { actBy, changes, candidates, facts, knockouts, conflicts } = request
  return h(
    Section,
    { style: styles.card, className: 'card' },
    h(Text, { style: styles.tag, className: 'muted' }, request.tag),
    h(Heading, { as: 'h2', style: styles.h2, className: 'ink' }, request.title),
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
      ...changes.lines.map((line) => h(Text, { key: line, style: styles.paragraph, className: 'ink' }, line)),
    ],
    subheading(candidates.heading),
    ...candidates.list.map((candidate, index) => h(CandidateBlock, { key: `candidate-${index}`, candidate })),
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
            h('td', { style: styles.factValue, className: 'ink line' }, value),
          ),
        ),
      ),
    ),
    knockouts && [
      subheading(knockouts.heading),
      ...knockouts.list.map(({ number, text }, index) => marked('☐', `${number}. ${text}`, `knockout-${index}`)),
    ],
    conflicts && [
      subheading(conflicts.heading),
      h(Text, { key: 'note', style: styles.paragraph, className: 'ink' }, conflicts.note),
      ...conflicts.list.map((conflict, index) => h(ConflictBlock, { key: `conflict-${index}`, conflict })),
    ],
  )
}

function CandidateBlock({ candidate }: { candidate: CandidateView }): ReactNode {
  return h(
    Section,
    { style: styles.candidate, className: 'panel' },
    h(
      Text,
      { style: styles.candidateName, className: 'ink' },
      h('strong', null, candidate.name),
      ' ',
      h('span', { style: { ...styles.badge, ...styles.badges[candidate.verdict] } }, candidate.status),
    ),
    h(Text, { style: styles.money, className: 'ink' }, candidate.money),
    ...candidate.reasons.map(({ mark, text }) => marked(mark, text, text)),
    ...candidate.advice.map((line) => marked('!', line, line)),
  )
}

function ConflictBlock({ conflict }: { conflict: ConflictView }): ReactNode {
  const { name, quotes, question } = conflict
  return h(
    Section,
    { style: styles.conflict, className: 'line' },
    h(Text, { style: styles.paragraph, className: 'ink' }, h('strong', null, name)),
    ...quotes.map((quote, index) =>
      h(Text, { key: `quote-${index}`, style: styles.quote, className: 'muted' }, `“${quote}”`),
    ),
    question &&
      h(
        Text,
        { style: styles.paragraph, className: 'ink' },
        h('span', { className: 'muted' }, `${question.label}: `),
        question.text,
      ),
  )
}

function NearMisses({ nearMisses }: { nearMisses: NonNullable<DigestView['nearMisses']> }): ReactNode {
  return h(
    Section,
    { style: styles.card, className: 'card' },
    h(Heading, { as: 'h2', style: styles.h2, className: 'ink' }, nearMisses.heading),
    h(Text, { style: styles.client, className: 'muted' }, nearMisses.intro),
    ...nearMisses.requests.map((request, index) => h(NearRequest, { key: `near-${index}`, request })),
  )
}

function NearRequest({ request }: { request: NearRequestView }): ReactNode {
  return h(
    Section,
    { style: styles.conflict, className: 'line' },
    h(Heading, { as: 'h3', style: styles.h3, className: 'ink' }, request.title),
    h(Text, { style: styles.paragraph, className: 'muted' }, request.facts),
    h(Text, { style: styles.paragraph, className: 'ink' }, request.actBy),
    ...request.candidates.flatMap(({ name, needed, open }, index) => [
      marked('→', h('span', null, h('strong', null, name), `: ${needed}`), `near-${index}`),
      ...open.map((line) => marked('?', line, `${index} ${line}`)),
    ]),
  )
}

function subheading(text: string): ReactNode {
  return h(Heading, { as: 'h3', key: text, style: styles.h3, className: 'ink' }, text)
}

/** A line behind a mark, hanging, so that long text does not run under it. */
function marked(mark: string, text: ReactNode, key: string): ReactNode {
  return h(
    'table',
    { key, role: 'presentation', style: styles.table, cellPadding: 0, cellSpacing: 0 },
    h(
      'tbody',
      null,
      h(
        'tr',
        null,
        h('td', { style: styles.mark, className: 'ink' }, mark),
        h('td', { style: styles.marked, className: 'ink' }, text),
      ),
    ),
  )
}
