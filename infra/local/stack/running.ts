import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import * as z from 'zod'
import { httpService, type Reply } from '../services/http-service.ts'
import { close, listen } from '../services/listen.ts'
import { clientOf } from '../services/local-account.ts'
import { SECRET_HEADER } from '../services/only-ours.ts'
import { isInUse } from '../state/state-folder.ts'
import { jsonOf } from './json-of.ts'
import type { LocalStack } from './stack.ts'

/** What commands ask of a stack, one of their own or one that runs already. */
export type OperatedStack = Pick<
  LocalStack,
  'call' | 'settled' | 'redrive' | 'deadLetters' | 'variable' | 'dynamodb' | 's3' | 'inbox'
>

/** What a running stack leaves in its state folder, for its owner alone, so that commands reach it. */
const Running = z.object({
  calls: z.url(),
  tables: z.url(),
  objects: z.url(),
  inbox: z.string(),
  secret: z.string(),
  variables: z.record(z.string(), z.string()),
  schedules: z.array(z.object({ name: z.string(), expression: z.string(), timezone: z.string() })),
})
export type Running = z.infer<typeof Running>

const fileIn = (state: string) => join(state, 'running.json')

/** The stack that runs on a state folder; null where none does. */
export function runningOn(state: string): Running | null {
  const file = fileIn(state)
  if (!existsSync(file) || !isInUse(state)) return null
  return Running.safeParse(jsonOf(readFileSync(file, 'utf8'))).data ?? null
}

const Letter = z.object({ queue: z.string(), body: z.string() })
const Asked = z.discriminatedUnion('does', [
  z.object({ does: z.literal('call'), name: z.string(), event: z.looseObject({}) }),
  z.object({ does: z.literal('settled') }),
  z.object({ does: z.literal('deadLetters') }),
  z.object({ does: z.literal('redrive'), letter: Letter }),
])

/** Lets the commands of its owner reach a stack while it runs. */
export async function letCommandsIn(stack: LocalStack, state: string): Promise<{ stop(): Promise<void> }> {
  async function answer(asked: z.infer<typeof Asked>): Promise<unknown> {
    if (asked.does === 'call') return stack.call(asked.name, asked.event)
    if (asked.does === 'redrive') return stack.redrive(asked.letter)
    if (asked.does === 'deadLetters') return stack.deadLetters()
    await stack.settled()
    return null
  }
  const json = (status: number, value: unknown): Reply => ({ status, body: JSON.stringify(value) })
  const { secret, addresses, inbox, variables, schedules } = stack
  const server = httpService(
    async ({ body }) => json(200, await answer(Asked.parse(jsonOf(body.toString())))),
    (message) => json(500, message),
  )
  const calls = `http://${await listen(server, 0, { secret })}/`
  const running: Running = {
    ...{ calls, inbox, secret, variables, schedules },
    ...{ tables: addresses.DYNAMODB, objects: addresses.S3 },
  }
  writeFileSync(fileIn(state), JSON.stringify(running), { mode: 0o600 })
  return {
    async stop() {
      rmSync(fileIn(state), { force: true })
      await close(server)
    },
  }
}

/** Does work on a stack that runs already. */
export async function onRunningStack<T>(
  { calls, tables, objects, inbox, secret, variables }: Running,
  work: (stack: OperatedStack) => Promise<T>,
): Promise<T> {
  async function ask(asked: z.infer<typeof Asked>): Promise<unknown> {
    const reply = await fetch(calls, {
      method: 'POST',
      headers: { [SECRET_HEADER]: secret },
      body: JSON.stringify(asked),
    })
    if (!reply.ok) throw new Error(`The running stack answered: ${await reply.text()}`)
    return await reply.json()
  }
  const dynamodb = new DynamoDBClient(clientOf(tables, secret))
  const s3 = new S3Client({ ...clientOf(objects, secret), forcePathStyle: true })
  try {
    return await work({
      dynamodb,
      s3,
      inbox,
      call: async (name, event) => Outcome.parse(await ask({ does: 'call', name, event: { ...event } })),
      settled: async () => void (await ask({ does: 'settled' })),
      redrive: async (letter) => z.boolean().parse(await ask({ does: 'redrive', letter })),
      deadLetters: async () => z.array(Letter).parse(await ask({ does: 'deadLetters' })),
      variable(name) {
        const value = variables[name]
        if (value === undefined) throw new Error(`No function has a variable ${name}`)
        return value
      },
    })
  } finally {
    dynamodb.destroy()
    s3.destroy()
  }
}

const Outcome = z.union([
  z.object({ error: z.looseObject({ errorType: z.string(), errorMessage: z.string() }) }),
  z.object({ result: z.unknown() }).transform(({ result }) => ({ result })),
])
