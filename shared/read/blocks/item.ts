import type { ListLine } from './list-line.ts'

type Stretch = { first: number; end: number }

/** An item of a list: the lines of its own words, and the marked or scored lines below it. */
export type Item = {
  number: number | null
  lines: Stretch[]
  below: { first: number; end: number; marked: boolean }[]
  /** Where they stand apart from the words, in a key or a column of their own. */
  points?: number
  /** Of a row of a table, whose other cells belong to the item but are none of its words. */
  end?: number
}

/** The lines of a list, made only as far as they are asked for. */
export type Lines = (k: number) => ListLine | undefined
