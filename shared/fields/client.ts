import { capital, organisations } from '../places/organisation.ts'
import { type Field, inPair, inSpan } from '../reading/find.ts'
import { type Mention, type Pair, pairsOf, sectionsOf, trimmed } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'

/** "Voor onze eindklant X", "namens X", "Voor de X zoeken wij": the words before or after a client's name. */
const CUE =
  /(?:\b(?:voor|namens|bij|in opdracht van|for|on behalf of)\s+(?:(?:onze|de|het|our|the)\s+)?(?:(?:(?:eind)?klant|(?:eind)?opdrachtgever|relatie|(?:end )?client)\s*[,:]?\s*(?:de\s+|het\s+)?)?|\b(?:opdrachtgever|eindklant|klant|client)\s+(?:is|betreft)\s+(?:de\s+|het\s+)?)$/i
/** A name in capitals, on one line. */
const NAME =
  "([A-ZÀ-Ý][\\p{L}0-9&'.-]*(?:[ \\t]+(?:(?:van|de|der|den|het|en|aan|op|&|voor)[ \\t]+){0,2}[A-ZÀ-Ý][\\p{L}0-9&'.-]*){0,5})"
/** The words around the name of a client that no list knows. */
const NAMED_BY = [
  // "onze eindklant Qbuzz", "De opdrachtgever is Vitens"
  `\\b(?:[Ee]indklant|[Ee]indopdrachtgever|[Oo]nze (?:eind)?(?:klant|opdrachtgever|relatie)|[Oo]pdrachtgever is|(?:[Ee]nd )?[Cc]lient)[ \\t]*[,:(]?[ \\t]*(?:de |het |is )?${NAME}`,
  // "Voor Vitens zoeken wij"
  `(?:^|[.!?\\n]\\s{0,20})(?:Voor|Namens|For)[ \\t]+(?:de |het |the )?${NAME}(?: \\([^)\\n]{1,40}\\))?,?\\s+(?:zoeken|zoek|zijn|ben|is|are|we)\\b`,
  // "Thuiszorg Markiezaat zoekt versterking"
  `(?:^|[.!?\\n]\\s{0,20})(?:De |Het |Onze klant )?${NAME}\\s+(?:zoekt|is op zoek|is looking|heeft behoefte)\\b`,
].map((words) => new RegExp(words, 'u'))
/** "De Unie van Waterschappen is de koepel …": who a section on the organisation begins with. */
const INTRODUCED = new RegExp(
  `^\\s*(?:De |Het |The )?${NAME}\\s+(?:is|zijn|werkt|zorgt|bestaat|heeft|biedt|voert|ontwikkelt|beheert|ligt|telt|is een|provides|operates)\\b`,
  'u',
)

