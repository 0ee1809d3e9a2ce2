import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

const FOLDER = new URL('../shared/analytics/queries/', import.meta.url)

/** A question that analysts ask, and the SQL that answers it from the views. */
export type SavedQuery = { name: string; about: string; sql: string }

/** One file each, by name; the comment on top says what is asked. */
export function savedQueries(): SavedQuery[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const sql = readFileSync(new URL(file, FOLDER), 'utf8').trim()
      const comment = /^(?:--[^\n]*\n)+/.exec(sql)?.[0] ?? ''
      return { name: basename(file, '.sql'), about: comment.replace(/^-- ?/gm, '').trim().replace(/\n/g, ' '), sql }
    })
}
