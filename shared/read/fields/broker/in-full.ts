import type { Meanings } from '../../meanings/meanings.ts'
import { CELL, isMark } from '../../tokens/tokens.ts'
import type { OrganisationValue } from '../../values/organisations.ts'
import { brokerAt, isBrokerLike } from './broker-name.ts'

/**
 * The name of a firm as it calls itself. Running text has it short ("Fee Werkveld"), with its legal form or with a word for
 * what it is ("platform Lekstroom"); where nothing else stands, as in a head or below a mail, it is whole.
 */
export function inFull(meanings: Meanings, found: OrganisationValue): OrganisationValue {
  const alone = namesAlone(meanings)
  const isAlone = alone.some(({ name }) => name === found.name)
  const longer = alone.filter(({ name }) => isWhole(name, found.name) && (!isAlone || name.endsWith(found.name)))
  const whole = longer.find(({ name }) => !FORMS.has(lastOf(name))) ?? withTrade(meanings, found) ?? longer[0] ?? found
  return alone.find(({ name }) => isBesides(whole.name, name)) ?? whole
}

/** "Werkveld Publiek" and "Bureau Werkveld" for Werkveld; not "Werkveld B.V.", "Fee Werkveld" or "Inhuurdesk Werkveld". */
function isWhole(name: string, part: string): boolean {
  if (!holds(name, part) || isByForm(name, part)) return false
  return name.startsWith(`${part} `) || (name.endsWith(part) && restOf(name, part).every((word) => OPENINGS.has(word)))
}

const OPENINGS = new Set(['bureau', 'de', 'het', 'the'])

const LONGEST_LINE = 40

/** The names that stand alone on a line, or between its marks: "Flexpunt Zuid | opdracht 14", "Van: Werkveld Publiek <…>". */
function namesAlone(meanings: Meanings): OrganisationValue[] {
  const { lines, tokens } = meanings
  const names: OrganisationValue[] = []
  for (const { body, end } of lines) {
    if (end - body > LONGEST_LINE) continue
    for (let k = body; k < end; k++) {
      const isOpen = k === body || isMark(tokens, k - 1, OPENERS) || (tokens.gap[k] ?? 0) >= CELL
      const name = isOpen ? brokerAt(meanings, k, end) : null
      const isClosed =
        name && (name.end >= end || isMark(tokens, name.end, CLOSERS) || (tokens.gap[name.end] ?? 0) >= CELL)
      if (name && isClosed) names.push(name)
      if (name) k = Math.max(k, name.end - 1)
    }
  }
  return names
}

const OPENERS = ':|·•>–—*"#('
const CLOSERS = ',|·•<>–—-*"/)'

/** Whether a name has another within it, word by word. */
function holds(name: string, part: string): boolean {
  return name.length > part.length && ` ${name.toLowerCase()} `.includes(` ${part.toLowerCase()} `)
}

/** "Flexpunt B.V." is Flexpunt with its legal form. */
function isByForm(name: string, part: string): boolean {
  return restOf(name, part).every((word) => FORMS.has(bare(word)))
}

/** "Flexpunt B.V.", "Inhuurdesk Flexpunt", "Platform Flexpunt": more than the name by words that say what it is. */
function isBesides(name: string, part: string): boolean {
  return (
    holds(name, part) &&
    (isByForm(name, part) || (name.endsWith(part) && restOf(name, part).every((word) => DESKS.has(word))))
  )
}

/** "B.V." as "bv". */
const bare = (word: string) => word.toLowerCase().replaceAll('.', '')
const lastOf = (name: string) => bare(name.slice(name.lastIndexOf(' ') + 1))

function restOf(name: string, part: string): string[] {
  return name.toLowerCase().replace(part.toLowerCase(), '').trim().split(' ')
}

const FORMS = new Set(['bv', 'nv', 'vof', 'ltd', 'gmbh', 'ua', 'coop'])
const DESKS = new Set(['platform', 'inhuurdesk', 'inhuurplatform', 'servicedesk', 'helpdesk', 'portaal', 'inhuurteam'])

/** "Fee Lekstroom", and elsewhere "Lekstroom Flexpool": the name with the word for what the firm does. */
function withTrade(meanings: Meanings, found: OrganisationValue): OrganisationValue | null {
  const { tokens } = meanings
  const opening = tokens.word[found.first]
  for (let k = 0; k < tokens.count; k++) {
    if (tokens.word[k] !== opening || k === found.first) continue
    const longer = brokerAt(meanings, k, tokens.count)
    if (!longer?.name.startsWith(`${found.name} `) || isByForm(longer.name, found.name)) continue
    if (isBrokerLike(meanings, { ...longer, first: longer.first + found.end - found.first })) return longer
  }
  return null
}
