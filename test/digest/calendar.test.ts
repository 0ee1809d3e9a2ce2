import { convertIcsCalendar } from 'ts-ics'
import { expect, test } from 'vitest'
import { composeDigest } from '../../shared/mails/digest.ts'
import type { DigestItem } from '../../shared/mails/digest-input.ts'
import { aRequest } from '../examples.ts'
import { anInput, anItem } from './example-input.ts'

async function calendar(item: DigestItem) {
  const { ics } = await composeDigest(anInput([item]), null)
  return ics
}

async function events(item: DigestItem) {
  const read = convertIcsCalendar(undefined, (await calendar(item)) ?? '')
  expect(read.method).toBe('PUBLISH')
  return (read.events ?? []).map(({ uid, summary, start, end }) => [
    uid,
    summary,
    start.type === 'DATE' ? start.date.toISOString().slice(0, 10) : start.date.toISOString(),
    end?.date.toISOString(),
  ])
}

test('an independent parser reads the question deadline, act-by, notice and interviews, in local time', async () => {
  expect(await events(anItem({}, [{}]))).toEqual([
    [
      'flextender-4711.questions@inhuurradar',
      'Vragen stellen vóór: Gezinscoach, Gemeente Heerde',
      '2027-01-25T07:30:00.000Z',
      '2027-01-25T08:00:00.000Z',
    ],
    [
      'flextender-4711.actBy@inhuurradar',
      'Reageren vóór: Gezinscoach, Gemeente Heerde',
      '2027-02-01T07:30:00.000Z',
      '2027-02-01T08:00:00.000Z',
    ],
    [
      'flextender-4711.notice@inhuurradar',
      'Bericht over uitnodiging: Gezinscoach, Gemeente Heerde',
      '2027-02-04',
      undefined,
    ],
    [
      'flextender-4711.interviews@inhuurradar',
      'Gesprekken: Gezinscoach, Gemeente Heerde',
      '2027-02-08T13:00:00.000Z',
      '2027-02-08T16:00:00.000Z',
    ],
  ])
})

test('interviews in summer time, and on a day without times', async () => {
  const on = (interviews: object) =>
    events(
      anItem(
        {
          questions: { deadline: null, answersOn: null },
          deadline: null,
          interviews: { on: '2027-03-29', from: null, to: null, noticeBy: null, ...interviews },
        },
        [{}],
      ),
    )
  expect((await on({ from: '09:00', to: '10:00' }))[0]?.slice(2)).toEqual([
    '2027-03-29T07:00:00.000Z',
    '2027-03-29T08:00:00.000Z',
  ])
  expect((await on({}))[0]?.slice(2)).toEqual(['2027-03-29', undefined])
})

test('what has passed is left out, and without a date ahead there is no calendar', async () => {
  const past = {
    questions: { deadline: '2027-01-15T08:00:00Z', answersOn: null },
    deadline: { actBy: '2027-01-18T08:00:00Z', closesAt: '2027-02-01T08:00:00Z' },
    interviews: { on: null, from: null, to: null, noticeBy: '2027-01-17' },
  }
  expect(await calendar(anItem(past, [{}]))).toBeNull()
})

test('of a request that says that it is closed what follows for who responded is left, the rest is cancelled', async () => {
  const item = anItem({ closedBanner: true }, [{}], { kind: 'changed', changes: [{ what: 'closedEarly' }] })
  expect(await standing(item)).toEqual([
    ['flextender-4711.notice@inhuurradar', undefined],
    ['flextender-4711.interviews@inhuurradar', undefined],
    ['flextender-4711.questions@inhuurradar', 'CANCELLED'],
    ['flextender-4711.actBy@inhuurradar', 'CANCELLED'],
  ])
})

/** The events by id, with what has become of them. */
async function standing(item: DigestItem) {
  const read = convertIcsCalendar(undefined, (await calendar(item)) ?? '')
  return (read.events ?? []).map(({ uid, status }) => [uid, status])
}

test('a date that was told and is gone is cancelled, one that moved is not', async () => {
  const { deadline, questions, interviews } = aRequest()
  const item = anItem(
    {
      deadline: { actBy: '2027-02-03T08:00:00Z', closesAt: '2027-02-03T08:00:00Z' },
      interviews: { on: null, from: null, to: null, noticeBy: null },
    },
    [{}],
    { kind: 'changed' },
  )
  expect(await standing({ ...item, before: { deadline, questions, interviews } })).toEqual([
    ['flextender-4711.questions@inhuurradar', undefined],
    ['flextender-4711.actBy@inhuurradar', undefined],
    ['flextender-4711.notice@inhuurradar', 'CANCELLED'],
    ['flextender-4711.interviews@inhuurradar', 'CANCELLED'],
  ])
})

test('a moment has an alarm, and each event says where and what, without a candidate', async () => {
  const ics = ((await calendar(anItem({}, [{ name: 'Anna Bos' }]))) ?? '').replaceAll('\r\n ', '')
  expect(ics.match(/BEGIN:VALARM[\s\S]*?TRIGGER:-PT3H/g)).toHaveLength(3)
  expect(ics.match(/^LOCATION:Heerde\\, Gelderland/gm)).toHaveLength(4)
  expect(ics.match(/^DESCRIPTION:Gezinscoach\\, Gemeente Heerde\\nAanvraagnummer: 4711/gm)).toHaveLength(4)
  expect(ics).not.toContain('Anna')
})

test('a near miss alone puts nothing in the calendar', async () => {
  expect(await calendar(anItem({}, [{ rateCents: 8200 }]))).toBeNull()
})

test('lines end in CRLF and are folded at 75 octets, whatever the title', async () => {
  const title = `Coördinator ${'zéér '.repeat(30)}😀\r\nEND:VEVENT;,\\`
  const ics = (await calendar(anItem({ title }, [{ roles: [] }]))) ?? ''
  expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(ics.match(/^END:VEVENT/gm)).toHaveLength(4)
})
