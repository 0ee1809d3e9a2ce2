import { isBullet } from '../reading/is-bullet.ts'
import type { Outline } from '../reading/outline.ts'
import type { Span } from '../reading/text.ts'
import type { Draft, Found, Seen } from './found.ts'

type Kind = { words: RegExp; ask: (quote: string) => string }

/** What a template leaves behind where it was not filled in. */
const KINDS: Kind[] = [
  {
    // A choice that was not made; "(ja/nee): ja" and "geef aan: ja/nee" are none.
    words:
      /\b(?:(?:ja|yes)\s?\/\s?(?:nee|neen|no)|wel\s?\/\s?(?:niet|geen)|is\s?\/\s?is niet|mogelijk\s?\/\s?niet mogelijk|(?:doorhalen|verwijderen|weghalen|schrappen) (?:wat|indien|als) niet[^.\n]{0,25}|delete as (?:applicable|appropriate))(?!\p{L})(?!\s?[)\]]?\s?[?:=]\s?\S)(?!\s?\/)/giu,
    ask: (quote) => `In de aanvraag staat nog de keuze "${quote}". Kunt u aangeven wat van toepassing is?`,
  },
  {
    words:
      /\[\s?(?:(?:bij|indien|datum|naam|in ?vullen|vul|optioneel|keuze|kies|bedrag|plaats|functie|opdrachtgever|klant|kandidaat|aantal|tekst|insert|if|name|date|client|company|tbd|todo|nader|evt|eventueel|verwijder|alleen|x{1,5}|toelichting|standaard|tarief|uur|uren|nummer|contactpersoon|gemeente|titel|link|url|bijlage|voorbeeld|placeholder|hier|niet van toepassing|option|select|choose|\p{L}{3,20}(?:naam|titel|nummer|datum|bedrag)|afdeling|telefoon|e-?mail|adres|locatie|referentie|\.{2,}|…)(?!\p{L})[^\]\n]{0,300}|(?:start|eind|sluitings|ingangs)datum[^\]\n]{0,60}|\s{1,20}|_{1,20}|[-.…]{2,20})\](?!\()/giu,
    ask: (quote) =>
      `In de aanvraag staat nog een tekst uit een sjabloon: "${quote}". Kunt u aangeven of en hoe deze van toepassing is?`,
  },
  {
    words:
      /<{1,2}\s?(?:naam|datum|functie|opdrachtgever|klant|bedrag|plaats|aantal|invullen|vul|tekst|name|date|client|kandidaat|nummer|tarief|uren|x{1,5}|locatie|titel|link|url|organisatie|gemeente|startdatum|einddatum|contactpersoon|insert|referentie|afdeling)(?!\p{L})[^<>\n@]{0,40}>{1,2}|\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,60}\}|\{(?:naam|datum|functie|opdrachtgever|klant|bedrag|plaats|aantal|name|date|client|tarief|uren|titel|startdatum|einddatum)[^{}\n]{0,30}\}|%%[\p{L}_]{2,40}%%|(?<![\p{L}#])#[A-Z_]{3,30}#|\bMERGEFIELD\b[^\n]{0,30}/giu,
    ask: (quote) => `In de aanvraag is een veld niet ingevuld: "${quote}". Kunt u aangeven wat hier moet staan?`,
  },
  {
    words:
      /(?<![\p{L}0-9.])(?:x{3,}(?!\p{L})|xx[-/.:, ]{1,2}xx(?:[-/.]x{2,4})?(?!\p{L}))|€\s?x{1,4}(?:,(?:xx|-))?(?!\p{L})|(?:_{3,}(?!_)|(?<!\.)\.{7,}(?!\.)|…{3,}(?!…))(?!\s*[:|]\s*\S|\s+[0-9]{1,3}\s*(?:\n|$))|(?<!\p{L})(?:dd[-/.]mm[-/.](?:jjjj|yyyy|jj|yy))(?!\p{L})/giu,
    ask: (quote) => `In de aanvraag is "${quote}" nog niet ingevuld. Kunt u aangeven wat hier moet staan?`,
  },
  {
    words: /lorem\s+ipsum[^.\n]{0,60}|dolor\s+sit\s+amet/giu,
    ask: (quote) => `In de aanvraag staat nog voorbeeldtekst ("${quote}"). Kunt u de juiste tekst delen?`,
  },
  {
    // Addresses that stand for one that was never filled in, "todo" among them.
    words:
      /https?:\/\/(?:www\.)?(?:example|voorbeeld|placeholder|domain|domein|yourdomain|your-domain|website|link|url|test|localhost|xxx+|todo)(?:\.[a-z]{2,4})?(?![\p{L}0-9.-])[^\s)>\]]{0,80}|https?:\/\/[^\s)>\]]{0,120}\/(?:1234567890?|123456789|12345678|xxx+|todo|placeholder|lorem)(?![0-9\p{L}])[^\s)>\]]{0,40}|\]\(\s?(?:#|https?:\/\/)?\s?\)|https?:\/\/(?=[\s)>\]]|$)|\((?:link|url) (?:invoegen|toevoegen|volgt)\)/giu,
    ask: (quote) => `De link "${quote}" in de aanvraag werkt niet. Kunt u de juiste link delen?`,
  },
  {
    // What word processors, spreadsheets and brokers leave where something was to be filled in, "TODO" among them.
    words:
      /(?:kies|selecteer) een (?:item|optie|datum|waarde)|klik (?:hier )?(?:of tik )?om (?:een )?(?:tekst|datum|item)[^.\n]{0,30}|choose an item|click or tap[^.\n]{0,40}|(?:voer|vul) (?:hier )?(?:de |een |uw )?(?:tekst|datum|naam|omschrijving)? ?(?:hier )?in(?:$|(?=[.\n\]]))|(?:s\.?v\.?p\.? |nog |hier )invullen|nog in te vullen|nog aan te vullen|\bTODO\b|fout! ?(?:bladwijzer|verwijzingsbron)[^.\n]{0,40}|error! (?:reference|bookmark)[^.\n]{0,40}|#(?:REF|VALUE|NAME|DIV\/0|VERW|WAARDE|NAAM)[!?]|#N\/[AB]\b|\[object Object\]|Invalid Date|(?<=[:\t]\s?)(?:undefined|NaN)(?=\s*(?:\n|$))/giu,
    ask: (quote) => `In de aanvraag staat nog "${quote}". Kunt u aangeven wat hier moet staan?`,
  },
  {
    words: /(?<=(?:^|[\s(]))(?:[0-9]{1,2}\s)?\/\/(?:\s?\.(?!\p{L}))?(?=\s|$)/gu,
    ask: (quote) =>
      `In de aanvraag staat "${quote}": hier lijkt een gegeven te ontbreken. Kunt u aangeven wat hier moet staan?`,
  },
  {
    words:
      /(?:functieschaal|schaal|gepland op|uiterlijk op|tot en met|duurt tot|gepubliceerd op|vanaf|per week van|bedraagt|locatie in|opdracht van|maximaal €)\s?(?:\s\.|:\s?\.)(?=\s|$)|tussen\s+uur\s+en\s+uur|(?:tussen|van)\s{1,3}(?:uur\s)?en\s{1,3}uur|€\s?\.(?=\s|$)/giu,
    ask: (quote) => `In de aanvraag ontbreekt een gegeven bij "${quote}". Kunt u aangeven wat hier moet staan?`,
  },
  {
    // A form field pasted into the middle of a sentence.
    words:
      /[^.\n:;?]{8,120}\s(?:eigen|een|de|het|van|met|voor|door|own)\s(?:Ja|Nee|Yes|No|JA|NEE)\s?\.?(?=\s*(?:\n|$))/gu,
    ask: (quote) => `De zin "${quote}" lijkt niet af. Kunt u aangeven wat hier moet staan?`,
  },
]

