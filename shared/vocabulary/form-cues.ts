/** Work from elsewhere, and nothing but that. */
const FULLY = `
  volledig|geheel|helemaal|compleet|fulltime|100 [%] op afstand|remote|thuis
  volledig|geheel|helemaal|compleet vanuit huis
  fully|completely|entirely remote
  full [-] remote
  remote only
`

/** Words of the form in which somebody works: for whose account, where, on which days, and how to respond. */
export const FORM_CUES = {
  // Somebody who works for their own account. "Zelfstandig" of a competence is not meant.
  'zzp.person': `
    zzp
    zzper
    zzpers
    z.z.p
    z.z.p - er|ers
    zelfstandige [zonder personeel] [( zzp )]
    zelfstandige [zonder personeel] ( zzp ' er )
    zelfstandigen [zonder personeel] [( zzp )]
    zelfstandigen zonder personeel ( zzp ' ers )
    zelfstandige|zelfstandig|zelfstandigen professional|professionals|ondernemer|ondernemers [zonder personeel]
    ondernemer|ondernemers|freelancer|freelancers zonder personeel
    eenpitter|eenpitters
    zelfstandig zonder personeel
    zelfstandigheid in de zin van de wet [dba]
    zelfstandigheid van de wet dba
    freelance
    freelance|freelancer basis
    freelancer
    freelancers
    free - lancer|lancers|lance
    self - employed
    self employed
    eenmanszaak
    eenmanszaken
    independent contractor|contractors|professional|professionals
    contractors
    als contractor
    werk|werkt|werken|werkend|ondernemer [je|jij|u] voor jezelf|uzelf|zichzelf
    werk|werkt|werken [je|jij|u] voor|op eigen rekening|naam
    voor zichzelf werkt|werken
    eigen baas
    work|working for yourself
    zelfstandig gevestigd|gevestigde|gevestigden
    loondienst|detachering|dienst|dienstverband als|of|en zelfstandig
    zelfstandig of|en [in|via|op] loondienst|detachering|dienst|dienstverband
  `,
  // Words of the same kind that do not mean the person offered.
  'zzp.elsewhere': `
    zelfstandige rol|functie|positie|bijdrage|houding|taakuitvoering|werkhouding|uitvoering
    zelfstandige eenheid|entiteit|organisatie
    beleid voor zzp ' ers
    zzp - contracten|overeenkomsten|dossier|dossiers|beleid|administratie
  `,
  // In somebody's employ.
  'zzp.employed': `
    loondienst
    loonlijst
    detachering
    detacheren
    gedetacheerd
    gedetacheerde
    gedetacheerden
    detacheerder
    detacheerders
    detacheringsbasis
    dienstverband
    in dienst
    in vaste dienst
    werknemer
    werknemers
    payroll
    payrolling
    payrollen
    uitzenden
    uitzending
    uitzendkracht
    uitzendkrachten
    uitzendbasis
    secondment
    seconded
    employee
    employees
    employment
    permanent staff
  `,
  // The clause that leaves the form open, and asks that nobody becomes an employee of the client.
  'zzp.form': `
    rechtsvorm
    juridische vorm|constructie
    gekozen vorm|constructie
    contractvorm
    vorm van het contract
    vorm van de overeenkomst
    legal form
  `,
  'zzp.decides': `
    doorslag
    doorslaggevend
    bepalend
    leidend
    beslissend
    decisive
  `,
  'zzp.relation': `
    arbeidsovereenkomst
    dienstbetrekking
    [feitelijke|verkapte|fictieve] arbeidsrelatie
    schijnzelfstandigheid
    gezagsverhouding
    gezagsrelatie
    gezag
    buiten dienstbetrekking
    [feitelijk|fictief|verkapt] dienstverband
    employment relationship
  `,
  'zzp.arises': `
    ontstaat
    ontstaan
    voortvloeien
    voortvloeit
    tot stand
    sprake
    aannemelijk
    aantonen
    aantoont
    toont|tonen [u|je] aan
    onderbouwen
    onderbouwt
    kwalificeert|kwalificeren
    motiveren
    arise
    arises
    buiten dienstbetrekking
  `,
  // Working elsewhere than at the client's.
  'home.work': `
    ${FULLY}
    hybride [te] [werken|working]
    hybride functie|opdracht|rol|werkvorm|werkwijze
    hybrid [working|work|role]
    thuiswerken
    thuiswerk
    thuiswerkdag
    thuiswerkdagen
    thuis
    vanuit huis [te] [werken|werkt|gewerkt]
    van huis uit
    van thuis [uit]
    thuis uit
    uit huis
    remote [te] [werken|working|work]
    remotely
    from home
    at home
    home [-] office
    home working
    homeworking
    wfh
    telewerk
    telewerken
    op afstand [te] [werken|werkt|gewerkt]
    plaatsonafhankelijk
    plaats - onafhankelijk
    tijd - en plaatsonafhankelijk
    plaats onafhankelijk
  `,
  // Nothing but work from elsewhere.
  'home.fully': `
    ${FULLY}
  `,
  // Other things that are hybrid, remote or at home.
  'home.elsewhere': `
    hybride cloud|infra|infrastructuur|it|omgeving|omgevingen|warmtepomp|warmtepompen|leren|onderwijs|model|auto|platform|architect|architectuur|netwerk|meeting|vergaderen|overleg|oplossing|oplossingen|systeem|systemen|rollen|voertuigen
    hybride leeromgeving|lesvorm|lessen|training|trainingen|cursus|cursussen|bijeenkomst|bijeenkomsten|toegang|evenement|evenementen
    hybride vorm van
    hybrid cloud|infrastructure|environment|architecture|heat
    remote support|beheer|access|sensing|monitoring|management
    thuis voelen
    voel je thuis
    voelt je thuis
    je thuis voelt
    thuis bent in
    ben je thuis
    bent thuis
    thuis in de|het
    uit huis plaatsing
    uit huis geplaatst|geplaatste
    uit huis plaatsen
    op afstand te bedienen
    staat|staan|blijft|blijven|zit|zitten|houdt op afstand
    op afstand van
    op afstand [aan] sturen|aansturen|gezet|geplaatst|bestuurd|bewaken|bedienen|uitlezen|monitoren
    leiding|sturing|aansturing|toezicht|bestuur op afstand
    opdrachtgever|manager|lijnmanager|leidinggevende|partijen op afstand
    zorg|onderwijs|lessen|begeleiding op afstand
    bij|van|naar [de|het|een|deze|alle] gezinnen|gezin|inwoners|inwoner|clienten|client|klanten|klant|mensen|ouders|kinderen|jongeren|bewoners|bewoner|patienten|families|huurders|aanvragers|deelnemers|hen|hun thuis
    gezinnen|inwoners|clienten|klanten|mensen|ouders|kinderen|jongeren|bewoners|patienten|families thuis bezoek*|spreek*|op
    thuis bij [de|het|een] gezinnen|gezin|inwoners|inwoner|clienten|client|klanten|klant|mensen|ouders|kinderen|jongeren|bewoners|patienten|families
    thuis|zelfstandig wonen|wonend|wonende
    thuis [blijven|kunnen|willen|langer] wonen
    langer thuis
    clients|families|residents|patients at home
    coacht|coachen|begeleidt|ondersteunt|helpt|bewaakt|monitort|bedient|leert [hen|je|mensen|klanten|clienten] op afstand
    op afstand coachen|coacht|begeleiden|begeleidt|ondersteunen|ondersteunt|helpen|behandelen|uitvoeren
  `,
  // Where the work at home is only the subject of the work, or of a talk.
  'home.subject': `
    invoer*
    implement*
    beleid
    visie
    begeleidt
    begeleiden
    adviseert
    adviseren
    adviseer
    introductie
    inrichting
    inrichten
    overgang
    transitie
    laptop
    gesprek
    gesprekken
    interview
    interviews
    kennismaking
    eventueel thuis
    team|afdeling [zelf] werkt|zit
    ik [zelf] werk|zit|ben
    werk|zit|ben ik
    flexibel werken
    scholing
    opvang
    jongeren
    bewoners
    kinderen
    zorg
    patienten
    clienten
  `,
  'home.limited': `
    beperkt
    beperkte
    gedeeltelijk
    deels
    ten dele
    incidenteel
    af en toe
    soms
    sporadisch
    mondjesmaat
    limited
    partly
    partially
    occasional
    occasionally
    sometimes
    bij uitzondering
    eventueel
    in [goed|onderling|nader] overleg
    voor een [klein] deel|gedeelte
    [een] [klein] deel|gedeelte van de week|tijd|uren|dagen|werkweek
    in beperkte mate
    enigszins
    part of the time|week
    to a limited extent
    some of the time
    de|een uitzondering
    uitzonderlijk
    the exception
    exceptionally
  `,
  // The rest of the week.
  'home.rest': `
    rest
    overige
    resterende
    remainder
    remaining
    combinatie
    combination
    afwisselend
  `,
  // At the client's.
  'site.place': `
    [fysiek] [aanwezig] op|vanaf|vanuit|in|bij|aan|naar [de|het|ons|onze|een] locatie|kantoor|werklocatie|werkplek|werkvloer|campus|ziekenhuis|school|projectlocatie|vestiging|werf|gemaal|terrein|faculteit|bestuurskantoor|districtskantoor|hoofdvestiging|stadswinkel|bezoekadres|stadhuis|stadskantoor|gemeentehuis|gemeentekantoor|provinciehuis|raadhuis|hoofdkantoor|waterschapshuis|klantlocatie|standplaats|pand|bouwplaats|bouwplaatsen|ministerie|departement|projectbureau|kazerne
    [fysiek] [aanwezig] op|vanaf|vanuit|in|aan|naar [de|het|ons|onze|een] bureau
    [fysiek] [aanwezig] bij|op [de] klant|opdrachtgever
    in|op het huis der provincie
    in|op het huis van de|het
    ter plaatse
    op het werk
    on campus
    fysiek [aanwezig|werken]
    fysieke aanwezigheid
    on - site
    on site
    onsite
    on location
    at|in|from|on|to the|our office|premises|site
    in person
    ten kantore
    bij ons op|in [het|ons] kantoor|locatie|stadhuis|gemeentehuis
  `,
  // Enough beside a number of days only.
  'site.presence': `
    aanwezig
    aanwezigheid
    [erbij|bij ons|hier] zien
    bij ons
    gemeentehuis
    stadhuis
    in huis
    langskomen
    op de vloer
    present
    presence
    kantoor
    locatie
    office
    werk|werkt|ben|bent|zit [je|jij|u] er|daar|hier
    ben|bent|werk|werkt|zit je|jij|u in|bij|op [de|het|ons|onze] wijk|wijken|wijkteam|team|buurt|buurten|dorp|dorpen|stad|gemeente|gebied|districten|kern|kernen|gebiedsteam|veld
    je|jij|u ben|bent|werkt|werk|zit in|bij|op [de|het|ons|onze] wijk|wijken|wijkteam|team|buurt|buurten|dorp|dorpen|stad|gemeente|gebied|kern|kernen|gebiedsteam|veld
    in de wijk|wijken|buurt|buurten aanwezig|zichtbaar|verwacht
    verwachten we|wij je|jou|u bij|in|op het|de|ons team|wijk|wijkteam
    je|jou|u bij|in [het|de|ons] team|wijk|wijkteam
    u|je|jij werkt|bent|zit|werk|ben er|daar
    in het|de gebied|streek|regio|gemeente|stad|veld|provincie|buitengebied
    hier is|zijn|ben|bent|werkt|zit
    je|jij|u|iemand|kandidaat hier|er is|bent|zit
    town|city|county hall
    provincial house
    er|daar|hier [echt|fysiek|wel|ook|zelf|gewoon] zijn|bent|ben
    daar|hier|er wordt|worden [de|je|u|iemand|jij]
    moet|moeten je|jij|u|ze|hij|zij er [echt|wel|fysiek] zijn
    wijkteam|gebiedsteam
    wij|we verwachten je|jou|u|de|hem|haar|iemand
    verwachten wij|we je|jou|u|de|hem|haar|iemand
    aan het bureau
    er|daar|hier te vinden|zien|werken
  `,
  'site.day': `
    [vaste|verplichte|fixed] kantoordag
    [vaste|verplichte|fixed] kantoordagen
    [vaste|verplichte] locatiedagen
    [vaste|verplichte] kantoor|locatie - dagen
    [vaste|fixed] office|onsite|in-office|site days
    on - site days
  `,
  'site.full': `
    volledig
    geheel
    uitsluitend
    alleen
    enkel
    altijd
    fulltime
    full - time
    elke|iedere|alle werkdag|dag|dagen|werkdagen
    dagelijks
    fully
    entirely
    only
    always
    # %
    every day
    alles
    alle uren
    100 procent
    de hele tijd|week
    continu|voortdurend
  `,
  // A number of days that is a ceiling.
  'site.most': `
    max
    maximaal
    maximum
    hooguit
    hoogstens
    up to
    at most
    no more than
    niet meer dan
  `,
  'site.least': `
    min
    minimaal
    minimum [of]
    minstens
    ten minste
    tenminste
    at least
    gemiddeld
    waarvan [er]
    as a minimum
  `,
  'das.system': `
    das
    dps
    das - opdracht
    dynamisch|dynamische aankoopsysteem|aankoopsystemen [( das )]
    dynamic purchasing system|systems [( dps )]
  `,
  'das.elsewhere': `
    das rechtsbijstand
    een das
  `,
  'das.published': `
    publish|publishes|published under|through|via
    gepubliceerd
    publiceren
    verstrekt
    gegund
    vergeven
    geplaatst
    minicompetitie
    mini - competitie
    awarded
    publicatie
    published
    uitgevraagd
    uitvraag
    uitgezet
    opdracht
    opdrachten
    aanvraag
    aanvragen
    inhuur
    aanbesteed
    aanbesteding
    inschrijven
    inschrijving
    inschrijvingen
    toegelaten
    toetreding
    toetreden
    verloopt
    loopt
    valt
    assignment
    request
    issued
    procured
    binnen|onder|via|conform het|ons|een|hun|zijn
    under|through|via a|our|the|their|its|this
    publish
    publishes
  `,
  'das.skill': `
    ervaring
    experience
    kennis van|met
    ingewerkt
    beheer
    beheert
    beheren
    inrichten
    opzetten
    implementatie
    werken met
    werkt met
  `,
  // What closes.
  'closed.thing': `
    opdracht
    inhuuropdracht
    inhuuraanvraag
    aanvraag
    uitvraag
    vacature
    inschrijving
    inschrijvingen
    inschrijftermijn
    procedure
    functie
    positie
    reactietermijn
    termijn [om te reageren]
    sluitingsdatum
    sluitingstermijn
    reactiedatum
    deadline
    aanbiedtermijn
    assignment
    request
    position
    vacancy
    job
    tender
    applications
    application
    responses
    response
    submissions
    response|application|submission period|deadline
    closing date
    reageren
    aanmelden
    inschrijven
    solliciteren
    aanbieden
    indienen
  `,
  'closed.gone': `
    gesloten
    verlopen
    verstreken
    vervuld
    ingevuld
    vergeven
    ingetrokken
    vervallen
    beeindigd
    voorbij
    geannuleerd
    closed
    expired
    filled
    withdrawn
    cancelled
    passed
    ended
    is over
    afgelopen
    is geweest
  `,
  'closed.no': `
    niet meer|langer
    niet ( meer )
    no longer
    geen [nieuwe|andere|extra] kandidaten|cv's|reacties|offertes|voorstellen|aanbiedingen|kandidaat|inschrijvingen meer
    not possible anymore
  `,
  'closed.act': `
    reageren
    gereageerd
    reactie
    reacties
    inschrijven
    in te schrijven
    ingeschreven
    inschrijving
    aanbieden
    aan te bieden
    aangeboden
    aanbiedingen
    indienen
    in te dienen
    ingediend
    solliciteren
    gesolliciteerd
    aanmelden
    aan te melden
    aangemeld
    aanmelding
    insturen
    voorstellen
    voorgesteld
    voordragen
    voorgedragen
    respond
    responding
    apply
    applying
    submit
    responses
    applications
    proposals
    in behandeling [worden] [genomen|nemen]
  `,
  'closed.open': `
    open
    beschikbaar
    actief
    actueel
    available
    active
  `,
  // What would be so later, or if.
  'closed.later': `
    na
    nadat
    zodra
    indien
    als
    wanneer
    tenzij
    mocht
    vanaf
    after
    once
    if
    when
    until
    tot dat moment
    daarna
    dan
    wordt
    worden gesloten
    will
    vorige
    eerdere
    vorig
    eerste|vorige|andere ronde|tranche|perceel
    first|previous round
  `,
  'closed.label': `
    gesloten
    verlopen
    closed
    expired
    vervuld
    ingetrokken
    ingevuld
    geannuleerd
    niet actief|open
    inactief
    inactive
    filled
    cancelled
    withdrawn
  `,
  'workday.name': `
    maandag|maandags|maandagen|ma|monday|mondays|mon
    dinsdag|dinsdags|dinsdagen|di|tuesday|tuesdays|tue|tues
    woensdag|woensdags|woensdagen|wo|woe|wednesday|wednesdays|wed
    donderdag|donderdags|donderdagen|do|thursday|thursdays|thu|thur|thurs
    vrijdag|vrijdags|vrijdagen|vr|vrij|friday|fridays|fri
    zaterdag|zaterdags|zaterdagen|za|saturday|saturdays|sat
    zondag|zondags|zondagen|zo|sunday|sundays|sun
  `,
  'workday.whole': `
    alle|elke|iedere|vijf|5 [doordeweekse|vaste] werkdagen|werkdag
    doordeweeks
    all|every weekdays|weekday
    dagelijks
    alle [doordeweekse] dagen
    de hele week
    [de] gehele week
    every day
    daily
  `,
  // The days of the work by their name.
  'workday.named': `
    werkdag
    werkdagen
    inzetdagen
    workday
    workdays
    working days
    zijn|staan|liggen vast
    vaste dagen
  `,
  // A label of the days, where a sentence with the word may say something else.
  'workday.label': `
    rooster
    werkrooster
    dienstrooster
    weekrooster
    weekindeling
    dagindeling
    verdeling
  `,
  // A sentence that says on which days the work is done.
  'workday.work': `
    dagen
    werk
    werkt
    werken
    werkzaam
    gewerkt
    inzet
    ingezet
    inzetbaar
    beschikbaar
    beschikbaarheid
    uitgevoerd
    uit te voeren
    vervuld
    ingevuld
    invulling
    aanwezig
    aanwezigheid
    verdeeld
    verspreid
    te verdelen
    work
    working
    works
    available
    spread
    divided
    uur
    uren
    hours
    uurtje
    u
    werkzaamheden
  `,
  // Days of other things: talks, meetings, opening hours, the sender's own.
  'workday.other': `
    soms
    incidenteel
    af en toe
    eventueel
    een enkele keer
    bij uitzondering
    occasional
    occasionally
    sometimes
    piketdienst
    servicedesk
    helpdesk
    service desk
    klantenservice
    meldpunt
    balie
    receptie
    loket
    telefoon
    tel
    telefonisch
    te bereiken
    bereikbaar
    bel
    bellen
    belt
    ik
    wij zijn|werken
    kantoor is
    gesprek
    gesprekken
    interview
    interviews
    geopend
    gesloten
    openingstijd
    openingstijden
    kantooruren
    spreekuur
    sluit
    sluiting
    sluitingsdatum
    deadline
    vragen
    uiterlijk
    reactie
    reageren
    bericht
    gepubliceerd
    publicatie
    overleg vindt
    teamoverleg
    overleg is
    vergadering
    vergaderingen
    vergadert
    marktdag
    thuiswerken
    thuiswerk
    vanuit huis
    thuis werken
    aanbieden
    bijeenkomst
    bijeenkomsten
    scrum
    stand - up
    standup
    collega
    reachable
    opening hours
    afwezig
    vrij
    [de|het|ons|onze] team|afdeling [zelf] werkt|komt|is|zit|heeft|bespreekt
    leidinggevende|voorganger|opdrachtgever|wethouder|directeur|afdelingshoofd [zelf] werkt|is|zit|komt
    je|jouw|uw|onze manager|teamleider|projectleider|collega's|collegas|teamgenoten [zelf] werkt|werken|is|zijn|zit|zitten
    teamdag
    hoeft|hoeven [dan] niet
    rustige|drukke dag|dagen
  `,
  'workday.except': `
    behalve [op]
    uitgezonderd
    m.u.v
    met uitzondering van
    except [on]
    not on
    geen
    vrij op
    niet
    buiten
    muv
    excl [.]
    exclusief
    zonder
    excluding
    but not
    minus
    afgezien van
  `,
  // How to respond.
  'contact.respond': `
    reageer|reageren|reageert|reacties|reactie [via|naar|op|graag|kan|kunnen|per]
    gereageerd
    stuur|sturen|stuurt|mail|mailen|mailt|zend|zenden
    toesturen|insturen|toezenden|inzenden|opsturen
    gestuurd|gemaild|ingestuurd|toegestuurd|gezonden|toegezonden|ingezonden|verzonden|aangeboden
    ontvangen|ontvang|zien wij|we|ik
    wij|we|ik ontvangen|ontvang
    zie|zien ik|we|wij [graag] tegemoet
    ontvangen
    mailtje|mailen|mail
    submitted|sent|emailed|mailed|received
    submission|submissions|proposal|application|applications
    cv's [graag] naar
    cv's|cvs|profielen|kandidaten|voorstellen|aanmeldingen graag|uiterlijk
    profielen|profiel|kandidaten|voorstellen|reacties|cv|cvs [kunnen|mogen|graag|kan|mag] naar
    graag naar
    [bij ons] binnen [te] zijn|komen via|op|bij
    [bij ons] binnen via|op|bij
    correspondentie|communicatie|contact [verloopt|loopt|gaat] [uitsluitend|alleen|enkel|graag] via
    in mijn|onze mailbox|inbox|mail
    aanbieden|aangeboden|aanbiedingen|aanbieding
    aanmelden|aangemeld|aanmelding|meld
    inschrijven|ingeschreven|inschrijving|inschrijvingen|schrijf
    indienen|ingediend|dien
    uploaden|upload|geupload
    aanleveren|aangeleverd
    solliciteren|solliciteer
    kandidaten|kandidaat voorstellen|voordragen|aandragen
    voorstellen|voordragen|voorgedragen
    respond|responses|reply
    apply|submit|send|proposals
    email your|the
    app
    via de link|portal|knop|website
    portal
    portaal
    verwacht|verwachten wij|we|ik
    wij|we|ik verwacht|verwachten
    inleveren|ingeleverd|lever|leveren
    interesse|belangstelling|geinteresseerd
    voordracht|voordrachten
    richten|gericht aan
    horen wij|we|ik [graag]
    wij|we|ik horen|hoor [het] graag
    laat van je|u|jullie horen
    get in touch
    reach out
  `,
  // Whom to ask.
  'contact.ask': `
    vragen
    vraag
    inlichtingen
    informatie
    meer weten
    terecht bij|via|op
    nadere|meer info
    inquiries|enquiries
    bel|bellen|belt|gebeld
    telefonisch
    te bereiken
    bereikbaar
    contact
    contactpersoon
    telefoon
    telefoonnummer
    tel
    questions
    question
    call
    phone
    information
    toelichting
    overleggen
    overleg
  `,
  // No denial of an address.
  'contact.atMost': `
    niet meer|langer dan
  `,
  // Addresses of other things.
  'contact.other': `
    klacht
    klachten
    klachtenregeling
    klachtenmeldpunt
    privacy
    privacyverklaring
    nieuwsbrief
    afmelden
    uitschrijven
    factuur
    facturen
    facturatie
    facturering
    invoice
    invoices
    gegevensbescherming
    routebeschrijving
    oude nummer
    oud nummer
    helpdesk
    technische storing|problemen
    meldpunt
    complaints
    unsubscribe
    mededinging
    storing
    storingen
    datalek
    datalekken
    functionaris gegevensbescherming
    werken bij
    klokkenluiders*
  `,
  // Spoken of beside the address that is to be answered to, or of what another address is for.
  'contact.aside': `
    bijlage
    bijlagen
    voorwaarden
    inkoopvoorwaarden
    download
    cao
    jurisprudentie
    indexcijfers
    niet meer
    social return
    sroi
    themas
  `,
  // The sender only sends on what another asks.
  'sender.forwards': `
    net binnen
    wie heeft [er] iemand
    fyi
    ter info|informatie|kennisgeving
    iets voor ons|jou|jullie|je|iemand
  `,
  // The sender of the mail is the one to answer.
  'sender.answers': `
    reageer|reageren|antwoord|antwoorden|reply op|to deze|dit|this mail|e-mail|bericht
    per reply
    per omgaande
    reply mail
    mail me|mij|ons
    bel me|mij|ons
    app me|mij
    me|mij|ons [altijd|gerust|even] bellen|mailen|appen
    laat het me|mij|ons weten
    laat me|mij|ons weten
    stuur me|mij|ons
    stuur ze me|mij|naar mij
    aan|naar mij|me|ons
    bij mij|ons
    call me|us
    email me|us
    let me|us know
    send me|us
    mijn nummer
  `,
} satisfies Record<string, string>
