import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'
import { sheetRows, workbook } from '../candidates/workbook.ts'
import { CANDIDATES, requestText } from '../pipeline/texts.ts'
import { pdfFile } from '../source/pdf-file.ts'
import { temporaryFolder } from './fixture.ts'

const RADAR = join(import.meta.dirname, '../../infra/local/radar.ts')

/** A folder with some files, to run the program in. */
function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

async function radar(cwd: string, ...args: string[]) {
  return radarOn(new Uint8Array(), cwd, ...args)
}

/** With these bytes on its standard input. */
async function radarOn(input: Uint8Array, cwd: string, ...args: string[]) {
  const program = spawn(process.execPath, [RADAR, ...args], { cwd, stdio: 'pipe' })
  program.stdin.end(input)
  const [out, err, [status]] = await Promise.all([text(program.stdout), text(program.stderr), once(program, 'close')])
  return { out, err, status }
}

const TWO_REQUESTS = `${requestText({ number: '90301' })}\n${requestText({ number: '90302', title: 'Jeugdconsulent' })}`

const lines = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const COMMANDS =
  'demo, live, parse, text, show, match, explain, run, status, correct, golden, mails, recipients, dead-letters, reparse, inspect, erase, doctor, take-down, export, query, report'

describe('wrong usage ends with status 2 and one line that says what the option takes', () => {
  test.each([
    [[], `radar: the command is one of ${COMMANDS}; radar help says what each does`],
    [['pars'], `radar: the command is one of ${COMMANDS}, not "pars"; did you mean parse?`],
    [['toString'], `radar: the command is one of ${COMMANDS}, not "toString"`],
    [['helpp'], `radar: the command is one of ${COMMANDS}, not "helpp"; did you mean help?`],
    [['--versoin'], `radar: the command is one of ${COMMANDS}, not "--versoin"; did you mean --version?`],
    [['--version', 'x'], 'radar --version: it takes nothing beside it, not "x"'],
    [
      ['show', 'a.txt', '--out', '.'],
      'radar show: --out takes a file that can be written, "." cannot (EISDIR: it is a folder: name a file in it)',
    ],
    [['parse'], 'radar parse: the command takes one or more FILEs'],
    [
      ['parse', 'a.txt', '--jsn'],
      'radar parse: --jsn is no option here; there are --json, --why, --as-of, --lang; did you mean --json?',
    ],
    [['parse', 'a.txt', '--json', '--why'], 'radar parse: --why is for people; the evidence of --json says the same'],
    [
      ['parse', 'none.txt'],
      'radar parse: parse takes files that can be read, "none.txt" cannot (ENOENT: it is not there)',
    ],
    [
      ['parse', 'a.txt', '--as-of', '2026-02-16T08:00'],
      'radar parse: --as-of takes an instant with Z or an offset, such as 2026-02-16T08:00:00Z, or a date such as 2026-02-16, not "2026-02-16T08:00"',
    ],
    [
      ['parse', 'a.txt', '--as-of'],
      'radar parse: --as-of takes an instant with Z or an offset, such as 2026-02-16T08:00:00Z, or a date such as 2026-02-16',
    ],
    [['match', '--requests', 'a.txt'], 'radar match: --candidates takes one or more FILEs'],
    [
      ['match', '--requests', 'a.txt', '--candidates', 'c.csv'],
      'radar match: --as-of takes an instant with Z or an offset, such as 2026-02-16T08:00:00Z, or a date such as 2026-02-16',
    ],
    [['match', 'a.txt'], 'radar match: "a.txt" belongs to no option; put --requests or --candidates before it'],
    [
      ['explain', 'a.txt'],
      'radar explain: the command takes a REQUEST (a text file, or a request number) and a CANDIDATE (an id)',
    ],
    [
      ['explain', '7', 'w-1', '--requests', 'a.txt', '--candidates', 'c.csv'],
      'radar explain: REQUEST takes a file, or the number of one of --requests, "7" is neither',
    ],
    [
      ['explain', 'a.txt', 'w-7', '--candidates', 'c.csv'],
      'radar explain: CANDIDATE takes the id of a valid row of --candidates, "w-7" is none',
    ],
    [
      ['explain', 'a.txt', 'w-1', '--state', 'none'],
      'radar explain: --state takes the folder of an earlier run, "none" holds no tables',
    ],
    [
      ['run', '--inbox', '.', '--candidates', 'c.csv', '--out', 'o', '--console'],
      'radar run: --console takes --state beside it, and not --once: it goes on, and keeps there what you note',
    ],
    [
      ['run', '--inbox', 'none', '--candidates', 'c.csv', '--out', 'o'],
      'radar run: --inbox takes a folder, "none" is none',
    ],
  ])('radar %j', async (args, line) => {
    const folder = folderWith({ 'a.txt': requestText(), 'c.csv': CANDIDATES })
    expect(await radar(folder, ...args)).toEqual({ out: '', err: `${line}\n`, status: 2 })
  })
})

