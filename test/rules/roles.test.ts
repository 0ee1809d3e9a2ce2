import { describe, expect, test } from 'vitest'
import { phraseIsIn, wordIndex } from '../../shared/matching/role-words/word-index.ts'

/** A title, above the roles that fit it and those that do not. */
const TITLES: [title: string, fits: string[], misses: string[]][] = [
  [
    'Consulent Jeugd',
    ['jeugdconsulent', 'Jeugdconsulenten', 'consulent jeugd', 'consulent', 'consulente jeugd', 'JEUGDCONSULENT'],
    ['jeugdcoach', 'consulent wmo', 'jeugdhulpconsulent', 'jeugdige', 'consultant jeugd'],
  ],
  [
    'Consulent Wonen',
    ['consulent wonen', 'woonconsulent', 'consulenten wonen'],
    ['beleidsmedewerker wonen', 'woningconsulent', 'adviseur wonen', 'consul'],
  ],
  [
    'Jeugdconsulent',
    ['consulent jeugd', 'jeugd consulent', 'consulent', 'consulent voor de jeugd'],
    ['gezinsconsulent', 'jeugdregisseur', 'sulent', 'con'],
  ],
  [
    'Beleidsadviseur Ruimtelijke Ordening',
    ['adviseur ruimtelijke ordening', 'beleidsadviseur', 'adviseur beleid ruimtelijke ordening', 'adviseurs'],
    ['planoloog', 'beleidsmedewerker ruimtelijke ordening', 'adviseur openbare orde', 'beleidsregisseur'],
  ],
  [
    'Senior Projectleider Civiele Techniek',
    ['projectleider', 'project leider', 'sr. projectleider', 'projectleider civiele techniek', 'leider project'],
    ['projectmanager', 'teamleider', 'junior projectleider', 'begeleider', 'technicus'],
  ],
  ['Begeleider team', ['begeleider', 'begeleidster'], ['teamleider', 'leider', 'teambegeleiding wonen']],
  [
    'Procesregisseur lichte vormen van jeugdhulp',
    ['procesregisseur', 'regisseur', 'regisseur jeugd', 'regisseur jeugdhulp', 'jeugdregisseur'],
    ['procesmanager', 'gezinsregisseur', 'zorgregisseur', 'procesbegeleider'],
  ],
  [
    'Gezinscoach',
    ['coach', 'coach gezinnen', 'gezins coach', 'coaches'],
    ['jeugdcoach', 'gezinsvoogd', 'gezinswerker'],
  ],
  [
    'Trainee Leerplicht',
    ['trainee', 'leerplicht trainee'],
    ['leerplichtambtenaar', 'leerplichtconsulent', 'leerkracht'],
  ],
  ['Leerplichtambtenaar', ['ambtenaar leerplicht', 'leerplichtambtenaren'], ['leerplichtadviseur', 'leerling']],
  [
    'Ambulant Begeleider Basisscholen',
    ['ambulant begeleider', 'begeleider basisschool', 'ambulante begeleiders', 'basisschoolbegeleider'],
    ['leider', 'pedagogisch begeleider', 'schoolleider', 'begeleidingsdeskundige'],
  ],
  ['Coach werkgeversdienstverlening', ['coach'], ['werkcoach', 'werkgeverscoach jeugd', 'dienstcoach wonen']],
  ['Productiemedewerker', ['medewerker productie', 'medewerker'], ['productmedewerker', 'werker', 'productmanager']],
  ['Adviseur rechtmatigheid', ['rechtmatigheidsadviseur'], ['adviseur recht', 'rechtsadviseur']],
  [
    'Consulent re-integratie',
    ['re-integratieconsulent', 'reintegratieconsulent', 'consulent reïntegratie', 're-integratie consulent'],
    ['integratieadviseur', 'inburgeringsconsulent'],
  ],
  [
    'Jeugd- en gezinscoach',
    ['jeugdcoach', 'gezinscoach', 'coach jeugd en gezin'],
    ['schoolcoach', 'jeugdconsulent', 'gezinshulp'],
  ],
  [
    'Medewerkster burgerzaken (m/v/x)',
    ['medewerker burgerzaken', 'medewerkers burgerzaken (m/v)'],
    ['burgerzakenconsulent', 'burgemeester'],
  ],
  ['Huisarts', ['arts', 'huisartsen'], ['art director', 'tandarts', 'partner']],
  ['Artsen jeugdgezondheidszorg', ['jeugdarts', 'arts'], ['huisarts', 'artiest']],
  ['Adviseur openbare orde en veiligheid', ['adviseur openbare orde', 'veiligheidsadviseur'], ['openingsadviseur']],
  ['Klantmanager inkomen', ['manager', 'inkomensklantmanager', 'klantmanager'], ['inkoopmanager', 'klantmanagement']],
  ['Inkoper', ['inkoper', 'inkopers'], ['inkoopadviseur', 'inkomensconsulent', 'koper']],
  ['Drempelwachter', ['wachter drempel', 'drempel wachter', 'wachters'], ['poortwachter', 'drempelcoach']],
  ['Functioneel beheerder zaaksysteem', ['functioneel beheerder', 'beheerder zaaksysteem'], ['systeembeheerders wmo']],
  [
    'Applicatiebeheerder',
    ['applicatie beheerder', 'beheerder applicaties', 'beheerder'],
    ['applicatiebeheer', 'heerder'],
  ],
  ['C++ ontwikkelaar', ['ontwikkelaar c++', 'c++-ontwikkelaar'], ['c# ontwikkelaar', 'c ontwikkelaar']],
  ['HR-adviseur', ['hr adviseur', 'adviseur HR'], ['hrm adviseur', 'p&o-adviseur']],
  ['Planner', ['planners', 'planner'], ['planning', 'planoloog', 'plan']],
  ['Wijkverpleegkundige', ['verpleegkundige', 'wijkverpleegkundigen'], ['verpleeghuisarts', 'wijkagent']],
  ['Toezichthouder openbare ruimte', ['toezichthouders', 'toezichthouder openbare ruimte'], ['huishouder', 'boa']],
  [
    'Vergunningverlener Wabo',
    ['verlener vergunningen', 'vergunningverlener'],
    ['vergunningenadviseur', 'hulpverlener'],
  ],
  ['Zorgvuldig bestuurder', ['bestuurder'], ['zorgbestuurder', 'besturing']],
  ['Onderzoeker', ['onderzoekers'], ['zoeker', 'onderzoek', 'onder']],
  ['Business Analyst', ['businessanalyst', 'business analyst'], ['data analyst', 'analist']],
  ['Data-analist', ['data analist', 'dataanalist', 'analist'], ['database analist', 'data engineer']],
  ['Projectmanagement officer', ['officer', 'projectmanagementofficer'], ['projectmanager']],
  ['Wmo-consulent', ['consulent wmo', 'wmo consulent', 'WMO-consulenten'], ['consulent wlz', 'wmo-adviseur']],
  ['Strategisch adviseur sociaal domein', ['adviseur sociaal domein', 'sociale domeinen adviseur'], ['socioloog']],
  ['Management assistent', ['managementassistent', 'assistente management'], ['manager', 'mana']],
]

describe('a role fits a title', () => {
  const hits = TITLES.flatMap(([title, fits]) => fits.map((role): [string, string] => [role, title]))
  test.each(hits)('%j fits %j', (role, title) => {
    expect(phraseIsIn(role, wordIndex(title))).toBe(true)
  })

  const misses = TITLES.flatMap(([title, , roles]) => roles.map((role): [string, string] => [role, title]))
  test.each(misses)('%j does not fit %j', (role, title) => {
    expect(phraseIsIn(role, wordIndex(title))).toBe(false)
  })

  test('the table is large enough to mean something', () => {
    expect(hits.length + misses.length).toBeGreaterThanOrEqual(200)
  })
})

test('what is kept of the answers does not grow with the number of roles', () => {
  const title = wordIndex('Gezinscoach')
  for (let nth = 0; nth < 20_000; nth += 1) phraseIsIn(`rol${nth}`, title)
  expect(title.answers.size).toBeLessThanOrEqual(5_000)
  expect(phraseIsIn('coach gezinnen', title)).toBe(true)
  expect(phraseIsIn('rol1', title)).toBe(false)
})
