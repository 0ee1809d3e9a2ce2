import { type AwsCli, awsCli } from '../deployed/aws-cli.ts'
import { deployedStack, resourcesOf, stackName } from '../deployed/deployed-stack.ts'
import { emptyAndRemove, isMadeAnew, KEPT } from '../deployed/take-down.ts'
import { flag, STAGE } from '../terminal/options.ts'
import { print, tell } from '../terminal/print.ts'
import { command, type ExitStatus, UsageError } from '../terminal/usage.ts'

/**
 * `radar take-down --stage STAGE`: takes a stage out of AWS. Its tables, buckets and keys stay, and are named, but for
 * buckets of what is made anew from them; with `--with-data --even-if-gone-for-good` all go.
 */
export const takeDownWith = (aws: AwsCli) =>
  command({
    options: {
      stage: STAGE,
      'with-data': flag('also its tables, buckets and keys, beside --even-if-gone-for-good'),
      'even-if-gone-for-good': flag('you know that candidates, requests and mails cannot be had back'),
    },
    example: 'take-down --stage acc',
    run: ({ stage, 'with-data': withData, 'even-if-gone-for-good': sure }) => takeDown({ stage, withData, sure }, aws),
  })

export const takeDownStage = takeDownWith(awsCli)

type Options = { stage: string; withData: boolean; sure: boolean }

async function takeDown({ stage, withData, sure }: Options, aws: AwsCli): Promise<ExitStatus> {
  if (withData && !sure) {
    throw new UsageError(
      '--with-data takes --even-if-gone-for-good beside it: candidates, requests and mails cannot be had back',
    )
  }
  const stack = await deployedStack(aws, stage)
  if (!stack)
    throw new UsageError(`--stage takes a stage that is there, ${stackName(stage)} is not in this account and region`)
  // Asked first: a stack that is gone does not tell what it left.
  const resources = await resourcesOf(aws, stack.name)
  const kept = KEPT.flatMap((type) => resources.filter((each) => each.type === type))
  const identity = resources.find(({ type }) => type === 'AWS::SES::EmailIdentity')?.id

  tell(`Taking ${stack.name} down; this takes some minutes.`)
  await aws(['cloudformation', 'delete-stack', '--stack-name', stack.name])
  await aws(['cloudformation', 'wait', 'stack-delete-complete', '--stack-name', stack.name])
  if (identity)
    tell(`The identity of ${identity} went with it: no stage sends from that domain before one makes it anew.`)
  for (const each of kept) {
    const goes = withData || isMadeAnew(each)
    if (goes) await emptyAndRemove(aws, each)
    print(`${goes ? 'removed' : 'stays'} ${each.logical} ${each.id}`)
  }
  if (withData) tell('The keys go after seven days; until then aws kms cancel-key-deletion keeps them.')
  return 0
}
