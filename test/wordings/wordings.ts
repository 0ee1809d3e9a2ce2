import { readdirSync, readFileSync } from 'node:fs'

/** One wording in its sentence, with what it says there: `field` is a way into the record, as "start.asap". */
export type Wording = { file: string; sentence: string; field: string; value: unknown }

const BLANK = '…'

/**
 * The files of this folder, which hold what single wordings mean. A line `SENTENCE → FIELD = VALUE` is a sentence with
 * a blank, and the value that it has with each of the wordings below it; "⏎" ends a line, "⇥" a cell, "#" begins a remark.
 */
export function wordings(): Wording[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => wordingsIn(file, readFileSync(`${import.meta.dirname}/${file}`, 'utf8')))
}

function wordingsIn(file: string, text: string): Wording[] {
  let said: { frame: string; field: string; value: unknown } | null = null
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    if (line.startsWith('  ')) {
      if (!said) throw new Error(`${file}: a wording without a sentence above it: ${line}`)
      return { file, sentence: filled(said.frame, line.trim()), field: said.field, value: said.value }
    }
    const [, frame, field, value] = /^(.*) → ([\w.]+) = (.*)$/.exec(line) ?? []
    if (!frame?.includes(BLANK) || !field || !value) throw new Error(`${file}: no sentence with a blank: ${line}`)
    said = { frame: frame.replaceAll('⏎', '\n').replaceAll('⇥', '\t'), field, value: JSON.parse(value) }
    return []
  })
}

/** A wording begins with a capital where a line or a sentence does. */
function filled(frame: string, wording: string): string {
  return frame
    .replace(/(?<=^|\n(?:[-*•] )?|[.!?] )…/g, `${wording.charAt(0).toUpperCase()}${wording.slice(1)}`)
    .replaceAll('…', wording)
}
