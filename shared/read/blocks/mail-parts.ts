import { isOneOf, type WordSet, wordSet } from '../../vocabulary/word-set.ts'
import { LINE, markAt, type Tokens, WORD } from '../tokens/tokens.ts'
import type { Line } from './line.ts'

/**
 * A mail within the text: the one on top, and those that it quotes or forwards below. Lines, the end exclusive.
 * `head`: the line behind its head of sender, date and subject.
 */
export type MailPart = {
  first: number
  head: number
  end: number
  /** The lines of the head that hold the subject and the date of sending, and the sender; -1 where there is none. */
  subject: number
  date: number
  from: number
}

const FROM = new Set(['van', 'from', 'afzender', 'afz', 'sender'])
const SUBJECT = new Set(['onderwerp', 'subject', 'betreft', 'betr', 're', 'titel', 'over', 'ond'])
const DATE = new Set([
  'verzonden',
  'verzenddatum',
  'sent',
  'datum',
  'date',
  'verstuurd',
  'wanneer',
  'ontvangen',
  'received',
  'dd',
])
/** A letter has these above its subject too. */
const ENCLOSED = new Set(['bijlagen', 'attachments', 'bijlage'])
const HEAD = new Set([
  ...ENCLOSED,
  ...FROM,
  ...SUBJECT,
  ...DATE,
  'aan',
  'geadresseerde',
  'geadresseerden',
  'to',
  'cc',
  'bcc',
  'prioriteit',
  'importance',
  'reply',
  'antwoord',
  'categorie',
])

/** The mails of a text, the newest first; one without head where the text is no mail. */
export function mailPartsIn(tokens: Tokens, lines: Line[], inline: { first: number }[]): MailPart[] {
  const parts: MailPart[] = []
  // What is answered within a mail is no mail of its own.
  const answered = new Set(inline.map(({ first }) => first))
  let open: MailPart = { first: 0, head: 0, end: lines.length, subject: -1, date: -1, from: -1 }
  for (let i = 0; i < lines.length; i++) {
    const head = headAt(tokens, lines, i)
    const opens = head ?? (answered.has(i) ? null : quoteAt(tokens, lines, i))
    // The marks of a quote right below a head belong to the mail of that head.
    if (!opens || (head === null && i === open.head && open.from >= 0)) continue
    if (i > open.head || (i > 0 && open.subject < 0 && open.from < 0)) {
      parts.push({ ...open, end: i })
      open = { ...opens, first: i, end: lines.length }
    } else open = { ...opens, first: open.first, end: lines.length }
    i = Math.max(i, opens.head - 1)
  }
  parts.push(open)
  return parts.filter((part, k) => k === 0 || part.end > part.first)
}

/** At least two lines of a mail's head in a row, of which one says who sent it or what about. */
function headAt(tokens: Tokens, lines: Line[], first: number): MailPart | null {
  const part: MailPart = { first, head: first, end: 0, subject: -1, date: -1, from: -1 }
  let count = 0
  let i = first
  for (; i < lines.length && i - first < 12; i++) {
    const word = headWord(tokens, lines[i])
    if (word === null) {
      if (i > first && i === part.head && isFolded(tokens, lines, i)) continue
      break
    }
    if (!ENCLOSED.has(word)) count++
    if (FROM.has(word) && part.from < 0) part.from = i
    if (SUBJECT.has(word) && part.subject < 0) part.subject = i
    if (DATE.has(word) && part.date < 0) part.date = i
    part.head = i + 1
  }
  const certain = part.from >= 0 || (part.subject >= 0 && count > 1)
  if (count === 1 && part.subject >= 0 && first === 0) return part
  return count >= 2 && certain ? part : null
}

function headWord(tokens: Tokens, line: Line | undefined): string | null {
  if (!line || line.body >= line.end) return null
  const word = tokens.word[line.body]?.folded ?? ''
  if (!HEAD.has(word)) return null
  const colon =
    markAt(tokens, line.body + 1) === ':' ||
    (markAt(tokens, line.body + 1) === '.' && markAt(tokens, line.body + 2) === ':') ||
    (markAt(tokens, line.body + 2) === ':' && word === 'reply')
  return colon ? word : null
}

/** A head's line that goes on below, deeper. */
function isFolded(tokens: Tokens, lines: Line[], i: number): boolean {
  const line = lines[i]
  return line !== undefined && line.indent > 2 && tokens.gap[line.first] === LINE
}

/** "Op ma 3 mei 2027 schreef Anna:", "-----Oorspronkelijk bericht-----", "On … wrote:", or the first marked line of a quote. */
function quoteAt(tokens: Tokens, lines: Line[], i: number): MailPart | null {
  const line = lines[i]
  if (!line || i === 0) return null
  const part = { first: i, head: i + 1, end: 0, subject: -1, date: -1, from: -1 }
  if (line.quoted > 0 && (lines[i - 1]?.quoted ?? 0) < line.quoted) return { ...part, head: i }
  const colon = markAt(tokens, line.end - 1) === ':'
  const ruled = markAt(tokens, line.body) === '-' && markAt(tokens, line.end - 1) === '-'
  if (!colon && !ruled) return null
  return (colon && hasWord(tokens, line, WROTE)) || beginsQuote(tokens, line) ? part : null
}

const WROTE = wordSet('schreef wrote geschreven')
const QUOTES = wordSet('oorspronkelijk oorspronkelijke doorgestuurd doorgestuurde original forwarded')

function hasWord(tokens: Tokens, line: Line, words: WordSet): boolean {
  for (let k = line.body; k < Math.min(line.end, line.body + 30); k++) if (isOneOf(tokens.word[k], words)) return true
  return false
}

/** "Begin doorgestuurd bericht:", "----- Original message -----". */
function beginsQuote(tokens: Tokens, line: Line): boolean {
  let k = line.body
  while (k < line.end && tokens.type[k] !== WORD) k++
  if (tokens.word[k]?.folded === 'begin') k++
  return isOneOf(tokens.word[k], QUOTES)
}
