import { userInfo } from 'node:os'
import type * as z from 'zod'
import { needsTables } from '../state/state-folder.ts'
import { JSON_LINES, list, STATE, text } from '../terminal/options.ts'
import { type ExitStatus, UsageError } from '../terminal/usage.ts'
import { callFunction, onKeptStack } from './operator.ts'

/** What a command on one person is given: whom, where, and who asks. */
export type PersonOptions = { candidateId: string; state: string; by: string; json: boolean }

export const PERSON = {
  files: list('CANDIDATE', 'one CANDIDATE', 'the id of a candidate'),
  state: STATE,
  by: text('NAME', 'the name of who asks', 'who asks; it is kept. Without it, who you are on this machine').optional(),
  json: JSON_LINES,
}

export function personOf({ files, state, by, json }: z.infer<z.ZodObject<typeof PERSON>>): PersonOptions {
  const [candidateId = '', ...more] = files
  if (more.length > 0) throw new UsageError(`the command takes one CANDIDATE, not ${files.length}`)
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(candidateId)) {
    throw new UsageError('CANDIDATE takes a candidateId, 1 to 64 of A-Z a-z 0-9 . _ -')
  }
  needsTables(state)
  const asker = by ?? userInfo().username
  if (!/^[A-Za-z0-9 ._@+:/-]{1,100}$/.test(asker)) {
    throw new UsageError('--by takes the name of who asks, at most 100 of A-Z a-z 0-9 space . _ @ + : / -')
  }
  return { candidateId, state, by: asker, json }
}

/** Calls an operator's function of the embedded stack, as an operator would in AWS; null where it was cut short. */
export function callOnPerson(functionId: string, { candidateId, by, state }: PersonOptions): Promise<unknown> {
  return onKeptStack(state, (stack) => callFunction(stack, functionId, { candidateId, by }))
}

export function exitStatusOf(answer: unknown): ExitStatus {
  return answer === null ? 130 : 0
}
