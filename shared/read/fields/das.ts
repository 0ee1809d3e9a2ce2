import { pairAround } from '../blocks/blocks.ts'
import { type Hit, hasHit } from '../concepts/cues.ts'
import { type Meanings, pairsOf, sectionKind, spanOf } from '../meanings/meanings.ts'
import { answerIn } from '../meanings/stance.ts'
import { answerPlace, type Statement, statementsOf } from '../meanings/statements.ts'
import { isCapital } from '../tokens/tokens.ts'
import { type Field, nothing } from './field.ts'

/** DAS: whether the request is published under a dynamic purchasing system; a label's value first, then sentences. */
export function das(meanings: Meanings): Field<boolean | null> {
  const { tokens, cues } = meanings
  for (const pair of pairsOf(meanings, 'das')) {
    const { first, end } = pair
    const answer = answerIn(tokens, first, end)
    if (answer?.stance === 'unsure') continue
    if (answer || hasHit(cues, 'das.system', first, end))
      return { value: answer?.stance !== 'refused', at: [spanOf(meanings, answerPlace(pair).first, end)] }
  }
  const said = statementsOf(meanings, 'das.system').filter((statement) => isPublished(meanings, statement))
  const value = said[0] && !isDenied(said[0])
  if (value === undefined) return nothing(null)
  const at = said.filter((statement) => !isDenied(statement) === value).map(placeOf)
  return { value, at: at.map(({ first, end }) => spanOf(meanings, first, end)) }
}

function isDenied({ stated }: Statement): boolean {
  return stated?.stance === 'refused'
}

/** The name with what denies it; what merely permits says nothing of it. */
function placeOf(statement: Statement): Hit {
  return isDenied(statement) && statement.stated ? statement.stated : statement.hit
}

const ASIDES = new Set(['knockouts', 'awards', 'competences'])

/** "Gepubliceerd onder het DAS": not the scarf, the insurer, or a skill asked for. */
function isPublished(meanings: Meanings, { hit, stated, sentence }: Statement): boolean {
  const { cues, tokens } = meanings
  const isShort = hit.end - hit.first === 1
  if (isShort && !(isCapital(tokens, hit.first) && isUpper(meanings, hit.first))) return false
  if (stated?.stance === 'unsure' || stated?.stance === 'wished') return false
  // "Uitgevraagd via: DAS Inhuur": the label says it too.
  const from = pairAround(meanings, hit.first)?.labelFirst ?? sentence.first
  const said = hasHit(cues, 'das.published', Math.min(from, sentence.first), sentence.end)
  // "Programma van eisen" may head the whole text: "deze uitvraag is gepubliceerd binnen" is said of the request there too.
  const isOfRequest = said && hasHit(cues, 'kind.subject', sentence.first, hit.first)
  if (ASIDES.has(sectionKind(meanings, hit.first) ?? '') && !isOfRequest) return false
  if (hasHit(cues, 'das.skill', sentence.first, sentence.end)) return false
  const inTasks = sectionKind(meanings, hit.first) === 'assignment'
  return (hit.end - hit.first >= 3 && !inTasks) || said
}

function isUpper({ tokens }: Meanings, k: number): boolean {
  const word = tokens.plain.slice(tokens.start[k], tokens.end[k])
  return word.length > 4 || word === word.toUpperCase()
}
