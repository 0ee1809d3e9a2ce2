import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as z from 'zod'
import { type LocalStack, startLocalStack } from '../../infra/local/stack/stack.ts'
import { type Synthesised, synthesise } from '../../infra/local/stack/synth.ts'
import type { FaultPlan } from './fault-plan.ts'
import { type Call, startFaultProxy } from './fault-proxy.ts'

export type StackUnderFaults = {
  stack: LocalStack
  folder: string
  /** From now on calls meet faults by this plan; by none, they come through. */
  arm(plan: FaultPlan | null): void
  /** `kill -9` for this process and all functions. */
  killStack(): void
}

/**
 * The deployed stack with a proxy before each service. Everything that must outlive a kill is in the folder, written
 * before anything follows from it: accepted mails in `accepted.jsonl` (what is there was accepted), and what functions
 * logged of failures and held mails in `log.jsonl`, and each fault in `faults.jsonl`.
 */
export async function startStackUnderFaults(folder: string): Promise<StackUnderFaults> {
  let plan: FaultPlan | null = null
  const write = (file: string, line: object) => appendFileSync(join(folder, file), `${JSON.stringify(line)}\n`)

  const killStack = () => {
    // The group, of which this process is the head: the functions go with the stack.
    process.kill(-process.pid, 'SIGKILL')
  }
  const stack = await startLocalStack({
    synthesised: named(await synthesise()),
    folder,
    retryScale: 0,
    log(name, line) {
      if (LOGGED.test(line)) write('log.jsonl', { name, line })
    },
    onMail: ({ tags, messageId, to, acceptedAt }) => write('accepted.jsonl', { ...tags, messageId, to, acceptedAt }),
    between: async (service, address) => {
      const meet = ({ caller, operation }: Call) => {
        if (!caller || !plan) return null
        const fault = plan(caller.name, operation)
        if (fault) write('faults.jsonl', { fault, operation, caller: caller.name })
        return fault
      }
      const proxy = await startFaultProxy({
        service,
        address,
        meet,
        kill(fault, { caller }) {
          if (fault.startsWith('stack')) killStack()
          else if (caller) process.kill(caller.pid, 'SIGKILL')
        },
      })
      return proxy.address
    },
  })
  return {
    stack,
    folder,
    killStack,
    arm(next) {
      plan = next
    },
  }
}

const LOGGED = /"message":"(?:The function failed|MailHeld)"/

const FunctionProperties = z.looseObject({
  Environment: z.looseObject({ Variables: z.record(z.string(), z.unknown()) }),
})

/** As deployed, but that batches are not waited for, and that each process says who it is. */
function named({ template, bundles }: Synthesised): Synthesised {
  const nameProcess = pathToFileURL(join(import.meta.dirname, 'name-process.ts')).href
  const Resources = Object.fromEntries(
    Object.entries(template.Resources).map(([id, { Type, Properties }]) => {
      if (Type === 'AWS::Lambda::EventSourceMapping') {
        return [id, { Type, Properties: { ...Properties, MaximumBatchingWindowInSeconds: 0 } }]
      }
      if (Type !== 'AWS::Lambda::Function') return [id, { Type, Properties }]
      const { Environment } = FunctionProperties.parse(Properties)
      const Variables = { ...Environment.Variables, NODE_OPTIONS: `--import=${nameProcess}` }
      return [id, { Type, Properties: { ...Properties, Environment: { Variables } } }]
    }),
  )
  return { template: { Resources }, bundles }
}
