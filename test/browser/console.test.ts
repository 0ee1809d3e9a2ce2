import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SendMessageCommand } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recipientsOf } from '../../infra/local/commands/recipients.ts'
import { startConsole } from '../../infra/local/console/console.ts'
import { type Desk, deskOf } from '../../infra/local/console/desk.ts'
import { keptDocuments } from '../../infra/local/console/kept.ts'
import { keptMails } from '../../infra/local/console/kept-mails.ts'
import { writeEml } from '../../infra/local/inbox/eml.ts'
import { readFolder } from '../../infra/local/inbox/inbox-folder.ts'
import { runInbox, takeTexts } from '../../infra/local/inbox/inbox-run.ts'
import { startLocalStack } from '../../infra/local/stack/stack.ts'
import { synthesise } from '../../infra/local/stack/synth.ts'
import { keepDeadLetters, keptDeadLetters } from '../../infra/local/state/dead-letters.ts'
import { CANDIDATES, candidates, requestText, text } from '../pipeline/texts.ts'
import { accessibilityFaults } from './accessibility.ts'
import { newTab, startBrowser } from './browser.ts'

const browser = await startBrowser()
afterAll(() => browser?.close())

const AS_OF = '2026-02-16T08:00:00Z'
const CSV = `${CANDIDATES}w-4,Geen Tarief,geen@bureau.example,,Overijssel,8,12,employed\n`
const EVIL = '<script>alert(1)</script><img src=x onerror=alert(1)>'

const TEXTS = {
  'adviseur.txt': requestText(),
  'coordinator.txt': requestText({ number: '555', title: 'Coördinator Groen' }),
  'nieuws.txt': 'Nieuwsbrief januari\n\nWij wensen u een goed jaar.',
  'a<img src=x onerror=alert(1)>.txt': requestText({ title: `Adviseur ${EVIL}`, number: EVIL }),
}

/** One stack for all tests: it took the texts and candidates, and ran once. */
async function startDesk(folder: string): Promise<{ desk: Desk; stop(): Promise<void> }> {
  const [inbox, mailFolder, state] = [join(folder, 'inbox'), join(folder, 'mails'), join(folder, 'state')]
  for (const each of [inbox, mailFolder, state]) mkdirSync(each)
  const texts = Object.entries(TEXTS).map(([file, content]) => text(file, content))
  for (const { file, bytes } of texts) writeFileSync(join(inbox, file), bytes)
  const stack = await startLocalStack({
    synthesised: await synthesise(),
    retryScale: 0,
    log: () => {},
    onMail: (mail) => writeEml(mailFolder, mail),
  })
  await runInbox(stack, { candidates: [candidates(CSV)], texts, asOf: AS_OF })
  return { desk: deskOf({ stack, language: 'nl', inbox, mailFolder, state }, AS_OF), stop: stack.stop }
}

let desk: Desk
let address: string
const ending = new AsyncDisposableStack()
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'inhuurradar-console-'))
  ending.defer(async () => rmSync(folder, { recursive: true, force: true }))
  const started = await startDesk(folder)
  ending.defer(started.stop)
  const served = await startConsole(started.desk)
  ending.defer(served.stop)
  desk = started.desk
  address = served.address
})
afterAll(() => ending.disposeAsync())

/** A tab with the token of this start. */
async function opened() {
  const seen = await newTab(browser, { viewport: { width: 1280, height: 800 } })
  await seen.tab.goto(address)
  const go = (path: string) => seen.tab.goto(new URL(path, address).href)
  return { ...seen, go }
}

const titles = (tab: Page) => tab.locator('.cards b').allTextContents()