/** A sentence that asks to answer a choice leaves nothing open itself. */
const ASKS_ANSWER = /geef|vermeld|beantwoord|antwoord|kruis|invullen met|aangeven|indicate|state whether|answer/i

/** What is left of the broker's template: choices, blanks, placeholders, sentences that a form field cut off. */
export function templateLeftover({ outline }: Seen): Found[] {
  // Dots between a label and its value lead the eye.
  const gaps = outline.pairs.map(({ labelAt, at }) => ({ start: labelAt.end, end: at.start }))
  const taken: Span[] = gaps.filter(({ start, end }) => /[._…]{3}/.test(outline.text.plain.slice(start, end)))
  const found = KINDS.flatMap(({ words, ask }) =>
    spansOf(outline, words, taken).map((at) => leftover(outline, at, ask)),
  )
  const cut = cutOff(outline).filter((span) => !taken.some((other) => other.start < span.end && span.start < other.end))
  const askCut = (quote: string) => `De zin "${quote}" lijkt niet af. Kunt u aangeven wat hier moet staan?`
  return [...found, ...cut.map((at) => leftover(outline, at, askCut))].toSorted(
    (a, b) => (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0),
  )
}

function spansOf(outline: Outline, words: RegExp, taken: Span[]): Span[] {
  const { plain } = outline.text
  const spans: Span[] = []
  for (const match of plain.matchAll(words)) {
    const lead = /^\s*/.exec(match[0])?.[0].length ?? 0
    const at = { start: match.index + lead, end: match.index + match[0].trimEnd().length }
    const lineStart = plain.lastIndexOf('\n', at.start) + 1
    if (
      /^(?:ja|yes|wel)/i.test(match[0]) &&
      ASKS_ANSWER.test(plain.slice(Math.max(lineStart, at.start - 160), at.start))
    )
      continue
    // A rule of lines or dots across the page parts sections; it is no blank.
    const lineEnd = plain.indexOf('\n', at.end)
    const line = plain.slice(lineStart, lineEnd < 0 ? plain.length : lineEnd).trim()
    if (/^[_.…\s-]+$/.test(line)) continue
    if (taken.some((other) => other.start < at.end && at.start < other.end)) continue
    taken.push(at)
    spans.push(at)
  }
  return spans
}

