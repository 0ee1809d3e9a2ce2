import { wordSet } from './word-set.ts'

/**
 * Words that lists are made of. Each row is looked for only where a list may show it: at the start of a line, or before
 * a colon. Rows as in labels.ts: "a|b" either, "[a]" or not.
 */
export const LIST_WORDS = {
  // Announce what must be met: "De eisen zijn: …".
  knockouts: `
    eis
    eisen
    minimumeis
    minimumeisen
    basiseisen
    functieeisen
    profieleisen
    geschiktheidseisen
    vereist
    vereiste
    vereisten
    functievereisten
    must [-] have
    must [-] haves
    musts
    knock [-] out
    knock [-] outs
    knockout
    knockouts
    knockoutcriteria
    knockoutcriterium
    knockouteisen
    knock [-] outcriteria|outcriterium|outeisen
    ko [-] criteria|eisen
    kandidaateisen
    minimumvereisten
    deal [-] breakers
    dealbreakers
    non [-] negotiables
    niet onderhandelbaar
    requirements
    requirement
    wij|we vragen
    vragen wij|we
    wij|we verwachten
    voldoet|voldoen|voldoe [minimaal|ook|tenminste|minstens|aantoonbaar|volledig|ten|daarbij] aan
    must meet
    een must
    echt nodig
    wat ie|hij|zij|je|jij|iemand [minimaal] moet hebben|kunnen
  `,
  // Announce what is scored or wished for.
  awards: `
    gunningscriteria
    gunningscriterium
    gunningcriteria
    gunningcriterium
    subgunningscriteria
    selectiecriteria
    selectiecriterium
    wens
    wensen
    gunningswensen
    nice [-] to [-] have
    nice [-] to [-] haves
    pre
    preferences
    award|selection|scored criteria
    gewenst
    pluspunt
    pluspunten
    scoringscriteria
    beoordelingscriteria
    beoordelingscriterium
    kwaliteitscriteria
    kwalitatieve criteria
    wegingscriteria
    scorecriteria
    sub [-] gunningscriteria|criteria
    subcriteria
    mooi meegenomen
    mooi|leuk|fijn|handig als
    mooi|leuk|fijn|handig om te hebben|weten|kunnen
    een plus
    desirable
    desired
    nice
    fijn|leuk|mooi|handig , maar niet|geen nodig|noodzakelijk|verplicht|eis|must
    streepje voor
  `,
  competences: `
    competenties
    kerncompetenties
    gedragscompetenties
    persoonskenmerken
    persoonlijke eigenschappen
    competences
    competencies
    soft [-] skills
    vaardigheden
    bent|ben|is [heel] goed|sterk in
    eigenschappen
    karaktereigenschappen
    persoonlijkheid
    persoonlijke kenmerken|kwaliteiten|vaardigheden
  `,
  // Announce scores, whatever is scored.
  scored: `
  `,
  // Name the sum of all points.
  total: `
    totaal
    totale
    total
    samen
    subtotaal
    te behalen
    te verdelen
    maximale score
  `,
  // Head requirements where items stand below, and a description where prose does.
  brought: `
    dit|wat breng|neem je|jij|u [verder] mee
    wat je meebrengt|meeneemt
    jij brengt|neemt mee
    je brengt|neemt [het volgende] mee
    what you bring
    you bring
  `,
  // Head competences where a list of short items stands below, and a description or requirements where it does not.
  person: `
    dit|zo ben|bent jij|je|u
    wie jij|je|u bent
    wie ben|bent jij|je|u
    jij|je bent
    zo iemand ben jij
    dit past bij jou|je
    this is you
    who you are
    you are
    hoe je|jij|u bent
  `,
  pointing: `
    volgende
    onderstaande
    hieronder
    hierna
    onder vermelde
    gelden
    following
    below
  `,
  // Requirements on papers and offers are no criteria of the candidate.
  papers: `
    cv
    curriculum
    offerte
    offertes
    offerteeisen
    inschrijving
    inschrijvingen
    inschrijver
    aanbieding
    aanbiedingen
    factuur
    facturen
    facturatie
    factureren
    factureer
    document
    documenten
    stukken
    bijlagen
    bewijs
    bewijzen
    bewijsstukken
    bewijsmiddelen
    resultaat
    resultaten
    opbrengst
    opbrengsten
    producten
    deliverables
    results
    output
    oplevering
    op te leveren
    leverancier
    leveranciers
    opdrachtnemer
    opdrachtnemers
    bureau
    bureaus
    bewoners
    inwoners
    burgers
    gebruikers
    ouders
    clienten
    patienten
  `,
  // What names the kind of one item: "Eis 1: …".
  'named.knockouts': `
    eis
    minimumeis
    functie [-] eis
    geschiktheidseis
    knock [-] out
    knockout
    knockoutcriterium
    knock [-] outcriterium
    knock [-] outeis
    must [-] have
    knock [-] out [-] criterium|eis
    ko
    requirement
  `,
  'named.awards': `
    gunning
    wens
    gunningscriterium
    gunningcriterium
    subgunningscriterium
    selectiecriterium
    beoordelingscriterium
    gunningswens
    kwaliteitscriterium
    subcriterium
    sub [-] gunningscriterium|criterium
    nice [-] to [-] have
    award|selection|scored criterion
  `,
  'named.competences': `
    competentie
    kerncompetentie
    gedragscompetentie
    competence
    competency
  `,
  // Name an item only within a list that has a heading.
  'named.inside': `
    criterium
    criterion
    k
    e
    w
    g
    gc
    sc
    s
    r
  `,
  // Sentences that follow a list and say how to answer it, or add it up.
  closing: `
    geef
    gelieve
    let op
    nb
    n . b
    indien
    wanneer
    als de|het|een|u|je
    kandidaten
    bovenstaande
    bovengenoemde
    graag
    we
    wij
    alle eisen|criteria|bovenstaande
    in het|uw|je cv
    in uw
    voor de|alle|ieder|iedere|elke
    please
    note
    candidates
    totaal
    subtotaal
    totale
    in totaal
    bij [een] gelijke
    onderbouw
    licht dit|de|in
    maak dit
    vermeld
    upload
    stuur
    u|je|jij dient
    cv ' s
    in de eindscore|totaalscore|einduitslag|beoordeling
    de eindscore|totaalscore
    het niet|cv
    niet voldoen
    aan de|deze|bovenstaande
    de bovenstaande|bovengenoemde|score|puntentelling|weging|punten|inschrijver|opdrachtgever|beoordeling|aanbiedingen|aangeboden
    uit het|uw cv
    toelichting
    [*] punten|score|scores worden
    met vriendelijke
    groet
    groeten
    maximum score|total
    total
    maximale score|totaalscore
    maximale aantal
    maximaal te behalen
    interesse
    heb je|u
    reageer
    reageren
    solliciteer
    ben je|jij
    herken je|jij
  `,
  // Head a part of one list, and do not end it: "Opleiding:", "Ervaring".
  part: `
    opleiding
    opleidingen
    opleidingsniveau
    werkervaring
    ervaring
    kennis
    certificaten
    certificering
    certificeringen
    registratie
    registraties
    taal
    talen
    beschikbaarheid
    algemeen
    algemene
    overig
    overige
    functiegericht
    inhoudelijk
    technisch
    tarief
    education
    experience
    knowledge
    general
    other
    language
    languages
  `,
  // Begin a step of a scored criterion: "Minder dan 4 jaar (0 punten)".
  step: `
    minder
    geen
  `,
  // Heads of the columns of a table of criteria.
  column: `
    nr
    nummer
    no
    criterium
    criteria
    eis
    eisen
    wens
    wensen
    omschrijving
    beschrijving
    onderwerp
    punten
    [max|maximale|maximaal] aantal|score punten
    max [.] punten|score
    maximale punten|score
    weging
    score
    description
    criterion
    requirement
    points
    weight
    toelichting
  `,
  // Head the column of a table in which the words of the criteria stand, of whatever kind they are.
  words: `
    criterium
    criteria
    omschrijving|beschrijving [criterium]
    onderwerp
    onderdeel
    aspect
    criterion
    description
  `,
  // Head a column beside it, which is none of those words.
  answer: `
    voldoet|voldaan
    ja
    antwoord
    toelichting
    bewijs|bewijsstuk|bewijsmiddel
    onderbouwing|motivering
    hoe|wijze
    aan te tonen
    aantoonbaar
    reactie
    invullen
    in te vullen
    niveau
    opmerking|opmerkingen
    check
    akkoord
    yes / no
    evidence|answer|response|comments
  `,
  // Within a heading above numbers that go on from the requirements: what is scored or wished for.
  wished: `
    beoordel*
    scor*
    punten
    bonus*
    plus*
    weeg*
    wegen
    meetel*
    telt
    rang*
    rank*
    vergelijk*
    onderscheid*
    verschil
    gunn*
    selecti*
    selecte*
    kwalitatief
    voorkeur*
    wens*
    gewenst*
    liefst
    graag
    helpt
    helpen
    fijn
    mooi
    leuk
    handig
    extra
    extra ' s
    doorslag
    meerwaarde
    aanvullend*
    prefer*
    desir*
    additional
    award*
    optional
    nice
    points
    assess*
    evaluat*
  `,
} satisfies Record<string, string>

export type ListWord = keyof typeof LIST_WORDS

/** What points are counted in. */
export const POINT_UNITS = wordSet('punten punt pnt pt pts ptn points point p')
/** What names a number as points: "weging: 25". */
export const POINT_NAMES = wordSet(
  'weging wegingsfactor wegingspercentage gewicht weight weighting score punten points puntenaantal maxscore',
)
/** What stands around such a number without changing it: "maximaal te behalen: 25 punten". */
export const POINT_FILLS = wordSet(
  'max maximaal maximum maximale tot up to totaal te behalen aantal in van de het t m a haalbaar haalbare levert op waard leveren scoort',
)
