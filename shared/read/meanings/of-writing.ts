import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import type { Blocks } from '../blocks/blocks.ts'
import type { Line } from '../blocks/line.ts'
import { type Cues, hasHit, hitsIn } from '../concepts/cues.ts'
import { GLUED, isCapital, isMark, isWord } from '../tokens/tokens.ts'
import type { DateValue } from '../values/value.ts'
import { dateWordsOf, lastWithin, type Said } from './date-words.ts'
import { isDoneByUs } from './response.ts'

/** Whether a date tells when the text, or what is quoted in it, was written, spoken or saved: nothing of the request. */
export function isOfWriting(blocks: Blocks, value: DateValue): boolean {
  return [isStamp, isSaved, isWritten, isSent, isRecorded, isUpdate, isOfLetter].some((holds) => holds(blocks, value))
}

const UPDATES = wordSet(`
  update wijziging aanvulling rectificatie correctie bijgewerkt aangepast gewijzigd aangevuld nieuws stand nagekomen
`)
const OF_DAY = wordSet('op van d per dd de laatst laatste')

/** "Update 15 september: de sluiting is nu …", "[Bijgewerkt op 15 september]": when something was added. */
function isUpdate({ tokens, lines, lineAt }: Blocks, { first, end }: DateValue): boolean {
  const line = lines[lineAt[first] ?? 0]
  let k = line?.body ?? first
  const closes = isMark(tokens, end, ':)]') || (isMark(tokens, end, '-') && tokens.gap[end] !== GLUED)
  if (first - k > LONGEST_UPDATE || !(closes || end >= (line?.end ?? end))) return false
  let isTold = false
  for (; k < first; k++) {
    if (isOneOf(tokens.word[k], UPDATES)) isTold = true
    else if (!isOneOf(tokens.word[k], OF_DAY) && !isMark(tokens, k, '.([*')) return false
  }
  return isTold
}

const LONGEST_UPDATE = 5

/** "Leeuwarden, 15 maart 2027", on a line of its own on top: where and when a letter was written. */
function isOfLetter({ tokens, lines, lineAt, cues, pairAt }: Blocks, { first, end, time }: DateValue): boolean {
  const at = lineAt[first] ?? 0
  const line = lines[at]
  if (!line || at >= LETTER_HEAD || time !== null || end < line.end || first - line.body > LONGEST_PLACE) return false
  const comma = isWord(tokens, first - 1, 'op', 'de', 'den', 'datum') ? first - 2 : first - 1
  if (!isMark(tokens, comma, ',') || comma <= line.body || (pairAt[first] ?? -1) >= 0) return false
  return isCapital(tokens, line.body) && tellsNothing(cues, line.body, comma)
}

const LETTER_HEAD = 15
/** "'s-Hertogenbosch, " is five tokens. */
const LONGEST_PLACE = 7

/** "[14-09-2026 08:41] Joris:": when a turn of a chat was written. */
function isStamp({ turns, lines, lineAt }: Blocks, { first }: DateValue): boolean {
  return turns.length > 0 && first < (lines[lineAt[first] ?? 0]?.body ?? 0)
}

/** "Op 3 mei 2027 om 09:12 schreef Anna:". */
function isWritten({ cues, sentences, sentenceAt, tokens }: Blocks, { first, end }: DateValue): boolean {
  const sentence = sentences[sentenceAt[first] ?? 0]
  return (
    sentence !== undefined && isMark(tokens, sentence.end - 1, ':') && hasHit(cues, 'line.wrote', end, sentence.end)
  )
}

const MESSAGES = ['mail', 'mailtje', 'bericht', 'berichtje', 'brief', 'appje', 'schrijven', 'nieuwsbrief']

/** "Mijn mailtje van net (3 mei 2027)", "wij hebben u op 3 mei 2027 gevraagd": when something was sent before. */
function isSent(blocks: Blocks, value: DateValue): boolean {
  const { tokens } = blocks
  let k = isMark(tokens, value.first - 1, '(') ? value.first - 2 : value.first - 1
  if (isWord(tokens, k, 'net', 'zojuist', 'vandaag', 'gisteren', 'eerder')) k--
  return isDoneByUs(blocks, value) || (isWord(tokens, k, 'van', 'dd') && isWord(tokens, k - 1, ...MESSAGES))
}

/** "[Voicemail, omgezet in tekst - 16 september 2026, 17:48]", "Ontvangen: 16 september 2026, 17:48": when it was spoken. */
function isRecorded(blocks: Blocks, { first, end, time }: DateValue): boolean {
  const { cues, sentences, sentenceAt, lines, lineAt, tokens } = blocks
  const sentence = sentences[sentenceAt[first] ?? 0]
  const at = lineAt[first] ?? 0
  const line = lines[at]
  if (!sentence || !line) return false
  if (at < FIRST_LINES && isNote(blocks, line, first)) return true
  if (time === null) return false
  // "Wanneer: 16 september 2026, 17:48", and who it was on the line below.
  const next = lines[at + 1]?.body ?? -1
  if (isWord(tokens, line.body, 'wanneer') && isWord(tokens, next, 'wie', 'naam', 'beller', 'door')) return true
  if (at >= LEAST_LINES && !isMark(tokens, sentence.first, '[(')) return false
  return hasHit(cues, 'line.recorded', sentence.first, first) || hasHit(cues, 'line.recorded', end, sentence.end)
}

const FIRST_LINES = 5
const LEAST_LINES = 3

/**
 * "Belnotitie 16 september 2026" is the day of the note; below it the first lines tell when and with whom: "wanneer: 16
 * september 2026, 17:48".
 */
function isNote({ cues, lines, tokens }: Blocks, line: Line, first: number): boolean {
  const stamp = hitsIn(cues, 'line.stamped', line.body, line.body + 1)[0]
  if (stamp && (isMark(tokens, stamp.end, ':') || stamp.end === first)) return true
  const top = lines[0]
  if (!top || !hasHit(cues, 'line.note', top.first, top.end)) return false
  if (line === top) return tellsNothing(cues, top.first, first)
  // "Wanneer: vanaf half maart" is no day of a call.
  const isStamped = isWord(tokens, line.body, 'datum', 'tijd', 'wie')
  return line.body === first || isStamped || (isWord(tokens, line.body, 'wanneer') && first - line.body <= 2)
}

/** "Groep 'Inhuur' (kopie, 1 maart 2027)": above what is said in a chat stands when it was saved. */
function isSaved({ turns, lineAt, sentences, sentenceAt, cues }: Blocks, { first }: DateValue): boolean {
  const opened = turns[0]
  if (!opened || (lineAt[first] ?? 0) >= opened.first || opened.first > FIRST_LINES) return false
  return tellsNothing(cues, sentences[sentenceAt[first] ?? 0]?.first ?? first, first)
}

/** Nothing before a date says that something closes, begins or is asked by it; that people talked does not count. */
function tellsNothing(cues: Cues, first: number, end: number): boolean {
  const { subjects, acts } = dateWordsOf(cues)
  const counts = ({ about }: Said) => about !== 'other' && about !== 'interview'
  return lastWithin(subjects, first, end, counts) === null && lastWithin(acts, first, end) === null
}
