import { FILE_MUTANTS } from './mutants/files.ts'
import { MAIL_MUTANTS } from './mutants/mails.ts'
import { PEOPLE_MUTANTS } from './mutants/people.ts'
import { REQUEST_MUTANTS } from './mutants/requests.ts'
import { RUN_MUTANTS } from './mutants/runs.ts'
import { TEXT_MUTANTS } from './mutants/texts.ts'

/** Every one of them must be caught by some schedule. */
export const MUTANTS = [
  ...TEXT_MUTANTS,
  ...REQUEST_MUTANTS,
  ...FILE_MUTANTS,
  ...MAIL_MUTANTS,
  ...RUN_MUTANTS,
  ...PEOPLE_MUTANTS,
]
