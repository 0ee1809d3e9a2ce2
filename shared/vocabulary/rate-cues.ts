/** What a broker asks for its work, wherever an amount or a remark names it. */
const FEES = `
  fee
  fees
  bemiddelings [-] fee
  broker fee
  msp [-] fee
  service fee
  *fee
  *fees
  bemiddelingskosten
  bemiddelingsvergoeding
  brokerkosten
  broker kosten
  contractkosten
  dienstverleningskosten
  dienstverleningsvergoeding
  platformkosten
  administratiekosten
  afdracht
  commissie
  marge
  opslag
  msp [-] kosten
  inhuurkosten
  brokervergoeding
  vergoeding|bijdrage|opslag|kosten voor|van|aan [de|het|onze|ons] bureau|bemiddelingsbureau|inhuurbureau|loket|inhuurloket|desk|inhuurdesk|makelaar|bemiddelaar|platform|portaal|tussenpersoon|marktplaats
  kosten|vergoeding van|voor [de|onze] bemiddeling|contractafhandeling|contractering
  loketvergoeding
  bureauvergoeding
  makelaarsvergoeding
  platformvergoeding
  deskvergoeding
  portaalvergoeding
  brokermarge|bemiddelingsmarge|bureaumarge|deskmarge|platformmarge|makelaarsmarge
  brokercommissie|bemiddelingscommissie|bemiddelingsprovisie|brokerprovisie|makelaarscommissie|makelaarsprovisie|makelaarscourtage|plaatsingscommissie
  brokeropslag|bemiddelingsopslag|bureauopslag|platformopslag|deskopslag
  brokerbijdrage|bemiddelingsbijdrage|bureaubijdrage|deskbijdrage|loketbijdrage|makelaarsbijdrage|intermediairsbijdrage
  brokerafdracht|bemiddelingsafdracht|platformafdracht
  intermediairvergoeding|intermediairskosten|intermediairkosten|bureaukosten|deskkosten|inhuurdeskkosten|loketkosten|makelaarskosten|contracteringskosten|bemiddelaarskosten
  inhuurdeskvergoeding|inhuurbureauvergoeding|inhuurloketvergoeding|servicevergoeding|bemiddelaarsvergoeding|contractvergoeding
  marge|provisie|courtage|commissie|aandeel voor|van|aan [de|het|onze|ons] broker|bemiddelaar|intermediair|bureau|bemiddelingsbureau|inhuurbureau|loket|inhuurloket|desk|inhuurdesk|makelaar|platform|portaal|tussenpersoon|marktplaats
  vergoeding|bijdrage|opslag|kosten voor|van|aan [de] broker|intermediair|msp
`

/** What a supplier pays the broker, by which both who takes it and that it is taken are told. */
const TO_US = `
  leverancier|leveranciers|inschrijver|opdrachtnemer|bureau|intermediair|u|je betaalt|betalen [aan] ons
  betaalt u|je [aan] ons
  betaalt de|elke|iedere|een leverancier|inschrijver|opdrachtnemer|bureau [aan] ons
  hierop|daarop|hiervan|daarvan houden|houdt wij|we
  voor ons|onszelf [nog] af|vanaf|eraf|in
  voor ons|onszelf [nog] van af
  af|vanaf|eraf voor onze|mijn|de dienstverlening|bemiddeling|diensten
  aan ons af
  aan ons af te dragen
  aan ons afdragen|afgedragen
  wij|we factureren u|je|jullie|leveranciers
  wij|we vragen [van] leveranciers|inschrijvers|u|jullie een bijdrage|vergoeding|opslag
`

