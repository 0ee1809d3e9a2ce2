/**
 * The last part of `npm test`: sums up what all tests showed of the grants, and fails where a grant was missing, or stands
 * for nothing. Reads what the tests wrote; alone it says nothing.
 */
import { globSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import { synthesise } from '../../../infra/local/stack/synth.ts'
import { granted } from './granted.ts'
import { judge } from './judge.ts'
import { LEDGER } from './ledger-folder.ts'
import { UNUSED_GRANTS } from './unused-grants.ts'

const Line = z.union([z.strictObject({ used: z.string() }), z.strictObject({ refused: z.string() })])
const lines = globSync('*.jsonl', { cwd: LEDGER })
  .flatMap((file) => readFileSync(`${LEDGER}/${file}`, 'utf8').trimEnd().split('\n'))
  .map((line) => Line.parse(JSON.parse(line)))
const all = granted((await synthesise()).template)
const { used, unused, wrong } = judge({
  granted: all,
  used: new Set(lines.flatMap((line) => ('used' in line ? [line.used] : []))),
  refused: lines.flatMap((line) => ('refused' in line ? [line.refused] : [])),
  unused: UNUSED_GRANTS,
})
process.stdout.write(
  [
    '',
    `Grants: ${all.length} in the template, ${used} used by the tests, ${unused.length} not, with their reasons:`,
    ...unused.map((line) => `  ${line}`),
    ...wrong.map((line) => `WRONG ${line}`),
    '',
  ].join('\n'),
)
process.exitCode = wrong.length > 0 ? 1 : 0
