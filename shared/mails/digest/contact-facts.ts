import { inLanguage, type Language } from '../../language/language.ts'
import type { DigestRequest } from '../digest-input.ts'
import type { Fact } from './fact.ts'
import { plain, shorten } from './plain.ts'

/** Where to ask or respond, as far as the text says so; each leads there by a press. */
export function contactFacts({ contact }: DigestRequest, language: Language): Fact[] {
  const say = inLanguage(language)
  const facts: Fact[] = []
  const [phone, email, url] = [contact?.phone, contact?.email, contact?.url].map((each) =>
    shorten(plain(each ?? ''), 300),
  )
  if (phone) {
    const digits = phone.replace(/[^\d+]/g, '')
    facts.push({ label: say('Telefoon', 'Phone'), value: phone, ...(digits.length >= 8 && { href: `tel:${digits}` }) })
  }
  if (email) facts.push({ label: say('E-mail', 'E-mail'), value: email })
  // Anything else could run something where the mail is read.
  if (url)
    facts.push({ label: say('Link', 'Link'), value: url, ...(/^https?:\/\/[^\s<>"]+$/.test(url) && { href: url }) })
  return facts
}
