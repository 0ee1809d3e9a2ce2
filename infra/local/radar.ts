import { type ExitStatus, UsageError } from './usage.ts'

/** Each command is loaded only when it is called, so that `parse` and `match` start at once. */
const COMMANDS: Record<string, { usage: string; load: () => Promise<(args: string[]) => Promise<ExitStatus>> }> = {
  parse: {
    usage: 'parse FILE… [--json | --why] [--as-of INSTANT]',
    load: async () => (await import('./commands/parse.ts')).parseFiles,
  },
  text: {
    usage: 'text FILE… [--json]',
    load: async () => (await import('./commands/text.ts')).showText,
  },
  show: {
    usage: 'show FILE… --out FILE.html [--lang nl|en] [--as-of INSTANT]',
    load: async () => (await import('./commands/show.ts')).showFiles,
  },
  match: {
    usage: 'match --requests FILE… --candidates FILE… --as-of INSTANT [--json] [--all]',
    load: async () => (await import('./commands/match.ts')).matchFiles,
  },
  explain: {
    usage: 'explain REQUEST CANDIDATE [--requests FILE…] [--candidates FILE…] [--state DIR] [--as-of INSTANT] [--json]',
    load: async () => (await import('./commands/explain.ts')).explainPair,
  },
  run: {
    usage:
      'run --inbox DIR --candidates FILE… [--changes FILE…] --out DIR [--state DIR] [--as-of INSTANT] [--once] [--json]',
    load: async () => (await import('./commands/run.ts')).runPipeline,
  },
  status: {
    usage: 'status --state DIR [--json]',
    load: async () => (await import('./commands/status.ts')).showStatus,
  },
  reparse: {
    usage: 'reparse --state DIR [--reason REASON | --parser-version-before V] [--json]',
    load: async () => (await import('./commands/reparse.ts')).reparseTexts,
  },
  mails: {
    usage: 'mails --state DIR [--json] | mails release ID --state DIR --as sent|send-again [--even-if-…] [--json]',
    load: async () => (await import('./commands/mails.ts')).reviewMails,
  },
  recipients: {
    usage: 'recipients --state DIR [--json] | recipients resume ADDRESS --state DIR --even-if-… [--json]',
    load: async () => (await import('./commands/recipients.ts')).reviewRecipients,
  },
  'dead-letters': {
    usage: 'dead-letters --state DIR [--redrive] [--json]',
    load: async () => (await import('./commands/dead-letters.ts')).deadLetters,
  },
  inspect: {
    usage: 'inspect CANDIDATE --state DIR [--by NAME] [--json]',
    load: async () => (await import('./commands/inspect.ts')).inspectPerson,
  },
  erase: {
    usage: 'erase CANDIDATE --state DIR [--by NAME] [--json]',
    load: async () => (await import('./commands/erase.ts')).erasePerson,
  },
  export: {
    usage: 'export [--state DIR] --out DIR [--as-of INSTANT]',
    load: async () => (await import('./commands/export.ts')).exportTables,
  },
  query: {
    usage: "query 'SQL' | --saved NAME --export DIR [--format table|csv|json|parquet]",
    load: async () => (await import('./commands/query.ts')).queryExport,
  },
  report: {
    usage: 'report --export DIR --out FILE.html',
    load: async () => (await import('./commands/report.ts')).writeReport,
  },
  doctor: {
    usage: 'doctor --stage STAGE [--json]',
    load: async () => (await import('./commands/doctor.ts')).examineStage,
  },
  'take-down': {
    usage: 'take-down --stage STAGE [--with-data --even-if-gone-for-good]',
    load: async () => (await import('./commands/take-down.ts')).takeDownStage,
  },
  demo: {
    usage: 'demo',
    load: async () => (await import('./commands/demo.ts')).runDemo,
  },
  live: {
    usage: 'live [--as-of INSTANT]',
    load: async () => (await import('./commands/live.ts')).runLive,
  },
}

const usage = ['Usage: npm run -s radar -- COMMAND', ...Object.values(COMMANDS).map((command) => `  ${command.usage}`)]

async function main([name = '', ...args]: string[]): Promise<number> {
  if (name === '--help' || name === 'help') {
    process.stdout.write(`${usage.join('\n')}\n`)
    return 0
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  try {
    if (!command) throw new UsageError(`the command is one of ${Object.keys(COMMANDS).join(', ')}, not "${name}"`)
    return await (await command.load())(args)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`radar${command ? ` ${name}` : ''}: ${error.message}\n`)
    return 2
  }
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
process.exitCode = await main(process.argv.slice(2))
