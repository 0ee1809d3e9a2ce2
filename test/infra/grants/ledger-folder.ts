import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the tests write which grants they used. */
export const LEDGER = fileURLToPath(new URL('../../../node_modules/.cache/grants', import.meta.url))

/** Before the tests of `npm test`: what earlier ones used does not count. Whoever runs a few of them gets no report. */
export default function emptyLedger(): void {
  if (process.env.npm_lifecycle_event !== 'test') return
  rmSync(LEDGER, { recursive: true, force: true })
  process.env.GRANTS_LEDGER = LEDGER
}