describe('radar parse', () => {
  test('gives a record or a refusal for each file, in the order asked for', async () => {
    const folder = folderWith({
      'a.txt': requestText({ number: '1001' }),
      'b.txt': '',
      'c.txt': requestText({ number: '1003' }),
    })
    const { out, err, status } = await radar(folder, 'parse', 'c.txt', 'b.txt', 'a.txt', '--json')
    expect(lines(out)).toMatchObject([
      { schemaVersion: 2, requestNumber: '1003' },
      { file: 'b.txt', refused: { reason: 'empty' } },
      { schemaVersion: 2, requestNumber: '1001' },
    ])
    expect({ err, status }).toEqual({ err: '', status: 1 })
  })

  test('without --json it gives a card for a person', async () => {
    const { out, status } = await radar(folderWith({ 'a.txt': requestText() }), 'parse', 'a.txt')
    expect(out).toMatch(/^Adviseur Wonen {2}· {2}90210 {2}· {2}a.txt\n {2}Reageren vóór +/)
    expect(out).toMatch(/\n {2}Opdrachtgever +Gemeente Zwolle {2}\(regel \d+\)\n/)
    expect(status).toBe(0)
  })

  test('the card names the labels that nobody here knows', async () => {
    const { out } = await radar(folderWith({ 'a.txt': `Zitplaats: bij het raam\n${requestText()}` }), 'parse', 'a.txt')
    expect(out).toMatch(/\n {2}Onbekende labels +Zitplaats\n/)
  })

  test.each([
    ['Aanvraag 7007 (planner) is ingetrokken. U hoeft niet meer te reageren.', ['een intrekking van een aanvraag']],
    [
      'Aanvraagnummer: 7101\nFunctie: Planner\nUren: 24\n\nAanvraagnummer: 7102\nFunctie: Tekenaar\nUren: 32\n',
      ['aanvraag, 1 van 2 in de tekst', 'aanvraag, 2 van 2 in de tekst'],
    ],
    [requestText(), []],
  ])('the card says what a text is where that is not one request: %j', async (content, said) => {
    const { out } = await radar(folderWith({ 'a.txt': content }), 'parse', 'a.txt')
    expect([...out.matchAll(/^ {2}Is {18}(.*)$/gm)].map((found) => found[1])).toEqual(said)
  })

  test('the card shows what is demanded, what the rate weighs, and where to ask', async () => {
    const more = 'Certificaten: VCA\nTaal: Nederlands B2\nWeging prijs: 40%\nMaximaal 2 kandidaten per leverancier\n'
    const content = `Broker: Talentplein\nGepubliceerd: 3 februari 2026\n${more}Telefoon: 038-1234567\n${requestText()}`
    const { out } = await radar(folderWith({ 'a.txt': content }), 'parse', 'a.txt')
    for (const line of [
      /Broker +Talentplein/,
      /Gepubliceerd +di 3 feb 2026/,
      /Certificaten +VCA/,
      /Talen +Nederlands B2/,
      /Weging prijs +40%/,
      /Aantal +hooguit 2 kandidaten per leverancier/,
      /Contact +038-1234567/,
      /Eisen {2}\(regel [\d, ]+\)\n {4}1\. /,
    ]) {
      expect(out).toMatch(line)
    }
  })

  test('--why shows each field with its places, and what no statement was found for', async () => {
    const { out } = await radar(folderWith({ 'a.txt': requestText() }), 'parse', 'a.txt', '--why')
    expect(out).toMatch(/\n {2}hoursPerWeek {4}\{"min":24,"max":32\}\n {6}regel 6, \d+–\d+: “24 tot 32 uur”\n/)
    expect(out).toMatch(/\n {2}broker {10}nergens genoemd\n {2}publishedOn/)
  })

  test('a reader that has seen enough is no failure', async () => {
    const folder = folderWith({ 'a.txt': requestText() })
    const many = Array.from({ length: 300 }, () => 'a.txt')
    const program = spawn(process.execPath, [RADAR, 'parse', '--json', ...many], { cwd: folder })
    program.stdout.once('data', () => program.stdout.destroy())
    const [err, [status]] = await Promise.all([text(program.stderr), once(program, 'close')])
    expect({ err, status }).toEqual({ err: '', status: 0 })
  })
})

