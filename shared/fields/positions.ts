import { COUNT, countOf } from '../amounts/number-words.ts'
import { apart, type Field, first, inPair, inSpan, type Read } from '../reading/find.ts'
import { type Mention, pairsOf, sectionsOf } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'

const FIGURE = new RegExp(`(?<![\\p{L}0-9.,/-])(${COUNT})(?![\\p{L}0-9%]|[.,/-][0-9])`, 'iu')
/** "1 à 2", "2-3", "2 of meer": no one number. */
const OPEN = new RegExp(`^\\s{0,2}(?:-|à|a|tot|of|to|or|/)\\s{0,2}(?:${COUNT}|meer|more)(?![\\p{L}])`, 'iu')
const NO_PEOPLE =
  /^[\s)]{0,2}(?:\((?:[^()]{0,12})\)\s)?(?:jaar|jaren|maanden|maand|weken|week|dagen|dag|uur|uren|uurs|fte|%|procent|punten|pagina|x\s|euro|km|gesprekken|rondes?|stappen|referenties?|cv|kandidaten per|per |op de|years?|months?|weeks?|days?|hours?|locaties?|gemeenten|teams?|afdelingen|projecten|organisaties|percelen|tot |of meer|keer|maal|van |à |-|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|kandidaten?\b[^.;]{0,40}(?:gesprek|uitnod|interview|voor te|voorgelegd|voorgedragen|presenteren))/i
const PROPOSED =
  /per (?:leverancier|inschrijver|partij|supplier|broker|bureau|aanbieder)|aan te bieden|voorstellen|voordragen|indienen|aanbieden/i
/** "…, vanwege ziekte, …" between the asking and the number. */
const ASIDE = '(?:,[^.;:,0-9]{3,100},)?'
/** "voor kantoor Assen" there; not the article of another person. */
const WHERE =
  '(?:(?:voor|bij|in|op|per|namens|vanwege|wegens|binnen|ter|for|at)(?!\\p{L})(?:(?!(?<!\\p{L})(?:een|a|an|iemand|die|dat|who|met)(?!\\p{L}))[^.;:,0-9]){2,50}?\\s{1,3})?'
const SOUGHT = new RegExp(
  `(?<![\\p{L}])(?:zoeken(?: (?:wij|we|zij))?:?|zoekt:?|behoefte aan (?:\\p{L}{4,20}):|gezocht:?|op zoek (?:bent |is |zijn )?naar|zijn op zoek naar|behoefte aan|nodig:?|inhuur(?:en)? van|inzet van|vraag naar|vacatures? voor|plek voor|ruimte voor|looking for|hiring|seeking|we need|in need of|gevraagd:?|betreft|gaat om|totaal|wil(?:len)?|werving van|huren(?: wij| we)?)${ASIDE}\\s{1,3}(?:(?:wij|we|per direct|z\\.?s\\.?m\\.?|op korte termijn|in totaal|totaal|voor|tijdelijk|nog|maar liefst|met spoed|een team van|de inzet van|de inhuur van|inhuur van|naar|om|ons|for)\\s{1,3}){0,3}${WHERE}(${COUNT})\\s{0,2}(?:\\((${COUNT})\\)\\s?)?(?:x\\s)?(?=\\p{L})`,
  'giu',
)
const PEOPLE =
  /(?:personen|professionals|kandidaten|medewerkers|collega'?s|adviseurs|consultants|consulenten|managers|leiders|specialisten|ontwikkelaars|developers|engineers|planners|coaches|begeleiders|ambtenaren|juristen|posities|plaatsen|vacatures|krachten|functionarissen|people|positions|trainees|boa's|\p{L}*(?:artsen|experts|hoofden|chefs|mannen|vrouwen)|\p{L}{3,}(?:eurs|euren|issen|ologen|agogen|nomen|tecten|iaters|isten|ers|aars|ants|enten|oren|ors|isseurs|kundigen|werkers|genoten|leiders))/iu

/** The number in the value of its label: "1.", "2 professionals", "twee". */
export function readPositions(value: string): Read<number> | null {
  const found = FIGURE.exec(value)
  if (!found || found.index > 25 || PROPOSED.test(value)) return null
  const behind = value.slice(found.index + found[0].length)
  if (OPEN.test(behind) || /^\s{0,2}(?:jaar|maanden|weken|dagen|uur|uren|fte|%)/i.test(behind)) return null
  const count = countOf(found[1] ?? '')
  if (!count || count > 200) return null
  return { value: count, start: found.index, end: found.index + found[0].length }
}

