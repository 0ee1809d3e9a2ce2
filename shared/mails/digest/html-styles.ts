import type { CSSProperties } from 'react'

const FONT = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"
const INK = '#1b2430'
const MUTED = '#4d5a69'
const LINE = '1px solid #dfe3e8'
/** A table of the full width, in which words of any length break rather than widen the mail. */
const WIDE: CSSProperties = { width: '100%', tableLayout: 'fixed' }
const BOX: CSSProperties = { ...WIDE, borderRadius: '8px', padding: '12px 14px' }
/** Set on what holds text; what is inside inherits it, which keeps a mail under the size at which Gmail cuts it off. */
const TYPE: CSSProperties = {
  color: INK,
  fontSize: '15px',
  lineHeight: '22px',
  overflowWrap: 'anywhere',
  wordBreak: 'break-word',
}

export const styles = {
  body: { margin: 0, padding: '16px 0', backgroundColor: '#f1f3f5', fontFamily: FONT },
  container: { width: '100%', maxWidth: '640px', margin: '0 auto', padding: '0 10px' },
  h1: { ...TYPE, fontSize: '22px', lineHeight: '28px', margin: '8px 6px 2px' },
  asOf: { ...TYPE, color: MUTED, margin: '0 6px 14px' },
  card: { ...BOX, ...TYPE, backgroundColor: '#ffffff', padding: '18px', margin: '0 0 16px' },
  h2: { margin: 0, fontSize: '20px', lineHeight: '26px' },
  h3: { margin: '20px 0 6px', fontSize: '15px' },
  tag: { margin: 0, color: MUTED, fontSize: '13px', lineHeight: '18px', fontWeight: 700 },
  client: { margin: 0, color: MUTED, fontSize: '16px', lineHeight: '22px' },
  actBy: { ...BOX, backgroundColor: '#eef2f7', margin: '12px 0 0' },
  actByUrgent: { ...BOX, backgroundColor: '#fdecd8', margin: '12px 0 0' },
  actByLine: { margin: 0, fontSize: '16px', lineHeight: '23px' },
  note: { display: 'block', fontSize: '14px', lineHeight: '20px' },
  candidate: { ...BOX, backgroundColor: '#eef2f7', margin: '0 0 8px' },
  candidateName: { margin: 0, fontSize: '16px', lineHeight: 'inherit' },
  money: { margin: '0 0 4px' },
  passes: { fontSize: '13px', lineHeight: '19px' },
  firstLine: { margin: '4px 0 0' },
  remark: { margin: '8px 0 0', fontWeight: 600 },
  question: { margin: '0 0 6px' },
  action: { margin: '10px 0 0', fontWeight: 600 },
  award: { margin: '0 0 6px' },
  brief: { borderTop: LINE, padding: '8px 0' },
  overview: { ...WIDE, margin: '6px 0 0', fontSize: '13px', lineHeight: '18px' },
  outside: { ...TYPE, margin: '0 6px 14px' },
  badge: { display: 'inline-block', borderRadius: '4px', padding: '0 7px', fontSize: '13px', color: '#ffffff' },
  badges: {
    match: { backgroundColor: '#0a6b46' },
    caution: { backgroundColor: '#59620c' },
    ask: { backgroundColor: '#8a4b00' },
    near: { backgroundColor: '#4d5a69' },
    no: { backgroundColor: '#a1261d' },
  },
  table: WIDE,
  conflict: { borderTop: LINE, padding: '8px 0', margin: '6px 0 0' },
  quote: { color: MUTED, fontStyle: 'italic' },
  line: { border: 0, borderTop: LINE, margin: '8px 6px 12px' },
  small: { color: MUTED, fontSize: '13px', lineHeight: '19px', margin: '0 6px 6px' },
  link: { color: '#0b57b0', textDecoration: 'underline' },
} satisfies Record<string, CSSProperties | Record<string, CSSProperties>>

/**
 * What a mail can do without, and so need not repeat at each element: some mail programs leave it out. And over the
 * inline styles, for those that show mails dark.
 */
export const STYLE_SHEET = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
th, td { vertical-align: top; }
.facts th { color: ${MUTED}; font-weight: 400; }
.facts th, .facts td { border-bottom: ${LINE}; }
@media (prefers-color-scheme: dark) {
  .page, .page > table > tbody > tr > td { background-color: #101418 !important; }
  .card { background-color: #1a2027 !important; color: #e8ecf0 !important; }
  .panel { background-color: #252d36 !important; color: #e8ecf0 !important; }
  .urgent { background-color: #5a3a12 !important; color: #ffffff !important; }
  .ink { color: #e8ecf0 !important; }
  .muted, .facts th { color: #b3bdc8 !important; }
  .line, .facts th, .facts td { border-color: #3a444f !important; }
  .link { color: #8ab8f5 !important; }
}
`
