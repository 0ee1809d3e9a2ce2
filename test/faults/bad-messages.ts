import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StackUnderFaults } from './stack-under-faults.ts'

/** A message that no function understands. */
export const POISON = '{"not":"ours"}'

/** No records, records that are none, bodies that are no JSON, none of ours, or not even there. */
const BAD_EVENTS = [
  {},
  { Records: 'none' },
  {
    Records: [
      null,
      { body: '{' },
      { messageId: 'm-1' },
      { messageId: 'm-2', body: POISON },
      { messageId: 'm-3', body: '{' },
      { messageId: 'm-4', body: '{"mailId":"../../x"}' },
    ],
  },
]

export const WORKERS = ['ParseRequest', 'TakeApart', 'LoadCandidates', 'CarryMail'] as const

/** Hands bad events to each function of a queue; what it makes of them goes to `answers.jsonl` in the folder. */
export async function callWorkers({ stack, folder }: StackUnderFaults): Promise<void> {
  for (const worker of WORKERS) {
    for (const event of BAD_EVENTS) {
      const outcome = await stack.call(worker, event)
      appendFileSync(join(folder, 'answers.jsonl'), `${JSON.stringify({ worker, event, outcome })}\n`)
    }
  }
}
