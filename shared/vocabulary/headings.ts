/**
 * Headings, and what the lines below them are. One phrase a line, as in labels.ts: "a|b" either, "[a]" or not, "*" any
 * letters. A heading may go on behind the phrase ("Eisen aan de kandidaat"), and have a number and brackets.
 */
export const HEADINGS = {
  procedure: `
    beoordeling
    beoordelingsprocedure
    selectieprocedure
    procedure
    stap #
    selection procedure
    gunningsprocedure
    proces
    beoordelingscommissie
    de beoordeling
    zo kiezen we
    hoe kiezen we
    selection process
    selectieproces
    sollicitatieproces
    sollicitatieprocedure
    hoe te reageren
    how to apply
    hoe reageer je
    aanbieden
    beoordelingsmethodiek
    gunningsmethodiek
    gunning
    hoe u|je meedoet|reageert|inschrijft
    hoe doet|doe u|je mee
    zo doet|doe u|je mee
    zo reageert|reageer u|je
    hoe reageert u
    hoe|zo verloopt de procedure|selectie
    meedoen
  `,
  cv: `
    eisen [aan|voor] [het|de] cv|offerte|inschrijving|aanbieding
    cv [-] eisen|vereisten|format
    offerte [-] eisen|vereisten
    inschrijfeisen
    offerteeisen
    cveisen
    vormeisen
    factuureisen
    aanbiedingseisen
    aan te leveren [documenten|stukken]
    in te dienen [documenten|stukken]
    vormvereisten
    eisen aan je cv
    wat stuurt|levert|dient|voegt u [er] mee|aan|in|bij
    wat stuur|lever|dien|voeg je|jij [er] mee|aan|in|bij
    wat u|je|jij meestuurt|aanlevert|indient|bijvoegt|toevoegt
    mee te sturen|leveren [documenten|stukken|bijlagen]
    bij te voegen|sluiten [documenten|stukken|bijlagen]
    te overleggen [documenten|stukken|bewijsstukken]
    benodigde documenten|stukken|bijlagen
    gevraagde documenten|stukken|bijlagen
    wat hoort bij de|uw|je aanbieding|inschrijving|offerte|reactie
    inhoud [van] [de|uw|je] aanbieding|inschrijving|offerte|reactie
    required documents
    what to send
  `,
  awards: `
    hier scoor je mee
    waarop|hoe|zo we|wij|wordt [jou|u|je|uw|de] [offerte|aanbieding|kandidaat|kandidaten|cv] [wordt] beoordelen|beoordeeld|selecteren|scoren|wegen|kiezen|gunnen
    waarop we|wij letten|selecteren
    beoordeling [van|per] [de|uw|het] [aanbieding|aanbiedingen|offerte|offertes|kandidaat|kandidaten|criteria|cv]
    wijze van beoordeling|beoordelen
    dit levert [extra] punten op
    [hier|hiermee|daarvoor|waarvoor] krijg|krijgt|verdien|verdient je|u|uw [extra] punten [voor]
    wat [verder|ook|extra] meetelt
    wat telt [er|ook] mee
    dit|hier telt mee
    hiermee|daarmee scoor|scoort je|u [extra]
    waar|waarop je|u [punten] [mee] scoort|verdient|krijgt
    zo scoor je [punten]
    waarmee je|u [punten] scoort|verdient
    subgunningscriteria
    *wensen
    wensenlijst
    lijst met|van wensen
    preferred [qualifications|skills|experience|requirements]
    subgunningscriterium
    [sub] gunningscriteria|gunningscriterium|gunningcriteria|selectiecriteria|wegingscriteria|beoordelingscriteria
    gunnings|selectie|wegings|beoordelings [-] criteria
    [gewenste|functie|de|onze|overige] wensen
    wens
    nice [-] to [-] have
    nice [-] to [-] haves
    pre
    pre's
    preferences
    voorkeuren
    pluspunten
    scorecriteria
    score criteria
    kwaliteitscriteria
    streefcriteria
    wenselijk
    bonuspunten
    extra punten
    bonus
    leuk als|om
    mooi als
    fijn als
    handig als
    wat is|zou fijn|mooi|leuk|handig
    dit is fijn|mooi|leuk
    een plus
    selection|evaluation|assessment|scoring|weighted|award|awarding|scored criteria
    kwalitatieve [gunningscriteria]
    kwalitatieve|inhoudelijke criteria|wensen|vragen
    puntenverdeling
    puntentelling
    scoretabel
    wegingstabel
    desirable
    desired
    scoring
    gewenst
    gewenste ervaring|kennis|eisen|criteria|profiel|vaardigheden|opleiding
    dit is [een] pre
    mooi meegenomen
    voorkeur
    optional
    weging
    extra pluspunten
    would be nice
    good to have
    wat je extra meebrengt
    onderscheidende criteria
    waar wij|we [de|uw|alle] kandidaten|aanbiedingen|inschrijvingen|offertes op vergelijken|beoordelen|selecteren|wegen
    waarop wij|we [de|uw|alle] kandidaten|aanbiedingen|inschrijvingen|offertes vergelijken|beoordelen|selecteren|wegen
    hoe [er] wordt gekozen|geselecteerd|gewogen|beoordeeld|gegund|gescoord
    hoe wordt [er] gekozen|geselecteerd|gewogen|gegund|gescoord
    zo wordt [er] gekozen|geselecteerd|gewogen|beoordeeld|gegund|gescoord
    wat we|wij [ook|verder] graag zien
    graag zien we|wij [ook]
    wat helpt
    het helpt als
    extraatjes
    zou mooi|fijn|leuk|handig zijn
    rangschikking
    vergelijking van [de] kandidaten|aanbiedingen
    weegt mee
    telt mee
    tellen mee
    what counts
    what we score
    we would love
    bonus points
    dit helpt [ook|je|jou|u|mee|daarbij]
    wat helpt ook|je|jou|u|mee|daarbij
    wat is|wordt [er] gewenst
    scorelijst
    waar wij|we [je|jou|u] op beoordelen|scoren|wegen|vergelijken|selecteren
    aanvullende punten waarop wij|we vergelijken|beoordelen|scoren
    hier kun|kunt|kan je|u op|mee scoren
    waarop|waarmee je|u [zich|je] kunt onderscheiden
    waar wij|we verder naar kijken
    onderscheidend vermogen
    weegfactoren
    wegingsfactoren
    plussen
    plusjes
    een pre is
    hoe wij|we punten geven|toekennen
    toekenning van punten
    beoordelingspunten
    beoordelingsaspecten
    scorende criteria|onderdelen
    te scoren criteria|onderdelen
    ranking criteria
    how we score|rank [candidates|offers|bids]
    how offers|bids|candidates are ranked|scored
    what sets you apart
    wenselijke ervaring|kennis|eigenschappen
    wensenpakket
    voorkeurscriteria
    criteria voor de rangorde
    vergelijkingscriteria
    waarmee onderscheid|onderscheidt je|u je|zich
    waarmee maak|maakt je|u het verschil
    nice
    fijn|leuk|mooi|handig , maar niet|geen nodig|noodzakelijk|verplicht|eis|must
    [een] streepje voor [als|heb|heeft] [je|u|jij]
    optioneel|facultatief
    [waar] wij|we [worden] blij van [worden]
  `,
  knockouts: `
    [harde|absolute|strikte|minimale] voorwaarde|voorwaarden [voor|aan] [de] kandidaat|deelname
    harde|absolute|strikte|minimale voorwaarde|voorwaarden
    alles verplicht
    verplichte onderdelen
    *eisen
    eisenlijst
    lijst met|van eisen
    aan welke eisen moet|dient [de] kandidaat|je|jij|u [te] voldoen
    aan welke eisen moet|dient [de] kandidaat|je|jij|u aan te voldoen
    aan welke eisen voldoet|voldoe [de] kandidaat|je|jij|u
    welke eisen gelden
    welke eisen stellen wij|we
    [harde|absolute|verplichte|inhoudelijke|onze|minimale|minimum|minimaal|gestelde|vereiste|functionele|dwingende|knock-out] eisen|vereisten
    knock [-] out [-] [criteria|eisen|criterium|vragen]
    knock [-] outs
    knockout [criteria|eisen|criterium|vragen]
    knockouts
    knockoutcriteria
    knock-outcriteria
    knock-outeisen
    ko [-] criteria|eisen
    ko's
    functie [-] eisen
    functievereisten
    functie vereisten
    kandidaat [-] eisen
    selectie [-] eisen
    selectievereisten
    programma van eisen
    must [-] haves
    musts
    must
    requirements
    uitsluitingscriteria
    hard|mandatory|minimum|minimal|essential|candidate|job|key requirements|requirement|criteria|qualifications
    wat|dit|dat vragen|eisen|vereisen wij|we
    wij|we vragen|eisen
    wat wij|we [van je|jou|u] vragen|eisen
    wat wordt er van jou|je|u gevraagd
    wat wij|we [van je|jou|u] verlangen
    wat verlangen wij|we
    wij|we verlangen
    de kandidaat dient|moet
    waar moet|dient je|jij|de aan voldoen
    waar moet|dient de kandidaat aan te voldoen
    waar [de] kandidaat aan moet voldoen
    hieraan moet je|u|de voldoen
    hier|hieraan moet [de|een|uw] kandidaat|professional [aan] voldoen
    hier moet je|u aan voldoen
    the candidate must
    you must
    what we ask|require
    what is required
    vereist
    verplicht
    noodzakelijk
    required
    mandatory
    essential
    gevraagd
    gevraagde|vereiste ervaring|kwalificaties|kennis|opleiding
    kwalificaties
    qualifications
    required skills|experience|qualifications
    eisenpakket
    basisvereisten
    ondergrens
    dit heb je nodig
    verder heb je
    verder neem je mee
    werkervaring en kennis eisen
    kennis en ervaring eisen
    minimale kwalificaties
    waaraan u|je|jij|jullie moet|moeten|dient|dienen [te] voldoen
    waaraan de|een kandidaat|inschrijver|professional [minimaal] moet|dient [te] voldoen
    waaraan moet|dient [de|een] u|je|jij|kandidaat|professional [te] voldoen
    waaraan voldoe|voldoet je|jij|u|de
    waaraan je|jij|u|de voldoet|kandidaat voldoet
    waar je|jij|u [minimaal] aan voldoet
    waar je|jij|u [minimaal] aan moet voldoen
    waar voldoe|voldoet je|jij|u aan
    hieraan voldoe|voldoet je|jij|u|de
    hier voldoe|voldoet je|jij|u aan
    hieraan moet [de] kandidaat|je|jij|u voldoen
    je|u moet voldoen
    je|u voldoet
    wat vraagt|eist|vereist|verlangt [de|het|deze] [gemeente|opdrachtgever|klant|provincie|organisatie|afdeling|waterschap|team|ministerie|dienst|inlener|aanvrager|manager]
    wat de|het gemeente|opdrachtgever|klant|provincie|organisatie|afdeling|waterschap|team|ministerie|dienst|inlener|aanvrager|manager vraagt|eist|vereist|verlangt
    wat je|jij|u moet|dient [te] hebben|kunnen|meebrengen
    wat moet|dient je|jij|u [te] hebben|kunnen|meebrengen
    dit moet je|u|jij kunnen|meebrengen|hebben
    moet je hebben
    dit is|zijn verplicht|vereist|noodzakelijk|onmisbaar|hard
    dit is een must
    dit heb je in huis
    onmisbaar
    niet onderhandelbaar
    niet [-] onderhandelbare eisen
    non [-] negotiables
    deal [-] breakers
    dealbreakers
    breekpunten
    zonder dit [geen|niet]
    zonder deze punten
    harde|verplichte|minimale|minimum|vaste|absolute|dwingende|formele criteria|voorwaarden
    minimumcriteria
    minimumvoorwaarden
    minimumvereisten
    selectievoorwaarden
    deelnamevoorwaarden
    afvalcriteria
    ja / nee [-] criteria|eisen
    what we need|expect from you
    what you need
    what you must have
    you need
    you have
    [de] voorwaarden waaraan
    minimaal|minimum|absoluut|echt|zeker|strikt|wel nodig|benodigd|noodzakelijk|vereist|verplicht|gevraagd
    nodig
    benodigd
    wat [je|jij|u] [minimaal|echt|zeker|absoluut] nodig hebt|heeft
    wat|dit [er] [minimaal|echt|absoluut|zeker] nodig|noodzakelijk|vereist|verplicht is
    wat|dit is [minimaal|echt|absoluut] nodig
    wat [er] echt|absoluut|zeker|minimaal moet
    wat moet [er] echt|absoluut|zeker|minimaal
    wat iemand [minimaal|echt] moet hebben|kunnen|meebrengen
    wat de|een|uw|je kandidaat [minimaal|echt] moet hebben|kunnen|meebrengen
    dit moet [kloppen]
    dit moet in orde zijn
    moet [er] in [elk|ieder] geval [zijn]
    om in aanmerking te komen
    niet voldoen is|betekent afvallen|uitsluiting
    drempelcriteria
    instapcriteria
    toelatingscriteria
    toetredingscriteria
    uitsluitingsgronden
    wij verwachten minimaal
    we verwachten minimaal
    wat verwachten we|wij minimaal
    minimaal verwachten we|wij
    minimale verwachtingen
    minimaal profiel
    wat wij|we als minimum vragen|verlangen|eisen|stellen
    bare minimum
    you must have
    must have skills|experience
    we require
    wij zoeken minimaal
    hier kunnen we|wij niet omheen
    zonder pardon
    wat wordt [er] geeist|vereist|verlangd
    wat wordt [er] van de kandidaat|u|je geeist|verlangd
    wat is [er] [minimaal] vereist|verplicht|geeist
    knock [-] outlijst
    voorwaarden om mee te doen|dingen
    uitsluitende|poort|toegangs [-] criteria
    poortcriteria
    toegangscriteria
    wat moet iemand [minimaal] kunnen|hebben
    absolute must
    minimumprofiel
    kandidaat moet
    pass / fail [-] [criteria]
    gate criteria
    prerequisites
    voldoe|voldoet jij|je|u hieraan
    essentiele|wezenlijke|toetsbare|uitsluitende eisen
    dit vraagt|verlangt|eist [de|het|onze] gemeente|opdrachtgever|klant|organisatie|inlener
    hier|waarop val|valt je|u [op] af
  `,
  competences: `
    [gevraagde|gewenste|persoonlijke|vereiste|belangrijkste] competenties|competences|competencies|vaardigheden|eigenschappen|persoonskenmerken
    gedragscompetenties
    skills
    competentieprofiel
    competentielijst
    gedragsprofiel
    gedragskenmerken
    gedragsindicatoren
    gedrag
    kernkwaliteiten
    persoonlijk profiel
    [jouw|je] [persoonlijke] kwaliteiten|karakter|eigenschappen
    karaktereigenschappen
    wat voor mens|type we|wij zoeken
    wat voor iemand we|wij zoeken
    personal qualities|skills|attributes|profile
    behaviour
    behavioural competencies|competences|skills
    kerncompetenties
    [required|key|core] competences|competencies
    persoonlijkheid
    persoonsprofiel
    houding en gedrag
    gewenst gedrag
    gewenste houding
    persoonlijkheidskenmerken
    persoonlijkheidsprofiel
    profielkenmerken
    attitude
    wat|dit jou|je|u typeert
    wat|dit typeert jou|je|u
    wat|dit jou|je|u kenmerkt
    wat|dit kenmerkt jou|je|u
    jij|je|u in # woorden
    hoe wij|we jou|je zien
    zo zien wij|we jou|je|u
    het type [mens|persoon|dat we zoeken]
    jouw|je kracht
    jouw|je sterke punten
    sterke punten
    who we are looking for as a person
    character
    personality
    traits
    persoonlijke kenmerken|kwaliteiten
    wat voor iemand|mens|type ben|bent je|jij|u
  `,
  condition: `
    inzet zzp
    arbeidsrelatie
    zzp
  `,
  planning: `
    [de] planning
    tijdpad
    tijdlijn
    tijdsplanning
    procesplanning
    belangrijke data
    timeline
    schedule
    key dates
    data
    planning [en] procedure
    gespreksinformatie
    belangrijke momenten
    important dates
  `,
  questions: `
    meer informatie
    vragen
    nadere informatie
    inlichtingen
    further information
    contact
    heb je vragen
    heeft u vragen
    nota van inlichtingen
    adres|mailadres|e-mailadres voor [alle|uw] post|correspondentie|reacties|inschrijvingen|aanbiedingen|offertes|berichten|vragen
    waarheen|waarnaartoe
    waar stuurt u [het|uw] [voorstel|aanbieding|offerte] [heen|naartoe]
    correspondentie|correspondentieadres
    indienadres|inzendadres|contactadres
    zo bereikt|bereik u|je ons
  `,
  organisation: `
    [de|over|onze|over de|over onze] organisatie|opdrachtgever|afdeling|team|gemeente|cluster|klant|client|dienst|organisation
    de opdrachtgever ( s )
    wie zijn wij
    wie we zijn
    wie wij zijn
    over ons
    about us
    achtergrond
    achtergrondinformatie
    context
    inleiding
    introductie
    aanleiding
    het team
    de afdeling
    waar kom je terecht
    waar ga je werken
    wat wij doen
    about the client|organisation|company|team
    bedrijfsprofiel
    introduction
    background
  `,
  assignment: `
    [de|jouw|je|korte|over de|over deze] opdracht|opdrachtomschrijving|opdrachtbeschrijving|functieomschrijving
    functie [-] inhoud
    functie omschrijving
    opdracht omschrijving
    [jouw|je|belangrijkste] taken
    [jouw|je] werkzaamheden
    rol
    de|jouw|je rol
    role
    your role
    functie
    de functie
    kernverantwoordelijkheden
    [jouw|taken en] verantwoordelijkheden
    resultaat
    resultaten
    [korte|algemene] omschrijving|beschrijving
    assignment
    the assignment|role|job
    description
    responsibilities
    job description
    doel
    wat ga je doen
    dit|wat breng|neem je|jij|u [verder] mee
    wat je|jij|u meebrengt|meeneemt
    waarom [deze] [opdracht|inhuur|vraag|aanvraag]
    jij brengt|neemt mee
    je brengt|neemt [het volgende] mee
    what you bring
    you bring
    wat ga jij doen
    what you
    takenpakket
    taakomschrijving
    hoofdtaken
    kerntaken
    dit ga je doen
    wat verwachten we|wij
    profiel
    wie zoeken we|wij
    wie ben jij
    wie ben je
    dit ben jij
    zo ben|bent jij|je|u
    jij bent
    zo iemand ben jij
    dit past bij jou|je
    this is you
    who you are
    you are
    wie jij|je|u bent
    hoe je|jij|u bent
    jouw profiel
    functieprofiel
    kandidaatprofiel
    about the job|role|assignment|position|work
    over de|deze opdracht|functie|rol|klus
    waar we nu aan bouwen
    wat de opdracht oplevert
    op te leveren resultaten
    deliverables
    tasks
    your profile
    zo ziet je week eruit
    uit te voeren werkzaamheden
    opdrachtinhoud
    inhoud van de opdracht
    inhoud opdracht
    meer over deze opdracht
    details
    opdrachtdetails
    details opdracht
    in het kort
    kerngegevens
    kenmerken
    opdrachtgegevens
    gegevens
    overzicht
    samenvatting
    feiten
    kort en bondig
    in een oogopslag
    key facts
    [gemaakte] afspraken
    afgesproken
    wat is|we [hebben] afgesproken
    vastgelegd
    uitkomst [van het gesprek]
    uitkomsten
    de vraag
    agreed
    agreements
    de werkzaamheden
  `,
  offer: `
    wat bieden|bied we|wij|ik
    wat wij|we [je|jou|u] bieden
    ons aanbod
    aanbod
    what we offer
    [contract|arbeids|overige] voorwaarden
    contractvoorwaarden
    arbeidsvoorwaarden
    waarom [kiezen|werken] [voor|bij] ons|wij|we
    waarom kies|kiest je|u [voor] ons
    why us
    dit bieden wij|we
    dit krijg je
  `,
  fee: `

    fee

  `,
  information: `
    overige [informatie|bepalingen|zaken|opmerkingen|gegevens]
    overig
    overig algemeen
    aanvullende [informatie|opmerkingen|gegevens]
    bijzonderheden
    praktische [informatie|zaken|gegevens]
    praktisch
    opmerkingen
    opmerking
    additional [information|info]
    extra info|informatie
    other [information]
    wat je ook moet weten
    goed om te weten
    let op
    screening
    disclaimer
    privacy
    randvoorwaarden
    uitgangspunten
    reageren
    solliciteren
    reageer direct
    interesse
    geinteresseerd
    bijlagen
    loopt jouw pad hierlangs
    rondvraag
    actiepunten
    acties
    vervolg
    vervolgstappen
    vervolgafspraken
    afsluiting
    tot slot
    slot
    next steps
    tarief en voorwaarden
    commercieel
    commerciele voorwaarden
    hoeveel en hoe lang
    hoeveel en hoelang
    hoelang en hoeveel
    duur|looptijd|periode|aanvang|start|termijn en omvang|uren|inzet|duur|looptijd
    omvang|inzet|uren en duur|looptijd|periode|termijn
    rechtspositie
    wat wij|we betalen
    vergoeding
  `,
  related: `
    vergelijkbare|soortgelijke|gerelateerde|andere|overige|recente|nieuwste|laatste|meer opdrachten|vacatures|functies|aanvragen|aanbiedingen|inhuuropdrachten|klussen|projecten|uitvragen

    meer functies beheerd door
    similar|related|other|more roles|jobs|assignments|vacancies|positions|opportunities|projects|requests [you] [may|might] [like]
    dit vind je misschien ook interessant
    dit vind je misschien ook leuk
    misschien ook interessant [voor jou|je]
    ook interessant [voor jou|je]
    ook interesse in
    bekijk ook
    lees ook
    zie ook
    bekijk|lees|zie|ontdek|check ook [deze|onze|ons] [andere|overige|nieuwste] opdrachten|vacatures|aanvragen|uitvragen|klussen|projecten|functies|aanbod
    deze opdrachten|vacatures|klussen [vind je] ook interessant
    anderen bekeken ook
    anderen keken ook naar
    kandidaten bekeken ook
    ook bekeken
    aanbevolen [voor jou|opdrachten|vacatures]
    you may|might also like
    people also viewed
    recommended
    interessant voor jou
    nog meer opdrachten|vacatures|aanvragen
    meer van deze opdrachtgever
    meer van
    eerder bekeken
    uitgelichte opdrachten|vacatures
    vergelijkbare|soortgelijke|gerelateerde|andere|overige|recente|nieuwste|laatste|meer inhuurvragen|inhuuraanvragen|rollen|tenders
    ook|nog open|openstaand|openstaande opdrachten|vacatures|aanvragen|uitvragen|inhuurvragen
    vergelijkbare|soortgelijke|gerelateerde|andere|overige|meer openstaande|lopende|actuele|open opdrachten|vacatures|aanvragen|uitvragen|inhuuropdrachten|inhuurvragen|klussen
    misschien|wellicht [ook] iets|wat voor jou|je|u
    ook iets|wat voor jou|je|u
    kijk ook [eens] naar|bij
    niet wat je|u zoekt|zocht
    meer|andere zoals deze|dit
    more like this
    dit past [misschien|wellicht] ook bij je|jou|u
    past [misschien|wellicht] ook bij je|jou|u
    opdrachten|vacatures|klussen in de buurt
    wie dit bekeek bekeek ook
    bezoekers zagen|bekeken ook
    anderen zagen ook
    similar listings|openings
    also of interest
    mensen|gebruikers|professionals|leveranciers|klanten [die dit bekeken] bekeken|bekijken|zagen ook
    ook bekeken door anderen
  `,
} satisfies Record<string, string>

export type HeadingKind = keyof typeof HEADINGS
