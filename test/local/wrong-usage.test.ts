import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { correctRequest } from '../../infra/local/commands/correct.ts'
import { deadLetters } from '../../infra/local/commands/dead-letters.ts'
import { runDemo } from '../../infra/local/commands/demo.ts'
import { examineStage } from '../../infra/local/commands/doctor.ts'
import { erasePerson } from '../../infra/local/commands/erase.ts'
import { explainPair } from '../../infra/local/commands/explain.ts'
import { exportTables } from '../../infra/local/commands/export.ts'
import { keepGolden } from '../../infra/local/commands/golden.ts'
import { inspectPerson } from '../../infra/local/commands/inspect.ts'
import { runLive } from '../../infra/local/commands/live.ts'
import { reviewMails } from '../../infra/local/commands/mails.ts'
import { matchFiles } from '../../infra/local/commands/match.ts'
import { parseFiles } from '../../infra/local/commands/parse.ts'
import { queryExport } from '../../infra/local/commands/query.ts'
import { reviewRecipients } from '../../infra/local/commands/recipients.ts'
import { reparseTexts } from '../../infra/local/commands/reparse.ts'
import { writeReport } from '../../infra/local/commands/report.ts'
import { runPipeline } from '../../infra/local/commands/run.ts'
import { showFiles } from '../../infra/local/commands/show.ts'
import { showStatus } from '../../infra/local/commands/status.ts'
import { takeDownStage } from '../../infra/local/commands/take-down.ts'
import { showText } from '../../infra/local/commands/text.ts'
import { type Command, UsageError } from '../../infra/local/terminal/usage.ts'

const AS_OF = '--as-of takes an instant with Z or an offset, such as 2026-02-16T08:00:00Z'
const LANG = '--lang takes one of nl, en'
const STATE = '--state takes the folder that the tables are kept in'
const NO_TABLES = '--state takes the folder of an earlier run, "." holds no tables'
const OUT = '--out takes'

