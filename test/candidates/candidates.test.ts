import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Candidate } from '../../shared/candidate.ts'
import { readCandidates } from '../../shared/candidates/candidates.ts'
import { PROVINCES } from '../../shared/record-words.ts'

const HEADER = 'candidateId,name,alertEmail,rate,provinces,hoursMin,hoursMax'
const ROW = 'c1,Anna Bos,anna@example.org,78.50,NL-DR,24,36'
const FULL_HEADER = `${HEADER},availableFrom,education,contractForm,roles,registrations,language,consentUntil`
const FULL_ROW = `${ROW},2027-02-01,HBO,employed,Jeugdconsulent | Gezinscoach,SKJ,en,2027-12-31`

function read(content: string | Uint8Array, file = 'candidates.csv', seenIds = new Set<string>()) {
  return readCandidates(file, typeof content === 'string' ? new TextEncoder().encode(content) : content, seenIds)
}

/** What came of a file: the ids taken, and `row column reason` of each refusal. */
function outcome(content: string | Uint8Array, file?: string) {
  const { candidates, refusals } = read(content, file)
  return {
    taken: candidates.map(({ row, candidate }) => `${row} ${candidate.candidateId}`),
    refused: refusals.map(({ row, refused }) => `${row} ${refused.column} ${refused.reason}`),
  }
}

/** One row with one cell of the full row replaced; the cell is quoted as RFC 4180 asks. */
function withCell(column: string, value: string): string {
  const cells = FULL_ROW.split(',')
  cells[FULL_HEADER.split(',').indexOf(column)] = `"${value.replaceAll('"', '""')}"`
  return `${FULL_HEADER}\n${cells.join(',')}\n`
}

