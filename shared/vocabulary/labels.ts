/**
 * Labels of headers, and what the value beside them is. One phrase a line, in any case, without colon and accents; a new
 * broker's word is one more line. Words such as "gewenste" before a label and "opdracht" behind it need no line.
 */
export const LABELS = {
  former: `
    was
    oud
    oude waarde
    voorheen
    previously
    old value
  `,
  number: `
    registratienr|registratienummer [. ] [aanvraag]
    nummer inzetverzoek
    inzetnummer
    inzetverzoek
    nummer minitender|tender|minicompetitie
    uitvraag id
    aanbestedingsnummer
    publicatienummer
    advertentienummer
    aanvraagnummer
    aanvraag
    referentie
    referentienummer
    ref
    ref nr
    refnr
    kenmerk
    opdrachtnummer
    opdrachtnr
    opdrachtnr|opdrachtnummer|nummer|nr|kenmerk|referentie van|bij hun|jullie|onze|de kant|klant|opdrachtgever
    hun|ons|jullie nummer|kenmerk|referentie
    opdracht nummer
    opdracht-id
    aanvraag-id
    reference
    reference number
    request number
    request id
    request no
    assignment number
    assignment id
    vacaturenummer
    tender id
    tender-id
    inhuurnummer
    inhuuraanvraag
    dossiernummer
    zaaknummer
    id
    nummer
    uitvraagnummer
    positienummer
    projectnummer
    offertenummer
    zaak
    zaaknr
    zaakkenmerk
    dossier
    dossiernr
    opdrachtreferentie
    opdracht ref
    aanvraagreferentie
    referentiecode
    opdrachtcode
    aanvraagcode
    vacaturecode
    vacature id
    nr
    no
    number
    tendernummer
    ovv
    onder vermelding van
    ref no
    opdrachtkenmerk
    aanvraagkenmerk
    job number
    job code
    nummer uitvraag
    nummer offerteaanvraag
    requisition number
    requisition
    requisition id
    identificatie
    volgnr
    volgnummer
    uitvraag
    offerteaanvraag
    request
    ref code
    inhuur nummer
    reference no
    vacancy number
    vacancy id
    tender number
    bestelnummer
    verzoeknummer
    perceelnummer
    perceelkenmerk
    perceelcode
    profielnr
    vraagnr
    vraagnummer
    inhuurnr
    inschrijvingsnummer
    klusnr
    posnr
    vacaturenr
    uitvraagnr
    referentienr
    kenmerknr
    inzetnr
    minicompetitienummer
    tendernr
    aanvraagnr
    dossier nummer
    brokernummer
    nummer|aanvraagnummer|referentie|referentienummer|kenmerk [van] [de] broker|bemiddelaar|intermediair|msp|tussenpersoon
  `,
  clientReference: `
    intern kenmerk
    client reference
    inkoopnummer
    nummer|nr|referentie|referentienummer|kenmerk|aanvraagnummer|opdrachtnummer|zaaknummer klant|opdrachtgever|eindklant|inhuurder|inlener
    eigen referentie [van] [de] [gemeente|klant|opdrachtgever|inlener|organisatie]
    referentie|kenmerk|nummer gemeente|klant|eindklant|inlener|inhuurder|organisatie
    referentienummer|referentienr|aanvraagnummer|opdrachtnummer [bij] [de|van] klant|opdrachtgever|gemeente|inhuurder
    intern nummer
    interne referentie
    uw klantreferentie
    klantreferentie
    client ref
  `,
  title: `
    opdracht|klus|aanvraag|uitvraag|inhuur voor|van [een] externe|freelancer|interimmer|inhuurkracht|zelfstandige
    opdracht|klus voor [een] tijdelijke|externe kracht|professional|medewerker
    gezochte|gevraagde|gewenste|benodigde deskundige|professional|functionaris|specialist|expert|medewerker|kracht|adviseur
    gezochte|gevraagde|gewenste|benodigde functie|rol|deskundigheid|expertise|discipline
    wat
    assignment title
    functie
    functienaam
    functietitel
    opdracht
    opdrachtnaam
    titel
    title
    rol
    role
    job title
    position
    positie
    naam opdracht
    naam aanvraag
    gezocht
    wij zoeken
    gevraagd
    profiel
    functieprofiel
    aangevraagde functie
    functie/rol
    opdrachttitel
    titel opdracht
    titel aanvraag
    assignment
    vacature
    functiebenaming
    rolnaam
    profielnaam
    job role
    vacaturetitel
    positietitel
    assignment name
    role title
    position title
    functie rol
    wie zoeken we
    te vervullen functie
    te vervullen rol
    opdracht titel
    project role
    projectnaam en inzet|rol|functie|opdracht
    project en rol|functie
    rolbenaming
    benaming
    benaming van de opdracht
  `,
  endClient: `
    eindklant
    eindopdrachtgever
    end client
    eindgebruiker
    eind opdrachtgever
    eindgebruiker organisatie
    final client
  `,
  client: `
    gemeente|klant|instantie waarvoor [gewerkt|ingehuurd] [wordt]
    wie vraagt [het|dit] [uit]
    wie huurt [er] in
    wie is de klant|opdrachtgever
    ten behoeve van
    opdrachtgevende dienst
    uitvragende organisatie|dienst|partij
    vragende organisatie|dienst|partij
    buyer organisation|organization
    buying organisation|organization
    bij welke organisatie
    voor welke organisatie
    voor wie
    bij wie
    inhurende gemeente
    deelnemende organisatie
    opdrachtgever|inlener|klant . naam
    organisatieonderdeel
    werken bij
    overheidsorganisatie
    opdrachtgever
    klant
    client
    organisatie
    inhurende organisatie
    inlener
    aanbestedende dienst
    customer
    organisation
    organization
    hiring organisation
    naam opdrachtgever
    bedrijf
    inhurende dienst
    afnemer
    contracting authority
    besteller
    opdrachtgevende afdeling
    inlenende organisatie
    opdrachtgevende organisatie
    hiring client
    inhurende partij
    aanvrager
    aanvragende organisatie
    deelnemer
    buyer
    authority
    naam organisatie
    naam klant
    opdrachtgevende|inhurende|aanvragende|inlenende|uitvragende|vragende instantie|entiteit|instelling
    aanvragende|inlenende gemeente|dienst|partij
    opdrachtgevende|inlenende partij
    ingehuurd|uitgevraagd door
    hiring|requesting entity|authority|party
    requesting organisation|organization|department
    opdrachtgevende|uitvragende|vragende gemeente|provincie
    instelling|zorginstelling
  `,
  start: `
    wanneer begin|start je|jij|u
    wanneer begint|start de kandidaat|professional
    wanneer begint|start het
    wanneer begint|start de opdracht|klus
    wanneer begin|start
    begin|start je|jij
    wanneer kun|kunt je|u beginnen|starten
    ingaande
    ingaand
    ingangsmoment
    startend
    aanvang per
    aanvang op
    inzet per
    nodig per
    nodig vanaf
    gewenst per
    gewenst vanaf
    vroegste start
    startperiode
    effective date
    starting
    starting from
    starts on
    onboarding
    begint op
    wanneer starten
    wanneer beginnen
    starten
    te starten op
    ingang per
    startmaand
    vanaf wanneer
    datum in dienst
    gaat in op
    start
    startdatum
    start datum
    begindatum
    aanvang
    aanvangsdatum
    ingangsdatum
    start date
    starting date
    beschikbaar per
    per
    ingang
    eerste werkdag
    eerste dag
    wanneer
    when
    startmoment
    begin
    inzet vanaf
    opstartdatum
    datum aanvang
    datum start
    datum ingang
    startweek
    starts
    begint
    beginnen
    beginning
    start op
    vanaf
    aanvangsmoment
    startdag
    available from
    start from
    commencement date
    commencement
    aftrap
    aftrap op
    de aftrap
    eerste contractdag|inzetdag|opdrachtdag|projectdag
    begindag
    aanvangsdag
    ingangsdag
    ingangsmaand|aanvangsmaand|beginmaand
    datum|dag van ingang|aanvang|start|begin|indiensttreding
    dag waarop het|de|u|je begint|start
    aantreden
    aanvang|start|begin werkzaamheden
    commences|commencing [on]
    first [working] day
    date of commencement|start
  `,
  end: `
    expiratie
    expiratiedatum
    uitstroomdatum
    vermoedelijke|voorziene|waarschijnlijke einddatum
    loopt t/m
    loopt t m
    loopt door tot
    loopt door tot en met
    duurt tot
    klaar [op|per|uiterlijk]
    gereed [op|per]
    afgerond [op|per]
    duurt t/m
    duurt tot en met
    tot uiterlijk
    t/m uiterlijk
    eindmoment
    beoogd einde
    laatste werkdag
    contract tot
    contract t/m
    inzet tot
    inzet t/m
    opdracht tot
    opdracht t/m
    inhuur tot
    inhuur t/m
    looptijd t/m
    ends
    ending
    through
    up to and including
    last day
    eindigt op
    afloop
    tot wanneer
    t/m
    t m
    loopt af
    afloopdatum
    einddag
    laatste dag
    slot
    end
    einddatum
    einde
    end date
    tot en met
    tot
    eind
    finish date
    until
    eindigt
    loopt tot
    loopt tot en met
    end of assignment
    contract end
    datum einde
    datum|dag van afloop|einde|beeindiging
    slotdag
    laatste contractdag|inzetdag|opdrachtdag|projectdag
    completion [date]
    contract loopt tot|t/m
    contract loopt tot en met
    contracteinde
    eindmaand
    afloop contract|opdracht|inzet
    date of completion
    last working day
    opdracht klaar
    uit dienst
    einde inzetperiode|opdrachtperiode|periode|looptijd
    einde|einddatum [van] [de|het] opdracht|contract|inzet|inhuur|werkzaamheden|klus|overeenkomst|detachering
  `,
  duration: `
    hoe lang
    voor hoe lang
    looptijd contract
    opdrachtlengte
    tijdvak
    tijdsbestek
    contractuele looptijd
    duur
    looptijd
    opdrachtduur
    duration
    contractduur
    periode
    contractperiode
    opdrachtperiode
    inzetperiode
    period
    term
    contract duration
    looptijd opdracht
    initiele looptijd
    inhuurperiode
    looptijd in maanden
    duur in maanden
    aantal maanden
    termijn
    doorlooptijd
    contractlooptijd
    contract length
    initial term
    length
    inzetduur
    tijdsduur
    lengte opdracht
    duration months
    project duration
    opdrachttermijn
    inzet periode
    duur contract
    hoeveel en hoe lang|hoelang
    hoe lang en hoeveel
    hoelang en hoeveel
    wanneer en hoe lang|hoelang
    vanaf wanneer en hoe lang|hoelang
    van wanneer tot wanneer
    inzetduur opdracht
    contracttermijn
    inhuurduur
    inhuurtermijn
  `,
  extension: `
    [mogelijkheid|kans|optie] [tot|op] doorlopen [mogelijk]
    mogelijkheid|kans|optie tot|op voortzetting|voortzetten|verlengen|doorgaan
    voortzetting [mogelijk]
    doorloopmogelijkheid
    doorlooptijd daarna
    kan doorlopen
    daarna nog
    daarna eventueel
    daarna evt
    en dan
    en dan nog
    vervolg
    vervolgoptie
    mogelijk vervolg
    kans op vervolg
    verlengperiode
    verlengingsperiode
    verlengtermijn
    verlengingstermijn
    optietermijn
    nadien
    aansluitend
    erbij mogelijk
    thereafter
    possible extension
    possible extensions
    en daarna
    verlengopties
    verlengkans
    uitbreiding
    optionele periode
    daarna
    opties verlenging
    optie
    verlengingsoptie
    verlengingsopties
    optie tot verlenging
    verlenging
    verlengen
    opties tot verlenging
    extension
    extension option
    extension options
    extensions
    mogelijkheid tot verlenging
    optie op verlenging
    opties
    verlengingsmogelijkheid
    verlengmogelijkheid
    optionele verlenging
    option to extend
    verlengbaar
    verlengoptie
    optiejaren
    optie verlengen
    renewal
    renewal option
    mogelijke verlenging
    kans op verlenging
    optieperiode
    optieperiodes
    [mogelijk|eventueel] bijtekenen
    kan dit|het|de [inzet|opdracht] langer [worden|duren]
    prolongation|prolongations
    optie|opties daarna|erna|nadien
    langer mogelijk
    verlenging|verlengen mogelijk|eventueel
    uitloop [mogelijk]
    [mogelijke|eventuele] uitloop
    aantal verlengingen|verlengopties
    hoe vaak verlengen|verlengd
    [kan|mag|te] [worden] verlengd [worden] [met]
    te verlengen [met]
    verlengen kan|mag
    kan|mag langer [duren]
    can be extended
    extendable
  `,
  hours: `
    uren|uur op weekbasis
    [aantal] uren|uur / wk|week
    werkuren per week
    [aantal] uren|uur per persoon|kandidaat|professional|medewerker|adviseur [per week|pw]
    weekuren per persoon
    uren|uur in de week
    uren per 7 dagen
    aantal uren|uur in de week
    uren|uur weeks
    hoeveel uur|uren per week
    hoeveel uur|uren in de week
    formatie
    formatieomvang
    weekuren
    omvang in uren|fte
    hoe vaak
    hoeveel
    hoeveel uur
    hoeveel uren
    contracturen
    tijdsinzet
    weekbelasting
    inzet pw
    inzet per wk
    uren p w
    aantal uren pw
    dagen inzet
    werkuren
    uren per week
    aantal uren
    aantal uren per week
    tijdsbesteding
    uren
    omvang
    uren pw
    uurtjes
    uurtjes per week
    hours
    hours per week
    hours p/w
    hours pw
    urenomvang
    inzet
    inzet per week
    werkweek
    omvang per week
    weekly hours
    aantal uur
    aantal uur per week
    uren inzet
    omvang inzet
    omvang opdracht
    fte
    aantal fte
    beschikbaarheid
    workload
    inzet in uren
    aantal dagen per week
    dagen per week
    urenbasis
    working hours
    uur per week
    omvang van de inzet
    gewenste inzet
    urenindicatie
    urenaantal
    urenbeslag
    urenvolume
    weekomvang
    weekinzet
    urenbehoefte
    uurbeslag
    urenbesteding
    urenverdeling
    aantal uren inzet
    inzet uren
    urenomvang per week
    uren per wk
    aantal u
    omvang dienstverband
    omvang functie
    time commitment
    arbeidsduur
    tijdsbeslag
    gevraagde uren
    uren week
    [aantal] dagen in de week
    urenbudget [per week]
    uren|uur budget [per week]
    [aantal] werkdagen per|in de week
  `,
  rate: `
    uurprijs|uurloon|dagtarief|dagprijs hoogstens|hooguit
    uurprijs|uurloon|dagtarief|dagprijs ten hoogste
    tarief|uurtarief|uurprijs|dagtarief niet meer dan
    hoogste uurprijs|uurloon
    hoogste|maximaal|maximale toelaatbare|toelaatbaar|toegestane|toegestaan|mogelijke|acceptabele uurprijs|uurloon|uurtarief|tarief [inhuur]
    toelaatbaar|toegestaan|toelaatbare|toegestane tarief|uurtarief|uurprijs|uurloon
    wij|we betalen [maximaal|max|hoogstens|hooguit]
    wij|we betalen ten hoogste
    highest hourly rate
    rate not above
    hoogste uurtarief|tarief [dat wij betalen]
    plafond uurtarief|tarief
    [wat is] [het] maximum|maximaal|max|maximale|hoogstens|hooguit [bedrag|prijs] per uur|dag
    ten hoogste per uur|dag
    per uur maximaal|max|maximum|hoogstens|hooguit
    hoeveel per uur
    per uur
    uurprijs niet hoger dan
    tarief niet hoger dan
    uurtarief|tarief hoogstens|hooguit
    uurtarief|tarief ten hoogste
    honorarium
    maximum honorarium
    wat mag het kosten
    prijs
    tariefmax
    bovengrens
    uurprijs max
    budget per uur
    max p u
    max rate ex vat
    plafondbedrag
    maximumprijs
    wat betalen we
    tariefruimte
    maximumtarief
    uurtarief maximaal
    max tarief
    tarief
    uurtarief
    tariefplafond
    maximum uurtarief
    plafondtarief
    plafond
    tarief maximaal
    rate
    max rate
    maximum rate
    hourly rate
    maximum hourly rate
    dagtarief
    maximum dagtarief
    day rate
    daily rate
    tariefindicatie
    indicatie tarief
    indicatief tarief
    all-in tarief
    all-in uurtarief
    tarief per uur
    tariefrange
    tariefbandbreedte
    richttarief
    rate cap
    tarief all-in
    bovengrens tarief
    tariefgrens
    prijsplafond
    compensatie
    vergoeding
    maximum charge rate
    maximum bill rate
    bill rate
    charge rate
    maximum
    uurprijs
    uurprijs maximaal
    tariefmaximum
    maximale uurprijs
    tarief tot
    rate max
    max rate per hour
    salaris tarief
    uurvergoeding
    maximum uurtarief excl btw
    geboden tarief
    tarief ex btw
    inkooptarief
    verkooptarief
    uurloon zzp
    tarieven
    limiettarief
    toptarief
    ceiling rate
    tarieflimiet|uurtarieflimiet
    limiet [van] [het] tarief|uurtarief
    tariefbegrenzing
    begrenzing [van] [het] tarief
    grensbedrag
    budgetgrens
    rate limit|ceiling
    maximum hourly price
    tariefbovengrens
    toegestaan maximum
  `,
  fee: `
    loket|platform|desk|makelaars|marktplaats|portaal|bureau|tussen [-] vergoeding|fee|bijdrage|opslag
    loketvergoeding|platformvergoeding|deskvergoeding|makelaarsvergoeding|marktplaatsvergoeding|portaalvergoeding|bureauvergoeding
    loketbijdrage|platformbijdrage|deskbijdrage|portaalbijdrage|loketfee|deskfee|portaalfee|makelaarsfee
    loketkosten|deskkosten|portaalkosten
    ons|mijn aandeel|deel|percentage
    onze|mijn fee|vergoeding|marge|bijdrage|opslag|provisie
    fee|vergoeding|provisie|courtage|kosten [van] [het] inhuurbureau|inhuurloket|inhuurdesk|bemiddelingsbureau|detacheringsbureau
    fee bureau|loket|desk|makelaar|bemiddelaar|tussenpartij|platform|portaal
    vergoeding bureau|loket|makelaar|bemiddelaar|tussenpartij
    bureaukosten
    bureaufee
    provisie
    courtage
    agency fee
    marktplaatsfee
    vergoeding platform
    kosten platform
    dienstverleningsvergoeding
    fee
    fee flextender
    dienstverleningsfee
    msp fee
    msp-fee
    msp-kosten
    bemiddelingsfee
    plaatsingsfee
    brokerfee
    bemiddelingskosten
    kosten broker
    kosten leverancier
    platformfee
    brokerkosten
    inhuurfee
    servicefee
    marge
    fee broker
    contractfee
    contractbeheer
    transactiefee
    transactiekosten
    leveranciersfee
    intermediairsfee
    dienstverleningskosten
    kosten bemiddelaar
    vergoeding intermediair
    opslag intermediair
    opslag
    opslag broker
    bemiddelingsvergoeding
    vergoeding broker
    intermediair fee
    fee intermediair
    brokervergoeding
    handling fee
    administratiekosten
    dienstverleningfee
    inhouding
    afdracht
    bijdrage platform
    platformkosten
    inkoopfee
    commissie
    servicekosten
    kosten voor|van [de|een] leverancier|leveranciers|opdrachtnemer|inschrijver
    bijdrage|vergoeding|afdracht [van|voor] [de|een] leverancier|leveranciers|opdrachtnemer|inschrijver [aan] [het|de|ons] [platform|bureau|loket|broker|makelaar|portaal]
    bijdrage|vergoeding|afdracht|kosten aan|van|voor [het|de|ons|deze] platform|bureau|loket|broker|makelaar|portaal|marktplaats|inhuurdesk
    leveranciersbijdrage
    kosten deelname
    deelnamekosten
  `,
  payScale: `
    indicatie functieschaal|schaal|salarisschaal
    inschalingsindicatie
    indicatie|indicatieve inschaling
    inschaling indicatief|indicatie|cao
    inschalingsniveau
    schaalindeling
    functieschaalindicatie
    functieschaal
    schaal
    functieschaal en trede
    salarisschaal
    loonschaal
    inschaling
    pay scale
    functieniveau schaal
    schaalindicatie
    cao-schaal
    cao schaal
    functiewaardering
    grade
    inschaling functie
    schaalniveau
    loonschaal indicatie
    salary scale
    functiegroep
    schaal functie
  `,
  region: `
    inzetgebied
    regio
    provincie
    region
    province
    werkregio
    werkgebied
    gebied
    provincies
    regio s
    arbeidsmarktregio
    landsdeel
  `,
  place: `
    work site
    site
    waar
    wpl
    werkplek locatie
    waar zit je
    waar gewerkt wordt
    waar het werk is
    waar je|u werkt
    hier werk je
    gewerkt wordt in
    waar werk je
    plaats|plek van tewerkstelling
    tewerkstelling
    werkstandplaats
    locatie stad
    huisvesting
    where
    locatie
    standplaats
    werklocatie
    projectlocatie
    projectlocaties
    plaats
    locatie van de werkzaamheden
    location
    work location
    werkplek
    place of work
    werklocaties
    locatie opdracht
    plaats van werkzaamheden
    plaats werkzaamheden
    vestiging
    city
    stad
    gemeente
    locatie(s)
    hoofdlocatie
    plaats van uitvoering
    werkadres
    office
    locatie werkzaamheden
    plaats/locatie
    woonplaats/standplaats
    plaats van de werkzaamheden
    plaats van inzet
    plaats van de inzet
    plek
    werkstad
    locatie inzet
    plaats opdracht
    locatie van inzet
    place of performance
    plaats van werk
    locatie van de opdracht
    locatie van uitvoering
    uitvoeringslocatie
    inzetlocatie
    werkplaats
    standplaats locatie
    locatie en thuiswerken
    locatie project
    plaats van de opdracht
    werkplaats locatie
    kantoorlocatie
    kantoor
    vestigingsplaats
    dienstlocatie
    stad gemeente
    uitvalsbasis
    municipality
    werkbasis
    thuisbasis
    hoofdstandplaats
    campus
    campuslocatie
    schoollocatie
    tewerkstellingsplaats
    dienstplaats
    inzetplaats
    inzetplek
    werkgemeente
    werkkantoor
    vaste werkplek|werklocatie
    vestiging|locatie|plaats|plek|kantoor|adres waar de kandidaten|medewerkers|professionals|kandidaat|medewerker|professional werken|werkt|zitten|zit
    duty station|location
    base location
    work base
    place of assignment|duty|service
    plaats|plek tewerkstelling
    plek van uitvoering|inzet
    standplaatsen|werkplekken
  `,
  deadline: `
    dichtgaan
    slotdatum
    sluitingstijdstip
    sluiting leveranciers|aanbieders|bureaus
    sluiting [bij] [de] gemeente|opdrachtgever|klant
    einddatum aanvraag
    einddatum uitvraag
    einddatum vacature
    einddatum plaatsing
    einddatum inschrijftermijn
    einddatum reactietermijn
    einddatum reageren
    einddatum indienen
    inlevermoment
    reactiemoment
    aanlevermoment
    inschrijfmoment
    indieningsmoment
    aanbiedmoment
    inlevertermijn
    aanlevertermijn
    aanbiedtermijn
    aanbiedingstermijn
    aanmelddatum
    aanmeldtermijn
    voordrachtdatum
    voordrachttermijn
    offertetermijn
    offertedatum
    tenderdatum
    inzenddatum
    inzendtermijn
    indiendatum
    indieningsdatum
    responsdatum
    aanbieddatum
    aanbiedingen tot
    aanbiedingen tot en met
    aanbiedingen t/m
    aanbiedingen voor
    aanbieden t/m
    aanbieden tot en met
    offertes tot
    offertes tot en met
    offertes t/m
    offertes voor
    offreren tot
    offreren voor
    voorstellen tot en met
    voorstellen t/m
    voorstellen voor
    inschrijven t/m
    inschrijven tot en met
    inschrijven kan t/m
    inschrijven kan tot en met
    inschrijving t/m
    inschrijvingen t/m
    indienen t/m
    indienen tot en met
    inleveren
    inleveren t/m
    inleveren uiterlijk
    aanleveren
    aanleveren t/m
    insturen voor
    insturen tot
    insturen uiterlijk
    opsturen voor
    reacties tot en met
    reacties t/m
    reageren kan tot en met
    reageren mogelijk t/m
    reageren mogelijk tot en met
    responses until
    responses by
    bids by
    proposals by
    offers by
    apply no later than
    respond no later than
    inschrijven mogelijk tot
    sluiting bij ons
    uiterlijk aanbieden
    reageren kan tot
    je kunt reageren tot
    sluit per
    tot wanneer reageren
    tot wanneer kun je reageren
    laatste kans
    aanbod uiterlijk
    aanbod voor
    binnen voor
    sluit om
    einde inschrijfdatum
    sluitingsdatum
    sluiting inschrijving
    sluiting reacties
    deadline
    deadline voor reageren
    deadline voor het voorstellen van kandidaten
    sluiting
    sluitdatum
    deadline inschrijving
    reactietermijn
    reactie uiterlijk
    deadline reacties
    deadline aanbieding
    deadline aanbiedingen
    uiterste inschrijfdatum
    aanbieden tot
    aanbieden voor
    closing date
    deadline for responses
    deadline for proposals
    respond before
    respond by
    apply before
    apply by
    submission deadline
    closes
    closing
    closing date and time
    sluitingsdatum en tijd
    sluitingstermijn
    deadline aanlevering
    uiterlijk reageren
    deadline indienen
    deadline voorstellen kandidaten
    cv deadline
    deadline cv
    deadline cv's
    uiterste datum
    inzenden voor
    inzenden tot
    reactiedatum
    sluit op
    sluit
    inschrijving sluit
    sluiting aanvraag
    sluitingsdatum reacties
    indienen voor
    indienen tot
    indienen uiterlijk
    aanbiedingen uiterlijk
    inschrijftermijn
    sluitingsmoment
    einde reactietermijn
    einddatum inschrijving
    deadline leveranciers
    deadline opdrachtgever
    deadline leverancier
    kandidaten aanbieden tot
    kandidaten voorstellen voor
    aanmelden voor
    aanmelden tot
    aanleverdatum
    inleverdatum
    due date
    due
    response due
    reageren
    reacties
    indienen cv's
    indiening
    response deadline
    proposals due
    candidates due
    submit by
    submit before
    einde reactie
    einddatum reactie
    einddatum reacties
    vervaldatum
    verloopt
    reageren t/m
    reageren tot en met
    reageer uiterlijk
    reageer voor
    inzenden uiterlijk
    indieningstermijn
    sluiting uitvraag
    sluiting aanbieding
    sluitingsdatum inschrijving
    kandidaten bij ons binnen
    kandidaten bij opdrachtgever binnen
    kandidaten indienen
    kandidaten voordragen voor
    voordragen tot
    voordragen voor
    inschrijven voor
    inschrijven uiterlijk
    aanmelden uiterlijk
    tenderdeadline
    bids due
    offers due
    offerte uiterlijk
    offerte indienen voor
    einddatum publicatie
    open tot
    openstaand tot
    geldig tot
    expires
    expires on
    expiry date
    apply until
    application deadline
    deadline application
    respons uiterlijk
    termijn voor reactie
    reactie deadline
    laatste reactiedatum
    laatste dag om te reageren
    sluiting offerte
    sluiting offertes
    deadline offerte
    deadline offertes
    cv s uiterlijk
    cv uiterlijk
    cv s voor
    uiterste datum reactie
    uiterste datum indienen
    sluiting tender
    einde inschrijving
    einde inschrijvingstermijn
    inschrijfdeadline
    terugkoppelen
    terugbellen|terugmailen|terugsturen|doorgeven voor|uiterlijk|tot
    laten weten [voor|uiterlijk]
    antwoord uiterlijk
    dicht
    dicht op
    gaat dicht [op]
    dichtdatum
    dichting
  `,
  deadlineTime: `
    uiterste inlevertijd|indientijd|reactietijd
    inlevertijd
    indientijd
    tijdstip|tijd inleveren|indienen|inlevering|indiening
    om
    eindtijd
    sluitingstijd
    tijdstip sluiting
    tijd
    tijdstip
    closing time
    sluitingsuur
    tijd sluiting
    einde inschrijftijd
    deadline tijd
    deadline tijdstip
    tijd van sluiting
    sluittijdstip
    sluittijd
    eindtijd reactie
    tijdstip van sluiting
    uiterste tijd
    time
    eindtijd inschrijving
    dichttijd
    dicht om
  `,
  questions: `
    vragen tot
    deadline vragen
    vragen
    sluiting vragen
    vragenronde
    deadline voor vragen
    deadline stellen van vragen
    deadline stellen vragen
    uiterste datum vragen
    deadline for questions
    questions deadline
    vragen voor
    vragen indienen
    vragen stellen
    indienen vragen
    questions
    vragen kunnen tot
    einde vragenronde
    sluiting vragenronde
    deadline vragenronde
    uiterlijk vragen stellen
    vraagtermijn
    uiterste moment voor het indienen van vragen
    laatste moment om een vraag te stellen
    uiterste vraagdatum
    vragen t/m
    vragen mogelijk t/m
    einde vragen
    deadline vraagstelling
    vraagstelling tot
    inlichtingen tot
    sluiting stellen van vragen
    uiterste termijn vragen
    questions due
    indienen van vragen
    stellen van vragen
    deadline indienen vragen
    vragenronde sluit
    vragen sluiting
    vragen mailen [naar|aan]
    vragen sturen [naar|aan]
    vragen richten aan
    vragen via
    vragen naar
    email|mail [uw|je] questions|vragen [to|naar|aan]
  `,
  answers: `
    antwoorden
    beantwoording
    beantwoording vragen
    antwoorden gepubliceerd
    publicatie antwoorden
    answers
    answers on
    nota van inlichtingen
    nvi
    nv i
    antwoord
    antwoorden uiterlijk
    antwoorden vragen
    publicatie nota van inlichtingen
    answers published
    antwoorden beschikbaar
    publicatie van antwoorden
    publicatie nvi
    publicatie beantwoording
    nota van antwoorden
    verzending nota van inlichtingen
    antwoorden op gestelde vragen
    datum antwoorden
    answers by
  `,
  interviews: `
    gesprekken
    interviews
    interview
    gesprek
    selectiegesprek
    selectiegesprekken
    kennismaking
    kennismakingsgesprekken
    kennismakingsgesprek
    interviewdatum
    gespreksdatum
    interview date
    interviewmoment
    datum gesprekken
    planning gesprekken
    gespreksdata
    interviewronde
    sollicitatiegesprekken
    interviewdata
    interview dates
    datum interviews
    intake
    intakegesprekken
    datum gesprek
    gesprekken gepland op
    intakegesprek
    intakedatum
    datum intake
    gesprekken met kandidaten
    gespreksronde
    verificatiegesprek
    presentatie
    gespreksdag
    gespreksdagen
    gesprekken vinden plaats op
    sollicitatiegesprek
    gespr
    gespr ronde
    sel gespr
    first|intake|introductory conversation|conversations|meeting|meetings
  `,
  notice: `
    bericht
    bericht uiterlijk
    uitnodiging
    uitnodigingen
    terugkoppeling
    uitnodiging gesprek
    notice
    invitation
    invitations
    feedback
    reactie opdrachtgever
    bericht uitnodiging
    bericht aan kandidaten
    bericht over uitnodiging
    bericht kandidaten
    invitations sent
    shortlist bekend
    uitslag
    bekendmaking
    bekendmaking selectie
    uitnodigen gesprekken
    uitnodiging voor gesprek
    bericht aan leveranciers
    terugkoppeling kandidaten
    selectie bekend
    bekendmaking kandidaten
  `,
  education: `
    denkniveau
    opl niveau
    werkniveau
    niveau opleiding
    opleidingseis
    gevraagd denkniveau
    scholing
    opleidingniveau
    opleidingsniveau
    opleiding
    werk- en denkniveau
    niveau
    education
    education level
    functieniveau
    vereist niveau
    gevraagd niveau
    werk en denkniveau
    vooropleiding
    level of education
    level
    diploma
    denk en werkniveau
    opleidingsrichting
    onderwijsniveau
    kwalificatieniveau
    educational level
    degree
    opl
    opl eis
  `,
  das: `
    das opdracht
    das
    dynamisch aankoopsysteem
    dps
    publicatie via das
    via das
    dynamic purchasing system
  `,
  selfEmployed: `
    zzp ers
    zzp er
    inzet via zzp
    werkvorm zzp
    zelfstandig ondernemer
    zzp mogelijk
    zzp
    zzp'ers
    zzp toegestaan
    zzp-ers toegestaan
    inzet zzp
    contractvorm
    contractvormen
    zelfstandigen
    freelance
    self-employed
    freelancers
    detacheren of zzp
    zzp/detachering
    contract form
    contract type
    inhuurvorm
    vorm van inhuur
    type contract
    zzp-inzet
    zzp constructie
    zelfstandige toegestaan
    zzp-er mogelijk
    zzp'er mogelijk
    zzp inzetbaar
    inzet zzp'er
    zzp'er toegestaan
    soort inhuur
    type inhuur
    contractering
    arbeidsvorm
    freelance allowed
    contractant
    type overeenkomst
    zzp akkoord
    zzp ja/nee
    zzp kan
    zzp constructie mogelijk
    zzp toelaatbaar
    inzet van zzp
    inzet zelfstandigen
    zzp of detachering
    zelfstandige mogelijk
    zelfstandigen mogelijk
    dienstverband
    inhuurconstructie
    vorm
    wijze van inhuur
    ook geschikt voor zzp
    geschikt voor zzp
    zzp geschikt
    type inzet
    freelancers allowed
    freelancers welcome
    self employed allowed
    zzp inhuur
    juridische vorm
    arbeidsrelatie
    soort contract
    samenwerkingsvorm
    zelfstandige|zelfstandigen zonder personeel
    zelfstandig ondernemers|professional|professionals
    zelfstandige ondernemer|ondernemers|professional|professionals
    inzet [van] [een] zelfstandige|zelfstandigen zonder personeel
    zelfstandige
    inzetvorm|inzetvormen
    vorm van inzet
    wie mag|kan|mogen|kunnen reageren|inschrijven|meedoen
    contractvorm en inzet
  `,
  condition: `
    uitvoeringsvoorwaarde
    uitvoeringsvoorwaarden
    wet dba
    dba
  `,
  hybrid: `
    vanuit huis
    werken vanuit huis
    thuis
    kan het thuis
    op afstand
    op afstand werken
    thuis of op locatie
    kan ik thuiswerken
    mag ik thuiswerken
    mag thuiswerken
    kan thuiswerken
    hybride werkvorm
    hybride inzet
    mogelijkheid tot thuiswerken
    mogelijkheid thuiswerken
    hybride
    hybride werken
    thuiswerken
    op locatie of vanuit huis
    op locatie / thuis
    hybrid
    remote
    working from home
    hybrid working
    werkvorm
    remote work
    werkwijze
    thuiswerk
    deels thuiswerken
    thuis/locatie
    hybride mogelijk
    remote werken
    locatie/thuiswerken
    home office
    telewerk
    telewerken
    thuiswerkmogelijkheden
    thuiswerkbeleid
    locatie thuis
    remote mogelijk
    werken op afstand
    werklocatie vorm
    deels op afstand
    flexwerken
    plaatsonafhankelijk werken
    thuiswerken toegestaan
    hybrid work
  `,
  onSite: `
    aanwezigheid
    onsite presence
    on-site presence
    office presence
    presence on site
    presence
    aantal kantoordagen
    aantal dagen aanwezig
    aanwezigheid in dagen
    dagen op locatie
    aanwezigheid op locatie
    on-site
    on site
    days on site
    op locatie
    aanwezigheid op kantoor
    onsite
    kantoordagen
    dagen op kantoor
    minimaal op locatie
    office days
    on-site days [per week]
    days in office
    aanwezig op kantoor
    fysieke aanwezigheid
    dagen aanwezig
    op kantoor
    aantal dagen op locatie
    aantal dagen op kantoor
    minimaal aanwezig
    werken op kantoor|locatie
    op kantoor|locatie werken
    werkdagen op kantoor|locatie
    dagen per week op kantoor|locatie
    aanwezig [op locatie]
    locatiedagen
    kantoorwerk
    kantooraanwezigheid
    locatieaanwezigheid
    aantal locatiedagen
  `,
  workdays: `
    lesdagen
    spreekuurdagen
    diensten op
    dienstdagen
    aanwezigheidsdagen
    werkdagen team
    werkdagen
    dagen
    working days
    werkdag
    voorkeursdagen
    vaste dagen
    werktijden
    beschikbare dagen
    workdays
    dagen per week voorkeur
    werkdagen voorkeur
    inzetdagen
    beschikbaar op
    vaste werkdag
    roosterdagen
    workdays requested
  `,
  positions: `
    aantal trainers|docenten|begeleiders|consulenten|monteurs|ontwikkelaars|juristen|ingenieurs|inspecteurs|planologen|beheerders|coaches|projectleiders|toezichthouders
    professional
    professionals
    plekken
    [open] posities
    aantal [benodigde|gevraagde|gewenste|gezochte|nodige|externe] professionals|personen|medewerkers|adviseurs|consultants|deskundigen|functionarissen|krachten|specialisten|experts|interimmers|kandidaten|posities|plekken|plaatsen|vacatures
    aantal te selecteren|contracteren|leveren|plaatsen|werven professionals|personen|medewerkers|adviseurs|consultants|deskundigen|functionarissen|krachten|specialisten|experts|kandidaten
    aantal in te huren|zetten professionals|personen|medewerkers|adviseurs|consultants|deskundigen|krachten|specialisten|experts|kandidaten
    aantal professionals|personen|mensen|medewerkers|adviseurs|kandidaten|posities nodig|gevraagd|gezocht|benodigd|gewenst
    benodigd|gevraagd|gewenst|gezocht aantal professionals|personen|mensen|medewerkers|adviseurs|consultants|deskundigen|kandidaten|posities|krachten
    aantal benodigd|gevraagd|gewenst|nodig
    aantal in te vullen|vervullen posities|plekken|plaatsen|vacatures
    te vervullen posities|plekken|plaatsen|vacatures
    hoeveelheid
    number|nr|no|num of openings|positions|vacancies|professionals|consultants|contractors|resources|people|persons|hires|candidates needed|required
    number|nr|no|num of openings|positions|vacancies|professionals|consultants|contractors|resources|people|persons|hires|headcount
    openings available
    quantity
    qty
    aantal prof
    aantal fulltimers
    hoeveel mensen
    hoeveel professionals
    aantal gezochte mensen
    gezocht aantal
    aantal pers
    mensen
    aantal mensen
    aantal
    positions
    aantal in te huren
    aantal opdrachten
    benodigd aantal
    number of candidates
    aantal functies
    vacancies
    openings
    hoeveel personen
    hoeveel professionals|mensen|personen|kandidaten [zijn] [er] nodig
    how many
    headcount
    aantal gezocht
    plaatsen
    benodigde professionals
    aantal rollen
    gevraagd aantal
    benodigde aantal
    aantal profielen
    aantal fte s
    aantal gevr
    aant gevraagd|gevr|personen|pers|prof|posities|plekken|medewerkers|mensen
  `,
  shortlist: `
    shortlist
    aantal cv's
    aantal kandidaten op shortlist
    voor te leggen kandidaten
    voor te leggen cv's
    aantal voor te leggen cv's
    aantal op shortlist
    aantal cv's naar opdrachtgever
    aantal op gesprek
    aantal gesprekken
    uit te nodigen kandidaten
    aantal uit te nodigen
  `,
  cv: `
    cv eisen
    cv max paginas
    cv max pagina's
    cv maximum aantal paginas
    cv paginas
    cv pagina's
    aantal pagina's cv
    aantal paginas cv
    paginas cv
    pagina's cv
    omvang cv
    lengte cv
    cv omvang
    cv lengte
    cv length
    cv pages
    eisen aan cv
    offerte-eisen
    offerte eisen
    cv
    cv-format
    cv requirements
    eisen aan het cv
    eisen cv
    cv vereisten
    cv-vereisten
    resume
    offerte
    cv vorm
    opmaak cv
    cv opmaak
    vorm cv
    cv format eisen
  `,
  references: `
    referenties
    references
    aantal referenties
  `,
  cvLanguage: `
    taal cv
    cv-taal
    language cv
    taal van het cv
    cv language
  `,
  documents: `
    documenten
    vereiste documenten
    screening
    bijlagen
    bewijsstukken
    documents
    in te dienen documenten
    aan te leveren documenten
    vog
    sroi
    social return
    waadi
    integriteitsverklaring
    uea
    kvk
  `,
  registrations: `
    registratie
    registraties
    beroepsregistratie
    registration
    registrations
    skj
    big
    skj-registratie
    big-registratie
    registratie-eis
    beroepsregister
  `,
  competences: `
    competenties
    competences
    competencies
    vaardigheden
    skills
    persoonlijke eigenschappen
    persoonskenmerken
    soft skills
    gedragscompetenties
  `,
  knockouts: `
    eisen
    knock-outcriteria
    knockout criteria
    minimumeisen
    harde eisen
    vereisten
    must haves
    must have
    requirements
    knock-outs
    knock-out
    functie-eisen
  `,
  awards: `
    wensen
    gunningscriteria
    selectiecriteria
    nice to have
    pre
    preferences
    award criteria
  `,
  status: `
    [nieuwe|huidige|actuele] status [van] [de] [opdracht|aanvraag|uitvraag|vacature|publicatie|inschrijving]
    statuswijziging
    type|soort|aard [van] [het|de] bericht|mededeling|melding|publicatie|kennisgeving|notificatie
    berichttype|berichtsoort
    message|notice|notification type
    type of message|notice|notification
    new|current status
    stand van zaken
  `,
  published: `
    publicatiedatum
    gepubliceerd
    geplaatst
    published
    aanvraagdatum
    datum
    date
    verzonden
    sent
    publicatie
    posted
    posted on
    plaatsingsdatum
    online sinds
    online vanaf
    gepubliceerd sinds
    geplaatst sinds
    date posted
    publication date
    publish date
    date published
    ingediend op
    aangemaakt
    uitvraagdatum
    opgesteld op
    online gezet
    online geplaatst
    date of issue
    issue date
    issued on
    gepubl [d d]
    publ [datum|d d]
    publicatie d d
    geplaatst d d
    gepost [op]
    uitgegeven [op]
    datum [van] publicatie|plaatsing|uitvraag|aanvraag|uitgifte|publiceren
  `,
  decision: `
    gunning
    datum gunning
    gunningsdatum
    award date
    standstill
    bekendmaking gunning
    voornemen tot gunning
    besluit
  `,
  budget: `
    budget
    opdrachtwaarde
    geraamde waarde
    raming
    totaalbudget
    projectbudget
    omzet
    geraamde opdrachtwaarde
    contractwaarde
  `,
  person: `
    accountmanager
    recruiter
    inkoper
    van
    aan
    from
    to
    cc
    onderwerp
    subject
    t
    m
    e
    adres
    afdeling
    team
    department
    cluster
    branche
    vakgebied
    sector
    categorie
    categorie/perceel
    perceel
    raamovereenkomst
    leidinggevende
    bevestiging
    opdrachtnemer|contractant|leverancier|detacheerder
    kostenplaats|kostensoort|grootboek|grootboeknummer
    vragensessie
    vragenuur
    vragenuurtje
    inloopuur
    inloopspreekuur
    inloopmoment [voor] [vragen]
    vragenmoment
    q & a [sessie]
    informatiesessie
    informatiebijeenkomst
    informatiemoment
    webinar
    informatie - uur
    vragenspreekuur
    online vragensessie|vragenuur
    gesproken met
    gebeld met|door
    besproken met
    afgestemd met
    contact gehad met
    toelichting op de|het|deze vragen|aanvraag|uitvraag|opdracht
  `,
  perSupplier: `
    per bureau|leverancier|partij|inschrijver max|maximaal
    max|maximaal|maximum [aantal] profielen|kandidaten|cvs|voordrachten|inschrijvingen
    max|maximaal per bureau|leverancier|partij|inschrijver
    [max|maximaal|maximum|aantal] namen|kandidaten|cvs|profielen|voordrachten|inschrijvingen|aanmeldingen|voorstellen|aanbiedingen|personen|kandidaat|cv per bureau|buro|leverancier|inschrijver|partij|aanbieder|opdrachtnemer|organisatie|agency|vendor
    [max|maximaal|maximum|aantal] cv s per bureau|buro|inschrijver|partij|aanbieder|opdrachtnemer|agency|vendor
    hoeveel kandidaten|cvs|profielen|mensen per bureau|leverancier|inschrijver|partij
    [max|maximum|number] submittals|submissions|candidates|cvs|resumes|profiles per supplier|vendor|agency
    max|maximum submittals|submissions|candidates|cvs|resumes|profiles
    max aan te bieden|leveren kandidaten|cvs
    per bureau
    per leverancier
    max aantal cv s per leverancier
    maximaal aantal kandidaten per leverancier
    aantal aan te bieden kandidaten
    maximaal aan te bieden kandidaten
    cv s per leverancier
    aantal cv s per leverancier
    max cv s per leverancier
    maximaal aantal aan te bieden kandidaten per leverancier
    maximum aantal kandidaten per partij
    proposals per supplier
    maximum number of candidates per supplier
    [max|maximaal|maximum|aantal] kandidaten|cvs|profielen|voorstellen|aanbiedingen p|per lev|inschr
    [max|maximaal|maximum|aantal] kandidaten|cvs|profielen|voorstellen|aanbiedingen p leverancier|bureau|partij
    aan te bieden|dragen|leveren|stellen kandidaten|cvs|profielen|professionals
    [aantal] in te dienen|sturen kandidaten|cvs|profielen|professionals
    [aantal] voor te dragen|stellen kandidaten|profielen|professionals
    [max|maximaal|aantal] kand per|p lev|leverancier|bureau|partij|inschrijver
  `,
  broker: `
    broker
    bemiddelaar
    tussenpersoon
    intermediair
    hoofdleverancier
    msp
    inhuurbroker
    contractpartij
    geplaatst door
    aangeboden door
    gepubliceerd door
    published by
    posted by
    via
    managed by
    beheerd door
    procesbegeleider
    inhuurdesk
    contractbeheerder
    publicerende partij
    publicerend bureau
    bemiddelende partij
    uitgezet door
    uitgegeven door
    verspreid door
    uitgebracht door
    begeleid door
    bemiddeld door
    makelaar
    arbeidsmakelaar
    inhuurmakelaar
    publicerende broker
    bemiddelend bureau
    inhuurbureau
    inhuurpartner
    contractpartner
    contracterende partij
    inhuurpartij
    managed service provider
    brokerpartij
    brokernaam
    naam broker|bemiddelaar|intermediair|tussenpersoon
    broker en contractpartij|contractpartner
    contractpartij|contractpartner en [publicerende] broker
    distributed by
    listed by
    issued by
    released by
    agency
    intermediary
    flexmakelaar
    inhuurintermediair
    uitgevraagd via
    uitzetter
    marktplaatsbeheerder
    uitvraag|aanvraag|opdracht|inhuur|publicatie via|door
    factureren|facturatie|facturen via|aan
  `,
  priceWeight: `
    weging prijs
    weging tarief
    weging van het tarief
    prijs weging
    tarief weging
    gewicht prijs
    gewicht tarief
    weging uurtarief
    price weight
    weight of price
    wegingsfactor prijs
    wegingsfactor tarief
    weging prijsdeel
    weegfactor|wegingspercentage|aandeel [van] [de|het] prijs|tarief|uurtarief|prijscomponent
    prijs|tarief|uurtarief weegt [mee] [voor]
    prijs|tarief|uurtarief telt [mee] [voor]
    prijsaandeel|prijsgewicht|tariefgewicht
  `,
  languages: `
    taalvereisten
    talen
    taal
    taalniveau
    taaleis
    taaleisen
    language requirements
    languages
    spoken languages
    language skills
    voertaal
    beheersing nederlands
    nederlandse taal
    taalbeheersing
  `,
  certificates: `
    certificaten
    certificaat
    certificates
    certifications
    certification
    certificaten en diploma s
    certificeringen
    certificering
  `,
  contact: `
    contactpersoon
    contact
    vragen aan
    contactgegevens
    contactpersoon broker
    contact broker
    reageren via
    reageren naar
    reactie naar
    cv naar
    cv s naar
    stuur naar
    indienen via
    indienen bij
    aanbieden via
    respond to
    apply at
    apply via
    telefoon
    tel
    telefoonnummer
    email
    e mail
    e mailadres
    mailadres
    mail
    phone
    mobiel
    website
    url
    link
    portaal
    inschrijven via
    correspondentie
    correspondentieadres
    indienadres
    inzendadres
    contactadres
    adres voor [alle|uw] post|correspondentie|reacties|inschrijvingen|aanbiedingen|offertes
    contact mail
    contact telefoon
    aanspreekpunt
    behandeld door
    behandelaar
    behandelend ambtenaar
    contactgegevens inkoper|inhuur|broker|bureau|desk|opdrachtgever
    contactpersoon inkoop|inhuur|opdracht|bureau|opdrachtgever|gemeente
    postbus|mailbox voor|van offertes|reacties|aanbiedingen|inschrijvingen|inhuur
    inleveren bij|via|op
    opsturen naar|aan
    aanleveren bij|via|op
    mailen naar|aan
  `,
} satisfies Record<string, string>

export type LabelKind = keyof typeof LABELS
