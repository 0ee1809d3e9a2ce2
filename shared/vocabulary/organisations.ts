import { wordSet } from './word-set.ts'

/** Kinds of bodies whose name follows the kind ("Waterschap Rivierenland"), as they stand in front of it. */
export const ORGANISATION_KINDS = `
  gemeente
  gem .
  gem
  provincie
  prov .
  prov
  waterschap
  wetterskip
  hoogheemraadschap
  veiligheidsregio
  omgevingsdienst
  ministerie
  jeugdhulpregio
  jeugdregio
  arbeidsmarktregio
  werkorganisatie
  bedrijfsvoeringsorganisatie
  uitvoeringsorganisatie
  gemeenschappelijke regeling
  samenwerkingsverband
  samenwerking
  ggd [ghor|regio]
  ggz
  rud
  gr
  woningcorporatie
  woningstichting
  woonstichting
  woningbouwvereniging
  wooncorporatie
  stichting
  vereniging
  cooperatie
  sociale dienst
  intergemeentelijke sociale dienst
  werkplein
  servicepunt
  werkbedrijf
  sociaal werkbedrijf
  energiebedrijf
  drinkwaterbedrijf
  waterleidingbedrijf
  waterbedrijf
  netbedrijf
  vervoerbedrijf
  vervoersbedrijf
  havenbedrijf
  afvalbedrijf
  belastingsamenwerking
  afvalbedrijf
  vervoersbedrijf
  regionale uitvoeringsdienst
  instituut
  kenniscentrum
  museum
  theater
  schouwburg
  cultuurhuis
  cultuurcentrum
  cultuurbedrijf
  kunstencentrum
  poppodium
  sportbedrijf
  zwembad
  wijkcentrum
  dorpshuis
  agentschap
  college
  lyceum
  scholenkoepel
  onderwijsgroep
  zorgcentrum
  zorgcombinatie
  zorgpartners
  wooncompagnie
  gemeentelijk havenbedrijf
  parkschap
  historisch centrum
  omroep
  staatsbosbeheer
  rekenkamer
  gemeenschappelijk
  belastingkantoor
  dienst
  rijksdienst
  roc
  mbo college
  scholengroep
  scholengemeenschap
  zorggroep
  zorginstelling
  ziekenhuis
  medisch centrum
  universitair medisch centrum
  umc
  hogeschool
  universiteit
  technische universiteit
  havenbedrijf
  drinkwaterbedrijf
  waterbedrijf
  vervoerregio
  metropoolregio
  belastingsamenwerking
  gemeentelijke belastingdienst
  recreatieschap
  natuur en recreatieschap
  archief
  regionaal archief
  bibliotheek
  thuiszorg
  jeugdteam
  wijkteam
  jeugdzorg
  rechtbank
  raad voor
  inspectie
  autoriteit
  politie
  brandweer
  nv
  municipality of
  province of
  ministry of
  water board
  city of
  university of
  port of
  safety region
`

/** Bodies that need no kind before their name, as they are written. */
export const KNOWN_ORGANISATIONS = `
  Rijkswaterstaat
  ProRail
  UWV
  SVB
  DUO
  CAK
  CJIB
  RDW
  COA
  IND
  Kadaster
  Belastingdienst
  Douane
  Politie Nederland
  Nationale Politie
  Waternet
  Stedin
  Liander
  Enexis
  TenneT
  Alliander
  Vitens
  Openbaar Ministerie
  Staatsbosbeheer
  Logius
  RIVM
  KNMI
  NVWA
  RVO
  CBS
  CBR
  DJI
  NFI
  CIBG
  ICTU
  Rijksvastgoedbedrijf
  Algemene Rekenkamer
  Raad van State
  Raad voor de rechtspraak
  Sociale Verzekeringsbank
  Centraal Bureau voor de Statistiek
  Unie van Waterschappen
  VNG
  VNG Realisatie
  Belastingdienst Toeslagen
  Defensie
  Nederlandse Zorgautoriteit
  Zorginstituut Nederland
  DICTU
  SSC-ICT
  NCTV
  UBR
  FMHaaglanden
  Nederlandse Spoorwegen
  Nederlands Forensisch Instituut
`

/** Names that are nobody's client: laws, purchasing systems, countries. */
export const NO_CLIENTS = new Set(
  'flextender flex talentenregio tenderned negometrix mercell ctm nederland europa markt iedereen n.n.b nnb n.v.t nvt vertrouwelijk anoniem onbekend geheim hulp'.split(
    ' ',
  ),
)

/** "Dienst Inhuur": who within the client does the hiring, or keeps its books. */
export const OFFICES = new Set(
  'inhuur inkoop hr hrm personeel personeelszaken financien ict it informatievoorziening bedrijfsvoering facilitair facilitaire aanbesteding aanbestedingen contractbeheer contractmanagement'.split(
    ' ',
  ),
)

/** Words in the names of those who bring clients and suppliers together. */
export const BROKER_WORDS = `
  bureau
  *bureau
  inhuur*
  *inhuur
  *desk
  flex*
  *flex
  interim*
  talent*
  detacher*
  *bemiddeling
  bemiddel*
  *pool
  *schakel
  schakel
  staffing
  recruitment
  broker*
  marktplaats
  *platform
  *portaal
  professionals
  *markt
  capaciteit
  *kracht
  *krachten
  contracting
  sourcing
  msp
  werving
  tussenruimte
  *loket
  *plein
  *hub
  *centrale
  *makelaar
`

/** What is asked for, and who comes for it: words that look as names of brokers do, and are none. */
export const NO_BROKERS = wordSet(`
  inhuuraanvraag inhuuraanvragen inhuuropdracht inhuuropdrachten inhuurverzoek inhuurverzoeken inhuurvraag inhuurvragen
  inhuurformulier inhuurflits inhuurprofiel inhuurbrief inhuurregister inhuurdossier inhuurnummer inhuurlijst
  inhuuroverzicht inhuurovereenkomst inhuurvacature inhuurvacatures inhuurkracht inhuurkrachten inhuurspecificatie
  inhuurmail inhuurnieuws inhuurbehoefte inhuurders inhuurder flexkracht flexkrachten flexaanvraag interimopdracht
  interimopdrachten interimmer uitvraag aanvraag offerteaanvraag invalkracht invalkrachten
  detacheringsopdracht voorkeur reiskosten interesse vragen voorbehoud contact post mail telefoon talenten uitzendkracht uitzendkrachten vakkracht vakkrachten
`)

/** Sites on which many publish, and those of mail: their name is nobody's. */
export const PLATFORMS = new Set(
  'tenderned negometrix mercell ctmsolution linkedin whatsapp google gmail hotmail outlook live icloud yahoo ziggo kpnmail microsoft teams zoom facebook instagram twitter youtube voorbeeld example indeed overheid rijksoverheid wetransfer dropbox hubspot mailchimp netive fieldglass beeline ariba coupa connexys striive das'.split(
    ' ',
  ),
)
