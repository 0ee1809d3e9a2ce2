import { withoutAccents } from '../../language/without-accents.ts'
import { wordList } from '../../language/word-list.ts'
/**
 * Words that Dutch job titles are put together from. They decide where a compound may be cut: "jeugdhulpregisseur" is
 * jeugd + hulp + regisseur, while "begeleider" is not bege + leider. What a role and a title name themselves counts
 * too, so a word that is missing here costs a match only where it stands inside a longer word on one side alone.
 */
export const COMPOUND_PARTS: ReadonlySet<string> = new Set(
  wordList(
    withoutAccents(`
  adviseur ambtenaar analist analyst architect arts assistent auditor begeleider beheerder behandelaar beoordelaar
  boa bode chauffeur coach coordinator consulent consultant controller controleur deskundige directeur docent
  dossierhouder engineer expert functionaris gids griffier handhaver hoofd hulpverlener ingenieur inkoper inspecteur
  inrichter jurist kwartiermaker leider makelaar manager medewerker meester mentor monteur officer ondersteuner
  ontwerper ontwikkelaar opsteller opzichter planner planoloog pleitbezorger programmeur psycholoog raadsman rechercheur
  redacteur regisseur schrijver secretaresse secretaris specialist strateeg stedenbouwkundige tekenaar tester therapeut
  toetser toezichthouder trainee trainer verbinder vergunningverlener verpleegkundige verzorgende vormgever voorlichter
  wachter werker werkvoorbereider pedagoog gedragswetenschapper orthopedagoog accountant trekker calculator
  administrateur
  account acquisitie activering administratie advies afval ambtelijk applicatie app arbeid archief asiel asset
  basis basisschool bedrijf bedrijfs bedrijfsvoering beheer beleid belasting bestand bestek bestemming bestuur bezwaar
  bijstand bijzondere bodem bomen bouw brand brug budget buiten burger burgerzaken business buurt bezoek
  calamiteiten cao casus cliënt client cloud cluster commissie communicatie compliance contract crisis cultuur cyber
  dag data database deel democratie dienst dienstverlening digitaal doelgroep doorstroom document dossier
  duurzaamheid echtscheiding ecologie economie energie erfgoed evenement export financien fiscaal front functie
  gebied gebouw gegevens geheim geluid gemeente gezin gezondheid gis gras groen grond grondzaken grondstoffen
  handhaving haven helpdesk horeca huis huisvesting hulp huur hypotheek
  ict identiteit industrie informatie infra infrastructuur inhuur inkomen inkoop innovatie inburgering installatie
  integratie integraal inspectie intern internet interim invordering
  jeugd jeugdhulp jeugdzorg jongeren juridisch kabel kantoor keten kennis kern kind klacht klant klantcontact
  klimaat kredieten kunst kwaliteit laad landschap leer leerling leerplicht leven lever licht loket lokaal loon
  maatschappij maatwerk management markt marketing materieel media migratie milieu mobiliteit monument muziek
  natuur net netwerk nood object omgeving onderhoud onderwijs onderzoek onroerend openbaar operatie opleiding
  opbouw opvang orde organisatie ouder ouderen overheid parkeer participatie pensioen personeel plaats plan planning
  politie portefeuille post praktijk preventie privacy proces procedure product productie programma project
  punt rand raad recht rechts regie regio reis rente riolering risico route ruimte ruimtelijk salaris sanering
  schade school schuld schuldhulp security service sociaal social software spoed sport staf stad stadsdeel statistiek
  straat strategie stedenbouw subsidie systeem tactisch taal taxatie team techniek technisch telefonie tender test
  toegang toerisme toezicht trajecten traject transitie uitkering uitvoering vak vastgoed veiligheid verblijf
  vergunning verkeer verkiezing vermogen vervoer verzuim verzekering vluchteling voedsel voorraad voorziening
  vrijwilliger waarde wagenpark warmte water web welzijn werk werkgever werkplek werkplaats wet wijk wmo wonen woning
  woo zaak zorg zon zuivering
  arbeidsmarkt statushouder migrant mantelzorg jobcoach accountmanagement contractmanagement projectmanagement
  `),
  ),
)
