import { acrossBreaks } from '../reading/across-breaks.ts'
import { type Field, first, inPair, inSpan, ordered, type Read } from '../reading/find.ts'
import { type Mention, pairsOf, sectionsOf } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'
import { overlapping } from '../reading/overlapping.ts'
import type { Span } from '../reading/text.ts'
import type { RequestRecord } from '../request.ts'
import { onSiteMentions } from './on-site-days.ts'

type Hybrid = RequestRecord['hybrid']

const OPEN =
  /\b(?:ja|yes|j|y)\s{0,2}\/\s{0,2}(?:nee|neen|no|n)\b|\bwel\s?\/\s?niet\b|n\.?[nt]\.?b\b|nader te bepalen|onbekend|\btbd\b|unknown/i
const LIMITED =
  /beperkt|gedeeltelijk|deels|ten dele|(?:in|na) (?:goed |onderling |nader )?overleg|overlegbaar|bespreekbaar|incidenteel|af en toe|soms|sporadisch|limited|partly|partially|occasional|to be discussed|mondjesmaat/i
const DAY = '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|monday|tuesday|wednesday|thursday|friday)'
const NAMED_DAY = new RegExp(`(?<!\\p{L})(?:op|alleen|enkel|uitsluitend|on|only)\\s+(?:de\\s+)?${DAY}`, 'iu')
/** Working elsewhere than at the client's, in all its words. */
const HOME =
  '(?:hybride?(?: te)?(?: werken| working)?|thuis[ -]?werk(?:en|dag(?:en)?)?|thuis (?:te )?werken|werken (?:van)?uit huis|(?:van)?uit huis(?: (?:te )?werken)?|van thuis(?: uit)?|remote(?:[ -](?:te )?(?:werken|work(?:ing)?))?|work(?:ing)? from home|home[ -]?(?:office|working)|wfh|telewerken|op afstand werken|werken op afstand)(?!\\p{L})'
const SITE =
  '(?:(?:fysiek )?(?:op|vanaf|vanuit|in|bij) (?:de |het |ons |onze )?(?:locatie|kantoor|werklocatie|werkplek|werkvloer|stadhuis|stadskantoor|gemeentehuis|provinciehuis|klantlocatie|opdrachtgever)|ter plaatse|fysiek(?: aanwezig)?|on[- ]?site|(?:at|in|from) (?:the|our) (?:office|premises|site))(?!\\p{L})'
/** "not only", "not always": a denial that leaves room. */
const ROOM =
  '(?! (?:uitsluitend|volledig|altijd|alleen|enkel|fulltime|structureel|dagelijks|elke|iedere|de hele|only|always|fully|on |op (?:maan|dins|woens|donder|vrij)dag))'
