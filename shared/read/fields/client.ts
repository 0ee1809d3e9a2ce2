import { NO_CLIENTS } from '../../vocabulary/organisations.ts'
import type { Pair } from '../blocks/pair.ts'
import { MAIL_HEAD } from '../blocks/scope.ts'
import { hasHit } from '../concepts/cues.ts'
import {
  counts,
  cuesOf,
  type Meanings,
  mailOf,
  pairsOf,
  sectionKind,
  sentenceOf,
  spanOf,
} from '../meanings/meanings.ts'
import { CELL, GLUED, isCapital, LINE, markAt, type Tokens, textOf, WORD } from '../tokens/tokens.ts'
import { isMark, isWord } from '../values/number.ts'
import { isInitial, type OrganisationValue, organisationAt, properName } from '../values/organisations.ts'
import { placeAt } from '../values/places.ts'
import { type Field, nothing } from './field.ts'

/** A name with its place. */
export type Named = OrganisationValue

/** opdrachtgever: the end client's label, the client's, a line near the title, who seeks, whom the text speaks of most. */
export function client(meanings: Meanings): Field<string | null> {
  const found =
    labelled(meanings, 'endClient') ??
    labelled(meanings, 'client') ??
    nearTitle(meanings) ??
    headed(meanings) ??
    byWish(meanings) ??
    introduced(meanings) ??
    unknownByWish(meanings) ??
    unlisted(meanings) ??
    mostNamed(meanings, 2) ??
    introducedUnknown(meanings) ??
    mostNamed(meanings, 1) ??
    firstSender(meanings)
  return found ? { value: found.name, at: [spanOf(meanings, found.first, found.end)] } : nothing(null)
}

function labelled(meanings: Meanings, kind: 'endClient' | 'client'): OrganisationValue | null {
  for (const pair of pairsOf(meanings, kind)) {
    const found = clientOfPair(meanings.tokens, pair)
    if (found) return found
  }
  return null
}

const NOBODY = new Set(
  'n nnb nvt nog onbekend vertrouwelijk anoniem geheim confidential unknown tba tbd volgt diverse niet ntb'.split(' '),
)

/** The organisation in a label's value, else the value itself up to a remark. */
export function clientOfPair(tokens: Tokens, pair: Pair): OrganisationValue | null {
  let first = pair.first
  while (first < pair.end && (isWord(tokens, first, 'de', 'het', 'the', 'onze') || isMark(tokens, first, ':-'))) first++
  if (first >= pair.end || tokens.type[first] !== WORD || NOBODY.has(tokens.word[first]?.folded ?? '')) return null
  const named = organisationAt(tokens, first, pair.end)
  if (named) return named
  let end = first
  while (end < pair.end && !endsName(tokens, end, first)) end++
  while (end > first && tokens.type[end - 1] !== WORD && !isMark(tokens, end - 1, ')') && !isInitial(tokens, end - 2))
    end--
  if (end - first > 10 || end <= first || !isCapital(tokens, first)) return null
  const inner = innerOrganisation(tokens, first, end)
  return inner ?? { first, end, name: properName(textOf(tokens, first, end)), kind: '' }
}

function endsName(tokens: Tokens, k: number, first: number): boolean {
  const mark = markAt(tokens, k)
  if (mark === '(' || mark === ';' || mark === '|' || mark === ',') return k > first
  if (mark === '/' || (mark === '-' && tokens.gap[k] !== GLUED)) return tokens.gap[k] !== GLUED
  return (
    k > first &&
    ((tokens.gap[k] ?? 0) >= CELL ||
      (mark === '.' && tokens.gap[k + 1] !== GLUED && (tokens.gap[k + 1] ?? 0) >= LINE && !isInitial(tokens, k - 1)))
  )
}

function innerOrganisation(tokens: Tokens, first: number, end: number): OrganisationValue | null {
  for (let k = first + 1; k < end; k++) {
    const found = organisationAt(tokens, k, end)
    if (found && found.end >= end - 1 && found.kind === 'gemeente') return found
  }
  return null
}

