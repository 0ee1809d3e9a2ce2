import type { Read } from '../reading/find.ts'
import { placeNames } from './places.ts'

/** Kinds of public bodies and other clients whose name follows the kind. */
const BEFORE =
  'gemeente|gem\\.|provincie|waterschap|wetterskip|hoogheemraadschap|veiligheidsregio|omgevingsdienst|ministerie|jeugdhulpregio|jeugdregio|arbeidsmarktregio|werkorganisatie|bedrijfsvoeringsorganisatie|uitvoeringsorganisatie|gemeenschappelijke regeling|samenwerkingsverband|samenwerking|GGD(?: GHOR)?|GGZ|RUD|woningcorporatie|woningstichting|woonstichting|woningbouwvereniging|wooncorporatie|stichting|vereniging|Sociale Dienst|sociale dienst|werkplein|servicepunt|Dienst|ROC|scholengroep|zorggroep|zorginstelling|ziekenhuis|hogeschool|universiteit|havenbedrijf|drinkwaterbedrijf|waterbedrijf|vervoerregio|metropoolregio|regio|municipality of|province of|ministry of|water board|city of'
const NAME_WORD = "(?:[A-ZÀ-Ý][\\p{L}0-9&'.-]*|'[a-z]-?[A-Z][\\p{L}-]*)"
const LINK = '(?:van|voor|de|der|den|het|en|aan|op|ter|te|in|of|bij|&|/|-)'
/** Blanks, or the end of a wrapped line; a cell or a paragraph ends a name. */
const GAP = '(?: {1,3}| ?\\n(?![ \\n]))'
const KINDS = BEFORE.replace(
  /(^|\|)([a-z])/g,
  (_, bar: string, letter: string) => `${bar}[${letter.toUpperCase()}${letter}]`,
)
const NAMED = new RegExp(
  `(?<![\\p{L}-])((?:${KINDS}))${GAP}((?:${LINK}${GAP}){0,2}${NAME_WORD}(?:${GAP}(?:${LINK}${GAP}){0,2}${NAME_WORD}){0,6})`,
  'gu',
)
/** Bodies that need no kind before their name. */
const KNOWN =
  /(?<![\p{L}-])(Rijkswaterstaat|ProRail|UWV|SVB|DUO|CAK|CJIB|RDW|COA|IND|Kadaster|Belastingdienst|Politie Nederland|Nationale Politie|Waternet|Stedin|Liander|Enexis|TenneT|Alliander|Dienst Justiti[eë]le Inrichtingen|Dienst Uitvoering Onderwijs|Raad voor de Kinderbescherming|Openbaar Ministerie|Staatsbosbeheer|Werksaam [A-Z]\p{L}+|Logius|RIVM|Autoriteit Persoonsgegevens|Rijksvastgoedbedrijf|Rijksdienst voor [A-Z]\p{L}+(?: [A-Z]\p{L}+)*)(?![\p{L}])/gu

/** Names that are nobody's client: the broker itself, laws, purchasing systems. */
const NOT_A_CLIENT = /\b(?:flex ?tender|talentenregio|tenderned|negometrix|mercell|ctm|nederland)\b/i

/** The organisations that a phrase names, in order. "de gemeente Westland" gives "Gemeente Westland". */
export function organisations(phrase: string): Read<string>[] {
  const found: Read<string>[] = []
  for (const match of phrase.matchAll(NAMED)) {
    const [, written = '', name = ''] = match
    const kind = written.replace(/^gem\.$/i, 'gemeente')
    const nameStart = match.index + match[0].length - name.length
    const cut = nameEnd(kind, name)
    // "in de provincie Groningen" says where, not for whom.
    const isPlace =
      /^(?:gemeente|provincie|regio|city of|province of)$/i.test(kind) &&
      /\b(?:in|binnen|uit|rond)\s+(?:de\s+|the\s+)?$/i.test(phrase.slice(Math.max(0, match.index - 16), match.index))
    if (cut === 0 || isPlace) continue
    const end = nameStart + cut
    const value = `${kind} ${phrase.slice(nameStart, end)}`.replace(/\s+/g, ' ')
    if (!NOT_A_CLIENT.test(value)) found.push({ value: capital(value), start: match.index, end })
  }
  for (const match of phrase.matchAll(KNOWN)) {
    if (found.some((other) => other.start <= match.index && match.index < other.end)) continue
    found.push({ value: match[1] ?? '', start: match.index, end: match.index + match[0].length })
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** How much of what follows "gemeente" is its name: for places the table knows the end. */
function nameEnd(kind: string, name: string): number {
  if (/^(?:gemeente|provincie|municipality of|province of|city of)$/i.test(kind)) {
    const known = placeNames(name).find((place) => place.start === 0 && place.kind !== 'area')
    if (known) return known.end
  }
  // A sentence may go on in capitals after a full stop ("Gemeente Huizen. De opdracht").
  const stop = name.search(/\.\s|\s+(?:in|te)\s+[A-Z]/)
  const end = stop > 0 ? stop : name.length
  return end - (/[.,'-]+$/.exec(name.slice(0, end))?.[0].length ?? 0)
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
