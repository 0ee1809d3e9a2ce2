/** One thread of `npm run survivors`: every so many rows and rules. */
import { parentPort, workerData } from 'node:worker_threads'
import { survivorsOf } from './find-survivors.ts'
import { type Mutant, mutable } from './mutants.ts'

export type Share = { code: string; nth: number; of: number; kind: Mutant['kind'] | null }
export type Told = { is: 'all' | 'done' | 'survivors'; mutants: Mutant[] }

const { code, nth, of, kind } = workerData as Share
const tell = (is: Told['is'], mutants: Mutant[]) => parentPort?.postMessage({ is, mutants } satisfies Told)
const whole = mutable(code)
const share = whole.mutants.filter((mutant, k) => k % of === nth && (kind === null || mutant.kind === kind))
tell('all', share)
tell(
  'survivors',
  survivorsOf(whole, share, (done) => tell('done', done)),
)
