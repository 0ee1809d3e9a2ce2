import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { AcceptedMail } from './mail-service.ts'
import { tell } from './print.ts'
import { progress, stopProgress } from './progress.ts'
import { type LocalStack, startLocalStack } from './stack.ts'
import { claimState } from './state-folder.ts'
import { synthesise } from './synth.ts'

/** A minute between two tries passes in a second, so that what keeps failing ends in the dead letters soon. */
const RETRY_SCALE = 1 / 60

/**
 * Runs `work` on an embedded stack that ends with it, whatever happens: also on Ctrl-C and when asked to terminate.
 * `signal` aborts then; gives what `work` gives, or null where it was cut short.
 * What the functions log goes to `functions.log` in the state folder, where there is one.
 */
export async function withLocalStack<T>(
  options: { state: string | undefined; onMail: (mail: AcceptedMail) => void },
  work: (stack: LocalStack, signal: AbortSignal) => Promise<T>,
): Promise<T | null> {
  const ending = new AbortController()
  const cutShort = new Promise<null>((resolve) => ending.signal.addEventListener('abort', () => resolve(null)))
  const release = options.state === undefined ? () => {} : claimState(options.state)
  const end = () => ending.abort()
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, end)
  let stack: LocalStack | undefined
  try {
    const synthesised = await synthesise(ending.signal)
    stack = await startLocalStack({ synthesised, retryScale: RETRY_SCALE, log: logTo(options.state), ...pick(options) })
    return await Promise.race([work(stack, ending.signal), cutShort])
  } catch (error) {
    if (ending.signal.aborted) return null
    throw error
  } finally {
    stopProgress()
    await stack?.stop()
    stopProgress()
    release()
    for (const signal of signals) process.off(signal, end)
  }
}

function pick({ state, onMail }: { state: string | undefined; onMail: (mail: AcceptedMail) => void }) {
  return state === undefined ? { onMail } : { onMail, folder: state }
}

const LogRecord = z.looseObject({ level: z.string(), message: z.string() })

/** What functions print goes to a file; the errors among it are told at once, in one line. */
function logTo(state: string | undefined): (functionName: string, line: string) => void {
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

/** What a line says where it is JSON; functions may print anything. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
