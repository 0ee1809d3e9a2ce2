import { watch } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type FilePath, filesOf, type InboxFile, type Marks, marksOfFiles, readFile } from './inbox-folder.ts'

/** What came new or changed, and the names of what is no longer there. */
export type Take = (arrived: InboxFile[], removed: string[]) => Promise<void>

/** Hands over what happens to the files of a folder and the folders in it, after `seen`, until the signal aborts. */
export function watchFolder(folder: string, seen: Marks, signal: AbortSignal, take: Take): Promise<void> {
  return watchFiles({ folders: [folder], look: () => filesOf(folder) }, seen, signal, take)
}

/** The same for files named one by one, wherever they lie. */
export function watchNamed(files: FilePath[], seen: Marks, signal: AbortSignal, take: Take): Promise<void> {
  const folders = [...new Set(files.map(({ path }) => dirname(String(path))))]
  return watchFiles({ folders, look: () => files, flat: true }, seen, signal, take)
}

const QUIET_MS = 250

/**
 * A file counts as written when it stayed the same between two looks, so that none is read by halves; and as removed when
 * it was missed twice, since some programs save a file by putting another in its place.
 */
async function watchFiles(
  { folders, look, flat = false }: { folders: string[]; look: () => FilePath[]; flat?: boolean },
  seen: Marks,
  signal: AbortSignal,
  take: Take,
): Promise<void> {
  const taken = new Map(seen)
  let last = seen
  let stirred = Promise.withResolvers<void>()
  const watchers = folders.map((folder) => watch(folder, { recursive: !flat }, () => stirred.resolve()))
  const ended = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
  try {
    while (!signal.aborted) {
      const files = look()
      const now = marksOfFiles(files)
      const settled = [...now].filter(([file, mark]) => taken.get(file) !== mark && last.get(file) === mark)
      const removed = [...taken.keys()].filter((file) => !now.has(file) && !last.has(file))
      const isRestless = now.size !== last.size || [...now].some(([file, mark]) => last.get(file) !== mark)
      last = now
      for (const [file, mark] of settled) taken.set(file, mark)
      for (const file of removed) taken.delete(file)
      const arrived = new Set(settled.map(([file]) => file))
      const read = files.filter(({ file }) => arrived.has(file)).flatMap(readIfThere)
      if (read.length + removed.length > 0) await take(read, removed)
      if (!isRestless) {
        await Promise.race([stirred.promise, ended])
        stirred = Promise.withResolvers<void>()
      }
      await Promise.race([delay(QUIET_MS), ended])
    }
  } finally {
    for (const watcher of watchers) watcher.close()
  }
}

/** Nothing where it went since it was looked at: the next look misses it. */
function readIfThere(file: FilePath): InboxFile[] {
  try {
    return [readFile(file)]
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
