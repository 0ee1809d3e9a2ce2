import { oneLine } from '../language/one-line.ts'
import { attribute, type Element, elementsIn, isControl, isElement, isText, textIn } from './html-tree.ts'

const NO_VALUES = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'password', 'file', 'search'])

/** What a control of a form holds, as it was saved; null where it holds nothing that is said. */
export function controlValue(control: Element): string | null {
  const value = oneLine(written(control))
  return value === '' ? null : value
}

function written(control: Element): string {
  if (control.tagName === 'textarea') return textIn(control)
  if (control.tagName === 'select') {
    return [...elementsIn(control)]
      .filter(({ tagName, attrs }) => tagName === 'option' && attrs.some(({ name }) => name === 'selected'))
      .map((option) => textIn(option))
      .join(', ')
  }
  const type = (attribute(control, 'type') ?? 'text').toLowerCase()
  return NO_VALUES.has(type) || isChoice(control) ? '' : (attribute(control, 'value') ?? '')
}

/**
 * A label and the control that it belongs to: what they say together is `label⇥value`, or of a box the label where it
 * is ticked. Null text where the control is empty; null where the label names no control.
 */
export function pairOf(
  label: Element,
  controls: Map<string, Element>,
): { control: Element; text: string | null } | null {
  const control = controls.get(attribute(label, 'for') ?? '') ?? controlWithin(label) ?? controlBehind(label)
  if (!control) return null
  const words = labelText(label)
  if (isChoice(control)) {
    return { control, text: attribute(control, 'checked') === null || words === '' ? null : words }
  }
  const value = controlValue(control)
  return { control, text: value === null ? null : `${words}\t${value}` }
}

/** Whether a control was left as it was. */
export function isEmpty(control: Element): boolean {
  return isChoice(control) ? attribute(control, 'checked') === null : controlValue(control) === null
}

/** A box that no label names, as Word documents have them: whether it is ticked. */
export function boxSign(control: Element): string | null {
  if (!isChoice(control)) return null
  return attribute(control, 'checked') === null ? '☐' : '☒'
}

function isChoice(control: Element): boolean {
  const type = attribute(control, 'type')?.toLowerCase()
  return control.tagName === 'input' && (type === 'checkbox' || type === 'radio')
}

function controlWithin(label: Element): Element | undefined {
  return [...elementsIn(label)].find(isControl)
}

/** The control that stands right behind a label which names none. */
function controlBehind(label: Element): Element | undefined {
  const siblings = label.parentNode?.childNodes ?? []
  for (const next of siblings.slice(siblings.indexOf(label) + 1)) {
    if (isElement(next)) return isControl(next) ? next : undefined
    if (isText(next) && next.value.trim() !== '') return undefined
  }
  return undefined
}

function labelText(label: Element): string {
  const words = label.childNodes.map((child) => {
    if (isText(child)) return child.value
    return isElement(child) && !isControl(child) ? textIn(child) : ''
  })
  return oneLine(words.join(' '))
}
