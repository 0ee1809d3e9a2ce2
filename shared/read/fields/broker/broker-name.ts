import { wordList } from '../../../language/word-list.ts'
import { NO_BROKERS, OFFICES, PLATFORMS } from '../../../vocabulary/organisations.ts'
import { isOneOf, wordSet } from '../../../vocabulary/word-set.ts'
import { hasHit } from '../../concepts/cues.ts'
import { type Meanings, sentenceOf } from '../../meanings/meanings.ts'
import { GLUED, isCapital, isWord, type Tokens, textOf, WORD } from '../../tokens/tokens.ts'
import { type OrganisationValue, organisationAt } from '../../values/organisations.ts'
import { placeAt } from '../../values/places.ts'
import { properName } from '../../values/proper-name.ts'
import { containsRole } from '../../values/roles.ts'
import { nameFrom } from '../client/name-from.ts'

const MOST_WORDS = 4
const LEAST_LETTERS = 3

/** The name of a firm that begins at a token: capitals, and neither a public body, a role, a system nor a mere word of this trade. */
export function brokerAt(meanings: Meanings, k: number, limit: number): OrganisationValue | null {
  const { tokens, cues } = meanings
  if (tokens.type[k] !== WORD || !isCapital(tokens, k)) return null
  const hasArticle = isWord(tokens, k, 'de', 'het', 'the') && isCapital(tokens, k + 1)
  const bare = uptoClient(tokens, nameFrom(tokens, hasArticle ? k + 1 : k, limit, true))
  if (!bare || wordsOf(tokens, bare) > MOST_WORDS || bare.name.length < LEAST_LETTERS) return null
  const name = hasArticle && isOfName(meanings, k, bare.end) ? withArticle(tokens, k, bare) : bare
  const last = bare.name.toLowerCase().split(' ').at(-1) ?? ''
  const isPlatform = PLATFORMS.has(last) && !(last === 'overheid' && bare.end - bare.first > 1)
  if (isOneOf(tokens.word[bare.first], NO_BROKERS) || isPlatform) return null
  if (SYSTEMS.has(openingOf(tokens, bare)) || !hasOwnWord(meanings, bare)) return null
  if (hasHit(cues, 'broker.paper', bare.first, bare.end) || isPartOfClient(meanings, bare)) return null
  if (isJob(tokens.word[bare.first]?.folded ?? '')) return null
  if (isBrokerLike(meanings, bare)) return name
  const body = organisationAt(tokens, bare.first, limit)
  return body || containsRole(tokens, bare.first, bare.end) ? null : name
}

/** "Accountmanager Publiek", "Coordinator Inhuur": what somebody is. */
const isJob = (word: string) => JOBS.some((job) => word.endsWith(job))

const JOBS = wordList(
  'manager coordinator adviseur consultant medewerker leider directeur secretaris recruiter intercedent',
)

/** "Flexpunt voor Gemeente Ede": the name alone. */
function uptoClient(tokens: Tokens, name: OrganisationValue | null): OrganisationValue | null {
  if (!name || name.end - name.first < 4) return name
  for (let k = name.first + 2; k < name.end; k++) {
    if (isCapital(tokens, k - 1) || !organisationAt(tokens, k, name.end)?.kind) continue
    let end = k - 1
    while (end > name.first + 1 && !isCapital(tokens, end - 1)) end--
    return { ...name, end, name: properName(textOf(tokens, name.first, end)) }
  }
  return name
}

/** "door De Inhuurbalie", and not "De Inhuurbalie zoekt": an article that begins no sentence has its capital from the name. */
function isOfName(meanings: Meanings, k: number, end: number): boolean {
  const sentence = sentenceOf(meanings, k)
  return k > sentence.first || end >= sentence.end || meanings.tokens.type[end] !== WORD
}

function withArticle(tokens: Tokens, first: number, bare: OrganisationValue): OrganisationValue {
  return { ...bare, first, name: `${textOf(tokens, first, first + 1)} ${bare.name}` }
}

