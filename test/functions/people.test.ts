import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { batchOf, invoke, startServices } from './services.ts'

const services = await startServices()
const parseRequest = await services.handler('parse-request')
const loadCandidates = await services.handler('load-candidates')
const findMatches = await services.handler('find-matches')
const carryMail = await services.handler('carry-mail')
const inspectPerson = await services.handler('inspect-person')
const erasePerson = await services.handler('erase-person')
const forgetPeople = await services.handler('forget-people')
const { appendMail, mailLog } = await import('../../functions/tables/mails.ts')
const { recipientAt, stopRecipient } = await import('../../functions/tables/recipients.ts')

const Files = z.object({ files: z.array(z.object({ key: z.string() })) })
const HEADER = 'candidateId,name,alertEmail,rate,provinces,hoursMin,hoursMax,consentUntil'
const TABLES = ['CANDIDATES', 'MATCHES', 'RECIPIENTS', 'MAILS', 'ERASURES', 'PERSON_ACCESS', 'REQUESTS', 'DOCUMENTS']

let nth = 0
let file = ''
let [anna, bram] = ['', '']
let email = ''
beforeEach(() => {
  nth += 1
  file = `candidates/people-${nth}.csv`
  anna = `anna-${nth}`
  bram = `bram-${nth}`
  email = `bureau-${nth}@bureau.example`
})
const person = (id: string, to = email, consentUntil = '') => `${id},Naam van ${id},${to},80,*,24,36,${consentUntil}`
const put = async (...people: string[]) => {
  await invoke(loadCandidates, batchOf(await services.put(file, [HEADER, ...people].join('\n'))))
  return services.read(file.replace('candidates/', 'reports/').concat('.json'))
}
let day = 0
const run = async () => {
  day += 1
  const scheduledTime = new Date(Date.UTC(2026, 0, day, 6)).toISOString().replace('.000', '')
  await invoke(findMatches, { scheduledTime })
}
const night = (scheduledTime: string) => invoke(forgetPeople, { scheduledTime })
const erase = (candidateId: string) => invoke(erasePerson, { candidateId, by: 'Beheer' })
/** Breaks off at a write, the first being the 1st. */
async function eraseUntil(candidateId: string, at: number) {
  const { dynamo } = await import('../../functions/tables/dynamo.ts')
  let writes = 0
  dynamo.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        if (/^(?:Put|Update|Delete)/.test(commandName) && ++writes === at) throw new Error('pulled the plug')
        return next(args)
      },
    { name: 'plug', step: 'initialize' },
  )
  const outcome = await Promise.resolve(erase(candidateId)).catch(() => 'broken')
  dynamo.middlewareStack.remove('plug')
  expect(outcome).toBe('broken')
}
const inspect = (candidateId: string) => invoke(inspectPerson, { candidateId, by: 'Beheer' })

/** Everything in all tables as text, packed mails unpacked. */
async function everything(): Promise<string> {
  const texts: string[] = []
  for (const table of TABLES) {
    for (const row of await services.rows(`${table}_TABLE`)) {
      const { digest, ...rest } = row
      texts.push(`${table} ${JSON.stringify(rest)} ${digest instanceof Uint8Array ? gunzipSync(digest) : ''}`)
    }
  }
  return texts.join('\n')
}
/** Of who is in no file any more: which files said so, and nothing of what they said of the person. */
function isLeftover({ candidateId, stamp, statements, ...more }: Record<string, unknown>) {
  const { full, change } = z.object({ full: z.record(z.string(), z.unknown()), change: z.unknown() }).parse(statements)
  const Leftover = z.strictObject({ is: z.enum(['dropped', 'ended']), file: z.string(), place: z.string().optional() })
  const says = Object.values(full).every((each) => Leftover.safeParse(each).success)
  return says && change === null && Object.keys(more).length === 0
}
/** The same, but for the ids that stay of those who were dropped. */
const allButDropped = async () =>
  (await everything())
    .split('\n')
    .filter((line) => !(line.startsWith('CANDIDATES ') && isLeftover(JSON.parse(line.slice('CANDIDATES '.length)))))
    .join('\n')
