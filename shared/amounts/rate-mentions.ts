import { type Place, pairsOf, sectionsOf } from '../reading/layout.ts'
import { criterionIn, type Outline } from '../reading/outline.ts'
import { overlapping } from '../reading/overlapping.ts'
import { piecesOf } from '../reading/pieces.ts'
import type { Span } from '../reading/text.ts'
import type { RequestRecord } from '../request.ts'
import type { Rate } from './rate.ts'
import { type Basis, readBasis } from './rate-basis.ts'
import { findRates } from './rates.ts'

type Cap = NonNullable<RequestRecord['rateCap']>

/** A cap as one place of the text states it. `hourly`: its first stage per hour excl. VAT, to compare by. */
export type CapMention = { cap: Cap; hourly: number; place: Place; at: Span[] }

/** The cap that a later stage belongs to, the month after its last stage, and where it ends. */
type Last = { mention: CapMention; until: number | null; end: number }

/** A phrase to read: the value of a label, or a sentence. */
type Phrase = Span & { label: string | null; place: Place }

/** Whether two mentions are of one cap: a day is eight hours, 21% VAT is what parts incl. from excl. */
export function agree(a: CapMention, b: CapMention): boolean {
  return Math.abs(a.hourly - b.hourly) <= 2
}

/** Every cap that the text states: that of the header first, then the lowest. */
export function rateCapMentions(outline: Outline): CapMention[] {
  const inTier = tiersOf(outline)
  const mentions: CapMention[] = []
  const bases: Last[] = []
  for (const phrase of phrasesOf(outline)) {
    const words = outline.text.plain.slice(phrase.start, phrase.end)
    const found = findRates(words, phrase)
    const rates =
      phrase.place === 'award' ? found.filter((rate) => isScoredCap(words, rate, found, phrase, inTier)) : found
    const whole = rates.length > 0 ? readBasis(phrase.label === null ? words : `${words}; ${phrase.label}`) : null
    for (const [k, rate] of rates.entries()) {
      const start = phrase.start + rate.start
      const at = { start, end: phrase.start + rate.end }
      const open = bases.at(-1)
      const from = rate.from ?? (rate.later ? (open?.until ?? null) : null)
      if (rate.later && open && start - open.end < 400) {
        // A later part of a cap that stands before it; where nothing tells from when, the first part is the cap.
        if (from !== null && from > 0 && from > (open.mention.cap.stages.at(-1)?.fromMonth ?? 0)) {
          open.mention.cap.stages.push({ fromMonth: from, cents: rate.cents })
          open.mention.at.push(at)
          bases.push({ mention: open.mention, until: rate.until, end: at.end })
        }
        continue
      }
      if (from === null || whole === null) continue
      const own = readBasis(words.slice(rate.end, rates[k + 1]?.start ?? words.length))
      const mention = mentionOf({ outline, phrase, words, rate, from, own, whole })
      mentions.push(mention)
      bases.push({ mention, until: rate.until, end: at.end })
    }
  }
  const rank = (mention: CapMention) => (mention.place === 'header' ? 0 : 1)
  return mentions.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      Math.round(a.hourly) - Math.round(b.hourly) ||
      unitRank(a) - unitRank(b) ||
      (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0),
  )
}

/** Of two that agree the one per hour and excl. VAT is the value. */
function unitRank({ cap }: CapMention): number {
  return (cap.unit === 'day' ? 2 : 0) + (cap.vat === 'included' ? 1 : 0)
}

type Stated = { outline: Outline; phrase: Phrase; words: string; rate: Rate; from: number; own: Basis; whole: Basis }

function mentionOf({ outline, phrase, words, rate, from, own, whole }: Stated): CapMention {
  const vat = own.vat === 'unstated' ? whole.vat : own.vat
  const unit = rate.unit
  const spans = whole.at.filter((span) => span.end <= words.length)
  const criterion = criterionIn(outline, { start: phrase.start + rate.start, end: phrase.start + rate.end })
  const isKnockout = criterion === 'knockout' || /knock-?\s?out|harde eis/i.test(words)
  return {
    cap: {
      stages: [{ fromMonth: from, cents: rate.cents }],
      unit,
      vat,
      includes: whole.includes,
      strength: isKnockout ? 'knockout' : criterion === 'award' ? 'award' : 'stated',
    },
    hourly: rate.cents / (unit === 'day' ? 8 : 1) / (vat === 'included' ? 1.21 : 1),
    place: phrase.place,
    at: [rate, ...spans].map((span) => ({ start: phrase.start + span.start, end: phrase.start + span.end })),
  }
}