describe('a candidate file', () => {
  const anna: Candidate = {
    candidateId: 'c1',
    name: 'Anna Bos',
    alertEmail: 'anna@example.org',
    rateCents: 7850,
    provinces: ['NL-DR'],
    hoursMin: 24,
    hoursMax: 36,
    availableFrom: '2027-02-01',
    education: 'HBO',
    contractForm: 'employed',
    roles: ['Jeugdconsulent', 'Gezinscoach'],
    registrations: ['SKJ'],
    language: 'en',
    consentUntil: '2027-12-31',
  }
  const bare: Candidate = {
    ...anna,
    availableFrom: null,
    education: null,
    contractForm: null,
    roles: [],
    registrations: [],
    language: 'nl',
    consentUntil: null,
  }
  const object = {
    candidateId: 'c1',
    name: 'Anna Bos',
    alertEmail: 'anna@example.org',
    rate: 78.5,
    provinces: ['NL-DR'],
    hoursMin: 24,
    hoursMax: '36',
  }

  test.each<[string, Candidate, string, string]>([
    ['commas', anna, `${FULL_HEADER}\n${FULL_ROW}\n`, 'a.csv'],
    ['semicolons', bare, `${HEADER}\n${ROW}\n`.replaceAll(',', ';'), 'a.csv'],
    [
      'semicolons with a decimal comma',
      bare,
      `${HEADER}\n${ROW}`.replaceAll(',', ';').replace('78.50', '78,50'),
      'a.csv',
    ],
    ['a byte order mark and CRLF', bare, `\uFEFF${HEADER}\r\n${ROW}\r\n`, 'a.csv'],
    ['CR line ends', bare, `${HEADER}\r${ROW}\r`, 'a.csv'],
    ['no line end at the end', bare, `${HEADER}\n${ROW}`, 'a.csv'],
    ['blank lines', bare, `${HEADER}\n\n${ROW}\n\n\n`, 'a.csv'],
    ['quoted header and cells', bare, `"candidateId",${HEADER.slice(12)}\n"c1","Anna Bos",${ROW.slice(12)}\n`, 'a.csv'],
    ['blanks around cells and column names', bare, `${HEADER}\n${ROW}`.replaceAll(',', ' , '), 'a.csv'],
    ['columns in another order and unknown ones', bare, `x,${HEADER},y\n=1+1,${ROW},\n`, 'a.csv'],
    ['empty optional columns', bare, `${FULL_HEADER}\n${ROW},,,,,,,\n`, 'a.csv'],
    ['JSON with numbers as numbers or strings', bare, JSON.stringify([object]), 'a.json'],
    ['JSON with lists as texts', bare, JSON.stringify([{ ...object, provinces: 'NL-DR|Drenthe' }]), 'a.json'],
    ['JSON with nulls', bare, JSON.stringify([{ ...object, roles: null, education: null }]), 'a.json'],
    ['JSON by its first character', bare, `\n [${JSON.stringify(object)}]`, 'upload'],
    ['JSON with a byte order mark', bare, `\uFEFF${JSON.stringify([object])}`, 'a.json'],
    [
      'JSON with an array of roles',
      { ...bare, roles: ['Coach', 'Gids'] },
      JSON.stringify([{ ...object, roles: ['Coach', ' Gids ', ''] }]),
      'a.json',
    ],
  ])('is read: %s', (_name, expected, content, file) => {
    expect(read(content, file)).toEqual({ candidates: [{ row: 1, candidate: expected }], refusals: [] })
    expect(Candidate.parse(expected)).toEqual(expected)
  })

  test('a quoted cell may hold delimiters, quotes and line breaks', () => {
    const { candidates } = read(withCell('roles', 'Adviseur "zorg, welzijn"\r\nen sport|Coach'))
    expect(candidates[0]?.candidate.roles).toEqual(['Adviseur "zorg, welzijn"\r\nen sport', 'Coach'])
  })

  test('a formula is data', () => {
    expect(read(withCell('name', '=HYPERLINK("x")')).candidates[0]?.candidate.name).toBe('=HYPERLINK("x")')
  })

  test.each([
    ['empty', ''],
    ['empty', ' \r\n '],
    ['empty', '\uFEFF'],
    ['nul', `${HEADER}\n${ROW}\0`],
    ['encoding', new Uint8Array([0xff, 0xfe, 0x63, 0x00])],
    ['encoding', new Uint8Array([0x63, 0xe9, 0x0a])],
    ['not-json', '{"candidateId":"c1"}'],
    ['not-json', '[{"candidateId":"c1"}'],
    ['column-missing', `${HEADER.replace(',rate', '')}\n`],
    ['column-missing', HEADER.toUpperCase()],
    ['column-missing', 'just some text'],
    ['column-twice', `${HEADER},rate\n${ROW},1\n`],
  ])('is refused whole: %s (%j)', (reason, content) => {
    expect(outcome(content)).toEqual({ taken: [], refused: [`null null ${reason}`] })
  })

  test('a header in words of one’s own is told which columns it lacks', () => {
    const { refusals } = read('kandidaat;naam;alertEmail;tarief;provinces;hoursMin;hoursMax')
    const detail = 'the first row must be the header, and has no column candidateId, name, rate'
    expect(refusals).toMatchObject([{ row: null, refused: { column: null, detail } }])
  })

  test.each([
    ['a header alone', `${HEADER}\n`, 'a.csv'],
    ['an empty array', '[]', 'a.json'],
  ])('is valid with nothing in it: %s', (_name, content, file) => {
    expect(outcome(content, file)).toEqual({ taken: [], refused: [] })
  })

  test('what is no array, under a name that says JSON, is refused whole', () => {
    for (const content of ['null', '5', '"x"', `${HEADER}\n${ROW}`]) {
      expect(outcome(content, 'a.JSON').refused).toEqual(['null null not-json'])
    }
  })
})

