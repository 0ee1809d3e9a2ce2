/** Words that tell what a sentence asks for, states or offers, by what they are read for. Rows as in date-cues.ts. */
export const CUES = {
  // Someone is wanted.
  'intent.hire': `
    zoek
    zoeken
    zoekt
    gezocht
    op zoek naar
    op zoek
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
    in te huren
    inhuren
    huren
    heeft een opdracht voor
    opdracht voor een
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
    assignment for a
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
    kom ik vrij
    kom ik
    ik zoek een [nieuwe] opdracht
    zoek een nieuwe opdracht
    zoek nog iets
    mijn volgende opdracht
    my next assignment
    i am available
    i am a freelance
    i am looking for
    stellen wij voor
    stellen wij
    stel ik voor
    dragen wij
    draag ik
    voor te stellen
    bieden wij
    bied ik
    onze kandidaat
    mijn kandidaat
    hierbij het cv van
    cv van
    bijgaand het cv
    cv zit bij
    ik heb iemand
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
  `,
  'intent.permanent': `
    vast dienstverband
    vaste baan
    vaste aanstelling
    arbeidscontract
    jaarcontract
    permanent position
    permanent contract
    bruto per maand
    bruto maandsalaris
    salaris
    eindejaarsuitkering
    individueel keuzebudget
    ikb
    pensioenregeling
    vakantiegeld
  `,
  // A short line that begins so belongs to the page.
  'page.furniture': `
    direct|ga|spring|snel naar [de|het] inhoud|hoofdinhoud|navigatie|menu|footer|zoeken
    naar [de] hoofdinhoud|inhoud
    skip|jump to
    terug naar|naar
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
    logo
    beeldmerk
    thumbnail
    afbeelding
    banner
    foto
    image
    hero
    icoon
    bekeken
    # bekeken
    meld je aan
    solliciteer [nu|direct]
    reageer [nu|direct|op deze]
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
} satisfies Record<string, string>
