import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { startConsole } from '../console/console.ts'
import { stageDesk } from '../console/stage-desk.ts'
import { type AwsCli, awsCli } from '../deployed/aws-cli.ts'
import { openStage } from '../deployed/stage.ts'
import { EXAMPLE, LIVE_STATE, WORK } from '../inbox/example-files.ts'
import { CANDIDATES, instant, LANG, STAGE } from '../terminal/options.ts'
import { tell } from '../terminal/print.ts'
import { command, type ExitStatus, UsageError } from '../terminal/usage.ts'
import { runPipeline } from './run.ts'

/**
 * `radar live`: `run` on a folder of its own that waits for texts; with the example candidates, where no others are named.
 * With `--stage` the same console shows a stage in AWS instead, and changes nothing there.
 */
export const liveWith = (aws: AwsCli) =>
  command({
    options: { candidates: CANDIDATES.optional(), 'as-of': instant.optional(), stage: STAGE.optional(), lang: LANG },
    example: 'live --candidates kandidaten.csv',
    async run({ candidates, 'as-of': asOf, stage, lang }) {
      if (stage === undefined) return runHere({ candidates, asOf, lang })
      if (candidates !== undefined || asOf !== undefined) {
        throw new UsageError('--stage takes no --candidates and no --as-of beside it: a stage is shown as it is')
      }
      return showStage(stage, lang, aws)
    },
  })

export const runLive = liveWith(awsCli)

type Here = { candidates: string[] | undefined; asOf: string | undefined; lang: Language }

function runHere({ candidates = [join(EXAMPLE, 'candidates.csv')], asOf, lang }: Here): Promise<ExitStatus> {
  const folder = join(WORK, 'live')
  const inbox = join(folder, 'inbox')
  mkdirSync(inbox, { recursive: true })
  return runPipeline([
    ...['--inbox', inbox],
    ...['--candidates', ...candidates],
    ...['--out', join(folder, 'mails')],
    ...['--state', LIVE_STATE],
    ...['--lang', lang],
    '--console',
    ...(asOf === undefined ? [] : ['--as-of', asOf]),
  ])
}

async function showStage(name: string, language: Language, aws: AwsCli): Promise<ExitStatus> {
  const say = inLanguage(language)
  await using open = new AsyncDisposableStack()
  const stage = open.adopt(await openStage(aws, name), async (each) => each.close())
  const { address, stop } = await startConsole(stageDesk(stage, language))
  open.defer(stop)
  tell(`${say(`De console van stage ${name}, alleen lezen`, `The console of stage ${name}, read only`)}: ${address}`)
  tell(say('Ctrl-C stopt.', 'Ctrl-C ends.'))
  await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)))
  return 0
}
