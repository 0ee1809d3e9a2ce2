const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/
const SINGLE_QUOTE = /[\u2018-\u201b\u2032\u00b4\u0060\uff07]/
const DOUBLE_QUOTE = /[\u201c-\u201f\u2033\u00ab\u00bb\uff02]/
/** Zero-width, bidirectional and other format characters, which only disturb the reading. */
export const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/

/** Cyrillic and Greek letters that look like Latin ones, as they come in with copied or disguised text. */
const LOOK_ALIKE = new Map(
  Object.entries({
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    Х: 'X',
    І: 'I',
    Ј: 'J',
    Ѕ: 'S',
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ј: 'j',
    ѕ: 's',
    ԁ: 'd',
    һ: 'h',
    ԛ: 'q',
    ԝ: 'w',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
    ο: 'o',
    ν: 'v',
    ι: 'i',
    ı: 'i',
  }),
)

/** Characters as they are read: NFC, one kind of space, dash and quote, Latin letters for their look-alikes. */
export function folded(characters: string): string {
  let plain = ''
  for (const c of characters.normalize('NFC')) {
    if (SPACE.test(c)) plain += ' '
    else if (DASH.test(c)) plain += '-'
    else if (SINGLE_QUOTE.test(c)) plain += "'"
    else if (DOUBLE_QUOTE.test(c)) plain += '"'
    else if (UNSEEN.test(c)) continue
    else if (c >= '\uff01' && c <= '\uff5e') plain += c.normalize('NFKC')
    else plain += LOOK_ALIKE.get(c) ?? c
  }
  return plain
}
