import { describe, expect, test } from 'vitest'
import { composeDigest } from '../../shared/mails/digest.ts'
import type { DigestItem } from '../../shared/mails/digest-input.ts'
import { asMuchAsFits } from '../../shared/mails/fit-mail.ts'
import { onlyAbout } from '../../shared/mails/only-about.ts'
import { anInput, anItem } from './example-input.ts'

const STOP = `https://stop.example.org/${'x'.repeat(120)}`
const people = (count: number, differs: object = {}) =>
  Array.from({ length: count }, (_, index) => ({ candidateId: `c${index}`, name: `Persoon ${index}`, ...differs }))
const htmlBytes = (items: DigestItem[]) => Buffer.byteLength(composeDigest(anInput(items), STOP).html)
const pairsOf = (items: DigestItem[]) => items.flatMap(({ pairs }) => pairs)
const LIMIT = 102_000

describe('a mail is no longer than what mail programs show in full', () => {
  test('what fits stays as it is', () => {
    const input = anInput([anItem({}, people(3))])
    expect(asMuchAsFits(input)).toEqual(input)
  })

  test('the first requests stay, the last of them with its best candidates, and it says that there are more', () => {
    const items = Array.from({ length: 12 }, (_, index) => anItem({}, people(10), { requestId: `number:${index}` }))
    const { items: kept } = asMuchAsFits(anInput(items))
    expect(htmlBytes(items)).toBeGreaterThan(LIMIT)
    expect(htmlBytes(kept)).toBeLessThan(LIMIT)
    expect(htmlBytes(kept)).toBeGreaterThan(85_000)
    expect(kept.map(({ requestId }) => requestId)).toEqual(
      items.slice(0, kept.length).map(({ requestId }) => requestId),
    )
    expect(kept.slice(0, -1)).toEqual(items.slice(0, kept.length - 1))
    const last = kept.at(-1)
    expect((last?.pairs.length ?? 0) + (last?.others ?? 0)).toBe(10)
  })

  test('of one request with very many candidates the matches stay before the near misses, and the rest comes later', () => {
    const pairs = [
      ...people(150, { hoursMin: 30, hoursMax: 36 }),
      ...people(150).map((p) => ({ ...p, candidateId: `m${p.candidateId}` })),
    ]
    const { items } = asMuchAsFits(anInput([anItem({}, pairs)]))
    expect(new Set(pairsOf(items).map(({ verdict }) => verdict))).toEqual(new Set(['match']))
    expect(items[0]?.others).toBe(150 - pairsOf(items).length)
    expect(composeDigest(anInput(items), STOP).text).toContain(`En ${items[0]?.others} meer: in de volgende mail.`)
    expect(htmlBytes(items)).toBeLessThan(LIMIT)
  })

  test('a change that touches very many is told in one mail, with some of them', () => {
    const changes = [{ what: 'hours' as const, before: null, after: { min: 24, max: 28 } }]
    const { items } = asMuchAsFits(anInput([anItem({}, people(300), { kind: 'changed', changes })]))
    expect(pairsOf(items).length + (items[0]?.others ?? 0)).toBe(300)
    expect(composeDigest(anInput(items), STOP).text).toMatch(/En \d+ meer van eerdere mails\./)
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
    expect(asMuchAsFits(anInput(items)).items).toHaveLength(1)
    expect(htmlBytes(items)).toBeLessThan(LIMIT)
    expect(composeDigest(anInput(items), STOP).text.match(/^Nog \d+ staan in de aanvraag zelf\.$/gm)).toHaveLength(2)
  })
})

test('a mail is kept in one row of a table, also where it shows little of very long requests', () => {
  const knockouts = [{ number: 1, text: 'Ervaring. '.repeat(15_000) }]
  const items = ['1', '2', '3', '4'].map((requestId) => anItem({ knockouts }, [{}], { requestId }))
  expect(asMuchAsFits(anInput(items)).items).toHaveLength(2)
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
  expect(text).toContain(`- Resten van een sjabloon (3)
  “ja/nee” · “[invullen]”
  Vraag aan de broker: In de aanvraag staan nog resten van een sjabloon: “ja/nee”, “[invullen]”. Kunt u aangeven wat daar moet staan?
`)
  const one = composeDigest(anInput([anItem({ conflicts: [leftover('ja/nee')] }, [{}])]), null)
  expect(one.text).toContain('Vraag aan de broker: In de aanvraag staat nog "ja/nee". Wat geldt?')
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
