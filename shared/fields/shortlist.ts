import { COUNT, countOf } from '../amounts/number-words.ts'
import type { Field } from '../reading/find.ts'
import { pairsOf } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'
import { piecesOf } from '../reading/pieces.ts'
import type { Span } from '../reading/text.ts'
import type { RequestRecord } from '../request.ts'

const PEOPLE =
  "(?:kandidaten|kandidaat|cv'?s?|professionals|profielen|aanbiedingen|inschrijvingen|inschrijvers|candidates?|profiles?|resumes)"
const RANGE = `(?:${COUNT}\\s?(?:-|à|a|tot|of|to)\\s?)?`
/** "de beste 3 kandidaten", "vijf cv's", "top 5", "the three best candidates". */
const SOME = new RegExp(
  `(?<!\\p{L})(?:(?:(?:top|beste|hoogst scorende|best)[ -]${RANGE}|(?:de|the) (?=${COUNT} (?:beste?|hoogst)(?!\\p{L})))(?<top>${COUNT})(?!\\p{L})(?!\\s?(?:jaar|uur|dagen))|${RANGE}(?<![0-9,.])(?<!\\p{L})(?<count>${COUNT})\\s+(?:de\\s+)?(?:\\p{L}{3,14}\\s+){0,3}?${PEOPLE}(?!\\p{L}))`,
  'giu',
)
const INVITED =
  /uitgenodigd|uitnodig|nodig(?:t|en|d)?[^.;]{0,60} uit\b|op gesprek|voor (?:een|het) (?:\p{L}{0,12})gesprek|gesprek(?:ken)? (?:met|plaats|gevoerd|gehouden)|gesprekken|\bspree?kt (?:met )?de\b|interview|invite|ronde gesprekken/iu
const PUT_FORWARD =
  /voorge(?:legd|steld|dragen)|voorleg|leg(?:t|gen)? [^.;]{0,60} voor(?!\p{L})|stelt [^.;]{0,60} voor(?!\p{L})|draagt [^.;]{0,60} voor(?!\p{L})|voor te (?:leggen|dragen|stellen)|voordra|dragen[^.;]{0,60} voor\b|leggen[^.;]{0,60} voor\b|stellen[^.;]{0,60} voor\b|stap (?:3|drie)|(?:voor)?selectie|selecte(?:ert|ren)|doorgezonden|ga(?:at|an) door|(?:opdrachtgever|klant|gemeente|provincie|waterschap)[^.;]{0,20} (?:leest|lezen|beoordeelt|bekijkt)|shortlist|short list|(?:beste|hoogste?) (?:scor|beoordeeld)|best scorende|hoogst scorende|doorge(?:stuurd|zet|leid)|sturen[^.;]{0,60} door|(?:naar|aan) (?:de|het) (?:opdrachtgever|klant|organisatie|gemeente|provincie|waterschap|inhurende)|(?:opdrachtgever|klant|gemeente|provincie|waterschap) (?:ontvangt|krijgt)|put forward|present(?:ed)?\b|to the client|forwarded|submitted to the client|shortlisted|longlist|geselecteerd/iu
/** "…, waarvan er twee worden uitgenodigd", "die nodigt er 3 uit". */
const OF_THEM = new RegExp(
  `(?<!\\p{L})(?:er|waarvan|daarvan|of whom|hiervan|(?<=voor(?:gesteld|gelegd|gedragen)?,\\s))\\s*(?:worden\\s+)?(?:er\\s+)?(?:maximaal\\s+)?(?<count>${COUNT})\\s+(?:mensen\\s+)?(?=uit(?:nodig\\p{L}*)?(?:\\s|$|[.,;])|(?:worden |are |will be )?(?:uitgenodigd|op gesprek|invited)|mogen op gesprek|voor een gesprek)`,
  'iu',
)
/** "Van alle voorstellen leggen wij er ten hoogste vijf voor". */
const PUT_OF_THEM = new RegExp(
  `(?<!\\p{L})(?:leg|legt|leggen|draag|draagt|dragen|stel|stelt|stellen|stuur|stuurt|sturen|zet|zetten)(?!\\p{L})[^.;,]{0,40}?\\ser\\s(?:(?:maximaal|ten hoogste|hooguit|hoogstens|max\\.?)\\s)?(?<count>${COUNT})\\s(?=voor(?!\\p{L})|door(?!\\p{L}))|(?<!\\p{L})worden\\ser\\s(?:(?:maximaal|ten hoogste|hooguit|hoogstens|max\\.?)\\s)?(?<passive>${COUNT})\\s(?=[^.;,]{0,40}?(?:voorgelegd|voorgesteld|voorgedragen|doorgestuurd)(?!\\p{L}))`,
  'iu',
)
/** What one supplier may offer, and how many are wanted, is no shortlist. */
const OF_SUPPLIER =
  /per (?:leverancier|inschrijver|bureau|partij|aanbieder|supplier|agency|opdrachtnemer)|\b(?:u|je|leveranciers?|inschrijvers?|partijen|bureaus?|suppliers?)\b[^.;]{0,20}\b(?:mag|mogen|kunt|kan|kunnen|may|can)\b|(?:mag|mogen)\b[^.;]{0,40}(?:aanbied|aangeboden|aanlever|indien)|zoeken|op zoek|looking for|vertegenwoordigers|you (?:may|can)/i

