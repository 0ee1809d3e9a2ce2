import { isOneOf, wordSet } from '../../vocabulary/word-set.ts'
import { type Tokens, WORD } from '../tokens/tokens.ts'
import { type ReferenceValue, referenceAt } from '../values/reference.ts'
import { counts, type Meanings } from './meanings.ts'

const LONGEST = 14
const LEAST_LETTERS = 3

/** Words around the number of a request that say no more than that it is one. */
const WORDS = wordSet(`
  nr no nummer nummertje number ref referentie reference kenmerk opdracht opdrachtnummer opdrachtnr aanvraag
  aanvraagnummer aanvraagnr uitvraag uitvraagnummer klus vacature request assignment id code nieuw new
`)

/** "1 | TS-2201", "#TS-2201", "Opdracht TS-2201": the number of a request on a line that holds nothing else. */
export function numberAlone(meanings: Meanings, i: number): ReferenceValue | null {
  const { lines, tokens } = meanings
  const line = lines[i]
  if (!line || line.end - line.body > LONGEST || !counts(meanings, line.body)) return null
  let number: ReferenceValue | null = null
  for (let k = line.body; k < line.end; k++) {
    const found = numberAt(tokens, k, line.end)
    if (found && number) return null
    if (found) {
      number = found
      k = found.end - 1
    } else if (tokens.type[k] === WORD && !isOneOf(tokens.word[k], WORDS)) return null
  }
  return number
}

function numberAt(tokens: Tokens, k: number, end: number): ReferenceValue | null {
  const found = referenceAt(tokens, k, end)
  return found && (tokens.end[found.end - 1] ?? 0) - (tokens.start[found.first] ?? 0) >= LEAST_LETTERS ? found : null
}
