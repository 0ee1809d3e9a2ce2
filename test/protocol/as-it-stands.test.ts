import { describe, expect, test } from 'vitest'
import { asItStands, type RequestNow } from '../../shared/mails/as-it-stands.ts'
import { composeDigest } from '../../shared/mails/digest.ts'
import type { DigestItem } from '../../shared/mails/digest-input.ts'
import { anInput, anItem } from '../digest/example-input.ts'

const CLOSES = '2027-02-01T08:00:00Z'
const BEFORE = '2027-01-30T08:00:00Z'
/** 36 hours after it closed. */
const AFTER = '2027-02-02T20:00:00Z'

const known = (differs: Partial<RequestNow> = {}): RequestNow => ({
  ...{ deadline: { actBy: CLOSES, closesAt: CLOSES }, closedBanner: false, revision: 3, withdrawn: false },
  ...differs,
})
/** The mail as it goes out at an instant, when that is what is known of its only request. */
const sent = (kind: DigestItem['kind'], now: string, request?: RequestNow) =>
  asItStands(anInput([anItem({}, [{}], { kind, requestId: 'r' })]), new Map(request ? [['r', request]] : []), now)

describe('a mail is true when it goes out', () => {
  test('what is still open is told, with what is left of the time by then', () => {
    const mail = sent('new', BEFORE, known())
    expect(mail && composeDigest(mail, null).text).toContain('Reageren vóór ma 1 feb 09:00\nNog 2 dagen.')
  })

  test.each<[string, string, RequestNow | undefined]>([
    ['it has closed', AFTER, known()],
    ['its closing was moved forward, and is past', BEFORE, known({ deadline: { actBy: BEFORE, closesAt: BEFORE } })],
    ['a newer text says that it is closed', BEFORE, known({ closedBanner: true })],
    ['no text states it any more', BEFORE, known({ withdrawn: true })],
    ['nothing is known of it', BEFORE, undefined],
  ])('%s: a match and a reminder are left out, a change is told and says so', (_, now, request) => {
    expect(sent('new', now, request)).toBeNull()
    expect(sent('reminder', now, request)).toBeNull()
    const changed = sent('changed', now, request)
    const { subject, text, ics } = composeDigest(changed ?? anInput([]), null)
    expect(subject).toMatch(/^(gesloten|ingetrokken) · /)
    expect(text).not.toMatch(/Reageren vóór|Nog \d/)
    const events = (ics ?? '').split('BEGIN:VEVENT').filter((each) => /SUMMARY:(Reageren|Vragen)/.test(each))
    for (const event of events) expect(event).toContain('STATUS:CANCELLED')
  })

  test('beside what is left, what is left out is named', () => {
    const items = ['open', 'closed'].map((requestId) => anItem({ title: requestId }, [{ roles: [] }], { requestId }))
    const requests = new Map([
      ['open', known()],
      ['closed', known({ deadline: { actBy: BEFORE, closesAt: BEFORE } })],
    ])
    const mail = asItStands(anInput(items), requests, BEFORE)
    expect(mail?.items.map(({ requestId }) => requestId)).toEqual(['open'])
    expect(mail?.leftOut).toEqual([{ title: 'closed', client: 'Gemeente Heerde' }])
  })

  test('a closing that was moved meanwhile is the newest, and the mail says that the request was revised', () => {
    const later = '2027-02-03T08:00:00Z'
    const mail = sent('new', BEFORE, known({ revision: 4, deadline: { actBy: later, closesAt: later } }))
    const text = mail && composeDigest(mail, null).text
    expect(text).toContain('Reageren vóór wo 3 feb 09:00')
    expect(text).toContain('Deze aanvraag is zojuist gewijzigd.')
  })

  test('a run that looked back tells what was so then', () => {
    const input = { ...anInput([anItem({}, [{}], { requestId: 'r' })]), looksBack: true }
    expect(asItStands(input, new Map(), AFTER)).toBe(input)
  })
})
