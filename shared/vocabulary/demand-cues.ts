/** Words for a certificate, which also show that one is asked for. */
const CERTIFICATES = `
  certificaat
  certificaten
  certificering
  certificeringen
  gecertificeerd
  gecertificeerde
  certificate
  certificates
  certification
  certifications
  certified
  diploma
`

/** What is asked of a candidate and of the papers: levels, registers, certificates, languages. Rows as in date-cues.ts. */
export const DEMAND_CUES = {
  // Levels of education, as names of the level itself.
  'education.wo': `
    wo
    universitair
    universitaire
    universiteit
    wetenschappelijk
    wetenschappelijke opleiding|studie
    academisch
    academische
    university
    master
    masters
    msc
    m . sc
    phd
    doctoraat
    doctoraal
    gepromoveerd
    drs
    wo [-] bachelor|master|masters
    universitaire bachelor|master
    academische bachelor|master
    academic
    masteropleiding|masterdiploma|masterniveau|masterstudie|mastergraad
  `,
  'education.hbo': `
    hbo
    h . b . o
    hoger beroepsonderwijs
    bachelor
    bachelors
    bsc
    b . sc
    higher vocational
    hboopleiding
    hbodiploma
    hboniveau
    applied sciences
    hogeschoolopleiding
    hogeschooldiploma
    bacheloropleiding|bachelordiploma|bachelorniveau|bachelorstudie|bachelorgraad
    hts|heao|hsao
    hts - opleiding
    hogere technische school
  `,
  'education.mbo': `
    mbo
    m . b . o
    middelbaar beroepsonderwijs
    secondary vocational
    vocational education
    mboopleiding
    mbodiploma
    mboniveau
    mts|meao
    mts - opleiding
    middelbare technische school
  `,
  // Not the level of a candidate.
  'education.other': `
    scrum [-] master|masters
    web [-] master|masters
    togaf [-] master
    lean [-] master
    itil [-] master
    master data|plan|class|planner|black|coach|certified
    master of gelijkwaardig
    mbo|hbo|wo [-] onderwijs|school|scholen|instelling|instellingen|student|studenten|stagiair|stagiairs|stagiaire|stagiaires|docent|docenten|sector|traject|trajecten|afstudeerder|afstudeerders|stage|stages|leerling|leerlingen|raad|veld|team|markt|data|scriptie
    mbo|hbo|wo / mbo|hbo|wo [-] student|studenten|stagiair|stagiairs|docenten|instellingen|scholen
    mbo - en|of hbo [-] studenten|stagiairs|scholen|instellingen
    hbo - en|of wo [-] studenten|stagiairs|instellingen
    binnen|voor|aan|van|met|vanuit|naar|uit|bij het mbo|hbo|wo|hoger
    voor|binnen|bij|aan de mbo|hbo|wo [-] opleiding|opleidingen
    in het mbo|hbo|wo|hoger
    op het mbo|hbo|wo|hoger
    universiteit van|utrecht|leiden|groningen|twente|maastricht|delft|tilburg|nijmegen|wageningen|amsterdam
    technische universiteit
    academisch ziekenhuis
    academisch medisch
    academische ziekenhuizen
    universitair medisch
    universitaire ziekenhuizen
  `,
  'education.pupil': `
    stagiair
    stagiairs
    stagiaire
    stagiaires
    student
    studenten
    leerling
    leerlingen
    deelnemers|cursisten
    trainee
    trainees
  `,
  // A level is asked of the candidate.
  'education.asked': `
    opleiding
    opleidingen
    opleidingsniveau
    opleidingniveau
    opleidingseis
    vooropleiding
    studie
    diploma
    niveau
    nivo
    nivau
    werkniveau
    denkniveau
    denk
    denkers
    afgerond
    afgeronde
    voltooide
    graad
    degree
    bachelors
    masters
    bezit
    geschoold
    geschoolde
    opgeleid
    opgeleide
    afgestudeerd
    afgestudeerde
    education
    educated
    level
    universitair
    universitaire
    academisch
    academische
    ondergrens
    qualified
    qualification
    kwalificatie
    denker
    denknivo|werknivo|opleidingsnivo
    gevormd|gevormde
  `,
  // Ask for it where they stand close by.
  'education.near': `
    moet
    moeten
    natuurlijk
    uiteraard
    volstaat
    verplicht
    functie
    minimaal
    minstens
    ten minste
    tenminste
    min
    vragen
    vraagt
    zoek
    zoeken
    zoekt
    gezocht
    gevraagd
    eis
    eisen
    eist
    vereist
    nodig
    kandidaat
    kandidaten
    je hebt
    heb je
    beschikt over
    beschik
    iemand met
    voldoet
    voldoende
    toereikend
    minimum
    minimumniveau
    vanaf
    prima
    is [ook] goed|prima|oke|ok
    genoeg
    mag ook
    en hoger
    of hoger
    ' er
    ' ers
    must
    required
    at least
    alleen|slechts|enkel|uitsluitend
    minder|lager dan
    dus ook
    een must
  `,
  // What is only wished for.
  'demand.wish': `
    pre
    een|a|is|= [grote|dikke|flinke|extra|big] plus
    ( plus )
    plus :
    pluspunt
    pluspunten
    wens
    wenselijk
    gewenst
    gewenste
    voorkeur
    liefst
    liever
    meegenomen
    fijn
    handig
    aanbeveling
    voordeel
    [een] streepje voor
    bonus
    idealiter
    nice [-] to [-] have
    ideally
    preferred
    preferably
    desirable
    desired
    an advantage
    meerwaarde
    is welkom
  `,
  'demand.must': `
    minimaal
    minstens
    ten minste
    tenminste
    vereist
    vereiste
    eis
    verplicht
    verplichte
    moet
    moeten
    dient
    dienen
    noodzakelijk
    nodig
    at least
    required
    must
    minimum
    ja
    voorwaarde
    gevraagd
    verlangd
    hoeft|hoeven [u|je|deze|die] [nu] pas|nog
    hoeft|hoeven [u|je|deze|die] [nu] niet direct|meteen|dadelijk
  `,
  // What is said not to be asked.
  // Before a demand: what it was, or might have been.
  'demand.former': `
    twijfel|twijfelde|twijfelden|twijfelt [even|eerst|nog|wel] [over|aan]
    dacht|dachten [even|eerst|nog] [over|aan]
    eerst|eerder|aanvankelijk|oorspronkelijk vroeg|vroegen|wilde|wilden|stond [ze|zij|we|wij|hij|men] [om]
    was|waren
    vroeg|vroegen|eiste|eisten|zocht|zochten wij|we [nog]
  `,
  'demand.denied': `
    te licht|laag|weinig
    niet zien
    is overdreven|overbodig
    is|was geen eis
    niet [helaas|meer|per|se|echt|altijd|als|een] nodig|vereist|verplicht|gevraagd|noodzakelijk|benodigd|verlangd|gevergd
    niet van toepassing
    niet aan te leveren
    niet te worden
    niet aan de orde
    onvoldoende
    niet voldoende
    niet genoeg
    not sufficient|required|needed|necessary|applicable
    does|do not apply
    n . v . t
    nvt
    vervalt
    geen rol
    geen [harde|formele] eis|vereiste|verplichting
    blijft|blijven achterwege
    hoeft|hoeven
    volstaat|voldoet [hier|dus|helaas|echt] niet
    worden|wordt gehaald|behaald
    gehaald|behaald worden
    kom|komt|red|redt|haalt [je|u|men|jij] er|het [hier] niet
  `,
  // Who lacks it falls out: "zonder SKJ geen opdracht" asks for it.
  'demand.dropped': `
    valt|vallen [helaas|direct|meteen|hij|zij|u|je] af
    valt|vallen buiten de boot
    afgewezen
    terzijde
    uitgesloten
    kansloos
    geen kans|opdracht|toegang|gesprek|inzet|plaatsing|zin
    niet in aanmerking|behandeling|verder
    niet aan de slag
    niet beginnen|starten|reageren|insturen|voordragen|aanbieden|meedoen|plaatsen
    niet door [naar]
    kom|komt|mag|kunt|kan|kun [je|u|jij|hij|zij] [er|het] [het|de] [terrein|bouwplaats|locatie] [er] niet
    reageer|solliciteer [dan|dus] niet
    hoef|hoeft [je|u] [dan|dus] niet te reageren
    no chance|access
    will be rejected|excluded
    geen start
    uitsluiting
    start|starten|begin|beginnen|kun|kunt|kan [wij|we|u|je|jij] niet
  `,
  // A level of education that others have, or that the work is about.
  'education.others': `
    team|teams|afdeling|ploeg bestaat|bestaan|telt|heeft|hebben
    onze|de|van|onzer [eigen] medewerkers|collegas|teamleden|adviseurs|mensen
    collega ' s
    de helft|meeste|meesten
    merendeel
    lesmateriaal|leermiddelen
    werken|werkt|werk|werkte [wij|we|je] [nauw] samen
    samenwerking|samenwerken|samen met
    directeur|wethouder|burgemeester is
    our team|staff|colleagues
    budget|vergoeding voor|van
  `,
  'registration.context': `
    registratie
    registraties
    geregistreerd
    geregistreerde
    registreren
    register
    registered
    registration
    ingeschreven
    inschrijving
    kwaliteitsregister
    beroepsregister
    beroepsregistratie
    kwaliteitsregistratie
    titel
    lidmaatschap
    lid van|bij
    aangesloten
    gecertificeerd
    gecertificeerde
    diploma
    nummer
    member
    profielregistratie
    registermediator
  `,
  // Others that are registered: the client's people, those whom the work is about.
  'registration.others': `
    ons team
    onze
    het team
    collega ' s
    collegas
    medewerkers
    teamleden
    professionals zijn
    werken wij|we met
    werken met
    aansturen
    stuurt
    begeleid
    begeleidt
    begeleiden
    begeleiding
    aansturing
    supervisie over
    our team
    bedrijf
    leverancier
    opdrachtnemer
    inschrijver
    werk|werkt [nauw] [samen] met
    samenwerken|samenwerking met
    controleert|controleren|controleer
    beoordeelt|beoordelen|toetst|toetsen
    bewaakt|bewaken
    ziet|zie toe
    aannemer|aannemers|onderaannemer|onderaannemers
    zorgaanbieder|zorgaanbieders|aanbieders
  `,
  'certificate.name': `
    vca
    vil [-] vcu
    vcu
    prince #
    ipma [-] a|b|c|d
    ipma
    pmp
    pmi
    msp [foundation|practitioner]
    cissp
    cism
    cisa
    ceh
    oscp
    crisc
    cippe
    cipp / e
    cipm
    cipt
    itil [foundation|practitioner|expert]
    togaf [#]
    togaf # foundation|certified
    archimate [#]
    archi mate [#]
    psm
    pspo
    csm
    cspo
    safe agilist
    leading safe
    istqb [foundation]
    tmap [next]
    ccna
    ccnp
    ccie
    rhcsa
    rhce
    cka
    ckad
    comptia [security|network]
    comp tia [security|network]
    six sigma [green|black] [belt]
    green belt
    black belt
    cdmp
    bisl [foundation]
    asl [foundation]
    nima [-] a|b|c
    hvk
    mvk
    hogere|middelbare veiligheidskundige
    bhv
    ehbo
    code #
    vev
    kam
    boa
    dtb
    dlp
    iosh
    nebosh
    scios
    brl #
    az|dp|sc|ms - #
    aws certified
  `,
  'certificate.word': `
    ${CERTIFICATES}
  `,
  'certificate.asked': `
    ${CERTIFICATES}
    bezit
    beschikt over
    beschik
    geldig
    geldige
    behaald
    behaalde
    heeft
    hebt
    heb je
    met
    vereist
    verplicht
    nodig
    minimaal
    moet
    dient
    must
    required
    holds
    hold
    valid
  `,
  'language.nl': `
    in nl
    nederlands
    nederlandse
    nederlandstalig
    nederlandstalige
    dutch
  `,
  'language.en': `
    engels
    engelse
    engelstalig
    engelstalige
    english
  `,
  'language.de': `
    duits
    duitse
    duitstalig
    german
  `,
  'language.fr': `
    frans
    franse
    franstalig
    french
  `,
  'language.es': `
    spaans
    spaanse
    spanish
  `,
  'language.pl': `
    pools
    poolse
    polish
  `,
  'language.ar': `
    arabisch
    arabische
    arabic
  `,
  'language.tr': `
    turks
    turkse
    turkish
  `,
  'language.uk': `
    oekraiens
    oekraiense
    ukrainian
  `,
  'language.fy': `
    fries
    friese
    frisian
  `,
  'language.it': `
    italiaans
    italiaanse
    italian
  `,
  'language.pt': `
    portugees
    portugese
    portuguese
  `,
  'language.ru': `
    russisch
    russische
    russian
  `,
  'language.ro': `
    roemeens
    roemeense
    romanian
  `,
  'language.bg': `
    bulgaars
    bulgaarse
    bulgarian
  `,
  'language.fa': `
    farsi
    perzisch
    perzische
    persian
    dari
  `,
  'language.so': `
    somalisch
    somalische
    somali
  `,
  'language.ti': `
    tigrinya
  `,
  'language.ku': `
    koerdisch
    koerdische
    kurdish
  `,
  'language.zh': `
    chinees
    chinese
    mandarijn
    mandarin
  `,
  // No language but a nationality, an organisation or a subject.
  'language.other': `
    nederlandse|engelse|duitse|franse|friese|spaanse|poolse|turkse|italiaanse overheid|gemeenten|gemeente|markt|wetgeving|wet|recht|bank|spoorwegen|nationaliteit|organisatie|organisaties|waterschappen|politie|ziekenhuizen|universiteit|cultuur|samenleving|context|inkomstenbelasting|norm|richtlijn|bedrijven|arbeidsmarkt|kust|economie|onderwijs|provincies|meren|meertjes|vereniging|instituut
    dutch government|law|market|tax|legislation|nationality|municipality|municipalities
    english law|garden
    nederlands|engels|duits|frans recht|bestuursrecht|arbeidsrecht|belastingrecht|paspoort|bedrijf
  `,
  // A language is spoken or mastered by somebody.
  'language.mastered': `
    beheers
    beheerst
    beheersen
    beheersing
    spreek
    spreekt
    spreken
    sprekend
    spreekvaardig
    spreekvaardigheid
    woord en geschrift
    mondeling
    mondelinge
    taalniveau
    taalvaardigheid
    taalvaardig
    taalbeheersing
    taaleis
    vloeiend
    fluent
    fluency
    speak
    speaks
    speaking
    spoken
    proficiency
    proficient
    command of
    moedertaal
    moedertaalniveau
    native
    communiceren
    communiceert
    in gesprek
    written and oral
  `,
  // Stand beside a language that is asked.
  'language.beside': `
    taal
    talen
    niveau
    voertaal
    language
    languages
    level
    vereist
    verplicht
    nodig
    required
    must
    moet
    noodzakelijk
    kennis van
    goed
    goede
    uitstekend
    uitstekende
    engelstalig
    engelstalige
    duitstalig
    franstalig
    need
    needs
    needed
    vragen
    verwachten
    essential
    mandatory
    onmisbaar
  `,
  // Right behind a language that is asked. A row that also stands above is given twice: each is a cue of its own.
  'required.language': `
    vereist
    vereiste
    verplicht
    must
    noodzakelijk
    nodig
    onmisbaar
    eis
    voorwaarde
    moet
    required
    mandatory
    essential
  `,
  // Levels of a language in words.
  'language.level': `
    vloeiend
    vloeiende
    moedertaal
    moedertaalniveau
    native
    fluent
  `,
  'paper.vog': `
    vog
    verklaring omtrent [het] [goed] gedrag
    certificate of [good] conduct
  `,
  'paper.integrity': `
    integriteitsverklaring
    integriteitsverklaringen
    integriteits - verklaring
    integriteitscode onderteken|ondertekenen|tekenen
    integriteits - [en] geheimhoudingsverklaring
    integriteits [-] / [-] geheimhoudingsverklaring
    integriteits [-] en|of [-] geheimhoudingsverklaring
    integriteit - en|of geheimhoudingsverklaring
    verklaring van|omtrent|inzake integriteit
    integrity statement|declaration
  `,
  'paper.kvk': `
    uittreksel [uit|van] [de|het] kvk|handelsregister
    uittreksel [uit|van] [de|het] kamer van koophandel
    uittreksel ( kvk
    kvk|handelsregister [-] uittreksel|inschrijving|inschrijvingsbewijs
    handelsregisteruittreksel
    kvkuittreksel
    kamer van koophandel [-] uittreksel|inschrijving
    inschrijving bij|in [de|het] kvk
    inschrijving bij|in [de|het] kamer van koophandel
    chamber of commerce extract|registration
    trade register extract|registration
    kvk extract|registration
    extract from|of the chamber|trade
  `,
  'paper.uea': `
    uea
    espd
    uniform europees aanbestedingsdocument
    eigen verklaring aanbesteden|aanbestedingen|aanbesteding|uea
    eigen verklaring (
    european single procurement
  `,
  'paper.waadi': `
    waadi
  `,
  'paper.sroi': `
    sroi
    social return
  `,
  // A paper is to be handed over.
  'paper.asked': `
    voegt|voeg|voegen
    toevoegen|bijvoegen
    toegevoegd|bijgevoegd
    gaat|gaan vergezeld van
    vereist
    nodig
    verplicht
    verplichting
    overleggen
    overlegt
    overlegd
    overleg
    aanleveren
    aanlevert
    aan te leveren
    aanlevering
    vraag
    vragen
    gevraagd
    verzoek
    verzoekt
    verzoeken
    bezit
    bereid
    beschikken
    beschikt
    dient
    moet
    moeten
    geldig
    geldige
    recent
    recente
    ouder dan
    tekenen
    ondertekenen
    ondertekent
    ondertekend
    required
    must
    provide
    submit
    sign
    signed
    indienen
    in te dienen
    voorwaarde
    van toepassing
    tekent|getekend|getekende
    stuur|stuurt|sturen|meesturen|meegestuurd
    ze|zij|we|wij willen
    willen ze|zij|we|wij
    brengt|neemt een|de|zijn|haar
  `,
  // A paper within a task or a role is none that is asked for.
  'paper.work': `
    adviseur
    consulent
    specialist
    coordinator
    beleid
    adviseert
    beoordeelt
    verwerk
    verwerkt
    verwerken
    behandel
    behandelt
    behandelen
    toetst
    toetsen
    uitvoering van
    op het gebied van
    controleren van
    digitaliseert|digitaliseren|administreert|registreert|ontwikkelt
  `,
  'cv.name': `
    cv
    cvs
    c . v
    curriculum
    resume
    resumes
    cvtje
  `,
  // Other papers, which have pages of their own.
  'cv.other': `
    motivatie
    motivatiebrief
    brief
    plan van aanpak
    toelichting
    voorblad
    bijlage
    bijlagen
    motivation
    cover letter
    offerte
    referentiedocument
    presentatie
    visie
    plan
    essay
    portfolio
    notitie
    rapport
  `,
  'cv.page': `
    pagina
    paginas
    pag
    blz
    bladzijde
    bladzijden
    bladzijdes
    kantjes
    kantje
    zijden
    page
    pages
    pagez
    vellen
    velletjes
    a #
  `,
  'cv.reference': `
    referentie
    referenties
    referenten
    reference
    references
    referees
    referent
    referee
  `,
  'writing.cv': `
    in nl
    opgesteld
    opstellen
    geschreven
    aangeleverd
    aanleveren
    aan te leveren
    aanlevert
    taal
    written
    drawn up
    submitted
    nederlandstalig
    nederlandstalige
    engelstalig
    engelstalige
    duitstalig
    franstalig
    in het|de [goed|correct] nederlands|engels|duits|frans|nederlandse|engelse|duitse|franse
    in [goed|correct] nederlands|engels|duits|frans
    in dutch|english|german|french
    dutch|english cv|resume|resumes
    nederlands|nederlandse|engels|engelse cv
  `,
} satisfies Record<string, string>