/** How many CVs are put before the client, and how many candidates are invited. */
export function shortlist(outline: Outline): Field<RequestRecord['shortlist']> {
  const { plain } = outline.text
  const cvs: { value: number; at: Span }[] = []
  const invited: { value: number; at: Span }[] = []
  for (const pair of pairsOf(outline, 'shortlist')) {
    const match = new RegExp(`(?<!\\p{L})(?:${COUNT})(?!\\p{L})`, 'giu')
    const found = [...pair.value.matchAll(match)].at(-1)
    const value = found ? countOf(found[0]) : null
    if (!found || value === null || /aan te bieden/i.test(pair.label)) continue
    const mention = {
      value,
      at: { start: pair.at.start + found.index, end: pair.at.start + found.index + found[0].length },
    }
    ;(/gesprek|uit te nodigen|invite|interview/i.test(pair.label) ? invited : cvs).push(mention)
  }
  for (const span of outline.sentences.flatMap((sentence) => piecesOf(plain, sentence))) {
    const sentence = plain.slice(span.start, span.end)
    if (OF_SUPPLIER.test(sentence)) continue
    const few = OF_THEM.exec(sentence)
    const fewInvited = few ? countOf(few.groups?.count ?? '') : null
    if (few && fewInvited !== null) {
      invited.push({
        value: fewInvited,
        at: { start: span.start + few.index, end: span.start + few.index + few[0].trimEnd().length },
      })
    }
    const forward = PUT_OF_THEM.exec(sentence)
    const put = forward ? countOf(forward.groups?.count ?? forward.groups?.passive ?? '') : null
    if (forward && put !== null) {
      cvs.push({
        value: put,
        at: { start: span.start + forward.index, end: span.start + forward.index + forward[0].length },
      })
    }
    for (const match of sentence.matchAll(SOME)) {
      const value = countOf(match.groups?.top ?? match.groups?.count ?? '')
      // "Een kandidaat" counts nobody.
      if (value === null || value < 1 || /^(?:een|one)$/i.test(match.groups?.count ?? '')) continue
      const mention = {
        value,
        at: { start: span.start + match.index, end: span.start + match.index + match[0].length },
      }
      const kind = kindOf(sentence, match.index, match.index + match[0].length)
      if (kind === 'invited') invited.push(mention)
      else if (kind === 'cvs') cvs.push(mention)
    }
  }
  return {
    value: { cvs: cvs[0]?.value ?? null, invited: invited[0]?.value ?? null },
    at: [...same(cvs), ...same(invited)],
  }
}

function same(mentions: { value: number; at: Span }[]): Span[] {
  return mentions.filter(({ value }) => value === mentions[0]?.value).map(({ at }) => at)
}

/** What happens to them, by the words of their own clause, else of the sentence. */
function kindOf(sentence: string, start: number, end: number): 'cvs' | 'invited' | null {
  const opens = Math.max(sentence.lastIndexOf(',', start), sentence.lastIndexOf(';', start), -1) + 1
  const behind = sentence
    .slice(end)
    .search(
      /[,;]|\swaarvan\s|\swaaruit\s|\sen\s(?=(?:nodig|spreekt|spreken|voert|kiest|daarvan|de |het |die |deze |zij |hij |men |wij |we ))|\sof whom\s/,
    )
  const own = sentence.slice(opens, behind < 0 ? sentence.length : end + behind)
  // Where a sentence counts more than once, each count has its own words.
  const alone = [...sentence.matchAll(SOME)].length === 1
  for (const words of alone ? [own, sentence] : [own]) {
    if (INVITED.test(words)) return 'invited'
    if (PUT_FORWARD.test(words)) return 'cvs'
  }
  return null
}
