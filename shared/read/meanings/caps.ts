import { hasHit, hitsIn } from '../concepts/cues.ts'
import { NUMBER } from '../tokens/tokens.ts'
import { clauseAround, type Stretch } from './clause.ts'
import { criterionAt } from './criteria.ts'
import { withBasisOf, withoutFormer } from './former-rates.ts'
import type { Meanings } from './meanings.ts'
import { moneyIn } from './money.ts'
import { newestOf } from './newest.ts'
import { once } from './once.ts'
import type { Rate } from './rate.ts'
import { type Basis, basisIn } from './rate-basis.ts'
import { ratesIn } from './rates.ts'
import type { StatedCap } from './stated-cap.ts'
import type { Money } from './told-money.ts'

/** The cap that a later stage belongs to, the month after its last stage, and where it ends. */
type Open = { stated: StatedCap; until: number | null; end: number }

/** No sentence of a request has more amounts, and no request more caps; a hostile text may. */
const MOST_AMOUNTS = 40
const MOST_CAPS = 60

const STRENGTH = { knockouts: 'knockout', awards: 'award', none: null } as const

/** A later stage stands within so many tokens of the one before it. */
const STAGE_REACH = 90

/** Whether two caps are one: a day is eight hours, 21% VAT is what parts incl. from excl. */
export function agree(a: StatedCap, b: StatedCap): boolean {
  return Math.abs(a.hourly - b.hourly) <= 2
}

/** Every cap that the text states: that of a label first, then the lowest. */
export const statedCaps = once(findCaps)

function findCaps(meanings: Meanings): StatedCap[] {
  const caps: StatedCap[] = []
  let open: Open | null = null
  for (const amounts of byPhrase(moneyIn(meanings))) {
    if (caps.length >= MOST_CAPS) break
    const phrase = amounts[0]?.phrase
    if (!phrase) continue
    // What goes on about the first amount stands behind its phrase.
    const end = Math.max(phrase.end, amounts.at(-1)?.phrase.end ?? 0)
    const found = ratesIn(meanings, { ...phrase, end }, amounts.slice(0, MOST_AMOUNTS))
    const place = STRENGTH[criterionAt(meanings, amounts[0]?.first ?? phrase.first)?.kind ?? 'none']
    const rates = found.filter((rate) => isCap(meanings, phrase, rate, found))
    const whole = rates.length > 0 ? wholeBasis(meanings, phrase) : null
    for (const [k, rate] of rates.entries()) {
      const from: number | null = rate.from ?? (rate.later ? (open?.until ?? null) : null)
      if (rate.later && open && rate.first - open.end < STAGE_REACH) {
        // A later part of a cap that stands before it; where nothing tells from when, the first part is the cap.
        if (from !== null && from > 0 && from > (open.stated.cap.stages.at(-1)?.fromMonth ?? 0)) {
          open.stated.cap.stages.push({ fromMonth: from, cents: rate.cents })
          open.stated.at.push({ first: rate.first, end: rate.end })
          open = { stated: open.stated, until: rate.until, end: rate.end }
        }
        continue
      }
      if (from === null || whole === null) continue
      const own = basisIn(meanings, { first: rate.end, end: rates[k + 1]?.first ?? end })
      const vat = own.vat === 'unstated' ? whole.vat : own.vat
      const stated = statedCap(rate, from, { ...whole, vat }, phrase.pair !== null)
      stated.level = levelBefore(meanings, rate.first)
      stated.cap.strength =
        place ?? (hasHit(meanings.cues, 'rate.knockout', phrase.first, phrase.end) ? 'knockout' : 'stated')
      caps.push(stated)
      open = { stated, until: rate.until, end: rate.end }
    }
  }
  const now = withoutFormer(meanings, newestOf(meanings, caps))
  const held = now.length < caps.length ? now.map((cap) => withBasisOf(cap, caps)) : now
  return held.sort(
    (a, b) =>
      Number(b.labelled) - Number(a.labelled) ||
      Math.round(a.hourly) - Math.round(b.hourly) ||
      unitRank(a) - unitRank(b) ||
      a.first - b.first,
  )
}

/** The level on the line of a rate, before it: "Senior   € 100,00". */
function levelBefore({ cues, lines, lineAt, tokens }: Meanings, token: number): string | null {
  const line = lines[lineAt[token] ?? 0]
  const hit = line && hitsIn(cues, 'rate.level', line.first, token).at(-1)
  return hit ? (tokens.word[hit.first]?.folded ?? null) : null
}

