import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reasonOf } from '../terminal/files.ts'
import { UsageError } from '../terminal/usage.ts'

/** Where a state folder has its tables. */
export const tablesIn = (state: string) => join(state, 'tables')

/** Throws UsageError where no run kept its tables in the folder. */
export function needsTables(state: string): void {
  if (existsSync(tablesIn(state))) return
  throw new UsageError(`--state takes the folder of an earlier run, "${state}" holds no tables`)
}

/** Makes a folder that an option names, where it is not there. */
export function makeFolder(option: string, folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new UsageError(`${option} takes a folder, "${folder}" cannot be one (${reasonOf(error)})`)
  }
}

/** Takes a state folder for this process alone; gives what releases it. What a killed process left is taken over. */
export function claimState(folder: string): () => void {
  makeFolder('--state', folder)
  // People's data: what is written from here on, by this process and those that it starts, is its owner's alone.
  process.umask(0o077)
  chmodSync(folder, 0o700)
  const file = join(folder, 'in-use-by')
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
  } catch {
    const owner = ownerOf(folder)
    if (isAlive(owner)) {
      const nextStep = `end it, or remove "${file}" where that is another program`
      throw new UsageError(`--state takes a folder of its own, "${folder}" is in use by process ${owner}: ${nextStep}`)
    }
    writeFileSync(file, String(process.pid))
  }
  return () => rmSync(file, { force: true })
}

/** Whether a process has the folder. */
export function isInUse(folder: string): boolean {
  return existsSync(join(folder, 'in-use-by')) && isAlive(ownerOf(folder))
}

const ownerOf = (folder: string) => Number(readFileSync(join(folder, 'in-use-by'), 'utf8'))

function isAlive(pid: number): boolean {
  // Not a process: 0 would be this one and all of its group.
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Not ours to signal, but there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
