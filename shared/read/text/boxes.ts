import type { Span } from './text.ts'

/** A box of a form with its words: where they stand, how long its mark is, and whether it is ticked. */
type Box = Span & { mark: number; ticked: boolean }

/** No answer to tick is longer. */
const LONGEST_OPTION = 60

/**
 * What a form offers and nobody chose: "[x] ja [ ] nee" says yes, "☐ mbo ⏎ ☒ hbo" says hbo. The stretches with the boxes
 * that are not ticked and their words, and the marks of those that are, in text order; none where nothing is ticked.
 */
export function untickedIn(original: string): Span[] {
  if (!TICKED.some((mark) => original.includes(mark))) return []
  const dropped: Span[] = []
  let group: Box[] = []
  let above = ''
  for (let start = 0; start < original.length; ) {
    const end = lineEnd(original, start)
    const boxes = boxesOf(original, start, end)
    const [first] = boxes
    const before = first ? original.slice(start, first.start).trim() : ''
    const opens = first !== undefined && (before === '' || (BULLETS.includes(before) && !isOfTasks(above)))
    if (opens) {
      // "- [x] hbo": the bullet goes with its box.
      const at = before === '' ? first.start : original.indexOf(before, start)
      first.mark += first.start - at
      first.start = at
    }
    if (opens) group.push(...boxes)
    else {
      group = closed(group, dropped)
      // What is behind a label on its line is a group of its own, and the line keeps its end.
      const last = boxes.at(-1)
      if (last) last.end -= original[end - 1] === '\n' ? 1 : 0
      closed(boxes, dropped)
      const line = original.slice(start, end).trim()
      if (line !== '') above = line
    }
    start = end
  }
  closed(group, dropped)
  return dropped
}

const TICKED = ['☒', '☑', '🗹', '[x]', '[X]', '(x)', '(X)']
const BULLETS = ['-', '*', '•', '+', '–', '·', 'o']
const UNTICKED = ['☐', '□', '[ ]', '[]', '( )']

/** "Eisen" above "- [x] Hbo-diploma": a list of tasks, of which all counts. */
function isOfTasks(above: string): boolean {
  const words = above.toLowerCase()
  return TASKS.some((word) => words.includes(word))
}

const TASKS = ['eis', 'wens', 'taken', 'werkzaamheden', 'competenties', 'must', 'requirement', 'tasks', 'criteri']

/** Where the next line begins. */
function lineEnd(original: string, start: number): number {
  const newline = original.indexOf('\n', start)
  return newline < 0 ? original.length : newline + 1
}

/** The boxes of a line, each with the words up to the next one; none where what stands behind one is no short answer. */
function boxesOf(original: string, start: number, end: number): Box[] {
  const boxes: Box[] = []
  for (let at = start; at < end; at++) {
    const mark = markAt(original, at, TICKED) ?? markAt(original, at, UNTICKED)
    if (!mark) continue
    const before = boxes.at(-1)
    if (before) before.end = at
    boxes.push({ start: at, end, mark: mark.length, ticked: TICKED.includes(mark) })
    at += mark.length - 1
  }
  return boxes.some((box) => box.end - box.start > LONGEST_OPTION) ? [] : boxes
}

function markAt(original: string, at: number, marks: string[]): string | undefined {
  return marks.find((mark) => original.startsWith(mark, at))
}

/** Drops what a group leaves open, if one of it is ticked; the next group begins empty. */
function closed(group: Box[], dropped: Span[]): Box[] {
  const isAnswer = group.length > 1 && group.some(({ ticked }) => ticked) && !group.every(({ ticked }) => ticked)
  if (isAnswer)
    for (const { start, end, mark, ticked } of group) dropped.push({ start, end: ticked ? start + mark : end })
  return []
}