/** opdrachtgever: from a label, else the organisation that the text speaks of most and in the most telling places. */
export function client(outline: Outline): Field<string | null> {
  const labelled = clientPairs(outline)[0]
  if (labelled) return { value: labelled.value, at: [labelled.at] }

  const alone = lineBelowTitle(outline)
  if (alone) return { value: alone.value, at: [alone.at] }

  const scores = new Map<string, { score: number; at: Mention<string>[] }>()
  const count = (mention: Mention<string>, weight: number) => {
    const key = mention.value.toLowerCase()
    const entry = scores.get(key) ?? { score: 0, at: [] }
    scores.set(key, { score: entry.score + weight, at: [...entry.at, mention] })
  }
  const { plain } = outline.text
  for (const read of organisations(plain)) {
    count(inSpan(outline, { start: 0, end: plain.length }, read), weightAt(outline, read))
  }
  for (const cue of NAMED_BY) {
    const found = cue.exec(plain)
    const name = found?.[1]
    if (!found || !name || NOBODY.test(name)) continue
    const start = found.index + found[0].indexOf(name)
    const own = organisations(plain.slice(start, start + name.length + 60))[0]
    const value = own?.start === 0 ? own.value : name.replace(/[.,']+$/, '')
    const end = start + (own?.start === 0 ? own.end : value.length)
    count({ value: capital(value), at: { start, end }, place: 'text' }, 6)
  }
  for (const section of sectionsOf(outline, 'organisation')) {
    if (/\b(?:team|afdeling|cluster|department)\b/i.test(section.heading)) continue
    const found = INTRODUCED.exec(plain.slice(section.start, section.start + 300))
    const name = found?.[1]
    if (!found || !name || NOBODY.test(name) || organisations(name).length > 0) continue
    // "Gouda telt …" where the text also speaks of the gemeente Gouda.
    if ([...scores.keys()].some((known) => known.endsWith(` ${name.toLowerCase()}`))) continue
    const start = section.start + found.index + found[0].indexOf(name)
    count({ value: name, at: { start, end: start + name.length }, place: 'text' }, 3)
  }
  const best = [...scores.values()].toSorted((a, b) => b.score - a.score)[0]
  const first = best?.at[0]
  return first ? { value: first.value, at: [first.at] } : { value: null, at: [] }
}

/** A line of its own between title and table names the client, whatever its kind. */
function lineBelowTitle(outline: Outline): Mention<string> | null {
  const { plain, lines } = outline.text
  const table = outline.pairs.find((pair) => pair.header)?.labelAt.start ?? 0
  const title = outline.title
  if (!title || outline.prose) return null
  const between = lines.filter((line) => line.start > title.at.end && line.end < table && line.text.trim() !== '')
  const line = between[0]
  if (!line || between.length > 2) return null
  const at = trimmed(plain, line)
  const value = plain.slice(at.start, at.end)
  const isName =
    /^[A-ZÀ-Ý'][^.!?:;0-9|]{2,60}$/u.test(value) &&
    !NOT_STATED.test(value) &&
    !/\b(?:opdracht|aanvraag|details|portal|gegevens|overzicht|informatie|status)\b/i.test(value)
  return isName ? { value, at, place: 'header' } : null
}

/** Labels for the end client go before the one for who hires on paper. */
function clientPairs(outline: Outline): Mention<string>[] {
  const pairs = pairsOf(outline, 'client').filter((pair) => pair.header)
  const isEnd = (pair: Pair) => /eind|end/i.test(pair.label)
  return [...pairs.filter(isEnd), ...pairs.filter((pair) => !isEnd(pair))].flatMap((pair) => {
    const end = pair.value.search(
      /\s*(?:\(|;|\n|\t| - |[,;]? (?:gevestigd|kantoorhoudende?) (?:te|in)\b|, (?:afdeling|team|cluster|directie|dienst)\b)/i,
    )
    const span = trimmed(pair.value, { start: 0, end: end > 0 ? end : pair.value.length })
    const value = pair.value
      .slice(span.start, span.end)
      .replace(/^(?:de|het)\s+/, '')
      .replace(/^gem\.?\s+/i, 'Gemeente ')
      .replace(/\s+/g, ' ')
    if (value.length < 2 || value.length > 90 || NOT_STATED.test(value)) return []
    return [inPair(pair, { ...span, value: capital(value) })]
  })
}

/** Words that start a sentence before "zoekt" without being a name. */
const NOBODY =
  /^(?:wij|we|ik|jij|hij|zij|men|die|deze|onze|de|het|een|per|voor|daarom|momenteel|opdrachtgever|klant|eindklant|organisatie|gemeente|client|team|afdeling|who|they|our|flex ?tender)$/i
const NOT_STATED =
  /^(?:onbekend|n\.?v\.?t\.?|n\.?n\.?b\.?|n\.?t\.?b\.?|anoniem|vertrouwelijk|-+|unknown|confidential|0|false|null)$/i

function weightAt(outline: Outline, span: { start: number; end: number }): number {
  const { plain, lines } = outline.text
  const line = lines.find((l) => l.start <= span.start && span.start <= l.end)
  const alone = line && trimmed(plain, line).start === span.start && trimmed(plain, line).end === span.end
  const inside = (kind: 'organisation' | 'condition' | 'assignment') =>
    sectionsOf(outline, kind).some((s) => s.headingAt.start <= span.start && span.start < s.end)
  let weight = 1
  if (alone) weight += 8
  if (CUE.test(plain.slice(Math.max(0, span.start - 60), span.start))) weight += 4
  if (inside('condition')) weight += 3
  if (inside('organisation')) weight += 2
  if (
    /^\s*(?:,\s*)?(?:zoekt|is op zoek|vraagt|is looking|heeft behoefte|\(hierna)/i.test(
      plain.slice(span.end, span.end + 30),
    )
  )
    weight += 4
  return weight
}
