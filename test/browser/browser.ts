import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContextOptions, chromium as playwright } from 'playwright-core'
import { onTestFinished } from 'vitest'

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

/**
 * A browser: the Chromium that comes with the packages, or the one that is installed here; null where neither starts, so
 * that its tests are skipped by name. `BROWSER=required` makes that a failure.
 */
export async function startBrowser(): Promise<Browser | null> {
  // Not the arguments that the package asks for: they turn off what keeps pages of different origins apart.
  const executables = [await chromium.executablePath(), ...(INSTALLED === undefined ? [] : [INSTALLED])]
  const failures: unknown[] = []
  for (const executablePath of executables) {
    try {
      return await playwright.launch({ executablePath, args: ['--no-sandbox'], headless: true })
    } catch (error) {
      failures.push(error)
    }
  }
  if (process.env.BROWSER === 'required') throw new AggregateError(failures, 'no browser starts')
  return null
}

/** A tab of its own that goes away with the test. All that it asks of any network, and all that goes wrong, is kept. */
export async function newTab(browser: Browser | null, options: BrowserContextOptions = {}) {
  if (browser === null) throw new Error('tests that need a browser are skipped where there is none')
  const context = await browser.newContext(options)
  onTestFinished(() => context.close())
  const tab = await context.newPage()
  const asked: string[] = []
  const wrong: string[] = []
  tab.on('request', (request) => asked.push(request.url()))
  tab.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
  tab.on('pageerror', (error) => wrong.push(error.message))
  tab.on('dialog', (dialog) => wrong.push(dialog.message()))
  return { tab, context, asked, wrong }
}
