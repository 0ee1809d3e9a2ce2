import type { Hit } from '../concepts/cues.ts'
import { isWord, markAt, type Tokens } from '../tokens/tokens.ts'
import { clauseEnd, clauseStart, deniedAt, OPENS_CONDITION, type Said, type Stated, saidIn, stated } from './stance.ts'

/** How the sentence from `first` to `end` means the thing at `hit`: by its own clause first, then by the sentence. */
export function statedOf(tokens: Tokens, hit: Hit, first: number, end: number): Stated | null {
  const all = saidIn(tokens, first, end).filter((word) => word.end <= hit.first || word.first >= hit.end)
  const wideFirst = contrastBefore(tokens, hit.first, first)
  const wideEnd = contrastAfter(tokens, hit.end, end)
  const said = all.filter((word) => word.first >= wideFirst && word.first < wideEnd)
  if (isOfOthers(tokens, said, hit, wideEnd)) return null
  const reply = replyBehind(tokens, said, hit)
  if (reply) return reply
  const unsure = said.find((word) => word.is === 'unsure' || word.is === 'open')
  if (unsure) return stated('unsure', hit, unsure)
  const condition =
    said.find((word) => word.is === 'condition') ?? boundAround(said, hit) ?? afterContrast(tokens, all, wideEnd)
  const both = said.find((word) => word.is === 'grants' && isEither(tokens, word))
  if (both) return stated('granted', hit, both)
  // What follows a condition is its content: "… alleen als geen sprake is van gezag".
  const open = condition && condition.first >= hit.end ? said.filter((word) => word.first < condition.first) : said
  const [from, to] = ownPart(tokens, open, hit, [
    clauseStart(tokens, hit.first, wideFirst),
    clauseEnd(tokens, hit.end, wideEnd),
  ])
  const own = open.filter((word) => word.first >= from && word.first < to)
  const found = verdict(tokens, own, hit, to) ?? (own.length < open.length ? verdict(tokens, open, hit, wideEnd) : null)
  if (isWhether(tokens, hit, from))
    return whether(
      hit,
      condition,
      said.find(({ is, first }) => is === 'grants' && first >= to),
    )
  if (said.some((word) => word.is === 'prefers') && (!found || found.stance === 'refused' || isLess(tokens, hit)))
    return preferred(tokens, all, said, { hit, found, end })
  if (condition && found?.stance !== 'refused') return stated('conditional', hit, condition)
  // "Zzp mag, zolang er geen gezag is": the condition may open the next clause.
  const provided = said.find((word) => word.is === 'provided' && word.first >= hit.end && word.first - to <= 1)
  return provided && found?.stance === 'granted' ? stated('conditional', found, provided) : found
}

/** "Bij de vorige ronde mocht zzp"; but what follows a clause that has decided is its reason: "zzp mag niet: vorig jaar …". */
function isOfOthers(tokens: Tokens, said: Said[], hit: Hit, end: number): boolean {
  const others = said.find((word) => word.is === 'others')
  if (!others) return false
  const to = clauseEnd(tokens, hit.end, end)
  return (
    others.first < to ||
    !said.some(({ is, first }) => first < to && (is === 'grants' || is === 'not' || is === 'refuses'))
  )
}

/** "Zzp is niet toegestaan en hybride werken is mogelijk": where each side of "en" says what it allows, its own side counts. */
function ownPart(tokens: Tokens, said: Said[], hit: Hit, [from, to]: [number, number]): [number, number] {
  const decides = said.filter(({ is }) => is === 'grants' || is === 'refuses' || is === 'not')
  const between = (first: number, end: number) => decides.some((word) => word.first >= first && word.first < end)
  const behind = decides.find((word) => word.first >= hit.end && word.first < to)
  let [start, end] = [from, to]
  for (let k = from; k < hit.first; k++) if (isWord(tokens, k, 'en', 'and') && between(from, k) && behind) start = k + 1
  for (let k = to - 1; k >= (behind?.end ?? to); k--)
    // "Kan en mag helaas niet" goes on about the same; "mag en kunnen zelfstandigen niet" does not.
    if (
      isWord(tokens, k, 'en', 'and') &&
      between(k + 2, to) &&
      !(between(k + 1, k + 2) && isWord(tokens, k + 2, ...GOES_ON))
    )
      end = k
  return [start, end]
}

/** "Zowel via een bureau als zelfstandig", "… beide is goed", "… maakt ons niet uit"; but "voor beide opdrachten". */
function isEither(tokens: Tokens, { first, end }: Said): boolean {
  if (isWord(tokens, first, 'zowel', 'both', 'either')) return true
  return end - first > 1 && isWord(tokens, first, 'beide', 'allebei', 'maakt')
}

/** "thuiswerken nee", "zzp, ja": a note's answer right behind the thing, where nothing else decides. */
function replyBehind(tokens: Tokens, said: Said[], hit: Hit): Stated | null {
  const answer = said.find(({ is, first }) => (is === 'yes' || is === 'no') && first >= hit.end && first - hit.end <= 1)
  if (!answer || !isWord(tokens, answer.first, 'ja', 'jazeker', 'nee', 'neen', 'yes', 'no', 'nope')) return null
  const decides = said.some(({ is }) => !WEAK.has(is))
  return decides ? null : stated(answer.is === 'yes' ? 'granted' : 'refused', hit, answer)
}

