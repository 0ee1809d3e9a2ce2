import { type Mutant, mutant } from '../mutant.ts'

const RUNS = ['runs find matches']
const FIND = 'functions/find-matches.ts'
const RECIPIENTS = 'functions/aws/recipients.ts'
const MAILS = 'functions/aws/mails.ts'
const TOLD = 'shared/mails/told.ts'

/** Mistakes in what a run decides to tell. */
export const RUN_MUTANTS: Mutant[] = [
  mutant(
    RUNS,
    'a taken place in the log is overwritten',
    MAILS,
    ", ConditionExpression: 'attribute_not_exists(recipientId)' }",
    ' }',
  ),
  mutant(
    RUNS,
    'who loses the place takes the next with the same news',
    FIND,
    '    if (await appendMail(key, run, frozen, run)) {',
    '    while (!(await appendMail(key, run, frozen, run))) key.number++\n    {',
  ),
  mutant(
    RUNS,
    'a run does not know itself',
    FIND,
    'const decided = log.find((mail) => mail.run === run)',
    'const decided = log.find((mail) => mail.run === run && false)',
  ),

  mutant(
    RUNS,
    'changes are not remembered',
    TOLD,
    '    told.set(requestId, {',
    '    if (!told.has(requestId)) told.set(requestId, {',
  ),
  mutant(
    RUNS,
    'what was told is told again',
    TOLD,
    "return kind === 'changed' || isAlert(verdict)",
    "return kind === 'changed'",
  ),
  mutant(
    RUNS,
    'only the last mail is remembered',
    FIND,
    '      log.map(({ digest }) => digest),',
    '      log.slice(-1).map(({ digest }) => digest),',
  ),
  mutant(
    RUNS,
    'addresses are recipients as they are written',
    RECIPIENTS,
    '  return email.toLowerCase()',
    '  return email',
  ),
  mutant(RUNS, 'a recipient is drawn anew', RECIPIENTS, 'if_not_exists(recipientId, :recipientId)', ':recipientId'),
  mutant(
    RUNS,
    'matches are never judged again',
    FIND,
    'if (before ? !sameVerdict(before, match) :',
    'if (before ? false :',
  ),
  mutant(
    RUNS,
    'a part of a run forgets recipients',
    'shared/matching/shard.ts',
    '% of === index',
    '% (of + 1) === index',
  ),
  mutant(RUNS, 'one page of a table is read', 'functions/aws/dynamo.ts', '} while (from)', '} while (from && false)'),
]
