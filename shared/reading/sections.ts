import { headingKind } from './headings.ts'
import { isBullet } from './is-bullet.ts'
import { type Pair, type Section, trimmed } from './layout.ts'
import { numberedHeadings } from './numbered-headings.ts'
import type { Line, Text } from './text.ts'

/** The headings of a text and what they hold. A line of a table or list is no heading. */
export function sectionsIn(text: Text, pairs: Pair[]): Section[] {
  const sections: Section[] = []
  const inPair = new Set(pairs.filter((pair) => pair.header).flatMap((pair) => [pair.labelAt.start, pair.at.start]))
  const numbered = numberedHeadings(text.lines)
  let open: Section = { kind: null, heading: '', headingAt: { start: 0, end: 0 }, start: 0, end: text.plain.length }
  for (const [k, line] of text.lines.entries()) {
    const at = trimmed(text.plain, line)
    if (at.start === at.end || inPair.has(at.start)) continue
    if (!numbered.has(k) && !isHeading(text, k)) continue
    sections.push({ ...open, end: line.start })
    open = {
      kind: headingKind(line.text),
      heading: line.text.trim(),
      headingAt: at,
      start: line.end,
      end: text.plain.length,
    }
  }
  sections.push(open)
  return sections
}

function isHeading(text: Text, index: number): boolean {
  const line = text.lines[index]
  if (!line) return false
  const words = line.text.trim().replace(/^[=~_-]{2,}\s*|\s*[=~_-]{2,}$/g, '')
  const shouted = words.length > 3 && words === words.toUpperCase() && /[A-Z]{3}/.test(words)
  if (words.length < 2 || words.length > 110 || isBullet(line.text) || /\t|\s{4}|\|/.test(words)) return false
  if (words !== line.text.trim() && /\p{L}/u.test(words)) return true
  if (line.marked) return !/[.;]$/.test(words)
  if (DECORATED.test(words)) return true
  if (/[.;,!]$/.test(words)) return false
  const bare = words.replace(/\([^()]*\)/g, ' ').trim()
  const known = headingKind(bare) !== null
  const before = text.lines[index - 1]
  const after = text.lines[index + 1]
  const gapBefore = isGap(before)
  const gapAfter = isGap(after)
  if (known && !/:\s*\S/.test(bare)) {
    return (
      (gapBefore || gapAfter || words.endsWith(':') || shouted || startsList(after)) &&
      words.split(/\s+/).length <= 12 &&
      !goesOnBelow(words, after)
    )
  }
  if (shouted && gapBefore) return true
  return (
    gapBefore &&
    gapAfter &&
    /^[A-Z]/.test(words) &&
    words.length <= 70 &&
    words.split(/\s+/).length <= 9 &&
    !/[0-9]{3}|@|:\s*\S/.test(words)
  )
}

/** "== Eisen ==", "--- Wensen ---", "[ Planning ]". */
const DECORATED = /^(?:([=~*_#+<>-])\1{1,20}\s*\p{L}[^=~*_#+<>]{2,60}\s?[=~*_#+<>-]{2,60}|\[\s\p{Lu}[^\][]{2,40}\s\])$/u

/** Nothing, or a rule of lines. */
function isGap(line: Line | undefined): boolean {
  return !line || /^[\s=_~*-]*$/.test(line.text)
}

/** The first line of a wrapped sentence, which happens to begin as a heading does. */
function goesOnBelow(words: string, after: Line | undefined): boolean {
  if (words.endsWith(':') || words.endsWith('?')) return false
  const long = words.split(/\s+/).length > 4
  return (
    /\s(?:op|van|in|en|of|met|voor|bij|tot|de|het|een|is|zijn|te|uit|aan|heeft|wordt|and|or|the|for|with|to|at)$/i.test(
      words,
    ) ||
    (long && /^\s*[a-zà-ÿ(€]/.test(after?.text ?? '') && after !== undefined && !isBullet(after.text))
  )
}

function startsList(line: Line | undefined): boolean {
  return line !== undefined && isBullet(line.text)
}
