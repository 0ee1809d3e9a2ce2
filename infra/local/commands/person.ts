import { userInfo } from 'node:os'
import { needsTables } from '../state-folder.ts'
import { type ExitStatus, flag, list, readArguments, text, UsageError } from '../usage.ts'
import { callFunction, onKeptStack, stateOption } from './operator.ts'

/** What a command on one person is given: whom, where, and who asks. */
export type PersonOptions = { candidateId: string; state: string; by: string; json: boolean }

export function personArguments(args: string[]): PersonOptions {
  const { files, state, by, json } = readArguments(args, {
    files: list('one CANDIDATE'),
    state: stateOption,
    by: text('the name of who asks').optional(),
    json: flag,
  })
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
