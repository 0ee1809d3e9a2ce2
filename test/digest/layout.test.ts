import { afterAll, describe, expect, test } from 'vitest'
import { composeDigest } from '../../shared/mails/digest.ts'
import { unsubscribePage } from '../../shared/mails/unsubscribe-page.ts'
import { anInput, anItem, fullInput } from './example-input.ts'
import { browser, inspect } from './inspect.ts'

afterAll(() => browser?.close())

describe.skipIf(browser === null)('in a browser, no horizontal scroll and enough contrast', () => {
  const evil = `<b>${'W'.repeat(300)}`
  const hostile = anInput([
    anItem({ title: evil, client: evil, requestNumber: evil, knockouts: [{ number: 1, text: evil }] }, [
      { name: evil, roles: [] },
    ]),
  ])
  test.each([
    ['a full mail', 360, false],
    ['a full mail', 360, true],
    ['a full mail', 1024, false],
    ['a full mail', 1024, true],
    ['a full mail', 320, false],
    ['a full mail', 600, true],
    ['a hostile mail', 320, false],
  ] as const)('%s at %i px, dark: %s', { timeout: 90_000 }, async (which, width, dark) => {
    const input = which === 'a full mail' ? fullInput() : hostile
    const { html } = await composeDigest(input, 'https://stop.example.org/')
    const seen = await inspect(html, width, dark)
    expect(seen.width).toBe(width)
    expect(seen.scroll).toBeLessThanOrEqual(width)
    expect(seen.faint).toEqual([])
  })

  test.each([
    ['ask', 360, false],
    ['ask', 1024, true],
    ['foreign', 360, true],
  ] as const)(
    'the page that stops the mails (%s) at %i px, dark: %s',
    { timeout: 90_000 },
    async (page, width, dark) => {
      const seen = await inspect(unsubscribePage(page, 'nl'), width, dark)
      expect(seen.width).toBe(width)
      expect(seen.scroll).toBeLessThanOrEqual(width)
      expect(seen.faint).toEqual([])
    },
  )
})
