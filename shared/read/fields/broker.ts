import { counts, cuesOf, type Meanings, pairsOf, sentenceOf, spanOf } from '../meanings/meanings.ts'
import type { Tokens } from '../tokens/tokens.ts'
import { isWord } from '../values/number.ts'
import { client, clientOfPair, type Named, nameFrom } from './client.ts'
import { type Field, nothing } from './field.ts'

/** Bemiddelaar: its label, who seeks for another, who asks the fee; never the client itself. */
export function broker(meanings: Meanings): Field<string | null> {
  const found = labelled(meanings) ?? onBehalf(meanings) ?? takesFee(meanings)
  if (!found || found.name === client(meanings).value) return nothing(null)
  return { value: found.name, at: [spanOf(meanings, found.first, found.end)] }
}

function labelled(meanings: Meanings): Named | null {
  for (const pair of pairsOf(meanings, 'broker')) {
    const found = clientOfPair(meanings.tokens, pair)
    if (found) return found
  }
  return null
}

/** "Veldkracht zoekt namens Omgevingsdienst Groningen", "Voor onze eindklant Douane is Noordvaart IT op zoek". */
function onBehalf(meanings: Meanings): Named | null {
  const { tokens } = meanings
  for (const hit of cuesOf(meanings, 'broker.namens')) {
    const { first, end } = sentenceOf(meanings, hit.first)
    const subject = nameFrom(tokens, first, end)
    if (subject && subject.end <= hit.first && hit.first - subject.end <= 2) return subject
  }
  for (const hit of cuesOf(meanings, 'broker.endclient')) {
    const { end } = sentenceOf(meanings, hit.first)
    for (let k = hit.end; k < Math.min(end, hit.end + 14); k++) {
      const name = isWord(tokens, k, 'is', 'zijn', 'zoekt') ? nameFrom(tokens, k + 1, end) : null
      if (name && isWord(tokens, name.end, 'op', 'voor', 'een', 'per', 'naar', 'looking', 'nog')) return name
    }
  }
  return null
}

/** "Fee Flextender", "Flextender brengt … in rekening", "te beoordelen door Flextender". */
function takesFee(meanings: Meanings): Named | null {
  const { lines, tokens } = meanings
  for (const { kind, heading } of meanings.sections) {
    const line = kind === 'fee' ? lines[heading] : undefined
    const name = line && isWord(tokens, line.body, 'fee') ? brokerName(tokens, line.body + 1, line.end) : null
    if (name) return name
  }
  for (const hit of cuesOf(meanings, 'broker.judges')) {
    const { end } = sentenceOf(meanings, hit.first)
    const name = counts(meanings, hit.first) ? brokerName(tokens, hit.end, end) : null
    if (name) return name
  }
  return null
}

/** A broker's name is its own: names that are nobody's client count here. */
function brokerName(tokens: Tokens, k: number, limit: number): Named | null {
  const name = nameFrom(tokens, k, limit, true)
  return name && name.end - name.first <= 4 ? name : null
}
