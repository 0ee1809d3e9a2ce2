import { type Field, first, inPair, inSpan, ordered, type Read } from '../reading/find.ts'
import { type Mention, pairsOf, sectionsOf } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'
import { overlapping } from '../reading/overlapping.ts'
import type { RequestRecord } from '../request.ts'

type Level = NonNullable<RequestRecord['education']>

const LEVELS: Level[] = ['MBO', 'HBO', 'WO']
const TOKEN =
  /(?<![\p{L}-])(?:(?<WO>(?:wo|universitaire?|wetenschappelijke?|academi(?:sch|sche|c)|university|(?<!scrum[ -])(?<!web[ -])master(?:'?s)?(?! ?(?:data|plan|class))|msc|phd|doctora(?:at|te)|gepromoveerd|drs)(?:[ -](?:bachelor|master)(?:'?s)?)?)|(?<HBO>(?:hbo|h\.b\.o\.?|hoger beroepsonderwijs|bachelor(?:'?s)?|bsc|higher vocational|post-?hbo|university of applied sciences)(?:[ -]?plus|\+)?)|(?<MBO>(?:mbo|m\.b\.o\.?|middelbaar beroepsonderwijs|secondary vocational|vocational education)(?:[ -]?[1-4]|\+)?(?![\p{L}])))(?=$|[^\p{L}]|opleiding|diploma|niveau|er|bachelor)/giu

/** The lowest level that a phrase asks for. */
export function readEducation(phrase: string): Read<Level> | null {
  let lowest: Read<Level> | null = null
  for (const match of phrase.matchAll(TOKEN)) {
    const level = LEVELS.find((name) => match.groups?.[name])
    const end = match.index + match[0].length
    if (
      !level ||
      NOT_ENOUGH.test(phrase.slice(end, end + 40)) ||
      /(?:geen|niet|no|not)\s+(?:een\s+)?$/i.test(phrase.slice(Math.max(0, match.index - 20), match.index))
    )
      continue
    if (!lowest || LEVELS.indexOf(level) < LEVELS.indexOf(lowest.value)) {
      lowest = { value: level, start: match.index, end }
    }
  }
  return lowest
}

const NOT_ENOUGH = /^[^.,;]{0,18}\b(?:onvoldoende|niet voldoende|volstaat niet|is niet genoeg|not sufficient)/i

/** A level that is asked of the candidate, not the field that the work is in. */
const ASKED =
  /opleid(?:ing|ingsniveau)|diploma|niveau|denk|afgeronde?|graad|degree|bachelor|master|in (?:het )?bezit|geschoold|opgeleid|afgestudeerd|educat|level|universitair|academisch|\b(?:hbo|wo|mbo)['-]?er\b|minimaal (?:een )?(?:hbo|mbo|wo)|qualif|(?:vrag(?:en|t)|zoek(?:en|t)|gevraagd|eis(?:en|t)?|vereist|minimaal|minstens|ten minste|nodig|kandidaat|je hebt|beschikt over)(?!\p{L})[^.;]{0,25}(?<!\p{L})(?:mbo|hbo|wo)(?!\p{L})|(?<!\p{L})(?:mbo|hbo|wo)[ -]?[1-4+]?(?: \p{L}{3,20})?\s(?:is )?(?:vereist|nodig|verplicht|of hoger|minimaal|gevraagd|volstaat|voldoet|is genoeg)/iu
const DECOY =
  /(?:mbo|hbo|wo|master|bachelor)[ -]?(?:\p{L}{1,4}[ /-]{1,3}(?:mbo|hbo|wo)[ -]?)?(?:onderwijs|school|scholen|instelling|student|stagiair|docent|sector|traject|afstudeer|stud(?:ies|ie-adv)|stage|leerling|raad|veld|team|markt|data|scriptie)|(?:stagiair|student|leerling|trainee)[^.;]{0,30}\b(?:mbo|hbo|wo)\b|\b(?:binnen|in|voor|op|aan|van|met) het (?:mbo|hbo|wo|hoger)\b/iu
const WISH =
  /\b(?:pr[eé]|plus|wens(?:elijk)?|gewenst|voorkeur|liefst|mooi meegenomen|nice to have|preferred|preferably|desirable|advantage)(?![\p{L}-])/iu
const BINDING =
  /\b(?:minimaal|minstens|ten minste|tenminste|vereist|eis|verplicht|moet|dient|at least|required|must|minimum)\b/i

/** "hbo Verkeerskunde, Civiele Techniek of Planologie": a level that opens its criterion. */
const LEADS = /^\W{0,4}(?:een |minimaal )?(?:mbo|hbo|wo)(?![\p{L}])/iu

/** "Mbo 4 of hbo, ervaring met …": a level that opens a sentence of demands. */
const OPENS = /^\W{0,3}(?:minimaal )?(?:mbo|hbo|wo)(?:[ -]?[1-4])?(?:\s?(?:\/|of)\s?(?:hbo|wo))?(?:-niveau)?\s*,/i

/** opleidingsniveau: header, then knock-out criteria, then text. */
export function education(outline: Outline): Field<Level | null> {
  return first(educationMentions(outline), null)
}

export function educationMentions(outline: Outline): Mention<Level>[] {
  const mentions: Mention<Level>[] = []
  for (const pair of pairsOf(outline, 'education')) {
    const read = readEducation(pair.value) ?? readNumberedLevel(pair.value)
    if (read) mentions.push(inPair(pair, read))
  }
  const { plain } = outline.text
  const { knockouts, awards } = outline
  for (const { at } of knockouts) {
    const words = plain.slice(at.start, at.end)
    if (DECOY.test(words) || (WISH.test(words) && !BINDING.test(words))) continue
    const read = readEducation(words)
    if (read && (ASKED.test(words) || words.length < 40 || LEADS.test(words)))
      mentions.push({ ...inSpan(outline, at, read), place: 'knockout' })
  }
  const isAward = overlapping(awards.map(({ at }) => at))
  const isElsewhere = overlapping(sectionsOf(outline, 'organisation', 'procedure', 'awards'))
  for (const span of outline.sentences) {
    if (isAward(span) || isElsewhere(span)) continue
    const sentence = plain.slice(span.start, span.end)
    if (
      !(ASKED.test(sentence) || OPENS.test(sentence) || isListed(sentence)) ||
      DECOY.test(sentence) ||
      (WISH.test(sentence) && !BINDING.test(sentence) && !startsWithLevel(sentence))
    )
      continue
    const read = readEducation(sentence)
    if (read) mentions.push(inSpan(outline, span, read))
  }
  return ordered(mentions)
}

/** "Hbo werk- en denkniveau, wo is een pré": what stands before the wish is asked. */
function startsWithLevel(sentence: string): boolean {
  const wish = WISH.exec(sentence)
  const before = sentence.slice(0, wish?.index ?? 0)
  const comma = before.search(/[,(;]/)
  return comma >= 0 && readEducation(before.slice(0, comma)) !== null
}

/** "32-36u pw, voor 6 mnd, mbo": a level of its own in a sentence that sums up an assignment. */
function isListed(sentence: string): boolean {
  const levels = sentence
    .split(/[,;\n•]/)
    .filter((part) =>
      /^\s*(?:min\.?\s)?(?:mbo|hbo|wo)(?:[ -]?[1-4]|\+)?(?:\s?\/\s?(?:hbo|wo)\+?)?\s*[.!]?\s*$/i.test(part),
    )
  return levels.length === 1 && /[0-9]\s?(?:u|uur|uren|mnd|maanden|dagen|euro|p\/?w)\b|€/i.test(sentence)
}

/** "Niveau 4", "NLQF 6" behind a label for education. */
function readNumberedLevel(value: string): Read<Level> | null {
  const match = /\b(?:niveau|nlqf|eqf)\s?([1-8])\b/i.exec(value)
  if (!match) return null
  const number = Number(match[1])
  const level: Level = number >= 7 ? 'WO' : number >= 6 ? 'HBO' : 'MBO'
  return { value: level, start: match.index, end: match.index + match[0].length }
}
