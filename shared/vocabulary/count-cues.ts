/** Who has people, or wants something. */
const HOLDS = `
  wil
  willen
  heeft
  hebben
  heb
  er zijn
  er is
  wij hebben
  we hebben
  there are
  there is
  er staan
  er staat
`

/** Who offers candidates. */
const SUPPLIER = `leverancier|inschrijver|bureau|buro|partij|aanbieder|opdrachtnemer|organisatie|supplier|agency|vendor|detacheerder|gegadigde|intermediair|leveranciers|inschrijvers|bedrijf|bemiddelaar|partner|raamcontractant|contractant|contractpartij|raampartij|deelnemer|onderneming|aanbiedende|party|company|ondernemer|dienstverlener|marktpartij|firma|member`

/** Words that tell what a number of hours or of people is. Rows as in date-cues.ts. */
export const COUNT_CUES = {
  // Right before a number: only one end of a range is stated.
  'bound.least': `
    minimaal
    minimum [van]
    min [.]
    ten minste
    tenminste
    minstens
    at least
    vanaf
    minimum of
    niet minder dan
  `,
  'bound.most': `
    maximaal
    maximale
    maximum [van]
    max [.]
    ten hoogste
    hooguit
    hoogstens
    at most
    up to
    maximum of
    niet meer dan
    niet met meer dan
    beperk je|u|jullie tot
    houd|hou het op|bij
    no more than
    niet hoger dan
    niet hoger zijn dan
    niet hoger liggen dan
    niet boven [de]
    nooit boven [de]
    nooit meer dan
    bovengrens
    niet overschrijdt|overschrijden
    niet te boven gaat|gaan
    maxima
    exceed
    capped at
    cap
    plafond
    prijsplafond
    tariefplafond
    not more than
    hoogst|hoogste toegestane|toelaatbare|mogelijke|aanvaardbare
  `,
  'bound.about': `
    gemiddeld
    gemiddelde
    circa
    ca [.]
    ongeveer
    plusminus
    rond
    approximately
    approx
    about
    average
  `,
  'bound.preferred': `
    liefst
    liever
    voorkeur
    preferably
    ideally
    eventueel
    desgewenst
  `,
  // Hours that may grow, which is no statement of hours.
  'hours.grow': `
    verleng*
    uitbreid*
    uit te breiden
    uitbouw*
    opschalen
    optie*
    optioneel
    op termijn
    extension
    mogelijk
    groei*
    waarvan
  `,
  'hours.open': `
    bespreekbaar
    mogelijk
    negotiable
    in overleg
    flexibel
    ook prima
    kan ook
    mag ook
    possible
    eventueel
    is ook goed
  `,
  // Other hours will do as well.
  'hours.alsoFine': `
    mag|kan ook
    vind|vinden|is|zijn [wij|we|ik] ook goed|prima|mogelijk|oke|akkoord
    also works|fine
  `,
  // These hours will not do.
  'hours.denied': `
    kan|mag|is|zijn|lukt|gaat [helaas|echt|dus] niet|onvoldoende
    is|zijn [echt] te weinig|veel
  `,
  // Hours may be more than what was said.
  'hours.more': `
    meer mag|kan|is [ook] [goed|prima|welkom]
    mag|kan [ook] meer [zijn|worden]
    meer uren|uur mag|kan|is [ook] [goed|prima]
    more is [also] fine|possible|welcome
  `,
  // Hours of a part of the work, or of something else than work.
  'hours.part': `
    waarvan
    besteed
    besteedt
    besteden
    overleg
    studie
    studeren
    scholing
    opleiding
    cursus
    training
    uitbreid*
    uit te breiden
    opschalen
    mogelijkheid om|tot|op
    optie
    opties
    kans om|op
    groeien
    doorgroeien
    groei
    op termijn
    verlengd met
    reistijd
    reizen
    consignatie*
    piket*
    overwerk
    binnen
    spreekuur
    spreekuren
    openingstijd*
    geopend
    open
    kantoortijd*
    reactietijd
    responstijd
    bereikbaar
    bereikbaarheid
    diensten van
    dienst van
    wachtdienst*
    bij elkaar
    vergader*
    helpdesk
    servicedesk
    balie
    openstelling
    nachtdienst*
    teamoverleg
    werkoverleg
    onboarding
    inwerk*
    piek
    pieken
    piekweek|piekweken|piekperiode|piekperiodes|piekmoment|piekmomenten
    [bij|tijdens] drukte
    drukke week|weken|periode|periodes
    peak [weeks|periods]
    busy weeks|periods
  `,
  // The number that another takes the place of: "32 uur in plaats van 24 uur".
  'hours.instead': `
    in plaats van
    i . p . v .
    ipv
    instead of
    niet langer
    was
    waren
    en niet [meer] [om|voor]
    , niet #
    [en] dus geen|niet #
    en geen #
  `,
  // What was said just now was wrong, and the right thing follows.
  'said.wrong': `
    dit|dat|die|deze wordt|worden [nu|voortaan|dus]
    dit|dat moet|moeten|had|hadden [nu|dus] zijn|worden
    dit|dat had|hadden moeten zijn
    dit|dat is [nu|inmiddels|hierbij] gewijzigd|aangepast|bijgesteld|teruggebracht|verlaagd|verhoogd in|naar|tot
    dit|dat wijzigen we|wij in|naar
    wacht [even|effe]
    ik zeg het verkeerd
    zeg ik verkeerd
    of nee
    oh|o nee
    sorry
    correctie
    ik bedoel
    ik bedoelde
    foutje
    vergissing
    ik vergis me
    moet zijn
    i mean
    i meant
    correction
    scratch that
    no wait
    no , wait
    ,|.|? nee [hoor|joh|toch|sorry] [,]
    …|–|- nee
    of eigenlijk
    , eh|ehm|uh|uhm|euh [nee] ,
    pardon|herstel|edit|rectificatie
    moet|moest # zijn|worden
    should be
    make that|it
    maken|maak er # van
    maken|maak we|ik er # van
    oke|ok|okay|prima|goed|vooruit|akkoord|deal [,] # [euro] dan
    dit|dat|het moet|moeten|had|hadden [dus] # [moeten] zijn|worden
    dit|dat|het zijn|is er [nu|inmiddels|toch|dus]
    is fout|onjuist|verkeerd
  `,
  // Right before what takes the place of what was said just now.
  'said.now': `
    [of] nee [,|:|toch|dus] [het is|wordt] [toch|dus]
    pardon
    nu|inmiddels|voortaan|thans [is|zijn|wordt|worden] [dat|dit|het]
    toch [maar]
    now
  `,
  // Somebody asks on.
  'said.whether': `
    vraagt|vroeg|vragen|vroegen of
    vraag of
    gevraagd of
    vraagt|vroeg zich af of
    benieuwd of
    weten of
    weet niet of
    is onduidelijk of
    navragen of
    vraag nog na of
    asked|asks whether|if
  `,
  // Behind these a number without a unit is one of hours.
  'counted.hours': `
    aantal uren|uur [per|in] [de] [week] is|zijn|wordt|worden|bedraagt|gaat|wijzigt|verandert|van [nu|voortaan|van|gewijzigd|aangepast|verhoogd|verlaagd] [in|naar|van|tot]
    uren per|in [de] week is|zijn|wordt|worden|bedraagt|gaat|wijzigt|verandert|van [nu|voortaan|van|gewijzigd|aangepast|verhoogd|verlaagd] [in|naar|van|tot]
    urenomvang|urenaantal|weekomvang|urenvraag is|wordt|bedraagt|gaat|wijzigt|verandert|van [nu|voortaan|van|gewijzigd|aangepast|verhoogd|verlaagd] [in|naar|van|tot]
    number of hours [per week] is|becomes|changes|from [now|from] [to]
    uren zijn|worden [er] [nu|voortaan]
    maak|maken [we|wij] er [maar]
    ga|gaan [dan|maar|we] uit van
  `,
  // A sentence that begins so goes on with the number: "Uren 32".
  'counted.opening': `
    uren|urental|ureninzet [per|p] [/] [week|w]
  `,
  // Somebody asks how many they are, or whether they are so many.
  'asks.hours': `
    hoeveel|aantal uur|uren
    [#|om] uur|uren [per|p|in] [/] [de] week|w
    # uur
    uren [per week|w] is|zijn|nog
    how many hours
  `,
  // "Per week 24 uur".
  'hours.weekly': `
    per|iedere|elke|every|each week
  `,
  // Who asks so seeks somebody: "Weet jij iemand voor 32 uur?".
  'hours.someone': `
    weet|ken|kent|heb|hebt|heeft|hebben|kennen|kun|kan|kunt|kunnen je|jij|u|jullie [er|nog|mij|ons|misschien|toevallig] iemand
    wie weet|kent|heeft|kan [er|nog|mij|ons] iemand
  `,
  // Right before a number of hours.
  'hours.each': `
    elk
    elke
    ieder
    iedere
    each
    om de
  `,
  // Where somebody is, and not how much they work.
  'hours.presence': `
    [op|vanuit|in|at|aan] [de|het|een|ons|onze] locatie|kantoor|gemeentehuis|stadhuis|werkplek|werkvloer|vestiging|office|site|provinciehuis|hoofdkantoor
    naar [de|het|een|ons|onze] locatie|kantoor|gemeentehuis|stadhuis|stadskantoor|werkplek|werkvloer|vestiging|office|provinciehuis|hoofdkantoor|raadhuis|waterschapskantoor|bureau
    op|in|vanuit [de|het|ons|onze] stadskantoor|raadhuis|waterschapskantoor|school|campus|ziekenhuis|werf|klantlocatie
    vanuit huis
    thuis
    thuiswerken
    onsite
    remote
    remotely
    from home
    aanwezig
    aanwezigheid
    fysiek
    hybride
    hybrid
    werkdagen
    kantoordag
    kantoordagen
    er [echt|fysiek|wel|ook|zelf] zijn|bent|ben
    moet|moeten je|jij|u|ze er
    daar|hier wordt|worden
  `,
  // Somebody else than the one who is sought, or another time.
  'hours.others': `
    collega
    collegas
    team
    teams
    afdeling
    projectleider
    teamleider
    leidinggevende
    manager
    ambtenaar
    colleague
    colleagues
    department
    ( werkt
    ik werk
    ik ben
    wij werken
    we werken
    salaris
    salary
    brutosalaris
    maandsalaris
    bruto
    cao
    ervaring
    experience
    werkervaring
    dienstverband van
    fulltime dienstverband
    full time dienstverband
    voltijd dienstverband
    voltijds dienstverband
    raamovereenkomst
    raamcontract
    volledige werkweek|week [is]
    normale werkweek
    fulltime werkweek
    standaard werkweek
    [is] een werkweek is|telt|bedraagt|duurt|heeft
    is|telt|bedraagt|duurt een [volledige|volle|hele|gewone] werkweek|week
    werkweek [is|telt|bedraagt] bij ons
    [onze] cao - week|werkweek
    gewone|gebruikelijke werkweek|week
    van hen|wie|them|whom
    zijn|haar|hun|diens [huidige|lopende|vorige] klus|contract|opdracht
    eigen medewerker|medewerkers|kracht|krachten|mensen
    vast|vaste personeel|medewerkers|krachten|formatie|mensen
    personeel werkt
    gemeente|organisatie|opdrachtgever|klant|provincie|waterschap|dienst|stichting werkt|hanteert|kent
    als standaard|norm
    maar die|hij|zij|ze wil|wilt|kan|zoekt
    iemand|kandidaat|kandidate die alleen|pas|liever|graag|hooguit|maximaal
    andere opdracht|klus|aanvraag|uitvraag|functie|rol|vacature
    zelf werk|werken|werkt
    werk|werkt|werken zelf
  `,
  // Another time, or what was worked.
  'hours.past': `
    vorige
    vorig
    eerdere
    vroeger
    eerder
    voorheen
    previous
    declareer
    declareren
    gedeclareerd
    factureren
    gewerkte
    afgelopen
    laatste opdracht
    huidige opdracht
    werkt nu|momenteel|thans
  `,
  // Others speak of the one who is sought.
  'hours.asked': `
    verwacht
    verwachten
    vragen
    inzet van
    beschikbaar
    beschikbaarheid
    versterk*
    expects
    zegt|zei|meldt|meldde|says
    geeft aan
    laat weten
  `,
  'hours.available': `
    beschikba*
    available
    availability
    inzetbaar
  `,
  // A number of hours without "per week" is one a week beside these.
  'hours.about': `
    het zijn
    uurtjes
    inzet*
    omvang
    urenomvang
    opdracht
    functie
    aanstelling
    dienstverband
    beschikba*
    parttime
    part [-] time
    fulltime
    full [-] time
    uren
    aantal uur
    tijdsbesteding
    workload
    werkweek
    week van
    hours
    werken
    werkt
    werk je
    rol
    zoek
    zoeken
    zoekt
    gezocht
    nodig
    hiring
    looking for
    gaat om
    betreft
    wekelijks
    weekly
    iemand
    kandidaat
    professional
    assignment
    position
    role
    medewerker
    vraagt
    gevraagd
    klus
    budget
    het wordt|worden
    wij|we|zij|ze willen
    wil|willen wij|we|zij|ze
    leveren
  `,
  // What a full week is, by which a share of it is counted.
  'hours.full': `
    fte =|is|van|bij|a
    fulltime =|is|van
    full [-] time =|is|van
    voltijd =|is|van
    fte
    fulltime
    full [-] time
    voltijd
    voltijds
    op basis van [een]
    o . b . v . [een]
    obv [een]
    uitgaande van [een]
    gebaseerd op [een]
    based on [a]
    bij een week van
    werkweek van
    werkweek =|is
    bij een
    volle|volledige|hele|normale week|werkweek =|is|bedraagt|telt [hier]
    volle|volledige|hele|normale week|werkweek =|is|bedraagt|telt bij ons
    fulltime|voltijd|fte is|betekent bij|hier [ons|de] [gemeente]
    full week is|means
    week telt
    week is [bij] [ons]
  `,
  'stage.then': `
    daarna
    vervolgens
    nadien
    hierna
    aansluitend
    thereafter
    afterwards
    then
    vanaf
    na
    after
    from
  `,
  // Somebody is asked for; the number of people comes behind.
  'count.sought': `
    ${HOLDS}
    zoek
    zoeken [wij|we|zij|ze]
    zoek|zoeken|zoekt [wij|we] een team van
    zoekt
    gezocht
    gevraagd
    behoefte aan
    nodig
    inhuur van
    inhuren [van]
    inzet van
    huren [wij|we]
    vraag naar
    vraagt
    vragen [wij|we]
    vacature voor
    vacatures voor
    plek voor
    ruimte voor
    looking for
    hiring
    seeking
    seeks
    we need
    needs
    in need of
    betreft
    gaat om
    gaat het [ook] om
    totaal
    werving van
    uitvraag voor
    opdracht voor
    aanvraag voor
    plaats voor
    room for
    plaatsing van
    het worden|wordt|zijn
    het is|zijn er
    correctie|rectificatie|correction
    plaatsen wij|we
    wij|we plaatsen
    we|wij kunnen
    plek is er voor
    uitgevoerd door
    vervuld door
    ingevuld door
    te vervullen door
    gunning aan
    contracteert
    contracteren
    huurt
  `,
  // Who has people, or wants something of them, does not ask for them by that word alone.
  'hold.people': `
    ${HOLDS}
  `,
  // The number comes before what asks for them.
  'count.wanted': `
    gezocht
    nodig
    gevraagd
    wanted
    needed
    zoeken wij|we
    zoekt
    required
    in te huren
    inhuren
    ingehuurd
    ingezet
    in te zetten
    leveren
    te contracteren
    gecontracteerd
    aangetrokken
    aantrekken
    aan te trekken
    aangenomen
    te plaatsen
    be hired
    to hire
    be placed
    tegelijk
    wordt|worden [er] geplaatst|ingezet|ingehuurd|aangenomen|gecontracteerd|aangesteld
    mogen|mag|moeten|moet het|er [er] worden
    kunnen|mogen [er] [meteen|direct|dan] starten|beginnen|instromen|aan de slag
    te vervullen
    inzetten
    zijn|is [ook] welkom
  `,
  // Places to be filled, where nothing but their number is said.
  'vacant.place': `
    plek
    plekken
    plaats
    plaatsen
    positie
    posities
    vacature
    vacatures
    opening
    openings
    position
    positions
    vacancies
  `,
  // A label that asks for a number.
  'number.asked': `
    aantal
    hoeveel
    hoeveelheid
    number
    nr
    no
    num
    count
    benodigd
    gevraagd
    how many
    benodigde|gevraagde
  `,
  // Persons, whatever they do.
  'count.person': `
    persoon
    personen
    mensen
    man
    mannen
    people
    person
    persons
    stuks
    posities
    positions
  `,
  // Whom a request hires, without the name of the role.
  'hire.person': `
    professional
    professionals
    medewerker
    medewerkers
    medewerkster
    kandidaat
    kracht
    krachten
    functionaris
    functionarissen
    interimmer
    interimmers
    zzp'er
    zzp'ers
    freelancer
    freelancers
    specialist
    specialisten
    deskundige
    deskundigen
    adviseur
    adviseurs
    consultant
    consultants
    expert
    experts
    mens
    man
    person
    persons
    people
    contractor
    contractors
    resource
    resources
    vacature
    vacatures
    positie
    posities
    plek
    plekken
    plaats
    plaatsen
    position
    positions
    opening
    openings
    vacancy
    vacancies
  `,
  // They end as words for people do.
  'thing.counted': `
    dossiers
    *dossiers
    cijfers
    *cijfers
    nummers
    kamers
    vensters
    letters
    servers
    *servers
    computers
    printers
    routers
    folders
    posters
    flyers
    partners
    *partners
    leveranciers
    opdrachtgevers
    aanbieders
    inschrijvers
    dienstverleners
    ondernemers
    zorgaanbieders
    gebruikers
    *gebruikers
    inwoners
    burgers
    bewoners
    huurders
    deelnemers
    werknemers
    werkgevers
    wethouders
    bestuurders
    clienten
    *clienten
    patienten
    studenten
    leerlingen
    raadsleden
    kantoren
    *kantoren
    sensoren
    motoren
    sectoren
    factoren
    *factoren
    indicatoren
    scenarios
    documenten
    *documenten
    instrumenten
    segmenten
    componenten
    incidenten
    evenementen
    elementen
    momenten
    *momenten
    departementen
    procenten
    punten
    referenten
    kinderen
    bureaus
    teams
    clusters
    gemeenten
    kernteams
    panden
    woningen
    afdelingen
    gezicht
    gezichten
    loket
    vaste
    eigen
    huidige
  `,
  'count.people': `
    persoon
    personen
    mensen
    kandidaten
    collega's
    collegas
    stuks
    coaches
    *eurs
    *issen
    *ologen
    *nomen
    *tecten
    *isten
    *ers
    *aars
    *enten
    *oren
    *ors
    *genoten
    *chefs
    *mannen
    *vrouwen
    *coaches
    *krachten
  `,
  // A wish to see them, and no wish to hire so many.
  'count.notPeople': `
    per leverancier|inschrijver|partij|bureau|supplier|broker|aanbieder
    aan te bieden
    voorstellen
    voordragen
    indienen
    aanbieden
    gesprek
    gesprekken
    uitnodigen
    uitgenodigd
    interview
    interviews
    voor te stellen
    voorgelegd
    voorgedragen
    presenteren
    of meer
    van ons|u|jullie|je|jou
    cv
    cvs
    cv's
    submit*
    per agency|vendor|partner|contractant|opdrachtnemer|detacheerder|buro
    referenties
    mensen|personen|man spreken|zien|ontvangen|ontmoeten|interviewen
  `,
  'scale.word': `
    schaal
    schalen
    functieschaal
    functieschalen
    funtieschaal
    salarisschaal
    salarisschalen
    loonschaal
    schaalniveau
    schaalindicatie
    pay scale|grade
    salary scale|grade
    scale
    fwg
    functiegroep
    inschaling
    ingeschaald [op|in]
    schalen [wij|we|het|dit|deze|de] [functie|rol] [zelf] in [op]
    in te schalen in|op
    functieniveau schaal
    salary band
    paygrade
    caoschaal
    cao [-] schaal
    schaal [-] indicatie
  `,
  'scale.entry': `
    aanloopschaal
    aanloop [-] schaal
    aanvangsschaal
    aanvangs [-] schaal
    instapschaal
    uitloopschaal
    uitloop [-] schaal
  `,
  'scale.step': `
    trede
    step
  `,
  'scale.denied': `
    niet van toepassing
    geldt niet
    vervalt
    not applicable
    does not apply
  `,
  // For whom somebody is sought, and not from whom.
  'count.ownTeam': `
    van ons|u|jullie team|afdeling|organisatie|college|gemeente|cluster|bestuur
  `,
  // Whom a shortlist counts.
  'count.candidate': `
    naam
    namen
    kand [.]
    kandidaat
    kandidaten
    cv
    cv's
    cvs
    c . v .
    professionals
    profiel
    profielen
    aanbieding
    aanbiedingen
    inschrijving
    inschrijvingen
    inschrijvers
    aanmeldingen
    voorstellen
    voorstel
    candidate
    candidates
    profile
    profiles
    resumes
    proposals
    sollicitanten
    gegadigden
    kandidaatstellingen
    resume
    submission
    submissions
    proposal
    voordracht
    voordrachten
  `,
  // Whom a sentence counts where it tells clearly what becomes of them.
  'person.chosen': `
    mensen
    personen
    persoon
    deskundigen
    deskundige
    professional
    adviseurs
    adviseur
    specialisten
    specialist
    consultants
    consultant
    medewerkers
    medewerker
    people
    man
    inzendingen
    offertes
  `,
  'choose.plainly': `
    ze|zij|wij|we|klant|opdrachtgever|gemeente|team|manager|commissie|organisatie spreekt|spreken|ontvangt|ontvangen|interviewt
    mensen|personen|man spreken|zien|ontvangen|ontmoeten|interviewen
    mensen|personen|man|kandidaten in gesprek
    uitgenodigd
    uitnodigen
    nodigt
    invites|invite
    uit te nodigen
    op gesprek
    voor een|het gesprek|interview|kennismaking|kennismakingsgesprek|selectiegesprek|sollicitatiegesprek|intakegesprek
    voorgelegd
    voorgesteld
    voorgedragen
    geselecteerd
    selecteert
    invited
    shortlisted
  `,
  'count.best': `
    top
    beste
    best
    hoogst
    hoogste
  `,
  // Of whom a list is made.
  'count.list': `
    [voor] selectie|voorselectie|shortlist|longlist|groslijst|lijst|lijstje [bestaat] van|met|uit|telt [er]
    short list of|with
    shortlist of
  `,
  'short.verb': `
    nodig
    nodigt
    nodigen
    spreekt
    spreken
    voert
    voeren
    kiest
    kiezen
    interviews
    invites
  `,
  'short.invited': `
    uitgenodigd
    uitnodigen
    uitnodigt
    uitnodigd
    uitnodiging
    nodigt
    nodigen
    voor een|het gesprek|interview|kennismaking|kennismakingsgesprek|selectiegesprek|sollicitatiegesprek|intakegesprek|verificatiegesprek
    gesprek
    gesprekken
    gespreksronde
    kennismakingsgesprek
    selectiegesprek
    selectiegesprekken
    spreekt
    spreken
    gesproken
    interview
    interviews
    invite
    invited
    invites
    mondelinge toelichting
    kennismaking|kennismakingsgesprek|gesprek|gesprekken met de beste|top
    kiest|kiezen daaruit|hieruit|daarvan
    worden|wordt verwacht [op|voor|om]
  `,
  'short.put': `
    #|twee|drie|vier|vijf|zes|zeven|acht|tien cv's|cvs|profielen|kandidaten [willen|wil|graag] zien|bekijken|lezen|beoordelen|inzien
    op papier
    stuur|sturen|stuurt wij|we|ik
    ik|wij|we stuur|sturen
    zend|zenden|zendt door
    voorgelegd
    voorgesteld
    voorgedragen
    voorleggen
    voorlegt
    voordragen
    voordracht
    voorselectie
    legt
    leggen
    leg
    stellen
    stelt
    draagt
    dragen
    stap 2|3
    stap drie
    selectie
    selecteert
    selecteren
    geselecteerd
    doorgezonden
    doorgestuurd
    doorgezet
    doorgeleid
    gaan|gaat
    sturen
    stuurt
    zetten
    zet
    leest
    lezen
    beoordeelt
    bekijkt
    shortlist
    short list
    longlist
    shortlisted
    scorende
    ontvangt
    krijgt
    put forward
    present
    presents
    presented
    presenteren
    presenteert
    forwarded
    shared with
    naar|aan [de|onze] klant|opdrachtgever|inlener
    to the client
    klant|opdrachtgever|gemeente|manager|inlener|team ziet|bekijkt|leest|beoordeelt [hooguit|maximaal|max|hoogstens] [#|twee|drie|vier|vijf|zes|zeven|acht|tien]
    client|customer sees|reviews|reads [at most|up to|max] #
  `,
  'short.sought': `
    zoeken
    zoekt
    op zoek
    looking for
    vertegenwoordigers
    you may|can
    gezocht
  `,
  // What one supplier may do.
  'supplier.one': `
    stuur|stuurt|mail|geef|lever|zend [je|u] [me|mij|ons] niet|maximaal|max|hooguit|hoogstens
    kom|komt [niet] met|aan
    u|je|jij|jullie biedt|bied|bieden|draagt|draag|dragen [ons] niet|maximaal|max|hooguit|hoogstens [meer dan] #|een|twee|drie|vier persoon|personen|mensen|kandidaat|kandidaten|professional|professionals
    p / leverancier|bureau|inschrijver|partij|aanbieder
    beperk je|u|jullie tot
    van iedereen|ieder
    houd|hou het op|bij
    per ${SUPPLIER}
    iedere|elke|each|every|elk|ieder ${SUPPLIER}
    u|je|jullie mag|mogen|kunt|kunnen ieder|elk|allebei|beiden|each
    biedt|bied|bieden|draagt|draag|dragen|stelt|stellen|levert|dient|stuurt u|je|jij|jullie [ons] niet|maximaal|max|hooguit|hoogstens|ten
    uw|jullie|je|jouw|your voordracht|voorstel|aanbieding|inschrijving|submission [,|(|mag] van|met|bevat|telt|omvat|of [ten|maximaal|max|hooguit|hoogstens|niet|at|maximum|up] [hoogste|meer|most|to] [dan] #|een|twee|drie|vier
    [een|de] inschrijver|leverancier|bureau|aanbieder|opdrachtnemer|contractant|detacheerder|gegadigde biedt|draagt|dient|stelt|levert|mag|kan
    van jullie|u|jou|je
    van ons|mij zien|hebben|ontvangen|krijgen
    kandidaat|kandidaten|cv|cv's|voorstel|voorstellen|profiel|profielen van ons|mij
    uit uw|jullie|jouw bureau|organisatie|bedrijf|huis|stal
    from you|us
    from your agency
    agency|supplier|vendor|company|party may|can [put] [forward|offer|submit|propose|present|nominate]
    bureau|buro|leverancier|inschrijver|partij|organisatie|bureaus|leveranciers mag|kan|mogen|kunnen
    max|maximaal|hooguit|hoogstens van ons|mij|u|jullie|elk|ieder
    stuur|stuurt|mail|geef|lever|zend er niet|maximaal|max|hooguit|hoogstens
    max|maximaal|hooguit|hoogstens #|een|twee|drie|vier namen|kandidaten|kandidaat|cv|cvs|profielen graag|aub|svp
    per lev [.]
    p / lev [.]
    p . lev
    dien|lever|stel|draag|bied|schuif [dan|ons] [maximaal|max|hooguit|hoogstens|slechts] #|een|twee|drie|vier kandidaat|kandidaten|cv|cvs|profiel|profielen|namen in|aan|voor
  `,
  'supplier.may': `
    u|je|jij mag|kunt|kan
    mag|kunt|kan u|je|jij
    leverancier|leveranciers|inschrijver|inschrijvers|partijen|bureaus mag|mogen|kan|kunnen
    mogen|kunnen leveranciers|inschrijvers|partijen|bureaus
    jullie mogen|kunnen
    mogen|kunnen jullie
    suppliers|supplier|you|agencies|vendors may|can
    mag
    mogen
    graag
    maximaal
  `,
  // A supplier speaks.
  'supplier.self': `
    ik heb
    wij hebben
    we hebben
    ik kan
    ik mag
    i have
    mijn kandidaat|kandidaten
  `,
  // What goes on to the client is no longer an offer of a supplier.
  'supplier.passesOn': `
    stuurt maximaal|max|hooguit|hoogstens #|twee|drie|vier|vijf|zes cv's|cvs|kandidaten|profielen door
    doorzetten naar|aan [de|onze] klant|opdrachtgever|gemeente|inlener
  `,
  // Who offers, or puts before the client: the sentence tells which of the two.
  'give.verb': `
    biedt
    bieden
    draagt
    dragen
    dient
    dienen
    levert
    leveren
    stuur
    sturen
    send
  `,
  'supplier.offers': `
    aanbieden
    aangeboden
    aan te bieden
    aanleveren
    aangeleverd
    indienen
    ingediend
    in te dienen
    voorstellen
    voordragen
    aandragen
    insturen
    submit
    submitted
    propose
    proposed
    offer
    offered
    voor te stellen
    inbrengen
    doorgeven
    naar voren schuiven
    doorzetten
    door te zetten
    put forward
    putting forward
    nominate
    nominated
  `,
  'weight.price': `
    prijs
    prijsdeel
    prijscriterium
    prijscomponent
    tarief
    uurtarief
    price
    rate
    kosten
    dagtarief
    uurprijs
    dagprijs
    uurvergoeding
    tariefstelling
    tariefvoorstel
    tariefopgave
    tariefcomponent
    prijsstelling
    prijsopgave
    prijsaanbieding
    inschrijfprijs
    inschrijftarief
    inschrijvingsprijs
    offerteprijs
    aanbiedingsprijs
    prijsverhouding
    uurloon
    cost
    costs
    pricing
    hourly|day|daily rate|price
    tariefaanbod
    prijsaanbod
    tariefhoogte
  `,
  'weight.quality': `
    kwaliteit
    kwaliteitsdeel
    kwalitatief
    kwalitatieve
    quality
    inhoud
    inhoudelijk
    inhoudelijke [beoordeling|kwaliteit|score]
    kwaliteitscriteria
    kwaliteitsscore
    kwaliteitverhouding
    kwaliteitsverhouding
    kwalitatief deel
  `,
  'weight.word': `
    weging
    weegt
    wegen
    wegingsfactor
    gewicht
    telt
    tellen
    mee
    gewogen
    beoordeling
    beoordeeld
    bepaald
    bepaalt
    gunning
    gunningscriteria
    gunningscriterium
    eindscore
    totaalscore
    score
    punten
    weight
    weighs
    weighted
    counts
    award
    decides
    meetellen
    meegewogen
    meeweegt
    uitmaakt
    maakt
    bepalen
    bepalend
    vormt
    eindoordeel
    eindcijfer
    totaaloordeel
    beoordelen
    beoordeling op
    accounts
    makes up
    weighting
    scoring
    evaluation
    evaluated
    determines
    verdeling
    verhouding
    overige|resterende # % is|zijn|gaat
    overige|resterende # procent is|zijn|gaat
    remaining # % is|goes
  `,
  'weight.other': `
    indexatie
    indexering
    geindexeerd
    verhoogd
    verhoging
    korting
    toeslag
    sroi
    overwerk
    inflatie
    begroting
    subsidie
    budget
    budgetten
    draagt
    financiert
    besparing
    besparen
    boete
    loonkosten
    stijging
    daling
    gemiddeld hoger|lager
  `,
  // Right behind a share it is one of the rate itself, as a fee is.
  'share.ofRate': `
    van|over het|uw|elk [overeengekomen|aangeboden|maximale] tarief|uurtarief
    of the [hourly|agreed|offered] rate
  `,
  // The scale that is told next is of those with whom one works.
  'scale.others': `
    collega|collega's|teamleden
    medewerkers die|zelf|met
    vaste|eigen medewerkers|krachten|mensen|adviseurs
    team|groep van
    leidinggevende*
    leiding [geven] aan
    begeleid*
    stuurt
    aansturen|aansturing
    u|je|jij valt|rapporteert onder|aan
    val|valt u|je onder
    zij|ze|die zitten|verdienen|vallen
    supervise|supervises|manage|manages|reports [to]
  `,
  'scale.role': `
    functie|rol|positie|role|position|wordt|word
  `,
} satisfies Record<string, string>
