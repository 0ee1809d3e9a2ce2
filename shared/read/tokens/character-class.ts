/** What a UTF-16 code unit is to the cutting of tokens. */
export const OTHER = 0
export const LOWER = 1
export const UPPER = 2
export const DIGIT = 3
export const SPACE = 4
export const NEWLINE = 5
export const TAB = 6

/** The class of each code unit; those of rare scripts are `OTHER`. */
export const CLASS = new Uint8Array(65_536)
for (let unit = 0; unit < 0x2000; unit++) {
  const c = String.fromCharCode(unit)
  if (/\p{Lu}/u.test(c)) CLASS[unit] = UPPER
  else if (/[\p{L}\p{M}]/u.test(c)) CLASS[unit] = LOWER
  else if (c >= '0' && c <= '9') CLASS[unit] = DIGIT
  else if (c === '\n') CLASS[unit] = NEWLINE
  else if (c === '\t') CLASS[unit] = TAB
  else if (/\s/.test(c)) CLASS[unit] = SPACE
}
