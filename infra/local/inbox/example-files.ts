import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InboxFile } from './inbox-folder.ts'

/** Texts and candidates of our own making, to look at the whole pipeline with. */
export const EXAMPLE = join(import.meta.dirname, '../example')

/** Where commands without a folder of the user's choice keep what they make. */
export const WORK = join(import.meta.dirname, '../../../.radar')

/** Where `radar live` keeps its tables. */
export const LIVE_STATE = join(WORK, 'live', 'state')

export const exampleCandidates = (): InboxFile[] => [
  { file: 'candidates.csv', bytes: readFileSync(join(EXAMPLE, 'candidates.csv')) },
]