const FIRST_LINES = 12

/** An organisation alone on a line, or first in a row of facts, near the top. */
function nearTitle(meanings: Meanings): OrganisationValue | null {
  const { lines, tokens, organisations } = meanings
  let seen = 0
  for (const line of lines) {
    if (line.end <= meanings.start || !counts(meanings, line.body)) continue
    if (++seen > FIRST_LINES) return null
    if ((meanings.pairAt[line.body] ?? -1) >= 0) continue
    const found = organisations.find(({ first }) => first >= line.body && first < line.end)
    if (!found || found.kind === 'samenwerking') continue
    const alone = found.first === line.body && (found.end >= line.end || isFactEnd(tokens, found.end))
    const inFacts =
      found.first > line.body &&
      isFactEnd(tokens, found.first - 1) &&
      (found.end >= line.end || isFactEnd(tokens, found.end))
    if (alone || inFacts) return found
  }
  return null
}

function isFactEnd(tokens: Tokens, k: number): boolean {
  return (
    isMark(tokens, k, '•|·,') || (isMark(tokens, k, '-') && tokens.gap[k] !== GLUED) || (tokens.gap[k] ?? 0) >= CELL
  )
}

/** "Voor de gemeente Westland zoeken wij", "Vitens is op zoek naar": who stands beside the wish. */
function byWish(meanings: Meanings): OrganisationValue | null {
  const wishes = cuesOf(meanings, 'kind.seeks').sort(
    (a, b) => mailOf(meanings, a.first) - mailOf(meanings, b.first) || a.first - b.first,
  )
  for (const wish of wishes) {
    const sentence = sentenceOf(meanings, wish.first)
    const named = within(meanings, sentence.first, sentence.end)
    const best = named.find((other) => isClientAt(meanings, other)) ?? named[0]
    if (best) return best
  }
  return null
}

/** The same for a name that no list knows. */
function unknownByWish(meanings: Meanings): OrganisationValue | null {
  for (const wish of cuesOf(meanings, 'kind.seeks')) {
    const { first, end } = sentenceOf(meanings, wish.first)
    const found = unknownName(meanings, first, end)
    if (found) return found
  }
  return null
}

/** The organisations of a stretch that may be the client. */
function within(meanings: Meanings, first: number, end: number): OrganisationValue[] {
  return meanings.organisations.filter(
    (other) => other.first >= first && other.first < end && counts(meanings, other.first) && !isOther(meanings, other),
  )
}

/** What stands in a list of criteria, under a label for places, or beside words for experience is not the client. */
function mayBeClient(meanings: Meanings, other: OrganisationValue): boolean {
  if (!counts(meanings, other.first) || isOther(meanings, other)) return false
  const section = sectionKind(meanings, other.first)
  if (section === 'knockouts' || section === 'awards' || section === 'competences') return false
  const pair = meanings.pairs[meanings.pairAt[other.first] ?? -1]
  if (
    pair &&
    (pair.kind === 'place' ||
      pair.kind === 'region' ||
      pair.kind === 'awards' ||
      pair.kind === 'knockouts' ||
      pair.kind === 'broker')
  )
    return false
  const { first, end } = sentenceOf(meanings, other.first)
  return !hasHit(meanings.cues, 'client.worked', first, end)
}

/** "ervaring bij de gemeente Delft", "in de provincie Groningen": not for whom. */
function isOther(meanings: Meanings, { first, kind }: OrganisationValue): boolean {
  const { tokens, cues } = meanings
  if (hasHit(cues, 'client.not', Math.max(sentenceOf(meanings, first).first, first - 5), first)) return true
  const before = isWord(tokens, first - 1, 'de', 'the', 'het') ? first - 2 : first - 1
  return (
    (kind === 'gemeente' || kind === 'provincie' || kind === 'regio') &&
    isWord(tokens, before, 'in', 'binnen', 'uit', 'rond') &&
    kind !== 'gemeente'
  )
}