/** Whether a word of the name says what it does. */
export function isBrokerLike({ cues }: Meanings, { first, end }: OrganisationValue): boolean {
  return hasHit(cues, 'broker.word', first, end)
}

/** Words as written: "JobCatcher" is one. */
function wordsOf(tokens: Tokens, { first, end }: OrganisationValue): number {
  let words = 0
  for (let k = first; k < end; k++) if (tokens.type[k] === WORD && (k === first || tokens.gap[k] !== GLUED)) words++
  return words
}

/** Whether a name says more than what is done and where: "Flexpunt Zuid", and not "Projectinhuur ICT" or "P&O". */
function hasOwnWord({ tokens, cues }: Meanings, { first, end }: OrganisationValue): boolean {
  for (let k = first; k < end; k++) {
    if (
      !isCapital(tokens, k) ||
      tokens.word[k]?.folded.length === 1 ||
      hasHit(cues, 'broker.part', k, k + 1) ||
      isOneOf(tokens.word[k], TRADE) ||
      OFFICES.has(tokens.word[k]?.folded ?? '')
    )
      continue
    if (end - first === 1 || !placeAt(tokens, k, end)) return true
  }
  return false
}

/** Words of this trade, which by themselves name nobody. */
const TRADE = wordSet(`
  broker brokers bemiddelaar bemiddeling intermediair tussenpersoon leverancier leveranciers inhuur externe extern
  projectinhuur personeelsinhuur capaciteitsinhuur flexinhuur inhuurder inhuuradviseur inhuurcoordinator inlener
  hoofdaannemer opdrachtnemer contractpartij raamcontractant recruitment werving selectie interim detachering zzp
  zzper procurement sourcing hr hrm po ict it team afdeling unit cluster directie staf bestuur concern
  procedure selectieprocedure planning rol functie vacature vacatures kandidaten kandidaat cv nieuw tijdelijk
  tijdelijke desk flexibele flexible workforce medewerker medewerkers teamleider manager werken zaken beheer diensten domein
  inhuurdesk flexdesk bureau flexbureau iedereen servicedesk staffing inhuurloket inhuurteam inhuurafdeling resourcing
`)

/** The first word of a name as written: "LinkedIn" is one. */
function openingOf(tokens: Tokens, { first, end }: OrganisationValue): string {
  let last = first + 1
  while (last < end && tokens.type[last] === WORD && tokens.gap[last] === GLUED) last++
  return textOf(tokens, first, last).toLowerCase()
}

/** "team Werf" in a sentence; alone on its line, "Team Flexpunt" signs for a firm. */
function isPartOfClient({ tokens, lines, lineAt }: Meanings, { first, end }: OrganisationValue): boolean {
  if (!isOneOf(tokens.word[first - 1], PARTS)) return false
  const line = lines[lineAt[first] ?? 0]
  return !(isWord(tokens, first - 1, 'team') && line?.body === first - 1 && line.end <= end)
}

/** Behind these words stands a part of the client: "team Werf". */
const PARTS = wordSet(
  'team afdeling cluster directie unit sector domein programma project werkgroep vakgroep taakveld mevrouw mevr mw dhr meneer heer',
)

/** Through these a reaction comes in, whoever asks; and those with whom everybody deals. */
const SYSTEMS = new Set(
  wordList(`tenderned negometrix mercell ctm whatsapp teams microsoft ms linkedin outlook onedrive wetransfer sharepoint zivver
  google forms zoom ariba coupa fieldglass sap netive nota portaal formulier mail bijlage knop link indeed telefoon
  stichting vereniging waadi snf tkp vso nbbu abu kvk knab ing abn iso nen vca btw vog skj big eherkenning digid
  topdesk basware tradeshift peppol unit4 exact proactis mevrouw mevr mw dhr meneer heer mr drs ir afas signhost docusign excel word pdf tenderplatform tenderportaal dashboard slack signal facebook instagram
  youtube twitter gmail webex skype e-mail email internet website intranet online`),
)
