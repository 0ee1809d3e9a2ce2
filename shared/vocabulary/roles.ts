import { wordList } from '../language/word-list.ts'
import { wordSet } from './word-set.ts'

const LAST = 2

/**
 * How the names of roles end, in the singular: "adviseur" also stands for "beleidsadviseur" and "adviseurs". One ending
 * a word; add the ending of a new kind of role.
 */
const ENDINGS = `
  adviseur advisor adviser consultant consulent coach regisseur manager management-assistent medewerker medewerkster beheerder
  leider hoofd coordinator coordinatoren jurist juriste planner controller architect engineer developer ontwikkelaar
  analist analyst tester secretaris secretaresse directeur griffier inspecteur inspector handhaver toezichthouder boa
  specialist expert deskundige ambtenaar kundige kundig tekenaar ingenieur inkoper inkoopster verpleegkundige begeleider
  ondersteuner assistent trainer voorbereider programmeur officer scrummaster master owner strateeg schrijver redacteur
  ecoloog psycholoog pedagoog socioloog archeoloog geoloog hydroloog agoog planoloog econoom steward werker werkster
  monteur taxateur accountant administrateur administrator registrator archivaris auditor boekhouder makelaar
  rentmeester opzichter uitvoerder landmeter modelleur constructeur ontwerper designer vormgever fotograaf
  woordvoerder directievoerder procesvoerder voorlichter recruiter arts artsen huisarts bedrijfsarts jeugdarts dokter therapeut docent leraar
  leerkracht onderzoeker researcher scientist statisticus calculator werkvoorbereider projectsecretaris bestuurder
  burgemeester gemeentesecretaris teammanager maker vergunningverlener verlener hulpverlener bemiddelaar mediator
  casemanager behandelaar afhandelaar beoordelaar toetser keurder chauffeur schipper brugwachter bode receptionist
  telefonist gastheer gastvrouw kok conciërge concierge schoonmaker beveiliger portier magazijnmeester logistiek
  trainee stagiair stagiaire wetenschapper bioloog chemicus fysicus wiskundige informaticus data-analist
  architecte adviseuse hydrologist ecologist lead secretary buyer lawyer nurse teacher writer editor surveyor
  designer clerk operator technician scripter testautomatiseerder automatiseerder regievoerder verkenner aanjager
  kwartiermaker verbinder procesbegeleider facilitator jeugdbeschermer beschermer raadsheer rechter bewindvoerder
  inkomensconsulent klantmanager accountmanager preventiemedewerker veiligheidskundige verkeerskundige stedenbouwkundige
  landschapsarchitect bouwkundige civieltechnicus technicus werktuigbouwkundige elektrotechnicus beleidsmaker
  roostermaker planeconoom locatiemanager locatiehoofd intercedent tolk vertaler notulist informatiemanager
  ciso fg functionaris controleur invorderaar deurwaarder heffer waardebepaler toezichthoudster wijkagent bodemkundige
  assessor mentor pleegzorgbegeleider jongerenwerker opbouwwerker vakspecialist hovenier groenvoorziener stratenmaker
  ambulant hydraulicus geluidsdeskundige netwerkbeheerder illustrator projectondersteuner office-manager
  praktijkondersteuner doktersassistente functioneel-beheerder epidemioloog gz-psycholoog orthopedagoog logopedist
  technoloog businesspartner
  dietist fysiotherapeut ergotherapeut verloskundige kraamverzorgende verzorgende ziekenverzorgende bedrijfsleider
  ploegleider voorman kraanmachinist machinist lasser timmerman metselaar elektricien loodgieter schilder
  mdw medew medewerkr regelaar triagist instructeur laborant bibliothecaris surveillant huismeester dakdekker
`

/** People of whom a request speaks without asking for them. */
const NO_ROLES = new Set(
  wordList(`opdrachtgever leverancier aanbieder inschrijver ondernemer inwoner eigenaar wethouder opdrachtnemer professional
   kandidaat collega raadslid klant bemiddelaar broker inlener uitlener detacheerder leidinggevende contactpersoon
   beslisser gebruiker eindgebruiker bewoner huurder bestuurders afdelingshoofd inhuurmanager accountmanager recruiter recruiters
   marketeer overhead lead leads boa's masters officers maker hoofd hoofden burgemeester werkgever werknemer
   medeoverheid expertise master kundig ambulant management hoofdlijnen experts masters aanjagers collegas
   flexmakelaar inhuurmakelaar dienstverlener dienstverleners`),
)

