import { readFileSync } from 'node:fs'
import { UsageError } from './usage.ts'

const STANDARD_INPUT = 0

/**
 * Reads the files named on the command line, all of them before anything is printed: a file that cannot be read is a
 * slip in the command, not a text to refuse. `-` is standard input.
 */
export function readFiles(option: string, files: string[]): { file: string; bytes: Uint8Array }[] {
  return files.map((file) => {
    try {
      return { file, bytes: readFileSync(file === '-' ? STANDARD_INPUT : file) }
    } catch (error) {
      const why = error instanceof Error && 'code' in error ? error.code : error
      throw new UsageError(`${option} takes files that can be read, "${file}" cannot (${why})`)
    }
  })
}
