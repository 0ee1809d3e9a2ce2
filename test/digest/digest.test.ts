import { toPlainText } from '@react-email/render'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { viewOf } from '../../shared/mails/digest/view.ts'
import { composeDigest } from '../../shared/mails/digest.ts'
import type { DigestInput } from '../../shared/mails/digest-input.ts'
import type { Language } from '../../shared/mails/language.ts'
import { anInput, anItem, fullInput } from './example-input.ts'

const STOP = 'https://stop.example.org/?token=a.b'

describe('the text of a mail', () => {
  test.each(['nl', 'en'] as const)('says it all in %s', async (language) => {
    const { subject, text } = await composeDigest(fullInput(language), STOP)
    await expect(`${subject}\n\n${text}`).toMatchFileSnapshot(`expected/full.${language}.txt`)
  })

  test('is the same bytes for the same input, in whatever order the items came', async () => {
    const input = fullInput()
    const reversed: DigestInput = {
      ...input,
      items: input.items.map((item) => ({ ...item, pairs: item.pairs.toReversed() })).toReversed(),
    }
    expect(await composeDigest(reversed, STOP)).toEqual(await composeDigest(input, STOP))
  })
})

describe('the subject helps to choose', () => {
  const moved = {
    what: 'deadline' as const,
    before: { actBy: '2027-01-29T08:00:00Z', closesAt: '2027-01-29T08:00:00Z' },
    after: { actBy: '2027-02-01T08:00:00Z', closesAt: '2027-02-01T08:00:00Z' },
  }
  test.each<[string, DigestInput['items']]>([
    ['1 nieuwe match · Gezinscoach, Gemeente Heerde · reageren vóór ma 1 feb 09:00', [anItem({}, [{}])]],
    ['2 nieuwe matches · Gezinscoach, Gemeente Heerde · reageren vóór ma 1 feb 09:00', [anItem({}, [{}, {}])]],
    [
      '1 om na te vragen · Gezinscoach, Gemeente Heerde · reageren vóór ma 1 feb 09:00',
      [anItem({ selfEmployed: 'unknown' }, [{ contractForm: 'selfEmployed' }, { rateCents: 8200 }])],
    ],
    ['1 om na te vragen · Gezinscoach', [anItem({ client: null, deadline: null }, [{}])]],
    [
      'Gewijzigd: sluiting verzet · Gezinscoach, Gemeente Heerde · reageren vóór ma 1 feb 09:00',
      [anItem({}, [{}], { kind: 'changed', changes: [moved] })],
    ],
    [
      'Gewijzigd: eerder gesloten · Gezinscoach, Gemeente Heerde',
      [anItem({ closedBanner: true }, [{}], { kind: 'changed', changes: [{ what: 'closedEarly' }] })],
    ],
    [
      '1 nieuwe match, 1 gewijzigd · Gezinscoach, Gemeente Heerde en 1 meer · reageren vóór ma 1 feb 09:00',
      [anItem({}, [{}]), anItem({}, [{}], { kind: 'changed', changes: [moved], requestId: 'other' })],
    ],
  ])('%s', async (subject, items) => {
    expect((await composeDigest(anInput(items), null)).subject).toBe(subject)
  })
})

