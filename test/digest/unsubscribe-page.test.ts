import { describe, expect, test } from 'vitest'
import { wishOf } from '../../shared/mails/one-click.ts'
import {
  maskedAddress,
  readersLanguage,
  type UnsubscribePage,
  unsubscribePage,
} from '../../shared/mails/unsubscribe-page.ts'

describe('the language of the reader', () => {
  test.each([
    ['nl', ''],
    ['nl', 'nl-NL,nl;q=0.9,en-US;q=0.8,en;q=0.7'],
    ['nl', 'nl-BE'],
    ['nl', 'fr-FR, de;q=0.9'],
    ['nl', 'en;q=0, de'],
    ['nl', 'en;q=0.5, nl;q=0.5'],
    ['nl', ';;q=,,en;q=x'],
    ['en', 'en-GB,en;q=0.9'],
    ['en', 'EN'],
    ['en', 'de, en ; q=0.8, nl;q=0.2'],
  ])('%s for %j', (language, header) => {
    expect(readersLanguage(header)).toBe(language)
  })
})

describe('the page', () => {
  const pages: UnsubscribePage[] = ['ask', 'stopped', 'closed', 'resumed', 'foreign', 'forgotten', 'failed']
  test.each(pages.flatMap((page) => [[page, 'nl'] as const, [page, 'en'] as const]))(
    '%s in %s: that language first, the other below it, and nothing from elsewhere',
    (page, language) => {
      const html = unsubscribePage(page, language)
      const sections = [...html.matchAll(/<section lang="(..)">\n<(h.)>/g)].map(([, lang, heading]) => [lang, heading])
      expect(sections).toEqual([
        [language, 'h1'],
        [language === 'nl' ? 'en' : 'nl', 'h2'],
      ])
      expect(html).toContain(`<html lang="${language}">`)
      expect(html).not.toMatch(/\b(?:src|href|action)=|url\(|<script|https?:/)
    },
  )

  test('the page that asks has a button, and the one that says that it is done has one that takes it back', () => {
    const sent = (page: UnsubscribePage) => [...unsubscribePage(page, 'nl').matchAll(/value="([^"]+)"><button>/g)]
    expect(pages.map((page) => sent(page).map(([, value]) => value))).toEqual([
      ['One-Click', 'One-Click'],
      ['Undo', 'Undo'],
      ...[[], [], [], [], []],
    ])
  })

  test.each([
    ['vera@bureau.example', 'v•••@b•••.example'],
    ['v@mail.bureau.example', 'v•••@m•••.example'],
  ])('it says whose mails stop, and the rest of the address to nobody: %s', (email, masked) => {
    expect(maskedAddress(email)).toBe(masked)
    const html = unsubscribePage('ask', 'nl', email)
    expect(html.split(`<strong>${masked}</strong>`)).toHaveLength(3)
    expect(html).not.toMatch(/vera|bureau/)
  })

  test('an address is text, whatever is in it', () => {
    expect(unsubscribePage('ask', 'nl', '<b>@x.e&y')).toContain('&#60;•••@x•••.e&#38;y')
  })
})

describe('a request to stop', () => {
  const bytes = (text: string) => Uint8Array.from(Buffer.from(text))
  const FORM = 'application/x-www-form-urlencoded'
  const parts = '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n'

  test.each([
    ['a form', 'List-Unsubscribe=One-Click', FORM],
    ['a form with its characters named', 'List-Unsubscribe=One-Click', `${FORM}; charset=UTF-8`],
    ['a form in parts', parts, 'multipart/form-data; boundary=b'],
  ])('%s', async (_, body, contentType) => {
    expect(await wishOf(bytes(body), contentType)).toBe('stop')
    expect(await wishOf(bytes(body.replace('One-Click', 'Undo')), contentType)).toBe('undo')
  })

  test.each([
    ['nothing', '', FORM],
    ['another value', 'List-Unsubscribe=No', FORM],
    ['another name', 'Unsubscribe=One-Click', FORM],
    ['no form', '{"List-Unsubscribe":"One-Click"}', 'application/json'],
    ['no kind', 'List-Unsubscribe=One-Click', ''],
    ['broken parts', parts.slice(0, 40), 'multipart/form-data; boundary=b'],
    ['parts without a boundary', parts, 'multipart/form-data'],
  ])('not %s', async (_, body, contentType) => {
    expect(await wishOf(bytes(body), contentType)).toBeNull()
  })
})