const GOES_ON = ['niet', 'helaas', 'ook', 'dus', 'nu', 'nog', 'hier', 'bij', 'echt', 'absoluut', 'zeker', 'not']

const WEAK = new Set<Said['is']>(['yes', 'no', 'unlessOther'])

/** "Bij voorkeur geen zzp" refuses nobody, "bij voorkeur een zzp'er" grants; a permission beside it stays one. */
function preferred(
  tokens: Tokens,
  all: Said[],
  said: Said[],
  { hit, found, end }: { hit: Hit; found: Stated | null; end: number },
): Stated {
  const wish = said.find((word) => word.is === 'prefers') ?? { ...hit, is: 'prefers' as const }
  if (!found && !isLess(tokens, hit)) return stated('granted', hit, wish)
  const permits = all.find((word) => word.is === 'grants' && !deniedAt(tokens, all, word, end))
  return permits ? stated('granted', hit, permits) : stated('wished', hit, wish)
}

/** "… heeft de voorkeur boven een zzp'er", "liever dan". */
function isLess(tokens: Tokens, hit: Hit): boolean {
  return [1, 2].some((back) => isWord(tokens, hit.first - back, 'boven', 'dan', 'than', 'over', 'to'))
}

/** What the words of a clause make of the thing: a denial goes before a permission. */
function verdict(tokens: Tokens, said: Said[], hit: Hit, end: number): Stated | null {
  const shuts = said.find((word) => word.is === 'shuts' && hasAfter(tokens, word.end, end, 'uit'))
  const partly = said.some((word) => word.is === 'only' && word.end <= hit.first && hit.first - word.end <= 1)
  const denial = said.find((word) => (word.is === 'not' && !partly) || (word.is === 'none' && bindsTo(word, hit)))
  const refuses = said.find((word) => word.is === 'refuses') ?? shuts
  if (denial && refuses && denial.is === 'not') return stated('granted', hit, denial, refuses)
  if (denial) return stated('refused', hit, denial)
  if (refuses) return stated('refused', hit, refuses)
  const grants = said.find((word) => word.is === 'grants')
  return grants ? stated('granted', hit, grants) : null
}

/** "Geen inhuur van zzp'ers": a denied noun with little between. */
function bindsTo(word: Said, hit: Hit): boolean {
  return word.end <= hit.first ? hit.first - word.end <= 3 : word.first - hit.end <= 1
}

/** "Zzp alleen via een tussenpartij", "alleen zzp'ers als …". */
function boundAround(said: Said[], hit: Hit): Said | undefined {
  const only = said.find((word) => word.is === 'only')
  if (!only) return undefined
  const when = said.find((word) => OPENS_CONDITION.has(word.is) && word.first >= Math.max(only.end, hit.end))
  return when && (only.first >= hit.end || when.end > hit.end) ? only : undefined
}

/** "…, maar alleen via ons": a condition right behind the contrast. */
function afterContrast(tokens: Tokens, all: Said[], wideEnd: number): Said | undefined {
  // "… maar dan wel met een modelovereenkomst".
  const reach = isWord(tokens, wideEnd + 1, 'dan', 'wel') ? 8 : 2
  return all.find(
    (word) =>
      (word.is === 'only' ||
        word.is === 'condition' ||
        // "… maar dan via een bureau".
        (word.is === 'when' && isWord(tokens, word.first - 1, 'dan', 'wel'))) &&
      word.first >= wideEnd &&
      word.first - wideEnd <= reach,
  )
}

/** "Of zzp mag, …", "wij weten niet of zzp mag": a clause that leaves it open. */
function isWhether(tokens: Tokens, hit: Hit, first: number): boolean {
  for (let k = first; k < hit.first; k++) {
    if (!isWord(tokens, k, 'of', 'whether')) continue
    if (k === first || (k - first < 3 && isWord(tokens, k - 1, 'en', 'and'))) return true
    if (hit.first - k < 3 && isWord(tokens, k - 1, 'niet', 'not')) return true
  }
  return false
}

/** "Of zzp mag, hangt ervan af", "of het een zzp'er wordt, maakt ons geen verschil": what the main clause says. */
function whether(hit: Hit, condition: Said | undefined, either: Said | undefined): Stated {
  if (condition) return stated('conditional', hit, condition)
  return either ? stated('granted', hit, either) : stated('unsure', hit)
}

const CONTRAST = ['maar', 'but', 'echter', 'however', 'terwijl', 'al'] as const

function contrastBefore(tokens: Tokens, before: number, first: number): number {
  for (let k = before - 1; k >= first; k--)
    if (isWord(tokens, k, ...CONTRAST) || markAt(tokens, k) === ';') return k + 1
  return first
}

function contrastAfter(tokens: Tokens, from: number, end: number): number {
  for (let k = from; k < end; k++) if (isWord(tokens, k, ...CONTRAST) || markAt(tokens, k) === ';') return k
  return end
}

function hasAfter(tokens: Tokens, first: number, end: number, word: string): boolean {
  for (let k = first; k < end; k++) if (isWord(tokens, k, word)) return true
  return false
}