describe('a row is refused and the others go on', () => {
  test('each with its number, column and reason', () => {
    const content = [
      HEADER,
      'c1,Anna,anna@example.org,78,NL-DR,24,36',
      'c2,Bram,bram@example.org,78,NL-DR,24',
      'c3,Chris,chris@example.org,78,NL-DR,24,36,extra',
      'c4,Dina,dina@example.org,x,NL-DR,24,36',
      'c1,Anna,anna@example.org,78,NL-DR,24,36',
      'c4,Dina,dina@example.org,78,NL-DR,24,36',
    ].join('\n')
    expect(outcome(content)).toEqual({
      taken: ['1 c1', '6 c4'],
      refused: ['2 null field-count', '3 null field-count', '4 rate not-a-number', '5 candidateId duplicate-id'],
    })
  })

  test('a stray quote costs its own row only', () => {
    const rows = ['c1', 'c2', 'c3', 'c4'].map((id) => ROW.replace('c1', id))
    const broken = [HEADER, rows[0], rows[1]?.replace('Anna', '"Anna'), rows[2], rows[3]?.replace('Anna', 'An"na')]
    expect(outcome(broken.join('\n'))).toEqual({
      taken: ['1 c1', '3 c3'],
      refused: ['2 null quotes', '4 null quotes'],
    })
  })

  test('an id that an earlier file of the same call claimed is taken no more', () => {
    const seenIds = new Set<string>()
    expect(read(`${HEADER}\n${ROW}`, 'a.csv', seenIds).candidates).toHaveLength(1)
    expect(read(`${HEADER}\n${ROW}`, 'b.csv', seenIds).refusals).toMatchObject([
      { file: 'b.csv', row: 1, refused: { column: 'candidateId', reason: 'duplicate-id' } },
    ])
  })

  test('JSON elements that are no objects', () => {
    expect(outcome('[1,null,[],"x",{}]', 'a.json').refused).toEqual([
      '1 null not-an-object',
      '2 null not-an-object',
      '3 null not-an-object',
      '4 null not-an-object',
      '5 candidateId missing',
    ])
  })

  test.each([
    ['candidateId', 'missing', ['', '  ']],
    ['candidateId', 'malformed', ['a b', 'é', 'x'.repeat(65), 'a/b', '<b>', 'c1\n']],
    ['name', 'missing', ['']],
    ['name', 'control-character', ['Anna\nBcc: x@example.org', 'Anna\r', 'A\tB', '\u2028A', 'A\u0085']],
    ['name', 'too-long', ['x'.repeat(201)]],
    ['alertEmail', 'missing', ['']],
    [
      'alertEmail',
      'not-an-address',
      [
        'Anna <anna@example.org>',
        '<anna@example.org>',
        'anna@example.org, bram@example.org',
        'anna@example.org;bram@example.org',
        'anna@example.org\n',
        'anna@example.org\r\nBcc: x@example.org',
        '"anna bos"@example.org',
        'anna(bos)@example.org',
        'anna bos@example.org',
        'anna@exämple.org',
        'änna@example.org',
        'anna@@example.org',
        'anna@example',
        'anna@-example.org',
        'anna@example..org',
        'anna@.org',
        '.anna@example.org',
        'anna.@example.org',
        'an..na@example.org',
        'anna@[127.0.0.1]',
        'anna@127.0.0.1',
        'example.org',
        '@example.org',
        `${'a'.repeat(65)}@example.org`,
        `a@${'b'.repeat(60)}.${'b'.repeat(60)}.${'b'.repeat(60)}.${'b'.repeat(60)}.${'b'.repeat(10)}.org`,
        'mailto:anna@example.org',
      ],
    ],
    ['rate', 'missing', ['']],
    [
      'rate',
      'not-a-number',
      [
        'x',
        '-5',
        '+5',
        '1e3',
        '1e309',
        'NaN',
        'Infinity',
        '78.505',
        '78.',
        '.5',
        '1.234,50',
        '€ 78',
        '0x10',
        '７8',
        '7 8',
      ],
    ],
    ['rate', 'out-of-range', ['0', '0,00', '9'.repeat(40), '9'.repeat(400)]],
    ['provinces', 'missing', ['', ' ', '|', ' | ']],
    [
      'provinces',
      'unknown-province',
      ['Holland', 'Drenthe Brabant', 'NL-XX', '* Drenthe', 'Drenthe,Utrecht', 'Drenthen', '1'],
    ],
    ['hoursMin', 'not-a-number', ['x', '-8']],
    ['hoursMin', 'out-of-range', ['0', '60.01', '1000']],
    ['hoursMin', 'hours-reversed', ['36.01', '40']],
    ['hoursMax', 'out-of-range', ['0', '61']],
    [
      'availableFrom',
      'no-such-date',
      ['2027-02-30', '2026-02-29', '1-2-2027', '2027-2-1', '2027-02-01T00:00:00Z', 'z.s.m.'],
    ],
    ['consentUntil', 'no-such-date', ['2027-13-01', 'nee']],
    ['education', 'unknown-value', ['hbo', 'HBO+', 'PhD']],
    ['contractForm', 'unknown-value', ['Employed', 'zzp', 'constructor', '__proto__']],
    ['language', 'unknown-value', ['NL', 'de']],
    ['roles', 'too-long', ['x'.repeat(20_001)]],
  ])('%s: %s', (column, reason, values) => {
    for (const value of values) {
      expect(outcome(withCell(column, value)), JSON.stringify(value)).toEqual({
        taken: [],
        refused: [`1 ${column} ${reason}`],
      })
    }
  })

  test.each([
    ['name', ['x'.repeat(200), '😀'.repeat(200), 'José Müller-d’Or', 'Noa\u202Egnid']],
    ['alertEmail', ["o'neil@example.org", 'a+b@xn--exmple-cua.org', 'a.b-c_d@sub.example.com']],
    ['rate', ['0.01', '78', '78,5', '78.50', '0078']],
    ['hoursMin', ['0,5', '36', '36.00']],
    ['availableFrom', ['2028-02-29']],
  ])('%s takes what is right', (column, values) => {
    for (const value of values) expect(outcome(withCell(column, value)).refused, value).toEqual([])
  })

  test('no detail repeats what stands in the file', () => {
    const secret = 'Geheim-7731'
    for (const column of FULL_HEADER.split(',')) {
      const { refusals } = read(withCell(column, `${secret} \u0001 @`))
      expect(JSON.stringify(refusals)).not.toContain('7731')
    }
  })
})

