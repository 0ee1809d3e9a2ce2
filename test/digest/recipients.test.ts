import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recipientsOf } from '../../shared/candidates/recipients.ts'
import { composeDigest } from '../../shared/mails/digest.ts'
import { aCandidate } from '../examples.ts'
import { anInput, anItem } from './example-input.ts'

const addresses = ['a@example.org', 'A@Example.org', 'b@example.org', 'c@example.net'] as const

test('no recipient ever sees a candidate that is not theirs, and nobody is left out', async () => {
  const people = fc.array(fc.constantFrom(...addresses), { minLength: 1, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(people, async (emails) => {
      const candidates = emails.map((alertEmail, index) =>
        aCandidate({ candidateId: `id-${index}`, name: `Person ${index}.`, alertEmail }),
      )
      const recipients = recipientsOf(candidates.map((candidate) => ({ candidate })))
      expect(recipients.flatMap(({ rows }) => rows)).toHaveLength(candidates.length)
      for (const recipient of recipients) {
        const { text, html, ics } = await composeDigest(
          anInput([
            anItem(
              {},
              recipient.rows.map(({ candidate }) => candidate),
            ),
          ]),
          null,
        )
        for (const candidate of candidates) {
          const own = candidate.alertEmail.toLowerCase() === recipient.email.toLowerCase()
          expect(text.includes(candidate.name)).toBe(own)
          expect(html.includes(candidate.name)).toBe(own)
          expect(ics).not.toContain(candidate.name)
        }
      }
    }),
    { numRuns: 30 },
  )
})

test('a recipient whose candidates name different languages is written to in Dutch', () => {
  const of = (...languages: ('nl' | 'en')[]) =>
    recipientsOf(
      languages.map((language, index) => ({ candidate: aCandidate({ candidateId: `c${index}`, language }) })),
    )[0]?.language
  expect([of('nl'), of('en'), of('en', 'en'), of('en', 'nl')]).toEqual(['nl', 'en', 'en', 'nl'])
})
