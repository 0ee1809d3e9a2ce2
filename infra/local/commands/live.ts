import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { EXAMPLE, LIVE_STATE, WORK } from '../inbox/example-files.ts'
import { CANDIDATES, instant, LANG } from '../terminal/options.ts'
import { command } from '../terminal/usage.ts'
import { runPipeline } from './run.ts'

/** `radar live`: `run` on a folder of its own that waits for texts; with the example candidates, where no others are named. */
export const runLive = command({
  options: { candidates: CANDIDATES.optional(), 'as-of': instant.optional(), lang: LANG },
  example: 'live --candidates kandidaten.csv',
  async run({ candidates = [join(EXAMPLE, 'candidates.csv')], 'as-of': asOf, lang }) {
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
  },
})
