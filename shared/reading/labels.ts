import { distance } from 'fastest-levenshtein'
import { askedKind } from './asked-kind.ts'

/**
 * Every label that we know from the headers of Dutch brokers, and what it stands for.
 * A new broker's word is added here, once. Lower case, without colon, separated by |.
 */
const LABELS = {
  number: `aanvraagnummer | aanvraagnr | aanvraag | aanvraag nummer | referentie | referentienummer | ref | ref nr |
    refnr | kenmerk | opdrachtnummer | opdrachtnr | opdracht nummer | opdracht id | opdracht-id | aanvraag id |
    aanvraag-id | job ref | job reference | job id | reference | reference number | request number | request id |
    request no | assignment number | assignment id | vacaturenummer | tender id | tender-id | inhuurnummer |
    inhuuraanvraag | dossiernummer | zaaknummer | id | nummer | nummer aanvraag | nummer opdracht | uitvraagnummer |
    positienummer | projectnummer | offertenummer |
    zaak | zaaknr | zaakkenmerk | dossier | dossiernr | opdrachtreferentie | opdracht ref | aanvraagreferentie |
    referentiecode | opdrachtcode | aanvraagcode | vacaturecode | vacature id | registratienummer | nr | no | number |
    tendernummer | ovv | onder vermelding van | ref no | opdrachtkenmerk | aanvraagkenmerk | job number | job code`,
  clientReference: `referentie opdrachtgever | kenmerk opdrachtgever | referentie klant | uw kenmerk | intern kenmerk |
    client reference | referentie inhuurder | inkoopnummer | kenmerk klant | referentienummer opdrachtgever |
    eigen referentie | uw referentie | kostenplaats`,
  title: `assignment title | functie | functienaam | functietitel | opdracht | opdrachtnaam | titel | title | rol | role | job title |
    position | positie | naam opdracht | naam aanvraag | gevraagde functie | gevraagde rol | gezocht | wij zoeken |
    gevraagd | profiel | functieprofiel | betreft | aangevraagde functie | functie/rol | opdrachttitel |
    titel opdracht | titel aanvraag | assignment | vacature | functiebenaming`,
  client: `opdrachtgever | klant | client | eindklant | eindopdrachtgever | organisatie | inhurende organisatie | inlener |
    aanbestedende dienst | customer | end client | organisation | organization | hiring organisation |
    naam opdrachtgever | bedrijf | inhurende dienst | afnemer | contracting authority`,
  start: `start | startdatum | start datum | begindatum | aanvang | aanvangsdatum | verwachte startdatum | ingangsdatum |
    gewenste startdatum | start opdracht | startdatum opdracht | start date | starting date | gewenste start |
    beoogde startdatum | beoogde start | beschikbaar per | per | ingang | geplande start | aanvang opdracht |
    aanvang werkzaamheden | eerste werkdag | eerste dag | wanneer | when | startmoment | begin | start werkzaamheden | verwachte start | inzet vanaf`,
  end: `end | einddatum | eind datum | einde | einde opdracht | end date | verwachte einddatum | einddatum opdracht |
    tot en met | tot | beoogde einddatum | eind`,
  duration: `duur | looptijd | duur van de opdracht | duur opdracht | opdrachtduur | duration | contractduur |
    verwachte duur | verwachte periode | periode | contractperiode | opdrachtperiode | inzetperiode | period |
    term | contract duration | looptijd opdracht | initiele looptijd | initiële looptijd | inhuurperiode |
    duur inzet | duur inhuur | looptijd in maanden | duur in maanden | aantal maanden | termijn | doorlooptijd |
    contractlooptijd | contract length | initial term | length of assignment | length`,
  extension: `opties verlenging | verlengingsoptie | verlengingsopties | optie tot verlenging | optie verlenging |
    verlenging | verlengen | opties tot verlenging | extension | extension option | extension options | extensions |
    verlenging mogelijk | mogelijkheid tot verlenging | optie op verlenging | opties | verlengingsmogelijkheid |
    verlengmogelijkheid | optionele verlenging | option to extend`,
  hours: `uren per week | aantal uren | aantal uren per week | verwacht aantal uren per week | tijdsbesteding | uren |
    omvang | uren p/w | uren pw | hours | hours per week | hours p/w | hours pw | urenomvang | inzet | inzet per week | werkweek |
    omvang per week | uren/week | weekly hours | aantal uur | aantal uur per week | uren inzet | omvang inzet |
    omvang opdracht | fte | aantal fte | beschikbaarheid | gemiddeld aantal uren per week | workload |
    omvang (uren per week) | contracturen | inzet in uren | aantal dagen per week | dagen per week | urenbasis |
    working hours | uur per week | omvang van de inzet | gewenste inzet | urenindicatie | uren (per week)`,
  rate: `maximum tarief | maximumtarief | uurtarief maximaal | max tarief | max uurtarief | tarief | uurtarief |
    tariefplafond | verwachte compensatie | maximaal tarief | maximaal uurtarief | maximum uurtarief |
    plafondtarief | plafond | tarief maximaal | rate | max rate | maximum rate | hourly rate | maximum hourly rate |
    max hourly rate | dagtarief | maximaal dagtarief | maximum dagtarief | max dagtarief | day rate | daily rate |
    tariefindicatie | indicatie tarief | indicatief tarief | tarief indicatie | all-in tarief | all-in uurtarief |
    tarief per uur | tariefrange | tariefbandbreedte | richttarief | uurtarief (max) | rate cap | tarief (max) |
    maximaal all-in tarief | tarief all-in | max all-in tarief | bovengrens tarief | budget per uur |
    max tarief per uur | tariefgrens | prijs | prijsplafond | compensatie | vergoeding`,
  fee: `fee | fee flextender | dienstverleningsfee | msp fee | msp-fee | msp kosten | msp-kosten | bemiddelingsfee | brokerfee | broker fee |
    bemiddelingskosten | kosten broker | kosten leverancier | platformfee | platform fee | brokerkosten | inhuurfee | service fee |
    servicefee | marge | fee broker | fee leverancier | contractfee | contractbeheer | transactiefee |
    transactiekosten | leveranciersfee | intermediairsfee | dienstverleningskosten`,
  payScale: `functieschaal | schaal | functieschaal en trede | salarisschaal | loonschaal | inschaling | pay scale |
    salaris schaal | functieniveau schaal | schaalindicatie | indicatie schaal | cao-schaal | cao schaal |
    functiewaardering | grade`,
  region: `regio | provincie | region | province | werkregio | werkgebied | gebied`,
  place: `waar | where | locatie | standplaats | werklocatie | projectlocatie | projectlocaties | plaats | locatie van de werkzaamheden |
    location | work location | werkplek | plaats van tewerkstelling | place of work | werklocaties |
    locatie opdracht | plaats van werkzaamheden | plaats werkzaamheden | vestiging | city | stad | gemeente |
    locatie(s) | hoofdlocatie | site | plaats van uitvoering | werkadres | office | locatie werkzaamheden |
    plaats/locatie | woonplaats/standplaats | plaats van de werkzaamheden | plaats van inzet | plaats van de inzet |
    plek | werkstad | locatie inzet | plaats opdracht | locatie van inzet | place of performance | plaats van werk |
    locatie van de opdracht | locatie van uitvoering | uitvoeringslocatie | inzetlocatie`,
  deadline: `einde inschrijfdatum | sluitingsdatum | sluiting inschrijving | sluiting reacties | deadline |
    deadline voor reageren | deadline voor het voorstellen van kandidaten | reageren voor | reageren vóór |
    reageren tot | sluiting | sluitdatum | deadline inschrijving | reactietermijn | reactie uiterlijk |
    deadline reacties | deadline aanbieding | deadline aanbiedingen | uiterste reactiedatum |
    uiterste inschrijfdatum | inschrijven tot | aanbieden tot | aanbieden voor | closing date |
    deadline for responses | deadline for proposals | respond before | respond by | apply before | apply by |
    submission deadline | closes | closing | closing date and time | sluitingsdatum en tijd | sluitingstermijn |
    deadline aanlevering | uiterlijk reageren | reageren kan tot | deadline indienen |
    deadline voorstellen kandidaten | cv deadline | deadline cv | deadline cv's | uiterste datum | inzenden voor |
    inzenden tot | reactiedatum | sluit op | sluit | inschrijving sluit | sluiting aanvraag |
    sluitingsdatum reacties | indienen voor | indienen tot | indienen uiterlijk | aanbiedingen uiterlijk |
    reageren uiterlijk | uiterste reactietermijn | uiterste aanbieddatum | inschrijftermijn | sluitingsmoment |
    einde reactietermijn | einddatum inschrijving | uiterlijke reactiedatum | uiterlijk aanbieden |
    deadline leveranciers | deadline opdrachtgever | deadline klant | deadline leverancier | reactie voor |
    reactie vóór | reactie tot | kandidaten aanbieden tot | kandidaten voorstellen voor | aanmelden voor |
    aanmelden tot | aanleverdatum | aanleveren voor | inleverdatum | inleveren voor | due date | due |
    uiterste reactiemoment | response due | reageren | reacties | indienen cv's uiterlijk | indienen cv's | indiening | response deadline | proposals due | candidates due | submit by | submit before`,
  deadlineTime: `eindtijd | sluitingstijd | tijdstip sluiting | tijd | tijdstip | closing time | sluitingsuur | tijd sluiting |
    einde inschrijftijd | deadline tijd | deadline tijdstip`,
  questions: `vragen tot | vragen stellen tot | deadline vragen | vragen indienen tot | vragen uiterlijk | vragen |
    sluiting vragen | vragenronde | deadline voor vragen | deadline stellen van vragen | deadline stellen vragen |
    uiterste datum vragen | questions until | deadline for questions | questions deadline | questions by |
    vragen voor | vragen indienen voor | vragen stellen voor | vragen indienen | vragen stellen | indienen vragen |
    questions | vragen kunnen tot | einde vragenronde | sluiting vragenronde | vragen mogelijk tot |
    deadline vragenronde | uiterlijk vragen stellen | vraagtermijn`,
  answers: `antwoorden | antwoorden op | beantwoording | beantwoording vragen | antwoorden gepubliceerd |
    publicatie antwoorden | answers | answers on | nota van inlichtingen | nvi | antwoord | antwoorden uiterlijk |
    antwoorden vragen | publicatie nota van inlichtingen | answers published | antwoorden beschikbaar |
    publicatie van antwoorden | antwoorden op vragen`,
  interviews: `gesprekken | interviews | interview | gesprek | selectiegesprek | selectiegesprekken | gesprekken op |
    kennismaking | kennismakingsgesprekken | kennismakingsgesprek | interviewdatum | gespreksdatum |
    interview date | interviewmoment | datum gesprekken | planning gesprekken | gespreksdata | interviewronde |
    sollicitatiegesprekken | interviewdata | interview dates | datum interviews | geplande gesprekken | intake |
    intakegesprekken | datum gesprek | verwachte gesprekken | gesprekken gepland | geplande interviews |
    gesprekken gepland op`,
  notice: `bericht | bericht uiterlijk | uitnodiging | uitnodigingen | terugkoppeling | uitnodiging gesprek | notice |
    invitation | invitations | feedback | reactie opdrachtgever | bericht uitnodiging | terugkoppeling uiterlijk |
    uitnodiging uiterlijk | bericht aan kandidaten | bericht over uitnodiging | bericht kandidaten |
    invitations by | invitations sent | shortlist bekend`,
  education: `opleidingniveau | opleidingsniveau | opleiding | werk- en denkniveau | niveau | education | education level |
    denkniveau | functieniveau | opleidingseis | vereist niveau | gevraagd niveau | werk en denkniveau |
    minimale opleiding | vooropleiding | level of education | level | minimaal opleidingsniveau`,
  das: `das opdracht | das | dynamisch aankoopsysteem | das-opdracht | dps | publicatie via das | via das |
    dynamic purchasing system`,
  selfEmployed: `zzp mogelijk | zzp | zzp'ers | zzp toegestaan | zzp-ers toegestaan | inzet zzp | zzp inzet | contractvorm |
    contractvormen | zelfstandigen | freelance | self-employed | freelancers | detacheren of zzp | zzp/detachering |
    contract form | contract type | inhuurvorm | vorm van inhuur | type contract | zzp-inzet | zzp constructie |
    zelfstandige toegestaan | zzp-er mogelijk | zzp'er mogelijk | zzp inzetbaar | inzet zzp'er | zzp'er toegestaan |
    soort inhuur | type inhuur | contractering | arbeidsvorm | freelance allowed | contractant | type overeenkomst |
    zzp akkoord | zzp ja/nee`,
  condition: `uitvoeringsvoorwaarde | uitvoeringsvoorwaarden | wet dba | dba`,
  hybrid: `is hybride werken mogelijk | hybride | hybride werken | hybride werken mogelijk | thuiswerken |
    op locatie of vanuit huis | op locatie / thuis | thuiswerken mogelijk | hybrid | remote | working from home |
    hybrid working | werkvorm | remote work | werkwijze | thuiswerk | deels thuiswerken | thuis/locatie |
    hybride mogelijk | remote werken | locatie/thuiswerken | home office`,
  onSite: `aanwezigheid | dagen op locatie | aanwezigheid op locatie | on-site | on site | days on site | op locatie |
    aanwezigheid op kantoor | onsite | kantoordagen | dagen op kantoor | minimaal op locatie | office days |
    days in office`,
  workdays: `werkdagen | dagen | working days | werkdag | voorkeursdagen | vaste werkdagen | vaste dagen | werktijden |
    beschikbare dagen | gewenste werkdagen | workdays`,
  positions: `mensen | aantal mensen | benodigd aantal professionals | aantal professionals | aantal posities | aantal kandidaten | aantal |
    number of positions | positions | aantal plaatsen | aantal vacatures | aantal personen | aantal in te huren |
    aantal benodigde professionals | aantal te plaatsen kandidaten | aantal medewerkers | aantal opdrachten |
    benodigd aantal | number of professionals | aantal in te zetten professionals | number of candidates |
    aantal functies | vacancies | openings | aantal functionarissen | aantal krachten | aantal benodigde personen |
    aantal benodigd | hoeveel mensen nodig | hoeveel personen | hoeveel personen nodig | hoeveel professionals |
    hoeveel professionals nodig | aantal mensen | number of people | how many | headcount | aantal gezocht`,
  shortlist: `shortlist | aantal cv's | aantal kandidaten op shortlist | voor te leggen kandidaten | voor te leggen cv's |
    aantal voor te leggen cv's | aantal voor te dragen | maximaal aantal aan te bieden kandidaten |
    aantal op shortlist | aantal cv's naar opdrachtgever | aantal op gesprek | aantal gesprekken |
    uit te nodigen kandidaten | aantal uit te nodigen`,
  cv: `cv-eisen | cv eisen | eisen aan cv | offerte-eisen | offerte eisen | cv | cv-format | cv requirements |
    eisen aan het cv | eisen cv | cv vereisten | cv-vereisten | resume | cv format`,
  references: `referenties | references | aantal referenties`,
  cvLanguage: `taal cv | taal | cv-taal | language | language cv | taal van het cv | cv language`,
  documents: `documenten | vereiste documenten | screening | bijlagen | bewijsstukken | documents | required documents |
    in te dienen documenten | aan te leveren documenten | aan te leveren | gevraagde documenten | vog | sroi |
    social return | waadi | integriteitsverklaring | uea | kvk`,
  registrations: `registratie | registraties | beroepsregistratie | vereiste registratie | registration | registrations |
    certificeringen | certificering | skj | big | skj-registratie | big-registratie | registratie-eis |
    beroepsregister`,
  competences: `competenties | competences | competencies | vaardigheden | skills | persoonlijke eigenschappen |
    persoonskenmerken | soft skills | gedragscompetenties | gevraagde competenties`,
  knockouts: `eisen | knock-outcriteria | knock-out criteria | knockout criteria | minimumeisen | harde eisen | vereisten |
    must haves | must have | requirements | knock-outs | knock-out | functie-eisen | minimale eisen |
    knock out criteria`,
  awards: `wensen | gunningscriteria | selectiecriteria | nice to have | pre | pré | preferences | award criteria`,
  status: `status`,
  published: `publicatiedatum | gepubliceerd | gepubliceerd op | geplaatst | geplaatst op | published | published on |
    datum publicatie | aanvraagdatum | datum aanvraag | datum | date | verzonden | sent | publicatie | posted |
    posted on`,
  decision: `gunning | datum gunning | verwachte gunning | voorlopige gunning | gunningsdatum | award date | standstill |
    bekendmaking gunning | voornemen tot gunning | definitieve gunning | besluit`,
  budget: `budget | opdrachtwaarde | geraamde waarde | raming | totaalbudget | projectbudget | omzet |
    geraamde opdrachtwaarde | contractwaarde | maximale opdrachtwaarde`,
  person: `contactpersoon | contact | telefoon | tel | email | e-mail | mail | accountmanager | recruiter | inkoper | van |
    aan | from | to | cc | onderwerp | subject | phone | mobiel | t | m | e | website | adres | broker |
    bemiddelaar | tussenpersoon | hoofdleverancier | msp | afdeling | team | department | cluster | branche |
    vakgebied | sector | categorie | categorie/perceel | perceel | raamovereenkomst | leidinggevende`,
}