/** Whoever is named so is asked for where a sentence seeks "een recruiter"; elsewhere they are people of the other side. */
export const SOUGHT = new Set([
  'recruiter',
  'accountmanager',
  'afdelingshoofd',
  'marketeer',
  'inhuurmanager',
  'flexmakelaar',
])

/** The endings by their last two letters, so that a word is held against few of them. */
const SINGULAR = Map.groupBy(wordList(ENDINGS), (ending) => ending.slice(-LAST))

/** Words that name a role behind another word only: "scrum master", "business partner", "tech lead". */
const BEHIND = new Map([
  ['master', ['scrum']],
  ['masters', ['scrum']],
  ['partner', ['business']],
  ['partners', ['business']],
  ['lead', ['tech', 'team', 'test', 'design']],
])
/** The same words, to be looked up by their numbers. */
export const BEHIND_OTHERS = wordSet([...BEHIND.keys()].join(' '))

/** Whether two words, in lower case without accents, name a role together; "hoofd" does with what it heads. */
export function isRolePair(first: string, second: string): boolean {
  if (BEHIND.get(second)?.includes(first)) return true
  return first === 'hoofd' && second.length > 3
}

/** Whether a word, in lower case without accents, names a role. */
export function isRoleWord(folded: string): boolean {
  if (folded.length < 3 || NO_ROLES.has(folded)) return false
  return endsAsRole(folded) || isPlural(folded)
}

function isPlural(folded: string): boolean {
  if (folded.endsWith('s') && endsAsRole(folded.slice(0, -1))) return true
  if (!folded.endsWith('en')) return false
  const stem = folded.slice(0, -2)
  return endsAsRole(stem) || endsAsRole(`${stem}e`) || endsAsRole(open(stem)) || endsAsRole(stem.replace(/ss$/, 's'))
}

/** "artsen" has "arts", "pedagogen" has "pedagoog". */
function open(stem: string): string {
  return stem.replace(/([aou])([^aeiou])$/, '$1$1$2')
}

function endsAsRole(word: string): boolean {
  return SINGULAR.get(word.slice(-LAST))?.some((ending) => word.endsWith(ending)) ?? false
}

/** A shorter ending with a letter less is another word too often. */
const LEAST_MISSPELT = 6

/**
 * The endings with a letter inside left out, doubled, or changed for the one behind it, by their last two letters; made
 * when first asked for, since they are thousands and hardly a text asks.
 */
let misspelt: Map<string, string[]> | null = null

function misspeltEndings(): Map<string, string[]> {
  misspelt ??= Map.groupBy(
    wordList(ENDINGS)
      .filter((ending) => ending.length >= LEAST_MISSPELT)
      .flatMap(misspellings),
    (ending) => ending.slice(-LAST),
  )
  return misspelt
}

function misspellings(ending: string): string[] {
  return Array.from({ length: ending.length - 1 }, (_, n) => n + 1).flatMap((k) => {
    const [before, letter, behind] = [ending.slice(0, k), ending.charAt(k), ending.slice(k + 1)]
    const turned = behind === '' ? [] : [`${before}${behind.charAt(0)}${letter}${behind.slice(1)}`]
    return [`${before}${letter}${letter}${behind}`, ...(behind === '' ? [] : [`${before}${behind}`]), ...turned]
  })
}

/** Whether a word, in lower case without accents, is one for a role with a slip of the pen: "plannr", "jurst". */
export function isMisspeltRole(folded: string): boolean {
  if (folded.length < LEAST_MISSPELT - 1 || isRoleWord(folded)) return false
  return (
    misspeltEndings()
      .get(folded.slice(-LAST))
      ?.some((ending) => folded.endsWith(ending)) ?? false
  )
}

/** Whether a word ends as words for people do, and may name a role where somebody is sought. */
export function isPersonLike(folded: string): boolean {
  return folded.length > 5 && PERSONS.some((ending) => folded.endsWith(ending)) && !NO_ROLES.has(folded)
}

const PERSONS = [
  'er',
  'aar',
  'eur',
  'ist',
  'ent',
  'ant',
  'oog',
  'or',
  'aris',
  'ier',
  'man',
  'kracht',
  'hulp',
  'ers',
  'ige',
]
