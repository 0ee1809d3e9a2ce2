import type { Cues } from '../concepts/cues.ts'
import type { Text } from '../text/text.ts'
import type { Tokens } from '../tokens/tokens.ts'
import { closingNames } from './closing-name.ts'
import { earlierIn } from './earlier.ts'
import { inlineQuotes } from './inline-quotes.ts'
import { jsonLists } from './json-lists.ts'
import { jsonPairs } from './json-pairs.ts'
import type { Line } from './line.ts'
import { linesOf } from './lines-of.ts'
import type { List } from './list.ts'
import { listsIn } from './lists.ts'
import { type MailPart, mailPartsIn } from './mail-parts.ts'
import type { Pair } from './pair.ts'
import { pairsIn } from './pairs.ts'
import { REQUEST, scopesOf } from './scope.ts'
import type { Section } from './section.ts'
import { sectionsIn } from './sections.ts'
import type { Sentence } from './sentence.ts'
import { sentencesIn } from './sentences-in.ts'
import { signaturesIn } from './signatures.ts'
import { type Turn, turnsIn } from './turns.ts'

/** A text as a reader sees it. Positions are token indexes or line indexes, ends exclusive. */
export type Blocks = {
  text: Text
  tokens: Tokens
  cues: Cues
  lines: Line[]
  /** For each token its line, its sentence, and the pair whose value it is part of (-1 for none). */
  lineAt: Int32Array
  sentenceAt: Int32Array
  pairAt: Int32Array
  pairs: Pair[]
  sections: Section[]
  /** For each line its section. */
  sectionAt: Int32Array
  sentences: Sentence[]
  /** Lists of criteria and competences, in text order. */
  lists: List[]
  mails: MailPart[]
  turns: Turn[]
  /** For each line whose it is (scope.ts), and in which of the mails it stands, the newest being 0. */
  scope: Uint8Array
  mailAt: Uint8Array
  /** For each token whether it tells of another time (earlier.ts); null where none does. */
  earlier: Uint8Array | null
}

export function blocksOf(text: Text, tokens: Tokens, cues: Cues): Blocks {
  const { lines, lineAt } = linesOf(text, tokens)
  const turns = turnsIn(tokens, lines)
  const inline = inlineQuotes(tokens, cues, lines)
  const mails = mailPartsIn(tokens, lines, inline)
  const pairs = jsonPairs(tokens, lineAt) ?? pairsIn(tokens, lines)
  endAtTurns(pairs, lines, lineAt, turns)
  const sections = sectionsIn(tokens, lines, pairs, mails)
  const signatures = [...signaturesIn(tokens, lines), ...(turns.length > 0 ? [] : closingNames(tokens, lines, mails))]
  const scope = scopesOf(tokens, cues, { lines, sections, mails, inline, signatures, turns })
  const sectionAt = sectionAtOf(lines, sections)
  const lists = jsonLists(tokens) ?? listsIn({ tokens, lines, pairs, sections, sectionAt, scope })
  const { sentences, sentenceAt } = sentencesIn(tokens, lines, wallsOf(tokens, lines, pairs, turns))
  return {
    text,
    tokens,
    cues,
    lines,
    lineAt,
    sentenceAt,
    pairAt: pairAtOf(tokens, pairs),
    pairs,
    sections,
    sectionAt,
    sentences,
    lists,
    mails,
    turns,
    scope,
    mailAt: mailAtOf(lines, mails),
    earlier: earlierIn(tokens, cues, sentences, sentenceAt),
  }
}

/** What the next speaker says is no more of a value: "Tarief?" has its answer in one turn. */
function endAtTurns(pairs: Pair[], lines: Line[], lineAt: Int32Array, turns: Turn[]) {
  if (turns.length === 0) return
  const opens = new Set(turns.map(({ first }) => first))
  for (const pair of pairs) {
    const last = lineAt[pair.end - 1] ?? 0
    for (let i = (lineAt[pair.first] ?? 0) + 1; i <= last; i++) {
      if (!opens.has(i)) continue
      pair.end = lines[i]?.first ?? pair.end
      break
    }
  }
}

/**
 * No value and no sentence goes past the edges of labels and values, nor from one speaker to the next. What only looks
 * like a label ("Met spoed gezocht: een jurist") is part of its sentence.
 */
function wallsOf(tokens: Tokens, lines: Line[], pairs: Pair[], turns: Turn[]): Uint8Array {
  const walls = new Uint8Array(tokens.count + 1)
  for (const pair of pairs) {
    walls[pair.labelFirst] = 1
    if (pair.kind === null && pair.shape === 'colon') continue
    walls[pair.first] = 1
    walls[pair.end] = 1
  }
  for (const { first } of turns) {
    walls[lines[first]?.first ?? 0] = 1
    walls[lines[first]?.body ?? 0] = 1
  }
  return walls
}

function pairAtOf(tokens: Tokens, pairs: Pair[]): Int32Array {
  const at = new Int32Array(tokens.count + 1).fill(-1)
  pairs.forEach((pair, index) => {
    at.fill(index, pair.first, pair.end)
  })
  return at
}

function sectionAtOf(lines: Line[], sections: Section[]): Int32Array {
  const at = new Int32Array(lines.length + 1)
  sections.forEach(({ heading, first, end }, index) => {
    at.fill(index, heading < 0 ? first : heading, end)
  })
  return at
}

function mailAtOf(lines: Line[], mails: MailPart[]): Uint8Array {
  const at = new Uint8Array(lines.length + 1)
  mails.forEach(({ first, end }, index) => {
    at.fill(Math.min(index, 255), first, end)
  })
  return at
}

/** Whether a token is of this request and not of another time, nor of a menu, a signature or another speaker. */
export function isOfRequest({ scope, lineAt, earlier }: Blocks, token: number): boolean {
  return scope[lineAt[token] ?? 0] === REQUEST && earlier?.[token] !== 1
}

/**
 * The pair whose value a token is part of. Most tokens are of none, and to look there in the list would be slow: V8 takes
 * -1 for the name of a property.
 */
export function pairAround({ pairs, pairAt }: Pick<Blocks, 'pairs' | 'pairAt'>, token: number): Pair | undefined {
  const index = pairAt[token] ?? -1
  return index < 0 ? undefined : pairs[index]
}
