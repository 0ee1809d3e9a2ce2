import { withLocalStack } from '../stack/local-session.ts'
import { type OperatedStack, onRunningStack, runningOn } from '../stack/running.ts'

/**
 * Does an operator's work on the stack that runs on a state folder, or on one of its own; null where it was cut short.
 */
export function onKeptStack<T>(state: string, work: (stack: OperatedStack) => Promise<T>): Promise<T | null> {
  const running = runningOn(state)
  return running ? onRunningStack(running, work) : withLocalStack({ state, onMail: () => {} }, work)
}

/** Calls an operator's function, as an operator would in AWS. */
export async function callFunction(stack: OperatedStack, functionId: string, event: object): Promise<unknown> {
  const outcome = await stack.call(functionId, event)
  if ('error' in outcome) throw new Error(`${functionId} failed: ${outcome.error.errorMessage}`)
  return outcome.result
}
