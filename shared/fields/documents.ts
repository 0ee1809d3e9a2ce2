import type { Field } from '../reading/find.ts'
import { sectionsOf } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'
import type { Span } from '../reading/text.ts'
import { DOCUMENTS, type RequestRecord } from '../request.ts'

type Paper = RequestRecord['documents'][number]

const MENTIONS: Record<Paper, RegExp> = {
  vog: /(?<!\p{L})(?:vog(?:'s)?(?!\p{L})|verklaring\s+omtrent\s+(?:het\s+)?(?:goed\s+)?gedrag|certificate\s+of\s+(?:good\s+)?conduct)/giu,
  // A statement of confidentiality alone is another paper.
  integrity:
    /integriteits-?\s?(?:verklaring|code\s+(?:te\s+)?(?:onder)?teken)|integriteits-?\s?(?:\/|en|of)\s?-?\s?geheimhoudings-?\s?verklaring|geheimhoudings-?\s?(?:\/|en|of)\s?-?\s?integriteits-?\s?verklaring|verklaring\s+(?:van|omtrent|inzake)\s+integriteit|integrity\s+(?:statement|declaration)/giu,
  kvk: /uittreksel\s+(?:uit\s+)?(?:van\s+)?(?:de\s+|het\s+)?(?:kvk|kamer\s+van\s+koophandel|handelsregister)|(?:kvk|handelsregister|kamer\s+van\s+koophandel)[ -]?\s?(?:uittreksel|inschrijving(?:sbewijs)?)|uittreksel\s+\(?kvk|(?:bewijs\s+van\s+)?inschrijving\s+(?:bij\s+|in\s+)(?:de\s+|het\s+)?(?:kvk|kamer\s+van\s+koophandel)|(?:chamber\s+of\s+commerce|trade\s+register|kvk)\s+(?:extract|registration)|extract\s+(?:from|of)\s+the\s+(?:chamber|trade)/giu,
  uea: /(?<!\p{L})(?:uea|espd)(?!\p{L})|uniform\s+europees\s+aanbestedingsdocument|eigen\s+verklaring\s+(?:aanbested|uea|\()|european\s+single\s+procurement/giu,
  waadi: /(?<!\p{L})waadi/giu,
  sroi: /(?<!\p{L})sroi(?!\p{L})|social\s+return/giu,
}

const PAPER = '(?:(?!wel\\s)[\\p{L}()/&,.-]{1,30}\\s+){0,3}'
const NEGATED_BEFORE = new RegExp(
  `(?<!\\p{L})(?:geen|zonder|no|niet\\s+(?:vereist|nodig|verplicht)\\s?:)\\s+${PAPER}$`,
  'iu',
)
const NEGATED_BEHIND =
  /^[^.;\n]{0,60}?(?:(?:geldt|gelden|is|zijn)\s+(?:[^.;,\n]{1,40}\s)?niet(?=\s*(?:[.,;)\n]|$))|niet\s+(?:\p{L}{1,12}\s+){0,2}?(?:nodig|vereist|verplicht|van\s+toepassing|gevraagd|noodzakelijk|benodigd|verlangd|gevergd|aan\s+te\s+leveren|te\s+worden)|n\.?v\.?t\b|(?<!\p{L})vervalt|spe(?:elt|len)[^.;\n]{0,40}\sgeen\s+rol|niet\s+aan\s+de\s+orde|hoe(?:ft|ven)\s[^.;\n]{0,25}niet|do(?:es)?\s+not\s+apply|blij(?:ft|ven)\s+achterwege|not\s+(?:required|needed|applicable|necessary)|geen\s+(?:eis|vereiste|verplichting))|^\)?\s*[:=|\t-]\s*(?:nee|neen|geen|no|none|niet|n\.?v\.?t)\b/iu

/** Papers asked for, in the order of the contract; a paper that is only mentioned as not needed is not listed. */
export function documents(outline: Outline): Field<RequestRecord['documents']> {
  const found = DOCUMENTS.map((paper) => ({ paper, at: mentionsOf(outline, paper) })).filter(({ at }) => at.length > 0)
  return { value: found.map(({ paper }) => paper), at: found.flatMap(({ at }) => at) }
}

function mentionsOf(outline: Outline, paper: Paper): Span[] {
  const { plain } = outline.text
  const work = sectionsOf(outline, 'assignment', 'organisation')
  const found: Span[] = []
  for (const match of plain.matchAll(MENTIONS[paper])) {
    const end = match.index + match[0].length
    const lineStart = plain.lastIndexOf('\n', match.index) + 1
    const before = plain.slice(Math.max(lineStart, match.index - 80), match.index)
    const behind = plain.slice(end, end + 90)
    if (NEGATED_BEFORE.test(before) || (NEGATED_BEHIND.test(behind) && !AFFIRMED.test(behind))) continue
    const asked = ASKED.test(`${before} ${behind.split(/[.\n]/)[0] ?? ''}`)
    if (work.some((section) => section.start <= match.index && match.index < section.end) && !asked) continue
    if (AS_WORK.test(before) && !asked) continue
    found.push({ start: match.index, end })
  }
  return found
}

/** "VOG vereist, SROI niet": what is denied is the next one. */
const AFFIRMED =
  /^(?:(?!niet|geen|not|no\s)[^.;,\n]){0,40}(?<!\p{L})(?:vereist|verplicht|nodig|noodzakelijk|gevraagd|ja|required)\s*[,;]/iu

/** A paper within a task or a role is no paper that is asked for. */
const AS_WORK =
  /(?:adviseur|consulent|specialist|coördinator|coordinator|beleid|adviseert|beoordeelt|verwerk|behandel|toets|uitvoering van|op het gebied van)[^.;\n]{0,40}$/i
const ASKED =
  /vereist|nodig|verplicht|overleg(?:t|gen|d)|aanlever|aan te leveren|vra(?:ag|gen)|verzoek|bezit|bereid|beschikk|dient|moet|geldig|recent|ouder dan|teken|onderteken|required|must|provide|submit|sign|kunnen overleg|in te dienen|voorwaarde|van toepassing/i
