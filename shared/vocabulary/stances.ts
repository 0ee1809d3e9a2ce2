/**
 * Words that say how a statement is meant. They stand in a tree of their own, so that no phrase of another topic hides
 * them. Rows as in labels.ts: "a|b" either, "[a]" or not.
 */
export const STANCES = {
  // Answers to a question or behind a label.
  yes: `
    ja
    jazeker
    jawel
    jaa
    jep
    yes
    yep
    y
    j
    true
    zeker
    uiteraard
    natuurlijk
    sure
    of course
  `,
  no: `
    nee
    neen
    nope
    n
    false
    nvt
    nah
  `,
  // The choice of a form that nobody made.
  open: `
    ja|yes|j|y /|of|or|- nee|neen|no|n
    wel / niet
    maak een keuze
    kies een
  `,
  // Denies the clause that it stands in.
  not: `
    niet
    niets
    nooit
    not
    never
    cannot
    can't
    don't
    won't
    isn't
    aren't
    nergens
    onmogelijk
    impossible
    no longer
    bij|voor|op|in geen van|enkele
    geen van beide|beiden|deze|de|alle
    for|in none of
  `,
  // Denies the noun right behind it.
  none: `
    geen
    no
    zonder
    without
    noch
    neither
    nor
    buiten
    outside
    niemand|nobody
  `,
  // What the one who is permitted likes is no condition: "thuiswerken mag, als je dat prettig vindt".
  likes: `
    als je|jij|u|iemand|men dat|het [graag|zelf] wil|wilt|prettig|fijn|handig|liever
    als je|jij|u|iemand wil|wilt
    dat|die|deze|het|zonder|geen mits|mitsen
    zonder [verdere|nadere] voorwaarden
    bij de|deze|dit|onze|het klant|opdrachtgever|inlener|gemeente|provincie|ggd|organisatie|waterschap|ministerie|dienst
  `,
  // A denial that leaves room, or denies something that would stand in the way.
  room: `
    niet alleen|uitsluitend|enkel|slechts|altijd|volledig|fulltime|structureel|dagelijks|elke|iedere|per se|de hele|anders|eens
    not only|always|fully|just|necessarily
    zo niet
    if not
    indien niet
    niet alleen maar
  `,
  grants: `
    maakt [voor] [ons|mij|hier|ze|hen|hun|het] [helemaal|echt] niet|niks|niets|weinig uit
    maakt [voor] [de|onze] klant|opdrachtgever|gemeente niet|niks|niets|weinig uit
    niets|niks op|tegen
    does not matter
    mogelijk
    mogelijkheid
    mogelijkheden
    toegestaan
    toegelaten
    toelaatbaar
    welkom
    inzetbaar
    in aanmerking
    uitgenodigd
    geaccepteerd
    optie
    kan
    kunnen
    kun
    kunt
    mag
    mogen
    gerust
    prima
    fijn
    geschikt
    open voor|staan
    staan|staat open
    allowed
    possible
    permitted
    welcome
    accepted
    acceptable
    eligible
    fine
    can
    may
    an option
    open to
    suitable for
    akkoord
    oke
    ok
    okay
    👍
    ✅
    ✔
    ✓
    ☑
    haalbaar
    optioneel
    vrij om|te
    geen [enkel] bezwaar|probleem|punt|issue|beperking|beperkingen|belemmering
    geen bezwaren
    [maakt] [voor ons|mij] geen verschil|onderscheid
    geen voorkeur
    om het even
    no problem|objection|issue
    beide
    allebei
    both
    either
    zowel
    niet [per se|bij voorbaat|echt] verboden|onmogelijk|onbespreekbaar
    not forbidden|impossible
    is|zijn|vinden [wij|we] [voor] [ons|mij] [ook|wel|helemaal] goed
  `,
  refuses: `
    uitgesloten
    uitgezonderd
    ❌
    ✗
    ✘
    🚫
    ⛔
    terzijde
    geweerd
    weren
    weert
    afgewezen
    afwijzen
    excluded
    rejected
    geen [enkele] optie|mogelijkheid|sprake|kans|plaats|plek|ruimte
    no|not an option
    buiten beschouwing
    verboden
    forbidden
    ongeldig
    gestopt
    stopgezet
    afgeschaft
    taboe
    no go
    no - go
    verleden tijd
    uit den boze
    👎
    valt|vallen af
    geen [begaanbare] weg|route|pad
  `,
  // Refuses with "uit" behind it: "sluit inschrijving met een zelfstandige uit".
  shuts: `
    sluit
    sluiten
  `,
  // "alleen als …", "uitsluitend via …": a bound, whose condition follows.
  only: `
    alleen
    uitsluitend
    enkel
    slechts
    only
    exclusively
    solely
  `,
  when: `
    als
    indien
    wanneer
    via
    met
    middels
    door middel van
    if
    through
    with
    i.c.m
    icm
    onder
    op
    on
    bij|na
  `,
  // Said beside a rule that holds for all, and no condition.
  unlessOther: `
    tenzij [er|het] [iets|anders] anders [is] [vermeld|aangegeven|staat|afgesproken|genoemd|bij] [staat|is|wordt]
    tenzij [er|dat] [uitdrukkelijk] [iets] anders bij|in staat
    unless otherwise stated|noted|indicated|specified
    unless stated|noted otherwise
  `,
  condition: `
    mits
    mits [je|ze|zij|hij|hij|met] [een] eigen verzekering
    tenzij
    onder [de|bepaalde|strikte|strenge|een] voorwaarde|voorwaarden
    op voorwaarde
    voorwaardelijk
    afhankelijk
    hangt [er] af|van
    hangt ervan af
    in [goed|nader|onderling|nauw] overleg
    na [goed|nader|onderling] overleg
    overlegbaar
    bespreekbaar
    per geval|kandidaat|situatie|casus|persoon|opdracht bekeken|beoordeeld|bezien|getoetst|afgewogen|bepaald
    bekeken|beoordeeld|bezien|getoetst|afgewogen|bepaald|toetsen|bekijken|beoordelen [we|wij|dit] per geval|kandidaat|situatie|casus|persoon|opdracht
    toetsen|toetst|bekijken|bekijkt|beoordelen|beoordeelt we|wij|de|het per geval|kandidaat|situatie|casus|persoon
    per geval
    per situatie
    per casus
    wordt vooraf|nog getoetst|bezien|beoordeeld
    dba - toets|check|proof|toetsing
    dba toets|check|proof|toetsing
    modelovereenkomst
    provided [that]
    only if|when|through|via
    subject to
    depends [on]
    depending on
    case [-] by [-] case
    unless
    under conditions
    conditional
    conditionally
    to be discussed
    negotiable
    in consultation
    onder die|deze|welke voorwaarde|voorwaarden
    na [positieve|een] toets|toetsing|beoordeling|goedkeuring|akkoord
    beperkt|gedeeltelijk|deels
    niet|nooit rechtstreeks|direct
    rechtstreeks|direct [helaas|dus] niet|nooit
  `,
  // A condition behind a permission: "zzp kan als ze via een bureau werken".
  provided: `
    zolang
    als ze|zij|je|jij|u|er|de|het|men|hij|deze|aan
    as long as
    when they|you
  `,
  unsure: `
    weet|weten ik|we|wij [het|dat|dit] [nog] niet
    weet|weten ik|we|wij [het|dat|dit] [nog] even niet
    [nog] niet bekend|duidelijk|zeker
    onbekend
    onduidelijk
    nog [even] navragen|uitzoeken|bezien|afwachten|de vraag
    vraag|zoek|check|ga ik|we|wij [het|dat|dit] [nog] [even] na|uit
    vraag|check ik|we|wij [het|dat|dit] [nog] [even] [voor je|voor jullie|voor u]
    zoek ik|we|wij het|dat|dit|nog|even
    ga ik|we [nog] [even] navragen|uitzoeken
    hoor|horen|verneem|vernemen ik|we|wij [morgen|nog|later|straks|vandaag|maandag|deze week|volgende week|z.s.m]
    laat|laten ik|we|wij [je|jullie|u] [nog|later|morgen] weten
    kom ik op terug
    weet|weten|wist|wisten hij|ze|zij [het|dat] [nog] [even] niet
    komt|komen hij|ze|zij [daar|hier] [nog|later|morgen] op terug
    komt|komen daar|hier [nog|later|morgen] op terug
    moet nog blijken
    horen we|jullie nog
    komen we op terug
    moet|moeten ik|we|wij [nog] [even] navragen|uitzoeken|nagaan|vragen
    nog|wordt|worden|word nagevraagd|uitgezocht
    navraag
    nog [nader] te bepalen
    nader te bepalen
    nader bepaald|bekend
    n.t.b
    ntb
    n.n.b
    nnb
    tbd
    tba
    tbc
    to be confirmed|determined|decided|announced
    not [yet] known|clear|sure|certain|decided
    unknown
    i don't know
    geen idee
    [nog] niet|niks|niets [over] gesproken|besproken|afgesproken|afgestemd|gevraagd|gehoord|genoemd|vermeld|aangegeven
    niet ter sprake [gekomen]
    [nog] niet aan de orde geweest
    navragen
    vergeten te vragen
    moet|moeten nog gevraagd|nagevraagd|uitgezocht|besproken|bepaald
    nog bespreken|checken
    niets|niks over gezegd|bekend|vermeld
    not [yet] discussed|mentioned|asked
    weet|weten ik|we|wij [op dit moment] [nu|momenteel] [nog] niets
    [nog] niets [over] bekend|afgesproken|besloten|bepaald|vastgelegd
    [nog] niet besloten|beslist|rond|vastgesteld|uitgewerkt|afgestemd
    nog [over] besloten|beslist|bepaald|vastgesteld
    wordt|moet|volgt nog [een] besluit|beslissing
    ligt nog bij|voor
  `,
  prefers: `
    voorkeur
    liever
    liefst
    preferably
    preference
    prefer
    prefers
    preferred
    rather
  `,
  // Not of this request: how it was, how others work, what a law or an insurer says.
  others: `
    laatst
    vorig
    vorige
    eerder
    eerdere
    destijds
    toen
    voorheen
    had
    hadden
    previously
    previous
    formerly
    collega's
    collegas
    teamleden
    onze|de|alle|veel|meeste|vaste|eigen medewerkers|mensen
    de meesten
    de meeste
    colleagues
    our|most employees|staff|people
    team bestaat|werkt
    team of
    cao
    waadi
    inlenersbeloning
    pensioenfonds
    abu
    nbbu
    ketenaansprakelijkheid
    verzekering
    loonheffing
    g - rekening
    indexering
    geweest
    ik ben|was zelf
    bij|voor een|de|die andere opdracht|opdrachten|klus|gemeente|opdrachtgever|uitvraag|aanvraag
    mijn|onze|een collega ,|die|werkt|zit
  `,
  must: `
    moet
    moeten
    dient
    dienen
    verplicht
    vereist
    verplichting
    must
    required
    mandatory
    have to
    has to
  `,
} satisfies Record<string, string>

export type StanceWord = keyof typeof STANCES
