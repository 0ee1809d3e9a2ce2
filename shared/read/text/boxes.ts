import type { Span } from './text.ts'

/** A box of a form with its words: where they stand, how long its mark is, and whether it is ticked. */
type Box = Span & { mark: number; ticked: boolean; listed: boolean }

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
  for (let start = 0; start < original.length; ) {
    const end = lineEnd(original, start)
    const boxes = boxesOf(original, start, end)
    const [first] = boxes
    const before = first && original.slice(start, first.start).trim()
    if (before !== undefined && BULLETS.includes(before)) {
      for (const box of boxes) box.listed = before !== ''
      group.push(...boxes)
    } else {
      group = closed(original, group, dropped)
      // What is behind a label on its line is a group of its own, and the line keeps its end.
      const last = boxes.at(-1)
      if (last) last.end -= original[end - 1] === '\n' ? 1 : 0
      closed(original, boxes, dropped)
    }
    start = end
  }
  closed(original, group, dropped)
  return dropped
}

const TICKED = ['☒', '☑', '🗹', '[x]', '[X]', '(x)', '(X)']
const UNTICKED = ['☐', '□', '[ ]', '[]', '( )']

const BULLETS = ['', '-', '*', '+', '•', '–', '·', '>']

function lineStart(original: string, within: number): number {
  return original.lastIndexOf('\n', within - 1) + 1
}

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
    boxes.push({ start: at, end, mark: mark.length, ticked: TICKED.includes(mark), listed: false })
    at += mark.length - 1
  }
  return boxes.some((box) => box.end - box.start > LONGEST_OPTION) ? [] : boxes
}

function markAt(original: string, at: number, marks: string[]): string | undefined {
  return marks.find((mark) => original.startsWith(mark, at))
}

/** Drops what a group leaves open, if one of it is ticked; the next group begins empty. */
function closed(original: string, group: Box[], dropped: Span[]): Box[] {
  const isAnswer = group.length > 1 && group.some(({ ticked }) => ticked) && !group.every(({ ticked }) => ticked)
  if (isAnswer && (group.every(({ listed }) => !listed) || isChoice(original, group)))
    // What is dropped takes its bullet with it.
    for (const { start, end, mark, ticked, listed } of group)
      dropped.push(ticked ? { start, end: start + mark } : { start: listed ? lineStart(original, start) : start, end })
  return []
}

/** A list with boxes may be one of tasks; "- [x] ja ⏎ - [ ] nee" and "- [ ] mbo ⏎ - [x] hbo" are answers of a form. */
function isChoice(original: string, group: Box[]): boolean {
  const answers = group.map(({ start, end, mark }) =>
    original
      .slice(start + mark, end)
      .trim()
      .toLowerCase(),
  )
  return answers.some((answer) => DENIALS.includes(answer.split(' ')[0] ?? '')) || answers.every(isShort)
}

const DENIALS = ['nee', 'neen', 'niet', 'geen', 'no', 'not']
const isShort = (answer: string) => answer.length <= 4
