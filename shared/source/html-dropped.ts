import { isEmpty } from './html-forms.ts'
import { attribute, type Element, elementsIn, isText, textIn } from './html-tree.ts'

/** What a reader of the page does not see, or no reader takes for its text. */
const NEVER_TEXT = new Set(
  'script style noscript template nav svg math canvas iframe object embed audio video button datalist head'.split(' '),
)
const MENU_ROLES = /^(?:navigation|menu|menubar|search|dialog|alertdialog)$/
const UNSEEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i
const COOKIES = /cookie|onetrust|consent-?(?:banner|manager|modal|popup)/i
const MENUS = /(?:^|[\s_-])(?:nav|navigation|navbar|menu|offcanvas)(?:$|[\s_-])/i
const BREADCRUMBS = /bread-?crumb|kruimel-?pad/i

const ASSIGNMENTS = 'opdrachten|inhuuropdrachten|interim-?opdrachten|vacatures|aanvragen|projecten|functies'
/** Headings above other assignments than the one that the page is about. */
const OTHER_ASSIGNMENTS = [
  new RegExp(`^(?:vergelijkbare|soortgelijke|gerelateerde|verwante|andere|overige|meer)\\s(?:${ASSIGNMENTS})\\b`, 'i'),
  new RegExp(`^(?:recente|nieuwste|laatste|aanbevolen|onze andere)\\s(?:${ASSIGNMENTS})\\b`, 'i'),
  /^(?:bekijk ook|ook interessant|misschien ook interessant|wellicht ook interessant|dit vind je misschien ook)\b/i,
  /^(?:similar|related|other|more)\s(?:assignments|jobs|vacancies|projects|positions)\b/i,
]

/** Whether an element of a page is no part of what the page says; in doubt it is. */
export function isDropped(element: Element): boolean {
  const name = element.tagName
  if (NEVER_TEXT.has(name) || isHidden(element)) return true
  if (name === 'body' || name === 'html' || name === 'main') return false
  const role = attribute(element, 'role')
  if (role !== null && MENU_ROLES.test(role)) return true
  const names = ['class', 'id', 'aria-label', 'itemtype'].map((each) => attribute(element, each) ?? '').join(' ')
  if (BREADCRUMBS.test(names)) return true
  if (COOKIES.test(names) || element.attrs.some((each) => each.name.includes('cookie'))) {
    // Also what is only counted by cookies bears the word.
    return /cookie/i.test(textIn(element)) && !holdsTitle(element)
  }
  if (MENUS.test(names) && linkedShare(element) > 0.6) return !holdsTitle(element)
  if (name === 'fieldset') return isUnfilled(element)
  if (name === 'aside') return isOnlyLinks(element) || headingOfOthers(element) !== null
  if (name === 'a') return /skip/i.test(names) && (attribute(element, 'href') ?? '').startsWith('#')
  return false
}

/** Whether an element within the header or footer of a page is a menu: two links or more, and nothing else. */
export function isMenu(element: Element): boolean {
  return /^(?:ul|ol|div|p|section)$/.test(element.tagName) && isOnlyLinks(element)
}

/** The heading that an element is or holds, the first of them. */
export function firstHeading(element: Element): Heading | null {
  if (isHeading(element)) return headingOf(element)
  for (const each of elementsIn(element)) if (isHeading(each)) return headingOf(each)
  return null
}

type Heading = { level: number; text: string }

const isHeading = ({ tagName }: Element) => /^h[1-6]$/.test(tagName)
const headingOf = (element: Element): Heading => ({ level: Number(element.tagName[1]), text: textIn(element) })

export function isOfOthers({ text }: Heading): boolean {
  return text.length < 100 && OTHER_ASSIGNMENTS.some((words) => words.test(text))
}

/**
 * Where the first thing that an element says is that other assignments follow, and nothing else follows: the heading
 * that says so.
 */
export function headingOfOthers(element: Element): Heading | null {
  if (isHeading(element)) return isOfOthers(headingOf(element)) ? headingOf(element) : null
  for (const each of [element, ...firstOf(element)]) {
    if (isHeading(each)) return isOfOthers(headingOf(each)) && isAllBelow(element, each) ? headingOf(each) : null
    if (each.childNodes.some((child) => isText(child) && child.value.trim() !== '')) return null
  }
  return null
}

function isAllBelow(element: Element, heading: Element): boolean {
  return [...elementsIn(element)].every(
    (each) => each === heading || !/^h[1-6]$/.test(each.tagName) || each.tagName > heading.tagName,
  )
}

/** As many elements as may stand above the first word of a section. */
function* firstOf(element: Element): Generator<Element> {
  let count = 0
  for (const each of elementsIn(element)) {
    if (++count > 20) return
    yield each
  }
}

function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== null) return true
  if (element.tagName === 'dialog') return attribute(element, 'open') === null
  return UNSEEN.test(attribute(element, 'style') ?? '')
}

function holdsTitle(element: Element): boolean {
  for (const { tagName } of elementsIn(element)) if (tagName === 'h1') return true
  return false
}

const isOnlyLinks = (element: Element) => linkedShare(element) >= 1

/** How much of the text of an element stands in its links, where it has more than one. */
function linkedShare(element: Element): number {
  const links = [...elementsIn(element)].filter(({ tagName }) => tagName === 'a')
  if (links.length < 2) return 0
  const letters = (text: string) => text.replaceAll(/[\s|·•›»-]/g, '').length
  return letters(links.map((link) => textIn(link)).join('')) / Math.max(1, letters(textIn(element)))
}

/** Part of a form that nobody has filled in. */
function isUnfilled(fieldset: Element): boolean {
  const controls = [...elementsIn(fieldset)].filter(({ tagName }) => /^(?:input|select|textarea)$/.test(tagName))
  return controls.length > 0 && controls.every((control) => isEmpty(control))
}
