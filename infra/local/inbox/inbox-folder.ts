import { isUtf8 } from 'node:buffer'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

export type InboxFile = { file: string; bytes: Uint8Array }

/** A file by its name in the inbox, and where it lies. */
export type FilePath = { file: string; path: Buffer | string }

/**
 * The plain files of a folder and the folders in it, by name; hidden ones are not looked at, and links not followed: they
 * may lead anywhere. A name in other bytes than UTF-8 is shown with those bytes as `%E9`.
 */
export function filesOf(folder: string): FilePath[] {
  return below(Buffer.from(folder), '').toSorted((a, b) => (a.file < b.file ? -1 : 1))
}

function below(folder: Buffer, within: string): FilePath[] {
  return readdirSync(folder, { encoding: 'buffer' }).flatMap((name) => {
    const path = Buffer.concat([folder, Buffer.from('/'), name])
    const file = within + shownName(name)
    const stat = lstatSync(path, { throwIfNoEntry: false })
    if (stat === undefined || shownName(name).startsWith('.')) return []
    return stat.isDirectory() ? below(path, `${file}/`) : stat.isFile() ? [{ file, path }] : []
  })
}

/** Files named one by one, as an inbox knows them: by their last names. */
export const namedFiles = (paths: string[], prefix = ''): FilePath[] =>
  paths.map((path) => ({ file: `${prefix}${basename(path)}`, path }))

function shownName(name: Buffer): string {
  if (isUtf8(name)) return name.toString()
  return Array.from(name, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase()}`,
  ).join('')
}

/** The symbolic links of a folder and the folders in it, which are not followed. */
export function linksIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isSymbolicLink()) return [entry.name]
    const isFolder = entry.isDirectory() && !entry.name.startsWith('.')
    return isFolder ? linksIn(join(folder, entry.name)).map((name) => `${entry.name}/${name}`) : []
  })
}

export const readFolder = (folder: string): InboxFile[] => filesOf(folder).map(readFile)

export const readFile = ({ file, path }: FilePath): InboxFile => ({ file, bytes: readFileSync(path) })

/** Each file with a mark that changes when it is written. */
export type Marks = Map<string, string>

export const marksOf = (folder: string): Marks => marksOfFiles(filesOf(folder))

export function marksOfFiles(files: FilePath[]): Marks {
  return new Map(
    files.flatMap(({ file, path }) => {
      const stat = lstatSync(path, { throwIfNoEntry: false })
      return stat ? [[file, `${stat.size} ${stat.mtimeMs}`] as const] : []
    }),
  )
}
