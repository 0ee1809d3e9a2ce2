import { COUNT, countOf } from '../amounts/number-words.ts'
import { acrossBreaks } from '../reading/across-breaks.ts'
import { type Field, first, inPair, inSpan, ordered, type Read } from '../reading/find.ts'
import { type Mention, pairsOf, sectionsOf } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'
import { overlapping } from '../reading/overlapping.ts'

const SITE =
  '(?:op|aan|in|vanuit|bij|naar|at|on|from)\\s+(?:de\\s+|het\\s+|een\\s+|the\\s+|onze\\s+)?(?:locatie|kantoor|werklocatie|standplaats|gemeentehuis|stadskantoor|stadhuis|gemeentekantoor|provinciehuis|raadhuis|werkvloer|hoofdkantoor|waterschapshuis|pand|bureau|klantlocatie|klant|opdrachtgever|huis der provincie|site|office|location|premises)|(?:fysiek\\s+)?aanwezig(?:heid)?|on-?\\s?site|ter plaatse|fysiek|(?:kantoor|locatie)(?=\\s*(?:[,.;)]|$|en\\s|,))|kantoordag(?:en)?|(?:in|at|on|from) (?:the|our) (?:office|site|premises)|in person'
const DAYS = `(?<![0-9,.])(?<!\\p{L})(?<least>${COUNT})(?:\\s?(?:-|à|a|tot|of|to|t\\/m)\\s?(?:${COUNT}))?\\s*(?:(?:\\p{L}{4,9}\\s+)?(?:dag(?:en)?|dgn\\.?|days?)|(?:x|keer|maal|times)(?=\\s+(?:per|a|in de)\\s+week))(?!\\p{L})`
const WEEKLY = '(?:\\s{0,2}(?:per week|p\\/?w|in de week|a week|per werkweek|/\\s?week|each week|weekly))?'
/** "minimaal 2 dagen per week op locatie"; a place by its name only behind "minimaal … in". */
const AHEAD = new RegExp(
  `(?<bound>max(?:imaal|\\.)?\\s|hooguit\\s|up to\\s)?${DAYS}${WEEKLY}(?<between>(?:(?!thuis|huis|home|remote|dag)[^.;,\\n]){0,30}?)(?:${SITE})(?!\\p{L})`,
  'iu',
)
const BEHIND = new RegExp(
  `(?:${SITE}|\\bkantoor)(?<between>[^.;,\\n]{0,40}?(?:,\\s(?=min|ten minste|tenminste|at least|a minimum|gemiddeld))?(?:(?:minimaal|minimum|minstens|at least)\\s)?)(?<bound>max(?:imaal|\\.)?\\s|hooguit\\s)?${DAYS}${WEEKLY}`,
  'iu',
)
const NAMED_PLACE = new RegExp(
  `(?:[Mm]inimaal|[Mm]in\\.|[Mm]instens|[Tt]en minste|[Tt]enminste|[Aa]t least|[Hh]ybride?(?!\\p{L})[^.;]{0,30}?)\\s${DAYS}${WEEKLY}\\s+(?:te\\s+|werk(?:en|zaam)?\\s+(?:je\\s+|u\\s+)?)?(?:in|te|vanuit)\\s+\\p{Lu}`,
  'u',
)
const BARE = new RegExp(`^(?:minimaal|min\\.|minstens|ten minste|at least|gemiddeld)?\\s{0,2}${DAYS}${WEEKLY}`, 'iu')
/** "3 office days": the days have their place in their name. */
const NAMED = new RegExp(
  `(?<bound>max(?:imaal|\\.)?\\s|hooguit\\s|up to\\s)?(?<![0-9,.])(?<!\\p{L})(?<least>${COUNT})(?:\\s?(?:-|à|a|tot|of|to|t\\/m)\\s?(?:${COUNT}))?\\s+(?:vaste\\s|verplichte\\s|fixed\\s)?(?:kantoor|locatie|office|on-?site|in-office)[ -]?(?:dag(?:en)?|days?)(?!\\p{L})${WEEKLY}`,
  'iu',
)
/** "verdeeld over 4 dagen, waarvan minimaal 2 op het gemeentehuis" */
const OF_DAYS = new RegExp(
  `(?<=dagen[^.;]{0,25}(?:waarvan|of which)\\s(?:er\\s)?)(?<bound>max(?:imaal|\\.)?\\s|hooguit\\s|up to\\s)?(?:(?:minimaal|minstens|ten minste|at least)\\s)?(?<least>${COUNT})\\s(?:dagen\\s)?(?:${SITE})(?!\\p{L})`,
  'iu',
)
const HOME = /thuis|vanuit huis|home|remote/i

