import { wordList } from '../language/word-list.ts'
/** What is left of a broker's template where nothing was filled in. Rows as in date-cues.ts. */
export const TEMPLATE_CUES = {
  // A choice that was not made.
  'template.choice': `
    ja|yes / nee|neen|no|niet
    ja of nee
    wel / niet|geen
    is / is niet
    mogelijk / niet mogelijk
    doorhalen|verwijderen|weghalen|schrappen|doorstrepen wat|indien|als niet [van] [toepassing] [is]
    doorhalen|verwijderen|weghalen|schrappen|doorstrepen hetgeen niet [van] [toepassing] [is]
    delete as applicable|appropriate
    delete whichever
    strike out whichever
    kies een van de opties
  `,
  // What word processors, spreadsheets and portals leave.
  'template.fill': `
    kies|selecteer een item|optie|datum|waarde
    klik [hier] of tik om [een] tekst|datum|item in te voeren
    klik hier om [een] tekst|datum|item in te voeren
    klik om [een] tekst|datum|item in te voeren
    choose an item|option
    click or tap [here] [to] [enter] [text]
    click here to enter text
    select an item|option
    s . v . p . invullen
    svp invullen
    nog invullen
    hier invullen
    nog in te vullen
    nog aan te vullen
    nog nader in te vullen
    vul hier in
    vul hier [de|een|uw] tekst|datum|naam|omschrijving in
    voer hier [de|een|uw] tekst|datum|naam|omschrijving in
    hier tekst invoegen
    fout ! bladwijzer|verwijzingsbron
    error ! reference|bookmark [source] [not] [found|defined]
    # ref !
    # ref ?
    # value !
    # name ?
    # div / 0 !
    # verw !
    # waarde !
    # naam ?
    # n / a
    # n / b
    object object
    invalid date
    mergefield
    link|url invoegen|toevoegen|volgt
  `,
  'template.sample': `
    lorem ipsum
    dolor sit amet
  `,
  // Words around a value that is not there.
  'template.gap': `
    tussen|van uur en|tot uur
    tussen en uur
    van tot uur
  `,
  // Blanks.
  'template.blank': `
    xxx
    xxxx
    xxxxx
    xxxxxx
    xx - xx - xxxx
    xx - xx - xx
    xx / xx / xxxx
    xx . xx . xxxx
    xx : xx
    xx , xx
    dd - mm - jjjj|yyyy|jj|yy
    dd / mm / jjjj|yyyy|jj|yy
    dd . mm . jjjj|yyyy|jj|yy
    todo
  `,
  'template.url': `
    https
    http
  `,
  // A sentence that asks to answer a choice leaves nothing open itself.
  'template.answer': `
    geef
    vermeld
    beantwoord
    beantwoorden
    antwoord
    antwoorden
    kruis
    invullen met
    aangeven
    indicate
    state whether
    answer
  `,
} satisfies Record<string, string>

const words = (text: string) => new Set(wordList(text))

/** What a bracket that was to be filled in begins with: "[datum]", "<naam opdrachtgever>", "[bij Europese procedures: …]". */
export const PLACEHOLDERS = words(`
  bij indien datum naam invullen vul optioneel keuze kies bedrag plaats functie opdrachtgever klant kandidaat aantal tekst
  insert if name date client company tbd todo nader evt eventueel verwijder alleen toelichting standaard tarief uur uren
  nummer contactpersoon gemeente titel link url bijlage voorbeeld placeholder hier option select choose afdeling telefoon
  email adres locatie referentie organisatie startdatum einddatum sluitingsdatum ingangsdatum dagen functietitel
  functienaam bijlagenummer referentienummer aanvraagnummer xx xxx xxxx rol role title location number amount
`)

/** Ends of compounds that are to be filled in: "bijlagenummer", "projectnaam". */
export const PLACEHOLDER_ENDS = ['naam', 'titel', 'nummer', 'datum', 'bedrag']

/** Words that need another behind them before a sentence may end. */
export const NEEDS_MORE = words(`
  functieschaal schaal op met tot vanaf van bedraagt in duurt maximaal uiterlijk locatie
`)

/** Words after which a line must go on. */
export const MUST_GO_ON = words('eigen een de het deze onze uw own the your')

/** Hosts and last parts of addresses that were never filled in. */
export const EMPTY_HOSTS = words(
  'example voorbeeld placeholder domain domein yourdomain your-domain website link url test localhost todo',
)
export const EMPTY_PAGES = words('1234567890 123456789 12345678 todo placeholder lorem')

/** The field that a leftover touches, by the words of its line, first come first. */
export const TOUCHED: [string, string[]][] = [
  ['hybrid', ['hybrid', 'thuiswerk', 'from home']],
  ['selfEmployed', ['zzp', 'zelfstandig', 'freelance']],
  ['payScale', ['schaal']],
  ['rateCap', ['tarief', 'rate ', '€']],
  ['hoursPerWeek', ['uren ', 'per week']],
  ['interviews', ['gesprek', 'interview']],
  ['questions', [' vragen ']],
  ['start', ['start', 'aanvang']],
  ['deadline', ['sluit', 'reactietermijn', 'deadline']],
  ['workdays', ['werkdag']],
  ['documents', ['vog', 'verklaring', 'social return', 'sroi', 'document']],
  ['client', ['opdrachtgever', 'gemeente']],
]
