import { type DefaultTreeAdapterTypes, defaultTreeAdapter, type ParserOptions, parse } from 'parse5'
import { oneLine } from '../language/one-line.ts'
import { SourceRefusal } from './source-refusal.ts'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode
type Parent = DefaultTreeAdapterTypes.ParentNode

/** As deep as browsers go. */
const MOST_DEPTH = 512
/** Saved pages of portals have some thousands. */
const MOST_ELEMENTS = 100_000
/** No tag of a page has as many attributes; each is held against all others of its tag. */
const MOST_ATTRIBUTES = 500

/** The tree of a page, as a browser would build it, without running or fetching anything. */
export function htmlTree(html: string): DefaultTreeAdapterTypes.Document {
  checkTags(html)
  let depth = 0
  let elements = 0
  const options: ParserOptions<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> = {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attributes) {
        if (++elements > MOST_ELEMENTS) throw new SourceRefusal('too-large', `more than ${MOST_ELEMENTS} HTML elements`)
        return defaultTreeAdapter.createElement(name, namespace, attributes)
      },
      onItemPush() {
        if (++depth > MOST_DEPTH) {
          throw new SourceRefusal('too-large', `HTML elements within each other, more than ${MOST_DEPTH} deep`)
        }
      },
      onItemPop() {
        depth--
      },
      // What the parser moves stands at the end of its parent: looking from there keeps long tables linear.
      insertBefore(parent, node, reference) {
        parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, node)
        node.parentNode = parent
      },
      insertTextBefore(parent, text, reference) {
        const before = parent.childNodes[parent.childNodes.lastIndexOf(reference) - 1]
        if (before && defaultTreeAdapter.isTextNode(before)) before.value += text
        else this.insertBefore(parent, defaultTreeAdapter.createTextNode(text), reference)
      },
      detachNode(node) {
        const siblings = node.parentNode?.childNodes
        siblings?.splice(siblings.lastIndexOf(node), 1)
        node.parentNode = null
      },
      // Of a second <body> tag; none of them matters here.
      adoptAttributes() {},
    },
  }
  return parse(html, options)
}

const NO_TAGS_WITHIN = /<!--|<(?:script|style|textarea|title)\b/giy
const ENDS: Record<string, string> = { '<!--': '-->' }

/** Refuses a tag with so many attributes that comparing them would take minutes. */
function checkTags(html: string): void {
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    NO_TAGS_WITHIN.lastIndex = at
    const opened = NO_TAGS_WITHIN.exec(html)?.[0].toLowerCase()
    at = opened === '<!--' ? at : endOfTag(html, at)
    if (opened === undefined) continue
    const end = html.indexOf(ENDS[opened] ?? `</${opened.slice(1)}`, at)
    if (end === -1) return
    at = end + 1
  }
}

/** What parts the attributes of a tag. */
const PARTS = ' \t\n\f\r/'

/** Behind the tag that begins there; one on where none does. */
function endOfTag(html: string, start: number): number {
  const letter = (html[start + 1] ?? '').toLowerCase()
  if (letter < 'a' || letter > 'z') return start + 1
  let attributes = 0
  let quote = ''
  for (let at = start + 1; at < html.length; at++) {
    const character = html[at] ?? ''
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '>') return at + 1
    else if ((character === '"' || character === "'") && html[at - 1] === '=') quote = character
    else if (
      PARTS.includes(character) &&
      !`${PARTS}>`.includes(html[at + 1] ?? '>') &&
      ++attributes > MOST_ATTRIBUTES
    ) {
      throw new SourceRefusal('too-large', `an HTML tag with more than ${MOST_ATTRIBUTES} attributes`)
    }
  }
  return html.length
}

export const isElement = (node: Node): node is Element => 'tagName' in node
export const isText = defaultTreeAdapter.isTextNode

const HEADING_TAGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const CONTROL_TAGS = new Set(['input', 'select', 'textarea'])

export const isHeadingElement = ({ tagName }: Element) => HEADING_TAGS.has(tagName)
export const isControl = ({ tagName }: Element) => CONTROL_TAGS.has(tagName)

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null
}

/** What the style attribute of an element sets, in small letters: `display` is `none`. */
export function styleOf(element: Element): Map<string, string> {
  const rules = (attribute(element, 'style') ?? '').toLowerCase().split(';')
  return new Map(
    rules.map((rule) => {
      const [property = '', value = ''] = rule.split(':')
      return [property.trim(), value.replace('!important', '').trim()]
    }),
  )
}

/** The elements below a node in their order. */
export function* elementsIn(node: Parent): Generator<Element> {
  const ahead = node.childNodes.filter(isElement).toReversed()
  for (let element = ahead.pop(); element; element = ahead.pop()) {
    yield element
    for (const child of element.childNodes.toReversed()) if (isElement(child)) ahead.push(child)
  }
}

/** All text below a node, its white space folded. */
export function textIn(node: Parent): string {
  let text = ''
  const gather = (parent: Parent) => {
    for (const child of parent.childNodes) {
      if (isText(child)) text += child.value
      else if (isElement(child)) {
        text += ' '
        gather(child)
      }
    }
  }
  gather(node)
  return oneLine(text)
}
