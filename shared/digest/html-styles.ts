import type { CSSProperties } from 'react'

const FONT = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"
const INK = '#1b2430'
const MUTED = '#4d5a69'
const LINE = '1px solid #dfe3e8'
/** Words of any length break rather than widen the mail. */
const BREAK: CSSProperties = { overflowWrap: 'anywhere', wordBreak: 'break-word' }
const TEXT: CSSProperties = { ...BREAK, margin: 0, color: INK, fontSize: '15px', lineHeight: '22px' }
const BOX: CSSProperties = { width: '100%', tableLayout: 'fixed', borderRadius: '8px', padding: '12px 14px' }

export const styles = {
  body: { margin: 0, padding: '16px 0', backgroundColor: '#f1f3f5', fontFamily: FONT },
  container: { width: '100%', maxWidth: '640px', margin: '0 auto', padding: '0 10px' },
  h1: { ...TEXT, fontSize: '22px', lineHeight: '28px', fontWeight: 700, margin: '8px 6px 2px' },
  h2: { ...TEXT, fontSize: '20px', lineHeight: '26px', fontWeight: 700 },
  h3: { ...TEXT, fontSize: '15px', fontWeight: 700, margin: '20px 0 6px' },
  paragraph: TEXT,
  muted: { ...TEXT, color: MUTED, margin: '0 6px 14px' },
  client: { ...TEXT, color: MUTED, fontSize: '16px' },
  tag: { ...TEXT, color: MUTED, fontSize: '13px', lineHeight: '18px', fontWeight: 700 },
  small: { ...TEXT, color: MUTED, fontSize: '13px', lineHeight: '19px', margin: '0 6px 6px' },
  card: { ...BOX, backgroundColor: '#ffffff', padding: '18px', margin: '0 0 16px' },
  actBy: { ...BOX, backgroundColor: '#eef2f7', color: INK, margin: '12px 0 0' },
  actByUrgent: { ...BOX, backgroundColor: '#fdecd8', color: INK, margin: '12px 0 0' },
  actByLine: { ...BREAK, margin: 0, fontSize: '16px', lineHeight: '23px' },
  note: { display: 'block', fontSize: '14px', lineHeight: '20px' },
  candidate: { ...BOX, backgroundColor: '#eef2f7', margin: '0 0 8px' },
  candidateName: { ...TEXT, fontSize: '16px' },
  money: { ...TEXT, margin: '0 0 4px' },
  badge: {
    display: 'inline-block',
    borderRadius: '4px',
    padding: '0 7px',
    fontSize: '13px',
    lineHeight: '20px',
    color: '#ffffff',
  },
  badges: {
    match: { backgroundColor: '#0a6b46' },
    ask: { backgroundColor: '#8a4b00' },
    near: { backgroundColor: '#4d5a69' },
    no: { backgroundColor: '#a1261d' },
  },
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  factLabel: {
    ...TEXT,
    color: MUTED,
    width: '38%',
    padding: '5px 8px 5px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: 400,
    borderBottom: LINE,
  },
  factValue: { ...TEXT, padding: '5px 0', verticalAlign: 'top', borderBottom: LINE },
  mark: { ...TEXT, width: '22px', padding: '1px 0', verticalAlign: 'top' },
  marked: { ...TEXT, padding: '1px 0', verticalAlign: 'top' },
  conflict: { width: '100%', tableLayout: 'fixed', borderTop: LINE, padding: '8px 0', margin: '6px 0 0' },
  quote: { ...TEXT, color: MUTED, fontStyle: 'italic', margin: '2px 0' },
  line: { border: 0, borderTop: LINE, margin: '8px 6px 12px' },
  link: { color: '#0b57b0', textDecoration: 'underline' },
} satisfies Record<string, CSSProperties | Record<string, CSSProperties>>

/** Over the inline styles, for clients that show mails dark. */
export const DARK_STYLES = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background-color: #101418 !important; }
  .card { background-color: #1a2027 !important; }
  .panel { background-color: #252d36 !important; color: #e8ecf0 !important; }
  .urgent { background-color: #5a3a12 !important; color: #ffffff !important; }
  .ink { color: #e8ecf0 !important; }
  .muted { color: #b3bdc8 !important; }
  .line { border-color: #3a444f !important; }
  .link { color: #8ab8f5 !important; }
}
`
