import { firstHeading, headingOfOthers, isDropped, isMenu, isOfOthers } from './html-dropped.ts'
import { boxSign, controlValue, pairOf } from './html-forms.ts'
import { definitions, table } from './html-tables.ts'
import {
  attribute,
  type Element,
  elementsIn,
  htmlTree,
  isControl,
  isElement,
  isHeadingElement,
  isText,
  type Node,
  styleOf,
  textIn,
} from './html-tree.ts'
import {
  endLine,
  folded,
  HERE,
  type HtmlKind,
  heading,
  newWriter,
  put,
  say,
  type Walk,
  type Writer,
} from './html-writer.ts'
import { BLANK, type Line, line } from './line.ts'

/** The lines that a page says, with its headings, lists and tables, without what is not its text. */
export function htmlLines(html: string, kind: HtmlKind): Line[] {
  const tree = htmlTree(html)
  const controls = new Map<string, Element>()
  let title = ''
  for (const element of elementsIn(tree)) {
    const id = attribute(element, 'id')
    if (id !== null && isControl(element)) controls.set(id, element)
    if (element.tagName === 'title' && kind === 'page') title ||= textIn(element)
  }
  const writer = newWriter({ tabs: kind === 'document', plain: false })
  const walk: Walk = { kind, controls, said: new Set(), children: (into, parent) => children(walk, into, parent) }
  walk.children(writer, tree)
  endLine(writer, false)
  const titled = title === '' || writer.lines.some(({ text }) => text.startsWith('# '))
  return titled ? writer.lines : [line(title, HERE, '# '), BLANK, ...writer.lines]
}

/** What stands in an element, less its lists of other assignments: from their heading up to the next of its rank. */
function children(walk: Walk, writer: Writer, parent: { childNodes: Node[] }): void {
  let leftOut: number | null = null
  for (const child of parent.childNodes) {
    if (isText(child)) {
      if (leftOut === null) say(writer, child.value)
    } else if (isElement(child) && !isDropped(child)) {
      const others = headingOfOthers(child)
      const above = leftOut === null ? null : firstHeading(child)
      if (above !== null && leftOut !== null && above.level <= leftOut && !isOfOthers(above)) leftOut = null
      if (others !== null) {
        endLine(writer, true)
        // A heading that stands alone leaves out what follows it; a section only itself.
        if (textIn(child) === others.text) leftOut = others.level
      } else if (leftOut === null) element(walk, writer, child)
    }
  }
}

/** Set apart by empty lines. */
const APART = new Set(
  'p section article ul ol menu blockquote form fieldset figure hr main header footer aside details table'.split(' '),
)
/** On lines of their own. */
const OWN_LINES = new Set('div address center li dt dd dl legend summary figcaption caption option tr td th'.split(' '))

function element(walk: Walk, writer: Writer, node: Element): void {
  const name = node.tagName
  if (name === 'br') {
    writer.inline += '\n'
  } else if (isHeadingElement(node) && !writer.plain && writer.indent === '') {
    endLine(writer, true)
    const text = headingText(walk, writer, node)
    writer.headingLevel = Number(name[1])
    if (text !== '') heading(writer, writer.headingLevel, text)
  } else if (name === 'table') table(walk, writer, node)
  else if (name === 'dl') definitions(walk, writer, node)
  else if (name === 'ul' || name === 'ol' || name === 'menu') list(walk, writer, node)
  else if (name === 'blockquote' && walk.kind === 'mail') quoted(walk, writer, node)
  else if (name === 'pre') preformatted(walk, writer, node)
  else if (name === 'label') label(walk, writer, node)
  else if (isControl(node)) {
    const value = walk.kind === 'page' ? controlValue(node) : (boxSign(node) ?? controlValue(node))
    if (!walk.said.has(node)) say(writer, ` ${value ?? ''} `)
  } else if (name === 'p' && isListParagraph(node)) listParagraph(walk, writer, node)
  else flow(walk, writer, node)
}

