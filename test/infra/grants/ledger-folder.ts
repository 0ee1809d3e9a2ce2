import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the tests write which grants they used. */
export const LEDGER = fileURLToPath(new URL('../../../node_modules/.cache/grants', import.meta.url))

/** Before the tests: what earlier ones used does not count. */
export default function emptyLedger(): void {
  rmSync(LEDGER, { recursive: true, force: true })
  process.env.GRANTS_LEDGER = LEDGER
}