/** Of caps per level of experience the one of the level that the title names; all of them where it names none. */
export function ofLevel(caps: StatedCap[], title: string): StatedCap[] {
  const levels = new Set(caps.map(({ level }) => level))
  if (levels.size < 2) return caps
  const words = title.toLowerCase().split(' ')
  const own = caps.filter(({ level }) => level !== null && words.includes(level))
  return own.length > 0 ? own : caps
}

function byPhrase(money: Money[]): Money[][] {
  const groups: Money[][] = []
  for (const amount of money) {
    const last = groups.at(-1)
    if (last && last[0]?.phrase.first === amount.phrase.first) last.push(amount)
    else groups.push([amount])
  }
  return groups
}

function wholeBasis(meanings: Meanings, phrase: Money['phrase']): Basis {
  const basis = basisIn(meanings, phrase)
  if (!phrase.label) return basis
  const label = basisIn(meanings, phrase.label)
  return {
    vat: basis.vat === 'unstated' ? label.vat : basis.vat,
    includes: [...new Set([...basis.includes, ...label.includes])].sort(),
    at: [...label.at, ...basis.at],
  }
}

function statedCap(rate: Rate, from: number, basis: Basis, labelled: boolean): StatedCap {
  const { first, end, cents, unit } = rate
  return {
    cap: { stages: [{ fromMonth: from, cents }], unit, vat: basis.vat, includes: basis.includes, strength: 'stated' },
    hourly: cents / (unit === 'day' ? 8 : 1) / (basis.vat === 'included' ? 1.21 : 1),
    labelled,
    level: null,
    at: [{ first, end }, ...basis.at],
    first,
    end,
  }
}

/** Of two that agree the one per hour and excl. VAT is the value. */
function unitRank({ cap }: StatedCap): number {
  return (cap.unit === 'day' ? 2 : 0) + (cap.vat === 'included' ? 1 : 0)
}

/** A criterion that gives points for lower rates states the cap only where it says that this is the most. */
function isCap(meanings: Meanings, phrase: Money['phrase'], rate: Rate, all: Rate[]): boolean {
  const next = all.find(({ first }) => first > rate.first)
  const criterion = criterionAt(meanings, rate.first)
  const own = criterion?.tiers.length === 0 ? criterion.points : null
  const clause = clauseAround(meanings.tokens, phrase, rate)
  const stretch = { first: Math.min(clause.first, rate.first), end: next?.first ?? phrase.end }
  const points = pointsBehind(meanings, { first: rate.end, end: stretch.end })
  // "Het hoogst toegestane tarief van € 112 krijgt 0 punten" is a step and the cap.
  if (points !== null && points !== own && (points > 0 || !saysMost(meanings, stretch))) return false
  if (criterion?.kind !== 'awards') return true
  const tier = criterion.tiers.find(({ first, end }) => rate.first >= first && rate.first < end)
  if (rate.compared || (tier && startsLine(meanings, tier.first))) return false
  return saysMost(meanings, stretch) || (rate.capped && all.length === 1 && saysMost(meanings, phrase))
}

/** Steps that share a line with the criterion share it with its cap too. */
function startsLine({ lines, lineAt }: Meanings, token: number): boolean {
  const line = lines[lineAt[token] ?? 0]
  return line !== undefined && token <= line.body
}

function saysMost({ cues }: Meanings, { first, end }: Stretch): boolean {
  return (
    hasHit(cues, 'bound.most', first, end) ||
    hasHit(cues, 'rate.notAbove', first, end) ||
    hasHit(cues, 'rate.refused', first, end)
  )
}

/** "€ 80: 40 punten", "€ 80 levert 40 punten"; what the criterion itself is worth may stand there too: "plafond € 80: 40 punten". */
function pointsBehind({ tokens, cues }: Meanings, { first, end }: Stretch): number | null {
  for (let k = first; k < Math.min(end, first + 8); k++) {
    const mark = tokens.word[k]?.folded ?? ''
    if (';,('.includes(mark) || mark === '.') return null
    if (tokens.type[k] === NUMBER && hasHit(cues, 'rate.scored', k + 1, k + 2)) return tokens.number[k] ?? null
  }
  return null
}
