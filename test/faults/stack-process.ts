import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Order } from './host.ts'

export type StackProcess = {
  /** Lets the stack do something; gives what it came to, or null where the stack was killed meanwhile. */
  order(order: Order): Promise<{ answer: unknown } | null>
  /** Kills it with all its functions. */
  kill(): Promise<void>
}

/** Starts the stack on a folder, in a process group of its own. Throws where it ends before it is ready. */
export async function startStackProcess(folder: string): Promise<StackProcess> {
  const child = fork(join(import.meta.dirname, 'host.ts'), [folder], {
    detached: true,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const gone = once(child, 'exit').then(() => null)
  const next = async () => Promise.race([once(child, 'message').then(([answer]) => ({ answer })), gone])
  if (!(await next())) throw new Error(`the stack did not start: exit status ${child.exitCode}`)
  return {
    async order(order) {
      const answer = next()
      child.send(order)
      const result = await answer
      if (!result && child.signalCode !== 'SIGKILL') throw new Error(`the stack ended: exit status ${child.exitCode}`)
      return result
    },
    async kill() {
      killGroup(child)
      await gone
    },
  }
}

function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL')
}