/** Benodigd aantal professionals: under its label or heading, in the title, else where a sentence asks for several people. */
export function positions(outline: Outline): Field<number | null> {
  return first(positionMentions(outline), null)
}

export function positionMentions(outline: Outline): Mention<number>[] {
  const { plain } = outline.text
  const mentions: Mention<number>[] = []
  for (const pair of pairsOf(outline, 'positions')) {
    const read = readPositions(pair.value)
    if (read) mentions.push(inPair(pair, read))
  }
  for (const section of sectionsOf(outline, 'positions')) {
    const sentence = outline.sentences.find((s) => s.start >= section.start && s.end <= section.end)
    const read = sentence && readPositions(plain.slice(sentence.start, sentence.end))
    if (sentence && read) mentions.push(inSpan(outline, sentence, read))
  }
  if (outline.title) {
    const found =
      /^\s*([2-9]|1[0-9])\s?x?\s+(?=\p{L})|(?:^|[\s(])([1-9][0-9]?)\s?x(?=\s|\)|$)|(?:^|[\s(])x\s?([2-9])(?=\s|\)|$)/iu.exec(
        outline.title.value,
      )
    const words = found?.[1] ?? found?.[2] ?? found?.[3]
    if (found && words) {
      const start = found.index + found[0].indexOf(words)
      mentions.push(inSpan(outline, outline.title.at, { value: Number(words), start, end: start + words.length }))
    }
  }
  for (const sentence of outline.sentences) {
    const words = plain.slice(sentence.start, sentence.end)
    const read = words.length < 1500 ? readSought(words) : null
    if (read) mentions.push(inSpan(outline, sentence, read))
  }
  return apart(mentions)
}

/** "Drie planners gezocht", "Er zijn 3 plekken": the number before what asks. */
const BEFORE = new RegExp(
  `(?<![\\p{L}0-9.,/-])(${COUNT})\\s{1,3}(?:\\p{L}{3,20}\\s{1,3}){0,2}?${PEOPLE.source}\\s{1,3}(?:\\p{L}{3,20}\\s{1,3}){0,2}(?:gezocht|nodig|gevraagd|wanted|needed)(?!\\p{L})|(?<!\\p{L})(?:er zijn|we hebben|wij hebben|there are)\\s{1,3}(?:plek voor\\s{1,3})?(${COUNT})\\s{1,3}(?:plekken|plaatsen|posities|vacatures|positions|openings)(?!\\p{L})`,
  'iu',
)

/** "De gemeente zoekt er 3", "ze hebben er twee nodig", "Planner gezocht (2x)". */
const OF_THEM = new RegExp(
  `(?<!\\p{L})(?:zoekt|zoeken|zoek|wil|willen|heeft|hebben|heb|vraagt|vragen|zijn|need|needs)(?: (?:we|wij|ze|zij|ik))? er (?:nog |in totaal |totaal |wel |zelfs )?(${COUNT})(?=\\s{0,3}(?:[,.;!)]|$|nodig|gezocht|vrij|tegelijk))|(?<!\\p{L})(?:gezocht|nodig|gevraagd)[\\s:]{0,2}\\(?([2-9])\\s?x(?!\\p{L})|(?:gaat om|betreft) (${COUNT}) stuks(?!\\p{L})`,
  'iu',
)

/** "Wij zoeken twee (2) consulenten", "looking for 3 engineers": a number of people, not of years or pages. */
export function readSought(sentence: string): Read<number> | null {
  for (const found of sentence.matchAll(SOUGHT)) {
    const end = found.index + found[0].length
    const behind = sentence.slice(end, end + 60)
    const count = countOf(found[2] ?? found[1] ?? '')
    const article = /^(?:een|one)$/i.test(found[1] ?? '')
    if (!count || count > 100 || article || NO_PEOPLE.test(behind) || PROPOSED.test(sentence.slice(end))) continue
    if (count > 1 && !PEOPLE.test(behind) && !/\sx\s$/i.test(found[0])) continue
    const start = found.index + found[0].lastIndexOf(found[1] ?? '')
    return {
      value: count,
      start: found[2] ? found.index + found[0].indexOf(found[1] ?? '') : start,
      end: end - (/\s*$/.exec(found[0])?.[0].length ?? 0),
    }
  }
  const before = BEFORE.exec(sentence) ?? OF_THEM.exec(sentence)
  const words = before?.slice(1).find((group) => group !== undefined) ?? ''
  const count = countOf(words)
  if (!before || count === null || count < 2 || count > 100) return null
  const start = before.index + before[0].indexOf(words)
  return { value: count, start, end: start + words.length }
}
