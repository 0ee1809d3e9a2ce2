import { type Field, first, inPair, inSpan, ordered, type Read } from '../find.ts'
import { type Mention, type Outline, pairsOf, sectionsOf } from '../outline.ts'
import type { RequestRecord } from '../request.ts'
import { onSiteMentions } from './on-site-days.ts'

type Hybrid = RequestRecord['hybrid']

const OPEN =
  /\b(?:ja|yes|j|y)\s{0,2}\/\s{0,2}(?:nee|neen|no|n)\b|\bwel\s?\/\s?niet\b|n\.?t\.?b\b|nader te bepalen|onbekend|\btbd\b|unknown/i
const LIMITED =
  /beperkt|gedeeltelijk|deels|ten dele|(?:in|na) (?:goed |onderling |nader )?overleg|overlegbaar|bespreekbaar|incidenteel|af en toe|soms|sporadisch|limited|partly|partially|occasional|to be discussed|mondjesmaat/i
const DAY = '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|monday|tuesday|wednesday|thursday|friday)'
const NAMED_DAY = new RegExp(`(?<!\\p{L})(?:op|alleen|enkel|uitsluitend|on|only)\\s+(?:de\\s+)?${DAY}`, 'iu')
const NO =
  /(?:volledig|geheel|100\s?%|uitsluitend|alleen|enkel|altijd|fully|entirely|only)\s+(?:fysiek\s+)?(?:op (?:de )?(?:locatie|kantoor|werklocatie)|on-?\s?site|at the office|in the office)|(?:thuis ?werk(?:en)?|vanuit huis(?: werken)?|hybride?(?: werken)?|remote(?: werken| work(?:ing)?)?|working from home|hybrid(?: working)?|home office)[^.;,\n]{0,30}?\b(?:is|wordt|not|niet|zijn)\b[^.;,\n]{0,12}?(?:niet|not|onmogelijk|uitgesloten|geen optie|no option)(?!\s+(?:uitsluitend|volledig|altijd|alleen|fulltime))|(?:geen|niet|no|not)\s+(?:mogelijkheid (?:tot|voor|om)\s+|optie (?:tot|voor)\s+)?(?:hybride?|thuiswerk(?:en)?|remote|working from home|thuis (?:te )?werk(?:en)?|home office)|100\s?% (?:op locatie|aanwezig|on-?site)|(?:thuis ?werken|hybride?(?: werken)?|remote(?: work(?:ing)?)?)\s+(?:niet mogelijk|not possible|uitgesloten)|5 dagen (?:per week )?op (?:locatie|kantoor)|not (?:possible|allowed) to work from home|no remote/iu
const YES =
  /(?:hybride?|thuis ?werken|thuis te werken|vanuit huis (?:te )?werken|remote|working from home|work from home|thuiswerkdag(?:en)?|home office)[^.;\n]{0,45}?(?:mogelijk|toegestaan|possible|allowed|ok\b|prima|akkoord|mag\b|bespreekbaar|an option|een optie|kan\b|in overleg)|(?:mogelijkheid|ruimte|kan|kunt|mag|mogelijk|can|may|option|optie)[^.;\n]{0,40}?(?:hybride?|thuis ?(?:te )?werken|thuis (?:te )?werken|vanuit huis|remote|from home)|hybride?[ -](?:opdracht|functie|rol|inzet|werkvorm|basis|role|position|assignment|contract)|op hybride basis|(?:werk(?:t|en|vorm|wijze|je)?|locatie|standplaats|inzet|locatie en)\s?(?:is|:|in|=)?\s?(?:\(?deels )?\(?hybride?\b(?!\s+(?:cloud|omgeving|infra|warmte|vorm van|team|it\b))|hybride? (?:werken|te werken|working)\b|(?:dag(?:en)?|days?)[^.;,\n]{0,15}(?:thuis|vanuit huis|from home|remote)|(?:volledig|fully|100\s?%|grotendeels|mostly|deels|rest)[^.;,\n]{0,12}(?:remote|thuis|vanuit huis|from home)|(?:deels|gedeeltelijk) (?:op (?:locatie|kantoor)|thuis)|(?:rest|overige)[^.;,\n]{0,30}(?:thuis|remote|vanuit huis|from home)|[0-9]{1,2}\s?% (?:op locatie|op kantoor|thuis|remote|on-?site)/iu

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
    /^(?:ja|yes|mogelijk|toegestaan|hybride?|remote|thuis|vanuit huis|beide|possible|true|j|y|volledig|akkoord|prima|ok|both|combinatie|flexibel)(?!\p{L})/iu.test(
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
  if (OPEN.test(sentence) || ELSE.test(sentence)) return null
  const no = NO.exec(sentence)
  if (no) return { value: 'no', start: no.index, end: no.index + no[0].length }
  const yes = YES.exec(sentence)
  if (!yes) return null
  const at = { start: yes.index, end: yes.index + yes[0].length }
  const around = sentence.slice(Math.max(0, at.start - 40), at.end + 40)
  return { value: LIMITED.test(around) || NAMED_DAY.test(around) ? 'limited' : 'yes', ...at }
}

/** Other things that are hybrid, and how the client's own people work. */
const ELSE =
  /\b(?:collega'?s|medewerkers|de meeste|teamleden|colleagues|employees)\b|hybride? (?:cloud|infra|it|omgeving|warmtepomp|leren|onderwijs|model|auto|vorm van|platform|architect|netwerk|meeting|vergader)|laptop|thuiswerk(?:plek|vergoeding|faciliteit)|remote (?:support|beheer|access|sensing|monitoring)|thuiszorg|flexibel werken|eventueel thuis|gesprek|interview|teams-/i

/** Whether the assignment may be done partly from home. */
export function hybrid(outline: Outline): Field<Hybrid> {
  return first(hybridMentions(outline), 'unknown')
}

export function hybridMentions(outline: Outline): Mention<Hybrid>[] {
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
  const skipped = sectionsOf(outline, 'organisation', 'procedure')
  for (const span of outline.sentences) {
    if (skipped.some((section) => section.start <= span.start && span.start < section.end)) continue
    const read = readHybrid(outline.text.plain.slice(span.start, span.end))
    if (read) mentions.push(inSpan(outline, span, read))
  }
  for (const mention of onSiteMentions(outline)) mentions.push({ ...mention, value: mention.value >= 5 ? 'no' : 'yes' })
  return ordered(mentions)
}