export type LabelKind = keyof typeof LABELS

const KINDS = new Map<string, LabelKind>()
for (const kind of Object.keys(LABELS) as LabelKind[]) {
  for (const label of LABELS[kind].split('|').map(fold)) if (!KINDS.has(label)) KINDS.set(label, kind)
}
const LONG = [...KINDS.keys()].filter((label) => label.length >= 7)

/** Words around a label that leave its meaning as it is: "Uw verwachte startdatum opdracht", "Questions before". */
const BEFORE =
  /^(?:(?:uw|ons|onze|jouw|je|de|het|your|our|the|verwachte?|gewenste?|beoogde?|gevraagde?|geplande?|vereiste?|uiterste?|uiterlijke|definitieve|voorlopige|indicatieve|geschatte|totale?|gemiddeld|wekelijkse|initiele|maximum|maximale?|max|minimum|minimale?|min|expected|estimated|desired|required|requested|preferred|planned|final|latest|total|supplier|supplier's|candidate|assignment|job|request|hoeveel|wat is|welke) )+/
const AFTER =
  /(?: (?:opdracht|van de opdracht|deze opdracht|van deze opdracht|aanvraag|van de aanvraag|inhuur|inzet|uiterlijk|voor|vóór|op|tot|t\/m|tot en met|per week|nodig|gevraagd|gewenst|vereist|mogelijk|toegestaan|welkom|bekend|gepland|met de klant|met de opdrachtgever|bij de klant|bij de opdrachtgever|bij opdrachtgever|klant|before|until|by|on|for suppliers|for candidates|needed|required|allowed|possible|of the assignment|assignment|leverancier|leveranciers))+$/

/** What a label stands for, also with a typing error or two or with words around it; null when we do not know it. */
export function labelKind(phrase: string): LabelKind | null {
  const label = fold(phrase)
  if (label === '' || label.length > 80) return null
  return ofName(label) ?? (/\?[\s:]*$/.test(phrase) ? askedKind(label) : null)
}

function ofName(label: string): LabelKind | null {
  if (label.length > 60) return null
  const bare = label.replace(BEFORE, '')
  const core = bare.replace(AFTER, '').replace(A_WEEK, '')
  const forms = [label, bare, label.replace(AFTER, ''), label.replace(A_WEEK, ''), core]
  const known = forms.map((words) => KINDS.get(words)).find((kind) => kind)
  if (known) return known
  if (OF_FEE.test(label)) return 'fee'
  return nearest(label) ?? (core === label ? null : nearest(core))
}

function nearest(label: string): LabelKind | null {
  if (label.length < 7) return null
  const slack = label.length >= 12 ? 2 : 1
  let best: { kind: LabelKind; away: number } | null = null
  for (const known of LONG) {
    if (Math.abs(known.length - label.length) > slack) continue
    const away = distance(known, label)
    const kind = KINDS.get(known)
    if (kind && away <= slack && away < (best?.away ?? 3)) best = { kind, away }
  }
  return best?.kind ?? null
}

/** "Hours p/w", "uren/wk", "inzet pw". */
const A_WEEK = /\s?(?:(?:per|p|\/)[ /]?(?:w|wk|week)|pw|p w)$/
/** A fee with the name of who takes it: "Fee TalentSluis", "fee voor de leverancier", "HuurSlim-fee". */
const OF_FEE = /^(?:broker|msp|platform|service|bemiddelings?)?-?fee [\p{L}' .-]{2,40}$|^[\p{L}.]{3,25}[ -]fee$/u

/** Case, accents, bullets, numbering, closing marks and remarks in brackets do not make another label. */
function fold(phrase: string): string {
  return phrase
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(/(?<=\S)[\s,;-]+(?:excl|incl|ex|exclusief|inclusief|excluding|including)\b.*$/s, '')
    .replace(/^[\s\-*•▪◦●·>|#=]+/, '')
    .replace(/^[0-9]{1,2}[.)]\s/, '')
    .replace(/[\s:.?!*|_=-]+$/, '')
    .replace(/[.]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
