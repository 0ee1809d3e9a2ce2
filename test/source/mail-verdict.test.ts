import { expect, test } from 'vitest'
import { mailRefusal } from '../../shared/source/mail-verdict.ts'

const LISTED = new Set(['broker.example'])
const head = (...lines: string[]) => new TextEncoder().encode(`${lines.join('\r\n')}\r\n\r\nBeste leverancier,\r\n`)
const PROVEN = 'Authentication-Results: amazonses.com;\r\n spf=pass; dkim=pass; dmarc=pass header.from=broker.example;'
const FROM = 'From: Jan van Dam <jan@broker.example>'

test.each<[string, Uint8Array, ReadonlySet<string> | null, string | null]>([
  ['is read', head('X-SES-Spam-Verdict: PASS', FROM), null, null],
  ['with a virus is not', head('X-SES-Virus-Verdict: FAIL', FROM), null, 'a virus'],
  ['that is spam is not', head('X-SES-Spam-Verdict: FAIL', FROM), null, 'spam'],
  [
    'is not made better by verdicts of its sender, which stand below those of the mail service',
    head('X-SES-Spam-Verdict: FAIL', 'X-SES-Spam-Verdict: PASS', FROM),
    null,
    'spam',
  ],
  ['of a listed sender is read', head(PROVEN, FROM), LISTED, null],
  ['of a listed sender without proof is not', head(FROM), LISTED, 'no proof'],
  ['of another sender is not', head(PROVEN, 'From: jan@other.example'), LISTED, 'from other.example'],
  ['of a domain that ends alike is not', head(PROVEN, 'From: jan@notbroker.example'), LISTED, 'notbroker.example'],
  ['that names two senders is not', head(PROVEN, 'From: jan@broker.example, eve@other.example'), LISTED, 'nobody'],
  ['without sender is not', head(PROVEN), LISTED, 'nobody'],
  ['is not of whom its text names', head(PROVEN, '', 'From: jan@broker.example'), LISTED, 'nobody'],
])('a mail that the mail service took in %s', (_, bytes, senders, detail) => {
  const refused = mailRefusal(bytes, senders)
  if (detail === null) expect(refused).toBeNull()
  else expect(refused?.detail).toContain(detail)
})

test('a head of a megabyte costs no more than its first part', () => {
  expect(mailRefusal(head(`X: ${'x'.repeat(1_000_000)}`, FROM), LISTED)).toMatchObject({ reason: 'not-a-request' })
})
