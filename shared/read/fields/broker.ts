import { type Meanings, spanOf } from '../meanings/meanings.ts'
import { isMark, isWord, type Tokens } from '../tokens/tokens.ts'
import { type OrganisationValue, organisationAt } from '../values/organisations.ts'
import { acting } from './broker/acts.ts'
import { atEdge, byAddress } from './broker/at-edge.ts'
import { doneBy, onBehalf } from './broker/for-another.ts'
import { inFull } from './broker/in-full.ts'
import { judging, labelled, withinLabel } from './broker/labelled.ts'
import { isOfPasser, isOwnAsk, sending } from './broker/sending.ts'
import { addressed, apposed, speaking, through, writing } from './broker/told.ts'
import { client } from './client.ts'
import { type Field, nothing } from './field.ts'

/**
 * Bemiddelaar, who publishes for another: a name beside a label or a word for what it is, who does what a broker does,
 * who writes, at last a sender whose name says it; never the client, nor a part of it.
 */
export function broker(meanings: Meanings): Field<string | null> {
  const found = firstOf(meanings, STATED) ?? (isOwnAsk(meanings) ? null : firstOf(meanings, SHOWN))
  const whole = found && inFull(meanings, found)
  if (!whole || isOfClient(meanings, whole)) return nothing(null)
  return { value: whole.name, at: [spanOf(meanings, whole.first, whole.end)] }
}

/** What the text says of it, and who sends it. */
const STATED = [
  labelled,
  apposed,
  onBehalf,
  acting,
  withinLabel,
  judging,
  doneBy,
  speaking,
  through,
  addressed,
  writing,
  sending,
]

/** Whose name stands on top, or is that of an address, where the client does not ask itself. */
const SHOWN = [atEdge, byAddress]

type Source = (meanings: Meanings) => OrganisationValue | null

function firstOf(meanings: Meanings, sources: Source[]): OrganisationValue | null {
  for (const source of sources) {
    const found = source(meanings)
    if (found && !isOfPasser(meanings, found)) return found
  }
  return null
}

/** The client itself, a name that holds its name, or a desk with the client behind it: "Bureau Inhuur, Gemeente Ede". */
function isOfClient(meanings: Meanings, found: OrganisationValue): boolean {
  const asks = client(meanings).value
  if (asks === null) return false
  // "Inhuurplein Ede" of the municipality of Ede.
  const own = asks.slice(asks.indexOf(' ') + 1)
  if (asks.endsWith(found.name) || found.name.endsWith(` ${own}`)) return true
  const { tokens, lines, lineAt } = meanings
  const opening = tokens.word[found.first]
  const length = found.end - found.first
  for (let k = 0; k < tokens.count; k++) {
    if (tokens.word[k] !== opening || !isNamedAgain(tokens, k, found)) continue
    let behind = k + length
    while (isMark(tokens, behind, ',(|-') || isWord(tokens, behind, 'van', 'de', 'of', 'the')) behind++
    const lineEnd = lines[lineAt[k] ?? 0]?.end ?? 0
    if (behind > k + length && behind < lineEnd && organisationAt(tokens, behind, lineEnd)?.name === asks) return true
  }
  return false
}

/** Whether the words of a name stand at a token too. */
function isNamedAgain(tokens: Tokens, k: number, { first, end }: OrganisationValue): boolean {
  for (let n = 0; n < end - first; n++) if (tokens.word[k + n] !== tokens.word[first + n]) return false
  return true
}
