import { withLocalStack } from '../local-session.ts'
import type { LocalStack } from '../stack.ts'

/** Does an operator's work on the embedded stack over a state folder; null where it was cut short. */
export function onKeptStack<T>(state: string, work: (stack: LocalStack) => Promise<T>): Promise<T | null> {
  return withLocalStack({ state, onMail: () => {} }, work)
}

/** Calls an operator's function, as an operator would in AWS. */
export async function callFunction(stack: LocalStack, functionId: string, event: object): Promise<unknown> {
  const outcome = await stack.call(functionId, event)
  if ('error' in outcome) throw new Error(`${functionId} failed: ${outcome.error.errorMessage}`)
  return outcome.result
}
