/** Words that tell what a sentence asks for, states or offers, by what they are read for. Rows as in date-cues.ts. */
export const CUES = {
  // Someone is wanted.
  'intent.hire': `
    zoek
    zoeken
    zoekt
    gezocht
    nodig
    benodigd
    gevraagd
    vraagt
    vragen wij|we [een]
    vragen om
    uitvraag
    inhuuropdracht
    inhuuraanvraag
    inhuurverzoek
    inhuur van
    inhuren
    huren
    opdracht klaar
    klus voor een
    vraag binnen
    vraag naar een
    te leveren
    gebruiken
    heb jij een
    heb je een
    hebben jullie een
    heeft u een
    wie heeft een
    wie helpt
    ken jij een
    behoefte aan
    versterking
    looking for
    seeking
    seeks
    searching for
    we need
    need a
    needs a
    needs an
    in need of
    wanted
    required for
    hiring
    we are hiring
    vacature
    wil een
    wil per
    willen een
    wensen een
    wenst een
    per direct een
    verzoek
    aanvraag
    request for
    opdracht
    assignment
    vacancy
  `,
  // The writer offers a person or is one.
  'intent.offer': `
    mijn naam is
    ik ben beschikbaar
    ik ben vanaf
    ik kom vrij
    kom ik
    ik zoek een [nieuwe] opdracht
    zoek een nieuwe opdracht
    zoek nog iets
    mijn volgende opdracht
    my next assignment
    i am available
    i am a freelance
    i am looking for
    stellen wij
    stel ik voor
    dragen wij
    draag ik
    voor te stellen
    bieden wij
    bied ik
    onze kandidaat
    mijn kandidaat
    cv van
    bijgaand het cv
    cv zit bij
    we hebben iemand
    wij hebben iemand
    heb iemand
    i have someone
    we have a candidate
    our candidate
    curriculum vitae
    profielschets
    persoonlijke gegevens
    geboortedatum
    nationaliteit
    beschikbare professionals
    onze kandidaten
    onze professionals
    als zelfstandig
    denken jullie aan mij
    ter beschikking
    ik|wij|we heb|hebben voor deze|jullie|u
  `,
  // Said by who would deliver, of what he has in mind.
  'intent.proposes': `
    dachten|dacht|denken|denk|zaten|zat|zitten|zit wij|we|ik [zelf] [te denken] aan
    wij|we|ik dachten|dacht|denken|denk|zaten|zat|zitten|zit [zelf] [te denken] aan
    ons|mijn voorstel|tarief|aanbod|uurtarief|prijs|bod
    onze|mijn professional|medewerker|adviseur|consultant|zzp'er|specialist|kandidate
    voor ons [is|zijn|zou]
    our|my offer|proposal|rate|consultant|contractor
    we|i had in mind|thought of
  `,
  // Said by the desk that puts the request out for who asks.
  'intent.publishes': `
    zet|zetten ik|we|wij [hem|haar|het|die|deze|dit] [nog] [vanmiddag|vandaag|morgen|straks|zo|nu|meteen|direct|vanavond] uit
    ik|we|wij zet|zetten [hem|haar|het|die|deze|dit] [nog] [vanmiddag|vandaag|morgen|straks|zo|nu|meteen|direct|vanavond] uit
    zet|zetten ik|we|wij [hem|haar|het|die|deze] [vanmiddag|vandaag|morgen|straks|zo|nu] op|in [het] portaal|platform|systeem
    zet|zetten [ik|we|wij] de sluiting|deadline|sluitingsdatum|reactietermijn|inschrijftermijn op
    ik|we|wij maak|maken er|hier
    maak|maken ik|we|wij er|hier
    ik|we|wij publiceer|publiceren [hem|haar|het|die|deze|dit]
    publiceer|publiceren ik|we|wij [hem|haar|het|die|deze|dit]
    krijgt [het] nummer|kenmerk
    geef|geven [ik|we|wij] [hem|het|die] [het] nummer|kenmerk
  `,
  // A line that begins so stands for a picture, whatever it shows.
  'page.picture': `
    logo [van|of]
    beeldmerk [van]
    thumbnail
    afbeelding [van]
    banner
    foto [van]
    image [of]
    hero
    icoon
    alt
  `,
  // A short line that begins so belongs to the page, unless it names a role.
  'page.furniture': `
    direct|ga|spring|snel naar [de|het] inhoud|hoofdinhoud|navigatie|menu|footer|zoeken
    naar [de] hoofdinhoud|inhoud
    skip|jump to
    back to
    terug
    alle opdrachten|aanvragen|vacatures|uitvragen
    opdrachten
    vacatures
    menu
    print
    printen
    afdrukken
    download
    downloaden
    deel|delen [deze|dit|via|op]
    share
    inloggen
    log in
    login
    uitloggen
    sign in
    registreren
    mijn account|omgeving|profiel|opdrachten
    volg ons
    nieuwsbrief
    aanmelden nieuwsbrief
    opslaan
    bewaar
    bewaren
    favoriet
    favorieten
    home
    zoek
    zoeken
    search
    je bent hier
    u bent hier
    u bevindt zich hier
    cookie*
    wij gebruiken cookies
    deze website|site gebruikt
    javascript
    privacyverklaring
    privacy statement
    algemene voorwaarden
    © 
    bekeken
    # bekeken
    meld je aan
    solliciteer nu|direct
    reageer nu|direct
    reageer op deze
    direct reageren
    apply now
    stel een vraag
    sluiten
    close
    overzicht opdrachten
    opdrachtenoverzicht
    toon meer|alles
    lees meer
    meer lezen
    bekijk [alle|meer]
    vorige
    volgende
    accepteren
    alles accepteren
    weigeren
    over ons
    contact
    veelgestelde vragen
    faq
    kopieer link
    link kopieren
  `,
  // What stands right before the number of a request.
  // Numbers of something else.
  'number.other': `
    kvk|btw|vat|iban|tel|telefoon|rekening|kamer|huis|lokaal|perceel|bestek|contract|polis|personeels|agb|big|artikel [-] [nr|nummer] [.|:|van]
    kvk|btw|telefoon|rekening|kamer|huis|personeels|agb|big|artikel|postbus nr|nummer
    kvknummer|kvknr|btwnummer|btwnr|telefoonnummer|rekeningnummer|huisnummer|kamernummer|postbus|personeelsnummer
    mijn [mobiele|vaste|algemene] nummer is
    ons|het mobiele|vaste|algemene nummer is
    contractnummer|contractnr|raamovereenkomst|raamcontract|raamovereenkomsten|mantelovereenkomst|leveranciersnummer|debiteurnummer|crediteurnummer|ordernummer|inkoopordernummer|bestelbon|formulier|versie|template|sjabloon|cpv|kostenplaats|besteknummer [-] [nr|nummer|code] [.|:|van]
    bereikbaar op|onder|via [het] [mobiele|vaste|algemene] [nummer]
    raamcontract|raamovereenkomst|mantelovereenkomst|kostenplaats|kostensoort|kostendrager|grootboek|grootboekrekening|crediteur|debiteur|inkooporder|budget|order|polis|wbs [-] [nr|nummer|code|element] [.|:|van]
    raamcontractnummer|crediteurnummer|crediteurennummer|debiteurnummer|inkoopordernummer|ordernummer|polisnummer|kostenplaatsnummer|budgetnummer|factuurnummer|contractnummer
    framework agreement|contract
    lijkt|lijken|leek [erg|veel|sterk|wel] op [de|een|onze|jullie] aanvraag|opdracht|uitvraag|vraag|klus
    vergelijkbaar|identiek|soortgelijk met|aan [de|onze] aanvraag|opdracht|uitvraag|vraag|klus
    cost centre|center
    purchase order
  `,
  'number.before': `
    vermeld [even|graag|svp|altijd|daarbij] [altijd|even|graag]
    onder|met vermelding van
    o . n . v .
    onv
    nr [.]
    nummertje
    code
    refereer aan
    staat hij|zij|ze|deze|die [bij ons] als|onder
    heet hij|zij|ze|deze|die
    inhuurvraag
    bekend als
    bekend onder
    verzoek
    aanvraag
    aanvraagnummer
    aanvraagnr
    opdrachtnr
    refnr
    uitvraag
    uitvraagnummer
    opdracht
    opdrachtnummer
    inhuuropdracht
    inhuuraanvraag
    vacature
    vacaturenummer
    klantvraag
    referentie
    referentienummer
    ref
    kenmerk
    dossier
    dossiernummer
    zaak
    zaaknummer
    requisition
    request
    assignment
    reference
    o . v . v .
    ovv
    systeem onder
    bij ons onder
    geregistreerd onder
    nummer
    tender
    offerteaanvraag
    minicompetitie
    inhuurverzoek
    dit is [onze] vraag
    het gaat om vraag
    maak er|hier
    in de plaats komt|staat
    in plaats daarvan komt|staat
    vervangen door
    replaced by
    rectificatie|erratum|wijziging|correctie|intrekking|update [op|bij|van|inzake]
  `,
  // The words right before a client's name.
  'client.before': `
    [voor|namens|bij] [onze|mijn|een|de] [directe] eindklant|klant|opdrachtgever|relatie|eindopdrachtgever [,|:|(] [de|het] [is|betreft]
    [onze|mijn|de] opdrachtgever|eindklant|klant [is|betreft|:|,] [de|het]
    voor|namens|bij [de|het|onze]
    aan
    in opdracht van [de|het]
    ten behoeve van [de|het]
    t . b . v . [de|het]
    tbv [de|het]
    on behalf of [the|our]
    for|at [the|our]
    [our|the|end] client [is|,|:] [the]
    for our [end] client [,|:] [the]
    binnen [de|het]
    wij zijn [de|het]
    bij ons in|bij|op [de|het]
    hier in|bij|op [de|het]
    aanvraag|aanvragen|opdracht|opdrachten|uitvraag|uitvragen is|zijn|komt|komen van [de|het]
  `,
  // The words right behind a client's name.
  'client.behind': `
    zoekt
    zoeken
    zoek
    is|zijn|ben [voor] op zoek
    is looking for
    are looking for
    is seeking
    seeks
    needs
    heeft behoefte
    heeft [dringend|per direct] een
    heeft nodig
    vraagt
    wil
    gezocht
    wordt gezocht
    heeft gevraagd
    kunnen
    kan
  `,
  // Behind these an organisation is not the client.
  'client.not': `
    ervaring bij|met|binnen
    gewerkt bij|voor
    gewerkt binnen
    werkzaam bij|geweest
    werkervaring bij|binnen
    zoals [de|het]
    bijvoorbeeld
    samenwerking met
    samen met [de|het]
    onder andere
    vergelijkbaar met
    experience at|with
    referenties van
    in dienst van
    subsidie van
    gefinancierd door
    onder toezicht van
    in de provincie
    in de gemeente
    uit de gemeente
    partners [zoals]
    partner van
    collega's van
    overleg met
    afstemming met
    contact met
  `,
  // Who is addressed, and nobody that the work is done with.
  'client.hailed': `
    beste|dag|geachte|hallo|hoi|dear partners|partner
  `,
  // In a sentence about experience an organisation is no client.
  'client.worked': `
    gewerkt
    ervaring
    werkervaring
    experience
    worked
    postbus
    kamer van koophandel
    kvk
    plaatsten wij|we
    wij|we plaatsten
  `,
  'place.in': `
    wpl .
    loc
    in
    te
    vanuit
  `,
  // Where a client lies that is not named: the work is in that province.
  'place.client': `
    een|onze|mijn|grote|kleine|middelgrote|groeiende|landelijke|stedelijke gemeente|provincie|waterschap|opdrachtgever|klant|eindklant|organisatie|instelling|omgevingsdienst|overheidsorganisatie|zorginstelling|ggd|veiligheidsregio in|uit|binnen [de|het] [provincie|regio]
    a|an|our municipality|client|organisation|organization in [the] [province|region] [of]
  `,
  // Words of a sentence that says where the work is done.
  'place.work': `
    het werk wordt|is gedaan|verricht|uitgevoerd
    plaats van tewerkstelling [is]
    werkzaam in|te|op|bij
    het werk gebeurt
    te werk gesteld
    wpl [.]
    standpl [.]
    werkpl [.]
    wordt gewerkt
    werken doe je
    standplaats [is]
    werklocatie [is]
    kantoor
    het werk is
    verricht
    plek vrij
    hybride
    thuiswerken
    in de provincie
    in de regio
    locatie [is]
    werkplek [is|bevindt]
    je werkt
    jij werkt
    werk je
    gewerkt wordt
    werkzaamheden vinden plaats
    uitgevoerd
    aanwezig
    work location
    you will work
    you will be working
    working from
    based in
    per week in
    inzet is
    werkt minimaal
    plaats van de werkzaamheden
    werken vanuit
    on site
    on - site
    onsite
    office in
    dagen in
    dag in
    te werken
    werk is in|te|op|bij|vanuit
    *team|team|afdeling|cluster|*loket|*balie zit|zitten|huist|werkt|werken in|te|op|vanuit
    *team|team|afdeling|cluster|*loket|*balie|*huis is gevestigd
    [als] uitvalsbasis|thuisbasis|werkbasis
    als standplaats
    office days
    your desk|office
    kantoordagen
    klus|opdracht|project|werk|alles speelt [zich] [af] in|te|op|bij
    days|day a|each|per week at|in
    duty station
    werken doet|doen|gebeurt
  `,
  // Where those who write have their seat, where another assignment was, where nobody works any more.
  'place.other': `
    gevestigd
    ons|onze|our kantoor|bureau|office staat|zit|ligt
    wij|we|ik zit|zitten zelf
    zelf zit|zitten wij|we|ik
    opgezegd
    opgeheven
    deden|deed wij|we|ik
  `,
  // What looks like a button, and says where to respond.
  'page.answer': `
    bekijk en reageer
  `,
  // Wherever in the country.
  'place.everywhere': `
    landelijk|landelijke inzet|inzetbaar|uitgevoerd|verricht|werkzaam|werkgebied
    je|jij|u|ze|zij werkt|werken landelijk
    waar|overal in nederland [je|jij|men|iemand] woont|wonen|zit|zitten|werkt|werken
    woonplaats in nederland
    kan|kunt|mag [je|jij] [dus] vanuit [heel] nederland
    anywhere|wherever in the netherlands
    je|jij|u werkt|gaat|reist door|over [het] heel|hele|gehele nederland|land
    verspreid|werk|werken over|door [het] heel|hele|gehele nederland|land
  `,
  // A building where the work may be done, where nothing says so more plainly.
  'building.work': `
    gemeentehuis|stadhuis|stadskantoor|raadhuis|provinciehuis|waterschapshuis|waterschapskantoor|districtskantoor|gemeentekantoor|gemeentewerf|consultatiebureau [zelf] in|te|van
    hoofdkantoor in|te
    gaat om [de|het|een|onze] basisschool|school|kindcentrum|verpleeghuis|verzorgingshuis|zorglocatie|locatie|vestiging
    town|city|provincial hall|house in
  `,
} satisfies Record<string, string>