/** Whether words for a client stand right before the name. */
function isClientAt({ cues }: Meanings, { first }: OrganisationValue): boolean {
  return hasHit(cues, 'client.before', Math.max(0, first - 6), first)
}

const NAME_LINKS = new Set('van de der den het en aan op voor te & of and the'.split(' '))

/** "Voor Vitens zoeken wij": a name that no list knows, between words for a client and the wish. */
function unknownName(meanings: Meanings, first: number, end: number): OrganisationValue | null {
  for (const hit of cuesOf(meanings, 'client.before')) {
    if (hit.first < first || hit.first >= end) continue
    const name = nameFrom(meanings.tokens, hit.end, end)
    const certain =
      name &&
      (isClientWord(meanings.tokens, hit.end - 1) ||
        isWord(meanings.tokens, hit.end - 2, 'team') ||
        hasHit(meanings.cues, 'client.behind', name.end, name.end + 2))
    if (
      name &&
      certain &&
      !isRoleOrPlace(meanings, name) &&
      !NO_CLIENTS.has(meanings.tokens.word[name.first]?.folded ?? '')
    )
      return name
  }
  const opening = isWord(meanings.tokens, first, 'de', 'het', 'the') ? first + 1 : first
  const subject = nameFrom(meanings.tokens, opening, end)
  return subject &&
    hasHit(meanings.cues, 'client.behind', subject.end, subject.end + 2) &&
    !NO_CLIENTS.has(meanings.tokens.word[subject.first]?.folded ?? '') &&
    !isRoleOrPlace(meanings, subject)
    ? subject
    : null
}

/** The capitalised words from a token on, as a name; `anybody`: also one that is nobody's client. */
export function nameFrom(tokens: Tokens, k: number, limit: number, anybody = false): Named | null {
  let end = k
  for (let t = k; t < limit && t - k < 9; t++) {
    if (t > k && (tokens.gap[t] ?? 0) >= CELL) break
    if (tokens.type[t] === WORD && isCapital(tokens, t)) end = t + 1
    else if (
      !(t > k && NAME_LINKS.has(tokens.word[t]?.folded ?? '')) &&
      !(t > k && isMark(tokens, t, "-&'.") && tokens.gap[t + 1] === GLUED)
    )
      break
  }
  while (isMark(tokens, end, '-') && tokens.gap[end] === GLUED && tokens.gap[end + 1] === GLUED && end + 1 < limit)
    end += 2
  const opening = tokens.word[k]?.folded ?? ''
  if (
    end <= k ||
    PRONOUNS.has(opening) ||
    (!anybody && NO_CLIENTS.has(opening)) ||
    placeAt(tokens, k, end)?.end === end
  )
    return null
  return { first: k, end, name: properName(textOf(tokens, k, end)), kind: '' }
}

const PRONOUNS = new Set(
  'wij we ik je jij u hij zij ze er dit deze die het de een our we i you they wie heb hebben ken kun voor per beste hoi daarom hierom hulp dus nu vanwege wegens door omdat sinds momenteel daarvoor hiervoor en maar ook vanaf'.split(
    ' ',
  ),
)

function isRoleOrPlace(meanings: Meanings, { first, end }: OrganisationValue): boolean {
  for (let k = first; k < end; k++) if (meanings.tokens.word[k]?.isRole || meanings.tokens.word[k]?.atom) return true
  return false
}

/** The last word of "onze eindklant", "opdrachtgever is", "namens". */
function isClientWord(tokens: Tokens, k: number): boolean {
  return (
    isWord(tokens, k, 'klant', 'eindklant', 'opdrachtgever', 'client', 'relatie', 'is', 'namens', 'betreft') ||
    (isWord(tokens, k, 'de', 'het', ',', ':') &&
      isWord(tokens, k - 1, 'klant', 'eindklant', 'opdrachtgever', 'client', 'is', 'namens', ','))
  )
}

