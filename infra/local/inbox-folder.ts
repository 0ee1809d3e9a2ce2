import { isUtf8 } from 'node:buffer'
import { lstatSync, readdirSync, readFileSync, watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

export type InboxFile = { file: string; bytes: Uint8Array }

/**
 * The plain files of a folder by name; hidden ones are not looked at, and links not followed: they may lead anywhere.
 * A name in other bytes than UTF-8 is shown with those bytes as `%E9`.
 */
function filesOf(folder: string): { file: string; path: Buffer }[] {
  return readdirSync(folder, { encoding: 'buffer' })
    .map((name) => ({ file: shownName(name), path: Buffer.concat([Buffer.from(join(folder, '/')), name]) }))
    .filter(({ file, path }) => !file.startsWith('.') && lstatSync(path, { throwIfNoEntry: false })?.isFile())
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
}

function shownName(name: Buffer): string {
  if (isUtf8(name)) return name.toString()
  return Array.from(name, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase()}`,
  ).join('')
}

/** The symbolic links of a folder, which are not followed. */
export function linksIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name)
}

export const readFolder = (folder: string, wanted = (_file: string) => true): InboxFile[] =>
  filesOf(folder)
    .filter(({ file }) => wanted(file))
    .map(({ file, path }) => ({ file, bytes: readFileSync(path) }))

/** Each file of a folder with a mark that changes when it is written. */
export type Marks = Map<string, string>

export function marksOf(folder: string): Marks {
  return new Map(
    filesOf(folder).flatMap(({ file, path }) => {
      const stat = lstatSync(path, { throwIfNoEntry: false })
      return stat ? [[file, `${stat.size} ${stat.mtimeMs}`] as const] : []
    }),
  )
}

const QUIET_MS = 250

/**
 * Hands over what came new into a folder, or changed in it, after `seen`, until the signal aborts. A file counts as written when it
 * stayed the same between two looks, so that none is read by halves.
 */
export async function watchFolder(
  folder: string,
  seen: Marks,
  signal: AbortSignal,
  take: (files: InboxFile[]) => Promise<void>,
): Promise<void> {
  let taken = seen
  let last = seen
  let stirred = Promise.withResolvers<void>()
  const watcher = watch(folder, () => stirred.resolve())
  const ended = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
  try {
    while (!signal.aborted) {
      const now = marksOf(folder)
      const settled = [...now].filter(([file, mark]) => taken.get(file) !== mark && last.get(file) === mark)
      const restless = [...now].some(([file, mark]) => last.get(file) !== mark)
      last = now
      taken = new Map([...taken].filter(([file]) => now.has(file)))
      for (const [file, mark] of settled) taken.set(file, mark)
      const arrived = new Set(settled.map(([file]) => file))
      if (arrived.size > 0) await take(readFolder(folder, (file) => arrived.has(file)))
      if (!restless) {
        await Promise.race([stirred.promise, ended])
        stirred = Promise.withResolvers<void>()
      }
      await Promise.race([delay(QUIET_MS), ended])
    }
  } finally {
    watcher.close()
  }
}
