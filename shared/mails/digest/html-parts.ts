import { Heading } from '@react-email/components'
import { createElement as h, type ReactNode } from 'react'
import { styles } from './html-styles.ts'

export function subheading(text: string): ReactNode {
  return h(Heading, { as: 'h3', key: text, style: styles.h3 }, text)
}

/** That there is more than what is shown. */
export function rest(text: string | null): ReactNode {
  return text && h('div', { key: 'rest', className: 'muted' }, text)
}

export type Marked = { mark: string; text: ReactNode }

/** Lines behind a mark, hanging, so that long text does not run under it. */
export function markedLines(lines: Marked[], key: string): ReactNode {
  if (lines.length === 0) return null
  const row = ({ mark, text }: Marked, index: number) =>
    h('tr', { key: index }, h('td', null, mark), h('td', null, text))
  return h(
    'table',
    { key, role: 'presentation', style: styles.table, cellPadding: 1, cellSpacing: 0 },
    h('colgroup', null, h('col', { width: 22 }), h('col')),
    h('tbody', null, lines.map(row)),
  )
}
