import { readdirSync, readFileSync, statSync, watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

export type InboxFile = { file: string; bytes: Uint8Array }

/** The plain files of a folder by name; hidden ones are not looked at. */
function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
    .toSorted()
}

export const readFolder = (folder: string): InboxFile[] =>
  filesOf(folder).map((file) => ({ file, bytes: readFileSync(join(folder, file)) }))

/** Each file of a folder with a mark that changes when it is written. */
export type Marks = Map<string, string>

export function marksOf(folder: string): Marks {
  return new Map(
    filesOf(folder).flatMap((file) => {
      const stat = statSync(join(folder, file), { throwIfNoEntry: false })
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
      if (settled.length > 0) await take(settled.map(([file]) => ({ file, bytes: readFileSync(join(folder, file)) })))
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
