import { FIRST_NAMES } from '../../../vocabulary/first-names.ts'
import { NO_CLIENTS } from '../../../vocabulary/organisations.ts'
import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import type { Meanings } from '../../meanings/meanings.ts'
import { CELL, GLUED, isCapital, isMark, NUMBER, type Tokens, textOf, WORD } from '../../tokens/tokens.ts'
import { isInitial } from '../../values/name-end.ts'
import type { OrganisationValue } from '../../values/organisations.ts'
import { placeAt } from '../../values/places.ts'
import { properName } from '../../values/proper-name.ts'

const NAME_LINKS = new Set('van de der den het en aan op voor te & of and the for'.split(' '))

/** The capitalised words from a token on, as a name; `anybody`: also one that is nobody's client. */
export function nameFrom(tokens: Tokens, k: number, limit: number, anybody = false): OrganisationValue | null {
  let end = k
  for (let t = k; t < limit && t - k < 9; t++) {
    if (t > k && (tokens.gap[t] ?? 0) >= CELL) break
    if (tokens.type[t] === WORD && isCapital(tokens, t)) end = t + 1
    else if (tokens.type[t] === NUMBER && t === end && t > k && tokens.gap[t] === GLUED) end = t + 1
    else if (
      !(t > k && isMark(tokens, t, '&') && isCapital(tokens, t + 1)) &&
      !(t > k && NAME_LINKS.has(tokens.word[t]?.folded ?? '')) &&
      !(t > k && isMark(tokens, t, "-&'.") && tokens.gap[t + 1] === GLUED)
    )
      break
  }
  while (isMark(tokens, end, '-') && tokens.gap[end] === GLUED && tokens.gap[end + 1] === GLUED && end + 1 < limit)
    end += 2
  // "Noorderkracht B.V.": its last dot is no end of a sentence.
  if (isInitial(tokens, end - 1) && isMark(tokens, end, '.') && tokens.gap[end] === GLUED) end++
  // "Van: FlexGroen.nl": named after its site.
  if (anybody && end > k && isMark(tokens, end, '.') && isOneOf(tokens.word[end + 1], DOMAINS) && isGlued(tokens, end))
    end += 2
  const opening = tokens.word[k]?.folded ?? ''
  if (
    end <= k ||
    isOneOf(tokens.word[k], PRONOUNS) ||
    (isOneOf(tokens.word[k], KINDS) && !(anybody && isNamed(tokens, k, end))) ||
    (!anybody && NO_CLIENTS.has(opening)) ||
    (end - k <= LONGEST_PERSON && isOneOf(tokens.word[k], FIRST_NAMES)) ||
    placeAt(tokens, k, end)?.end === end
  )
    return null
  return { first: k, end, name: properName(textOf(tokens, k, end)), kind: '' }
}

const DOMAINS = wordSet('nl nu com eu org net io works jobs')

const isGlued = (tokens: Tokens, k: number) => tokens.gap[k] === GLUED && tokens.gap[k + 1] === GLUED

/** "Femke", "Jan de Vries". */
const LONGEST_PERSON = 3

/** What opens a sentence or a heading and no name. */
const PRONOUNS = wordSet(`
  onze ons mijn jullie uw wat waar wie hoe waarom wanneer welke welk what who where how when why wij we ik je jij u
  hij zij ze er dit deze die het de een our i you they heb hebben ken kun voor per beste hoi daarom hierom hulp dus nu
  vanwege wegens door omdat sinds momenteel daarvoor hiervoor en maar ook vanaf men iemand niemand kortom alles
  onderaan hieronder bovendien verder goedemorgen goedemiddag goedenavond goedendag hallo hey geachte collega collegas
  collega's leden graag snel iedere ieder elke elk veel vele vrijwilliger vrijwilligers gevraagd gezocht even wederom
  opnieuw weer nog tevens hierbij bijgaand onlangs inmiddels vandaag morgen gisteren volgende komende dringend urgent
  update let ps vraag please today currently klant opdrachtgever afdeling spoed ervaren senior junior medior aanvraag
  uitvraag opdracht inhuuropdracht memo notitie belnotitie gespreksnotitie oproep nb reminder herinnering concreet
  kandidaten kandidaat leveranciers leverancier beschikbaar bericht hi team dag kort help daar
  die goed okay verder correctie rectificatie wijziging aanvulling verbetering eerste tweede derde laatste antwoord
  reactie reply subject onderwerp betreft
`)

/** The same, though a broker's name may begin so: "Inhuur Collectief Noord", and not "Inhuur & Flex". */
const KINDS = wordSet(`
  actie extern externe freelance inhuur interim nieuw nieuwe partner partners tijdelijk tijdelijke zelfstandige flex
  personeel capaciteit samen dienst afdeling
`)

/** Whether a name has a word of its own, which neither says what is done nor where. */
function isNamed(tokens: Tokens, k: number, end: number): boolean {
  for (let t = k; t < end; t++)
    if (isCapital(tokens, t) && !isOneOf(tokens.word[t], KINDS) && !placeAt(tokens, t, end)) return true
  return false
}

export function isRoleOrPlace(meanings: Meanings, { first, end }: OrganisationValue): boolean {
  for (let k = first; k < end; k++) if (meanings.tokens.word[k]?.isRole || meanings.tokens.word[k]?.atom) return true
  return false
}
