import type { Meanings } from '../../meanings/meanings.ts'
import { isWord } from '../../tokens/tokens.ts'
import type { OrganisationValue } from '../../values/organisations.ts'
import { organisationsIn } from './may-be-client.ts'
import { isRoleOrPlace, nameFrom } from './name-from.ts'

/** An organisation alone on the first line of the section about it. */
export function headed(meanings: Meanings): OrganisationValue | null {
  for (const { kind, first } of meanings.sections) {
    const line = kind === 'organisation' ? meanings.lines[first] : undefined
    const found = line && organisationsIn(meanings, line.body, line.end)[0]
    if (line && found?.first === line.body && found.end >= line.end) return found
  }
  return null
}

/** "De Unie van Waterschappen is de koepel …": with whom a section on the organisation begins. */
export function introduced(meanings: Meanings): OrganisationValue | null {
  for (const section of meanings.sections) {
    if (section.kind !== 'organisation') continue
    const heading = meanings.lines[section.heading]
    const first = meanings.lines[section.first]
    const inHeading = heading && organisationsIn(meanings, heading.body, heading.end)[0]
    if (inHeading) return inHeading
    const named = first && organisationsIn(meanings, first.body, first.end)[0]
    if (named) return named
  }
  return null
}

export function introducedUnknown(meanings: Meanings): OrganisationValue | null {
  for (const section of meanings.sections) {
    const line = section.kind === 'organisation' ? meanings.lines[section.first] : undefined
    const found = line && subjectOf(meanings, line.body, line.end)
    if (found) return found
  }
  return null
}

/** "De BAR-organisatie werkt voor …": a name that no list knows, with a verb behind it. */
function subjectOf(meanings: Meanings, first: number, end: number): OrganisationValue | null {
  const { tokens } = meanings
  const opening = isWord(tokens, first, 'de', 'het', 'the') ? first + 1 : first
  // A part of the client, whose name stands elsewhere.
  if (isWord(tokens, opening, 'team', 'afdeling', 'sector', 'cluster', 'unit', 'domein', 'programma')) return null
  const name = nameFrom(tokens, opening, end)
  return name && VERBS.has(tokens.word[name.end]?.folded ?? '') && !isRoleOrPlace(meanings, name) ? name : null
}

const VERBS = new Set(
  'is zijn werkt zorgt bestaat heeft biedt voert ontwikkelt beheert ligt telt provides operates voorziet levert maakt verzorgt ondersteunt koopt regelt organiseert bedient'.split(
    ' ',
  ),
)
