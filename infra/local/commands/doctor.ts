import { type AwsCli, awsCli } from '../deployed/aws-cli.ts'
import { deployedStack, stackName } from '../deployed/deployed-stack.ts'
import { type Finding, findingsOf } from '../deployed/doctor.ts'
import { JSON_LINES, STAGE } from '../terminal/options.ts'
import { print, printJson, tell } from '../terminal/print.ts'
import { command, type ExitStatus } from '../terminal/usage.ts'

/** `radar doctor --stage STAGE`: what a stage in AWS still lacks before the first mail, and what to do. Changes nothing. */
export const examineWith = (aws: AwsCli) =>
  command({
    options: { stage: STAGE, json: JSON_LINES },
    example: 'doctor --stage acc',
    run: (options) => examine(options, aws),
  })

export const examineStage = examineWith(awsCli)

async function examine({ stage, json }: { stage: string; json: boolean }, aws: AwsCli): Promise<ExitStatus> {
  const stack = await deployedStack(aws, stage)
  const findings: Finding[] = stack
    ? await findingsOf(aws, stack)
    : [
        {
          what: `the stack ${stackName(stage)}`,
          lacks: 'is not there in this account and region',
          mend: 'npx cdk deploy',
        },
      ]
  if (json) findings.forEach(printJson)
  else
    for (const { what, lacks, mend } of findings)
      print(lacks === null ? `ok      ${what}` : `LACKING ${what} ${lacks}: ${mend}`)
  const lacking = findings.filter(({ lacks }) => lacks !== null).length
  tell(
    lacking === 0 ? 'Nothing is missing.' : `${lacking} of ${findings.length} are missing: infra/deploy.md says how.`,
  )
  return lacking === 0 ? 0 : 1
}