describe('files of all kinds', () => {
  const MAIL = `From: Desk <desk@veldwerk.example>\r\nSubject: Aanvraag\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(requestText({ number: '4711' })).toString('base64')}`
  const PAGE = `<!doctype html><nav>Zoek in Utrecht</nav><pre>${requestText({ number: '4712' })}</pre>`
  const FILES = { 'a.eml': MAIL, 'b.html': PAGE, 'c.pdf': pdfFile([[]]), 'k.csv': CANDIDATES }

  test('radar parse reads what it shows in its bytes, and refuses with what to do', async () => {
    const { out, status } = await radar(folderWith(FILES), 'parse', 'a.eml', 'b.html', 'c.pdf', '--json')
    expect(lines(out)).toMatchObject([
      { requestNumber: '4711' },
      { requestNumber: '4712' },
      { file: 'c.pdf', refused: { reason: 'unreadable', detail: expect.stringContaining('send the PDF or DOCX') } },
    ])
    expect(status).toBe(1)
  })

  test('an attachment that could not be read is told, and the mail read all the same', async () => {
    const parts = [
      `Content-Type: text/plain\r\n\r\n${requestText({ number: '4711' })}`,
      `Content-Type: application/pdf; name=scan.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(pdfFile([[]])).toString('base64')}`,
    ]
    const mail = `From: d@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`
    const { out, err, status } = await radar(folderWith({ 'a.eml': mail }), 'parse', 'a.eml', '--json')
    expect(lines(out)).toMatchObject([{ requestNumber: '4711' }])
    expect(err).toContain('a.eml, scan.pdf: geweigerd, unreadable')
    expect(status).toBe(0)
  })

  test('- is standard input', async () => {
    const { out } = await radarOn(Buffer.from(MAIL), folderWith({}), 'parse', '-', '--json')
    expect(lines(out)).toMatchObject([{ requestNumber: '4711' }])
  })

  test('radar match takes them too', async () => {
    const { out } = await radar(
      folderWith(FILES),
      'match',
      '--requests',
      'a.eml',
      'b.html',
      '--candidates',
      'k.csv',
      '--as-of',
      '2026-02-16T08:00:00Z',
      '--all',
      '--json',
    )
    expect(new Set(lines(out).map(({ requestNumber }) => requestNumber))).toEqual(new Set(['4711', '4712']))
  })

  test('radar text gives the text, and with --json where it stood', async () => {
    const folder = folderWith(FILES)
    expect((await radar(folder, 'text', 'a.eml')).out).toMatch(
      /^From: Desk <desk@veldwerk.example>\nSubject: Aanvraag\n\n/,
    )
    const { out, status } = await radar(folder, 'text', 'a.eml', 'c.pdf', '--json')
    expect(lines(out)).toMatchObject([
      { file: 'a.eml', kind: 'mail', unread: [], map: [{ start: 0, at: { part: null } }] },
      { file: 'c.pdf', refused: { reason: 'unreadable' } },
    ])
    expect(status).toBe(1)
  })

  test('the name of a file does not steer the terminal', async () => {
    const name = 'a\u001b[2J\u202e.txt'
    const { out } = await radar(folderWith({ [name]: '' }), 'parse', name)
    expect(out).toMatch(/^a \[2J \.txt: geweigerd, empty\. /)
  })
})

describe('radar match', () => {
  const FILES = {
    'a.txt': requestText(),
    'leeg.txt': '',
    'c.csv': CANDIDATES,
    'd.csv': `${CANDIDATES}w-9,Kees,nee,1,*,1,2,\n`,
  }
  const MATCH = ['match', '--requests', 'a.txt', 'leeg.txt', '--as-of', '2026-02-16T09:00:00+01:00', '--json']

  test('applies updates and withdrawals to the requests that they name, in whatever order they are named', async () => {
    const folder = folderWith({
      ...FILES,
      'b.txt': requestText({ number: '90211' }),
      'verlengd.txt': 'Aanvraag 90210: de sluitingsdatum is verlengd tot 26 februari 2026 om 12:00 uur.\n',
      'weg.txt': 'De aanvraag 90211 is ingetrokken.\n',
      'van-wie.txt': 'De aanvraag 90299 is ingetrokken.\n',
    })
    const later = ['--as-of', '2026-02-25T09:00:00Z', '--candidates', 'c.csv', '--json']
    const files = ['van-wie.txt', 'verlengd.txt', 'weg.txt', 'a.txt', 'b.txt']
    for (const requests of [files, files.toReversed()]) {
      const { out, err, status } = await radar(folder, 'match', '--requests', ...requests, ...later)
      const found = lines(out).map(({ file, candidateId, verdict }) => [file, candidateId, verdict])
      expect(found).toEqual([
        ['a.txt', 'w-1', 'match'],
        ['a.txt', 'w-2', 'match'],
      ])
      expect(err).toContain('van-wie.txt: intrekking van aanvraag 90299 die niet bij de bestanden is')
      expect(status).toBe(0)
    }
  })

  test('gives the verdicts that are not no, then refused rows; the clock is brought to UTC', async () => {
    const { out, status } = await radar(folderWith(FILES), ...MATCH, '--candidates', 'c.csv', 'd.csv')
    const found = lines(out)
    expect(found.slice(0, 3)).toMatchObject([
      { requestNumber: '90210', file: 'a.txt', candidateId: 'w-1', asOf: '2026-02-16T08:00:00Z' },
      { requestNumber: '90210', file: 'a.txt', candidateId: 'w-2' },
      { file: 'leeg.txt', refused: { reason: 'empty' } },
    ])
    expect(found.slice(3).map(({ file, row, refused }) => [file, row, refused.column])).toEqual([
      ['d.csv', 1, 'candidateId'],
      ['d.csv', 2, 'candidateId'],
      ['d.csv', 3, 'candidateId'],
      ['d.csv', 4, 'alertEmail'],
    ])
    expect(status).toBe(1)
  })

  test('of a file with several requests each verdict names the part', async () => {
    const files = { ...FILES, 'twee.txt': TWO_REQUESTS }
    const args = [
      'match',
      '--requests',
      'twee.txt',
      'a.txt',
      '--candidates',
      'c.csv',
      '--as-of',
      '2026-02-16T08:00:00Z',
    ]
    const { out } = await radar(folderWith(files), ...args, '--json', '--all')
    const verdicts = lines(out).filter(({ candidateId }) => candidateId === 'w-1')
    expect(verdicts.map(({ requestNumber, file, part }) => [requestNumber, file, part])).toEqual([
      ['90301', 'twee.txt', { index: 1, of: 2 }],
      ['90302', 'twee.txt', { index: 2, of: 2 }],
      ['90210', 'a.txt', { index: 1, of: 1 }],
    ])
    const shown = await radar(folderWith(files), ...args)
    expect(shown.out).toMatch(/ {2}· {2}90302 {2}· {2}twee\.txt, 2 van 2\n/)
    expect(shown.out).toMatch(/ {2}· {2}90210 {2}· {2}a\.txt\n/)
  })

  test('with --all it gives the others too', async () => {
    const { out } = await radar(folderWith(FILES), ...MATCH, '--candidates', 'c.csv', '--all')
    const verdicts = lines(out).filter((line) => 'verdict' in line)
    expect(verdicts.map(({ candidateId }) => candidateId)).toEqual(['w-1', 'w-2', 'w-3'])
  })
})

describe('radar explain', () => {
  const FILES = {
    'a.txt': requestText(),
    'b.txt': requestText({ number: '90211' }),
    'c.csv': CANDIDATES,
    'leeg.txt': '',
  }
  const AS_OF = ['--as-of', '2026-02-16T08:00:00Z']

  test('says rule by rule why a pair does or does not match, with the places of the text', async () => {
    const args = ['explain', 'a.txt', 'w-3', '--candidates', 'c.csv', ...AS_OF]
    const { out, err, status } = await radar(folderWith(FILES), ...args)
    expect({ err, status }).toEqual({ err: '', status: 0 })
    expect(out).toMatch(/^Adviseur Wonen {2}· {2}90210 {2}· {2}a\.txt\nw-3 {2}· {2}Mila Vos\n\nOordeel: geen match\n/)
    expect(out).toMatch(/✗ Regio: .*\n(?: {4}regel \d+: “.*”\n)+/)
    expect(out).toMatch(/✓ Tarief: .*\n {4}regel 7: “.*95,00.*”\n/)
    for (const rule of ['Open', 'Uren', 'Contractvorm', 'Rol', 'Toestemming']) expect(out).toMatch(`${rule}: `)
  })

  test('a request may be named by its number; with --json it is one object', async () => {
    const args = ['explain', '90211', 'w-1', '--requests', 'leeg.txt', 'a.txt', 'b.txt', '--candidates', 'c.csv']
    const { out } = await radar(folderWith(FILES), ...args, ...AS_OF, '--json')
    expect(lines(out)).toMatchObject([
      { requestNumber: '90211', file: 'b.txt', candidateId: 'w-1', asOf: '2026-02-16T08:00:00Z', verdict: 'match' },
    ])
    expect(lines(out)[0].rules.map(({ rule, outcome }: Record<string, string>) => `${rule} ${outcome}`)).toEqual(
      ['open', 'rateCap', 'region', 'hours', 'contractForm', 'roles', 'consent'].map((rule) => `${rule} pass`),
    )
  })

  test('candidates may stand in a workbook, as for every command', async () => {
    const rows = CANDIDATES.trim().split('\n')
    const table = rows.map((row) => row.replace('"88,50"', '88.50').split(','))
    const folder = folderWith({ ...FILES, 'c.xlsx': workbook(sheetRows(table)) })
    const { out, err } = await radar(folder, 'explain', 'a.txt', 'w-3', '--candidates', 'c.xlsx', ...AS_OF)
    expect([err, out]).toEqual(['', expect.stringContaining('Mila Vos')])
  })

  test('of a file with several requests one is named by its number', async () => {
    const folder = folderWith({ 'twee.txt': TWO_REQUESTS, 'c.csv': CANDIDATES })
    const ofFile = await radar(folder, 'explain', 'twee.txt', 'w-1', '--candidates', 'c.csv', ...AS_OF)
    expect(ofFile).toEqual({
      out: '',
      err: 'radar explain: REQUEST takes a file with one request, "twee.txt" holds 2: name one by number\n',
      status: 2,
    })
    const args = ['explain', '90302', 'w-1', '--requests', 'twee.txt', '--candidates', 'c.csv', ...AS_OF]
    const { out } = await radar(folder, ...args)
    expect(out).toMatch(/^Jeugdconsulent {2}· {2}90302 {2}· {2}twee\.txt\n/)
  })

  test('a refused text is refused as by parse', async () => {
    const args = ['explain', 'leeg.txt', 'w-1', '--candidates', 'c.csv']
    const { out, status } = await radar(folderWith(FILES), ...args)
    expect({ out, status }).toEqual({ out: expect.stringMatching(/^leeg\.txt: geweigerd, empty\. /), status: 1 })
  })

  test('what a run kept is explained from its state folder', async () => {
    const folder = folderWith({ 'c.csv': CANDIDATES, 'inbox/a.txt': requestText() })
    const RUN = ['run', '--inbox', 'inbox', '--candidates', 'c.csv', '--out', 'mails', '--once', '--state', 'state']
    await radar(folder, ...RUN, ...AS_OF)
    const { out, err, status } = await radar(folder, 'explain', '90210', 'w-2', '--state', 'state', ...AS_OF)
    expect({ err, status }).toEqual({ err: '', status: 0 })
    expect(out).toMatch(/^Adviseur Wonen {2}· {2}90210 {2}· {2}a\.txt\nw-2 {2}· {2}Joris Blok\n\nOordeel: match\n/)
    const unknown = await radar(folder, 'explain', '1', 'w-2', '--state', 'state')
    expect(unknown).toEqual({
      out: '',
      err: 'radar explain: REQUEST takes a file, or a number that --state knows, "1" is neither\n',
      status: 2,
    })
  })
})

describe('radar run', () => {
  const RUN = ['run', '--inbox', 'inbox', '--candidates', 'c.csv', '--out', 'mails', '--as-of', '2026-02-16T08:00:00Z']

  test('with --once its last line is the summary, and each mail is a file whose name says nothing of who gets it', async () => {
    const folder = folderWith({
      'c.csv': CANDIDATES,
      'inbox/a.txt': requestText(),
      'inbox/b.txt': '',
      'inbox/.hidden': 'x',
    })
    const { out, err, status } = await radar(folder, ...RUN, '--once', '--json')
    const counts = {
      objects: 2,
      parsed: 1,
      refused: 1,
      gone: 0,
      failed: 0,
      matches: 2,
      mails: 2,
      mailsHeld: 0,
      untold: 0,
    }
    expect(lines(out).at(-1)).toEqual(counts)
    expect({ err, status }).toEqual({ err: expect.stringMatching(/^b\.txt: geweigerd, empty\. .*\n$/), status: 1 })
    const mails = readdirSync(join(folder, 'mails'))
    expect(mails).toHaveLength(2)
    for (const mail of mails) expect(mail).toMatch(/^\d{8}T\d{9}Z-[0-9a-f-]{36}_1\.eml$/)
  })

  test('a state folder that another run uses is not touched', async () => {
    const folder = folderWith({
      'c.csv': CANDIDATES,
      'inbox/a.txt': requestText(),
      'state/in-use-by': `${process.pid}`,
    })
    const { err, status } = await radar(folder, ...RUN, '--once', '--state', 'state')
    const line = `radar run: --state takes a folder of its own, "state" is in use by process ${process.pid}: `
    expect(err).toContain(line)
    expect(status).toBe(2)
    expect(readdirSync(join(folder, 'state'))).toEqual(['in-use-by'])
  })

  test.each([
    ['SIGINT', 'Wachten op teksten', 0],
    ['SIGTERM', 'Wachten op teksten', 0],
  ] as const)('on %s it ends and leaves no process and no temporary folder', async (signal, sign, expected) => {
    const folder = folderWith({ 'c.csv': CANDIDATES, 'inbox/a.txt': requestText(), 'tmp/.keep': '' })
    // A process group of its own, so that whatever it starts can be found when it has ended.
    const program = spawn(process.execPath, [RADAR, ...RUN], {
      cwd: folder,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Where the bundles have to be made anew, npm looks for esbuild, and would keep its own compiled code in that folder.
      env: { ...process.env, TMPDIR: join(folder, 'tmp'), NODE_DISABLE_COMPILE_CACHE: '1' },
    })
    const group = -(program.pid ?? Number.NaN)
    onTestFinished(() => void program.kill('SIGKILL'))
    let out = ''
    let err = ''
    program.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
    program.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk))
    await expect.poll(() => err, { timeout: 60_000 }).toContain(sign)

    writeFileSync(join(folder, 'inbox/new.txt'), requestText({ number: '90555', title: 'Planner Wegen' }))
    await expect.poll(() => out, { timeout: 30_000 }).toMatch(/new\.txt +gelezen +Planner Wegen/)
    expect(readdirSync(join(folder, 'mails'))).toHaveLength(4)

    // As a terminal does it: to the whole group.
    process.kill(group, signal)
    const [status] = await once(program, 'close')
    expect(status).toBe(expected)
    expect(() => process.kill(group, 0)).toThrow('ESRCH')
    expect(readdirSync(join(folder, 'tmp'))).toEqual(['.keep'])
  })
})
