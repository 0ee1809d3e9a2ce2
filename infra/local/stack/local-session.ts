import { functionLog } from '../lambda/function-log.ts'
import type { AcceptedMail } from '../services/ses/mail-service.ts'
import { compactErased } from '../state/compact-erased.ts'
import { claimState } from '../state/state-folder.ts'
import { stopProgress } from '../terminal/progress.ts'
import { letCommandsIn } from './running.ts'
import { type LocalStack, startLocalStack } from './stack.ts'
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
  const { state, onMail } = options
  await using session = new AsyncDisposableStack()
  const ending = new AbortController()
  const cutShort = new Promise<null>((resolve) => ending.signal.addEventListener('abort', () => resolve(null)))
  const end = () => ending.abort()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, end)
    session.defer(async () => void process.off(signal, end))
  }
  if (state !== undefined) {
    session.adopt(claimState(state), async (release) => release())
    // Also what an earlier stack was killed before.
    await compactErased(state)
    session.defer(() => compactErased(state))
  }
  try {
    const synthesised = await synthesise(ending.signal)
    const log = functionLog(state)
    // What functions that end with the stack still say may show a bar again.
    session.defer(async () => stopProgress())
    const folder = state === undefined ? {} : { folder: state }
    const stack = await startLocalStack({ synthesised, retryScale: RETRY_SCALE, log, onMail, ...folder })
    session.defer(stack.stop)
    if (state !== undefined) session.adopt(await letCommandsIn(stack, state), (door) => door.stop())
    session.defer(async () => stopProgress())
    ending.signal.throwIfAborted()
    return await Promise.race([work(stack, ending.signal), cutShort])
  } catch (error) {
    if (ending.signal.aborted) return null
    throw error
  }
}
