/** What a broker is called and does, and what its name stands beside. Rows as in date-cues.ts. */
export const BROKER_CUES = {
  // Who publishes the request for somebody else: the name stands right before.
  'broker.namens': `
    zoekt|zoeken|zoek namens|voor|for
    zoekt in opdracht van
    vraagt|vragen|werft|bemiddelt|selecteert|publiceert|plaatst|inventariseert|organiseert|verzorgt namens
    vraagt|werft|bemiddelt|selecteert|publiceert|plaatst [deze] [opdracht|uitvraag|aanvraag] in opdracht van
    publiceert|plaatst deze opdracht|uitvraag|aanvraag namens
    is namens
    zijn namens
    is seeking on behalf of
    is looking on behalf of
    treedt op namens
    heeft|hebben namens|voor
    heeft|hebben in opdracht van
  `,
  // What a broker does with a request, by whom it says beside it.
  'broker.does': `
    gepubliceerd
    uitgezet
    geplaatst
    uitgevraagd
    published
    posted
    uitgegeven
    uitgebracht
    op de markt gebracht
    in de markt gezet
    bemiddeld
    uitgestuurd
  `,
  // The same where the sentence is about a request.
  'broker.guides': `
    begeleid
    gecoordineerd
    aangeboden
    verzorgd
    verspreid
    beheerd
    handled
    managed
  `,
  'broker.through': `
    via
    [door|met] tussenkomst van
    bemiddelaar|bureau|broker|tussenpersoon is
    through
  `,
  'broker.judges': `
    dit is een uitvraag|aanvraag|opdracht van
    te beoordelen door
    uitgeschreven door
    binnen van
    via onze partner
    ontvangen van
    beoordeeld door
    bemiddeling door
    aangeboden door
    fee van
    fee voor
    dynamisch aankoopsysteem|inkoopsysteem van
    das ) van
    das van
    marktplaats|inhuurplatform|inhuurportaal van
    [bemiddelings] vergoeding|bemiddelingsvergoeding|opslag|marge|bemiddelingsfee van
    opdracht|aanvraag|uitvraag|inhuuropdracht|inhuuraanvraag|klus|vacature via
    recruiter|accountmanager|bemiddelaar|detacheerder|consultant [overheid|publiek|flex|interim|it|ict|zorg] bij|@
    portaal|leveranciersportaal van|bij
    aan|beste|dag|geachte|hallo [alle|onze] partners|relaties|leveranciers van
  `,
  // What only a broker does: its name stands right before the verb or right behind it.
  'broker.acts': `
    acts as broker|intermediary|msp
    mag [deze|de|dit] [tijdelijke] opdracht|aanvraag|inhuur|oplossing invullen|uitzetten|regelen|verzorgen
    mag [de|deze] tijdelijke
    maakt [een|de] longlist
    legt|leggen [in] [ten] [totaal|maximaal|max|hoogste|hooguit|maximum] [van] #|een|twee|drie|vier|vijf|zes|zeven|acht|tien [van] [de] [beste] cv's|cvs|kandidaten|profielen|voorstellen
    stelt|stellen [in] [ten] [totaal|maximaal|max|hoogste|hooguit] #|een|twee|drie|vier|vijf|zes|zeven|acht|tien cv's|cvs|kandidaten|profielen
    draagt|presenteert|selecteert|stuurt [in] [ten] [totaal|maximaal|max|hoogste|hooguit] #|een|twee|drie|vier|vijf|zes|zeven|acht|tien cv's|cvs|kandidaten|profielen
    maakt|doet|verzorgt de|een [eerste] voorselectie|preselectie|shortlist
    bemiddelt [deze|dit|in|voor|tussen|namens|bij]
    rekent|berekent|hanteert|houdt [hiervoor|daarvoor|voor] [een|geen] [vaste] fee|vergoeding|opslag|bemiddelingsvergoeding|bemiddelingsfee|€|#
    brengt €|eur|euro #
    brengt # %|procent|euro|cent
    verzorgt|regelt|doet|organiseert [voor|namens] [de|het|#|alle|onze|zeven|zes|vijf|vier|drie|twee] [gemeenten|organisaties|klanten|opdrachtgevers] [de] [externe|tijdelijke] inhuur|inhuurdesk
    is|treedt [hierbij|hier] [op] [als] [de|onze|een] bemiddelaar|broker|intermediair|tussenpersoon|msp|inhuurmakelaar|makelaar
    mag de|deze [tijdelijke] opdracht|oplossing|uitvraag|aanvraag|vacature|rol|klus regelen|invullen|uitzetten|vervullen|bemiddelen
    submits|forwards|presents|shortlists [up] [to] [at] [most] #|one|two|three|four|five|six cv's|cvs|candidates|profiles|resumes
    charges [a|no] fee
  `,
  // What a broker does, and a part of the client may do as well.
  'broker.handles': `
    bemiddelt|mediates|publiceert|plaatst|verspreidt|zet|brengt|begeleidt|verzorgt|coordineert|regelt|faciliteert|organiseert
    legt|stelt|draagt [in totaal|maximaal|ten hoogste|alle|de]
    nodigt
    rekent|hanteert|factureert|contracteert|inventariseert
    meldt|bericht|informeert|laat [u|jullie|je] [hierbij] [weten]
    publishes|posts|handles|coordinates|charges|submits|informs|invites
  `,
  'broker.seeks': `
    zoekt|vraagt|werft|inventariseert|wil|is [nu|per direct|dringend|momenteel] [op zoek]
    mogen|mag
    seeks|needs
  `,
  'broker.behalf': `
    [mede] namens [de|het|onze] [opdrachtgever|klant|eindklant|relatie]
    in|uit opdracht van
    uit naam van
    on behalf of
    ten behoeve van
    tbv
  `,
  // The matter of this trade, without which a verb as "zet" or "legt" says nothing.
  'broker.matter': `
    opdracht|opdrachten|inhuuropdracht|opdrachtaanvraag
    aanvraag|aanvragen|inhuuraanvraag
    uitvraag|uitvragen|offerteaanvraag|minicompetitie
    inhuurvraag|vacature|inhuurbehoefte
    kandidaat|kandidaten|cv|cv's|cvs|profiel|profielen
    leverancier|leveranciers|bureaus|inschrijvers
    deze|de|een [tijdelijke|externe] inhuur|vraag|werving
    inhuur
    contractering
    facturatie
    factureren|factureert
    fee|opslag|bemiddelingsfee|bemiddelingsvergoeding|vergoeding|marge
    namens
    in opdracht van
    reageren|reageer|indienen|aanbieden|inschrijven|aanmelden|voorstellen
    candidate|candidates|assignment|supplier|suppliers|request|proposals|apply
    on behalf of
  `,
  // Whoever seeks for one of its clients is none.
  'broker.forclient': `
    voor onze|een|mijn klant|opdrachtgever|eindklant|relatie
    voor een van onze|mijn klanten|opdrachtgevers|relaties|eindklanten
    voor diverse|meerdere opdrachtgevers|klanten|gemeenten
    for our|a client|customer
    for one of our clients|customers
  `,
  // Behind "namens" and a name: the one who writes.
  'broker.writes': `
    vraag|nodig|stuur|bied|laat|attendeer|benader|deel ik|wij|we
  `,
  'broker.is': `
    broker|bemiddelaar|intermediair|tussenpersoon|msp
    huisbroker|inhuurbroker|zzp-broker|arbeidsmakelaar|inhuurmakelaar
    brokerpartij|brokerorganisatie|bemiddelingsbureau|inhuurbureau|detacheringsbureau|inhuurpartner
    publicerende broker|partij
    managed service provider
    hoofdaannemer
    contractpartij
    intermediary
    bemiddelaars|intermediairs|brokers|inhuurmakelaars|arbeidsmakelaars|interim-makelaars
  `,
  'broker.bureau': `
    *bureau
  `,
  // Names of parts of a client: whoever is called only so is no firm.
  'broker.part': `
    *zaken
    *beheer
    *ontwikkeling
    *dienst
    *diensten
    *dienstverlening
    *domein
    *voorziening
    *voorzieningen
    *werken
    *ondersteuning
    *toezicht
    handhaving
    vergunningen
    communicatie
    vastgoed
    ruimte
    ruimtelijke
    wonen
    sociaal
    sociale
    fysiek
    fysieke
    maatschappelijk
    maatschappelijke
    publiek
    publieke
    openbare
    juridische
    strategie
    onderwijs
    jeugd
    zorg
    welzijn
    veiligheid
    participatie
    werk
    inkomen
    economie
    mobiliteit
    verkeer
    milieu
    duurzaamheid
    belastingen
    informatisering
    automatisering
    leefomgeving
    gebieden
    beleid
    griffie
    secretariaat
    programma*
    project*
    college
    directeur
    stad
    stedelijk
    stedelijke
    landelijk
    water
    wegen
    natuur
    samenleving
    organisatie
    digitalisering
    data
    innovatie
    toegang
    logistiek
    verkoop
    marketing
    klantcontact*
  `,
  // Who writes names the firm: the name stands right behind.
  'broker.we': `
    wij|we van
    wij|we dat is|zijn
    wij|we|ons (
    wij|we|ons ,
    wij|we bij
    we|us at
  `,
  'broker.person': `
    inhuuradviseur|inhuurconsultant|inhuurspecialist|inhuurcoordinator|inhuurmanager
    recruiter|recruitmentconsultant|resourcer|sourcer|intercedent|matchmaker|bemiddelaar|accountmanager
    recruitment|sourcing|flex consultant|adviseur|specialist|manager
    consultant|adviseur inhuur|flex|detachering|bemiddeling
    broker
  `,
  // Of whom a message about a request is.
  'broker.from': `
    bericht|mededeling|melding|update|nieuws|nieuwsbrief|maandbrief|weekbrief|brief|mailing|weekmail|opdrachtenmail|notificatie|aankondiging van
    opdrachten|aanvragen|uitvragen van|bij
    opdracht|aanvraag|uitvraag komt|kwam [binnen] van|via|bij
    message|newsletter|notification from|of|by
    omdat u|je|jij|jullie bent|zijn aangesloten bij
    omdat u|je|jij|jullie aangesloten bent|zijn bij
    omdat u|je|jij|jullie [partner|leverancier|relatie] bent|zijn [partner|leverancier|relatie] van|bij
    voorwaarden|inhuurvoorwaarden|leveranciersvoorwaarden van
  `,
  // To whom candidates or invoices go.
  'broker.to': `
    aanbieden|aangeboden|aanlevering|aanleveren|voorstellen|voorgesteld|indienen|ingediend|reageren|aanmelden|binnen|inschrijven aan|bij
    factureert|factureren|gefactureerd|factuur|facturen [gaat|gaan|stuurt u] aan
    contracteert met
    contract|overeenkomst|contracten [sluit|sluiten|wordt|worden] [u|je] [gesloten|getekend|afgesloten] met
    submit [your|the] [candidate|candidates|proposal|proposals|cv|cvs] to
    invoice to
    leverancier|leveranciers|bureau|bureaus mag|mogen|kan|kunnen bij
    binnen hebben|komen|zijn bij
  `,
  // A clause about another time or another request, or that there is no broker.
  'broker.earlier': `
    vorige|voormalige|vroegere|eerder|eerdere|voorheen|vroeger|destijds
    tot voor kort
    tot nu toe
    tot dusver
    in het verleden
    tot [en met] vorig jaar
    huidige medewerker|consultant|professional|kandidaat|adviseur|invulling|leverancier
    opgedaan
    previous|previously|formerly|earlier
    werkte|werkten|gewerkt
  `,
  'broker.none': `
    zonder [tussenkomst|inzet|hulp] [van] [een] broker|bemiddelaar|tussenpersoon|intermediair|tussenkomst|bureau
    geen broker|bemiddelaar|tussenpersoon|intermediair|bureau|tussenkomst
    niet|nooit [meer|langer] via|langs
    buiten de broker
    facturatie|facturen|factureren|factuur|facturering [verloopt|loopt|gaat|gaan|indienen|insturen|verlopen|lopen|aanleveren] via
    rechtstreekse|directe uitvraag|aanvraag
    doen we|wij het zelf
    doen het zelf
    without a|an|any broker|intermediary
    no broker|intermediary
  `,
  // What papers and headings are called: no name of a firm, though it begins as one does.
  'broker.paper': `
    *aanvraag
    *aanvragen
    *opdracht
    *opdrachten
    *uitvraag
    *formulier
    *register
    *verzoek
    *behoefte
    *oproep
    *procedure
    *beleid
    *proces
    *overzicht
    *overeenkomst
    *voorwaarden
    *contract
    *kandidaten
    *nummer
    aanvraagnr|opdrachtnr|referentienr|refnr
    *opties
    *tarief
    practitioner|foundation|advanced|certificaat|certificering
  `,
}
