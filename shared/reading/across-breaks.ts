import type { Read } from './find.ts'

/** What a phrase says, read as if it stood on one line; the offsets are those of the phrase with its line breaks. */
export function acrossBreaks<T>(phrase: string, read: (line: string) => Read<T> | null): Read<T> | null {
  const line = phrase.replace(/\s+/g, ' ')
  const found = read(line)
  if (!found || line.length === phrase.length) return found
  const offsets: number[] = []
  for (let k = 0; k < phrase.length; k++) {
    if (!/\s/.test(phrase.charAt(k)) || k === 0 || !/\s/.test(phrase.charAt(k - 1))) offsets.push(k)
  }
  return { ...found, start: offsets[found.start] ?? 0, end: (offsets[found.end - 1] ?? phrase.length - 1) + 1 }
}
