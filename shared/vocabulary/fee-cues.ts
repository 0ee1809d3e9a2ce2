/** Words that tell how the broker's fee stands to the rate. Rows as in date-cues.ts. */
export const FEE_CUES = {
  // It is part of the rate.
  'stands.in': `
    begrepen
    inbegrepen
    verwerkt
    verwerken
    opgenomen
    verdisconteerd
    verdisconteren
    meegenomen
    mee te nemen
    op te nemen
    meegerekend
    meegeteld
    ingecalculeerd
    incalculeren
    in te calculeren
    ingerekend
    ingebouwd
    ingeprijsd
    gedekt
    inbegrip
    inclusief
    included
    contained
    covered
    part of
    baked|built|factored in|into
    accounted for
    onderdeel van|uit|daarvan|hiervan
    deel van|uit
    deel daarvan|hiervan|ervan uit
    deel [er|daar|hier] [ook] [al] van uit
    valt|vallen binnen|daarbinnen|hierbinnen|daaronder|hieronder
    binnen
    within
    daarbinnen
    hierbinnen
    erin
    erbij in
    daarbij|hierbij [al|ook] in
    daarin
    hierin
    waarin
    zit
    zitten
    omvat
    omvatten
    bevat
    bevatten
    behelst
    dekt
    covers
    includes
    contains
  `,
  // It is taken off the rate.
  'stands.from': `
    aftrek
    minus
    verminderd|verminderen|vermindering met
    in mindering
    ingehouden
    inhouden
    inhouding
    afgetrokken
    af te trekken
    aftrekken
    afgeroomd
    afromen
    afgehaald
    afhalen
    eraf
    ervan af
    verrekend
    verrekenen
    verrekent
    deducted
    withheld
    subtracted
    deduct|withhold|retain
    taken|comes|come out of|off|from
    less our
    zelf af
    nog|er|eraf af moet|moeten|gaat|gaan
    aan ons af
    aan ons afdragen|afgedragen
    bij ons achter|hangen
    naar ons
    van elk|ieder [gewerkt|gefactureerd|gedeclareerd|geboekt] uur
    of each|every hour
    daar|hier|er [nog] van af
    daar|hier|er [nog] vanaf
    hiervan|daarvan|waarvan|hieruit|daaruit|waaruit|ervan betaalt|betalen|betaald|voldoet|voldaan|gaat|gaan|trekken|draagt|dragen|is|komt
    betaalt|betalen|voldoet|draagt|bekostigt u|je|jij|jullie|men hiervan|daarvan|hieruit|daaruit|ervan
    moet|moeten|dient|wordt|worden hiervan|daarvan|hieruit|daaruit|ervan
    er [nog|zelf] uit betalen|betaald|voldoen|voldaan
    waarvan # % naar|voor
    waarvan € #
    from which|this|that|it
  `,
  // It comes on top of the rate, or stands apart from it.
  'stands.top': `
    bovenop
    boven op
    erbovenop
    hierbovenop
    daarbovenop
    daarboven
    daarnaast
    erbij
    nog bij
    komt|komen [er|daar|hier] [nog|dan] bij
    naast dit|dat|het|uw
    los
    buiten
    exclusief
    excl
    excluding
    exclusive
    excluded
    not including
    apart
    aparte
    afzonderlijk
    separaat
    extra
    aanvullend
    plus
    uitgezonderd
    behalve
    on top
    separately
    separate
    in addition
    additional
    te vermeerderen|verhogen
    vermeerderd|verhoogd
  `,
  // The client pays it.
  'stands.client': `
    voor rekening van [de|het|onze] opdrachtgever|klant|gemeente|provincie|inlener|waterschap|ministerie|organisatie|hogeschool|universiteit|eindklant|aanvrager
    voor onze rekening
    door [de|het|onze] opdrachtgever|klant|gemeente|provincie|inlener|waterschap|ministerie|organisatie|eindklant|aanvrager
    opdrachtgever|klant|gemeente|provincie|inlener|waterschap|ministerie|organisatie|eindklant|aanvrager betaalt|draagt|vergoedt|voldoet|neemt
    betaalt|draagt|vergoedt|voldoet|neemt [de|het|onze] opdrachtgever|klant|gemeente|provincie|inlener|waterschap|ministerie|organisatie|eindklant|aanvrager
    aan|bij|met|via [de|het|onze] opdrachtgever|klant|gemeente|provincie|inlener|waterschap|ministerie|eindklant|aanvrager
    is voor [de|het|onze] opdrachtgever|klant|gemeente|provincie|inlener|waterschap|ministerie|eindklant|aanvrager
    by the client|customer|hirer
    client|customer|hirer pays|bears|covers
    rekenen|brengen|berekenen wij|we [de|het|onze] opdrachtgever|klant|gemeente|provincie|inlener|eindklant
  `,
  // Who takes it.
  'stands.us': `
    wij
    we
    ons
    onze
    onszelf
    our
    us
    broker
    brokers
    bemiddelaar
    bemiddeling
    bemiddelingsbureau
    intermediair
    tussenpersoon
    makelaar
    inhuurdesk
    inhuurbureau
    inhuurloket
    bemiddelingsplatform
    msp
  `,
  // Said of another time or of other assignments.
  'stands.elsewhere': `
    bij|voor|in andere
    vorige
    eerdere
    voorheen
    vroeger
    vervallen
    at|for|in other
    previous|previously|formerly
  `,
  'stands.past': `
    niet langer
    was
    waren
    zat
    zaten
    anders dan
  `,
  // Money that is kept for another reason.
  'stands.other': `
    boete
    boetes
    korting
    kortingen
    betalingskorting
    te late
    te laat
    waarborg
    zekerheid
    borg
    g [-] rekening
    loonheffing
    loonheffingen
    vakantiegeld
    schade
    budget
    sroi
    social return
    opdrachtwaarde
    indexatie
    geindexeerd
    weging
    kwaliteit
    punten
    fte
  `,
}
