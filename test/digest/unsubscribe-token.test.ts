import { expect, test } from 'vitest'
import { readUnsubscribe, signUnsubscribe } from '../../shared/mails/unsubscribe-token.ts'

const ANNA = '0d8a4b8e-4b69-4a6c-9f0e-2f1f0e7a9c11'
const BRAM = '0d8a4b8e-4b69-4a6c-9f0e-2f1f0e7a9c12'
const OLD = { keyId: 'k1', secret: 'a secret of the tests' }
const NEW = { keyId: 'k2', secret: 'another secret of the tests' }
const among =
  (...keys: (typeof OLD)[]) =>
  async (keyId: string) =>
    keys.find((key) => key.keyId === keyId)?.secret ?? null

test('a token says who, and fits in a URL as it is', async () => {
  const token = await signUnsubscribe(ANNA, OLD)
  expect(token).toMatch(/^k1\.[0-9a-f-]{36}\.[A-Za-z0-9_-]{43}$/)
  expect(await readUnsubscribe(token, among(OLD))).toBe(ANNA)
})

test('a link of an old mail works after a new key took over, until the old key is dropped', async () => {
  const token = await signUnsubscribe(ANNA, OLD)
  expect(await readUnsubscribe(token, among(NEW, OLD))).toBe(ANNA)
  expect(await readUnsubscribe(token, among(NEW))).toBeNull()
})

test('what no key of ours made stops nobody', async () => {
  const token = await signUnsubscribe(ANNA, OLD)
  const forged = [
    '',
    'x'.repeat(100_000),
    token.slice(0, -1),
    `${token}A`,
    `${token}\n`,
    token.toUpperCase(),
    token.replace('k1', 'k2'),
    token.replace(ANNA, BRAM),
    `${token.slice(0, -3)}${token.endsWith('AAA') ? 'BBB' : 'AAA'}`,
    await signUnsubscribe(ANNA, { ...OLD, secret: 'guessed' }),
  ]
  for (const each of forged) expect(await readUnsubscribe(each, among(OLD, NEW)), each.slice(0, 80)).toBeNull()
})
