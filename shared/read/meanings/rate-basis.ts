import type { RequestRecord } from '../../request.ts'
import type { Cue } from '../../vocabulary/vocabulary.ts'
import { hitsIn } from '../concepts/cues.ts'
import { CELL, isCapital, isMark, isWord, NUMBER } from '../tokens/tokens.ts'
import { anewFrom, hasNot, isAdjoining, isBroken, isDenied, isLed, isParted, isRow, isTurned } from './basis-clauses.ts'
import type { Stretch } from './clause.ts'
import { namedFees } from './fee-by-name.ts'
import type { Meanings } from './meanings.ts'
import { unpaid } from './unpaid-travel.ts'

type Cap = NonNullable<RequestRecord['rateCap']>

type Include = Cap['includes'][number]

/** What a rate must cover, and the stretches that say so. */
export type Basis = { vat: Cap['vat']; includes: Include[]; at: Stretch[] }

type Name = 'vat' | Include | 'rest' | 'on' | 'off' | 'in' | 'billed'

type Word = Stretch & { name: Name }

const CUES: [Cue, Name][] = [
  ['basis.vat', 'vat'],
  ['basis.travel', 'travel'],
  ['basis.fee', 'brokerFee'],
  ['basis.devices', 'devices'],
  ['basis.rest', 'rest'],
  ['basis.allIn', 'allIn'],
  ['basis.on', 'on'],
  ['basis.off', 'off'],
  ['basis.in', 'in'],
  ['basis.billed', 'billed'],
]

/**
 * Reads "excl. btw, inclusief reiskosten en fee" and its like. A word such as "inclusief" holds for what follows it, up
 * to the next one; standing behind its items, with nothing after it, it holds for what goes before.
 */
export function basisIn(meanings: Meanings, phrase: Stretch): Basis {
  const basis: Basis = { vat: 'unstated', includes: [], at: [] }
  const words = wordsIn(meanings, phrase)
  let mode: boolean | null = null
  for (const [k, word] of words.entries()) {
    const before = words[k - 1]
    if (before && isBroken(meanings.tokens, before.end, word.first)) mode = null
    if (word.name === 'allIn') {
      note(basis, 'allIn', word)
    } else if (word.name === 'on' || word.name === 'off') {
      mode = leads(meanings, word, phrase)
      if (mode === false && basis.vat === 'unstated' && isBare(meanings, word, words[k + 1], phrase)) {
        basis.vat = 'excluded'
        basis.at.push(word)
      }
    } else if (word.name === 'in') {
      if (opensList(meanings, word, words[k + 1], before)) mode = true
    } else if (word.name !== 'billed') {
      const holds =
        (word.name === 'travel' ? unpaid(meanings, word) : null) ??
        modeBehind(meanings, words, k, phrase) ??
        (before?.end !== word.first && isWith(meanings, word) ? true : mode)
      if (holds === null || word.name === 'rest') continue
      const from = before && (before.name === 'on' || before.name === 'off') ? before.first : word.first
      const at = { first: word.first - from > 6 ? word.first : from, end: word.end }
      if (word.name === 'vat') {
        if (basis.vat === 'unstated') basis.vat = holds ? 'included' : 'excluded'
        basis.at.push(at)
      } else if (holds) note(basis, word.name, at)
    }
  }
  basis.includes.sort()
  return basis
}

function wordsIn(meanings: Meanings, { first, end }: Stretch): Word[] {
  const { cues } = meanings
  const named = hitsIn(namedFees(meanings), 'fee.taken', first, end - 1)
  const words: Word[] = named.map((hit) => ({ first: hit.first, end: hit.end + 1, name: 'brokerFee' }))
  for (const [cue, name] of CUES) for (const hit of hitsIn(cues, cue, first, end)) words.push({ ...hit, name })
  // One word may be several things ("vergoeding"); an item goes first.
  return words.sort((a, b) => a.first - b.first).filter((word, k) => word.first !== words[k - 1]?.first)
}

function note(basis: Basis, name: Include, { first, end }: Stretch) {
  if (!basis.includes.includes(name)) basis.includes.push(name)
  basis.at.push({ first, end })
}

/** "inclusief" holds, "exclusief" does not; "daar zit onze fee nog niet in" turns it round. */
function leads({ tokens }: Meanings, { name, first, end }: Word, phrase: Stretch): boolean {
  if (name === 'off' || isWord(tokens, end, 'geen', 'niet', 'no')) return false
  if (!isWord(tokens, end - 1, 'zit', 'zitten')) return true
  for (let k = first; k < Math.min(phrase.end, end + 14) && !isMark(tokens, k, ',;') && !isWord(tokens, k, 'dus'); k++)
    if (isWord(tokens, k, 'niet', 'geen')) return false
  return true
}

