const CLOCK = '[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?'
const DAY = '[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:20)?[0-9]{2}'
const NAME = '[^\\s:\\[\\]][^:\\n\\[\\]]{0,40}:[ \\t]'
/** "[08:14, 4-5-2026] Kees: ", "4-5-2026 08:14 - Kees: ": when a message of a chat was sent, and by whom. */
const STAMP = new RegExp(
  `(?<stamp>\\[(?:${CLOCK},? ${DAY}|${DAY},? ${CLOCK})\\]|${DAY},? ${CLOCK} -)(?<sender>[ \\t]{1,2}${NAME})`,
  'y',
)

/** A line of the plain text that holds such a stamp alone. */
export const STAMP_LINE = /^\s*\[?[0-9:., /-]{8,24}(?:\]| -)\s*$/

/** The lengths of the stamp and of the sender's name at an offset of a text; null where there are none. */
export function chatStampAt(text: string, offset: number): { stamp: number; sender: number } | null {
  STAMP.lastIndex = offset
  const { stamp, sender } = STAMP.exec(text)?.groups ?? {}
  return stamp && sender ? { stamp: stamp.length, sender: sender.length } : null
}
