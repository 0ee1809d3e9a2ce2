import { readFileSync, writeFileSync } from 'node:fs'
import { UsageError } from './usage.ts'

export type NamedBytes = { file: string; bytes: Uint8Array }

const STANDARD_INPUT = 0

/**
 * Reads the files named on the command line, all of them before anything is printed: a file that cannot be read is a
 * slip in the command, not a text to refuse. `-` is standard input.
 */
export function readFiles(option: string, files: string[]): NamedBytes[] {
  const { read, nameUnread } = readThoseThere(option, files)
  nameUnread()
  return read
}

/** Reads those that can be read; `nameUnread` throws UsageError where there are others, once the work on these is done. */
export function readThoseThere(option: string, files: string[]): { read: NamedBytes[]; nameUnread(): void } {
  const read: NamedBytes[] = []
  const unread: string[] = []
  if (files.filter((file) => file === '-').length > 1) {
    throw new UsageError(`${option} takes - for standard input once`)
  }
  for (const file of files) {
    try {
      read.push({ file, bytes: readFileSync(file === '-' ? STANDARD_INPUT : file) })
    } catch (error) {
      unread.push(`"${file}" cannot (${reasonOf(error)})`)
    }
  }
  return {
    read,
    nameUnread() {
      if (unread.length > 0) throw new UsageError(`${option} takes files that can be read, ${unread.join(', ')}`)
    },
  }
}

/** Writes the page that `--out` names. */
export function writePage(out: string, page: string): void {
  try {
    writeFileSync(out, page)
  } catch (error) {
    const isFolder = error instanceof Error && 'code' in error && error.code === 'EISDIR'
    const reason = isFolder ? 'EISDIR: it is a folder: name a file in it' : reasonOf(error)
    throw new UsageError(`--out takes a file that can be written, "${out}" cannot (${reason})`)
  }
}

/** Why something with a file failed, as a person reads it: "ENOENT: it is not there". */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) throw error
  const known = WORDS[String(error.code)]
  return known === undefined ? String(error.code) : `${error.code}: ${known}`
}

const WORDS: Record<string, string> = {
  ENOENT: 'it is not there',
  EISDIR: 'it is a folder: name the files in it',
  EACCES: 'you may not read it',
  ENOTDIR: 'a part of its path is no folder',
  EEXIST: 'there is a file of that name',
}
