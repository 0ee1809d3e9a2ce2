import { decodeHTMLStrict } from 'entities'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { characterOf } from '../../shared/read/text/entities.ts'

describe('an entity stands for the character that browsers show', () => {
  test.each([
    ['euro', '€'],
    ['nbsp', '\u00a0'],
    ['yuml', 'ÿ'],
    ['iuml', 'ï'],
    ['ndash', '–'],
    ['hellip', '…'],
    ['apos', "'"],
    ['amp', '&'],
    ['#8364', '€'],
    ['#x20AC', '€'],
    ['#128', '€'],
  ])('%s', (entity, character) => {
    expect(characterOf(entity)).toBe(character)
    expect(decodeHTMLStrict(`&${entity};`)).toBe(character)
  })

  test.each(['nothing', '#0', '#xD800', '#1114112', ''])('%s stands for nothing', (entity) => {
    expect(characterOf(entity)).toBe(null)
  })

  test('any number of a character', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0xa0, max: 0xd7ff }), (code) => {
        expect(characterOf(`#${code}`)).toBe(decodeHTMLStrict(`&#${code};`))
      }),
    )
  })
})