describe('provinces', () => {
  test.each([
    ['NL-DR', ['NL-DR', 'nl-dr', 'NLDR', 'Drenthe', 'DRENTHE', ' drenthe ', 'Drenthe|NL-DR']],
    ['NL-FR', ['Friesland', 'Fryslân', 'fryslan', 'FRYSLÂN']],
    ['NL-NB', ['Noord-Brabant', 'Noord Brabant', 'noordbrabant', 'Noord\u2011Brabant', 'Noord–Brabant']],
    ['NL-NH NL-ZH', ['Zuid-Holland Noord-Holland', 'noord holland|zuid holland', 'NL-ZH NL-NH NL-ZH']],
    ['NL-GR NL-UT', ['Groningen Utrecht', 'utrecht|groningen']],
    [PROVINCES.join(' '), ['*', ' * ']],
  ])('%s', (expected, phrasings) => {
    for (const phrasing of phrasings) {
      expect(read(withCell('provinces', phrasing)).candidates[0]?.candidate.provinces.join(' '), phrasing).toBe(
        expected,
      )
    }
  })
})

describe('hostile JSON is harmless', () => {
  test.each([
    ['a prototype key', '[{"__proto__":{"candidateId":"x"},"candidateId":"c1"}]', '1 name missing'],
    [
      'a number beyond all numbers',
      `[${JSON.stringify({ candidateId: 'c1', name: 'A', alertEmail: 'a@example.org' }).slice(0, -1)},"rate":1e309}]`,
      '1 rate not-a-number',
    ],
    [
      'a negative number',
      '[{"candidateId":"c1","name":"A","alertEmail":"a@example.org","rate":-1}]',
      '1 rate not-a-number',
    ],
    ['an object as text', '[{"candidateId":{"toString":"x"}}]', '1 candidateId wrong-type'],
    ['a list as text', '[{"candidateId":["c1"]}]', '1 candidateId wrong-type'],
    ['a lone surrogate', '[{"candidateId":"c1","name":"\\ud800"}]', '1 name control-character'],
  ])('%s', (_name, content, refusal) => {
    expect(outcome(content, 'a.json')).toEqual({ taken: [], refused: [refusal] })
  })

  test('deep nesting and huge lists end in an answer', () => {
    expect(outcome('['.repeat(500_000), 'a.json').refused).toEqual(['null null not-json'])
    expect(outcome(JSON.stringify([{ candidateId: 'c1', name: ' '.repeat(500_000) }]), 'a.json').refused).toEqual([
      '1 name missing',
    ])
    const provinces = Array(100_000).fill('Drenthe')
    const object = { candidateId: 'c1', name: 'A', alertEmail: 'a@example.org', rate: 1, provinces }
    expect(outcome(JSON.stringify([object]), 'a.json').refused).toEqual(['1 provinces too-long'])
  })
})

test('any text is read to candidates that satisfy the schema, or to refusals, without a crash', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('c1', '5', 'Drenthe', '"', 'a@example.org'),
  )
  const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 8 }), { maxLength: 6 })
  fc.assert(
    fc.property(rows, fc.constantFrom('\n', '\r\n'), (cells, eol) => {
      const content = [HEADER, ...cells.map((row) => row.join(','))].join(eol)
      for (const { candidate } of read(content).candidates) expect(Candidate.parse(candidate)).toEqual(candidate)
    }),
    { numRuns: 300 },
  )
})

test('a file in which every row has broken quotes is read to its end', () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, index) => `${ROW.replace('c1', `c${index}`).replace('Anna', 'An"na')}`,
  )
  const { candidates, refusals } = read([HEADER, ...rows].join('\n'))
  expect([candidates.length, refusals.length]).toEqual([0, 20_000])
})

test('a quoted cell may be longer than what is read at a time', () => {
  const long = `"${'regel\n'.repeat(1000)}"`
  const { candidates } = read(`${HEADER},notes\n${ROW},${long}\n${ROW.replace('c1', 'c2')},x\n`)
  expect(candidates.map(({ row }) => row)).toEqual([1, 2])
})