/** Any other element: its text goes on in the line, or stands on lines of its own. */
function flow(walk: Walk, writer: Writer, node: Element): void {
  const name = node.tagName
  if (walk.kind === 'page' && (name === 'header' || name === 'footer')) {
    endLine(writer, true)
    walk.children(writer, withoutMenus(node))
    endLine(writer, true)
    return
  }
  const tight = name === 'p' && isTight(node)
  const apart = (APART.has(name) && !tight) || isHeadingElement(node)
  const block = apart || tight || OWN_LINES.has(name)
  const bold = name === 'b' || name === 'strong' || BOLD.has(styleOf(node).get('font-weight') ?? '')
  if (block) endLine(writer, apart)
  const edge = name !== 'sub' && name !== 'sup'
  if (bold) writer.bold++
  writer.edge ||= edge
  walk.children(writer, node)
  writer.edge ||= edge
  if (bold) writer.bold--
  if (block) endLine(writer, apart)
}

const BOLD = new Set(['bold', 'bolder', '600', '700', '800', '900'])

/** Paragraphs without space between them, as Outlook and Word write each line. */
function isTight(node: Element): boolean {
  const margin = styleOf(node).get('margin') ?? ''
  const isNone = Number.parseFloat(margin) === 0 && !margin.includes(' ')
  return isNone || (attribute(node, 'class') ?? '').startsWith('Mso')
}

function withoutMenus(node: Element): { childNodes: Node[] } {
  const kept = node.childNodes.filter((child) => !isElement(child) || !isMenu(child))
  return {
    childNodes: kept.map((child) => {
      if (!isElement(child)) return child
      const { childNodes } = withoutMenus(child)
      return childNodes.length === child.childNodes.length ? child : { ...child, childNodes }
    }),
  }
}

function headingText(walk: Walk, writer: Writer, node: Element): string {
  const words = newWriter({ tabs: writer.tabs, plain: true })
  walk.children(words, node)
  endLine(words, false)
  return words.lines.map(({ text }) => text).join(' ')
}

function list(walk: Walk, writer: Writer, node: Element): void {
  endLine(writer, true)
  const { indent } = writer
  let number = Number(attribute(node, 'start') ?? '1')
  for (const child of node.childNodes) {
    if (!isElement(child) || isDropped(child)) continue
    if (child.tagName !== 'li') {
      element(walk, writer, child)
      continue
    }
    const value = Number.parseInt(attribute(child, 'value') ?? '', 10)
    if (value >= 0) number = value
    writer.marker = `${indent}${node.tagName === 'ol' ? `${number}. ` : '- '}`
    writer.indent = `${indent}  `
    number++
    walk.children(writer, child)
    endLine(writer, false)
    writer.marker = null
    writer.indent = indent
  }
  if (indent === '') writer.blank = true
}

/** Word's own lists: paragraphs with a sign that looks like a bullet, and spaces. */
const WORD_BULLET = /^[·•o§▪–-][\s\u00a0]+/
const isListParagraph = (node: Element) => (attribute(node, 'class') ?? '').startsWith('MsoListParagraph')

function listParagraph(walk: Walk, writer: Writer, node: Element): void {
  endLine(writer, false)
  const words = newWriter({ tabs: writer.tabs, plain: true })
  walk.children(words, node)
  endLine(words, false)
  const text = folded(words.lines.map((each) => each.text).join(' '))
  if (text === '') return
  const bullet = WORD_BULLET.test(text)
  put(writer, (before) => line(text.replace(WORD_BULLET, ''), HERE, bullet ? `${before}- ` : before))
}

/** Mails that are quoted within each other deeper than this are quoted as deep. */
const LONGEST_QUOTE = '> '.repeat(20).length

function quoted(walk: Walk, writer: Writer, node: Element): void {
  endLine(writer, true)
  const { quote } = writer
  if (quote.length < LONGEST_QUOTE) writer.quote = `${quote}> `
  walk.children(writer, node)
  endLine(writer, true)
  writer.quote = quote
}

function preformatted(walk: Walk, writer: Writer, node: Element): void {
  endLine(writer, true)
  writer.preformatted = true
  walk.children(writer, node)
  endLine(writer, true)
  writer.preformatted = false
}

/** A label with the value of the control that it names; one of an empty control says nothing. */
function label(walk: Walk, writer: Writer, node: Element): void {
  const pair = pairOf(node, walk.controls)
  if (!pair) {
    flow(walk, writer, node)
    return
  }
  endLine(writer, false)
  walk.said.add(pair.control)
  if (pair.text !== null) put(writer, (before) => line(pair.text ?? '', HERE, before))
}