/** The least days a week on site that a phrase states. */
export function readOnSiteDays(phrase: string): Read<number> | null {
  return acrossBreaks(phrase, readLine)
}

function readLine(phrase: string): Read<number> | null {
  for (const pattern of [OF_DAYS, NAMED, AHEAD, BEHIND, NAMED_PLACE]) {
    const match = pattern.exec(phrase)
    if (!match || match.groups?.bound) continue
    const between = match.groups?.between ?? ''
    const behind = phrase.slice(match.index + match[0].length, match.index + match[0].length + 25)
    if (HOME.test(between) || /per (?:maand|jaar|kwartaal|month|year)/i.test(`${between}${behind}`)) continue
    if (pattern === BEHIND && (HOME.test(behind.split(/[,;.]/)[0] ?? '') || /uur/i.test(between))) continue
    const value = countOf(match.groups?.least ?? '')
    if (value !== null && value >= 1 && value <= 7)
      return { value, start: match.index, end: match.index + match[0].length }
  }
  return null
}

/** "2 dagen" behind a label for presence. */
function readBareDays(value: string, label: string): Read<number> | null {
  // "Dagen op locatie: 2": the label has the unit.
  const match = BARE.exec(
    /^[0-9](?:\s?(?:per week|p\/?w|in de week|a week))?\s*(?:[.;,(]|$)/.test(value) && /dag|day/i.test(label)
      ? value.replace(/[0-9]/, '$& dagen')
      : value,
  )
  const count = match && !/maand|month/i.test(value) ? countOf(match.groups?.least ?? '') : null
  return match && count !== null && count <= 7
    ? { value: count, start: 0, end: Math.min(match[0].length, value.length) }
    : null
}

/** The least days a week on site, where the text states a number. */
export function onSiteDays(outline: Outline): Field<number | null> {
  return first(onSiteMentions(outline), null)
}

export function onSiteMentions(outline: Outline): Mention<number>[] {
  const mentions: Mention<number>[] = []
  for (const pair of pairsOf(outline, 'onSite')) {
    const read = readOnSiteDays(pair.value) ?? readBareDays(pair.value, pair.label)
    if (read) mentions.push(inPair(pair, read))
  }
  for (const pair of pairsOf(outline, 'hybrid', 'place', 'region', 'workdays', 'hours')) {
    const read = readOnSiteDays(pair.value)
    if (read) mentions.push(inPair(pair, read))
  }
  const isElsewhere = overlapping(sectionsOf(outline, 'organisation', 'procedure'))
  for (const span of outline.sentences) {
    if (isElsewhere(span)) continue
    const sentence = outline.text.plain.slice(span.start, span.end)
    if (OF_OTHERS.test(sentence)) continue
    const read = readOnSiteDays(sentence)
    if (read) mentions.push(inSpan(outline, span, read))
  }
  return ordered(mentions)
}

/** What colleagues do says nothing about the assignment. */
const OF_OTHERS = /\b(?:collega'?s|medewerkers|teamleden|colleagues)\b[^.;]{0,30}\b(?:werken|zijn|komen|work|are)\b/i