/** "Inbegrepen: reiskosten", "inbegrepen zijn reis- en verblijfkosten": the word leads its items. */
function opensList({ tokens }: Meanings, word: Word, next: Word | undefined, before: Word | undefined): boolean {
  if (!next || !isItem(next) || next.name === 'vat' || next.first - word.end > 1) return false
  if (!isWord(tokens, word.end - 1, 'inbegrepen', 'included', 'meegerekend', 'opgenomen', 'begrepen')) return false
  if (before && isItem(before) && tokens.gap[word.first] !== CELL && isRow(tokens, before.end, word.first)) return false
  return (
    tokens.gap[next.first] === CELL || isMark(tokens, word.end, ':') || isWord(tokens, word.end, 'zijn', 'is', 'are')
  )
}

/** "€ 90 ex", "max 95 per uur excl.": of a rate, with nothing behind it, this is said of VAT alone. */
function isBare({ tokens }: Meanings, word: Word, next: Word | undefined, phrase: Stretch): boolean {
  if (!isWord(tokens, word.first, 'ex', 'excl', 'exclusief', 'exl')) return false
  const k = word.first - 1
  const behindRate =
    tokens.type[k] === NUMBER ||
    isMark(tokens, k, '-=(,€') ||
    isWord(tokens, k, 'uur', 'u', 'euro', 'hour', 'in', 'max', 'maximaal', 'pu', 'p')
  if (!behindRate || word.first === phrase.first) return false
  const ends =
    word.end >= phrase.end ||
    isMark(tokens, word.end, '),;.') ||
    isCapital(tokens, word.end) ||
    (isMark(tokens, word.end - 1, '.') && isCapital(tokens, word.end))
  if (!ends) return false
  return (
    !next ||
    !isItem(next) ||
    next.first > word.end ||
    (isCapital(tokens, next.first) && isMark(tokens, word.end - 1, '.'))
  )
}

/** "Met reiskosten", "with travel costs", "met reistijd en reiskosten erbij"; but "in verband met reiskosten". */
function isWith({ tokens }: Meanings, { first }: Stretch): boolean {
  let at = isWord(tokens, first - 1, 'de', 'alle', 'eventuele', 'onze', 'all') ? first - 2 : first - 1
  if (isWord(tokens, at, 'en', 'and') && isWord(tokens, at - 1, ...ALONGSIDE)) at -= 2
  return isWord(tokens, at, 'met', 'with') && !isWord(tokens, at - 1, ...NOT_WITH)
}

/** What stands in a row with travel costs and is none of what a cap is said to cover. */
const ALONGSIDE = 'reistijd reisuren verblijf verblijfkosten verblijfskosten parkeerkosten parkeren overhead'.split(' ')

const NOT_WITH =
  'verband rekening samen vergelijking uitzondering ervaring bekend bekendheid akkoord along comply'.split(' ')

function isItem({ name }: Word): boolean {
  return name !== 'on' && name !== 'off' && name !== 'in' && name !== 'billed' && name !== 'allIn'
}

/** No row of items is longer. */
const MOST_ITEMS = 9

/** "reiskosten zijn inbegrepen", "BTW exclusief", "reiskosten: inclusief": the word that stands behind its item. */
function modeBehind(meanings: Meanings, words: Word[], k: number, phrase: Stretch): boolean | null {
  const { tokens } = meanings
  const item = words[k]
  const opener = words[k - 1]
  if (!item) return null
  if (opener && (opener.name === 'on' || opener.name === 'off') && isLed(tokens, opener, item)) return null
  if (isDenied(tokens, item, phrase.end)) return false
  let last = item
  for (let j = k + 1; j < Math.min(words.length, k + MOST_ITEMS); j++) {
    const word = words[j]
    if (!word) return null
    if (isItem(word)) {
      // "reiskosten en fee zijn inbegrepen": items in a row share it.
      if (!isRow(tokens, last.end, word.first)) return null
      last = word
      continue
    }
    if (word.name === 'allIn' || isParted(tokens, last.end, word)) return null
    const isLead = word.name === 'on' || word.name === 'off'
    const next = words[j + 1]
    // "inclusief reiskosten exclusief btw": the word belongs to what follows.
    if (isLead && next && isItem(next) && isLed(tokens, word, next)) return null
    if (isLead && !isAdjoining(tokens, last.end, word.first)) return null
    const denied = hasNot(tokens, anewFrom(tokens, last.end, word.first), word.end) || isTurned(tokens, word)
    if (word.name === 'billed') return denied || (isWord(tokens, word.first, 'erbij') && isWith(meanings, item))
    const sign = word.name !== 'off'
    return denied ? !sign : sign
  }
  return null
}
