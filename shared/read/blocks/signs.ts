import { CELL, MARK, NUMBER, type Tokens } from '../tokens/tokens.ts'

/** What may stand on a line, a bit each. A line without a sign is not looked through for what needs it. */
export const COLON = 1
export const BAR = 2
export const SEMICOLON = 4
export const COMMA = 8
/** Marks between the parts of a path or a menu: "/", ">", "»", "→", "·". */
export const PATH = 16
/** Other marks that part a label from its value: "?", "=", "-", dots, underscores. */
export const PARTING = 32
/** A tab or a wide gap within the line. */
export const CELLS = 64
/** A number in figures. */
export const FIGURES = 128

const SIGNS = new Map<string, number>([
  [':', COLON],
  ['|', BAR],
  [';', SEMICOLON],
  [',', COMMA],
  ['/', PATH],
  ['>', PATH],
  ['»', PATH],
  ['›', PATH],
  ['→', PATH | PARTING],
  ['·', PATH],
  ['•', PATH],
  ['?', PARTING],
  ['=', PARTING],
  ['-', PARTING],
  ['.', PARTING],
  ['…', PARTING],
  ['_', PARTING],
])

export function signsOf({ type, gap, plain, start }: Tokens, first: number, end: number): number {
  let signs = 0
  for (let k = first; k < end; k++) {
    if (type[k] === MARK) signs |= SIGNS.get(plain.charAt(start[k] ?? 0)) ?? 0
    else if (type[k] === NUMBER) signs |= FIGURES
    if (k > first && gap[k] === CELL) signs |= CELLS
  }
  return signs
}
