import { Body, Container, Head, Heading, Hr, Html, Link, Preview, Section, Text } from '@react-email/components'
import { createElement as h, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { inLanguage } from '../../language/language.ts'
import { RequestCard } from './html-card.ts'
import { type Layout, layOut } from './html-layout.ts'
import { type Marked, markedLines, rest } from './html-parts.ts'
import { STYLE_SHEET, styles } from './html-styles.ts'
import type { NearRequestView } from './near-request-view.ts'
import type { OverviewLine } from './overview.ts'
import type { DigestView } from './view.ts'

/** Known to every mail client: without it some lay out tables in a way of their own. */
const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'

/** Gmail cuts a mail off behind 102 KB of HTML; the link that stops the mails stands at the end. */
const MOST_BYTES = 90_000
/** More than a page takes without any request, with all of its headings and notes. */
const FRAME_BYTES = 12_000

type Unsubscribe = { label: string; url: string } | null

/**
 * The HTML part: tables and inline styles, nothing from elsewhere, at most 90,000 bytes. All requests stand in the
 * overview; the first in full, the others in a line each. React escapes every text.
 */
export function htmlOf(view: DigestView, unsubscribe: Unsubscribe): string {
  const nothing: Layout = { overview: 0, cards: 0, briefs: 0, near: 0 }
  const layout = layOut(view, MOST_BYTES - bytes(pageOf(view, nothing, unsubscribe)), {
    overview: (line) => size(h(OverviewRow, { line })),
    card: (request) => size(h(RequestCard, { request, language: view.language })),
    brief: (brief) => size(h(BriefBlock, { brief })),
    near: (request) => size(h(NearRequest, { request })),
  })
  return pageOf(view, layout, unsubscribe)
}

/** Whether a mail of these requests can show each of them in a line at least. */
export function fitsHtml(lines: OverviewLine[]): boolean {
  return FRAME_BYTES + lines.reduce((sum, line) => sum + size(h(OverviewRow, { line })), 0) <= MOST_BYTES
}

function size(node: ReactNode): number {
  return bytes(markupOf(node))
}

/** An amount stays on one line with its sign. */
function markupOf(node: ReactNode): string {
  return renderToStaticMarkup(node).replaceAll('€ ', '€\u00a0')
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length
}

function pageOf(view: DigestView, layout: Layout, unsubscribe: Unsubscribe): string {
  const say = inLanguage(view.language)
  const cards = view.requests.slice(0, layout.cards)
  const briefs = view.briefs.slice(layout.cards, layout.cards + layout.briefs)
  const markup = markupOf(
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
        h('style', null, STYLE_SHEET),
      ),
      h(
        Body,
        { style: styles.body, className: 'page' },
        h(Preview, null, [...view.preview].slice(0, 140).join('')),
        h(
          Container,
          { style: styles.container },
          h(Heading, { as: 'h1', style: styles.h1, className: 'ink' }, view.heading),
          h(Text, { style: styles.asOf, className: 'muted' }, view.asOf),
          h(Overview, { view, shown: layout.overview }),
          ...view.notes.map((note) => h(Text, { key: note, style: styles.outside, className: 'ink' }, note)),
          ...cards.map((request, index) =>
            h(RequestCard, { key: `request-${index}`, request, language: view.language }),
          ),
          briefs.length > 0 &&
            h(
              Section,
              { style: styles.card, className: 'card' },
              h(Heading, { as: 'h2', style: styles.h2 }, say('In het kort', 'In brief')),
              h(
                Text,
                { style: styles.client, className: 'muted' },
                say('Alles hierover staat in het tekstdeel van deze mail.', 'The text part of this mail has it all.'),
              ),
              ...briefs.map((brief, index) => h(BriefBlock, { key: `brief-${index}`, brief })),
            ),
          view.nearMisses && h(NearMisses, { view, shown: layout.near }),
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

function Overview({ view, shown }: { view: DigestView; shown: number }): ReactNode {
  const { overview } = view
  if (overview === null) return null
  const say = inLanguage(view.language)
  const more = overview.lines.length - shown
  return h(
    Section,
    { style: styles.card, className: 'card' },
    h(Heading, { as: 'h2', style: styles.h2 }, overview.heading),
    h(
      'table',
      { style: styles.overview, cellPadding: 3, cellSpacing: 0 },
      h('colgroup', null, h('col', { width: 106 }), h('col')),
      h(
        'tbody',
        null,
        overview.lines.slice(0, shown).map((line, index) => h(OverviewRow, { key: index, line })),
      ),
    ),
    rest(more > 0 ? say(`En nog ${more}: zie het tekstdeel.`, `And ${more} more: see the text part.`) : null),
  )
}

function OverviewRow({ line }: { line: OverviewLine }): ReactNode {
  return h('tr', null, h('td', null, line.when), h('td', null, h('b', null, line.name), ` · ${line.news}`))
}

function BriefBlock({ brief }: { brief: DigestView['briefs'][number] }): ReactNode {
  return h(
    'div',
    { style: styles.brief, className: 'line' },
    h('b', null, `${brief.when} · ${brief.name}`),
    ` · ${brief.news}`,
    h('br'),
    h('span', { className: 'muted' }, brief.facts),
  )
}

function NearMisses({ view, shown }: { view: DigestView; shown: number }): ReactNode {
  const { nearMisses } = view
  if (nearMisses === null) return null
  const say = inLanguage(view.language)
  const more = nearMisses.requests.length - shown
  return h(
    Section,
    { style: styles.card, className: 'card' },
    h(Heading, { as: 'h2', style: styles.h2 }, nearMisses.heading),
    h('div', { style: styles.client, className: 'muted' }, nearMisses.intro),
    ...nearMisses.requests.slice(0, shown).map((request, index) => h(NearRequest, { key: `near-${index}`, request })),
    rest(
      more > 0
        ? say(
            `Nog ${more} ${more === 1 ? 'staat' : 'staan'} in het tekstdeel van deze mail.`,
            `${more} more ${more === 1 ? 'is' : 'are'} in the text part of this mail.`,
          )
        : null,
    ),
  )
}

function NearRequest({ request }: { request: NearRequestView }): ReactNode {
  return h(
    'div',
    { style: styles.conflict, className: 'line' },
    h(Heading, { as: 'h3', style: styles.h3 }, request.title),
    h('div', { className: 'muted' }, request.facts),
    h('div', null, request.actBy),
    markedLines(
      request.candidates.flatMap(({ name, needed, open }): Marked[] => [
        { mark: '→', text: h('span', null, h('strong', null, name), `: ${needed}`) },
        ...open.map((text) => ({ mark: '?', text })),
      ]),
      'candidates',
    ),
  )
}
