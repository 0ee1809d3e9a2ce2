import * as z from 'zod'
import { POISON, WORKERS } from './bad-messages.ts'
import type { Calmed } from './calm.ts'
import type { Observed } from './observed.ts'

export function deadNeighbours({ deadLetters }: Calmed): string[] {
  const inParse = deadLetters.filter(({ queue }) => queue.startsWith('ParseQueue'))
  const others = deadLetters.filter(({ body }) => body !== POISON)
  return [
    ...(inParse.some(({ body }) => body === POISON) ? [] : ['the bad message is not among the dead letters']),
    ...others.map(({ queue, body }) => `${queue} holds a good message although nothing went wrong: ${body}`),
  ]
}

const Killed = z.object({ error: z.object({ errorType: z.enum(['Runtime.ExitError', 'Sandbox.Timedout']) }) })
const Response = z.object({
  result: z.strictObject({ batchItemFailures: z.array(z.strictObject({ itemIdentifier: z.string() })) }),
})
const Named = z.object({ messageId: z.string() })
const WithRecords = z.object({ Records: z.array(z.unknown()) })

export function malformed({ answers }: Observed): string[] {
  return answers.flatMap(({ worker, event, outcome }) => {
    if (Killed.safeParse(outcome).success) return []
    const records = WithRecords.safeParse(event).data?.Records ?? []
    const ids = records.flatMap((record) => Named.safeParse(record).data?.messageId ?? [])
    const failed = Response.safeParse(outcome).data?.result.batchItemFailures.map((item) => item.itemIdentifier)
    return failed?.toSorted().join() === ids.toSorted().join()
      ? []
      : [`${worker} answers ${JSON.stringify(outcome)} to ${JSON.stringify(event)}`]
  })
}

const Failure = z.object({ errorType: z.string() })

export function thrown({ logs }: Observed): string[] {
  return logs
    .filter(
      ({ name, line }) => WORKERS.some((worker) => name.startsWith(worker)) && line.includes('The function failed'),
    )
    .filter(({ line }) => !Killed.safeParse({ error: Failure.parse(JSON.parse(line)) }).success)
    .map(({ name, line }) => `${name} threw: ${line}`)
}
