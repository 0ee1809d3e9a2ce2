import * as z from 'zod'
import { Candidate } from '../../shared/candidate.ts'
import { operatorHandler } from './operator-handler.ts'

const AskedOf = z.object({
  candidateId: Candidate.shape.candidateId,
  /** Who asks; stands in the record of who looked at or erased what. */
  by: z.string().regex(/^[A-Za-z0-9 ._@+:/-]{1,100}$/),
})
type AskedOf = z.infer<typeof AskedOf>

/** A handler that an operator calls about one person. */
export function personHandler<R>(work: (asked: AskedOf) => Promise<R>) {
  return operatorHandler(AskedOf, '{ candidateId, by }: an id and who asks, in plain characters', work)
}
