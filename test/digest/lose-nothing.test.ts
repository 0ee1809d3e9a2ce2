import { describe, expect, test } from 'vitest'
import { mailHolds } from '../../functions/tables/mail-room.ts'
import { composeDigest } from '../../shared/mails/digest.ts'
import type { DigestInput, DigestItem } from '../../shared/mails/digest-input.ts'
import { asMuchAsFits } from '../../shared/mails/fit-mail.ts'
import { itemsToTell, type Standing } from '../../shared/mails/told.ts'
import { judge } from '../../shared/matching/match.ts'
import type { RequestRecord } from '../../shared/request.ts'
import { isAlert } from '../../shared/verdict.ts'
import { aCandidate, aRequest } from '../examples.ts'

const MORNING = '2027-01-18T06:00:00Z'
const TODAY_AT_FIVE = '2027-01-18T16:00:00Z'
const MOST_HTML = 90_000

/** As long as requests are that brokers publish: criteria, and things to ask about. */
const LONG: Partial<RequestRecord> = {
  knockouts: Array.from({ length: 8 }, (_, index) => ({
    number: index + 1,
    text: `Aantoonbare ervaring nummer ${index + 1} als gezinscoach bij een gemeente, opgedaan in de laatste vijf jaar. `.repeat(
      3,
    ),
  })),
  conflicts: ['hours-differ', 'start-differs', 'rate-in-criterion'].map((code) => ({
    code,
    field: 'hoursPerWeek',
    quotes: ['24 tot 28 uur per week', 'een werkweek van 32 uur'],
    question: 'Kop en tekst noemen verschillende waarden. Met welke mogen wij rekenen?',
  })),
}

function standing(nth: number, closesAt: string, candidates: number): Standing {
  const record = aRequest({
    ...LONG,
    requestNumber: `70${nth}`,
    title: `Gezinscoach ${nth}`,
    deadline: { actBy: closesAt, closesAt },
  })
  return {
    requestId: `number:70${nth}`,
    revision: 1,
    source: `${nth}.txt`,
    record,
    pairs: Array.from({ length: candidates }, (_, index) => {
      const candidate = aCandidate({ candidateId: `c${index}`, name: `Persoon Nummer ${index}` })
      const judged = { record, file: `requests/${nth}.txt`, assignment: null }
      const verdict = judge(judged, candidate, { instant: MORNING, bannerCounts: true })
      return { candidate, personHash: `hash ${index}`, verdict }
    }),
  }
}

/** What one run freezes for the only mailbox. */
function aMail(log: DigestInput[], standings: Standing[]): DigestInput {
  const items = itemsToTell(log, standings, MORNING)
  const recipient = { email: 'recruiter@example.org', language: 'nl' as const }
  return asMuchAsFits({ recipient, asOf: MORNING, items }, mailHolds)
}

const toldPairs = (items: DigestItem[]) =>
  items.flatMap(({ requestId, pairs }) =>
    pairs.filter(({ verdict }) => isAlert(verdict)).map(({ candidate }) => `${requestId} ${candidate.candidateId}`),
  )

describe('everything alertable is told in the first run that knows of it', () => {
  test('twelve requests that close this afternoon: each is in the mail of this morning', () => {
    const standings = Array.from({ length: 12 }, (_, nth) => standing(nth, TODAY_AT_FIVE, 2))
    const mail = aMail([], standings)
    expect(toldPairs(mail.items)).toHaveLength(24)
    expect(mail.untold).toBeUndefined()
    const { html, text } = composeDigest(mail, null)
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_HTML)
    for (const { record } of standings) {
      expect(html).toContain(`${record.title}, Heerde<`)
      expect(text).toContain(`Nieuw: ${record.title}\n`)
    }
  })

  test('150 candidates at one mailbox and ten new requests a day: all pairs of each day in its mail', () => {
    const log: DigestInput[] = []
    for (const day of [0, 1, 2]) {
      const standings = Array.from({ length: 10 }, (_, nth) =>
        standing(day * 10 + nth, `2027-01-2${nth}T16:00:00Z`, 150),
      )
      const mail = aMail(log, standings)
      log.push(mail)
      expect(toldPairs(mail.items)).toHaveLength(1_500)
      const { html, text } = composeDigest(mail, null)
      expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_HTML)
      expect(text.match(/^Persoon Nummer \d+ \(c\d+\)|^Persoon Nummer \d+ \[/gm)).toHaveLength(1_500)
    }
  })

  test('forty requests of which fifteen close today: those first and in full, each of the rest in a line', () => {
    const standings = Array.from({ length: 40 }, (_, nth) =>
      standing(nth, nth % 8 < 3 ? TODAY_AT_FIVE : '2027-02-01T16:00:00Z', 1),
    )
    const mail = aMail([], standings)
    expect(toldPairs(mail.items)).toHaveLength(40)
    expect(mail.items.slice(0, 15).every(({ request }) => request.deadline?.actBy === TODAY_AT_FIVE)).toBe(true)
    const { html, text } = composeDigest(mail, null)
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_HTML)
    for (const { record } of standings) expect(html).toContain(`${record.title}, Heerde<`)
    expect(text.match(/^Nieuw: Gezinscoach \d+$/gm)).toHaveLength(40)
  })
})