describe('what a mail says', () => {
  const text = async (...items: DigestInput['items']) => (await composeDigest(anInput(items), null)).text

  test('a request that changed for one candidate and is new for another is told once', async () => {
    const changes = [{ what: 'hours' as const, before: null, after: { min: 24, max: 28 } }]
    const items = [
      anItem({}, [{ name: 'Anna', candidateId: 'c1' }], { kind: 'changed', changes }),
      anItem({}, [{ name: 'Bram', candidateId: 'c2' }]),
    ]
    const { subject, text: said, ics } = await composeDigest(anInput(items), null)
    expect(subject).toBe('1 nieuwe match, 1 gewijzigd · Gezinscoach, Gemeente Heerde · reageren vóór ma 1 feb 09:00')
    expect(said.match(/^Gewijzigd · Nieuw: Gezinscoach$/gm)).toHaveLength(1)
    expect(said.match(/^De aanvraag$/gm)).toHaveLength(1)
    expect(said).toContain('Anna [Match]')
    expect(said).toContain('Bram [Match]')
    expect(ics?.match(/^BEGIN:VEVENT/gm)).toHaveLength(4)
    expect(await composeDigest(anInput(items.toReversed()), null)).toEqual({
      subject,
      text: said,
      ics,
      html: expect.any(String),
    })
  })

  test('facts read as a person would write them', async () => {
    const said = await text(
      anItem(
        {
          region: { provinces: ['NL-UT'], place: 'Utrecht', nationwide: false },
          rateCap: {
            stages: [
              { fromMonth: 0, cents: 76000 },
              { fromMonth: 12, cents: 123400 },
            ],
            unit: 'day',
            vat: 'unstated',
            includes: ['allIn', 'devices', 'travel'],
            strength: 'stated',
          },
          durationMonths: 1,
          extensions: [{ times: 2, months: 1 }],
          end: '2028-01-01',
          onSiteDays: 1,
          cv: { maxPages: 1, language: null, references: 1 },
        },
        [{ provinces: ['NL-UT'] }],
      ),
    )
    for (const line of [
      'Plaats: Utrecht, provincie Utrecht',
      'Maximumtarief: € 760,00 per dag (btw niet genoemd), all-in, incl. apparatuur en reiskosten; na 12 maanden € 1.234,00',
      'Duur: 1 maand, tot za 1 jan 2028, optie 2 × 1 maand',
      'Thuiswerken: ja, minstens 1 dag op locatie',
      'Cv: hooguit 1 pagina, 1 referentie',
    ]) {
      expect(said).toContain(line)
    }
  })

  test('an unknown is called unknown', async () => {
    const said = await text(
      anItem({ rateCap: null, netRateCapCents: null, hoursPerWeek: null, deadline: null, client: null }, [{}]),
    )
    for (const line of [
      'Reageren vóór niet genoemd',
      'Uren: niet genoemd',
      'Maximumtarief: niet genoemd',
      'ruimte onbekend',
      'Opdrachtgever: niet genoemd',
    ]) {
      expect(said).toContain(line)
    }
  })

  test('a near miss stands in a section of its own, with what would have to change', async () => {
    const said = await text(
      anItem({}, [
        { name: 'Match' },
        { name: 'Dina', rateCents: 8200 },
        { name: 'Eva', hoursMin: 8, hoursMax: 20.5 },
        { name: 'Femke', provinces: ['NL-UT'] },
        { name: 'Nobody', rateCents: 9900 },
      ]),
    )
    const [matches = '', near = ''] = said.split('NET NIET')
    expect(matches).not.toMatch(/Dina|Eva|Femke/)
    expect(near).toContain('- Dina: Tarief € 0,30 omlaag, naar € 81,70')
    expect(near).toContain('- Eva: 3,5 uur per week meer, naar 24 uur')
    expect(near).toContain('- Femke: Ook werken in Gelderland')
    expect(said).not.toContain('Nobody')
  })

  test('the question deadline is told, also when it has passed or is not stated', async () => {
    const conflicts = [{ code: 'hours-differ', field: 'hoursPerWeek', quotes: ['24', '32'], question: 'Welke uren?' }]
    const until = (deadline: string | null) =>
      text(anItem({ conflicts, questions: { deadline, answersOn: null } }, [{}]))
    expect(await until('2027-01-25T08:00:00Z')).toContain('Vragen stellen kan tot ma 25 jan 09:00 (nog 7 dagen).')
    expect(await until('2027-01-15T08:00:00Z')).toContain('Vragen stellen kon tot vr 15 jan 09:00; bel de broker.')
    expect(await until(null)).toContain('Tot wanneer u vragen kunt stellen, staat niet in de tekst.')
    expect(await until(null)).toContain('Vraag aan de broker: Welke uren?')
  })

  test('of two closing times the earliest counts, and when that has passed the mail says so', async () => {
    const closing = (actBy: string) => text(anItem({ deadline: { actBy, closesAt: '2027-02-01T08:00:00Z' } }, [{}]))
    expect(await closing('2027-01-20T08:00:00Z')).toContain(
      'Reageren vóór wo 20 jan 09:00\nNog 2 dagen.\nDe tekst noemt ook ma 1 feb 09:00; houd het vroegste aan.',
    )
    expect(await closing('2027-01-17T08:00:00Z')).toContain(
      'Reageren vóór zo 17 jan 09:00\nDat is al voorbij; de tekst noemt ook ma 1 feb 09:00 (nog 14 dagen).',
    )
  })

  const closed = (language: Language, bannerCounts = true) =>
    anInput(
      [
        anItem(
          { closedBanner: true },
          [{}],
          { kind: 'changed', changes: [{ what: 'closedEarly' }], bannerCounts },
          language,
        ),
      ],
      language,
    )
  test.each([
    ['nl', 'Reageren kan niet meer, zegt de tekst\n\nWat er veranderde', /reageren vóór|nog \d+ dagen/i],
    ['en', 'Responding is over, says the text\n\nWhat changed', /act by|days left/i],
  ] as const)(
    'a request that says that it is closed is never to be responded to, whatever moment it names (%s)',
    async (language, head, never) => {
      const { subject, text: said, html } = await composeDigest(closed(language), null)
      expect(said).toContain(head)
      for (const part of [subject, said, html]) expect(part).not.toMatch(never)
    },
  )

  test('to a run that looks back the closed banner proves nothing', async () => {
    const { subject, text: said, ics } = await composeDigest(closed('nl', false), null)
    expect(subject).toContain('reageren vóór ma 1 feb 09:00')
    expect(said).toContain('Reageren vóór ma 1 feb 09:00')
    expect(ics).toContain('SUMMARY:Reageren vóór')
  })

  test('advice is shown and changes no verdict', async () => {
    const said = await text(
      anItem({ start: { asap: false, date: '2027-02-01', precision: 'day' } }, [
        { education: 'MBO', registrations: ['BIG'], availableFrom: '2027-02-02' },
      ]),
    )
    expect(said).toContain('Anna Bos [Match]')
    expect(said).toContain('! Opleiding MBO; gevraagd is HBO')
    expect(said).toContain('! Registratie gevraagd, niet in het profiel: SKJ')
    expect(said).toContain('! Beschikbaar vanaf di 2 feb; de start is ma 1 feb')
  })
})

