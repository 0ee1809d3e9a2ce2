import type { Locator } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { requestText } from '../pipeline/texts.ts'
import { pdfFile } from '../source/pdf-file.ts'
import { accessibilityFaults } from './accessibility.ts'
import { newTab, startBrowser } from './browser.ts'
import { shownPage } from './shown-page.ts'

const browser = await startBrowser()
afterAll(() => browser?.close())

const WIDE = { viewport: { width: 1280, height: 800 } }
const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true }
/** So long that what stands at its end is out of sight at first, with something to ask. */
const LONG = `${requestText()}\n${'Over de organisatie en haar omgeving.\n\n'.repeat(60)}Uren per week: 36\nMinimaal 2 referenties in het cv.`
const TWO = `${requestText({ number: '90301' })}\n${requestText({ number: '90302', title: 'Jeugdconsulent' })}`
const SCAN = pdfFile([[]])

async function opened(files: Record<string, string | Uint8Array>, options = {}) {
  const seen = await newTab(browser, { ...WIDE, ...options })
  const address = await shownPage(files)
  await seen.tab.goto(address)
  /** A value by its label. */
  const value = (label: string) => seen.tab.locator('summary', { hasText: label }).first()
  const lit = (what: '.quote' | '[data-value]') => seen.tab.locator(`${what}.lit`).allTextContents()
  return { ...seen, address, value, lit }
}