const CAP_WORDS =
  /max(?:imaal|imale|imum)?\b|maximumtarief|plafond|(?:niet|nooit) (?:hoger|meer|boven)|ten hoogste|hooguit|bovengrens|niet overschrijden|not exceed|no more than|\bcap\b|uitgesloten|terzijde|niet in behandeling|ongeldig/i
const GIVES_POINTS =
  /^[^.;,\n(]{0,30}(?:[:=]|->|levert|geeft|krijgt|ontvangt|scoort|is)?\s{0,3}[0-9]{1,3}\s?(?:punten|punt\b|pt|points)/i

/** A criterion that gives points for lower rates states the cap only where it says that this is the most. */
function isScoredCap(words: string, rate: Rate, all: Rate[], phrase: Phrase, inTier: InTier): boolean {
  if (rate.compared || inTier({ start: phrase.start + rate.start, end: phrase.start + rate.end })) return false
  const next = all.find(({ start }) => start > rate.start)
  const after = words.slice(rate.end, next?.start ?? words.length)
  if (GIVES_POINTS.test(after)) return false
  const stop = Math.max(...[';', '. ', '\n', ': '].map((mark) => words.lastIndexOf(mark, rate.start)))
  const clause = words.slice(stop + 1, rate.start) + after.split(/[;\n]|[.] /)[0]
  return CAP_WORDS.test(clause) || (rate.capped && all.length === 1 && CAP_WORDS.test(words))
}

/** Whether a stretch is a step in which points are given. */
type InTier = (span: Span) => boolean

function tiersOf({ awards, text }: Outline): InTier {
  return overlapping(
    awards.flatMap(({ tiers }) => tiers.map(({ at }) => at)).filter((at) => startsLine(text.plain, at.start)),
  )
}

/** Steps that share a line with the criterion share it with its cap too. */
function startsLine(plain: string, offset: number): boolean {
  return /\n[\s\-*•·]{0,12}$/.test(plain.slice(Math.max(0, offset - 14), offset))
}

const FROM_LINE =
  /^[\s\-*•·]*(?:(?:contract)?jaar [2-9]|(?:vanaf |na )?(?:de )?maand(?:en)? [0-9]|[0-9]{1,2}e (?:jaar|maand)|(?:het )?(?:tweede|derde|vierde) |vanaf|daarna|na |year [2-9]|months? [0-9]|from month)/i

/** "Jaar 2: € 82" on the line below "Tarief: jaar 1: € 80" is still under that label. */
function startsWithStage(plain: string, last: Span, phrase: Span): boolean {
  return (
    /^\n[\s\-*•·]*$/.test(plain.slice(last.end, phrase.start)) &&
    FROM_LINE.test(plain.slice(phrase.start, phrase.start + 40))
  )
}

/** Where caps may stand, in text order: values of rate labels, and every sentence outside labels of other money. */
function phrasesOf(outline: Outline): Phrase[] {
  const rated = pairsOf(outline, 'rate')
  const inRated = overlapping(rated.map(({ at }) => at))
  const inOther = overlapping(pairsOf(outline, 'fee', 'payScale').map(({ at }) => at))
  const sections = sectionsOf(outline, 'rate')
  const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end
  const phraseAt = (span: Span, label: string | null, place: Place): Phrase => {
    return { ...span, label, place: criterionIn(outline, span) ?? place }
  }
  const phrases: Phrase[] = rated.map((pair) => phraseAt(pair.at, pair.label, pair.header ? 'header' : 'text'))
  for (const sentence of outline.sentences) {
    if (inRated(sentence)) continue
    const section = sections.find((s) => overlaps(s, sentence) && sentence.start - s.start < 700)
    if (!section && inOther(sentence)) continue
    phrases.push(phraseAt(sentence, section?.heading ?? null, 'text'))
  }
  const sorted = phrases.flatMap((phrase) => piecesOf(outline.text.plain, phrase)).sort((a, b) => a.start - b.start)
  for (const [k, phrase] of sorted.entries()) {
    const last = sorted[k - 1]
    if (phrase.label === null && last?.label && startsWithStage(outline.text.plain, last, phrase))
      phrase.label = last.label
  }
  return sorted
}
