import type { Simulation } from '../simulation.ts'
import { checkCandidates } from './candidates-at-rest.ts'
import { checkMails } from './mails-at-rest.ts'
import { checkPeople } from './people-at-rest.ts'
import { checkRequests } from './requests-at-rest.ts'
import type { Watched } from './seen.ts'
import { checkOutcomes } from './texts-at-rest.ts'
import { checkTold } from './told-at-rest.ts'

/** What must hold once faults are over, the sweeps have come by, and everything has come to rest. Throws what does not. */
export function checkAtRest(simulation: Simulation, { forgottenMails, forgotten, loaded, sentAgain }: Watched): void {
  checkOutcomes(simulation)
  checkRequests(simulation)
  checkCandidates(simulation, loaded)
  checkMails(simulation, forgottenMails)
  checkTold(simulation, sentAgain.size > 0, forgotten)
  checkPeople(simulation)
  simulation.check()
}