describe.skipIf(browser === null)('values and the words that state them', () => {
  test('pointing at a value lights its quotes alone, and brings them into sight', async () => {
    const { tab, value, lit } = await opened({ 'a.txt': LONG })
    const quote = tab.locator('.quote', { hasText: '2 referenties' })
    await expect.poll(() => isInSight(quote)).toBe(false)
    await value('Cv').hover()
    expect(await lit('.quote')).toEqual(['2 referenties'])
    await expect.poll(() => isInSight(quote)).toBe(true)
    await value('Opdrachtgever').hover()
    expect(await lit('.quote')).toEqual(['Gemeente Zwolle'])
  })

  test('so does reaching it with the keyboard; Enter lists the quotes with where they stand', async () => {
    const { tab, value, lit } = await opened({ 'a.txt': LONG })
    await value('Maximumtarief').focus()
    expect((await lit('.quote')).join(' ')).toContain('€ 95,00')
    await tab.keyboard.press('Enter')
    const places = tab.locator('details[open] .places li')
    expect(await places.allInnerTexts()).toEqual([
      expect.stringMatching(/€ 95,00.*regel 7$/),
      expect.stringContaining('exclusief btw'),
    ])
  })

  test('words that state two fields of one value are quoted once', async () => {
    const { tab, value } = await opened({ 'a.txt': `${requestText()}\nEinddatum: 31 maart 2027` })
    await value('Duur').click()
    const quotes = await tab.locator('details[open] .places a').allTextContents()
    expect(quotes).toContain('“31 maart 2027”')
    expect(new Set(quotes).size).toBe(quotes.length)
  })

  test('pointing at a quote lights all that it states', async () => {
    const { tab, lit } = await opened({ 'a.txt': LONG })
    await tab.locator('.quote', { hasText: '24 tot 32 uur' }).hover()
    expect((await lit('[data-value]')).map((text) => text.trim().split(/\s{2,}|\n/)[0])).toEqual([
      expect.stringContaining('Uren'),
      expect.stringContaining('Verschillende uren'),
    ])
  })

  test('a quote leads to its value, that value to the quote, and the address can be kept', async () => {
    const { tab, address, context } = await opened({ 'a.txt': LONG })
    await tab.locator('.quote', { hasText: 'Gemeente Zwolle' }).click()
    const client = tab.locator('details[open]', { hasText: 'Opdrachtgever' })
    await client.locator('.places a').click()
    await expect.poll(() => new URL(tab.url()).hash).toMatch(/^#f1t/)
    const quote = new URL(tab.url()).hash
    expect(await tab.locator(quote).textContent()).toBe('Gemeente Zwolle')
    const later = await context.newPage()
    await later.goto(`${address}${quote}`)
    expect(await later.locator(':focus').textContent()).toBe('Gemeente Zwolle')
  })

  test('on a phone the values come first and a press leads to the words', async () => {
    const { tab, value } = await opened({ 'a.txt': LONG }, PHONE)
    await value('Cv').tap()
    await tab.locator('.places a', { hasText: '2 referenties' }).tap()
    await expect.poll(() => isInSight(tab.locator('.quote', { hasText: '2 referenties' }))).toBe(true)
  })

  test('what stands in an attachment says in which, and on which page', async () => {
    const pages = [
      [{ x: 50, y: 50, text: 'Aanvraag' }],
      requestText()
        .split('\n')
        .map((text, k) => ({ x: 50, y: 50 + 14 * k, text })),
    ]
    const { tab } = await opened({ 'a.eml': mailWith('aanvraag.pdf', pdfFile(pages)) })
    const where = tab.locator('.places li', { hasText: 'Gemeente Zwolle' }).locator('.where').first()
    expect(await where.textContent()).toMatch(/^aanvraag\.pdf, pagina 2, regel \d+$/)
    expect(await tab.locator('.page').allTextContents()).toContain('aanvraag.pdf, pagina 2')
  })
})

describe.skipIf(browser === null)('what to ask', () => {
  const SPARSE =
    'Wij zoeken een planner voor de gemeente Almere.\nUren per week: 24 uur\n\nHet gaat om 36 uur per week.\nReageren kan via vragen@almere.example'

  test('what is missing and what contradicts stands there with its question, and can be copied', async () => {
    const { tab, context } = await opened({ 'a.txt': SPARSE })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const point = tab.locator('.point', { hasText: 'Maximumtarief niet genoemd' })
    await point.getByRole('button', { name: /Kopieer/ }).click()
    expect(await tab.evaluate('navigator.clipboard.readText()')).toBe('Wat is het maximale uurtarief, exclusief btw?')
    expect(await tab.getByRole('status').textContent()).toBe('Gekopieerd')
    await tab.getByRole('button', { name: /Kopieer alle \d+ vragen/ }).click()
    const all = String(await tab.evaluate('navigator.clipboard.readText()')).split('\n')
    expect(all.length).toBe(await tab.locator('.question').count())
    expect(all[0]).toMatch(/^1\. .*24.*36.*\?$/)
  })

  test('where the clipboard is not to be had, the old way of copying is taken', async () => {
    const { tab } = await opened({ 'a.txt': SPARSE })
    await tab.evaluate(`
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.execCommand = (command) => { document.title = command + ': ' + document.activeElement.value; return true }`)
    await tab.locator('.point', { hasText: 'Start niet genoemd' }).getByRole('button').click()
    expect(await tab.title()).toBe('copy: Wanneer begint de opdracht?')
  })

  test('pointing at a contradiction lights the places that disagree', async () => {
    const { tab, lit } = await opened({ 'a.txt': SPARSE })
    await tab.locator('.point', { hasText: 'Verschillende uren' }).hover()
    expect(await lit('.quote')).toEqual(['24 uur', '36 uur per week'])
  })

  test('the questions go to the address that the text names', async () => {
    const { tab } = await opened({ 'a.txt': SPARSE })
    const mail = tab.getByRole('link', { name: 'Mail deze vragen' })
    expect(await mail.getAttribute('href')).toMatch(/^mailto:vragen@almere\.example\?subject=/)
  })
})

describe.skipIf(browser === null)('several requests and several files', () => {
  test('requests of one text are tabs, and only what states the open one is marked', async () => {
    const { tab } = await opened({ 'a.txt': TWO })
    const tabs = tab.getByRole('navigation', { name: 'Aanvragen in deze tekst' })
    expect(await tabs.getByRole('link').allInnerTexts()).toEqual(['1 Adviseur Wonen 90301', '2 Jeugdconsulent 90302'])
    await tabs.getByRole('link', { name: /Jeugdconsulent/ }).click()
    await expect.poll(() => tab.locator('h1:visible').allTextContents()).toEqual(['Jeugdconsulent'])
    expect(await tabs.locator('[aria-current]').innerText()).toContain('90302')
    const marked = await tab.locator('.quote:not(.of-other)').allTextContents()
    expect(marked).toContain('90302')
    expect(marked).not.toContain('90301')
  })

  test('opening a tab brings the words of its request into sight', async () => {
    const between = 'Over de organisatie en haar omgeving.\n\n'.repeat(60)
    const { tab } = await opened({ 'a.txt': TWO.replace('Jeugdconsulent', `${between}Jeugdconsulent`) })
    await tab.locator('.tabs a').nth(1).click()
    await expect.poll(() => isInSight(tab.locator('.quote', { hasText: 'Jeugdconsulent' }))).toBe(true)
  })

  test('the overview leads to each request, and back leads to the overview', async () => {
    const { tab } = await opened({ 'a.txt': TWO, 'b.txt': requestText({ title: 'Planner' }), 'c.pdf': SCAN })
    expect(await tab.locator('.cards b').allTextContents()).toEqual([
      'Adviseur Wonen',
      'Jeugdconsulent',
      'Planner',
      'c.pdf',
    ])
    await tab.locator('.cards a', { hasText: 'Planner' }).click()
    await expect.poll(() => tab.locator('h1:visible').allTextContents()).toEqual(['Planner'])
    await tab
      .getByRole('link', { name: /Volgend bestand/ })
      .filter({ visible: true })
      .click()
    await expect.poll(() => tab.locator('h1:visible').allTextContents()).toEqual(['Niet gelezen'])
    await tab.goBack()
    await tab.goBack()
    await expect.poll(() => tab.locator('h1:visible').allTextContents()).toEqual(['Gelezen teksten'])
  })

  test('an update and a withdrawal say that they are one', async () => {
    const { tab } = await opened({ 'a.txt': 'Aanvraag 7007 (planner) is ingetrokken. U hoeft niet meer te reageren.' })
    expect(await tab.locator('.kind').textContent()).toBe('Intrekking van een aanvraag')
  })
})

describe.skipIf(browser === null)('what was not read', () => {
  test.each([
    ['a scan', SCAN, ['Het bestand is gescand, beveiligd of beschadigd.', 'Vraag de afzender om de tekst zelf']],
    ['an empty text', '', ['Er staat geen tekst in.']],
    [
      'news',
      'Nieuwsbrief januari\n\nWij wensen u een goed begin van het jaar.',
      ['Dit is geen inhuuropdracht.', 'Nieuwsbrief januari'],
    ],
  ])('%s says why, and what to do', async (_, content, said) => {
    const { tab } = await opened({ 'a.pdf': content })
    const text = await tab.locator('body').innerText()
    for (const words of ['Niet gelezen', 'Wat te doen', ...said]) expect(text).toContain(words)
  })

  test('an attachment that could not be read is named beside what was read', async () => {
    const { tab } = await opened({ 'a.eml': mailWith('scan.pdf', SCAN) })
    expect(await tab.locator('.refusal h2').first().textContent()).toBe('Bijlage scan.pdf is niet gelezen')
    expect(await tab.locator('h1').allTextContents()).toEqual(['Adviseur Wonen'])
  })
})

describe.skipIf(browser === null)('everybody can read it', () => {
  const FILES = { 'a.txt': `${TWO}\nUren per week: 36`, 'b.txt': 'x', 'c.txt': LONG }

  test.each([
    ['the overview', '', WIDE, 'light', 'nl'],
    ['the overview', '', PHONE, 'dark', 'en'],
    ['two requests', '#f1r2', WIDE, 'dark', 'nl'],
    ['two requests', '#f1r1', PHONE, 'light', 'en'],
    ['a refusal', '#f2', WIDE, 'light', 'en'],
    ['things to ask', '#f3', WIDE, 'light', 'nl'],
    ['things to ask', '#f3', PHONE, 'dark', 'nl'],
  ] as const)('axe finds nothing: %s%s (%o, %s, %s)', async (_, hash, device, colorScheme, language) => {
    const { tab } = await newTab(browser, { ...device, colorScheme })
    await tab.goto(`${await shownPage(FILES, language)}${hash}`)
    for (const closed of await tab.locator('summary:visible').all()) await closed.click()
    await tab.locator('.quote').first().dispatchEvent('pointerover')
    expect(await accessibilityFaults(tab)).toEqual([])
    expect(await tab.locator('html').getAttribute('lang')).toBe(language)
  })

  test('English says all but the questions in English', async () => {
    const { tab } = await newTab(browser)
    await tab.goto(await shownPage({ 'a.txt': 'Wij zoeken een planner voor de gemeente Almere.' }, 'en'))
    const text = await tab.locator('.read').innerText()
    for (const words of ['Maximum rate not stated', 'Wat is het maximale uurtarief', 'Copy', 'Client', 'Not stated']) {
      expect(text).toContain(words)
    }
    for (const words of ['Opdrachtgever', 'Niet genoemd', 'Kopieer']) expect(text).not.toContain(words)
  })

  test.each([320, 360, 768, 1280])('nothing is wider than a window of %i px', async (width) => {
    const long = requestText({ title: 'W'.repeat(300), number: `A${'9'.repeat(120)}` })
    for (const files of [{ 'a.txt': long }, { [`${'n'.repeat(200)}.txt`]: long, 'b.txt': TWO }]) {
      const { tab } = await opened(files, { viewport: { width, height: 800 } })
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(width)
      await tab.evaluate(`location.hash = '#f1r1'`)
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(width)
    }
  })

  test('without script all is there, and links lead both ways', async () => {
    const { tab, wrong } = await opened({ 'a.txt': TWO, 'b.txt': SPARSE_TEXT }, { javaScriptEnabled: false })
    expect(await tab.locator('h1:visible').allTextContents()).toEqual([
      'Gelezen teksten',
      'Adviseur Wonen',
      'Jeugdconsulent',
      expect.anything(),
    ])
    expect(await tab.locator('.copy:visible').count()).toBe(0)
    await tab.locator('.quote', { hasText: '90302' }).first().click()
    expect(new URL(tab.url()).hash).toMatch(/^#f1r2v\d+$/)
    expect(wrong).toEqual([])
  })

  test('on paper each value has its quotes, the text follows, and there is nothing to press', async () => {
    const { tab } = await opened({ 'a.txt': LONG })
    await tab.emulateMedia({ media: 'print' })
    await expect.poll(() => tab.locator('.places').first().isVisible()).toBe(true)
    expect(await tab.locator('.copy:visible, .skip:visible').count()).toBe(0)
    const printed = await tab.pdf()
    expect(printed.length).toBeGreaterThan(10_000)
  })
})

const SPARSE_TEXT = 'Wij zoeken een planner voor de gemeente Almere.'

function mailWith(name: string, bytes: Uint8Array): string {
  const head =
    'From: d@b.example\r\nSubject: Aanvraag\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b'
  const parts = [
    `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(name === 'scan.pdf' ? requestText() : 'Zie bijlage.').toString('base64')}`,
    `Content-Type: application/pdf; name=${name}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}`,
  ]
  return `${head}\r\n\r\n${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`
}

/** Runs in the page, whose types are not those of the tests. */
const IS_IN_SIGHT = new Function(
  'element',
  `const { top, bottom, left } = element.getBoundingClientRect()
  const seen = document.elementFromPoint(left + 2, (top + bottom) / 2)
  return seen !== null && (element.contains(seen) || seen.contains(element))`,
) as (element: unknown) => boolean
const isInSight = (locator: Locator) => locator.evaluate(IS_IN_SIGHT)
