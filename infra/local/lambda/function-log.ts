import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { jsonOf } from '../stack/json-of.ts'
import { tell } from '../terminal/print.ts'
import { progress } from '../terminal/progress.ts'

const LogRecord = z.looseObject({ level: z.string(), message: z.string() })

/** What functions print goes to `functions.log` of a state folder; the errors among it are told at once, in one line. */
export function functionLog(state: string | undefined): (functionName: string, line: string) => void {
  const loading = loadingBar()
  return (functionName, line) => {
    if (state !== undefined) appendFileSync(join(state, 'functions.log'), `${functionName} ${line}\n`)
    const record = LogRecord.safeParse(jsonOf(line))
    if (record.success) loading(record.data)
    if (record.data?.level !== 'ERROR') return
    const { message, error, at, errorMessage } = record.data
    const where = Array.isArray(at) ? at[0] : undefined
    tell([`${functionName}: ${message}`, error, where, errorMessage].filter(Boolean).join(' '))
  }
}

/** How far a large candidate file is, by what its loading reports: a bar, or lines where nobody sees a bar. */
function loadingBar(): (record: z.infer<typeof LogRecord>) => void {
  let bar: ReturnType<typeof progress> | undefined
  return ({ message, count, of }) => {
    if (message === 'CandidatesLoading' && typeof of === 'number') {
      bar ??= progress('candidates', of)
      bar.at(Number(count))
      if (!process.stderr.isTTY) tell(`${count} of ${of} candidates loaded`)
    } else if (message === 'CandidatesLoaded' || message === 'MessageFailed' || message === 'The function failed') {
      bar?.stop()
      bar = undefined
    }
  }
}
