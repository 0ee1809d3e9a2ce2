import { expect, test } from 'vitest'
import { readUnsubscribe, recipientIdOf, signUnsubscribe } from '../../shared/unsubscribe-token.ts'

const KEY = 'a key of the tests'

test('a token says who and in which language, and holds no address', async () => {
  const recipientId = await recipientIdOf('Anna@Example.org', KEY)
  const token = await signUnsubscribe({ recipientId, language: 'en' }, KEY)
  expect(token).toMatch(/^[A-Za-z0-9._-]+$/)
  expect(token.toLowerCase()).not.toContain('anna')
  expect(await readUnsubscribe(token, [KEY])).toEqual({ recipientId, language: 'en' })
})

test('an address is one recipient, however it is written, and another under another key', async () => {
  const recipientId = await recipientIdOf('anna@example.org', KEY)
  expect(await recipientIdOf('ANNA@example.ORG', KEY)).toBe(recipientId)
  expect(await recipientIdOf('anna@example.com', KEY)).not.toBe(recipientId)
  expect(await recipientIdOf('anna@example.org', 'another key')).not.toBe(recipientId)
})

test('a link of an old mail works after a new key took over, until the old key is dropped', async () => {
  const recipientId = await recipientIdOf('anna@example.org', KEY)
  const token = await signUnsubscribe({ recipientId, language: 'nl' }, 'old')
  expect(await readUnsubscribe(token, ['new', 'old'])).toEqual({ recipientId, language: 'nl' })
  expect(await readUnsubscribe(token, ['new'])).toBeNull()
})

test('what no key made stops nobody', async () => {
  const recipientId = await recipientIdOf('anna@example.org', KEY)
  const other = await recipientIdOf('bram@example.org', KEY)
  const token = await signUnsubscribe({ recipientId, language: 'nl' }, KEY)
  const forged = [
    '',
    'x'.repeat(100_000),
    token.slice(0, -1),
    `${token}A`,
    token.replace('.nl.', '.en.'),
    token.replace('v1', 'v2'),
    token.replace(recipientId, other),
    `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`,
  ]
  for (const each of forged) expect(await readUnsubscribe(each, [KEY]), each.slice(0, 80)).toBeNull()
})
