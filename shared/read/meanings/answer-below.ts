import type { Section } from '../blocks/section.ts'
import type { Stretch } from './clause.ts'
import { counts, type Meanings } from './meanings.ts'

/** No answer alone below its heading is longer. */
const LONGEST = 10

/** "Thuiswerken ⏎ Kan in overleg", "Zelfstandigen ⏎ - niet mogelijk": the one short line below a heading. */
export function answerBelow(meanings: Meanings, kind: Section['kind']): Stretch | null {
  for (const section of meanings.sections) {
    const line = meanings.lines[section.first]
    const isOne = section.kind === kind && section.heading >= 0 && section.end - section.first === 1
    if (isOne && line && line.end - line.body <= LONGEST && counts(meanings, line.body))
      return { first: line.body, end: line.end }
  }
  return null
}