const toldTo = async (address: string) => {
  const { recipientId } = await recipientAt(address)
  const items = (await mailLog(recipientId)).flatMap(({ digest }) => digest.items)
  return items.flatMap(({ pairs }) => pairs.map(({ candidate }) => candidate.candidateId))
}

const TEXT = 'Aanvraagnummer: 7001\nFunctie: Jeugdconsulent\nOpdrachtgever: Gemeente Assen\nUren per week: 24 uur\n'
await invoke(parseRequest, batchOf(await services.put('requests/7001.txt', TEXT)))

describe('erase', () => {
  test('removes a person from every table and mail, and leaves the others', async () => {
    await put(person(anna), person(bram))
    await run()
    expect(await toldTo(email)).toEqual([anna, bram])
    expect(await erase(anna)).toMatchObject({ candidate: true, matches: 1, mails: 1, recipients: 0 })
    expect(await everything()).not.toContain(anna)
    expect(await toldTo(email)).toEqual([bram])
  })

  test('the last one at an address takes the address along', async () => {
    await put(person(anna))
    await run()
    expect(await erase(anna)).toMatchObject({ recipients: 1 })
    expect(await everything()).not.toContain(email)
  })

  test.each([
    ['done', erase],
    ['recorded, and broke off before the candidate was removed', (id: string) => eraseUntil(id, 3)],
  ])('a mail that waits does not go out once the erasure is %s', async (_, eraseSomehow) => {
    await put(person(anna))
    await run()
    const waiting = await services.take('MAIL_QUEUE_URL')
    await eraseSomehow(anna)
    services.mailService.requests.length = 0
    await invoke(carryMail, { Records: waiting })
    expect(JSON.stringify(services.mailService.requests.map(({ Destination }) => Destination))).not.toContain(email)
  })

  test('who is named by two files is removed, and both files are told', async () => {
    const first = file
    await put(person(anna))
    file = `candidates/people-${nth}-more.csv`
    await put(person(anna))
    const answer = await erase(anna)
    expect(answer).toMatchObject({ candidate: true })
    expect(Files.parse(answer).files.map(({ key }) => key)).toEqual(expect.arrayContaining([first, file]))
  })

  test('a wish for no more mail outlives the address: who is named there anew gets none', async () => {
    await put(person(anna))
    await run()
    await stopRecipient(email, 'optedOut', '2026-01-01T00:00:00Z')
    await erase(anna)
    expect(await everything()).not.toContain(email)
    await put(person(bram))
    await services.take('MAIL_QUEUE_URL')
    await run()
    services.mailService.requests.length = 0
    await invoke(carryMail, { Records: await services.take('MAIL_QUEUE_URL') })
    expect(services.mailService.requests).toEqual([])
    expect(await recipientAt(email)).toMatchObject({ stopped: { reason: 'optedOut', at: '2026-01-01T00:00:00Z' } })
  })

  test('who was told of somebody else too, though no file names them now, stays, and is not told of them twice', async () => {
    await put(person(anna), person(bram))
    await run()
    await put(person(anna))
    await night('2026-03-01T22:15:00Z')
    expect(await erase(anna)).toMatchObject({ recipients: 0 })
    await put(person(bram))
    await run()
    expect(await toldTo(email)).toEqual([])
  })

  test('who is in no file any more is erased with the address that was told of them', async () => {
    await put(person(anna))
    await run()
    await put()
    await night('2026-03-01T22:15:00Z')
    const answer = await erase(anna)
    expect(answer).toMatchObject({ candidate: false, recipients: 1 })
    expect(Files.parse(answer).files.map(({ key }) => key)).toContain(file)
    const left = await everything()
    expect(left).not.toContain(anna)
    expect(left).not.toContain(email)
  })

  test('run twice is the same as once', async () => {
    await put(person(anna), person(bram))
    await run()
    await erase(anna)
    const before = await everything()
    expect(await erase(anna)).toMatchObject({ candidate: false, matches: 0, mails: 0, recipients: 0 })
    // Only the record of who erased has one line more.
    const lines = (text: string) => text.split('\n').filter((line) => !line.includes('"what":"erased"'))
    expect(lines(await everything())).toEqual(lines(before))
  })

  test.each([1, 2, 3, 4, 5, 6, 7])(
    'broken off at its write %i, it ends the same when it is called again',
    async (at) => {
      await put(person(anna))
      await run()
      await eraseUntil(anna, at)
      await erase(anna)
      const left = await everything()
      expect(left).not.toContain(anna)
      expect(left).not.toContain(email)
      const report = await put(person(anna))
      expect(report).toMatchObject({ loaded: 0, refused: [{ row: 1, column: 'candidateId', reason: 'erased' }] })
    },
  )

  test('what a run under way writes after the erasure is gone after the night, and then only the hash is left', async () => {
    await put(person(anna))
    await run()
    const { recipientId } = await recipientAt(email)
    const [mail] = await mailLog(recipientId)
    if (!mail) throw new Error('no mail')
    await erase(anna)
    const again = await recipientAt(email)
    await appendMail({ recipientId: again.recipientId, number: 1 }, 'late', mail.digest, '2026-01-01T06:00:00Z')
    expect(await everything()).toContain(anna)
    await night('2099-01-01T23:15:00Z')
    const left = await everything()
    expect(left).not.toContain(anna)
    expect(left).not.toContain(email)
    const rows = await services.rows('ERASURES_TABLE')
    expect(rows.every((row) => Object.keys(row).sort().join() === 'erasedAt,personHash')).toBe(true)
  })

  test('a hash says nothing without the key', async () => {
    await put(person(anna))
    await erase(anna)
    const plain = ['sha256', 'sha1', 'md5'].flatMap((name) =>
      (['hex', 'base64', 'base64url'] as const).map((as) => createHash(name).update(anna).digest(as)),
    )
    const text = await everything()
    for (const hash of plain) expect(text).not.toContain(hash)
  })
})

