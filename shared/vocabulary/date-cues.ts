/**
 * Words around a date that tell what it is about. A longer phrase hides the words within it. One phrase a line:
 * "a|b" either, "[a]" or not, "*" any letters, "#" a number.
 */
export const DATE_CUES = {
  // As soon as possible, wherever it stands; of whose act it is, other words tell.
  'soon.surely': `
    op zo kort mogelijke termijn
    z . s . m [.]
    zsm
    z s m
    zo spoedig|snel|vlug|gauw [als] mogelijk [starten|beginnen]
    zo snel|vlug als kan
    zodra mogelijk
    per|met direct [ingang]
    met directe ingang
    per omgaande|ommegaande|omgaand|ommegaand
    per|met onmiddellijke [ingang]
    per heden
    onmiddellijk
    asap
    a . s . a . p [.]
    as soon as possible
    immediate
    immediately
    right away
    [op] [de] kortst mogelijke termijn
    eerst mogelijke|mogelijk datum|moment|gelegenheid
    eerstvolgende mogelijke|mogelijk datum|moment|gelegenheid
    direct|meteen [na gunning] beschikbaar|starten|start|inzetbaar|beginnen|begin
    start|starten|begin|begint|beginnen|ingang|aanvang|instroom direct|meteen|nu|vandaag|morgen
    direct|meteen aan de slag
    direct na gunning
    heeft|hebben|zoekt|zoeken [wij|we] direct|meteen een|iemand|nog
    zodra het|dit|dat [maar] kan
    zo gauw het|dit|dat [maar] kan
    zo snel het|dit|dat [maar] kan
    hoe eerder|sneller|vlugger [,] hoe beter|liever
    liever vandaag dan morgen
    [het] liefst meteen|direct|gisteren|morgen|vandaag
    the sooner the better
  `,
  // Words of haste that say nothing of a start.
  'soon.nothing': `
    direct|meteen na
    start|starten|begin|begint|beginnen direct|meteen|nu met|aan|bij|in|te|al|ook
    start|starten|begin|begint|beginnen direct|meteen na de|het|afloop
    direct|meteen aan de slag met|in|bij|voor
    direct beschikbaar voor
    direct contact
  `,
  // In the value of a start these say the same.
  'soon.labelled': `
    op korte termijn
    direct
    meteen
    spoed
    nu
    now
    heden
    morgen
    vandaag
  `,

  // The last moment to respond, by words that mean nothing else.
  'date.closing': `
    when|wanneer do|does|must|should|moet|moeten|wil|willen [de] you|we|they|je|jullie|u|ze|cv's|cvs|profielen|voorstellen|het [uiterlijk] need|have|hebben|binnen|inleveren|aanleveren|insturen
    wanneer moet|moeten|wil|willen|wilt ik|we|wij|je|jij|jullie|u|ze|hij|zij [de|het|jullie|onze] [cv|cv's|cvs|namen|profielen|voorstellen|kandidaten|stukken|ze|iets|dat|alles] [uiterlijk] hebben|ontvangen|zien|krijgen|binnen|weten
    need [the|our] cv's|cvs|profiles|candidates
    wanneer|when uiterlijk
    uiterlijk wanneer
    tot|voor wanneer|welke
    tot|voor hoe laat
    by|until when
    [uiterste|uiterlijke|laatste] inlevermoment|reactiemoment|aanlevermoment|inschrijfmoment|indieningsmoment|aanbiedmoment|inlevertermijn|aanlevertermijn|aanbiedtermijn|aanbiedingstermijn|aanmelddatum|aanmeldtermijn|voordrachtdatum|voordrachttermijn|offertetermijn|offertedatum|tenderdatum|inzenddatum|inzendtermijn|indiendatum|indieningsdatum|responsdatum|aanbieddatum
    uitvraag|aanvraag|vacature|request|opdracht is|blijft geldig|valid [tot]
    week|weken|dag|dagen langer|extra
    extra tijd
    uitstel
    in|erin liggen|zitten|staan
    liggen
    in my|our inbox|mailbox
    hebt|heeft|hebben|krijgt|krijg|krijgen tot
    de tijd
    laten weten of je|u|jullie|er
    laat [me|mij|ons|het] weten of je|u|jullie|er
    weten of|wie|welke|wat je|u|jullie
    let me|us know
    open
    te ontvangen
    cv|cvs|cv's|tarief|tarieven|motivatie|profiel|profielen|namen [,|en|plus|met] [de|hun|je|jullie] beschikbaarheid
    te laat
    niets|niemand|niet meer aan|mee|in
    binnenkomt|binnenkomen
    door wie|welke|wat|of je|u|jullie
    haal|halen ik|we|wij hem|haar|deze|de|het [aanvraag|uitvraag|opdracht|vacature] offline|eraf|weg
    aanvraag|uitvraag|opdracht|vacature van de|het|onze site|portaal|website|platform|marktplaats
    deadline
    deadlines
    [uiterste|uiterlijke|laatste] sluitingsdatum|sluitdatum|sluitmoment|sluittijdstip|sluitingstijdstip|sluitdag|sluitingsdag|indieningsdeadline|inschrijfdeadline|inleverdeadline|aanleverdeadline|aanmelddeadline|inschrijfdatum|inschrijvingsdatum|reactiedatum|inleverdatum|inzenddatum|aanbieddatum|aanleverdatum|indieningsdatum|sluitingsmoment|sluitingstijd|sluitingstermijn|reactietermijn|inschrijftermijn|indieningstermijn|vervaldatum|inschrijvingstermijn|reactiedeadline|responstermijn
    uiterste datum|termijn|moment|tijdstip [voor|van] [het] [indienen|reageren|aanbieden|inschrijven]
    einde inschrijving|inschrijfdatum|inschrijftermijn|reactietermijn
    sluiting [van] [de] [inschrijving|reactie|reactietermijn|aanvraag|uitvraag]
    sluit
    sluiten
    gesloten
    dichtgaat
    dicht
    closes
    closing [date|time]
    close
    reageren
    reageer
    reageert
    gereageerd
    reactie
    reacties
    inschrijven
    inschr
    inschrijving
    inschrijvingen
    schrijf in
    schrijft in
    ingeschreven
    aanbieden
    aan te bieden
    aangeboden
    aanbieding
    aanbiedingen
    aanbod
    bied
    biedt aan
    bieden kan|kunt|mogelijk|is|t|tot
    biedingen
    bieding
    offerte
    offertes
    offreren
    voorstellen
    voorstel
    voorgesteld
    voor te stellen
    voordracht
    voordrachten
    voordragen
    voor te dragen
    voorgedragen
    voorleggen
    voor te leggen
    kandidaatstelling
    kandideren
    aanmelden
    aan te melden
    aanmelding
    aanmeldingen
    aangemeld
    solliciteren
    solliciteer
    sollicitatie
    sollicitaties
    apply
    applications
    respond
    response
    responses
    bid
    bids
    submission
    submissions
    submit
    submitted
    proposal
    proposals
    due [date|on|by|before]
    openstaan
    indienen
    in te dienen
    ingediend
    dien in
    dient in
    indiening
    inzenden
    inzending
    inzendingen
    ingezonden
    insturen
    in te sturen
    ingestuurd
    opsturen
    toesturen
    toe te sturen
    aanleveren
    aan te leveren
    aangeleverd
    aanlevering
    inleveren
    in te leveren
    ingeleverd
    uploaden
    upload
    geupload
    in ons bezit
    in ons systeem
    binnen zijn
    binnen te hebben
    binnen hebben
    in mijn|onze|ons inbox|mailbox|postvak
    verloopt op
    expires
    behandeling genomen
    tegemoet
    interesse
    wanneer|when moet|moeten|must|should ik|wij|we|i [uiterlijk|het|ze|dat] leveren|aanleveren|inleveren|insturen|reageren|indienen|aanbieden|deliver|respond|submit
    deze|onze|de vraag sluit|loopt [af]
    deze|onze|de vraag staat|blijft [online] open [tot]
  `,
  // What is asked for by a closing date: these close together with a bound or with an act below.
  'closing.what': `
    moet|moeten|wil|willen ik|we|wij|hij|zij [het|ze|iets|dat]
    ik|we|wij|hij|zij moet|moeten|wil|willen [het|ze|iets|dat]
    papieren
    dossier
    dossiers
    cv
    cvs
    curriculum vitae
    profiel
    profielen
    kandidaat
    kandidaten
    candidate
    candidates
    profiles
    resume
    resumes
    ze
    stukken
    documenten
    motivatie
    naam
    namen
    iets
  `,
  'closing.act': `
    weten
    in handen
    binnenkrijgen
    op mijn|ons|onze bureau|mail|tafel
    tegemoetzien
    stuur
    stuurt
    sturen
    gestuurd
    send
    share
    mail
    mailen
    ontvang
    ontvangen
    ontvangt
    receive
    received
    geinteresseerd
    interested
    hoor
    hoort
    verneem
    vernemen
    laat
    lever
    leveren
    binnen
    graag
    zien
    krijgen
    verwacht
    verwachten
    aan te geven
    doorgeven
    mij
    me
    ons
    us
  `,
  // The public hands something in or comes by, which is the client's work: "inwoners kunnen tot 1 mei reageren".
  'public.acts': `
    inwoners|burgers|bewoners|omwonenden|verenigingen|clubs|ouders|leerlingen|huurders|clienten|bezoekers|scholen|gezinnen|jongeren|ouderen kunnen|mogen|moeten|krijgen|tot|uiterlijk|voor|t
    kunnen|mogen|moeten|krijgen [de] inwoners|burgers|bewoners|omwonenden|verenigingen|clubs|ouders|leerlingen|huurders|clienten|bezoekers|scholen|gezinnen|jongeren|ouderen
  `,
  // Where people come together: who registers for it offers nobody.
  'public.gathers': `
    bijeenkomst|*bijeenkomst
    relatiedag|leveranciersdag|netwerkdag|themadag|kennisdag|partnerdag
    relatieborrel|netwerkborrel|zomerborrel|kerstborrel|borrel|barbecue|bbq
    webinar|workshop|masterclass|congres|symposium|seminar|event|evenement
    deelname|deelnemen|deelnemers
    cursus|training|cursusdag|trainingsdag is|gratis|van|op
  `,
  // What closes on a day, whatever the word before that day.
  'closing.closes': `
    sluit
    sluiten
    gesloten
    sluiting
    verloopt
    vervalt
    dicht
    deadline
    closes
    closed
    closing
    expires
    sluitingsdatum
    sluitdatum
    reactietermijn
    inschrijftermijn
    reactiedatum
    inschrijfdatum
    sluitingsmoment
  `,
  // Who responds gets an answer: "u ontvangt voor 1 mei een reactie".
  'notice.receive': `
    u|je|jij|jullie|iedereen|kandidaten|leveranciers|inschrijvers|bureaus ontvangt|ontvangen|krijgt|krijgen|krijg
    ontvangt|ontvangen|krijgt|krijgen|krijg u|je|jij|jullie|iedereen
    you|candidates [will] receive|get
  `,
  // What is delivered once somebody works: "levert voor 1 mei een rapport op".
  'work.delivered': `
    plan|*plan|rapport|*rapport|rapportage|advies|ontwerp|analyse|product|*product|visie|evaluatie|dossier|dossiers op
    [de|een|het|uw|je] getekende|ondertekende contract|overeenkomst|raamovereenkomst|verklaring|opdrachtbevestiging
    de|uw|je|een factuur|facturen|urenstaat|urenstaten|opdrachtbevestiging|inkooporder
  `,
  // The words right before a date that make it the last moment.
  'date.bound': `
    uiterlijk
    voor
    tot
    t / m
    tm
    ultimo
    ultimately
    before
    by
    until
    no later than
    not later than
    latest
    binnen
  `,
  // A fragment that begins so goes on with what the sentence before it speaks of.
  'line.goesOn': `
    uiterlijk
    graag
    dit|dat kan|moet|graag|wordt|is|zal|worden
    het wordt
    dan graag|uiterlijk|moet|moeten|kan|wel
    [)] en wel
    die
    deze
    doe dit
    ze
    this|these
    please
    voor
    tot
    by
    before
    daarom|dus|daarvoor moet|moeten|dient|dienen
  `,
  // What stays open until a day: "de uitvraag loopt tot" is about closing.
  'opening.what': `
    reactietermijn
    inschrijftermijn
    inschrijvingstermijn
    indieningstermijn
    termijn
    inschrijving
    openstelling
    uitvraag
    aanvraag
    vacature
    portaal
    kluis
    deadline
    sluiting
    sluitingsdatum
    offertetermijn
    request
    posting
    vacancy
    tender
  `,
  'opening.other': `
    opdracht
    inzet
    contract
    inhuur
    detachering
    assignment
    klus
    werkzaamheden
  `,
  // A sentence of the assignment's text that speaks of the assignment itself, and not of the client's own work.
  'own.assignment': `
    verwelkomt|verwelkomen je|jou|u
    het|beoogde|gewenste|verwachte|geplande|voorziene|uiterste|definitieve|nieuwe start|aanvang
    de start|aanvang
    opdracht
    opdrachtperiode
    inzet
    inhuur
    inhuren
    huren
    startdatum
    start datum
    einddatum
    zoek
    zoeken
    zoekt
    gezocht
    kandidaat
    kandidaten
    professional
    assignment
    contract
    werkzaamheden
    klus
    functie
    detachering
    je|jij|u start|begint|bent
    start|begin je|jij|u
    u|je|jou graag
    startmoment
    aanvang
    ingangsdatum
    looptijd
    plaatsing
    dienstverlening
    wij|we beginnen|starten
    beginnen|starten wij|we
    uur|uren|u|hours per|in|a [de] week
    uur|u pw
    voor een periode|termijn van
    voor de duur|periode van
    willen|wil wij|we graag
    wij|we willen|zoeken graag
    graag dat je|jij|u|de|iemand
  `,
  // "Op 3 mei 2027 om 09:12 schreef Anna": when a mail was sent.
  'line.wrote': `
    schreef
    wrote
    heeft geschreven
  `,
  // What a candidate did before.
  'past.experience': `
    ervaring
    werkervaring
    experience
    gewerkt
    worked
    werkzaam geweest
    opgedaan
    uitgevoerd
    referentie|referenties
  `,
  'date.not': `
    niet
    not
    geen
  `,
  // "15 juli in plaats van 9 juli": what follows is what it was, and says nothing of the day before it.
  'date.insteadOf': `
    in plaats van
    i . p . v .
    ipv
    instead of
    rather than
  `,
  // A recorded message that a machine wrote out names the moment at which it came in.
  'line.recorded': `
    transcript
    transcriptie
    transcription
    uitgeschreven
    omgezet in tekst
    spraakbericht
    spraakmemo
    voicemail
    voicemailbericht
    voicebericht
    voice message|memo
    audiobericht
    ingesproken
    dictaat
    gedicteerd
    recorded
    recording
    bericht ontvangen
    telefoonnotitie
    belnotitie
    gebeld op
  `,
  // The subject of a mail that was sent on.
  'line.forwarded': `
    fw
    fwd
    doorst
    doorgestuurd
    forwarded
  `,
  // A line of a note or message that begins so tells when it came in.
  'line.stamped': `
    datum [/] tijd [gesprek]
    tijdstip
    opgenomen
    ontvangen [op]
    gebeld
  `,
  // A note of what was said, by its name on top.
  'line.note': `
    telefoonnotitie
    belnotitie
    gespreksnotitie
    notitie|notities
    belverslag
    memo
    terugbelverzoek
    intakenotitie|intakenotities|intakeverslag|intakeformulier
    aantekening|aantekeningen
    gespreksverslag
    verslag
    telefoongesprek|telgesprek|belgesprek
    tel . gesprek|notitie|notities
    terugbelnotitie|terugbelbriefje|belbriefje|telefoonbriefje|gespreksaantekening|gespreksaantekeningen|belaantekening|krabbel
  `,
  // What is said next takes the place of what was said before.
  'corrects.surely': `
    correctie|rectificatie|correction
    gecorrigeerd|gerectificeerd
    foutje|typefout|tikfout|vergissing|abuis|abusievelijk|mistake|typo
    verkeerd|verkeerde [datum|dag] gekeken|genoemd|doorgegeven|opgegeven|vermeld|gezegd|getypt
    ten onrechte
    klopt|klopte niet
    schuiven|schuift|verschuiven|verzetten|stellen [wij|we|ik|dat|het|dit] [op|uit|bij] naar|tot
  `,
  // In a chat short words do.
  'corrects.inChat': `
    oeps|oei|oops|whoops
    excuus|excuses
    moet zijn|worden
    bedoel|bedoelde ik|dus
    is|zijn nu|toch|inmiddels|verplaatst|verschoven|verlengd|vervroegd|aangepast|gewijzigd
    toch
    wordt|worden
    verplaatst|verschoven|verzet|verlengd|vervroegd|opgeschoven
    update
    dan [dus] op
    niet meer
    in plaats van
    i . p . v
    maak|maken [we|wij] er
    ga|gaan [dan|maar|we|dus] uit van
  `,
  // A day became another.
  'date.moved': `
    wijzigt
    wijzigen
    wijziging
    verschuift
    verschuiven
    verandert
    veranderd
    verschoven
    opgeschoven
    verplaatst
    verzet
    uitgesteld
    gewijzigd
    aangepast
    verruimd
    vervroegd
    bijgesteld
    moved
    changed
    postponed
    shifted
  `,
  'date.question': `
    vragenronde
    vraagtermijn
    vraagstelling
    [inhoudelijke|aanvullende|eventuele] vragen [stellen|indienen|insturen|sturen|kunnen|kan]
    vraag
    inlichtingen
    questions [can|may|must|should] [be] [submitted|asked|sent]
    question
    iets|meer wil|wilt|willen weten
    wil|wilt|willen [je|jij|u|jullie|men] iets|meer|nog [iets|meer] weten|vragen
    iets|meer [nog] weten [wil|wilt|willen]
    anything to ask
    vragentermijn|vragenperiode|vraagperiode
  `,
  // Words that speak of nothing here, though words within them do.
  'date.nothing': `
    antwoord|answer|reactie [#] :
    nodigen|nodig [wij|we] u|je|jou|jullie|leveranciers|partijen|bureaus [hierbij|graag|daarom|van harte] uit om|tot|een
    nodigen|nodig [wij|we] u|je|jou|jullie|leveranciers|partijen|bureaus [hierbij|graag|daarom|van harte] uit [om] [uw|je|jullie] offerte|aanbieding|voorstel
    uitnodiging tot [het]
    invite you to submit|propose|offer|respond
    wegens|vanwege|door|tijdens|gedurende [het|een|haar|zijn] verlof|*verlof|vakantie|afwezigheid|ziekte van
    eerder|eerdere|vorig|vorige|dit|mijn|ons bericht|berichten|berichtgeving
    zie|lees bericht
    bericht # van|of|/ #
    eind|einde|begin [van] [deze|volgende|de|dit|die|komende] week|maand|middag|dag|ochtend|jaar|werkdag|kwartaal
    end of [the|this]
    end user|users
    vragen|vraag [wij|we|ik] je|jullie|u|jou|jij om|uiterlijk
    vragen wij|we|ik
    open source|data|standaarden|dag|huis|sollicitatie
    tot [en met] [aan] [de|het|na] zomervakantie|kerstvakantie|herfstvakantie|meivakantie|voorjaarsvakantie|vakantie|jaarwisseling|schooljaar|zomerreces
    t / m [de|het] zomervakantie|kerstvakantie|herfstvakantie|meivakantie|voorjaarsvakantie|vakantie|jaarwisseling|schooljaar|zomerreces
  `,
  // Behind a date that speaks of answers: what must have come in by then are the questions.
  'question.put': `
    zijn|worden|is|wordt gemaild|gesteld|ingediend|ingestuurd|toegestuurd|gestuurd|binnengekomen|ontvangen|doorgegeven
    gemaild|gesteld|ingediend|ingestuurd|toegestuurd|gestuurd|binnengekomen|ontvangen|doorgegeven zijn|worden|is
    binnen zijn|is
    zijn|is binnen
    bij ons binnen
  `,
  'date.answers': `
    beantwoording|beantwoorden [van] [de|uw|alle|je] [gestelde|ingediende] vragen
    vragen en|met [de|alle] [bijbehorende|gestelde] antwoorden
    questions and|with [the|all] answers
    nv i
    reactie|reacties|antwoord|antwoorden op [de|uw|je|alle] [gestelde|ingediende|binnengekomen|ontvangen] vragen
    we|wij will reply|answer|respond
    response|responses|answers to [the|your|all] questions
    antwoord
    antwoorden
    beantwoord*
    nota van inlichtingen
    nvi
    answers
    answer
    answered
    vragen [worden|beantwoorden|beantwoordt] beantwoord
    reactie|reacties daarop
  `,
  'date.interview': `
    maken|maak|maakt we|wij|ze|de|het kennis
    maken|maak|maakt kennis
    kennis met [de|je|jullie|elkaar]
    praten|praat met [ze|hen|de|kandidaten|kandidaat|elkaar|jullie]
    praten we|wij
    gesprekje|gesprekjes
    langskomen
    langs komen
    langs te komen
    aanschuiven
    aan te schuiven
    schuiven|schuift aan
    om [de] tafel
    geselecteerden|genodigden|uitgenodigden mogen|komen|kunnen|zijn|worden [welkom|verwacht|ontvangen|komen]
    gesprek|gesprekken met [de|het] opdrachtgever|klant|gemeente is|zijn|vindt|vinden|staat|staan|volgt|volgen|wordt|worden|voeren
    reserveren|reserveert|gereserveerd
    geblokt|geblokkeerd|blokken|blokkeert|blokkeren
    houdt|houden|vrijgehouden|vrijgemaakt [de|het] [agenda|agenda's]
    plant|plannen [de|het] [klant|gemeente|opdrachtgever|team] ze|hen|hem|haar
    plant|plannen wij|we ze|hen|hem|haar
    plan|plannen [ik|we|wij] ze|hen in
    sollicitatieronde|sollicitatierondes|sollicitatiedag
    op bezoek [te] komen
    op de koffie
    aan tafel
    bij ons op kantoor [te] komen
    komen [ze|kandidaten] langs
    zien we|wij [de|jullie] kandidaten
    interviewen
    interviewt
    talk|talks to|with [the] candidates|candidate
    speak to|with
    uitnodiging|uitnodigingen|invitation|invitations voor|for [de|het|een|the|an] *gesprek|*gesprekken|gesprek|gesprekken|interview|interviews|kennismaking op|on|van
    op gesprek mag|mogen|komt|komen|kan|kunnen|gaat|gaan [komen] op|on
    spreekt
    spreken
    ontmoet
    online meeting
    gesprek
    gesprekken
    *gesprek
    *gesprekken
    interview
    interviews
    interviewed
    kennismaking
    kennismakingen
    kennis te maken
    kennis maken
    intake
    intakes
    selectiedag
    gespreksronde
    toelichting
    komen toelichten
    toe te lichten
    lichten toe
    presentatie
    presentaties
    presenteren
    pitch
    kennismaakt|kennismaken
    gespreksdag|gespreksdagen
    assessmentdag|assessment
    ontmoeten
    meet
    gesproken
    commissie|*commissie|opdrachtgever|gemeente|klant|team|manager|provincie|bestuur|directeur ontvangt|ziet|hoort [de] [#|twee|drie|vier|vijf|zes] [beste|gekozen|geselecteerde] kandidaten|kandidaat|genodigden|geselecteerden
    ontvangt|ontvangen de|het opdrachtgever|klant|gemeente|team|bestuur|commissie de [#|twee|drie|vier] kandidaten|genodigden|geselecteerden
    ontvangen door de|het|een|onze commissie|*commissie|team|afdeling
    reserveer|blokkeer|blok [alvast|vast|graag|ook]
    houd|hou alvast|vast
    gespr
    conversation|conversations
    first|introductory meeting|meetings|chat|chats|call|calls
    gesproken met [de|#] kandidaten|kandidaat|genodigden
  `,
  'date.notice': `
    uitnodiging|uitnodigingen en|of|/ [een] afwijzing|afwijzingen
    uitnodiging|uitnodigen [van] [de] kandidaten [voor] [het|een] [gesprek|gesprekken]
    let|lets you know
    u|je|jij|jullie hoort|hoor|horen uiterlijk|dan|voor|op|binnen|van
    hoor|hoort je|u|jij uiterlijk|dan|voor|op|binnen|van
    hoort|horen|verneemt|vernemen|weet|weten iedereen|ieder|elke|elk|alle|allen|men|hij|zij|iedere|de [kandidaten|kandidaat|leveranciers|leverancier|bureaus|bureau|inschrijvers] 
    iedereen|ieder|elke|elk|alle [kandidaat|kandidaten|leverancier|leveranciers|bureau|bureaus|inschrijver|inschrijvers] hoort|horen|verneemt|vernemen
    of hij|zij|ze|je|u|jij gekozen|geselecteerd|uitgenodigd is|zijn|bent|wordt|worden
    horen|hoort dit
    kandidaten|kandidaat horen|hoort|vernemen|verneemt
    uitnodiging|uitnodigingen|invitation|invitations voor|for [de|het|een|the|an] *gesprek|*gesprekken|gesprek|gesprekken|interview|interviews|kennismaking
    op gesprek mag|mogen|komt|komen|kan|kunnen|gaat|gaan [komen]
    hoort|horen dat
    you|candidates [will] hear
    hear [back] from us
    selectie|shortlist|keuze|uitslag is|zijn
    laat|laten ik|we|wij weten
    laat de klant|opdrachtgever|gemeente|provincie weten
    weten wie
    be|are told
    genodigden
    uitgenodigden
    geselecteerden
    uitgenodigde
    krijgen|krijg|krijgt daarover
    terug te koppelen
    koppelt|koppelen terug
    koppelt|koppelen [dit|dat] uiterlijk|op|voor
    bericht
    berichten
    berichtgeving
    bericht over [de] [uitnodiging|uitnodigingen|selectie] [voor] [het|een] [gesprek|gesprekken]
    bericht|berichten|uitslag|uitsluitsel|terugkoppeling|nieuws|duidelijkheid|mededeling|melding over|omtrent|rond|inzake|rondom|voor|aangaande [de|het|een|eventuele] *gesprek|*gesprekken|gesprek|gesprekken|interview|interviews|kennismaking|kennismakingen|kennismakingsgesprek|intake|intakes|presentatie|presentaties
    uitsluitsel
    terugkoppel*
    teruggekoppeld
    op de hoogte
    geinformeerd
    informeren
    uitgenodigd
    uitnodig*
    nodigen
    nodigt
    genodigd
    invitation
    invitations
    invite
    invites
    invited
    informed
    notified
    notification
    feedback
    hoor je
    hoort u
    horen [de] kandidaten
    hoor jij
    te horen
    uitslag
    bekendgemaakt
    bekendmaking
    bekend gemaakt
    laten weten
    laat weten
    selectie bekend
    keuze bekend
    shortlist
    reactie van [de] opdrachtgever|klant|gemeente
    ontvang|ontvangt|krijg|krijgt u|je|jij|jullie [van ons] [onze|een|de|ons] reactie|antwoord|besluit|keuze|beslissing|oordeel
    ontvangen|krijgen alle|de|iedere|elke kandidaten|inschrijvers|leveranciers|bureaus [onze|een|de|ons] reactie|antwoord|besluit|beslissing
  `,
  // The start as a noun with its article, a subject of its own: "na het gesprek is de start op".
  'date.theStart': `
  `,
  'date.start': `
    vangt
    vangen
    aantreden
    aanvaarden
    ingaan
    aanhaken
    verwelkomt|verwelkomen je|jou|u|jullie
    welkom heten
    startdatum
    startmoment
    startdag
    startweek
    startmaand
    begindatum
    begindag
    aanvangsdatum
    aanvangsmoment
    ingangsdatum
    instapmoment
    instroommoment
    liefst al|reeds [in]
    aanvang
    aanvangend
    aanvangen
    start
    starten
    starts
    startend
    starting
    gestart
    begonnen wordt|worden
    wordt|worden begonnen
    begin
    begint
    beginnen
    beginnend
    beginning
    begins
    aan de slag
    ingaande
    ingaand
    gaat in
    gaan in
    instroom
    instappen
    eerste werkdag|dag
    first [working] day
    kick [-] off
    commencing
    commences
    met ingang van
    m . i . v .
    ingang
    aftrap
    instroomdatum
  `,
  // The day on which a candidate has to be there: a start where none is stated.
  'date.available': `
    beschikbaar [per|vanaf]
    beschikbaarheid
    inzetbaar
    available [from]
    availability
    kan|kunnen beginnen|starten
  `,
  'date.end': `
    end
    houden|blijven|inzetten|inhuren|inlenen|overbruggen|vervangen|nodig|werken|aanblijven|doorgaan|helpen|vervanging|overbrugging [we|wij] [ze|hem|haar] tot
    houden|blijven|inzetten|inhuren|inlenen|overbruggen|vervangen|nodig|werken|aanblijven|doorgaan|helpen|vervanging|overbrugging [we|wij] [ze|hem|haar] t / m
    loopt|lopen|duurt|duren [dan|nu|daarmee|vooralsnog|vast|zeker] [door] tot
    loopt|lopen|duurt|duren [dan] in principe [door] tot
    loopt|lopen|duurt|duren [dan] naar verwachting [door] tot
    loopt|lopen|duurt|duren [dan|nu|daarmee|vooralsnog|vast|zeker] [door] t / m
    loopt|lopen|duurt|duren [dan] in principe [door] t / m
    loopt|lopen|duurt|duren [dan] naar verwachting [door] t / m
    afgesloten tot
    einde
    blijft|blijf [dat|zo] tot
    blijft|blijf [dat|zo] t / m
    einddatum
    eind
    eindigt
    eindigen
    eindigend
    ends
    ending
    loopt af
    afloopt
    aflopend
    loopt door
    doorloopt
    stopt
    stoppen
    runs until|through|to
    zit erop
    zit de klus erop
    afgerond op|per|voor|uiterlijk
    opleverdatum
    loopt|lopen|duurt|duren in eerste instantie|aanleg|beginsel [door] tot
    loopt|lopen|duurt|duren in eerste instantie|aanleg|beginsel [door] t / m
    loopt|lopen|duurt|duren voorlopig|sowieso|minimaal [door] tot
    loopt|lopen|duurt|duren voorlopig|sowieso|minimaal [door] t / m
    loopt|lopen de|het|deze|dit|onze|uw|je opdracht|klus|inzet|contract|overeenkomst|inhuur|detachering|periode|plaatsing|werkzaamheden af|door
    opdracht|klus|inzet|contract|overeenkomst|inhuur|detachering|plaatsing loopt|lopen op
    [loopt|lopen|komt|komen] ten einde
    je|jij|u bent|ben [dan] klaar [op|per]
    is de|het|deze klus|opdracht klaar|afgelopen|voorbij|afgerond
    opdracht|klus|inzet is klaar|afgelopen|voorbij|afgerond [op|per]
    laatste werkdag|contractdag|inzetdag
    last [working] day
    zit het|dit erop
    beeindigd|beeindigt|beeindigen
  `,
  'date.duration': `
    duur
    looptijd
    periode
    contractperiode
    opdrachtperiode
    inhuurperiode
    inzetperiode
    duration
    period
  `,
  'date.published': `
    uitgezet
    uitgebracht
    opengesteld
    gepost
    formulier|aanvraagformulier|aanvraag|uitvraag|inhuur [-] ingediend [op]
    gepubliceerd
    publicatie
    publicatiedatum
    plaatsingsdatum
    geplaatst
    published
    posted
    online sinds
    aangemaakt
    datum van deze uitvraag|aanvraag|brief
    verzonden
    verstuurd
    opgesteld
    vraag [is] uitgezet|geplaatst|gepubliceerd|verstuurd|verzonden|online [sinds|gezet|geplaatst] [op]
    vraag is op|sinds|per
    was|is|were|are [first] published|posted|released|issued
    verschenen|uitgestuurd|rondgestuurd|rondgemaild|toegevoegd|released [op|on]
    staat|staan|live|zichtbaar [online] sinds
    op [de|het|onze] markt|marktplaats|site|website|portaal|platform gezet
    [aan|in] de markt bekendgemaakt|gezet|gebracht [d . d .|op|per]
  `,
  // Known to be about something that is no date of this request.
  'date.other': `
    vragen van de gemeenteraad|raad|staten|inwoners|bewoners|raadsleden|pers|media
    raadsvraag|raadsvragen|statenvragen|kamervragen
    hebben|heb wij|we|ik u|jullie|je gevraagd|verzocht|benaderd|uitgenodigd|gemaild|geschreven|geinformeerd
    vroegen|verzochten|benaderden wij|we u|jullie|je
    manager|collega|medewerker|adviseur|hij|zij|ze|die gaat in
    wij|we reageren|antwoorden uiterlijk|binnen|op|voor
    hij|zij begint|start|begon|startte|stopt|stopte|vertrekt|vertrok
    zit|zitten|werkt|werken nog|momenteel
    zijn|haar|diens klus|huidige
    collega|collega's|medewerker|medewerkers die
    die|deze|hij|zij is [per|vanaf|weer|pas|al] vrij|beschikbaar
    weer vrij
    vrij per|vanaf
    vrij kan|kunnen komen|zijn
    vrij komt|komen|valt
    kerstplanning
    vakantieplanning
    verlofplanning
    vakantierooster
    urenregistratie
    urenstaat|urenstaten
    verlofaanvraag|verlofaanvragen
    kerstborrel
    borrel
    teamuitje
    weekstart
    werkoverleg
    teamoverleg
    belafspraak
    telefonisch gesprek|overleg
    ons|mijn|het [laatste|vorige|eerdere] gesprek|telefoongesprek|overleg van
    gesprek|telefoongesprek|overleg dat|die wij|we|ik
    gesprek met [de] opdrachtgever|klant|gemeente
    gedaan
    afgehandeld
    belde|belden|sprak|spraken|mailde|mailden|appte|schreef|noemde|vermeldde|meldde
    mail|mailtje|bericht|berichtje|brief|appje|schrijven|telefoontje|belletje|nieuwsbrief van|dd|d.d.
    bericht d . d
    wij|we|ik presenteren|presenteer
    contract|overeenkomst dat|die|welke [op|per|tot|sinds|vanaf]
    onder het contract
    onder de overeenkomst
    ondertekend|ondertekening
    alcatel*
    bezwaar
    beroep
    oude|vorige|oorspronkelijke|eerdere deadline|sluitingsdatum|startdatum|einddatum|datum|planning|termijn|reactietermijn
    old|previous|original deadline|date|start|closing
    selectie|beoordeling|evaluatie op|vindt|volgt
    gaat|gaan open
    opent
    geopend
    opening
    mocht je|u|jij dan|die|niet|verhinderd|afwezig|daarna
    niet kunnen|kunt
    niet ouder|older dan|than
    kantoor|kantoren|receptie|balie|loket|gemeentehuis|stadhuis|stadskantoor gesloten|dicht|open
    mantel|raam|tariefafspraken loopt|lopen|eindigt|verloopt|stopt|is|zijn
    factuur
    facturen
    factureren
    met de bouw|aanleg|uitvoering|realisatie
    was
    stond
    waren
    de bouw
    cao
    schooljaar
    wet
    wetgeving
    sinds
    since
    verordening
    versie
    artikel
    vastgesteld
    avg
    geboren
    opgericht
    ontstaan
    fuseerde
    gefuseerd
    samengevoegd
    samen te voegen
    geldig
    jaarrekening
    begroting
    subsidie*
    hertaxatie
    gunning
    gunnen
    gegund
    gunningsbeslissing
    standstill
    stand [-] still
    opschortende
    award [decision]
    awarded
    indexering
    indexatie
    geindexeerd
    tariefswijziging
    overname
    overgenomen
    opzegtermijn
    herindeling
    jaarwisseling
    vakantie
    verlof
    verkiezing*
    afwezig
    bereikbaar
    aanwezig
    out of office
    on leave
    raamovereenkomst
    raamcontract
    raamovereenkomsten
    mantelovereenkomst
    framework agreement|contract
    aanbesteding
    gestanddoening
    gestand
    project
    projectstart
    programma
    pilot
    implementatie
    livegang
    go [-] live
    oplevering
    opgeleverd
    in werking
    inwerkingtreding
    bespreekt
    raad
    raadsvergadering
    vergadering
    inwoners
    burgers
    bewoners
    omwonenden
    residents
    ons|het kantoor
    verhuist
    verhuizing
    oorspronkelijk
    originally
    huidige
    kerstvakantie
    zomervakantie
    tarief is vast
    vast tot
    prijsvast
    rapportage
    plan van aanpak
    bestemmingsplan
    nieuwe systeem
    bel|bellen wij|we|ik [de|met|u|jullie|een|alle]
    wij|we|ik bellen|bel [op] [de|met|u|jullie]
    worden|wordt|zijn gebeld
    kandidaten|kandidaat bellen|bel wij|we|ik
    open|openen wij|we|ik [de|alle] inschrijvingen|offertes|aanbiedingen|reacties|cv's|enveloppen|kluis
    opening [van] de inschrijvingen|offertes|aanbiedingen|kluis
    beoordeeld|besproken|gescreend|gewogen|vergeleken|doorgenomen|doorgestuurd|voorgelegd|verwerkt|geselecteerd
    aanmelden|aanmelding|inschrijven|inschrijving|toetreden|toelating|toetreding|toegelaten [kan] voor|tot|op|in [het|een|ons|dit] das|dis|dps|aankoopsysteem|dynamisch
    das staat|blijft|loopt [open]
    stuur|stuurt|lever|levert|overleg|overlegt [u|je|jij] [dan] de|een|uw|je|zijn|haar vog|verklaring uiterlijk|voor|op|binnen
    vog [is] uiterlijk|voor
    na [de] [voorlopige|definitieve|eventuele] gunning
    geselecteerde|uitgenodigde|gekozen|overgebleven kandidaten|kandidaat|inschrijvers|leveranciers|bureaus leveren|levert|dienen|sturen|stuurt|maken|geven
    inloop|webinar|vragenuur|vragenuurtje|inloopspreekuur|vragensessie|informatiesessie|informatiebijeenkomst|inloopuur|qa-sessie [voor|over|met] [vragen|leveranciers|uw|jullie]
    maken|maak wij|we|ik [onze|de|een] keuze|selectie
    besluiten|beslissen|kiezen|selecteren|vergelijken|beoordelen|lezen|bekijken|bespreken wij|we
    vog|bsn|identiteitsbewijs|diploma|uittreksel|integriteitsverklaring|geheimhoudingsverklaring|factuur|facturen|urenstaat|urenbriefje|rapport|eindrapport|jaarverslag|jaarrekening|begroting [is|zijn|moet|moeten] inleveren|aanleveren|indienen|overleggen|insturen|opsturen|aanvragen|uploaden
    rapportages|eindrapportage|jaarplan|beleidsplan|plan|eindproduct|deelproduct|product opleveren|aanleveren|indienen|inleveren
    levert|lever|oplevert|leveren [u|je|jij] [het|een|de|zijn|haar] plan|rapport|advies|eindproduct|product|rapportage|ontwerp|analyse
    heeft|hebben [de|het|onze] klant|opdrachtgever|gemeente|manager|team|afdeling|directie een gesprek|overleg|afspraak
    gesprek|gesprekken|overleg|afspraak|afspraken met [de|het|alle|onze] bewoners|inwoners|leveranciers|aannemer|aannemers|raad|gemeenteraad|ketenpartners|partners|accountant|omwonenden|ondernemers|huurders|provincie
    review|reviews|reviewing|assess|assesses|evaluate|evaluates|discuss|discusses [the|all|your] proposals|bids|offers|candidates|responses|applications|submissions
    plan|*plan|rapport|*verzoek|*aanvraag|vergunning|subsidieaanvraag|jaarrekening|bezwaarschrift moet|moeten|dient|dienen [uiterlijk|voor|op]
    inschrijving|inschrijvingen|aanmelding|aanmeldingen van|voor [de|het|een|nieuwe] [nieuwe] leerlingen|leerling|studenten|student|kinderen|kind|sporters|deelnemers|inwoners|bewoners|burgers|vrijwilligers|ouders|woningzoekenden|kandidaat-raadsleden
    inschrijven|aanmelden|inschrijving|inschrijvingen|aanmelding|aanmeldingen voor [de|het|een|die|deze|dat|dit|onze] [nieuwe|gratis|online] cursus|cursussen|opleiding|opleidingen|school|scholen|schooljaar|training|trainingen|evenement|evenementen|event|bijeenkomst|*bijeenkomst|workshop|workshops|webinar|congres|symposium|borrel|loting|woningen|huurwoningen|kavels|kavel|zwemles|zwemlessen|subsidie|subsidies|regeling|markt|kermis
    zienswijze|zienswijzen|inspraak|inspraakreactie|inspraakreacties|inspraaktermijn|inspraakperiode|bezwaartermijn|beroepstermijn|bezwaarschriften|terinzagelegging
    ter inzage
    reacties|reactie van [de] inwoners|bewoners|burgers|omwonenden|ondernemers|belanghebbenden
    aangifte|aangiften|aangiftes|belastingaangifte
    aanvraag|aanvragen|verzoek|verzoeken voor [de|het|een] [specifieke|nieuwe] uitkering|subsidie|subsidies|spuk|vergunning|vergunningen|toeslag|bijdrage|regeling|regelingen|fonds|financiering|bijstand|voorziening|voorzieningen|indicatie
    school|scholen|schoolgebouw|wijkcentrum|buurthuis|dorpshuis|zwembad|vestiging|filiaal|bibliotheek|museum|opvang|opvanglocatie|noodopvang|azc|fabriek|brug|tunnel|weg|winkel|winkels|gemeentehuis|stadhuis|stadskantoor|gebouw|zorginstelling|verpleeghuis|ziekenhuis|afdeling|locatie [gaat|gaan|wordt] sluit|sluiten|dichtgaat|dicht
    receptie|balie|kantoor|kantoren|loket|desk|inhuurdesk|servicedesk|helpdesk|servicepunt sluit|sluiten|dichtgaat
    inloopmoment|vragenmoment|vraagsessie|vragenspreekuur|vragenrondje|q&a-sessie [voor|over|met] [vragen|leveranciers|uw|jullie]
    q & a [sessie]
    tijdens|in de|een|onze [online|digitale] sessie|bijeenkomst|meeting|webinar|vragensessie|vragenuur [van|op]
    [online|digitale] sessie|bijeenkomst|meeting voor|over|met [uw|jullie|alle] vragen
    deur|deuren [van|op|naar] [het|de|ons|onze] [#]
    koffie ?
    inloopochtend|inloopmiddag|koffieochtend|koffie-uurtje|borrelmiddag|open dag
    telefoongesprek|telefoongesprekken|telgesprek|belgesprek
    tel . gesprek|gespr|overleg
    keukentafelgesprek|keukentafelgesprekken|voortgangsgesprek|voortgangsgesprekken|jaargesprek|jaargesprekken|functioneringsgesprek|functioneringsgesprekken|beoordelingsgesprek|beoordelingsgesprekken|exitgesprek|exitgesprekken|evaluatiegesprek|evaluatiegesprekken|adviesgesprek|adviesgesprekken|oudergesprek|oudergesprekken|bewonersgesprek|bewonersgesprekken|stadsgesprek|stadsgesprekken|wijkgesprek|wijkgesprekken|dorpsgesprek|dorpsgesprekken|raadsgesprek|raadsgesprekken|onderhandelingsgesprek|onderhandelingsgesprekken|cao-gesprek
    rapport|eindrapport|jaarverslag|nota|visie|beleid|onderzoek|evaluatie|agenda|besluit|concept|ontwerp|kadernota|programma is|wordt|zijn|worden [dan] gepubliceerd|geplaatst|verzonden|verstuurd
    standstilltermijn|standstillperiode|opschortingstermijn|gestanddoeningstermijn|geldigheidstermijn|wachttermijn|garantietermijn|proeftijd|inwerkperiode|proefperiode|betaaltermijn|wervingsperiode|verlofperiode|vakantieperiode|overgangsperiode|aanbestedingsperiode|subsidieperiode|subsidietermijn
    stand - still - termijn
    gesproken|gebeld|gebabbeld|besproken|afgestemd met
    toelichting op de|uw|het|deze|onze vragen|uitvraag|aanvraag|opdracht
    inwerken|inwerkdag|inwerkdagen|introductiedag
    aanvraag|aanvragen|verzoek voor|tot [toetreding|toelating] [tot] [het|een|ons] das|dis|dps
    inschrijven|aanmelden|abonneren|inschrijving|aanmelding voor|op [de|onze] nieuwsbrief|nieuwsbrieven|mailing
    [de|een] vog moet|dient|hoort
    een vog aan|in|overleggen
    wij|we zijn van|tussen
  `,
  // A date that may extend an agreement is no end of it.
  'date.extension': `
    verleng*
    extension
    extend*
    optie
    opties
  `,
} satisfies Record<string, string>
