import { criterionIn, type Outline, type Pair, type Place, pairsOf, sectionsOf } from './outline.ts'
import { overlapping } from './overlapping.ts'
import { piecesOf } from './pieces.ts'
import { readBasis } from './rate-basis.ts'
import { findRates, type Rate } from './rates.ts'
import type { RequestRecord } from './request.ts'
import type { Span } from './text.ts'

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
  const mentions: CapMention[] = []
  const bases: Last[] = []
  for (const phrase of phrasesOf(outline)) {
    const words = outline.text.plain.slice(phrase.start, phrase.end)
    const rates = findRates(words, phrase).filter((rate) => counts(rate, phrase, words))
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
      if (from === null) continue
      const mention = mentionOf(outline, phrase, words, rate, from, rates[k + 1]?.start ?? words.length)
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

function mentionOf(outline: Outline, phrase: Phrase, words: string, rate: Rate, from: number, to: number): CapMention {
  const own = readBasis(words.slice(rate.end, to))
  const whole = readBasis(phrase.label === null ? words : `${words}; ${phrase.label}`)
  const vat = own.vat === 'unstated' ? whole.vat : own.vat
  const unit = rate.unit
  const spans = whole.at.filter((span) => span.end <= words.length)
  return {
    cap: {
      stages: [{ fromMonth: from, cents: rate.cents }],
      unit,
      vat,
      includes: whole.includes,
      strength: strengthAt(outline, { start: phrase.start + rate.start, end: phrase.start + rate.end }, words),
    },
    hourly: rate.cents / (unit === 'day' ? 8 : 1) / (vat === 'included' ? 1.21 : 1),
    place: phrase.place,
    at: [rate, ...spans].map((span) => ({ start: phrase.start + span.start, end: phrase.start + span.end })),
  }
}

/** A step of a scale of points is no cap; what is scored must say that it is the most. */
function counts(rate: Rate, phrase: Phrase, words: string): boolean {
  if (phrase.place !== 'award') return true
  return !rate.compared && (rate.capped || /max|plafond|niet hoger|ten hoogste|tot en met/i.test(words))
}

function strengthAt(outline: Outline, at: Span, words: string): Cap['strength'] {
  const place = criterionIn(outline, at)
  if (place === 'knockout' || /knock-?\s?out|harde eis/i.test(words)) return 'knockout'
  return place === 'award' ? 'award' : 'stated'
}

/** Where caps may stand, in text order: values of rate labels, and every sentence outside labels of other money. */
function phrasesOf(outline: Outline): Phrase[] {
  const rated = pairsOf(outline, 'rate')
  const inRated = overlapping(rated.map(({ at }) => at))
  const inOther = overlapping(pairsOf(outline, 'fee', 'payScale').map(({ at }) => at))
  const sections = sectionsOf(outline, 'rate')
  const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end
  const phrases: Phrase[] = rated.map((pair) => ({
    ...pair.at,
    label: pair.label,
    place: criterionIn(outline, pair.at) ?? placeOf(pair),
  }))
  for (const sentence of outline.sentences) {
    if (inRated(sentence)) continue
    const section = sections.find((s) => overlaps(s, sentence) && sentence.start - s.start < 700)
    if (!section && inOther(sentence)) continue
    phrases.push({
      ...sentence,
      label: section?.heading ?? null,
      place: criterionIn(outline, sentence) ?? 'text',
    })
  }
  return phrases.flatMap((phrase) => piecesOf(outline.text.plain, phrase)).sort((a, b) => a.start - b.start)
}

function placeOf(pair: Pair): Place {
  return pair.header ? 'header' : 'text'
}
