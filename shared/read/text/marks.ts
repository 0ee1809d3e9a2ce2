import { COPY, DROP, KIND, REPLACE, replacement } from './characters.ts'
import { breaksLine, entityAt, linkEndAt, tagAt } from './markup.ts'
import type { PlainWriter } from './plain-writer.ts'
import { isBlank, isBreak, isCombining } from './units.ts'

const LONGEST_LINK = 200
const DEEPEST_BULLET = 40

export function heading(writer: PlainWriter, start: number) {
  let end = start
  while (writer.original.charAt(end) === '#') end++
  if (end - start > 6 || !isBlank(writer.original.charCodeAt(end))) return
  while (isBlank(writer.original.charCodeAt(end))) end++
  writer.at = start
  writer.drop(end - start)
  writer.headings.push(writer.offset)
}

/** "| a | b |": the outer bars go, the inner ones are tabs; the rule below the labels goes. */
export function tableRow(writer: PlainWriter, start: number) {
  let end = start
  let marks = 0
  while (end < writer.original.length && !isBreak(writer.original.charCodeAt(end))) {
    if (!'|-: \t'.includes(writer.original.charAt(end))) marks++
    end++
  }
  writer.at = start
  if (marks === 0) writer.drop(end - start)
  else writer.drop(1)
  writer.inTable = marks > 0
}

export function entity(writer: PlainWriter) {
  const found = entityAt(writer.original, writer.at)
  if (!found) writer.at++
  else writer.replace([...found.characters].map(folded).join(''), found.length)
}

export function tag(writer: PlainWriter) {
  const tag = tagAt(writer.original, writer.at)
  if (!tag) {
    writer.at++
    return
  }
  if (tag.name === 'b' || tag.name === 'strong') writer.bold.push(writer.offset)
  if (/^h[1-6]$/.test(tag.name) && !tag.closes) writer.headings.push(writer.offset + (writer.atLineStart() ? 0 : 1))
  const cell = (tag.name === 'td' || tag.name === 'th') && tag.closes
  const item = tag.name === 'li' && !tag.closes
  const breaks = breaksLine(tag) && !writer.atLineStart()
  writer.replace(`${breaks ? '\n' : ''}${cell ? '\t' : ''}${item ? '- ' : ''}`, tag.length)
}

/** "*" before a blank at the start of a line is a bullet; elsewhere it marks emphasis. */
export function emphasis(writer: PlainWriter) {
  const { original, at } = writer
  const isFirst = at - writer.line < DEEPEST_BULLET && original.slice(writer.line, at).trim() === ''
  if (isFirst && isBlank(original.charCodeAt(at + 1))) {
    writer.at++
    return
  }
  let end = at
  while (original.charAt(end) === '*') end++
  if (end - at === 2 || end - at === 3) writer.bold.push(writer.offset)
  writer.drop(end - at)
}

/** Two mark emphasis; three or more are a blank to fill in. */
export function underscores(writer: PlainWriter) {
  let end = writer.at
  while (writer.original.charAt(end) === '_') end++
  if (end - writer.at === 2) {
    writer.bold.push(writer.offset)
    writer.drop(2)
  } else writer.at = end
}

export function escaped(writer: PlainWriter) {
  writer.drop(1)
  writer.at++
}

/** Whether "[" opens the words of a Markdown link, on this line. */
export function linkFollows(writer: PlainWriter): boolean {
  const close = writer.original.slice(writer.at, writer.at + LONGEST_LINK).indexOf(']')
  return close > 0 && linkEndAt(writer.original, writer.at + close) > 0
}

/** A loose accent goes onto its letter. */
export function combine(writer: PlainWriter) {
  let end = writer.at + 1
  while (end - writer.at < 31 && isCombining(writer.original.charCodeAt(end))) end++
  if (writer.pending === 0) {
    writer.at = end
    return
  }
  writer.at--
  writer.replace(writer.original.slice(writer.at, end).normalize('NFC'), end - writer.at)
}

function folded(character: string): string {
  const unit = character.charCodeAt(0)
  if (character.length > 1 || KIND[unit] === COPY) return character
  return KIND[unit] === REPLACE ? replacement(unit) : KIND[unit] === DROP ? '' : character
}
