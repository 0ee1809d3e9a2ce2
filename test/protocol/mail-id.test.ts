import { expect, test } from 'vitest'
import { MailId, mailIdOf, mailKeyOf } from '../../shared/mails/mail-id.ts'

const recipientId = '0d8a4b8e-4b69-4a6c-9f0e-2f1f0e7a9c11'

test('a mail id leads to its place in the log and back, and fits a tag of the mail service', () => {
  const mailId = mailIdOf({ recipientId, number: 12 })
  expect(mailKeyOf(mailId)).toEqual({ recipientId, number: 12 })
  expect(mailId).toMatch(/^[A-Za-z0-9_-]{1,256}$/)
})

test.each([
  [''],
  ['vera@bureau.example_1'],
  [recipientId],
  [`${recipientId}_0`],
  [`${recipientId}_1e3`],
  [`${recipientId}_1\n`],
])('%j is no mail id', (text) => {
  expect(MailId.safeParse(text).success).toBe(false)
  expect(() => mailKeyOf(text)).toThrow()
})
