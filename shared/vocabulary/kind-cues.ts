/** The market is asked for its view, and not for a person. */
const CONSULTATION = `
  marktconsultatie
  marktverkenning
  markttoets
  marktdialoog
  marktsondering
  consultatie
  consultatieronde
  consultatiedocument
  market consultation|sounding|exploration
  request for information
  rfi
  marktconsultatiedocument
  marktverkenningsdocument
`

/** Words that tell what a text does: seeks somebody, changes or ends a request, or is none. Rows as in date-cues.ts. */
export const KIND_CUES = {
  // Somebody is sought, without doubt.
  'kind.seeks': `
    wij|we vragen [u|jullie] [per|vanaf|voor|graag] [om] een
    wij|we hebben [nog|snel|dringend|weer] iemand nodig|tekort
    benieuwd of jullie|je|jij|u [nog] een|iemand
    kunnen|kunt|kun jullie|jij|je|u [ons|mij|me] helpen aan|met een
    heeft|hebben|heb|weet|weten|kent|kennen|ken iemand|u|jullie|je|jij [nog|toevallig|misschien] een|iemand
    zijn|is er [bij jullie|u|je] [nog] kandidaten|iemand voor|als
    wie kan [ons|mij|me]|wil|gaat
    uit de brand helpen
    plek|ruimte|plaats voor een
    tekort
    een gat
    [ter] overbrugging
    ter|als|tijdelijke vervanging [van]
    vervanging gezocht
    vervanger|invaller|vervangster
    behoeftestelling
    personeelsvraag
    flexkracht|flexkrachten|inhuurkracht|inhuurkrachten
    zoekende naar
    ingehuurd moet|dient|worden
    in te zetten
    kandidaten voor onze|deze|de opdracht|functie|rol|vacature|positie
    requires|require a|an|one|two
    needs|need two|three|four
    hebben [weer|nog|nu] een [leuke|mooie|nieuwe] klus|opdracht|aanvraag|vraag
    verzoeken wij u [om] een offerte|aanbieding|voorstel
    verzoek tot het uitbrengen van een offerte|aanbieding
    diensten af te nemen van
    inzet van een
    nieuwe uitvraag :
    gevraagde deskundige
    hulp gezocht
    zoekt
    zoeken
    zoek
    gezocht
    op zoek
    nodig
    gevraagd
    gevraagde
    vraagt een
    vragen wij|we [u] een
    vraagt per|voor
    wil een
    wil per
    willen een
    gebruiken
    hebt u een
    wie heeft [er] [nog] een
    wie helpt
    kun|kunnen je|jullie|jij [ons] een
    behoefte aan
    looking for
    seeking
    seeks
    searching for
    needs a|an
    need a|an
    we need
    wanted
    is hiring
    i'm hiring
    hiring a|an
    inhuur van
    tijdelijke inzet van
    inhuuropdracht
    inhuuraanvraag
    inhuurverzoek
    interim - opdracht
    opdracht voor een
    opdracht klaar voor
    vraag naar een
    vraag binnen voor
    uitvraag naar
    te leveren
    voor te dragen
    kandidaten voorstellen
    kandidaat voor te stellen
    beschikbaar ?
    nodigen|nodig [wij|we|ik] u|jullie [graag|hierbij] uit een|om
    nodigen u uit een aanbieding|voorstel|offerte te doen
    offerte voor de inhuur
    vragen|vraag wij|we|ik [u] [graag] [om] offertes|aanbiedingen|kandidaten voor een
    versterking
    zoekvraag
    ad interim gezocht
    inlenen
    huren
    inhuren
    wat wij|we missen|zoeken is
    wat wij|we nodig hebben is
    waar wij|we naar op zoek zijn is
    heeft|hebben [tijdelijk|nog|per direct] plek|ruimte voor een|twee|drie
    ontvangen wij|we [graag] [van u] uw|jullie|je kandidaat|kandidaten|aanbieding|voorstel|cv's voor
  `,
  // The request has ended.
  'kind.withdrawn': `
    trekken|trek we|wij|ik [hem|haar|deze|die|de|het] in
    ingetrokken
    is ingetrokken
    trekken in
    in te trekken
    trekt in
    intrekking [van]
    intrekken
    komt te vervallen
    komen te vervallen
    vervallen
    geannuleerd
    annulering
    gecancelled
    gecanceld
    cancelled
    withdrawn
    niet langer open
    is ingevuld
    inmiddels ingevuld
    al ingevuld
    is|reeds|inmiddels|al vervuld|gegund
    wordt niet [meer] ingevuld|vervuld
    is iemand gevonden
    kandidaat gevonden
    medewerker [voor] gevonden
    er is een [eigen] medewerker
    intern gevonden
    intern ingevuld
    intern opgelost
    has been filled
    is filled
    position filled
    no longer needed|required|available
    niet meer nodig
    niet langer nodig
    hoeft niet meer
    beeindigd
    stopgezet
    van de baan
    teruggetrokken
    closed without
    gaat [helaas|toch] niet [meer] door
    vergeven
    van tafel
    die|deze|opdracht|aanvraag|uitvraag|klus|vacature|hij vervalt
    hoeft|hoeven niets|niks meer [in] te sturen|dienen|leveren
    lost|lossen het [nu|toch|zelf] [intern|zelf|onderling] op
    heeft|hebben [zelf|intern|inmiddels|al] iemand [zelf|intern|al] gevonden
    niets|niks [meer] insturen|aanleveren|sturen|inzenden
    niet [meer] insturen|aanleveren
    stoppen|stopt met deze|de zoektocht|werving
    heeft|hebben|is [inmiddels|al] [een|de|haar|zijn|hun] [definitieve] keuze gemaakt
    mag|kan|gaat [nu] dicht
    sluiten|sluit wij|we|ik hem|deze|die
    wij|we|ik sluiten|sluit hem|deze|die
    mag|mogen|kun|kunt|kunnen [je|jij|u|jullie] [die|hem|deze] doorstrepen|wegstrepen|afstrepen|schrappen
    kunnen|kan|kun|kunt|mag|mogen [je|jij|u|jullie] van de|jullie|je|uw lijst|longlist|planning
  `,
  // So the label of a status says that a request has ended; elsewhere such a word says nothing.
  'kind.ended': `
    ingevuld
    vervuld
    gegund
    filled
    awarded
    opgeheven
    afgeblazen
    teruggenomen
    gestopt
    gestaakt
  `,
  // "Wij trekken de uitvraag daarom in", "Helaas gaat de opdracht niet door": with "in" or "niet door" at the end of its clause.
  'kind.pulls': `
    trekken
    trekt
    trek
    trokken
    gaat
    gaan
    haalt
    halen
    haal
  `,
  // What of a request is withdrawn, changed or filled.
  'kind.subject': `
    opdracht
    opdrachten
    aanvraag
    aanvragen
    uitvraag
    uitvragen
    vacature
    inhuuropdracht
    inhuuraanvraag
    inhuurverzoek
    offerteaanvraag
    minicompetitie
    requisition
    assignment
    request
    vacancy
    position
    positie
    klus
    functie
    rol
    zoekvraag
    deadline
    sluitingsdatum
    reactietermijn
    inschrijftermijn
    closing date
    maximumtarief
    uurtarief
    tarief
    uren
  `,
  // What a request states, which may be changed.
  'kind.part': `
    sluiting
    sluitingstermijn
    sluitingstijd
    inleverdatum
    reactiedatum
    inschrijving
    indieningstermijn
    startdatum
    ingangsdatum
    aanvangsdatum
    einddatum
    looptijd
    dagtarief
    tariefplafond
    plafond
    start date
    end date
    start|aanvang|ingang|einde|duur|omvang|locatie|standplaats|urenomvang
  `,
  // Something of a request is told anew.
  'kind.changed': `
    verlengd [tot|van|naar]
    verschoven
    opgeschoven
    uitgesteld
    verplaatst
    verzet
    vervroegd
    gewijzigd
    wijziging [van|in|op]
    wijzigingen [van|in|op]
    wijzigt
    veranderd
    veranderen
    aangepast
    aanpassing
    bijgesteld
    verhoogd
    verlaagd
    on hold
    in de wacht|ijskast
    opgeschort|gepauzeerd|stilgelegd|bevroren
    rectificatie
    correctie
    erratum
    update
    nota van inlichtingen
    vragen en antwoorden
    schuift
    extended
    postponed
    moved to
    changed to
    amended
    amendment
    updated
    was # wordt
    in plaats van
    i . p . v .
    gaat van
    verruimd
    verlenging van de reactietermijn|inschrijftermijn|sluitingsdatum|deadline
    verlenging reactietermijn|inschrijftermijn|deadline
    nieuwe sluitingsdatum|deadline|einddatum|startdatum
    heropend
    alsnog
    verschuift|verschuiven
    verlengen|verlengt|verleng|verplaatsen|verplaatst|verzetten|verzet|verschuiven|schuiven|schuif|vervroegen|vervroegt|verruimen|verruimt|stellen|stel [wij|we|ik] [de|het] deadline|sluiting|sluitingsdatum|sluitingstermijn|sluitingstijd|reactietermijn|inschrijftermijn|inschrijving|indieningstermijn|termijn|reactiedatum|inleverdatum
    te verplaatsen|verlengen|verschuiven|verzetten|vervroegen|verruimen|wijzigen naar|tot|met|in
    gaan van
    eerder|later dan aangekondigd|gepland|gemeld|vermeld|eerst
    has|have been pushed|moved|shifted|brought|put
    moves|shifts from|to
    ipv
    is|zijn [inmiddels|nu|allemaal|alle] beantwoord
    gaat|gaan|moet|moeten [nu|toch|per] [direct] naar|zijn [€] #
  `,
  // Beside the number of a request and something of it, these tell that it is so now, where nothing else tells what a text is.
  'kind.anew': `
    wordt|worden
    geldt|gelden
    verschuift|verschuiven|opgeschoven|schuif|schuiven
    verlengen|verlengt|verleng|verlenging
    verplaatsen|verzetten|verzet|vervroegen|vervroegt|verruimen
    wijzigen|wijzigt|verandert
    uitstel
    extra
    later|eerder|langer|pas
    omhoog|omlaag
    in afwijking van
    nieuwe|nieuw|new
    ongewijzigd|onveranderd|unchanged
    blijft|blijven gelijk|hetzelfde|staan
    niet meer|langer
    nu tot
    maar [op|per|tot|vanaf] #
    toch
    alsnog
    moves|shifts|pushed|extended|extend|later|earlier|until
    beantwoord|antwoord|antwoorden|answered
    dat|dit|die|het moet|moeten [natuurlijk|uiteraard] [zijn|worden] [€|tot|per] #
    is|staat weer|opnieuw open
  `,
  // Who asks that something be changed has changed nothing.
  'kind.begs': `
    verzoek|verzoeken|vragen|vraag wij|we|ik u|jullie|je [om]
    wij|we|ik verzoek|verzoeken|vraag|vragen [u|jullie|je] [om]
    ik|wij|we hoop|hopen
    zouden|zou wij|we|ik
    wij|we|ik zouden|zou
    we|i would|hope
  `,
  // A heading that says that the text changes or adds to a request.
  'kind.notice': `
    nota van inlichtingen
    nota van wijziging
    rectificatie
    erratum
    wijzigingsbericht
    wijziging uitvraag|aanvraag|opdracht
    gewijzigde uitvraag|aanvraag|opdracht
    antwoorden bij
    antwoorden op vragen
    er is iets veranderd|gewijzigd
    update [op|bij|uitvraag|aanvraag]
    correctie [op|bij]
    amendment
    addendum
    mededeling bij|over
    aanvulling op
    wijzigingen sinds publicatie|plaatsing
    wijzigingsoverzicht|wijzigingslog|wijzigingslogboek|wijzigingshistorie
    overzicht [van] [de] wijzigingen
    doorgevoerde wijzigingen
    logboek wijzigingen
    change log|history
    changelog
    changes since publication
    clarification notice|note
    bulletin of clarifications
    antwoordennota
    nota inlichtingen
    vragenronde|antwoordronde|antwoordenronde [bij|van|over] [de] aanvraag|uitvraag|opdracht
    hieronder|hierbij|bijgaand [de|onze] [alle] antwoorden op [de|uw|alle|jullie] [gestelde|ontvangen|ingediende|binnengekomen] vragen
  `,
  // Goods, works or services are asked for, not a person.
  'kind.goods': `
    opdracht gegund
    leveringen
    levering van
    levering en montage
    leveren van
    type opdracht werken
    bestek
    aannemer
    aannemers
    baggerwerk
    aanleg van
    bestekken
    prijzenblad
    europees openbaar
    nationaal openbaar
    raamovereenkomst voor
    aankondiging van gegunde opdracht
    gegunde opdracht
    award notice
  `,
  // A person is offered, or offers themselves.
  'kind.offer': `
    beschikbaar :
    een van onze|mijn mensen|professionals|collega's|medewerkers|adviseurs
    stel haar|hem|deze [graag] [aan] u|je|jullie [voor]
    stel ik haar|hem [graag] [aan] [u|je|jullie] voor
    heb ik bijgevoegd
    in [loon] dienst bij ons
    [komt] per # vrij
    beschikbaar per|vanaf
    weer beschikbaar
    ik ben [een] zzp|freelance|zelfstandig|zelfstandige
    zoek een|naar [een] [nieuwe|volgende|mooie|leuke|andere] opdracht
    heb vanaf|per
    weer tijd|ruimte|vrij
    woont in
    bijgevoegd vind je|u zijn|haar|het cv
    cv staat in de bijlage
    zit dan op de bank
    zit op de bank
    de volgende kandidaat|professional voor
    heeft uw gemeente|organisatie [nu|dringend|tijdelijk] een
    stop met zoeken
    gingen u voor
    met genoegen stellen|stel
    stellen wij u de volgende|onderstaande
    zit zonder opdracht
    is beschikbaar voor een nieuwe
    mijn naam is
    ben ik beschikbaar
    ik ben [per|vanaf] beschikbaar
    i am available
    i'm available
    kom ik
    kom vrij
    zoek nog iets
    op zoek naar een [nieuwe|volgende] opdracht|uitdaging|klus
    looking for my|a next|new assignment|role|project
    my next assignment
    i am a
    ben planner en zoek
    hierbij stel
    hierbij stellen
    hierbij draag
    hierbij dragen
    dragen wij [graag]
    draag ik [graag]
    bieden wij [u|jullie|graag]
    bied ik [u|je|jullie|graag]
    wil ik graag voorstellen
    willen wij graag voorstellen
    stel ik [je|u|jullie|graag] voor
    onze kandidaat
    mijn kandidaat
    our candidate
    hierbij het cv
    hierbij de cv
    bijgaand het cv
    bijgaand cv
    in de bijlage het cv
    cv zit bij|in
    cv in de bijlage
    please find attached the|his|her cv
    attached the cv
    ik heb iemand
    ik heb namelijk
    topper vrij
    kandidaat vrij
    iemand vrij
    heb ik nog een
    mag ik het cv
    ons aanbod :
    we hebben iemand
    wij hebben iemand
    i have a candidate
    we have a candidate
    onze professionals
    onze kandidaten van
    beschikbare professionals|kandidaten
    denken jullie aan mij
    houd mij op de hoogte
    kandidaat beschikbaar
    kandidaten beschikbaar
    wij ontzorgen
    wij leveren
    ons bureau
    uw partner in
    neem contact op voor een vrijblijvend
    stel|stellen|introduceer|introduceren|presenteer|presenteren ik|wij|we [graag|hierbij] aan u|je|jullie [graag] [voor]
    introduceer|introduceren|presenteer|presenteren ik|wij|we [u|je|jullie] [graag]
    een van onze|mijn zzp'ers|kandidaten|freelancers|consultants|mannen|dames|detacheerders|specialisten
    komt|komen [binnenkort|weer|dan|straks] vrij|beschikbaar
    ik kan|wil [per|vanaf|al] direct|morgen|volgende|komende [week|maand] starten|beginnen
    kan ik per|vanaf|direct
    mag|zal|kan ik u|je|jullie [haar|zijn|het|een|hun] cv|profiel|cvs
    cv|profiel|referenties [is|zijn] op aanvraag|verzoek [beschikbaar]
    ter kennismaking :
    uitgelichte|uitgelicht [:] professional|kandidaat|freelancer|zzp'er
    topkandidaat|topkandidaten|toppertje
    bankzitter|bankzitters
    bench :
    beschikbaarheidslijst|beschikbaarheidsoverzicht
    aanbieding|voorstel|aangeboden [van] [een|de|onze] kandidaat
    kandidaatvoorstel|kandidaatsvoorstel|kandidaataanbieding
    stuur|stuurde|mail|zend ik [u|je|jullie] [hierbij|bijgaand|graag] het|een|haar|zijn|mijn profiel|cv
    wil|willen ik|we|wij [hier] [graag] [op] reageren|inschrijven
    reageer|solliciteer ik [graag|hierbij] op
    mijn uurtarief|tarief is|bedraagt
    mijn diensten
    onze [ervaren|beschikbare] zzp'ers|freelancers|consultants
    heeft|hebben|heb u|jullie|je|jij [nog] [misschien|toevallig] [iets|werk|plek] [een] [opdracht|klus|project|opdrachtje] voor een|mij|onze|haar|hem|deze|mijn
    heeft|hebben|heb [u|jullie|je|jij] [nog] [een] opdracht|klus|project|werk|plek voor mij|onze|haar|hem|deze|mijn
    zij|hij|ze kan|wil # uur
    zij|hij|ze vraagt|rekent|hanteert #|€
    zij|hij|ze is [per|vanaf] direct [beschikbaar]
    will be|become|becomes available
    would like to introduce|present|propose|offer
    pleased to introduce|present|propose
    available : senior|experienced|junior|medior|one
    is available from|as
    my|our colleague|contractor|consultant|freelancer
    aangeboden :
    te huur :
    zoekt|zoek|zoeken u|jij|jullie|uw [gemeente|organisatie|team|afdeling] nog|toevallig|misschien|een|iemand
    bent|ben|zijn|is u|jij|jullie|uw [gemeente|organisatie] [nog] op zoek
    heeft|heb|hebben u|jij|jullie|uw [gemeente|organisatie] [nog] behoefte
    are you [still] looking for
    do you [still] need
    wij|we bieden|bied u|jullie|je [graag|hierbij] [de|het] [volgende|onderstaande] aan
    bieden|bied wij|we|ik u|jullie|je aan
    bieden|bied u|jullie|je [graag|hierbij] [de|het] [volgende|onderstaande] aan
    wil|willen|wilde ik|wij|we [je|jullie|u] [graag] [een|mijn|onze] kandidaat|kandidate|collega|professional voorstellen|introduceren|aandragen|aanbieden
    ik|wij|we wil|willen|wilde [je|jullie|u] [graag] [een|mijn|onze] kandidaat|kandidate|collega|professional voorstellen|introduceren|aandragen|aanbieden
    aan u|je|jullie voor als
    komt|komen onze|mijn
    zal|mag|kan ik haar|zijn|hun|hem [cv|profiel] [eens|even|alvast] [cv|profiel|doorsturen|voorstellen|doorzetten]
    niks|niets|geen [opdracht|opdrachten|plek|aanvraag|aanvragen] open [staan|staat]
    heeft|hebben hem|haar|ze|die|iemand klaarstaan|klaar
    onze specialismen|tarieven|werkwijze|specialisten|vakmensen
    wat klanten|opdrachtgevers [over ons] zeggen
    voor uw gemeente|organisatie|team kunnen|kan doen|betekenen
    vraag|vraagt [u] [vrijblijvend] een voorstel|offerte|kandidaat aan
    staan|staat [op] [werkdagen] [altijd|graag|dagelijks] voor u|je klaar
    onze juristen|adviseurs|interimmers|consultants|medewerkers
    houd|hou|houden [ik|we|wij] haar|hem|hen|deze|zijn [cv|profiel] in [mijn|ons|het] achterhoofd|portefeuille
  `,
  'kind.cv': `
    over mij
    ik ben sinds
    dit ben ik
    wie ben ik
    wie ik ben
    maak kennis met mij
    met mij kennismaken|kennis te maken
    boek mij
    mijn ervaring|werkervaring|expertise|specialisatie|specialisaties|specialisme|vakgebied|werkwijze|projecten|opdrachtgevers|beschikbaarheid|profiel|certificaten|opleidingen|diensten|portfolio|cv|uurtarief
    ik help|ondersteun|adviseer|begeleid gemeenten|organisaties|overheden|bedrijven|teams|klanten|opdrachtgevers
    ik werkte [als|voor|bij|sinds|onder]
    werkte ik [als|voor|bij|sinds|onder]
    rechtsvorm : eenmanszaak|zzp|bv|vof
    freelance [-] profiel|etalage
    freelanceprofiel|freelancerprofiel|zzp-profiel|talentprofiel|consultantprofiel|professionalprofiel
    profiel van [de] freelancer|professional|zzp|consultant|specialist
    mijn|laatste|afgeronde|uitgevoerde opdrachten
    opdrachthistorie|projecthistorie|werkhistorie|projectervaring
    about me
    hire me
    my experience|skills|expertise|projects|availability|rate
    my recent|past|previous assignments|projects|clients
    mijn kracht
    profielnummer
    referenties op aanvraag
    beschikbare uren
    woonregio
    recente opdrachten
    candidate id
    kandidaat id
    kandidaatnummer
    available from
    curriculum vitae
    profielschets
    personalia
    persoonlijke gegevens
    naam kandidaat
    geboortedatum
    geboorteplaats
    nationaliteit
    rijbewijs :
    woonplaats
    werkgever
    loopbaan
    opleidingen en trainingen
    studies en trainingen
    arbeidsverleden
    kandidaatprofiel
    profiel kandidaat
    resume of
    work experience
  `,
  'kind.placed': `
    hierbij bevestigen|bevestig wij|we|ik [u|je|jullie]
    bevestigen wij|we|ik [u|je|jullie] dat
    mededeling [van] gunning
    gunningsbericht
    award decision
    inleenbevestiging
    plaatsingsbevestiging
    opdrachtbevestiging
    bevestiging plaatsing
    bevestiging van [de] plaatsing|inhuur|opdracht|inzet
    placement confirmation
    mag beginnen als
    kan starten als
    is geplaatst
    geplaatst bij
    ingeleende kracht
    ingehuurde
    overeengekomen tarief
    getekend retour
    loopt door tot
    verlenging staat klaar
    verlenging van de inzet van
    verlenging inzet
    gefeliciteerd
    congratulations
    [is|inmiddels|reeds|al] gegund aan
    start bij ons als
    de overeenkomst met de heer|mevrouw|dhr|mw
    naam professional
    naam medewerker
    naam gedetacheerde
    nadere overeenkomst met [de|dhr|mw|mevrouw|heer]
    [hierbij|bijgaand] [de] ondertekende nadere overeenkomst
    purchase order
    bevestiging : uw|je|jullie kandidaat|kandidate|aanbieding|inschrijving|voordracht|reactie
    uw|je|jullie kandidaat|kandidate is|werd voor
    uw|je|jullie kandidaat|kandidate|aanbieding|inschrijving|voordracht is|werd [succesvol|goed] ingediend|ontvangen|aangemeld|geregistreerd|ingeschreven
    bevestiging van [uw|de|je] ontvangst|indiening|inzending|aanmelding|voordracht|inschrijving|aanbieding|reactie
    ontvangstbevestiging
    wij|we hebben uw|je|jullie aanbieding|inschrijving|voordracht|kandidaat|reactie|offerte|voorstel [goed] ontvangen
    overeengekomen uurtarief
    plaatsingsbericht
    plaatsingsovereenkomst
    inzetbevestiging
    your candidate|submission|proposal has been|was submitted|received|registered
    submission confirmation
    confirmation of submission|receipt|placement
    inzetovereenkomst
    contractverlenging
    wijziging contract
    status van uw|je|jullie aanbieding|inschrijving|voordracht|kandidaat
    voorgedragen|voorgesteld|aangeboden|doorgezet|ingediend|aangemeld|doorgestuurd voor|op|bij [de|het] [uitvraag|aanvraag|opdracht|functie|rol|vacature|positie|inhuuraanvraag|inhuuropdracht]
    uw|je|jullie kandidaat|kandidate|professional [is|zijn|werd] [inmiddels|zojuist|vandaag|gisteren] voorgedragen|voorgesteld|aangeboden|doorgezet|doorgestuurd|geplaatst|ingediend|aangemeld
    voorgestelde|voorgedragen|aangeboden|ingediende kandidaat|kandidate|professional is|zijn|werd|wordt
    uw|je|jullie sollicitatie [op|naar|voor|is]
    wilt|wil u|je|jullie [het|de] [contract|inzet|inhuur|opdracht] verlengen
    uw|je|jullie aanbieding|inschrijving|voordracht voor [de] functie|opdracht|aanvraag|rol
    bevestiging inzet|inhuur|detachering|afspraken|werkafspraken
    leggen|leg|bevestigen|bevestig wij|we|ik [hierbij|hiermee] de [gemaakte] afspraken
    [de] inzet|inhuur|overeenkomst|contract|opdracht van uw|je|jullie medewerker|medewerkster|professional|collega|consultant|detacheerder
    is|bent|zijn het geworden
    voor jou|jouw|jullie|u|uw|hem|haar [kandidaat|kandidate|professional] gekozen
    gekozen voor je|jouw|jullie|uw kandidaat|kandidate|professional
    keuze is [uiteindelijk] op jou|jouw|jullie|u|uw|hem|haar [kandidaat|kandidate|professional] gevallen
  `,
  'kind.hours-sheet': `
    urenstaat
    urenstaten
    urenverantwoording
    urenregistratie
    urenbriefje
    urenoverzicht
    urendeclaratie
    timesheet
    weekstaat
    werkbriefje
    gewerkte uren
    uren goedkeuren
    akkoord uren
    urenexport
    uren export|rapportage
    urenrapportage
    weekstaten
    timesheets
    time sheet|sheets
    uren ter accordering|goedkeuring
    te factureren
    totaal uren|gewerkt
    goedgekeurde|geschreven|geaccordeerde|geboekte|gedeclareerde|ingediende|geregistreerde|verantwoorde uren
    urenportaal|urendeclaraties|urenbriefjes|urenregistraties|urenmutaties
    uren januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december #
    approved|submitted|worked|booked hours
  `,
  // At the top of a text: it reports on somebody who was hired, or who was put forward.
  'kind.report': `
    [tussentijdse|periodieke|jaarlijkse] evaluatie [van] [de|het|een] inzet|inhuur|inhuurkracht|inhuuropdracht|samenwerking|plaatsing|detachering|ingehuurde|opdrachtnemer
    evaluatieformulier|evaluatieverslag|eindevaluatie|beoordelingsformulier|beoordelingsverslag
    tussentijdse evaluatie
    beoordeling [van] [de|het|een] inzet|inhuur|inhuurkracht|professional|ingehuurde|gedetacheerde|opdrachtnemer|prestatie|prestaties
    prestatiebeoordeling|leveranciersbeoordeling|leveranciersevaluatie
    hoe verliep|verloopt|beviel|bevalt de inzet|inhuur|samenwerking|opdracht|detachering
    tevredenheidsonderzoek|klanttevredenheidsonderzoek|enquete [over] [de] inhuur|inzet|leverancier|leveranciers|opdrachtgevers|flexkrachten
    exitgesprek|exitinterview|exitformulier
    functioneringsgesprek|voortgangsgesprek|beoordelingsgesprek [met|van|ingehuurde]
    verlengingsverzoek|verlengingsaanvraag|verlengingsvoorstel|verlengingsformulier
    verzoek [tot|om] verlenging [van] [de|het] inzet|inhuur|contract|overeenkomst|plaatsing|detachering
    overzicht [van] [de] [lopende|huidige|actieve] inzet|plaatsingen|inhuurkrachten|contracten|gedetacheerden|detacheringen
    lopende|huidige|actieve plaatsingen|inhuurkrachten|detacheringen|contracten
    kostenoverzicht|inhuuroverzicht|spendoverzicht|spendrapportage|bestedingsoverzicht|facturatieoverzicht|kostenrapportage
    kandidaat|kandidate|professional voorgedragen|voorgesteld|aangeboden|ingediend|aangemeld|geselecteerd|geplaatst|akkoord
    voordracht|aanmelding|inschrijving|aanbieding [kandidaat|kandidate] ontvangen|verzonden|bevestigd|geregistreerd
    proforma
    pro [-] forma
    performance review|evaluation
    assignment evaluation
    satisfaction survey
    extension request [for] [the] contract|assignment
    current|active placements|contractors
    evaluatiegesprek|evaluatierapport|evaluatierapportage
    gespreksverslag|verslag [van] [de|het|een] [tussentijdse|periodieke] evaluatie
  `,
  'kind.invoice': `
    factuur
    facturen
    factuurnummer
    factuurdatum
    invoice
    te betalen
    betalingsherinnering
    betalingstermijn verstreken
    creditnota
  `,
  // Says nothing of what a text is.
  'kind.nothing': `
    nooit meer|langer zoeken
    de|uw kandidaat beschikbaar is
    of [de|uw|een] kandidaat beschikbaar
    in [goed|nader|onderling] overleg
    na overleg
    zoekt|zoeken|zoek|zocht [dit|dat|het|ze|nog|even|voor|u|je|jullie|ons|allemaal|morgen] [nog|even] uit
    uitzoeken|opzoeken|bezoekt|verzoekt
    zoek de verschillen
    zoek|zoekt|zoeken contact [met]
    zoekt|zoeken|zoek naar oplossingen|mogelijkheden
    met de|je|zijn|haar|hun|uw [werk] uren|dagen|tijd|werkdagen|agenda schuift|schuiven|schuif
    schuift|schuiven met [de|je|zijn|haar|hun|uw] [werk] uren|dagen|tijd|werkdagen
    verzoek om|tot [een|de|het] aanbieding|voorstel [van] [een|uw] kandidaat
    uw|jullie|je|een aanbieding|voorstel van [een|uw|de] kandidaat
    opdracht|aanvraag|uitvraag|vacature|inhuuropdracht|inhuuraanvraag|klus is|werd|wordt [door] geplaatst
    die [eerder|al|reeds] is|zijn|wordt|worden|werden [eerder|al|reeds] voorgedragen|voorgesteld|aangeboden|ingediend|aangemeld|doorgestuurd
  `,
  'kind.meeting': `
    overleg
    voorzitter
    spreekuur
    uitnodiging voor [een|de|het] vergadering|overleg|webinar|bijeenkomst|sessie|bijpraatsessie|inloop
    agenda
    notulen
    teams meeting
    microsoft teams
    zoom meeting
    leveranciersbijeenkomst
    kennismakingsafspraak
    webinar
    symposium
  `,
  // Who was offered is asked to come.
  'kind.interview': `
    uitnodiging [voor] [een|het] kennismaking|kennismakingsgesprek|gesprek|sollicitatiegesprek|intakegesprek|interview
    kandidaat|kandidate is|wordt [graag|van harte] uitgenodigd
    nodigen|nodig [wij|we|ik] uw|jullie|je kandidaat|kandidate
    wil|willen|wilt uw|jullie|je kandidaat|kandidate [graag] spreken|ontmoeten
    komt in aanmerking voor een gesprek
    is geselecteerd voor een gesprek
    is door naar de gesprekken
    invited for an interview
    invited to an interview
    interview invitation
    uitgenodigd voor een [eerste|tweede] gesprek|kennismakingsgesprek|kennismaking|interview
  `,
  // A text that begins so is an invitation, whatever the meeting is about.
  'kind.invitation': `
    microsoft teams - vergadering
    teams - vergadering
    microsoft teams vergadering
    deelnemen aan de vergadering
    vergaderverzoek
    join the meeting
    meeting invitation
    zoom - vergadering
  `,
  'kind.auto': `
    momenteel niet aanwezig
    out of office
    out of the office
    automatisch antwoord
    automatic reply
    auto - submitted : auto
    auto - reply
    afwezigheidsbericht
    afwezigheidsmelding
    afwezigheidsassistent
    ik ben niet op kantoor
    ik ben afwezig
    i am out of
    ik ben met vakantie
    ik ben op vakantie
    wordt niet doorgestuurd
  `,
  'kind.rejected': `
    niet is|zijn|werd uitgenodigd|geselecteerd|gekozen|gegund
    moeten|moet wij|we|ik u|jullie|je [helaas] meedelen|mededelen|berichten|laten weten dat
    dank [u|je|jullie] voor uw|jullie|je|de inschrijving|aanbieding|voordracht|reactie
    uitslag [van] [de] opdracht|uitvraag|aanvraag|inschrijving|procedure
    uw|jullie kandidaat : nummer
    niet gekozen
    niet voor gekozen
    niet geselecteerd
    afgewezen
    afwijzing
    andere kandidaat gekozen
    gekozen voor een andere
    keuze is gevallen op
    bedankt voor het aanbieden|voorstellen
    dank voor het aanbieden|voorstellen|meedenken
    not selected
    not been selected
    gaat niet verder
    niet uitgenodigd
    geen gesprek
    selected another
  `,
  // What comes instead of a request that has ended.
  'kind.instead': `
    in [de|zijn] plaats [daarvan|hiervan]
    daarvoor|hiervoor in de plaats
    wordt|is vervangen door
    vervangt deze|die|dit|de
    opvolger
    opgevolgd door
    nieuwe nummer
    daarvoor|hiervoor komt
    instead
    replaced by
    replaces
    opnieuw|nogmaals|weer gepubliceerd|uitgezet|geplaatst|uitgevraagd|uitgebracht|opengesteld [als|onder|met]
    onder [een|het] nieuw|nieuwe|ander nummer|kenmerk
    komt terug als|onder
    loopt|gaat verder|door als|onder|met
    overgegaan in
    opgegaan in
    daarvoor|hiervoor geldt|verschijnt
    komt daarvoor|hiervoor|ervoor in de plaats
    reissued|republished as|under
    vervangen door
  `,
  // A request that somebody speaks of beside others goes on.
  'kind.goes-on': `
    staat|staan [nog] [steeds|altijd|gewoon|wel] open
    blijft|blijven [nog|gewoon|wel|ongewijzigd] [open] staan|open|lopen|geldig|actief
    loopt|lopen [nog|gewoon|wel] [gewoon|steeds] door
    loopt|lopen nog
    is|zijn nog [steeds|wel] open|actueel|actief|beschikbaar
    gaat|gaan [gewoon|wel] door
    remains|is still open
    remain|are still open
  `,
  // The record of a meeting, in which people may seek somebody for anything.
  'kind.minutes': `
    notulen
    verslag
    actielijst
    besluitenlijst
    minutes
  `,
  // Behind thanks, a rejection or a placement: what follows is asked for, once more or for the first time.
  'kind.again': `
    opnieuw|nogmaals|wederom [in de markt|op de markt] uit|uitgezet|gepubliceerd|uitgevraagd|geplaatst|opengesteld|aangeboden|gestart|gezet
    opnieuw|nogmaals|wederom in|op de markt
    opnieuw|nogmaals [te] publiceren|plaatsen|uitvragen|uitzetten|vragen
    opnieuw|nogmaals uit te zetten|vragen
    heruitvraag
    heraanvraag
    herpublicatie
    herplaatsing
    herstart van de procedure|uitvraag|aanvraag|werving
    nieuwe aanvraag|uitvraag|minicompetitie|opdracht|procedure|ronde|vraag|klus
    nieuw nummer|aanvraagnummer|kenmerk
    hernieuwde aanvraag|uitvraag
    tweede ronde|uitvraag
    andere aanvraag|uitvraag|opdracht|klus
    meteen|direct|gelijk de|een volgende
    volgende aanvraag|uitvraag|opdracht|klus :
    zoeken|zoekt nog steeds|altijd
    published|posted|issued|advertised again|anew
    republished|reissued|re - issued
    new request|assignment|reference|requisition|procedure
    opnieuw|weer|nog te vergeven|vervullen
  `,
  'kind.permanent': `
    bruto per maand
    maandsalaris
    salaris tussen
    salaris van
    salaris is
    je salaris
    jouw salaris
    het salaris
    een salaris
    salarisschaal
    gross per month
    salary
    vast dienstverband
    in vaste dienst
    vaste baan
    vaste aanstelling
    vast contract
    jaarcontract
    arbeidscontract
    arbeidsovereenkomst voor
    aanstelling voor
    tijdelijke aanstelling
    permanent position|contract|role
    eindejaarsuitkering
    individueel keuzebudget
    ikb
    pensioenregeling
    pensioen bij
    abp
    vakantiegeld
    vakantie - uren
    dertiende maand
    sollicitatiebrief
    motivatiebrief
    solliciteren via
    solliciteer
    uitzicht op vast|een
    salaris schaal|conform|volgens
    solliciteren kan|tot|voor|op
    salaris max|maximaal|tot|vanaf|€
    een vaste collega
  `,
  // What only the hiring of temporary staff has; "overname in dienst" after it is no permanent job.
  'kind.temporary': `
    inhuur
    inhuren
    inhuuropdracht
    inhuuraanvraag
    ingehuurd
    detachering
    detacheren
    gedetacheerd
    uurtarief
    tarief
    maximumtarief
    zzp
    freelance
    interim
    tijdelijke opdracht
    opdracht
    opdrachtgever
    inlener
    leverancier
    leveranciers
    inschrijver
    overname
    overname in vast dienstverband
    in vast dienstverband overnemen
    contractor
    hourly rate
    day rate
    broker
    raamovereenkomst
  `,
  'kind.consultation': `
    ${CONSULTATION}
  `,
  'kind.public': `
    handreiking|handleiding|werkinstructie
    ${CONSULTATION}
    nieuwsbericht
    nieuwsbrief
    training|cursus|workshop|masterclass|studiedag|congres voor|over|op
    bedankt|dank [u|je|jullie|allen] voor uw|je|jullie|de [mooie|goede|fijne] inzet|samenwerking
    persbericht
    newsletter
    news item
    press release
    ter inzage
    zienswijze
    zienswijzen
    inspraak
    inloopavond
    inloopbijeenkomst
    bewonersavond
    informatieavond
    denk mee
    praat mee
    doe mee
    bekendmaking
    kennisgeving
    subsidie
    subsidieregeling
    subsidieronde
    public consultation|participation|hearing
    vrijwilliger
    vrijwilligers
    volunteers
    verkoop van
    te koop
    te huur
    spreekuur
    openingstijden
    marktpartijen
    fabrikanten
    geen opdracht
    even voorstellen
    nieuwe collega
    stelt zich voor
    werkt op
    uit onderzoek
    onderzoek blijkt
    aankondiging
    gegunde opdracht
    aankondiging van gegunde opdracht
    award notice
    contract award
    gunningsbericht
    beschrijvend document
    bestek
    bestekken
    levering van
    het leveren van
    leveren en plaatsen
    aanleg van
    uitvoeren van werken
    raw
    aannemer
    aannemers
    europese aanbesteding
    aanbesteding van
    aanbestedingsdocument
    nationaal openbaar
    werving en selectie
    vacaturebank
    blog
    wanneer huur je
    wat is een
    tips
    column|blogpost|opinie
    neemt|nemen|nam afscheid van
    # redenen
    aanbesteding raamovereenkomst|raamcontract|mantelovereenkomst|mantelcontract|mantelcontracten|raamovereenkomsten
    stageplaats|stageplek|stagevacature|afstudeerstage|afstudeeropdracht|bijbaan|meewerkstage
    steeds vaker|meer|lastiger
    arbeidsmarkt
    krapte op
  `,
  // What a text says of itself that asks for nobody.
  'kind.denies': `
    is|betreft|gaat [het] [hier] [nadrukkelijk|uitdrukkelijk|dus|nog] [om] geen uitvraag|offerteaanvraag|aanbesteding|inhuuropdracht|inhuuraanvraag|concrete
    geen opdracht|opdrachten|contract [wordt|worden] verstrekt|gegund|verleend|vergeven|geplaatst
    kan|kunt|kunnen [u|je|jullie|nog|hier|er|op|deze] [op] geen kandidaten|professionals [worden] aanbieden|aangeboden|voordragen|voorgedragen
    not a request for proposals|quotation|candidates
    no contract|assignment will be awarded
  `,
  // What is told of the market: averages, and how many there are.
  'kind.market': `
    gemiddelde|gemiddeld [maximum] tarief|uurtarief|maximumtarief|opdracht|looptijd|doorlooptijd|inhuuropdracht
    aantal|totaal [van] inhuuraanvragen|aanvragen|opdrachten|uitvragen|inhuuropdrachten|vacatures van|in|op|lag|daalde|steeg
    procent|% lager|hoger|meer|minder|gedaald|gestegen
    eerste|tweede|derde|vierde|vorig|vorige kwartaal
    van de tien|vijf|vier|drie aanvragen|opdrachten|gemeenten|uitvragen
    average rate|hourly
  `,
  // In a message of a few words these may be a wish, with a role behind them.
  'brief.wants': `
    wil|willen|wilt|wenst|wensen
    vraagt|vragen|vrg|vrgt
    zkt|zk|zoktt|zoket|zoeckt|zkn|zoekn
    [verzoek] [om|:] inhuur [van] [externe]
    inhuuraanvr|inhuuropdr|inhuurvrg
    [nieuwe|lopende|openstaande|open|nwe|extra] aanvraag|uitvraag|opdracht|aanvr|uitvr|opdr|klus [klaar] [voor] [:]
    [met] spoed|spoedje|spoedaanvraag|spoedopdracht|spoedklus|haast
    [ter|tijdelijke|tijd .] vervanging [van] [door]
    waarneming
    wie levert|leveren|biedt|regelt
    kan|kunnen|kun iemand|jullie|je|jij [ons|mij] leveren|helpen [aan]
    iemand
    helpen aan
    behoefte [aan|:]
    vacature tijdelijk|interim|inhuur [:]
  `,
  // The same on either side of the role.
  'brief.sought': `
    gevr [.]
    gevrgd|gevraag|gvrd|gevraagt
    gezcht|gezoht|gezoct|gezocgt|gzocht
  `,
  // Before a role that opens such a message.
  'brief.opens': `
    graag
    zsm
    z . s . m .
    asap|urgent
    ad interim
    a . i .
    tijdelijk|tijdelijke|tijd .
    extern|externe
    per direct
    temp|temporary
    waarnemend
    nieuw|nieuwe [:]
  `,
  // Behind a role in such a message.
  'brief.wanted': `
    gewenst
    benodigd
    welkom
    tijdelijk
    tekort
  `,
  // Who is sought does the work of somebody who is named by the role.
  'brief.replaces': `
    vervanger|vervangster|vervanging|waarnemer|waarneemster|waarneming|invaller|invalkracht|opvolger|replacement
  `,
  // In such a message these say that it offers, settles, tells or asks something else.
  'brief.otherwise': `
    vrij|beschikbaar|inzetbaar|aangeboden|available
    te huur
    mijn|onze tarief|professional
    kandidaat|kandidate|kandidaten
    cv|cvs|profiel
    akkoord|geregeld|rond|gesloten|gevonden|ingevuld|vervuld|opgelost|afgerond|gestart|geplaatst|gegund|afgewezen
    gelukt|besloten|verzet|gevuld
    dank|bedankt|dankjewel|thanks
    ik ben
    hij|zij|ze|hem|haar
    werkt|werkte|heet|begon|begint|neemt|nam
    training
    cursus
    workshop|webinar|congres
    stage|stagiair|vrijwilliger
    factuur|urenstaat|notulen|verslag|agenda|verjaardag|borrel|afscheid|jubileum
    is|zijn|heeft|hebben|was|werd|wordt
    vandaag|gisteren
    team
    volgens|schrijft|meldt|zegt
    raad|wethouder|raadsvraag|college
    vast dienstverband
    in [vaste] dienst
    salaris|bruto
    geen reactie|reacties
    reageert|getekend|gestopt|stopt|ontvangen|klopt
    vorig jaar
  `,
} satisfies Record<string, string>
