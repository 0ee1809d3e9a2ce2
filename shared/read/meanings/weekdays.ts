import { type Hit, hitsIn } from '../concepts/cues.ts'
import { isWord, markAt, NUMBER, type Tokens } from '../tokens/tokens.ts'
import type { Meanings } from './meanings.ts'

/** Days of the week, Monday being 0, and the tokens that list them. */
export type Weekdays = Hit & { days: Set<number> }

/** Days in a row ("ma t/m do", "di, do", "ma-vr"); `open` where it leaves a choice ("maandag of dinsdag"). */
type Chain = Hit & { list: number[]; open: boolean }

/** The days that a stretch lists; null where it lists none or leaves them open. */
export function weekdaysIn(meanings: Meanings, first: number, end: number): Weekdays | null {
  const { tokens, cues } = meanings
  const days = new Set<number>()
  const free: Weekdays = { first: -1, end: -1, days: new Set() }
  const found: Hit = { first: -1, end: -1 }
  let k = first
  for (const { first: at } of hitsIn(cues, 'workday.name', first, end)) {
    if (at < k) continue
    const chain = chainAt(tokens, at, end)
    k = chain.end
    if (isDated(tokens, chain.end) || chain.open || isDoubtful(tokens, chain, first, end)) continue
    if (isExcept(meanings, first, at) || isFree(tokens, chain.end)) {
      for (const day of chain.list) {
        days.delete(day)
        free.days.add(day)
      }
      free.end = chain.end
      continue
    }
    if (isOptional(tokens, chain.end)) continue
    for (const day of chain.list) days.add(day)
    if (found.first < 0) found.first = chain.first
    found.end = chain.end
  }
  if (found.first >= 0 && days.size > 0) return { ...found, days }
  const whole = hitsIn(cues, 'workday.whole', first, end).find(
    (hit) =>
      hit.end <= end && isFive(tokens, hit.first) && !isExcept(meanings, first, hit.first) && !isFree(tokens, hit.end),
  )
  // "Alle werkdagen, behalve vrijdag"
  const left = WORKDAYS.filter((day) => !free.days.has(day))
  return whole && left.length > 0
    ? { first: whole.first, end: Math.max(whole.end, free.end), days: new Set(left) }
    : null
}

const WORKDAYS = [0, 1, 2, 3, 4]

/** "vrijdag vrij", "vrijdag is een vrije dag". */
function isFree(tokens: Tokens, k: number): boolean {
  const at = isWord(tokens, k, 'is', 'zijn', 'wordt') ? k + 1 : k
  return isWord(tokens, at > k && isWord(tokens, at, 'een', 'de', 'geen') ? at + 1 : at, ...FREE)
}

const FREE = ['vrij', 'niet', 'off', 'vrije']

/** "di, wo, do (vrijdag optioneel)". */
function isOptional(tokens: Tokens, k: number): boolean {
  return isWord(tokens, k, 'optioneel', 'facultatief', 'eventueel', 'optional')
}

/** No word that leaves days out is longer: "met uitzondering van", "m.u.v.". */
const LONGEST_EXCEPT = 7

function isExcept({ cues }: Meanings, first: number, at: number): boolean {
  const hit = hitsIn(cues, 'workday.except', Math.max(first, at - LONGEST_EXCEPT), at).at(-1)
  return hit !== undefined && (hit.first >= at - 4 || hit.end >= at - 1)
}

/** "5 werkdagen", and no other number of them. */
function isFive(tokens: Tokens, k: number): boolean {
  return tokens.type[k] !== NUMBER || tokens.number[k] === 5
}

function chainAt(tokens: Tokens, first: number, limit: number): Chain {
  const chain: Chain = { first, end: first + 1, list: [dayAt(tokens, first)], open: false }
  const dashes: number[] = []
  for (;;) {
    const at = chain.end
    const link = linkEnd(tokens, at, limit)
    // "vrijdag vrij" is a day off.
    if (link < 0 || link >= limit || dayAt(tokens, link) < 0 || (link === at && isWord(tokens, link, 'vrij'))) break
    if (isFree(tokens, link + 1)) break
    const day = dayAt(tokens, link)
    if (isWord(tokens, at, 'of', 'or')) chain.open = true
    if (markAt(tokens, at) === '-') dashes.push(chain.list.length)
    if (isThrough(tokens, at)) fill(chain.list, day)
    chain.list.push(day)
    chain.end = link + 1
  }
  if (chain.list.length === 2 && dashes.length === 1) {
    const [from, to] = chain.list
    chain.list = [from ?? 0]
    fill(chain.list, to ?? 0)
    chain.list.push(to ?? 0)
  }
  if (markAt(tokens, chain.end) === '.' && tokens.gap[chain.end] === 0 && chain.end < limit - 1) chain.end++
  return chain
}

/** The days between the last and `to`, also over the end of the week ("vr t/m ma"). */
function fill(list: number[], to: number) {
  for (let day = ((list.at(-1) ?? 0) + 1) % 7; day !== to; day = (day + 1) % 7) list.push(day)
}

function dayAt(tokens: Tokens, k: number): number {
  const atom = tokens.word[k]?.atom
  return atom?.kind === 'weekday' ? atom.value : -1
}

function isThrough(tokens: Tokens, k: number): boolean {
  if (isWord(tokens, k, 't') && markAt(tokens, k + 1) === '/') return true
  return isWord(tokens, k, 'tot', 'tm', 'through', 'thru', 'until', 'to')
}

/** The token behind what links two days; -1 where nothing does. */
function linkEnd(tokens: Tokens, k: number, limit: number): number {
  let at = k
  if (markAt(tokens, at) === '.' && tokens.gap[at] === 0) at++
  if (isWord(tokens, at, 't') && markAt(tokens, at + 1) === '/') return at + 3
  if (isWord(tokens, at, 'tot') && isWord(tokens, at + 1, 'en') && isWord(tokens, at + 2, 'met')) return at + 3
  if (isWord(tokens, at, 'tot', 'tm', 'through', 'thru', 'until', 'to')) return at + 1
  while (
    at < limit &&
    ('-/,;+&|'.includes(markAt(tokens, at) || ' ') || isWord(tokens, at, 'en', 'and', 'of', 'or', 'op', 'on'))
  )
    at++
  return at
}

/** "maandag 5 mei", "ma 5-5": a date. */
function isDated(tokens: Tokens, k: number): boolean {
  const at = markAt(tokens, k) === ',' ? k + 1 : k
  if (tokens.type[at] !== NUMBER || (tokens.number[at] ?? 99) > 31) return false
  const mark = markAt(tokens, at + 1)
  return (
    tokens.word[at + 1]?.atom?.kind === 'month' ||
    ((mark === '-' || mark === '/' || mark === '.') && tokens.type[at + 2] === NUMBER)
  )
}

/** A short form alone within a sentence ("do", "zo") is another word more often than not. */
function isDoubtful(tokens: Tokens, chain: Chain, first: number, end: number): boolean {
  const isShort = (tokens.word[chain.first]?.folded.length ?? 9) <= 4
  if (!isShort || chain.list.length > 1) return false
  return end - first > 2 && !',(.)'.includes(markAt(tokens, chain.end) || ' ')
}