const NO = new RegExp(
  [
    `${HOME}(?:(?!mogelijk|toegestaan|possible|allowed|maar |but )[^.;,:]){0,40}?(?<!\\p{L})(?:niet${ROOM}|not${ROOM}|onmogelijk|uitgesloten|geen (?:optie|mogelijkheid|sprake)|no option|impossible|nee)(?!\\p{L})`,
    `(?<!\\p{L})(?:geen|niet|no|not|zonder|nooit)${ROOM}(?: [^ .;,:]{1,14}){0,3}? ${HOME}`,
    `(?<!niet )(?<!not )(?<!\\p{L})(?:volledig|geheel|100 ?%|uitsluitend|alleen|enkel|altijd|fulltime|full-time|elke dag|iedere dag|alle dagen|dagelijks|fully|entirely|only|always|5 dagen|vijf dagen|five days)(?: (?:per|a|in de|elke) week)?(?: (?:fysiek|aanwezig|werken|werkzaam|gewerkt|present|working))? ${SITE}`,
    `${SITE} (?:voor )?(?:100 ?%|volledig|full-?time)`,
    '100 ?% aanwezig',
  ].join('|'),
  'iu',
)
const YES = new RegExp(
  [
    `${HOME}[^.;]{0,45}?(?<!\\p{L})(?:mogelijk|mogelijkheden|toegestaan|possible|allowed|ok|oké|prima|akkoord|mag|bespreekbaar|an option|een optie|kan|in overleg|permitted|welkom|geen probleem|no problem|fine)(?!\\p{L})`,
    `(?<!\\p{L})(?:mogelijkheid|ruimte|kan|kun|kunt|mag|mogen|mogelijk|toegestaan|can|may|option|optie|gelegenheid)(?!\\p{L})[^.;]{0,40}?${HOME}`,
    '(?:^|[.;,(]\\s)hybride?(?=\\s*(?:[,.;]|$))',
    '(?<!\\p{L})hybride?[ -](?:opdracht|functie|rol|inzet|werkvorm|basis|role|position|assignment|contract)',
    '(?<!\\p{L})(?:werk(?:t|en|vorm|wijze|je)?|locatie|standplaats|inzet|locatie en) ?(?:is|:|in|=)? ?(?:\\(?deels )?\\(?hybride?(?!\\p{L})(?! (?:cloud|omgeving|infra|warmte|vorm van|team|it(?!\\p{L})))',
    '(?<!\\p{L})hybride? (?:werken|te werken|gewerkt|uit te voeren|uitgevoerd|in te vullen|working)(?!\\p{L})',
    '(?:dag(?:en)?|days?)[^.;,]{0,15}(?:thuis|vanuit huis|from home|remote)(?!\\p{L})',
    '(?:volledig|fully|100 ?%|grotendeels|mostly|deels|gedeeltelijk|partly|rest|overige|mag ook|mag je ook)[^.;,]{0,30}?(?:remote|thuis|vanuit huis|from home|at home)(?!\\p{L})',
    `(?:deels|gedeeltelijk) ${SITE}`,
    `(?:kantoor|locatie|stadhuis|gemeentehuis|provinciehuis|office)(?!\\p{L})[^.;]{0,30}? (?:en|of|als|and|or) (?:(?:deels|gedeeltelijk|ook|eventueel|soms|partly|partially) )?(?:thuis|vanuit huis|remote|at home|from home)(?!\\p{L})`,
    `(?<!\\p{L})(?:thuis|vanuit huis|at home|from home) (?:en|of|als|and|or) (?:deels )?(?:op )?(?:kantoor|locatie|the office|${SITE})`,
    '[0-9]{1,2} ?% (?:op locatie|op kantoor|thuis|remote|on-?site)',
  ].join('|'),
  'iu',
)

/** What the value of a label for hybrid working says. */
export function readHybridValue(value: string): Read<Hybrid> | null {
  const words = value.trim()
  const read = (answer: Hybrid): Read<Hybrid> => ({
    value: answer,
    start: value.indexOf(words),
    end: value.indexOf(words) + words.length,
  })
  if (words === '' || OPEN.test(words)) return null
  if (/^(?:nee|neen|no|nvt|n\.v\.t|niet|geen|false|n)\b/i.test(words)) return read('no')
  if (NO.test(words) || /^(?:op (?:locatie|kantoor)|on-?site|locatie|kantoor|fysiek)\W{0,3}$/i.test(words))
    return read('no')
  if (LIMITED.test(words) || NAMED_DAY.test(words)) return read('limited')
  if (
    /^(?:(?:in (?:principe|beginsel)|uiteraard|zeker)[ ,]{1,2})?(?:ja|yes|mogelijk|toegestaan|hybride?|remote|thuis|vanuit huis|beide|possible|true|j|y|volledig|akkoord|prima|ok|both|combinatie|flexibel)(?!\p{L})/iu.test(
      words,
    )
  )
    return read('yes')
  if (/[0-9]|een|twee|drie|vier/i.test(words) && /dag|day|%/i.test(words)) return read('yes')
  if (YES.test(words) || /hybride?|remote|thuis/i.test(`${words}`)) return read('yes')
  return null
}

/** What a sentence says about working from home on this assignment. */
export function readHybrid(sentence: string): Read<Hybrid> | null {
  return acrossBreaks(sentence, readLine)
}

