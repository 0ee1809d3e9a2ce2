import { isLetter } from '../language/letters.ts'
import { wordList } from '../language/word-list.ts'
import { isEmpty } from './html-forms.ts'
import {
  attribute,
  type Element,
  elementsIn,
  isControl,
  isHeadingElement,
  isText,
  styleOf,
  textIn,
} from './html-tree.ts'

/** What a reader of the page does not see, or no reader takes for its text. */
const NEVER_TEXT = new Set(
  'script style noscript template nav svg math canvas iframe object embed audio video button datalist head'.split(' '),
)
const MENU_ROLES = new Set(['navigation', 'menu', 'menubar', 'search', 'dialog', 'alertdialog'])
/** Words in the classes and other names of elements; hyphens do not count. */
const COOKIE_NAMES = ['cookie', 'onetrust', 'consentbanner', 'consentmanager', 'consentmodal', 'consentpopup']
const BREADCRUMB_NAMES = ['breadcrumb', 'kruimelpad']
const MENU_NAMES = new Set(['nav', 'navigation', 'navbar', 'menu', 'offcanvas'])

const ASSIGNMENTS = wordList(
  'opdrachten inhuuropdrachten interim-opdrachten interimopdrachten vacatures aanvragen projecten functies',
)
const OTHERS = wordList(
  'vergelijkbare soortgelijke gerelateerde verwante andere overige meer recente nieuwste laatste aanbevolen',
)
/** How headings begin above other assignments than the one that the page is about. */
const OTHER_ASSIGNMENTS = [
  ...[...OTHERS, 'onze andere'].flatMap((others) => ASSIGNMENTS.map((assignments) => `${others} ${assignments}`)),
  ...['similar', 'related', 'other', 'more'].flatMap((others) =>
    ['assignments', 'jobs', 'vacancies', 'projects', 'positions'].map((assignments) => `${others} ${assignments}`),
  ),
  ...['bekijk ook', 'ook interessant', 'misschien ook interessant', 'wellicht ook interessant'],
  'dit vind je misschien ook',
]

/** Whether an element of a page is no part of what the page says; in doubt it is. */
export function isDropped(element: Element): boolean {
  const name = element.tagName
  if (NEVER_TEXT.has(name) || isHidden(element)) return true
  if (name === 'body' || name === 'html' || name === 'main') return false
  const role = attribute(element, 'role')
  if (role !== null && MENU_ROLES.has(role)) return true
  const written = ['class', 'id', 'aria-label', 'itemtype'].map((each) => attribute(element, each) ?? '')
  const names = written.join(' ').toLowerCase()
  const holds = (name: string) => names.replaceAll('-', '').includes(name)
  if (BREADCRUMB_NAMES.some(holds)) return true
  if (COOKIE_NAMES.some(holds) || element.attrs.some((each) => each.name.includes('cookie'))) {
    // Also what is only counted by cookies bears the word.
    return textIn(element).toLowerCase().includes('cookie') && !holdsTitle(element)
  }
  if (isNamedMenu(names) && linkedShare(element) > 0.6) return !holdsTitle(element)
  if (name === 'fieldset') return isUnfilled(element)
  if (name === 'aside') return isOnlyLinks(element) || headingOfOthers(element) !== null
  if (name === 'a') return names.includes('skip') && (attribute(element, 'href') ?? '').startsWith('#')
  return false
}

/** "main-menu", "site_nav": a name of its own among those that hyphens and underscores join. */
function isNamedMenu(names: string): boolean {
  return wordList(names.replaceAll('-', ' ').replaceAll('_', ' ')).some((name) => MENU_NAMES.has(name))
}

/** What a menu is made of, where no element says that it is one. */
const MENU_TAGS = new Set(['ul', 'ol', 'div', 'p', 'section'])

/** Whether an element within the header or footer of a page is a menu: two links or more, and nothing else. */
export function isMenu(element: Element): boolean {
  return MENU_TAGS.has(element.tagName) && isOnlyLinks(element)
}

/** The heading that an element is or holds, the first of them. */
export function firstHeading(element: Element): Heading | null {
  if (isHeadingElement(element)) return headingOf(element)
  for (const each of elementsIn(element)) if (isHeadingElement(each)) return headingOf(each)
  return null
}

type Heading = { level: number; text: string }

const headingOf = (element: Element): Heading => ({ level: Number(element.tagName[1]), text: textIn(element) })

export function isOfOthers({ text }: Heading): boolean {
  if (text.length >= 100) return false
  const words = text.toLowerCase()
  return OTHER_ASSIGNMENTS.some((opening) => words.startsWith(opening) && !isLetter(words.charAt(opening.length)))
}

/**
 * Where the first thing that an element says is that other assignments follow, and nothing else follows: the heading
 * that says so.
 */
export function headingOfOthers(element: Element): Heading | null {
  if (isHeadingElement(element)) return isOfOthers(headingOf(element)) ? headingOf(element) : null
  for (const each of [element, ...firstOf(element)]) {
    if (isHeadingElement(each)) return isOfOthers(headingOf(each)) && isAllBelow(element, each) ? headingOf(each) : null
    if (each.childNodes.some((child) => isText(child) && child.value.trim() !== '')) return null
  }
  return null
}

function isAllBelow(element: Element, heading: Element): boolean {
  return [...elementsIn(element)].every(
    (each) => each === heading || !isHeadingElement(each) || each.tagName > heading.tagName,
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
  const style = styleOf(element)
  return style.get('display') === 'none' || style.get('visibility') === 'hidden' || style.get('mso-hide') === 'all'
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
  const controls = [...elementsIn(fieldset)].filter(isControl)
  return controls.length > 0 && controls.every((control) => isEmpty(control))
}