/** Words after which a sentence must go on. */
const GOES_ON = /\s(?:eigen|een|de|het|deze|onze|uw|own|the|your)$/i

/** Bullets and paragraphs that end on a word that needs another, with nothing that goes on below. */
function cutOff({ text }: Outline): Span[] {
  const { lines, plain } = text
  const spans: Span[] = []
  for (const [k, line] of lines.entries()) {
    const words = line.text.trim()
    if (words.length < 25 || words.split(/\s+/).length < 5 || !GOES_ON.test(words)) continue
    let next = k + 1
    while (next < lines.length && lines[next]?.text.trim() === '' && next - k < 6) next++
    const following = lines[next]?.text ?? ''
    const blank = next > k + 1
    const done =
      following.trim() === '' || isBullet(following) || (blank && /^\s*[A-Z"']/.test(following) && isBullet(line.text))
    if (!done) continue
    const start = line.start + line.text.search(/\S/)
    spans.push({
      start: isBullet(line.text) ? start + plain.slice(start, line.end).search(/\s/) + 1 : start,
      end: line.start + line.text.trimEnd().length,
    })
  }
  return spans
}

function leftover({ text }: Outline, at: Span, ask: (quote: string) => string): Found {
  const { plain } = text
  const lineStart = plain.lastIndexOf('\n', at.start) + 1
  const lineEnd = plain.indexOf('\n', at.end)
  const line = plain.slice(
    Math.max(lineStart, at.start - 200),
    lineEnd < 0 ? at.end + 60 : Math.min(lineEnd, at.end + 60),
  )
  const quote = plain.slice(at.start, at.end).replace(/\s+/g, ' ')
  return {
    code: 'template-leftover',
    field: fieldOf(line),
    at: [at],
    question: ask(quote.length > 120 ? `${quote.slice(0, 117)}...` : quote),
  }
}

const FIELD_WORDS: [keyof Draft, RegExp][] = [
  ['hybrid', /hybrid|thuiswerk|from home/i],
  ['selfEmployed', /zzp|zelfstandig|freelance/i],
  ['payScale', /schaal/i],
  ['rateCap', /tarief|rate\b|€/i],
  ['hoursPerWeek', /\buren\b|per week/i],
  ['interviews', /gesprek|interview/i],
  ['questions', /\bvragen\b/i],
  ['start', /start|aanvang/i],
  ['deadline', /sluit|reactietermijn|deadline/i],
  ['workdays', /werkdag/i],
  ['documents', /\bvog\b|verklaring|social return|sroi|document/i],
  ['client', /opdrachtgever|gemeente/i],
]

/** The field that a leftover touches, by the words of its line; the text as a whole where none does. */
function fieldOf(line: string): keyof Draft {
  return FIELD_WORDS.find(([, words]) => words.test(line))?.[0] ?? 'format'
}