/** "Onze opdrachtgever Vitens vraagt", where no sentence with a wish names anybody. */
function unlisted(meanings: Meanings): OrganisationValue | null {
  for (const hit of cuesOf(meanings, 'client.before')) {
    if (hit.end - hit.first < 2) continue
    const sentence = sentenceOf(meanings, hit.first)
    const named = within(meanings, hit.end, Math.min(hit.end + 1, sentence.end))[0]
    if (named) return named
    const client = isWord(
      meanings.tokens,
      hit.end - 1,
      'klant',
      'eindklant',
      'opdrachtgever',
      'client',
      'relatie',
      'is',
      ',',
      ':',
    )
    const name = client ? nameFrom(meanings.tokens, hit.end, sentence.end) : null
    if (name && !isRoleOrPlace(meanings, name)) return name
  }
  return null
}

/** An organisation alone on the first line of the section about it. */
function headed(meanings: Meanings): OrganisationValue | null {
  for (const { kind, first } of meanings.sections) {
    const line = kind === 'organisation' ? meanings.lines[first] : undefined
    const found = line && within(meanings, line.body, line.end)[0]
    if (line && found?.first === line.body && found.end >= line.end) return found
  }
  return null
}

/** "De Unie van Waterschappen is de koepel …": with whom a section on the organisation begins. */
function introduced(meanings: Meanings): OrganisationValue | null {
  for (const section of meanings.sections) {
    if (section.kind !== 'organisation') continue
    const heading = meanings.lines[section.heading]
    const first = meanings.lines[section.first]
    const inHeading = heading && within(meanings, heading.body, heading.end)[0]
    if (inHeading) return inHeading
    const named = first && within(meanings, first.body, first.end)[0]
    if (named) return named
  }
  return null
}

function introducedUnknown(meanings: Meanings): OrganisationValue | null {
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
  const name = nameFrom(tokens, opening, end)
  return name && VERBS.has(tokens.word[name.end]?.folded ?? '') && !isRoleOrPlace(meanings, name) ? name : null
}

const VERBS = new Set(
  'is zijn werkt zorgt bestaat heeft biedt voert ontwikkelt beheert ligt telt provides operates voorziet levert maakt verzorgt ondersteunt koopt regelt organiseert bedient'.split(
    ' ',
  ),
)

/** "Van: Jolanda, teamleider Inkomen gemeente Almelo": who wrote the oldest of the mails. */
function firstSender({ lines, scope, tokens }: Meanings): OrganisationValue | null {
  let sender: OrganisationValue | null = null
  lines.forEach((line, i) => {
    if (scope[i] !== MAIL_HEAD || !isWord(tokens, line.body, 'van', 'from', 'afzender')) return
    for (let k = line.body + 1; k < line.end; k++) {
      const found = organisationAt(tokens, k, line.end)
      if (!found) continue
      sender = found
      return
    }
  })
  return sender
}

/** Of all organisations the one that is named most; in the sections on the procedure others are named too. */
function mostNamed(meanings: Meanings, least: number): OrganisationValue | null {
  const counted = new Map<string, { count: number; first: OrganisationValue }>()
  for (const organisation of meanings.organisations) {
    if (!mayBeClient(meanings, organisation)) continue
    const known = counted.get(organisation.name)
    if (known) known.count++
    else counted.set(organisation.name, { count: 1, first: organisation })
  }
  let best: { count: number; first: OrganisationValue } | null = null
  // "Gemeente Westland" goes before names that stand without their kind, such as systems and registers.
  for (const isKind of [true, false]) {
    for (const entry of counted.values()) {
      if ((entry.first.kind !== '') === isKind && entry.count > (best?.count ?? 0)) best = entry
    }
    if (best) break
  }
  return best && best.count >= least ? best.first : null
}