describe('inspect', () => {
  test('gives all that is held on a person and nobody else, and who looked', async () => {
    await put(person(anna), person(bram))
    await run()
    const held = await inspect(anna)
    expect(held).toMatchObject({
      candidate: { file, candidate: { name: `Naam van ${anna}`, alertEmail: email } },
      matches: [{ requestId: 'number:7001' }],
      mails: [{ to: email, told: [{ title: 'Jeugdconsulent', candidate: { candidateId: anna } }] }],
      recipient: { stopped: null },
      files: [{ key: file, isLatest: true }],
      erasure: null,
      accesses: [{ what: 'inspected', by: 'Beheer' }],
    })
    expect(JSON.stringify(held)).not.toContain(bram)
  })

  test('after an erasure nothing is held but that, and who did what', async () => {
    await put(person(anna))
    await erase(anna)
    expect(await inspect(anna)).toMatchObject({
      ...{
        candidate: null,
        matches: [],
        mails: [],
        recipient: null,
        files: expect.arrayContaining([expect.objectContaining({ key: file })]),
      },
      erasure: { erasedAt: expect.any(String) },
      accesses: [{ what: 'erased', by: 'Beheer' }, { what: 'inspected' }],
    })
  })

  test('names the files of changes too, which may hold the person, also where no full file does', async () => {
    const changes = `candidates/changes/people-${nth}.csv`
    await put(person(bram))
    await invoke(loadCandidates, batchOf(await services.put(changes, [HEADER, person(bram), person(anna)].join('\n'))))
    const keysOf = async (held: Promise<unknown>) => Files.parse(await held).files.map(({ key }) => key)
    expect(await keysOf(inspect(bram))).toEqual(expect.arrayContaining([file, changes]))
    expect(await keysOf(erase(anna))).toContain(changes)
    expect(await keysOf(erase(anna))).toContain(changes)
  })

  test('the record of who looked names nobody', async () => {
    await put(person(anna))
    await inspect(anna)
    const rows = JSON.stringify(await services.rows('PERSON_ACCESS_TABLE'))
    expect(rows).not.toContain(anna)
    expect(rows).not.toContain(email)
  })

  test.each([[{ candidateId: 'x y', by: 'a' }], [{ candidateId: 'x' }], [{ candidateId: 'x', by: 'a\nb' }], ['x']])(
    '%j is no call',
    async (event) => {
      await expect(invoke(inspectPerson, event)).rejects.toThrow('it takes { candidateId, by }')
    },
  )
})