describe.skipIf(browser === null)('the console', () => {
  test('shows requests with whom they fit, and on each the verdict rule by rule with its quotes and room', async () => {
    const { tab, wrong } = await opened()
    const line = tab.locator('.cards li', { hasText: 'Adviseur Wonen' })
    expect(await line.locator('.fits').innerText()).toBe('2 past')
    await tab.getByRole('link', { name: /^Adviseur Wonen/ }).click()
    const first = tab.locator('.pairs > li').first()
    await first.locator('summary').click()
    expect(await first.innerText()).toMatch(
      /Sanne de Wit\s+Match[\s\S]*€ 15,00 ruimte[\s\S]*Tarief[\s\S]*“€ 95,00” regel 7/,
    )
    const other = tab.locator('.pairs > li', { hasText: 'Mila Vos' })
    expect(await other.isVisible()).toBe(false)
    await tab.getByText(/^Passen niet \(\d+\)$/).click()
    expect(await other.innerText()).toMatch(/Mila Vos\s+Past niet\s/)
    await first.getByRole('link', { name: 'Naar de kandidaat' }).click()
    expect(await tab.locator('h1').textContent()).toBe('Sanne de Wit')
    expect(wrong).toEqual([])
  })

  test('shows what came in with its outcome, and leads to its reading page and back', async () => {
    const { tab, go } = await opened()
    await go('/texts')
    expect(await titles(tab)).toEqual(expect.arrayContaining(Object.keys(TEXTS)))
    expect(await tab.locator('li.refused').first().innerText()).toContain('Dit is geen inhuuropdracht.')
    await tab.getByRole('link', { name: /adviseur.txt/ }).click()
    await tab.locator('.quote', { hasText: 'Gemeente Zwolle' }).hover()
    expect(await tab.locator('[data-value].lit').count()).toBe(1)
    await tab.getByRole('link', { name: 'Inhuurradar' }).click()
    expect(await tab.locator('h1').textContent()).toBe('Teksten')
  })

  test('a file that is dropped and a text that is pasted are read, once each, under harmless names', async () => {
    const { tab, go } = await opened()
    const { inbox } = desk
    const before = readdirSync(inbox)
    await go('/texts')
    const file = {
      name: '..\\../.nieuw\u202e.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(requestText({ number: '776', title: 'Tekenaar' })),
    }
    await tab.getByLabel('Zet hier een bestand neer').setInputFiles([file, file])
    await tab.getByLabel('of plak een tekst').fill(requestText({ number: '777', title: 'Planner' }))
    await tab.getByRole('button', { name: 'Lees dit' }).click()
    const files = readdirSync(inbox).filter((name) => !before.includes(name))
    expect(files.toSorted()).toEqual(['2-nieuw.txt', expect.stringMatching(/^geplakt-\d+\.txt$/), 'nieuw.txt'])
    expect(await tab.locator('.banner').innerText()).toContain('nieuw.txt')
    // What `run` does with what comes into the folder.
    await takeTexts(
      desk.stack,
      readFolder(inbox).filter(({ file }) => files.includes(file)),
    )
    await expect.poll(() => titles(tab)).toEqual(expect.arrayContaining(files))
    await go('/requests')
    expect(await titles(tab)).toEqual(expect.arrayContaining(['Tekenaar', 'Planner']))
  })

  test('shows candidates with their file and the rows that were refused', async () => {
    const { tab, go } = await opened()
    await go('/candidates')
    expect(await titles(tab)).toEqual(['Joris Blok', 'Mila Vos', 'Sanne de Wit'])
    expect(await tab.locator('.task').innerText()).toMatch(/candidates\.csv\s+1 niet overgenomen:\s+rij 4, rate/)
  })

  test('shows mails as they were sent, in a frame that runs and loads nothing', async () => {
    const { tab, go, wrong } = await opened()
    await go('/mails')
    expect(await tab.locator('.cards li').count()).toBe(readdirSync(desk.mailFolder).length)
    await tab.locator('.cards a').first().click()
    expect(await tab.locator('iframe').getAttribute('sandbox')).toBe('')
    expect(await tab.frameLocator('iframe').locator('body').innerText()).toContain('Adviseur Wonen')
    expect(wrong).toEqual([])
  })

  test('finds requests, candidates and texts by words in any spelling of case and accents', async () => {
    const { tab, go } = await opened()
    await tab.getByRole('searchbox').fill('coordinator GROEN zwolle')
    await tab.keyboard.press('Enter')
    await tab.waitForURL('**/search?*')
    expect(await titles(tab)).toEqual(['Coördinator Groen'])
    for (const [query, found] of [
      ['sanne', ['Sanne de Wit']],
      ['nieuws.txt', ['nieuws.txt']],
      ['niemand', []],
    ] as const) {
      await go(`/search?q=${query}`)
      expect(await titles(tab)).toEqual(found)
    }
  })

  test('a request shows what to ask the broker, to be copied', async () => {
    const { tab, context } = await opened()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await tab.getByRole('link', { name: /^Adviseur Wonen/ }).click()
    await tab.getByRole('button', { name: 'Kopieer de vragen' }).click()
    await expect.poll(() => tab.locator('#said').textContent()).toBe('Gekopieerd')
    expect(await tab.evaluate('navigator.clipboard.readText()')).toContain('Kan een zzp’er de opdracht uitvoeren?')
  })

  test('a person notes that a question was asked, or that it is not for us; both are kept and can be taken back', async () => {
    const { tab, go } = await opened()
    await tab.getByRole('link', { name: /^Adviseur Wonen/ }).click()
    await tab.getByRole('button', { name: 'Vraag gesteld' }).click()
    await tab.getByRole('button', { name: 'Niet voor ons' }).click()
    await go('/requests')
    const asked = tab.locator('.cards li', { hasText: 'Adviseur Wonen' }).locator('.asked')
    expect(await asked.innerText()).toMatch(/vraag gesteld\s+niet voor ons/)
    await tab.getByRole('link', { name: /^Adviseur Wonen/ }).click()
    await tab.getByRole('button', { name: 'Toch voor ons' }).click()
    await go('/requests')
    expect(await asked.innerText()).toBe('vraag gesteld')
  })

  test('a person corrects a value: what cannot be is refused by the field, what can stands there at once, and can be taken back', async () => {
    const { tab, wrong } = await opened()
    await tab.getByRole('link', { name: /^Coördinator Groen/ }).click()
    await tab.getByRole('link', { name: 'Corrigeer Uren' }).click()
    const hours = tab.locator('details#hoursPerWeek')
    expect(await hours.innerText()).toMatch(/Uren per week 24–32[\s\S]*“24 tot 32 uur” regel 6/)
    expect(await tab.locator('details[open]').count()).toBe(1)
    const correct = async (value: string) => {
      await hours.getByLabel('Uren per week').fill(value)
      await hours.getByLabel('Uw naam').fill('A. Visser')
      await hours.getByRole('button', { name: 'Corrigeer' }).click()
    }
    await correct('veel <b>uren</b>')
    expect(await tab.getByRole('alert').innerText()).toBe(
      'Niets gecorrigeerd. Uren per week is een getal of twee, zoals 36 of 24-28; of "onbekend".',
    )
    expect(await hours.getByLabel('Uren per week').inputValue()).toBe('veel <b>uren</b>')
    expect(await hours.getByLabel('Uren per week').getAttribute('aria-invalid')).toBe('true')
    expect(await accessibilityFaults(tab)).toEqual([])

    await correct('36')
    await tab.waitForURL('**/requests/number%3A555#says')
    const corrected = /Uren per week: 36, gecorrigeerd door A\. Visser op .+; de tekst zegt: 24–32/
    expect(await tab.locator('.corrections').innerText()).toMatch(corrected)
    expect(await tab.locator('.facts').innerText()).toMatch(/Uren\s+36 uur per week/)

    await tab.getByRole('link', { name: 'Lees de tekst met de vindplaatsen' }).click()
    expect(await tab.locator('.corrections').innerText()).toMatch(corrected)
    await tab.locator('details', { hasText: '24–32 uur per week' }).locator('summary').click()
    expect(await accessibilityFaults(tab)).toEqual([])
    await tab.getByRole('link', { name: 'Corrigeer Uren' }).click()
    expect(await hours.getByLabel('Uw naam').inputValue()).toBe('A. Visser')
    await hours.getByRole('button', { name: 'Neem de correctie terug' }).click()
    await tab.waitForURL('**/requests/number%3A555#says')
    expect(await tab.locator('.corrections').count()).toBe(0)
    expect(await tab.locator('.facts').innerText()).toMatch(/Uren\s+24–32 uur per week/)
    // The refusal, as the browser tells of it.
    expect(wrong).toEqual([expect.stringContaining('400')])
  })

  test('what changed since the person looked is not corrected unseen', async () => {
    const { tab, go } = await opened()
    await go('/requests/number%3A555/correct?open=positions')
    const people = tab.locator('details#positions')
    await people.getByLabel('Aantal mensen').fill('3')
    await people.getByLabel('Uw naam').fill('A. Visser')
    await takeTexts(desk.stack, [
      text('coordinator.txt', requestText({ number: '555', title: 'Coördinator Groen', cap: '€ 97,00' })),
    ])
    await people.getByRole('button', { name: 'Corrigeer' }).click()
    expect(await tab.getByRole('alert').innerText()).toContain('De aanvraag is intussen gewijzigd.')
    expect(await people.locator('summary').innerText()).toBe('Aantal mensen niet genoemd')
  })

  test('a person has it look again; the runs say what each found and told', async () => {
    const { tab, go } = await opened()
    await go('/tasks')
    await tab.getByRole('button', { name: 'Zoek nu, en mail wat past' }).click()
    const runs = tab.locator('ul.task li')
    expect((await runs.allInnerTexts()).at(0)).toMatch(/\d+ passen of zijn na te vragen, \d+ mails$/)
    expect((await runs.allInnerTexts()).at(-1)).toMatch(/: 2 mails$/)
  })

  test('a mail that is held waits with what may be decided and what that risks; a decision goes through', async () => {
    const { stack } = desk
    const { recipientId, number } = (await keptMails(stack)).find(({ state }) => state === 'sent') ?? {}
    await DynamoDBDocumentClient.from(stack.dynamodb).send(
      new UpdateCommand({
        TableName: stack.variable('MAILS_TABLE'),
        Key: { recipientId, number },
        UpdateExpression: 'SET #state = :held, #reason = :lost',
        ExpressionAttributeNames: { '#state': 'state', '#reason': 'reason' },
        ExpressionAttributeValues: { ':held': 'held', ':lost': 'lost' },
      }),
    )
    const { tab, go } = await opened()
    await go('/tasks')
    expect(await tab.locator('.head .count').innerText()).toBe('1')
    const held = tab.locator('form.task', { hasText: `${recipientId}_${number}` })
    expect(await held.innerText()).toMatch(
      /vastgehouden[\s\S]*hoort de ontvanger dit nooit[\s\S]*krijgt de ontvanger hem twee keer/,
    )
    const before = readdirSync(desk.mailFolder).length
    await held.getByRole('button', { name: 'Stuur hem nog eens' }).click()
    await expect.poll(() => held.count()).toBe(0)
    expect(readdirSync(desk.mailFolder).length).toBe(before + 1)
  })

  test('a recipient who opted out is shown with what mailing them again risks, and resumed by a press', async () => {
    const { stack } = desk
    await DynamoDBDocumentClient.from(stack.dynamodb).send(
      new UpdateCommand({
        TableName: stack.variable('RECIPIENTS_TABLE'),
        Key: { email: 'joris@bureau.example' },
        UpdateExpression: 'SET stopped = :stopped',
        ExpressionAttributeValues: { ':stopped': { reason: 'optedOut', at: '2026-02-16T09:00:00.000Z' } },
      }),
    )
    const { tab, go } = await opened()
    await go('/tasks')
    const stopped = tab.locator('form.task', { hasText: 'joris@bureau.example' })
    expect(await stopped.innerText()).toMatch(/wil geen mail[\s\S]*mag niet/)
    await stopped.getByRole('button').click()
    await expect.poll(() => stopped.count()).toBe(0)
    expect((await recipientsOf(stack)).find(({ email }) => email === 'joris@bureau.example')?.stopped).toBe(null)
  })

  test('dead letters, of this start and of earlier ones, are tried again by a press', async () => {
    const { stack, state } = desk
    const grave = stack.queues.find(
      ({ name, arn }) => name.includes('Parse') && stack.queues.some((each) => each.deadLetters === arn),
    )
    const [document] = (await keptDocuments(stack)).filter(({ key }) => key === 'requests/adviseur.txt')
    const event = {
      source: 'aws.s3',
      'detail-type': 'Object Created',
      detail: {
        bucket: { name: stack.inbox },
        object: { key: document?.key, 'version-id': document?.versionId, sequencer: '1', size: 1 },
      },
      time: AS_OF,
    }
    const body = JSON.stringify(event)
    await stack.sqs.send(new SendMessageCommand({ QueueUrl: grave?.url, MessageBody: body }))
    keepDeadLetters(state, [{ queue: grave?.name ?? '', sentAt: AS_OF, body }])
    const { tab, go } = await opened()
    await go('/tasks')
    const letters = tab.locator('form.task', { hasText: 'requests/adviseur.txt' })
    expect(await letters.locator('li').count()).toBe(2)
    await letters.getByRole('button', { name: 'Probeer ze opnieuw' }).click()
    await expect.poll(() => letters.count()).toBe(0)
    expect({ dead: await stack.deadLetters(), kept: keptDeadLetters(state) }).toEqual({ dead: [], kept: [] })
  })

  test('what is not there says so, in the frame of the console', async () => {
    const { tab, go } = await opened()
    for (const path of [
      '/requests/number:none',
      '/texts/none/none',
      '/candidates/none',
      '/mails/none.eml',
      '/mails/..%2Fstate%2Fmarks.json',
      '/none',
    ]) {
      expect((await go(path))?.status()).toBe(404)
      expect(await tab.locator('h1').textContent()).toBe('Niet gevonden')
    }
  })

  test('hostile texts, names and files do nothing on any page', async () => {
    const { tab, go, wrong } = await opened()
    for (const path of [
      '/requests',
      '/texts',
      '/candidates',
      '/mails',
      '/tasks',
      `/search?q=${encodeURIComponent(`"><script>alert(1)</script>`)}`,
    ]) {
      await go(path)
      expect(await tab.locator('main script, main img').count()).toBe(0)
    }
    expect(wrong).toEqual([])
  })

  test.each([
    [1280, 'light'],
    [360, 'dark'],
  ] as const)('axe finds nothing, and nothing is too wide, at %i px (%s)', async (width, colorScheme) => {
    const { tab, go } = await opened()
    await tab.setViewportSize({ width, height: 800 })
    await tab.emulateMedia({ colorScheme })
    const request = (await tab.locator('.cards a').first().getAttribute('href')) ?? ''
    for (const path of [
      '/requests',
      request,
      `${request}/correct`,
      '/texts',
      '/candidates',
      '/candidates/w-1',
      '/mails',
      '/tasks',
      '/search?q=wonen',
    ]) {
      await go(path)
      for (const summary of await tab.locator('summary').all()) await summary.click()
      expect({ path, faults: await accessibilityFaults(tab) }).toEqual({ path, faults: [] })
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(width)
    }
  })
})

