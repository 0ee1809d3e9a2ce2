import { helpOf, overview } from './terminal/help.ts'
import { nearest } from './terminal/nearest.ts'
import { print } from './terminal/print.ts'
import { type Command, UsageError } from './terminal/usage.ts'

/** Each command is loaded only when it is called, so that `parse` and `match` start at once. */
const COMMANDS: Record<string, { does: string; load: () => Promise<Command> }> = {
  demo: {
    does: 'the example texts through the whole pipeline, to mails you can open',
    load: async () => (await import('./commands/demo.ts')).runDemo,
  },
  live: {
    does: 'keeps running, with a console in the browser: drop or paste a text and see',
    load: async () => (await import('./commands/live.ts')).runLive,
  },
  parse: {
    does: 'each file to its requests, or why it is none',
    load: async () => (await import('./commands/parse.ts')).parseFiles,
  },
  text: {
    does: 'the text that a file gives, as evidence refers to it',
    load: async () => (await import('./commands/text.ts')).showText,
  },
  show: {
    does: 'one page with each text beside what was read in it',
    load: async () => (await import('./commands/show.ts')).showFiles,
  },
  match: {
    does: 'requests against candidates: who fits, and why',
    load: async () => (await import('./commands/match.ts')).matchFiles,
  },
  explain: {
    does: 'why one candidate does or does not fit one request, rule by rule',
    load: async () => (await import('./commands/explain.ts')).explainPair,
  },
  run: {
    does: 'a folder of texts through the whole pipeline, to mails',
    load: async () => (await import('./commands/run.ts')).runPipeline,
  },
  status: {
    does: 'what came in, what is stuck or unknown, and the next run',
    load: async () => (await import('./commands/status.ts')).showStatus,
  },
  correct: {
    does: 'what you say a value of a request is, until its texts say something else',
    load: async () => (await import('./commands/correct.ts')).correctRequest,
  },
  golden: {
    does: 'a request with its corrections as a golden case, by which the reader is mended',
    load: async () => (await import('./commands/golden.ts')).keepGolden,
  },
  mails: {
    does: 'mails that are held or failed, and what you decide of one',
    load: async () => (await import('./commands/mails.ts')).reviewMails,
  },
  recipients: {
    does: 'who is alerted, who is stopped and why; mail to an address again',
    load: async () => (await import('./commands/recipients.ts')).reviewRecipients,
  },
  'dead-letters': {
    does: 'what failed for good; tried again with --redrive',
    load: async () => (await import('./commands/dead-letters.ts')).deadLetters,
  },
  reparse: {
    does: 'texts that an older parser read or refused are read again',
    load: async () => (await import('./commands/reparse.ts')).reparseTexts,
  },
  inspect: {
    does: 'all that is held on one candidate',
    load: async () => (await import('./commands/inspect.ts')).inspectPerson,
  },
  erase: {
    does: 'removes one candidate everywhere, for good',
    load: async () => (await import('./commands/erase.ts')).erasePerson,
  },
  doctor: {
    does: 'what a stage in AWS lacks before its first mail, and what to do',
    load: async () => (await import('./commands/doctor.ts')).examineStage,
  },
  'take-down': {
    does: 'takes a stage out of AWS; what it holds stays, unless told otherwise',
    load: async () => (await import('./commands/take-down.ts')).takeDownStage,
  },
  export: {
    does: 'the tables without personal data, as files for analysts',
    load: async () => (await import('./commands/export.ts')).exportTables,
  },
  query: {
    does: 'SQL over an export',
    load: async () => (await import('./commands/query.ts')).queryExport,
  },
  report: {
    does: 'one page about an export: volumes, deadlines, caps, conflicts, requests',
    load: async () => (await import('./commands/report.ts')).writeReport,
  },
}

const HELP = ['--help', '-h']
const VERSION = '--version'

async function main([name = '', ...args]: string[]): Promise<number> {
  if (name === VERSION) return await showVersion(args)
  if (name === 'help' || HELP.includes(name)) return await showHelp(args)
  const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  try {
    if (!found) throw new UsageError(unknownCommand(name))
    if (args.some((arg) => HELP.includes(arg))) return await showHelp([name])
    return await (await found.load())(args)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`radar${found ? ` ${name}` : ''}: ${error.message}\n`)
    return 2
  }
}

function unknownCommand(name: string): string {
  const names = Object.keys(COMMANDS)
  if (name === '') return `the command is one of ${names.join(', ')}; radar help says what each does`
  const meant = nearest(name, [...names, 'help', ...HELP, VERSION])
  return `the command is one of ${names.join(', ')}, not "${name}"${meant ? `; did you mean ${meant}?` : ''}`
}

async function showHelp([name, ...more]: string[]): Promise<number> {
  const found = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (name === undefined) {
    print(overview(Object.entries(COMMANDS).map(([each, { does }]) => ({ name: each, does }))))
  } else if (!found || more.length > 0) {
    const said = found ? `help takes one command, not ${more.length + 1}` : unknownCommand(name)
    process.stderr.write(`radar help: ${said}\n`)
    return 2
  } else print(helpOf(name, found.does, (await found.load()).usage))
  return 0
}

async function showVersion(more: string[]): Promise<number> {
  if (more.length > 0) {
    process.stderr.write(`radar ${VERSION}: it takes nothing beside it, not "${more.join(' ')}"\n`)
    return 2
  }
  const { default: about } = await import('../../package.json', { with: { type: 'json' } })
  const { PARSER_VERSION } = await import('../../shared/parser-version.ts')
  print(`${about.name} ${about.version}, parser ${PARSER_VERSION}, Node ${process.version}`)
  return 0
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
process.exitCode = await main(process.argv.slice(2))
