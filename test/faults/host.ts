/**
 * The whole stack as a process of its own that may be killed at any moment: `node host.ts FOLDER`, started with a
 * channel to its parent and as the head of a process group.
 */
import * as z from 'zod'
import { calm } from './calm.ts'
import { startStackUnderFaults } from './stack-under-faults.ts'
import { turmoil } from './turmoil.ts'

export const Order = z.object({ is: z.enum(['turmoil', 'calm']), cycle: z.int(), seed: z.string() })
export type Order = z.infer<typeof Order>

const under = await startStackUnderFaults(z.string().parse(process.argv[2]))
// Nobody is left to give orders.
process.on('disconnect', under.killStack)
process.on('message', async (message) => {
  const { is, cycle, seed } = Order.parse(message)
  if (is === 'turmoil') await turmoil(under, seed, cycle)
  process.send?.(is === 'turmoil' ? 'done' : await calm(under, cycle))
})
process.send?.('ready')