/** That the supplier owes the broker nothing: who takes, that it is taken, and that it is none. */
const NOTHING = `
  brengt|brengen|rekent|rekenen|berekent|berekenen|vraagt|vragen [wij|we] [aan|van] [de] bureau|bureaus|leverancier|leveranciers|intermediairs|u|jullie|je [dus|verder|hiervoor] niets|niks [in rekening]
  aan ons|mij betaal|betaalt|ben|bent|hoef|hoeft|draag|draagt je|u|jij|jullie [dus|verder|zelf] niets|niks
  je|u|jij|leverancier|leveranciers betaal|betaalt|betalen|ben|bent|zijn ons|mij [dus|verder] niets|niks
  betaal|betaalt|ben|bent je|u|jij ons|mij [dus|verder] niets|niks
  onze|mijn dienstverlening|diensten|bemiddeling|tussenkomst is|zijn|kost|kosten [voor] [je|u|jullie|leveranciers] [dus|geheel] niets|niks|gratis|kosteloos
  voor onze|mijn dienstverlening|diensten|bemiddeling|tussenkomst|werk betaal|betaalt|betalen je|u|jij|jullie|leveranciers [ons] niets|niks
`

/** Words that tell what an amount of money is, and what a rate covers. Rows as in date-cues.ts. */
export const RATE_CUES = {
  'rate.word': `
    tarieflijst
    tarievenlijst
    tariefkaart
    tarieftabel
    tariefstaffel
    rate card
    tarief
    tarieven
    uurtarief
    uurtarieven
    dagtarief
    dagtarieven
    maximumtarief
    maximumtarieven
    maximumuurtarief
    maximumdagtarief
    plafondtarief
    tariefplafond
    tariefindicatie
    tariefrange
    tariefbandbreedte
    richttarief
    all [-] in [-] tarief|uurtarief
    rate
    rates
    hourly
    rate cap
    uurprijs
    dagprijs
    prijsplafond
    plafond
    plafondprijs
    compensatie
    uurvergoeding
    per uur
    p / u
    per hour
    € / uur|u|h|hour
    € p|per u|uur|h|hour
    euro|eur / uur|u|h|hour
    uurbudget
    prijs
    price
    kostprijs
    vergoeden wij
    betalen
    betaalt
    betaal
    we can pay
    pay up to
    te besteden
    gefactureerd
    factureren
    declarabel
    inkooptarief
    limiettarief
    toptarief
    maximumuurtarieven
    plafondtarieven
    tariefplafonds
    plafonds
    uurprijzen
    dagprijzen
    maximumdagtarieven
    tar
    trf
    uurtar
    uurtrf
  `,
  // Right behind an amount.
  'rate.paid': `
    gefactureerd
    factureren
    te factureren
    declareren
    gedeclareerd
    declarabel
  `,
  // The amount that another takes the place of: "€ 89 in plaats van € 85".
  'rate.instead': `
    niet
    not
    in plaats van [de]
    i . p . v .
    ipv
    instead of
    niet langer
    was
    waren
  `,
  'rate.level': `
    junior
    medior
    senior
    starter
    expert
    trainee
    principal
    lead
  `,
  'rate.upTo': `
    tot
  `,
  // Right before an amount it is the least, or a step of a scale, or only an example.
  'rate.least': `
    minimaal
    minimum
    min [.]
    vanaf
    ten minste
    tenminste
    at least
    ondergrens
    from
    starting at
    minimumtarief
    minimale tarief
    minimumuurtarief
    niet aan met
  `,
  'rate.below': `
    lager dan|of
    minder dan
    goedkoper dan
    beneden
    onder
    below
    under
    lower than
    less than
    <
    ≤
    lager dan of gelijk aan
    kleiner dan
  `,
  'rate.above': `
    boven [de|het]
    hoger|meer|duurder dan [de|het]
    over de
    above
    higher|more than
    exceeding
  `,
  'rate.refused': `
    uitgesloten
    terzijde
    niet in behandeling
    ongeldig
    vallen af
    valt af
    afgewezen
    niet geaccepteerd
    niet meegenomen
    uitsluiting
    knock [-] out
    knockout
    rejected
    excluded
    disqualified
    not considered|accepted
    not be considered|accepted
    buiten beschouwing
    niet beoordeeld
    terzijdelegging
    kansloos
    zinloos
    valt|vallen buiten
    naast ons neer
  `,
  // Not above this amount.
  'rate.notAbove': `
    niet hoger dan
    niet hoger zijn|liggen|uitvallen dan
    niet hoger|meer mag|mogen|kan|kunnen|moet zijn|worden|liggen|uitvallen|bedragen dan
    niet hoger ligt|is|uitvalt dan
    niet meer dan
    niet meer zijn|bedragen dan
    niet boven [de]
    nooit boven [de]
    nooit hoger dan
    niet over [de]
    no higher than
    not higher than
    niet uitkomen boven [de]
    not go above
    nooit meer dan
    nooit meer|hoger zijn|betalen|liggen|uitkomen dan
    niet verder dan
    no|not|never more than
  `,
  // Behind an amount: it is the most.
  'rate.isMost': `
    is|zijn|vormt|blijft [echt|wel|gewoon|absoluut|toch|hier|dus] [voor|bij] [ons|hun] [het|de|ons|onze|mijn|hun] [absolute|harde|uiterste] maximum|max|plafond|bovengrens|grens|limiet|top|tax|maximumtarief|bovenkant
    is [really] the max|maximum|limit|cap
    en geen cent|euro meer
    en niet meer|hoger
    en hoger gaat|kan niet
    en dan houdt het op
    , hoger gaat|kan niet
    , meer niet
    , meer wordt het niet
  `,
  // What the supplier keeps of the rate.
  'rate.kept': `
    overhoudt
    overhouden
    overhoud
    resteert
    resteren
    netto ontvangt|ontvangen|krijgt|krijg|verdient|houdt
    ontvangt|krijgt|krijg|houdt u|je|leverancier netto
    you keep|net|retain
    leaves you [with]
  `,
  // Behind the amount stands "over".
  'rate.keeps': `
    houdt
    houd
    hou
    houden
    blijft
    blijven
  `,
  'rate.example': `
    bijvoorbeeld
    bijv [.]
    bv [.]
    voorbeeld
    for example
    zoals
  `,
  // What somebody else asks, or another time.
  'rate.others': `
    ik heb [hier] nog|iemand|een [iemand|een]
    wij|we hebben [hier] nog|iemand [iemand|een]
    heb nog iemand|een
    onze|mijn man|vrouw|kandidaat|professional wil|vraagt|kost|zit
    vorig jaar
    hij|zij|ze begint|begon|start|startte|werkt|zit|kost|vraagt|rekent|doet
    is|zijn geplaatst
    is|was begonnen
    plaatsing van
    zit|zat nu|nog|momenteel|thans|toen op|tot|bij
    huidig|huidige tarief|uurtarief
    [dat] wij|we|ik meestal|doorgaans|normaal|normaliter|gewoonlijk|altijd|vaak [op|rond|tussen|voor]
    denk dat wij|we|ik
    heb gezegd dat wij|we|ik
    zei dat wij|we|ik
    hadden wij|we
    andere kandidaat|kandidaten
    laatste kandidaat|keer
    eerder was
    was eerder
    destijds
    toen was
    vroeg
    vroegen
    zat op
    zaten op
    bood
    kostte
    asked for
    afgewezen
    viel af
    vielen af
    was te hoog|duur
    too high
    mijn collega vraagt|heeft|wil|rekent|werkt|zit|kost|doet
    ik werk voor
    ik vraag
    ik reken
    kandidaat vraagt|wil|kost|rekent
    kandidaten vragen
    mijn tarief
    mijn uurtarief
    zijn tarief
    haar tarief
    vraagt zelf
    gemiddeld tarief
    gemiddelde tarief
    raamovereenkomst
    raamcontract
    mantelovereenkomst
    framework agreement
    framework contract
    zaten|zat wij|we|ik
    wij|we zaten|hadden|vroegen|rekenden
    [dus] die valt|vallen [dan|dus|daarmee|hierdoor|helaas] [waarschijnlijk] af
    valt|vallen waarschijnlijk|vermoedelijk|helaas af
    voor die|dat bedrag|prijs niet
    die|deze|wie zit|zat|kost|kostte|vraagt|rekent|doet|wil|wou|wilde [op|ook|nu|minimaal]
    mijn|onze|hun [vaste|eigen] mensen|kandidaten|mannen|vrouwen|professionals|adviseurs|collega's kosten|vragen|willen|zitten|rekenen|doen|gaan
    concurrent|concurrenten|concurrentie
    ander|andere bureau|bureaus|partijen|leveranciers
    medewerkers|mensen|collega's die wij|we|ik nu|al inhuren|inhuur|hebben
    kosten|kost me|mij|ons nu
    vorige|laatste|eerdere keer betaalden|betaalde|hadden|had|zaten
    betaalden|betaalde wij|we|ik
    die|that nu|thans|momenteel op|in deze|die plek|functie|rol
    hij|zij|ze|kandidaat kan|wil|zou [al|ook] voor
    eerder|eerst|gisteren|aanvankelijk|oorspronkelijk noemden|noemde|schreef|schreven|stond|meldden|gaven|gaf [wij|we|ik|er|hier]
    partijen|bureaus|marktpartijen|aanbieders|leveranciers zitten|vragen|vroegen|rekenen|kosten|kostten|bieden|boden|verdienen
    ter vergelijking
    in|bij|tijdens|via|van|uit [de|het|een|onze] vorige|eerdere|voorgaande|laatste uitvraag|aanvraag|competitie|inhuur|aanbesteding|mini
    weken|week|maanden|maand|dagen|jaar geleden
  `,
  // What the rate is only held against.
  'rate.unlike': `
    in afwijking van|op [de|het|onze] raamovereenkomst|raamcontract|mantelovereenkomst
    [in] afwijkend|anders|hoger|lager dan|van [in] [de|het|onze] raamovereenkomst|raamcontract|mantelovereenkomst
    opzichte van [de|het|een|onze] vorige|eerdere|voorgaande|laatste ronde|uitvraag|aanvraag
    hoger|lager|anders dan in|bij [de|het|een|onze] vorige|eerdere|voorgaande|laatste ronde|uitvraag|aanvraag
  `,
  // Before the amount that now holds, whatever stood before.
  'changed.to': `
    verhoogd|opgehoogd|verlaagd|bijgesteld|aangepast|gewijzigd|opgetrokken|opgeschroefd|teruggebracht|gecorrigeerd|verruimd|gegaan|omhoog|omlaag naar|tot|in
    akkoord|ingestemd|instemt met
    raised|increased|lowered|changed|adjusted|reduced to
    nieuwe|nieuw|actuele|definitieve|uiteindelijke [maximum|max] tarief|uurtarief|maximumtarief|plafond|tariefplafond|maximum|max|bedrag|bovengrens
    new rate|maximum|cap|ceiling
  `,
  // Money that is no rate.
  'money.other': `
    salaris
    salarissen
    salary
    brutosalaris
    maandsalaris
    bruto
    brutoloon
    loon
    uurloon
    loonsom
    cao
    kilometervergoeding
    onkostenvergoeding
    reiskostenvergoeding
    kilometer
    kilometers
    km
    sroi
    social return
    budget
    budgetten
    jaarbudget
    projectbudget
    trainingsbudget
    omzet
    opdrachtwaarde
    contractwaarde
    opdrachtsom
    boete
    boetes
    dwangsom
    dwangsommen
    opleidings*
    scholings*
    verzeker*
    aansprakelijk*
    drempel
    drempelbedrag
    subsidie
    subsidies
    begroting
    investering
    investeringen
    schaal
    functieschaal
    waarde
    raming
    geraamd
    geraamde
    toeslag
    toeslagen
    onkosten
    thuiswerk*
    overwerk
    overuren
    overwerkvergoeding
    meerwerk
    standby
    stand [-] by
    piket*
    consignatie*
    bereikbaarheidsdienst*
    weekenddienst*
    nachtdienst*
    parkeren
    parkeerkosten
    verblijfskosten
    verblijfkosten
    hotel
    overnachting
    overnachtingen
    projectomvang
    portefeuille
    schade
    bonus
    bonussen
    premie
    training
    turnover
    revenue
    fine
    penalty
    vergoeding voor
    rekening staat
    lunch
    lunchrekening
    factuur van
    declaratie
    portemonnee
    bedrijfsauto
    lease*
    indexatie
    index
    teken*
    welkomstbonus
    aanbrengpremie
    borg
    garantie
    koop*
    verkoop*
    woning*
    uitkering
    grondprijs
    aanneemsom
    bouwkosten
    vast bedrag per maand
    plaatsingskosten|inschrijfkosten|inschrijfgeld|inschrijvingskosten|leges
  `,
  // Of this a fee may be a share.
  'money.invoiced': `
    gefactureerde|gefactureerd omzet
    factuuromzet
    invoiced turnover|revenue
  `,
  'money.perOther': `
    per km|kilometer|kilometers|dagdeel|stuk|kandidaat|medewerker|nacht|overnachting|traject|opdracht|project|keer|perceel|inwoner|huishouden|contract|deelnemer|leerling|m|ton|declaratie|overtreding|incident|woning|melding|dossier|rit|plaatsing|factuur|gesprek|assessment|persoon|verzekerde|gebeurtenis|aanspraak|schadegeval
    / km|kilometer
    per gereden kilometer
  `,
  'fee.word': `
    ${FEES}
    bemiddelingsbedrag
    bemiddelingspercentage
    kosten [van] [de] broker
    kosten [voor] [de] leverancier
    kosten bemiddelaar
    transactiekosten
    platformbijdrage
    inhouding
    mijn|onze|de bemiddeling kost|bedraagt|is
    commission
    service charge
    margin
    vergoeding intermediair
    onze|mijn [eigen] vergoeding|bijdrage
    vergoeding voor ons|onze
    vergoeding [van|voor] [de] broker
    intermediairsvergoeding
    onze|mijn # euro
    onze|mijn € #
  `,
  // What the supplier itself earns is no fee of the broker.
  'fee.own': `
    uw|je|jouw|jullie|hun|eigen [eigen] marge|opslag|vergoeding
    marge|opslag van uw|jullie|je [eigen] bureau|onderneming|organisatie
    marge|opslag van de leverancier|onderaannemer
    winstopslag
    winstmarge
  `,
  // The broker charges something to the supplier.
  'fee.charged': `
    niets|niks in rekening
    geen kosten in rekening
    in rekening
    houden wij|we
    houdt
    rekenen wij|we
    rekent
    berekenen wij|we
    berekent
    wij|we rekenen|berekenen|houden|hanteren
    gerekend
    hanteert
    ontvangt
    ontvangen wij|we
    charges
    we charge
    takes
    we take
    ingehouden
    inhouden
    factureert de broker
    brengt|brengen wij|we
    afgedragen|afdragen
    leveranciers|inschrijvers|opdrachtnemers betalen|dragen
    leverancier|inschrijver|opdrachtnemer|bureau|intermediair|u|je betaalt|draagt
    betaalt|draagt u|je
    betaalt|draagt de leverancier|inschrijver|opdrachtnemer
    ${TO_US}
    ${NOTHING}
  `,
  // Before the name of who takes it.
  'fee.taken': `
    vergoeding|bijdrage|aandeel|opslag|percentage van|voor|aan
  `,
  'fee.by': `
    broker
    bemiddelaar
    intermediair
    flextender
    flex tender
    leverancier
    leveranciers
    inschrijver
    opdrachtnemer
    dienstverlening
    bemiddeling
    in rekening
    msp
    supplier
    wij
    we
    houden|rekenen|berekenen|ontvangen wij|we
    wij|we rekenen|berekenen|houden|hanteren
    aan|naar het|de|ons platform|loket|desk|inhuurdesk
    we charge
    we take
    over|van|op het|dit|uw|elk|ieder [gefactureerde|aangeboden|overeengekomen|geboden] uurtarief|tarief
    of|on the|your hourly|agreed rate
    ${TO_US}
    ${NOTHING}
  `,
  // Who judges, and no share of the rate.
  'fee.committee': `
    commissie kent|beoordeelt|weegt|geeft|kiest|besluit|adviseert|nodigt|bestaat|toetst|leest|heeft|zal|ziet|spreekt|stelt|bekijkt|selecteert|oordeelt|komt|die
    kent|beoordeelt|weegt|geeft|kiest|besluit|adviseert|nodigt|toetst|leest|heeft|zal|ziet|spreekt|stelt|bekijkt|selecteert de|onze|een commissie
    door|aan|voor|met|naar de|onze|een commissie
    leden|voorzitter|lid|oordeel|advies van de|onze|een commissie
  `,
  'fee.none': `
    geen
    zonder
    no
    nihil
    without
    n . v . t
    nvt
    niet van toepassing
    not applicable
    none
    kosteloos
    gratis
    feevrij
    fee vrij
    free of charge
    niets in rekening
    geen kosten in rekening
    niks in rekening
    n / a
    niet verschuldigd
    niet [aan] de orde
    niet gerekend|geheven|berekend|gevraagd
    niet in rekening
    not charge|charged|levy|levied|ask|apply
    is|zijn er niet
    ${NOTHING}
  `,
  // Paid once, which is no fee an hour.
  'fee.once': `
    eenmalig
    eenmalige
    one [-] off
    once
  `,
  // What a share is of, when it is not of the rate.
  'fee.otherShare': `
    btw
    vat
    omzetbelasting
    indexatie
    sroi
    social return
    loonsom
    opdrachtwaarde
    opdrachtsom
    boete
    korting
    werkdagen
    punten
    weging
    prijs
    kwaliteit
  `,
  // What a rate covers, and the words that say whether it does.
  'basis.vat': `
    btw
    b . t . w
    vat
    omzetbelasting
    sales tax
  `,
  'basis.travel': `
    reiskosten
    reiskst
    reiskstn
    reisk
    reiskn
    reisksten
    reiskostn
    reiskosen
    rkv
    reiskostenvergoeding
    reis [-] en verblijfskosten|verblijfkosten|verblijf
    reis [-] , verblijf [-] en parkeerkosten
    reis [-] en parkeer [-] en verblijfkosten
    woon [-] werk
    woon - / werkverkeer
    woon - en werkverkeer
    woonwerkverkeer
    woon [-] werkverkeer
    woon [-] werkkilometers
    woonwerk
    travel
    travelling
    travel [and] expenses|costs
    travelling costs|expenses
    kilometers
    kilometervergoeding
    km [-] vergoeding
    vervoerskosten
    commuting
    reis
    reizen
    km ' s
    kms
    ov [-] kosten
    benzinekosten
  `,
  'basis.fee': `
    ${FEES}
    bemiddeling
    onze|mijn|ons [eigen] vergoeding|bijdrage|provisie|aandeel|deel|kosten
    our fee|share|margin|commission
    vergoeding|bijdrage|kosten van|voor ons
    vergoeding voor onze|mijn diensten|dienstverlening|bemiddeling|werk
    provisie
    courtage
    onze|mijn # euro
  `,
  'basis.own': `
    uw|je|jouw|jullie|hun|eigen [eigen] marge|opslag|vergoeding
    marge|opslag van uw|jullie|je [eigen] bureau|onderneming|organisatie
    marge|opslag van de leverancier|onderaannemer
    winstopslag
    winstmarge
  `,
  'basis.committee': `
    commissie kent|beoordeelt|weegt|geeft|kiest|besluit|adviseert|nodigt|bestaat|toetst|leest|heeft|zal|ziet|spreekt|stelt|bekijkt|selecteert|oordeelt|komt|die
    kent|beoordeelt|weegt|geeft|kiest|besluit|adviseert|nodigt|toetst|leest|heeft|zal|ziet|spreekt|stelt|bekijkt|selecteert de|onze|een commissie
    door|aan|voor|met|naar de|onze|een commissie
    leden|voorzitter|lid|oordeel|advies van de|onze|een commissie
  `,
  'basis.devices': `
    device
    devices
    laptop
    laptops
    telefoon
    telefoonkosten
    mobiel
    apparatuur
    apparaten
    hardware
    ict [-] middelen
    eigen werkplek|middelen|materiaal|apparatuur
    equipment
    computer
    pc
    byod
  `,
  'basis.rest': `
  `,
  'basis.allIn': `
    all [-] in
    allin
    all [-] inclusive
    all inclusief
    incl|inclusief|including [.] alle|all [overige|bijkomende|mogelijke|andere|other] kosten|onkosten|costs|expenses
    all [other] costs|expenses [are] included
    alle [overige|bijkomende] kosten [zijn] inbegrepen
    alles inbegrepen
    alles inclusief
    alles erin
    inclusief alles
    alles [zit] erbij in
    everything included
  `,
  // Hold for what follows them, or for what goes before where they end a clause.
  'basis.on': `
    inclusief
    inclusieve
    incl [.]
    including
    inclusive [of]
    includes
    include
    inc .
    met inbegrip van
    omvat
    waarin
    daar|hier|er zit|zitten
    inkl
    in dit|dat|het|deze|genoemd|bovenstaand bedrag|tarief|uurtarief|maximumtarief|prijs zit|zitten
    hierin|daarin|erin zit|zitten
    bevat|behelst|dekt
    contains|covers
    dus ook [met]
    dus met
    so also
    tarief|uurtarief|prijs rekening [te houden] met
  `,
  'basis.off': `
    exclusief
    excl [.]
    exl [.]
    ex [.]
    excluding
    exclusive [of]
    zonder
    plus
    buiten
    excluded
    niet inclusief
    not including
    +
    [te] vermeerderd|vermeerderen|verhoogd|verhogen|verhoogt|vermeerdert met
    behalve
    uitgezonderd
    met uitzondering van
    except [for]
    daar|hier|er komt|komen
  `,
  // Hold for what stands before them; "niet" turns them round.
  'basis.in': `
    inbegrepen
    begrepen
    verwerkt
    opgenomen
    meegenomen
    meegerekend
    meegeteld
    ingerekend
    ingecalculeerd
    inbegrip
    verdisconteerd
    included
    erin
    erbij in
    hierin
    daarin
    zit
    zitten
    onderdeel van
    voor eigen rekening
    voor rekening van
    voor rekening [van] [de] opdrachtnemer|leverancier|kandidaat|inschrijver|bureau|professional
    daar|hier [ook|nog|wel] uit betaald|voldaan|bekostigd
    daaruit|hieruit betaald|voldaan|bekostigd
  `,
  'basis.billed': `
    vergoed
    gedeclareerd
    declareren
    gefactureerd
    in rekening
    doorbelast
    bovenop
    boven op
    erbovenop
    voor rekening van [de|het|onze|uw|onszelf|ons] opdrachtgever|klant|gemeente|provincie|inlener|waterschap|ministerie|organisatie|hogeschool|universiteit|eindklant|aanvrager
    voor onze rekening
    door [de|het|onze] opdrachtgever|klant|gemeente|provincie|inlener|waterschap|ministerie|organisatie|eindklant [wordt|worden] betaald|gedragen|vergoed|voldaan|afgedragen
    betaald|gedragen|vergoed|voldaan door [de|het|onze] opdrachtgever|klant|gemeente|provincie|inlener|waterschap|ministerie|organisatie|eindklant
    borne|paid by the client
    erbij
    komt|komen [daar|er|hier] [nog] bij
    er bij
    bijkomen
    reimbursed
    on top
    vergoeding
    nog bij komt|komen
    bijkomt
    komt|komen er|daar|hier niet [nog|meer] bij|bovenop
  `,
  'basis.not': `
  `,
  // The rate that a sentence speaks of without an amount.
  'rate.this': `
    dit|dat is|zijn
    this is|includes
    these amounts
  `,
  // The rate by its name, of which a sentence says what it covers.
  'rate.named': `
    plafond
    plafondbedrag
    plafondtarief
    plafondprijs
    tariefgrens
    bovengrens
    maximumprijs
    maximumbedrag
    dagprijs
    ceiling
    rate cap
    tarief
    tarieven
    uurtarief
    uurtarieven
    dagtarief
    maximumtarief
    tariefplafond
    rate
    rates
    uurprijs
    genoemde|bovenstaande|dit|alle|beide|deze|vermelde|dat|genoemd bedrag|bedragen|prijs|prijzen
    bedragen zijn
    maximumtarieven|maximumuurtarief|maximumuurtarieven|maximumdagtarief|plafondtarieven|tariefplafonds|plafonds|maximumdagtarieven
    uurprijzen|dagprijzen|tariefgrenzen|bovengrenzen|maxima
    prijzen
    inkooptarief|toptarief|limiettarief
  `,
  'rate.knockout': `
    knock [-] out
    knockout
    harde eis
  `,
  'rate.scored': `
    punt
    punten
    pt
    points
    score
  `,
} satisfies Record<string, string>
