/** Words around a number of months that tell whether it is the term of the assignment. Rows as in date-cues.ts. */
export const TERM_CUES = {
  // A term by its name: "de looptijd is", "voor de duur van".
  'term.named': `
    duur
    looptijd
    doorlooptijd
    contractduur
    contractperiode
    contractlooptijd
    opdrachtduur
    opdrachtperiode
    inhuurperiode
    inhuurduur
    inzetperiode
    inzetduur
    periode
    termijn
    period
    duration
    term
    length
    tijdvak
  `,
  // The assignment itself, which has a term: "een klus van", "the contract is for".
  'term.assignment': `
    opdracht
    inzet
    contract
    inhuur
    detachering
    assignment
    klus
    vervanging
    job
    tewerkstelling
    aanstelling
    role
    rol
    interim
    functie
    werkzaamheden
    dienstverband
    beide|alle aanvragen
    dat het om
    die|deze|het|dit stopt|eindigt na
  `,
  // Right behind a length these make it a term.
  'term.behind': `
    lang
    duurt
    duren
    te duren
    invallen
    initially
    lasting
  `,
  'term.runs': `
    het gaat om
    loopt
    lopen
    duurt
    duren
    lasts
    runs
    takes
    gaat om
    betreft
    is
    en blijft|blijven
  `,
  'term.for': `
    denkt
    schat|schatten [op]
    en dan
    rekenen op
    reken op
    rekenen we|wij op
    denken aan
    denk aan
    uitgaan van
    gaan uit van
    ga uit van
    voorzien
    verwachten
    counting on
    expect
    about
    stopt|eindigt na
    naar verwachting
    voor
    gedurende
    for
    during
    dus
    eerst
    initieel
    initially
    in eerste instantie
  `,
  // Somebody is wanted, so that "voor 6 maanden" is a term.
  'term.wanted': `
    beginnen
    begint
    begin
    aanvang
    ingaande
    ingaand
    aan de slag
    begins
    beginning
    vervanging
    vervanger
    ter vervanging van
    plek vrij
    plaats vrij
    vacature
    behoefte
    gevraagd
    inval*
    versterking
    *verlof
    ingehuurd
    inhuren
    fte
    p / w
    pw
    zoekt
    zoek
    zoeken
    gezocht
    nodig
    start
    starting
    starten
    starts
    startdatum
    per direct
    looking for
    seeking
    needs
    need
    het gaat om
    ingangsdatum
  `,
  'term.from': `
    vanaf
    from
    per
    tot
  `,
  // What lasts too, and is not the assignment.
  'term.subject': `
    investering
    investeringen
    project
    traject
    *plan
    *visie
    strategie
    prognose
    *agenda
    programma
    subsidie*
    pilot
    bouw
    regeling
    cursus
    opleiding
    training
    studie
    raamovereenkomst*
    raamcontract*
    mantelovereenkomst*
    framework
    cao
    procedure
    plannen
    begroting
    proef*
    certificaat*
    registratie
    concessie
  `,
  // Time that is no term at all.
  'term.not': `
    verdeeld|gespreid|uitgesmeerd over
    ervaring
    werkervaring
    experience
    afgelopen
    vorig
    vorige
    opzeg*
    proeftijd
    inwerk*
    garantie
    overname
    overnemen
    over te nemen
    tarief
    betaal*
    betaling
    levertijd
    geleden
    oud
    ouder
    langer
    longer
    extra
    erbij
    na
    elke
    iedere
    binnen
    every
    within
    after
    last
    past
    gedurende|during de|het|the eerste|first
    bewaartermijn
    factuur
    facturen
    nieuwer
    recent
    recente
    minimaal # jaar
    per # maand|maanden|jaar|kwartaal
    bewaard
    ingewerkt
  `,
  // May follow after the term.
  'term.option': `
    voort te zetten
    voortzetten
    voortgezet
    voortzetting
    continueren
    gecontinueerd
    nogmaals
    nog eens|een|twee keer
    door te lopen
    continue for
    continued for
    maand|maanden|mnd|jaar|kwartaal erbij|extra|bovenop
    daarna nog
    uitloop
    bijtekenen
    optie*
    optioneel
    optionele
    optional
    option
    options
    verleng*
    extend*
    extension
    extensions
    renew*
    prolong*
    uitzicht op
    vastgeplakt
    aangeplakt
    aan vastplakken|vastknopen|vastgeknoopt
    erachter|eraan|erbij plakken|geplakt|komen|doen
    vastgeknoopt
    langer worden|duren|maken|doorgaan
    [en] daarna|dan kan|kunnen|mag er|het [nog]
    [en] daarna|dan misschien|mogelijk|wellicht|eventueel|evt
    opgerekt|oprekken|op te rekken
    kans|mogelijkheid op nog [eens|een]
    nog eens # maand|maanden|jaar
    aan|bij [worden] toevoegen|toegevoegd
  `,
  'term.optionYears': `
    optiejaren
    optiejaar
    optionele jaren
    optie jaren
    verlengingsjaren
    option years
    optional years
  `,
  // No option after all.
  'term.none': `
    geen optie|opties|verlenging|verlengingen|verlengingsoptie|verlengingsopties|mogelijkheid
    geen optie|mogelijkheid tot|op verlenging
    niet verleng*
    niet worden verlengd
    niet mogelijk
    niet aan de orde
    niet voorzien
    no extension|extensions|option|options
    not extendable|renewable
    not be extended
    not possible
  `,
  // Before or behind a length: the term that an option follows, even where the option is named first.
  'term.first': `
    na|after [de|het|een|deze|die|the] eerste|initiele|first|initial|1e|1ste [contractperiode|periode|termijn|opdracht|contract|period|term] [van|of]
    ( eerste|1e|1ste|initiele periode|termijn|contractperiode
  `,
  // More of something else than of this assignment.
  'term.elsewhere': `
    overname
    over te nemen
    kosteloze
    in dienst
    ervaring
    experience
    opzeg*
    tarief
    arbeidsovereenkomst
    indexer*
    vog
    vog [-] termijn
    in het verleden
    bewaartermijn
    raamovereenkomst
    raamcontract
    framework
    vergunning|vergunningen|*vergunning|*vergunningen
    das|dis|dps|aankoopsysteem|mantel [zelf] kan|kunnen|mag|is|wordt
    huurcontract*|huurovereenkomst*|leasecontract*|contracten
    uitkering*|licentie*|abonnement*|verzoek*|aanvragen
  `,
} satisfies Record<string, string>
