/** Kinds of single characters, by their UTF-16 units. */
export const NEWLINE = 10
export const RETURN = 13

export function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 0xa0
}

export function isBreak(unit: number): boolean {
  return unit === NEWLINE || unit === RETURN
}

export function isHyphen(unit: number): boolean {
  return unit === 45 || unit === 0xad || unit === 0x2010
}

/** An accent that stands apart from its letter. */
export function isCombining(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f
}

/** What Markdown takes as a mark unless a backslash stands before it. */
export function isEscaped(unit: number): boolean {
  return '()[]*_#.-!<>&'.includes(String.fromCharCode(unit))
}
