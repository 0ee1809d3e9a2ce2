import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { EXAMPLE, WORK } from '../example-files.ts'
import { type ExitStatus, instant, readArguments } from '../usage.ts'
import { runPipeline } from './run.ts'

/** `radar live`: `run` on a folder of its own that waits for texts, with the example candidates. */
export async function runLive(args: string[]): Promise<ExitStatus> {
  const { 'as-of': asOf } = readArguments(args, { 'as-of': instant.optional() })
  const folder = join(WORK, 'live')
  const inbox = join(folder, 'inbox')
  mkdirSync(inbox, { recursive: true })
  return runPipeline([
    ...['--inbox', inbox],
    ...['--candidates', join(EXAMPLE, 'candidates.csv')],
    ...['--out', join(folder, 'mails')],
    ...['--state', join(folder, 'state')],
    '--console',
    ...(asOf === undefined ? [] : ['--as-of', asOf]),
  ])
}
