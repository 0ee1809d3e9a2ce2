import { characterOf } from './entities.ts'

const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});/y
const TAG = /<(\/?)([A-Za-z][A-Za-z0-9]{0,9})(?:\s[^<>\n]{0,300})?\/?>/y
/** The rest of a Markdown link behind its words. */
const LINK_END = /\]\([^()\s]{0,400}\)/y

const INLINE = new Set('a b strong i em u s span font small sup sub img'.split(' '))
const BREAKING = new Set('p br div li ul ol tr table thead tbody h1 h2 h3 h4 h5 h6 hr'.split(' '))

/** A stray HTML tag within a text: what stands for it in the plain form, and whether it opens or closes bold. */
type Tag = { length: number; name: string; closes: boolean }

function matchAt(sticky: RegExp, text: string, index: number): RegExpExecArray | null {
  sticky.lastIndex = index
  return sticky.exec(text)
}

/** The character that an entity stands for, and its length in the text; null where none stands at `index`. */
export function entityAt(text: string, index: number): { characters: string; length: number } | null {
  const found = matchAt(ENTITY, text, index)?.[0]
  if (!found) return null
  const characters = characterOf(found.slice(1, -1))
  return characters === null ? null : { characters, length: found.length }
}

export function tagAt(text: string, index: number): Tag | null {
  const found = matchAt(TAG, text, index)
  const name = found?.[2]?.toLowerCase() ?? ''
  if (!found || !(INLINE.has(name) || BREAKING.has(name) || name === 'td' || name === 'th')) return null
  return { length: found[0].length, name, closes: found[1] === '/' }
}

export function breaksLine({ name }: Tag): boolean {
  return BREAKING.has(name)
}

/** The length of "](address)" at `index`; 0 where none stands there. */
export function linkEndAt(text: string, index: number): number {
  return matchAt(LINK_END, text, index)?.[0].length ?? 0
}