/** Five slips in each command, and what its one line says of each: which option, what it takes, what may be meant. */
const SLIPS: [name: string, command: Command, slips: [line: string, answer: string][]][] = [
  [
    'demo',
    runDemo,
    [
      ['x', '"x" belongs to no option'],
      ['--lang', LANG],
      ['--lang de', `${LANG}, not "de"`],
      ['--lang nl --lang en', '--lang is given twice'],
      ['--json', '--json is no option here; there are --lang'],
    ],
  ],
  [
    'live',
    runLive,
    [
      ['--as-of 2026-02-16', `${AS_OF}, not "2026-02-16"`],
      ['--candidates', '--candidates takes one or more FILEs'],
      [
        '--candidate k.csv',
        '--candidate is no option here; there are --candidates, --as-of, --stage, --lang; did you mean --candidates?',
      ],
      ['k.csv', '"k.csv" belongs to no option; put --candidates before it'],
      ['--lang fr', `${LANG}, not "fr"`],
    ],
  ],
  [
    'parse',
    parseFiles,
    [
      ['', 'the command takes one or more FILEs'],
      ['none.txt', '"none.txt" cannot (ENOENT: it is not there)'],
      ['.', '"." cannot (EISDIR: it is a folder: name the files in it)'],
      ['- -', 'parse takes - for standard input once'],
      ['a.txt --as-of gisteren', `${AS_OF}, or a date such as 2026-02-16, not "gisteren"`],
    ],
  ],
  [
    'text',
    showText,
    [
      ['', 'the command takes one or more FILEs'],
      ['none.txt', 'text takes files that can be read'],
      ['a.txt --jsno', 'did you mean --json?'],
      ['a.txt --json=yes', '--json takes no value'],
      ['a.txt --lang', LANG],
    ],
  ],
  [
    'show',
    showFiles,
    [
      ['--out page.html', 'the command takes one or more FILEs'],
      ['a.txt', `${OUT} a file to write, such as page.html`],
      ['a.txt --out', `${OUT} a file to write, such as page.html`],
      ['a.txt --out --lang nl', `${OUT} a file to write, such as page.html`],
      ['none.txt --out page.html', 'show takes files that can be read'],
    ],
  ],
  [
    'match',
    matchFiles,
    [
      ['a.txt', '"a.txt" belongs to no option; put --requests or --candidates before it'],
      ['--requests a.txt', '--candidates takes one or more FILEs'],
      ['--requests --candidates k.csv --as-of 2026-02-16', '--requests takes one or more FILEs'],
      ['--requests a.txt --candidates k.csv', AS_OF],
      ['--requests a.txt --candidates k.csv --asof x', 'did you mean --as-of?'],
    ],
  ],
  [
    'explain',
    explainPair,
    [
      ['', 'the command takes a REQUEST'],
      ['a.txt', 'the command takes a REQUEST'],
      ['a.txt k-1 k-2', 'the command takes a REQUEST'],
      ['7 k-1 --requests none.txt', '--requests takes files that can be read'],
      ['7 k-1 --state .', NO_TABLES],
    ],
  ],
  [
    'run',
    runPipeline,
    [
      ['', '--inbox takes a folder'],
      ['--inbox none --candidates k.csv --out o', '--inbox takes a folder, "none" is none'],
      ['--inbox . --candidates none.csv --out o', '--candidates takes files that can be read, "none.csv" cannot'],
      ['--inbox . --candidates package.json package.json --out o', '--candidates takes files of different names'],
      ['--inbox . --candidates k.csv', '--out takes a folder to write mails to'],
    ],
  ],
  [
    'status',
    showStatus,
    [
      ['--state .', NO_TABLES],
      ['--state', STATE],
      ['x', '"x" belongs to no option'],
      ['--stat .', 'did you mean --state?'],
      ['--lang de', `${LANG}, not "de"`],
    ],
  ],
  [
    'correct',
    correctRequest,
    [
      ['--state .', 'the command takes REQUEST FIELD VALUE, or REQUEST alone for what can be corrected of it'],
      ['4711 --state .', NO_TABLES],
      ['4711 hours 36 --by Ann', 'did you mean hoursPerWeek?'],
      ['4711 client --by Ann', 'the command takes a VALUE or --undo, one of them'],
      ['4711 client Epe', '--by takes your name'],
    ],
  ],
  [
    'golden',
    keepGolden,
    [
      ['--out x', 'the command takes one REQUEST, by its number'],
      ['4711', '--out takes a file to write without its ending'],
      ['4711 4712 --out x', 'the command takes one REQUEST, by its number'],
      ['4711 --out test/golden/flextender/archivaris', '"test/golden/flextender/archivaris.txt" is there already'],
      ['4711 --out x --state .', NO_TABLES],
    ],
  ],
  [
    'mails',
    reviewMails,
    [
      ['', STATE],
      ['release --state .', 'the command takes nothing, or release and one ID of the list'],
      ['hold 1 --state .', 'the command takes nothing, or release and one ID of the list'],
      ['release 1 --state . --as lost', '--as takes one of sent, send-again, not "lost"'],
      ['release 1 --state . --as sent', '--as sent takes --even-if-never-heard beside it'],
    ],
  ],
  [
    'recipients',
    reviewRecipients,
    [
      ['', STATE],
      ['resume --state .', 'the command takes nothing, or resume and one ADDRESS of the list'],
      ['stop a@b.nl --state .', 'the command takes nothing, or resume and one ADDRESS of the list'],
      ['--state .', NO_TABLES],
      ['--state . --even-if-unwantd', 'did you mean --even-if-unwanted?'],
    ],
  ],
  [
    'dead-letters',
    deadLetters,
    [
      ['', STATE],
      ['--state .', NO_TABLES],
      ['--state . --redrive=all', '--redrive takes no value'],
      ['--state . --retry', '--retry is no option here; there are --state, --redrive, --json'],
      ['Queue --state .', '"Queue" belongs to no option'],
    ],
  ],
  [
    'reparse',
    reparseTexts,
    [
      ['', STATE],
      ['--state . --reason ugly', '--reason takes one of empty, too-large'],
      ['--state . --parser-version-before two', 'a whole number from 1, not "two"'],
      [
        '--state . --reason empty --parser-version-before 2',
        'the command takes --reason or --parser-version-before, not both',
      ],
      ['--state .', NO_TABLES],
    ],
  ],
  [
    'inspect',
    inspectPerson,
    [
      ['--state .', 'the command takes one CANDIDATE'],
      ['a b --state .', 'the command takes one CANDIDATE, not 2'],
      ['é --state .', 'CANDIDATE takes a candidateId, 1 to 64 of A-Z a-z 0-9 . _ -'],
      ['a', STATE],
      ['a --state .', NO_TABLES],
    ],
  ],
  [
    'erase',
    erasePerson,
    [
      ['--state .', 'the command takes one CANDIDATE'],
      ['a', STATE],
      ['a --state .', NO_TABLES],
      ['a --state infra', '--state takes the folder of an earlier run, "infra" holds no tables'],
      ['a --state . --ja', '--ja is no option here'],
    ],
  ],
  [
    'export',
    exportTables,
    [
      ['--state .', '--out takes a folder to write to'],
      ['--state . --out o', NO_TABLES],
      ['--state . --out o --as-of now', AS_OF],
      ['o', '"o" belongs to no option'],
      ['--outs o', 'did you mean --out?'],
    ],
  ],
  [
    'query',
    queryExport,
    [
      ['', '--export takes a folder that radar export wrote'],
      ['--export .', 'the command takes either one SQL text, in quotes, or --saved NAME'],
      ['SELECT 1 --export .', 'the command takes one SQL text, in quotes'],
      ['--saved nothing --export .', '--saved takes one of cap-by-pay-scale'],
      ['SELECT --export . --format xml', '--format takes one of table, csv, excel-csv, json, parquet, not "xml"'],
    ],
  ],
  [
    'report',
    writeReport,
    [
      ['', '--export takes a folder that radar export wrote'],
      ['--export .', '--out takes a file to write, such as report.html'],
      ['--export . --out r.html', '--export takes a folder that radar export wrote, "." has no export of'],
      ['--export . --out r.html --lang de', `${LANG}, not "de"`],
      ['--export . --export . --out r.html', '--export is given twice'],
    ],
  ],
  [
    'doctor',
    examineStage,
    [
      ['', '--stage takes the name of a stage'],
      ['--stage', '--stage takes the name of a stage'],
      ['--stage ACC', '--stage takes the name of a stage, not "ACC"'],
      ['acc', '"acc" belongs to no option'],
      ['--stages acc', 'did you mean --stage?'],
    ],
  ],
  [
    'take-down',
    takeDownStage,
    [
      ['', '--stage takes the name of a stage'],
      ['--stage "acc"', '--stage takes the name of a stage'],
      ['--stage acc --with-data', '--with-data takes --even-if-gone-for-good beside it'],
      ['--stage acc --stage prod', '--stage is given twice'],
      ['--stage acc --yes', '--yes is no option here; there are --stage, --with-data, --even-if-gone-for-good'],
    ],
  ],
]

describe('each slip is answered in one line that says what is taken', () => {
  test.each(
    SLIPS.flatMap(([name, command, slips]) => slips.map(([line, answer]) => ({ name, line, command, answer }))),
  )('radar $name $line', async ({ command, line, answer }) => {
    const slip = await command(line.split(' ').filter(Boolean)).catch((error: unknown) => error)
    expect(slip).toBeInstanceOf(UsageError)
    expect(String(slip)).toContain(answer)
    expect(String(slip)).not.toContain('\n')
  })

  test('there are five for every command', () => {
    const commands = readdirSync(join(import.meta.dirname, '../../infra/local/commands')).map((file) =>
      file.replace('.ts', ''),
    )
    const helpers = ['operator', 'person']
    expect(SLIPS.map(([name]) => name).toSorted()).toEqual(
      commands.filter((name) => !helpers.includes(name)).toSorted(),
    )
    expect(SLIPS.map(([, , slips]) => slips.length)).toEqual(SLIPS.map(() => 5))
  })
})
