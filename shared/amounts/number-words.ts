const UNITS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const ENGLISH_UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']
const ENGLISH_TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const TEENS = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ')
const ENGLISH_TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')

const BELOW_HUNDRED = new Map<string, number>()
for (const [units, teens, tens] of [
  [UNITS, TEENS, TENS],
  [ENGLISH_UNITS, ENGLISH_TEENS, ENGLISH_TENS],
] as const) {
  for (const [k, word] of units.entries()) BELOW_HUNDRED.set(word, k + 1)
  for (const [k, word] of teens.entries()) BELOW_HUNDRED.set(word, k + 10)
  for (const [k, word] of tens.entries()) {
    BELOW_HUNDRED.set(word, (k + 2) * 10)
    // "vijfennegentig", "ninety-five"
    for (const [i, unit] of units.entries())
      BELOW_HUNDRED.set(units === UNITS ? `${unit}en${word}` : `${word}${unit}`, (k + 2) * 10 + i + 1)
  }
}

/** What people, months and pages are counted in: up to two dozen, and three. */
export const COUNTING: ReadonlyMap<string, number> = new Map([
  ['één', 1],
  ...[...BELOW_HUNDRED]
    .filter(([, number]) => number <= 24 || number === 36)
    .map(([word, number]) => [word.replace(/^(twenty|thirty)(?=[a-z])/, '$1-'), number] as const),
])
/** "ten hoogste", "ten minste" are Dutch, and no number. */
const notDutch = (word: string) =>
  word === 'ten'
    ? 'ten(?!\\s(?:hoogste|minste|aanzien|behoeve|opzichte|laste|gunste|name|tijde|slotte|einde|volle|dele|eerste|tweede|derde|overvloede)(?!\\p{L}))'
    : word
const LONGEST_FIRST = [...COUNTING.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map(notDutch)
  .join('|')

/** A whole number in a regular expression: "3", "drie", "tien (10)", "3 (drie)". Without capturing groups. */
export const COUNT = `(?:[0-9]{1,3}|${LONGEST_FIRST})(?:\\s?\\((?:[0-9]{1,2}|\\p{L}{3,9})\\))?`

/** The number that such a count writes; null where it writes none. */
export function countOf(words: string): number | null {
  const digits = /[0-9]{1,3}/.exec(words)
  if (digits) return Number(digits[0])
  return COUNTING.get(words.trim().toLowerCase()) ?? null
}

const TO_99 =
  `(?:(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[-\\s]?[eë]n[-\\s]?)?(?:${TENS.join('|')})` +
  `|(?:${ENGLISH_TENS.join('|')})(?:[-\\s](?:${ENGLISH_UNITS.join('|')}))?` +
  `|${[...TEENS, ...ENGLISH_TEENS].map(notDutch).join('|')})`

/** A whole number from ten to 999 in words, in a regular expression with the flags `iu`. Without capturing groups. */
export const NUMERAL = `(?:(?:(?:twee|drie|vier|vijf|one |two |three |four |five |a )?(?:honderd|hundred)(?:[-\\s]?(?:en|and)?[-\\s]?(?:${TO_99}|${[...UNITS, ...ENGLISH_UNITS].join('|')}))?|${TO_99})(?![\\p{L}]))`

/** The number that such a numeral writes: 95 of "vijfennegentig", "vijf en negentig" or "ninety-five". */
export function numeralOf(words: string): number | null {
  const letters = words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
  const [all, hundreds, rest = ''] = /^(.*?)(?:honderd|hundred)(?:en(?!$)|and(?!$))?(.*)$/.exec(letters) ?? []
  if (all === undefined) return BELOW_HUNDRED.get(letters) ?? null
  const above = hundreds === '' || hundreds === 'a' ? 1 : BELOW_HUNDRED.get(hundreds ?? '')
  const below = rest === '' ? 0 : BELOW_HUNDRED.get(rest)
  return above === undefined || below === undefined ? null : above * 100 + below
}
