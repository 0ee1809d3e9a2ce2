import { describe, expect, test } from 'vitest'
import { mailHolds } from '../../functions/tables/mail-room.ts'
import { composeDigest } from '../../shared/mails/digest.ts'
import type { DigestInput, DigestItem } from '../../shared/mails/digest-input.ts'
import { asMuchAsFits } from '../../shared/mails/fit-mail.ts'
import { onlyAbout } from '../../shared/mails/only-about.ts'
import { anInput, anItem } from './example-input.ts'

const STOP = `https://stop.example.org/${'x'.repeat(120)}`
const people = (count: number, differs: object = {}) =>
  Array.from({ length: count }, (_, index) => ({ candidateId: `c${index}`, name: `Persoon ${index}`, ...differs }))
const htmlBytes = (items: DigestItem[]) => Buffer.byteLength(composeDigest(anInput(items), STOP).html)
const pairsOf = (items: DigestItem[]) => items.flatMap(({ pairs }) => pairs)
/** As long as mail programs show in full; a mail of ours stays below it. */
const LIMIT = 90_000

describe('the HTML part is no longer than what mail programs show in full', () => {
  const many = (count: number, candidates = 10) =>
    Array.from({ length: count }, (_, index) =>
      anItem({ title: `Functie ${index}` }, people(candidates), { requestId: `number:${100 + index}` }),
    )

  test.each([1, 2, 12, 40, 150, 300])('%i requests: each has its line, the first are shown in full', (count) => {
    const items = many(count)
    const { html } = composeDigest(anInput(items), STOP)
    expect(htmlBytes(items)).toBeLessThanOrEqual(LIMIT)
    const named = items.filter(({ request }) => html.includes(`${request.title}, Heerde<`) || count === 1)
    expect(named).toHaveLength(count)
    expect(html).toContain('>Functie 0</h2>')
  })

  test('more requests than have a line: the overview counts the others', () => {
    const { html } = composeDigest(anInput(many(2_000, 1)), STOP)
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(LIMIT)
    expect(html).toMatch(/En nog \d+: zie het tekstdeel\./)
  })

  test('of one request with very many candidates the first are shown, the next are named, all are in the text', () => {
    const { html, text } = composeDigest(anInput([anItem({}, people(300))]), STOP)
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(LIMIT)
    expect(html).toMatch(/En 292 meer, met de redenen in het tekstdeel: Persoon \d+ \(/)
    expect(text.match(/^Persoon \d+ \[Match/gm)).toHaveLength(300)
  })

  test('all matches stand before any near miss, which the room that is left is for', () => {
    const near = { hoursMin: 30, hoursMax: 36 }
    const items = many(40).map((item, index) => ({
      ...item,
      pairs: [...item.pairs, ...anItem({}, [{ candidateId: `n${index}`, name: `Bijna ${index}`, ...near }]).pairs],
    }))
    const { html, text } = composeDigest(anInput(items), STOP)
    expect(html.lastIndexOf('Functie 39, Heerde')).toBeLessThan(html.indexOf('Net niet'))
    expect(text.lastIndexOf('Persoon 9')).toBeLessThan(text.indexOf('Bijna 0'))
    expect(html).toMatch(/Nog \d+ staan in het tekstdeel van deze mail\./)
    expect(text.match(/^- Bijna \d+:/gm)).toHaveLength(40)
  })

  test('one request with endless criteria and conflicts is shortened, and says so', () => {
    const knockouts = Array.from({ length: 400 }, (_, index) => ({ number: index + 1, text: 'Ervaring. '.repeat(30) }))
    const conflicts = Array.from({ length: 300 }, () => ({
      code: 'hours-differ',
      field: 'hoursPerWeek',
      quotes: ['24 uur '.repeat(20), '32 uur '.repeat(20)],
      question: 'Kunt u zeggen wat geldt? '.repeat(10),
    }))
    const items = [anItem({ title: 'Lang '.repeat(5_000), knockouts, conflicts }, people(1, { roles: [] }))]
    expect(htmlBytes(items)).toBeLessThanOrEqual(LIMIT)
    expect(composeDigest(anInput(items), STOP).text.match(/^Nog \d+ staan in de aanvraag zelf\.$/gm)).toHaveLength(2)
  })

  test('also where each character of a request takes six bytes, in as little as a line', () => {
    const knockouts = Array.from({ length: 100 }, (_, index) => ({ number: index + 1, text: '"\'&<'.repeat(500) }))
    const items = [anItem({ knockouts }, people(1))]
    expect(htmlBytes(items)).toBeLessThanOrEqual(LIMIT)
    expect(composeDigest(anInput(items), STOP).html).toContain('In het kort')
  })
})

describe('what one mail cannot hold is left for the next, and counted', () => {
  const near = { hoursMin: 30, hoursMax: 36 }
  const items = ['a', 'b', 'c'].map((requestId) =>
    anItem({}, [{ candidateId: '1' }, { candidateId: '2' }, { candidateId: 'n', ...near }], { requestId }),
  )
  const holds = (most: number) => (digest: DigestInput) => pairsOf(digest.items).length <= most
  const kept = (most: number) => asMuchAsFits(anInput(items), holds(most))

  test('what fits stays as it is', () => {
    const input = anInput(items)
    expect(asMuchAsFits(input, mailHolds)).toBe(input)
  })

  test('near misses go before any match', () => {
    const { items: left, untold } = kept(6)
    expect(pairsOf(left).map(({ verdict }) => verdict)).toEqual(Array(6).fill('match'))
    expect(untold).toBeUndefined()
  })

  test('then the last pairs of the last requests, and each request of which something is left is named', () => {
    const { items: left, untold } = kept(3)
    expect(left.map(({ requestId, pairs, others }) => [requestId, pairs.length, others])).toEqual([
      ['a', 2, 0],
      ['b', 1, 1],
    ])
    expect(untold).toMatchObject([
      { requestId: 'b', pairs: 1, actBy: '2027-02-01T08:00:00Z' },
      { requestId: 'c', pairs: 2 },
    ])
  })

  test('the mail says how many and the first moment to act by, and lists them in its text', () => {
    const { html, text } = composeDigest(kept(3), null)
    for (const part of [html, text]) {
      expect(part).toContain('Nog 2 aanvragen passen niet in deze mail, de eerste vóór ma 1 feb 09:00')
    }
    expect(text).toContain('En 1 meer: in de volgende mail.')
    expect(text.match(/^- ma 1 feb 09:00 · Gezinscoach, Heerde · [12] kandida(?:at|ten)$/gm)).toHaveLength(2)
  })

  test('one pair at least stays', () => {
    expect(pairsOf(kept(0).items)).toHaveLength(1)
  })

  test('a row of the log and the HTML set the limit: thousands of pairs are one mail', { timeout: 60_000 }, () => {
    const input = anInput([anItem({}, people(4_000))])
    expect(pairsOf(asMuchAsFits(input, mailHolds).items)).toHaveLength(4_000)
    expect(
      mailHolds(anInput(Array.from({ length: 2_000 }, (_, nth) => anItem({}, [{}], { requestId: `${nth}` })))),
    ).toBe(false)
  })
})

test('many leftovers of a template are one thing to ask about', () => {
  const leftover = (quote: string) => ({
    code: 'template-leftover',
    field: 'format',
    quotes: [quote],
    question: `In de aanvraag staat nog "${quote}". Wat geldt?`,
  })
  const conflicts = [leftover('ja/nee'), leftover('[invullen]'), leftover('ja/nee')]
  const { text } = composeDigest(anInput([anItem({ conflicts }, [{}])]), null)
  expect(text).toContain('- Resten van een sjabloon (3)\n  “ja/nee” · “[invullen]”\n')
  expect(text).toContain(
    '1. In de aanvraag staan nog resten van een sjabloon: “ja/nee”, “[invullen]”. Kunt u aangeven wat daar moet staan?\n',
  )
  const one = composeDigest(anInput([anItem({ conflicts: [leftover('ja/nee')] }, [{}])]), null)
  expect(one.text).toContain('1. In de aanvraag staat nog "ja/nee". Wat geldt?')
})

describe('a mail without some of its candidates', () => {
  const near = { hoursMin: 30, hoursMax: 36 }
  const input = anInput([
    anItem({}, [{ candidateId: 'a' }, { candidateId: 'n', ...near }], { requestId: '1' }),
    anItem({}, [{ candidateId: 'b' }], { requestId: '2' }),
    anItem({}, [{ candidateId: 'n', ...near }], { kind: 'changed', requestId: '3' }),
  ])
  const left = (...ids: string[]) => onlyAbout(input, new Set(ids))?.items.map(({ requestId }) => requestId) ?? null

  test('a near miss stays with a match of the same request, and in a change', () => {
    expect(left('a', 'b', 'n')).toEqual(['1', '2', '3'])
    expect(left('n')).toEqual(['3'])
    expect(left('b')).toEqual(['2'])
  })

  test('nobody left, nothing to tell', () => {
    expect(left()).toBeNull()
    const [first] = input.items
    expect(first && onlyAbout({ ...input, items: [first] }, new Set(['n']))).toBeNull()
  })
})
