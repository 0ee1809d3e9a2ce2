import * as z from 'zod'
import { EXPORTED_TABLES } from '../shared/analytics/exported-table.ts'
import { earlier } from '../shared/ingest/earlier.ts'
import { scheduledHandler } from './handlers/scheduled-handler.ts'
import { exportsOf } from './services/exports.ts'
import { report } from './services/telemetry.ts'

const Check = z.object({ scheduledTime: z.iso.datetime() })

/** A day, and what an export of large tables may take. */
const MOST_MINUTES = 30 * 60

/**
 * An export may fail after it was started well, of which nobody is told: so each morning the newest complete one of each
 * table must not be too old. A table of which nothing was ever exported is new; whether exports start, others watch.
 */
export const handler = scheduledHandler(Check, async ({ scheduledTime: now }) => {
  const missing: string[] = []
  for (const table of EXPORTED_TABLES) {
    const { firstStarted, completed } = await exportsOf(table)
    const since = completed ?? firstStarted
    if (since === null || since > earlier(now, { minutes: MOST_MINUTES })) continue
    missing.push(table)
    report('ExportMissing', { reason: table })
  }
  report('ExportsChecked', { run: now, count: EXPORTED_TABLES.length - missing.length, of: EXPORTED_TABLES.length })
  return { missing }
})
