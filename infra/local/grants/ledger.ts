import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** What a check of grants saw, in a file of this process, for those who sum it up when all tests have run. */
export type Ledger = { used(grant: string): void; refused(reason: string): void }

/** What this process wrote already, of whichever stack. */
const seen = new Set<string>()

/** Keeps nothing where no folder is given. Each line is written at once: this process may be killed. */
export function openLedger(folder: string | undefined): Ledger {
  if (!folder) return { used() {}, refused() {} }
  mkdirSync(folder, { recursive: true })
  const write = (line: object) => appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify(line)}\n`)
  return {
    used(grant) {
      if (!seen.has(grant)) write({ used: grant })
      seen.add(grant)
    },
    refused: (reason) => write({ refused: reason }),
  }
}
