import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../local/fixture.ts'
import { requestText } from '../pipeline/texts.ts'
import { newTab, startBrowser } from './browser.ts'
import { shownPage } from './shown-page.ts'

const browser = await startBrowser()
afterAll(() => browser?.close())

/** What would run, load, send, break out of where it is put, or hide. Each as title, as client and within the text. */
const EVIL = [
  ['a script', '<script>document.title = "run"; alert(1)</script>'],
  ['the end of a script and of a style', '</script></style></title><script>alert(1)</script>'],
  ['a picture that fails', '<img src=x onerror="document.title=1;alert(1)">'],
  [
    'a picture from elsewhere',
    '<img src="https://tracker.example/a.png"><link rel=stylesheet href="//tracker.example/b.css">',
  ],
  ['the end of an attribute', `" onmouseover="alert(1)" x="' onfocus='alert(1)' autofocus tabindex=0 '`],
  ['a link that runs', '<a href="javascript:alert(1)">klik</a> javascript:alert(1)'],
  [
    'a page of its own',
    '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe><meta http-equiv=refresh content="0;url=https://tracker.example">',
  ],
  [
    'a form',
    '<form action="https://tracker.example"><button autofocus>Verstuur</button></form><base href="https://tracker.example/">',
  ],
  ['a drawing', '<svg onload=alert(1)><animate onbegin=alert(1)></svg>'],
  ['a comment and CDATA', '<!-- --> <![CDATA[ ]]> -->'],
  ['entities', '&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &#x3c;img src=x onerror=alert(1)&#x3e;'],
  ['a template of ours', '{{alert(1)}} %PAGE% #{alert(1)}'],
  ['addresses of ours', 'f1r1v1 f1t0 all said'],
] as const

describe.skipIf(browser === null)('no text can do anything to the page', () => {
  test.each(EVIL)('%s is shown as it stands', async (_, evil) => {
    const text = `${requestText({ title: `Adviseur ${evil}`, number: evil })}\nOpdrachtgever: ${evil}\nContact: ${evil}\n${evil}`
    const address = await shownPage({ [`${evil.replaceAll('/', '')}.txt`]: text, 'b.txt': text })
    const { tab, asked, wrong } = await newTab(browser)
    await tab.goto(address)
    const title = await tab.title()
    await tab.evaluate(`location.hash = '#f1r1'`)
    for (const summary of await tab.locator('summary:visible').all()) await summary.hover()
    expect(await tab.locator('.paper').first().textContent()).toBe(text)
    expect(await tab.locator('script').count()).toBe(1)
    expect(await tab.locator('img, iframe, form, base, svg, link, [onerror], [onfocus], [onmouseover]').count()).toBe(0)
    expect(await tab.locator('a:not([href^="#"]):not([href^="mailto:"]):not([href^="file:"])').count()).toBe(0)
    expect(await tab.title()).toBe(title)
    expect(asked).toEqual([address])
    expect(wrong).toEqual([])
  })

  test.each([
    ['turns the direction', 'Tarief \u202e00,59\u202c euro', 'Tarief U+202E00,59U+202C euro'],
    ['isolates', 'a\u2066b\u2069', 'aU+2066bU+2069'],
    ['steers a terminal', 'rood \u001b[31mtekst', 'rood U+001B[31mtekst'],
    ['writes in invisible tags', 'x\u{e0041}\u{e0042}y', 'xU+E0041 U+E0042y'],
  ])('what %s is shown by its number, and turns nothing', async (_, part, shown) => {
    const { tab } = await newTab(browser)
    await tab.goto(await shownPage({ 'a.txt': `${requestText()}\n${part}\n` }))
    expect(await tab.locator('.paper').textContent()).toContain(shown)
  })

  test('a file is named on the page without what would turn its name', async () => {
    const { tab } = await newTab(browser)
    await tab.goto(await shownPage({ 'a\u202etxt.exe': requestText() }))
    expect(await tab.locator('.name').textContent()).toBe('atxt.exe')
  })

  test.each([
    [
      'of requests',
      `${requestText()}\n${'De gemeente zoekt iemand voor 24 uur per week, tarief € 95 & <b>.\n'.repeat(15_000)}`,
    ],
    ['on one line', `${requestText()}\n${'x<'.repeat(500_000)}`],
    ['of marks that hide', `${requestText()}\n${'a\u202e'.repeat(250_000)}`],
  ])('a text of a megabyte %s opens, and its values lead to it', async (_, text) => {
    const { tab, wrong } = await newTab(browser, { viewport: { width: 1280, height: 800 } })
    await tab.goto(await shownPage({ 'a.txt': text }))
    await tab.locator('summary', { hasText: 'Opdrachtgever' }).hover()
    expect(await tab.locator('.quote.lit').first().textContent()).toBe('Gemeente Zwolle')
    expect(wrong).toEqual([])
  })

  test('the policy refuses any other script, style and address, whatever gets onto the page', async () => {
    const { tab, wrong } = await newTab(browser)
    await tab.goto(await shownPage({ 'a.txt': requestText() }))
    await tab.evaluate(`
      for (const [name, more] of [['script', { textContent: 'document.title = "run"' }], ['img', { src: 'https://tracker.example/' }]]) {
        const element = document.createElement(name)
        try { Object.assign(element, more) } catch { /* Refused already where it is set. */ }
        document.body.append(element)
      }`)
    await expect
      .poll(() => wrong.join('\n'))
      .toMatch(/'https:\/\/tracker\.example\/' violates the following Content Security Policy/)
    expect(await tab.title()).not.toBe('run')
  })
})

describe('radar show', () => {
  const RADAR = join(import.meta.dirname, '../../infra/local/radar.ts')
  const radar = (cwd: string, ...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [RADAR, ...args], { cwd, encoding: 'utf8' })
    return { stdout, stderr, status }
  }
  function folder() {
    const path = temporaryFolder()
    writeFileSync(join(path, 'a.txt'), requestText())
    writeFileSync(join(path, 'empty.txt'), '')
    return path
  }

  test('writes one page and says where; a refused file among others ends with status 1', () => {
    const path = folder()
    expect(radar(path, 'show', 'a.txt', '--out', 'page.html')).toEqual({
      stdout: '',
      stderr: expect.stringMatching(/^De pagina: file:\/\/.*\/page\.html\n$/),
      status: 0,
    })
    expect(readFileSync(join(path, 'page.html'), 'utf8')).toContain('<h1 id="f1r1h">Adviseur Wonen</h1>')
    expect(radar(path, 'show', 'a.txt', 'empty.txt', '--out', 'page.html', '--lang', 'en').status).toBe(1)
    expect(readFileSync(join(path, 'page.html'), 'utf8')).toContain('<html lang="en">')
  })

  test.each([
    [['show', '--out', 'p.html'], 'the command takes one or more FILEs'],
    [['show', 'a.txt'], '--out takes a file to write, such as page.html'],
    [
      ['show', 'a.txt', '--out', 'none/p.html'],
      '--out takes a file that can be written, "none/p.html" cannot (ENOENT: it is not there)',
    ],
    [['show', 'a.txt', '--out', 'p.html', '--lang', 'de'], '--lang takes one of nl, en, not "de"'],
    [
      ['show', 'none.txt', '--out', 'p.html'],
      'show takes files that can be read, "none.txt" cannot (ENOENT: it is not there)',
    ],
  ])('used wrongly, it says what it takes: %j', (args, said) => {
    expect(radar(folder(), ...args)).toEqual({ stdout: '', stderr: `radar show: ${said}\n`, status: 2 })
  })
})