// Far ahead: a run tells as of now, where its own time has passed.
describe('consent that ends', () => {
  test('through its last day the person is matched, from the next instant not, and in that night removed', async () => {
    await put(person(anna, email, '2096-06-30'), person(bram))
    await invoke(findMatches, { scheduledTime: '2096-06-30T21:59:59Z' })
    expect(await toldTo(email)).toEqual([anna, bram])
    await night('2096-06-29T22:15:00Z')
    expect(await everything()).toContain(`Naam van ${anna}`)
    await night('2096-06-30T22:15:00Z')
    expect(await allButDropped()).not.toContain(anna)
    expect(await inspect(anna)).toMatchObject({
      candidate: null,
      mails: [{ told: [{ title: 'Jeugdconsulent', hash: expect.any(String) }] }],
      // In the order of their instants, and that night is far ahead.
      accesses: [{ what: 'inspected' }, { what: 'expired', by: 'forget-people' }],
    })
  })

  test('who is not told of any more from the instant that it ends', async () => {
    await put(person(anna, email, '2096-06-30'))
    await invoke(findMatches, { scheduledTime: '2096-06-30T22:00:00Z' })
    expect(await toldTo(email)).toEqual([])
  })

  test('who comes back is not told anew of what was told, whoever else was there', async () => {
    await put(person(anna, email, '2096-06-30'), person(bram))
    await run()
    await night('2096-07-02T22:15:00Z')
    await put(person(anna, email, '2097-06-30'), person(bram))
    await run()
    expect(await toldTo(email)).toEqual([bram])
  })

  test('also the last one at an address is not told anew, and a wish for no more mail stays', async () => {
    await put(person(anna, email, '2096-06-30'))
    await run()
    await stopRecipient(email, 'optedOut', '2096-06-01T12:00:00Z')
    const { recipientId, stopped } = await recipientAt(email)
    await night('2096-07-02T22:15:00Z')
    await put(person(anna, email, '2097-06-30'))
    await run()
    expect(await recipientAt(email)).toMatchObject({ recipientId, stopped })
    expect(stopped).toMatchObject({ reason: 'optedOut' })
    expect(await toldTo(email)).toEqual([])
  })

  test('who is gone does not come back by an event that comes again', async () => {
    const event = batchOf(await services.put(file, [HEADER, person(anna, email, '2096-06-30')].join('\n')))
    await invoke(loadCandidates, event)
    await night('2096-07-02T22:15:00Z')
    await invoke(loadCandidates, event)
    expect(await allButDropped()).not.toContain(anna)
  })

  test('a night that comes twice does nothing the second time', async () => {
    await put(person(anna, email, '2096-06-30'))
    await run()
    await night('2096-07-02T22:15:00Z')
    const before = await everything()
    expect(await night('2096-07-02T22:15:00Z')).toMatchObject({ expired: 0, mails: 0 })
    expect(await everything()).toBe(before)
  })
})

test('whoever is in no candidate file any more is forgotten in the mails that night, and not told anew', async () => {
  await put(person(anna), person(bram))
  await run()
  await put(person(bram))
  await night('2096-03-01T22:15:00Z')
  expect(await allButDropped()).not.toContain(anna)
  await put(person(anna), person(bram))
  await run()
  expect(await toldTo(email)).toEqual([bram])
})

test('who is in no file any more can be erased', async () => {
  await put(person(anna))
  await put()
  await erase(anna)
  expect(await everything()).not.toContain(anna)
})

test('the id of who is in no file any more goes when no change from before can be loaded any longer', async () => {
  await put(person(anna))
  await put()
  expect(JSON.stringify(await inspect(anna))).toMatch(/"candidate":null.*"is":"dropped"/)
  const after = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000).toISOString()
  await night(after(31))
  expect(await everything()).toContain(anna)
  await night(after(33))
  expect(await services.rows('CANDIDATES_TABLE')).not.toContainEqual(expect.objectContaining({ candidateId: anna }))
})