describe('the console answers nobody else', () => {
  /** What it answers to a request as any program may send it. */
  async function ask(address: string, path: string, headers: Record<string, string>, method = 'GET') {
    const { hostname, port } = new URL(address)
    const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>()
    const asked = request({ hostname, port, path, method, headers }, (reply) => {
      let body = ''
      reply.on('data', (part) => {
        body += part
      })
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, text: body }))
    })
    asked.on('error', reject)
    asked.end()
    return promise
  }

  test('without the token of this start, at another host, or from another origin', async () => {
    const { host, origin, searchParams } = new URL(address)
    const cookie = `inhuurradar=${searchParams.get('token')}`
    expect((await ask(address, '/requests', { host, cookie })).status).toBe(200)
    const refused: [Record<string, string>, string, number][] = [
      [{ host }, 'GET', 403],
      [{ host, cookie: 'inhuurradar=guess' }, 'GET', 403],
      [{ host: 'evil.example', cookie }, 'GET', 403],
      [{ host: `localhost:${new URL(address).port}`, cookie }, 'GET', 421],
      [{ host, cookie, origin: 'https://evil.example' }, 'GET', 403],
      [{ host, cookie, origin: 'null' }, 'POST', 403],
      [{ host, cookie }, 'POST', 403],
      [{ host, origin }, 'POST', 403],
    ]
    for (const [headers, method, status] of refused) {
      const path = method === 'POST' ? '/tasks/run' : '/requests'
      expect({ headers, status: (await ask(address, path, headers, method)).status }).toEqual({ headers, status })
    }
  })

  test.skipIf(browser === null)('a page of another origin gets nothing from it, and cannot frame it', async () => {
    const { tab } = await opened()
    const elsewhere = await tab.context().newPage()
    await elsewhere.route('https://evil.example/', (route) =>
      route.fulfill({ body: '<iframe></iframe>', contentType: 'text/html' }),
    )
    await elsewhere.goto('https://evil.example/')
    const target = new URL('/requests', address).href
    const got = await elsewhere.evaluate(`Promise.all(['cors', 'no-cors'].map((mode) =>
      fetch('${target}', { mode, credentials: 'include' }).then((reply) => reply.text(), () => '')))`)
    expect(got).toEqual(['', ''])
    await elsewhere.evaluate(`document.querySelector('iframe').src = '${target}'`)
    await expect.poll(() => elsewhere.frames()[1]?.url()).toMatch(/^chrome-error:/)
  })
})