function readLine(sentence: string): Read<Hybrid> | null {
  if (OPEN.test(sentence)) return null
  const no = NO.exec(sentence)
  const yes = no ? null : YES.exec(sentence)
  const found = no ?? yes
  if (!found) return null
  const at = { start: found.index, end: found.index + found[0].length }
  if (ELSE.test(clauseAround(sentence, at))) return null
  if (no) return { value: 'no', ...at }
  const around = sentence.slice(Math.max(0, at.start - 40), at.end + 40)
  return { value: LIMITED.test(around) || NAMED_DAY.test(around) ? 'limited' : 'yes', ...at }
}

/** What stands between the commas, full stops and the like around a stretch. */
function clauseAround(sentence: string, { start, end }: Span): string {
  const before = /[^.,;:]*$/.exec(sentence.slice(0, start))?.[0] ?? ''
  const behind = /^[^.,;:]*/.exec(sentence.slice(end))?.[0] ?? ''
  return `${before}${sentence.slice(start, end)}${behind}`
}

/** Other things that are hybrid, and how the client's own people work. */
const ELSE =
  /\b(?:collega'?s|medewerkers|de meeste|teamleden|colleagues|employees)\b|hybride? (?:cloud|infra|it|omgeving|warmtepomp|leren|onderwijs|model|auto|vorm van|platform|architect|netwerk|meeting|vergader)|(?:invoer|implement|beleid|visie|advis|begeleid|introduc|inricht|overgang|transitie)[^.;]{0,50}(?:hybride|thuiswerk)|laptop|thuiswerk(?:plek|vergoeding|faciliteit)|remote (?:support|beheer|access|sensing|monitoring)|thuiszorg|flexibel werken|eventueel thuis|gesprek|interview|teams-/i

/** Whether the assignment may be done partly from home. */
export function hybrid(outline: Outline): Field<Hybrid> {
  return first(hybridMentions(outline), 'unknown')
}

export function hybridMentions(outline: Outline): Mention<Hybrid>[] {
  const { plain } = outline.text
  const mentions: Mention<Hybrid>[] = []
  const asked = outline.pairs.filter(
    (pair) => pair.kind === null && /hybride?|thuiswerk|remote|from home/i.test(pair.label),
  )
  for (const pair of [...pairsOf(outline, 'hybrid'), ...asked]) {
    const read = readHybridValue(pair.value)
    if (read) mentions.push(inPair(pair, read))
  }
  for (const pair of pairsOf(outline, 'place', 'region', 'onSite')) {
    const match = /hybride?|remote|thuis(?:werken)?|vanuit huis|work from home/i.exec(pair.value)
    const read = readHybrid(pair.value)
    if (read) mentions.push(inPair(pair, read))
    else if (match)
      mentions.push(
        inPair(pair, {
          value: LIMITED.test(pair.value) ? 'limited' : 'yes',
          start: match.index,
          end: match.index + match[0].length,
        }),
      )
  }
  const answered = sectionsOf(outline, 'hybrid')
  // A label or heading asks; only what stands behind or below it answers.
  const labels = outline.pairs.map(({ labelAt }) => labelAt)
  const asks = overlapping(
    [...labels, ...answered.map(({ headingAt }) => headingAt)].filter(({ start, end }) =>
      /hybrid|thuis|remote|home/i.test(plain.slice(start, end)),
    ),
  )
  const isElsewhere = overlapping(sectionsOf(outline, 'organisation', 'procedure'))
  for (const span of outline.sentences) {
    if (isElsewhere(span)) continue
    if (asks(span)) continue
    const words = plain.slice(span.start, span.end)
    const read =
      answered.some((section) => section.start <= span.start && span.start < section.end) &&
      /^(?:ja|nee|yes|no)\b/i.test(words)
        ? readHybridValue(words)
        : readHybrid(words)
    if (read) mentions.push(inSpan(outline, span, read))
  }
  for (const mention of onSiteMentions(outline)) mentions.push({ ...mention, value: mention.value >= 5 ? 'no' : 'yes' })
  return ordered(mentions)
}
