import type { Word } from './word.ts'

/**
 * Every word form that was met, as it is written, with its word: a table by a hash of the letters, so that cutting a
 * token makes no string.
 */
const forms: string[] = []
const words: Word[] = []

/** So many places are looked at; a form that has none of them, as only a hostile text brings about, is not kept. */
const MOST_LOOKS = 64
/**
 * For each place one more than the index of its form; 0 where it is free, as at least half of them are. A power of two,
 * no more than are needed: a large table is slow to look up in.
 */
const FEW = 1_024
let places = new Int32Array(FEW)

/** The word of a form that was met before. */
export function formOf(text: string, start: number, end: number): Word | undefined {
  const index = places[placeOf(text, start, end)] ?? 0
  return index === 0 ? undefined : words[index - 1]
}

export function keepForm(form: string, word: Word) {
  if (forms.length * 2 >= places.length) growTable()
  const place = placeOf(form, 0, form.length)
  if (place < 0) return
  forms.push(form)
  words.push(word)
  places[place] = forms.length
}

function growTable() {
  places = new Int32Array(places.length * 2)
  for (const [index, form] of forms.entries()) {
    const place = placeOf(form, 0, form.length)
    if (place >= 0) places[place] = index + 1
  }
}

/** All are met again. */
export function forgetForms() {
  places = new Int32Array(FEW)
  forms.length = 0
  words.length = 0
}

/** The place of a form in the table: its own, or the free one where it would go; -1 where there is none near. */
function placeOf(text: string, start: number, end: number): number {
  let hash = end - start
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  let place = (hash ^ (hash >>> 15)) & (places.length - 1)
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const index = places[place] ?? 0
    if (index === 0 || isSame(forms[index - 1] ?? '', text, start, end)) return place
    place = (place + 1) & (places.length - 1)
  }
  return -1
}

function isSame(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