/** Every text of a view, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

/** In capitals, as headings are: "ΐ" and "ß" have no way back from there. */
const squeeze = (text: string) => text.replace(/\s+/g, '').toUpperCase()

test('the text and the HTML part say the same facts', { timeout: 60_000 }, async () => {
  const foreign = fc.string({ unit: 'binary', maxLength: 30 })
  const items = fc.record({
    title: foreign,
    place: foreign,
    name: fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
    knockout: foreign,
    question: foreign,
    rate: fc.integer({ min: 7000, max: 8600 }),
  })
  await fc.assert(
    fc.asyncProperty(items, async ({ title, place, name, knockout, question, rate }) => {
      const item = anItem(
        {
          title,
          region: { provinces: ['NL-GE'], place, nationwide: false },
          knockouts: [{ number: 1, text: knockout }],
          conflicts: [{ code: 'hours-differ', field: 'hoursPerWeek', quotes: [knockout], question }],
        },
        [{ name, rateCents: rate, roles: [] }, { roles: [] }],
      )
      const input = anInput([item])
      const { text, html } = await composeDigest(input, STOP)
      const shown = squeeze(
        toPlainText(html, { wordwrap: false, selectors: [{ selector: 'h1', options: { uppercase: false } }] }),
      )
      const { subject: _s, preview: _p, language: _l, ...said } = viewOf(input)
      const verdicts = ['match', 'ask', 'near', 'no']
      for (const fact of textsIn(said).filter((each) => !verdicts.includes(each))) {
        expect(squeeze(text)).toContain(squeeze(fact))
        expect(shown).toContain(squeeze(fact))
      }
    }),
    { numRuns: 60 },
  )
})

describe('a hostile text breaks nothing', () => {
  const evil =
    '</td></table><script>alert(1)</script><a href="https://evil.example">x</a>&amp;"\'\r\nBcc: x@example.net\u202Egnp\u2066'
  const long = 'W'.repeat(300)
  const item = anItem(
    {
      title: `${evil}${long}`,
      client: evil,
      requestNumber: evil,
      region: { provinces: [], place: evil, nationwide: false },
      registrations: [evil],
      knockouts: [{ number: 1, text: evil }],
      conflicts: [{ code: evil, field: 'x', quotes: [evil], question: evil }],
    },
    [{ name: evil, roles: [] }],
  )

  test('not the header', async () => {
    const { subject } = await composeDigest(anInput([item]), STOP)
    expect(subject).not.toMatch(/[\r\n\p{Cc}\u202e\u2066]/u)
    expect(subject.length).toBeLessThan(200)
  })

  test('not the markup: the only link is ours and nothing comes from elsewhere', async () => {
    const { html } = await composeDigest(anInput([item]), STOP)
    expect(html).not.toMatch(/<script|<img|url\(|@import|[\u202e\u2066]/)
    expect([...html.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, url]) => url)).toEqual([STOP])
    for (const tag of ['table', 'td', 'tr', 'p', 'h2', 'a']) {
      expect(html.match(new RegExp(`<${tag}[ >]`, 'g'))?.length, tag).toBe(
        html.match(new RegExp(`</${tag}>`, 'g'))?.length,
      )
    }
  })

  test('not the text: no line of its own', async () => {
    const { text } = await composeDigest(anInput([item]), STOP)
    expect(text).not.toMatch(/^Bcc:/m)
    expect(text).not.toMatch(/[\u202e\u2066]/)
  })
})
