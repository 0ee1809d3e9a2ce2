import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compactTables } from '../services/dynamodb/tables.ts'
import { tablesIn } from './state-folder.ts'

const markIn = (state: string) => join(state, 'erased-since')

/** Notes that somebody was erased: what a table deletes stays on the disk until its files are written anew. */
export function noteErased(state: string): void {
  writeFileSync(markIn(state), '')
}

/** Writes the files of the tables anew where somebody was erased since. Only while nothing serves them. */
export async function compactErased(state: string): Promise<void> {
  if (!existsSync(markIn(state))) return
  await compactTables(tablesIn(state))
  rmSync(markIn(state))
}
