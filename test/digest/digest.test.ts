import { toPlainText } from '@react-email/render'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../shared/language/language.ts'
import { viewOf } from '../../shared/mails/digest/view.ts'
import { composeDigest } from '../../shared/mails/digest.ts'
import type { DigestInput, DigestRequest } from '../../shared/mails/digest-input.ts'
import type { RequestRecord } from '../../shared/request.ts'
import { aRequest } from '../examples.ts'
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
    ['ma 1 feb 09:00 · Gezinscoach, Heerde · 1 match', [anItem({}, [{}])]],
    ['ma 1 feb 09:00 · Gezinscoach, Heerde · 2 matches', [anItem({}, [{}, {}])]],
    [
      'ma 1 feb 09:00 · Gezinscoach, Heerde · 1 na te vragen',
      [anItem({ selfEmployed: 'unknown' }, [{ contractForm: 'selfEmployed' }, { rateCents: 8200 }])],
    ],
    ['sluiting onbekend · Gezinscoach · 1 na te vragen', [anItem({ client: null, deadline: null }, [{}])]],
    [
      'ma 1 feb 09:00 · Gezinscoach, Heerde · gewijzigd: sluiting verzet',
      [anItem({}, [{}], { kind: 'changed', changes: [moved] })],
    ],
    [
      'gesloten · Gezinscoach, Heerde · gewijzigd: eerder gesloten',
      [anItem({ closedBanner: true }, [{}], { kind: 'changed', changes: [{ what: 'closedEarly' }] })],
    ],
    [
      'ma 1 feb 09:00 · Gezinscoach, Heerde · 1 match · en nog 1',
      [anItem({}, [{}]), anItem({}, [{}], { kind: 'changed', changes: [moved], requestId: 'other' })],
    ],
    ['ma 1 feb 09:00 · Gezinscoach, Heerde · herinnering', [anItem({}, [{}], { kind: 'reminder' })]],
    [
      'ingetrokken · Gezinscoach, Heerde · gewijzigd: vervallen',
      [anItem({ kind: 'withdrawal' }, [{}], { kind: 'changed', changes: [{ what: 'withdrawn' }] })],
    ],
    [
      'ingetrokken · Gezinscoach, Heerde · gewijzigd: sluiting verzet',
      [{ ...anItem({}, [{}], { kind: 'changed', changes: [moved] }), since: 'withdrawn' }],
    ],
  ])('%s', async (subject, items) => {
    expect((await composeDigest(anInput(items), null)).subject).toBe(subject)
  })
})

const AN_AWARD = { number: 1, text: 'Ervaring', points: 40, tiers: [{ text: '8 jaar', points: 40 }] }

describe('what a mail says', () => {
  const text = async (...items: DigestInput['items']) => (await composeDigest(anInput(items), null)).text

  test('a request that changed for one candidate and is new for another is told once', async () => {
    const changes = [{ what: 'hours' as const, before: null, after: { min: 24, max: 28 } }]
    const items = [
      anItem({}, [{ name: 'Anna', candidateId: 'c1' }], { kind: 'changed', changes }),
      anItem({}, [{ name: 'Bram', candidateId: 'c2' }]),
    ]
    const { subject, text: said, ics } = await composeDigest(anInput(items), null)
    expect(subject).toBe('ma 1 feb 09:00 · Gezinscoach, Heerde · 1 match, gewijzigd: uren')
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
    expect(await until(null)).toContain('\n1. Welke uren?\n')
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
    ['nl', 'Reageren kan niet meer, zegt de tekst\n\nWat er veranderde', /reageren vóór|vragen vóór|nog \d+ dagen/i],
    ['en', 'Responding is over, says the text\n\nWhat changed', /act by|ask before|days left/i],
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
    expect(subject).toMatch(/^ma 1 feb 09:00 · /)
    expect(said).toContain('Reageren vóór ma 1 feb 09:00')
    expect(ics).toContain('SUMMARY:Reageren vóór')
  })

  test('a reminder says that it is one, and when the request closes', async () => {
    const said = await text(anItem({}, [{}], { kind: 'reminder' }))
    expect(said).toContain('Herinnering: Gezinscoach\nGemeente Heerde\nReageren vóór ma 1 feb 09:00')
  })

  test('a request that was withdrawn or revised since it was decided to tell of it says so', async () => {
    const item = anItem({}, [{}], { kind: 'changed' })
    expect(await text({ ...item, since: 'withdrawn' })).toContain('De aanvraag is ingetrokken')
    expect(await text({ ...item, since: 'revised' })).toContain('Deze aanvraag is zojuist gewijzigd.')
  })

  test('what was left out because it had closed is named', async () => {
    const leftOut = [{ title: 'Beheerder', client: 'Gemeente Assen' }]
    const { html, text: said } = composeDigest({ ...anInput([anItem({}, [{}])]), leftOut }, null)
    const note = 'Gesloten of ingetrokken voordat deze mail wegging, en daarom weggelaten: Beheerder, Assen.'
    expect([html, said]).toEqual([expect.stringContaining(note), expect.stringContaining(note)])
  })

  test.each<[string, Partial<RequestRecord>]>([
    ['Fee: € 2,25 per uur', { rateCap: null, netRateCapCents: null }],
    ['Fee: 3,5% van het tarief', { brokerFee: { kind: 'percent', percent: 3.5 } }],
    ['Fee: geen', { brokerFee: { kind: 'none' } }],
    ['Fee: niet genoemd', { brokerFee: null }],
    ['Aantal: 3 mensen', { positions: 3 }],
    ['Aantal: niet genoemd', { positions: null }],
    ['Gesprekken: ma 8 feb 14:00–17:00; bericht uiterlijk do 4 feb', {}],
    ['Gesprekken: niet genoemd', { interviews: { on: null, from: null, to: null, noticeBy: null } }],
    ['Papieren: VOG, uittreksel KvK', { documents: ['vog', 'kvk'] }],
    ['Plaats: provincie Overijssel', { region: { provinces: ['NL-OV'], place: null, nationwide: false } }],
    ['Plaats: Zwolle, Overijssel', { region: { provinces: ['NL-OV'], place: 'Zwolle', nationwide: false } }],
    ['1. Ervaring (40 punten)\n   8 jaar: 40 punten', { awards: [AN_AWARD] }],
    ['2. Prijs (punten niet genoemd)', { awards: [{ number: 2, text: 'Prijs', points: null, tiers: [] }] }],
  ])('%s', async (line, differs) => {
    expect(await text(anItem(differs, [{}]))).toContain(line)
  })

  test('without a cap there is no line on the net cap', async () => {
    expect(await text(anItem({ rateCap: null, netRateCapCents: null }, [{}]))).not.toContain('Netto maximum')
  })

  test('a cap of which the text does not say whether the tax is in it is not passed off as one without', async () => {
    const rateCap = { ...aRequest().rateCap, vat: 'unstated' } as RequestRecord['rateCap']
    const said = await text(anItem({ rateCap }, [{}]))
    expect(said).toContain('Netto maximum: € 81,70 per uur, als het maximumtarief excl. btw is')
    expect(said).toContain('€ 3,20 ruimte, mits excl. btw')
    expect(said).toContain('1. Is het maximumtarief van € 83,95 exclusief of inclusief btw?')
  })

  test('the question that decides for most candidates stands first', async () => {
    const conflict = { code: 'start-differs', field: 'start', quotes: ['1 mei'], question: 'Wanneer is de start?' }
    const said = await text(
      anItem({ conflicts: [conflict], selfEmployed: 'unknown', hoursPerWeek: null }, [
        { contractForm: 'selfEmployed' },
        {},
      ]),
    )
    expect(said).toContain(
      '1. Om hoeveel uur per week gaat het?\n2. Kan een zzp’er de opdracht uitvoeren?\n3. Wanneer is de start?\n',
    )
  })

  test('of two with one name each bears an id, of one named twice none', async () => {
    const other = { name: 'Bram', candidateId: 'b1' }
    const items = [
      anItem({}, [{ name: 'Anna Bos', candidateId: 'a1' }, { name: 'anna  bos', candidateId: 'a2' }, other]),
      anItem({}, [other], { requestId: 'other' }),
    ]
    const said = await text(...items)
    expect(said).toContain('Anna Bos (a1) [Match]')
    expect(said).toContain('anna bos (a2) [Match]')
    expect(said).toContain('Bram [Match]')
  })

  test('a candidate for whom no role was given gets no tick for it', async () => {
    const said = await text(anItem({}, [{ roles: [] }]))
    expect(said).toContain('– Rol: Geen rollen opgegeven')
    expect(said).not.toContain('✓ Rol')
  })

  test('two requests of one client for one role are likely the same, and say so', async () => {
    const said = await text(
      anItem({ requestNumber: '4711' }, [{}], { requestId: 'a' }),
      anItem({ requestNumber: 'SRQ-8' }, [{}], { requestId: 'b' }),
      anItem({ requestNumber: '99', title: 'Planner' }, [{ roles: ['planner'] }], { requestId: 'c' }),
    )
    expect(said.match(/^Lijkt dezelfde opdracht als (SRQ-8|4711): /gm)).toHaveLength(2)
    const before = await text({ ...anItem({ requestNumber: '4711' }, [{}]), doubles: ['SRQ-8'] })
    expect(before).toContain('Lijkt dezelfde opdracht als SRQ-8 (eerder gemeld): zelfde functie')
  })

  test('advice is shown and changes no verdict', async () => {
    const said = await text(
      anItem({ start: { asap: false, date: '2027-02-01', precision: 'day' } }, [
        { education: 'MBO', registrations: ['BIG'], availableFrom: '2027-02-02' },
      ]),
    )
    expect(said).toContain('Anna Bos [Match, let op: SKJ ontbreekt]')
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
      // What a part says in brief it says where it has no room for all.
      const { subject: _s, preview: _p, language: _l, briefs: _b, ...said } = viewOf(input)
      const verdicts = ['match', 'caution', 'ask', 'near', 'no']
      for (const fact of textsIn(said).filter((each) => !verdicts.includes(each))) {
        expect(squeeze(text)).toContain(squeeze(fact))
        expect(shown).toContain(squeeze(fact))
      }
    }),
    { numRuns: 60 },
  )
})

describe('where to ask', () => {
  const withContact = (contact: DigestRequest['contact']) => {
    const item = anItem({ hoursPerWeek: null }, [{}])
    return composeDigest(
      anInput([{ ...item, source: 'aanvraag-4711.pdf', request: { ...item.request, contact } }]),
      null,
    )
  }
  const hrefs = (html: string) => [...html.matchAll(/\bhref="([^"]*)"/g)].map(([, url]) => url)

  test('the phone, address and page of the request, and the questions as a mail to that address', () => {
    const contact = { phone: '038 - 123 45 67', email: 'inhuur@broker.example', url: 'https://broker.example/4711' }
    const { html, text } = withContact(contact)
    expect(hrefs(html)).toEqual([
      'mailto:inhuur@broker.example?subject=Vragen%20over%20Gezinscoach%20(4711)&amp;body=1.%20Om%20hoeveel%20uur%20per%20week%20gaat%20het%3F%0D%0A',
      'tel:0381234567',
      'https://broker.example/4711',
    ])
    expect(text).toContain('Bestand: aanvraag-4711.pdf')
    for (const each of Object.values(contact)) expect(text).toContain(each)
  })

  test.each([
    ['a script', { phone: null, email: null, url: 'javascript:alert(1)' }],
    ['a second recipient', { phone: null, email: 'a@b.example,c@d.example', url: null }],
    ['a header', { phone: null, email: 'a@b.example?bcc=c@d.example', url: null }],
    ['nothing to dial', { phone: 'via het portaal', email: null, url: null }],
  ])('%s is shown and leads nowhere', (_, contact) => {
    const { html, text } = withContact(contact)
    expect(hrefs(html)).toEqual([])
    expect(text).toContain(String(contact.phone ?? contact.email ?? contact.url))
  })

  test('many questions make a link that mail programs take', () => {
    const question = 'Wat geldt hier? '.repeat(20)
    const conflicts = Array.from({ length: 20 }, (_, nth) => ({
      ...{ code: 'x', field: 'y', quotes: [], question: `${nth} ${question}` },
    }))
    const item = anItem({ conflicts }, [{}])
    const contact = { phone: null, email: 'a@b.example', url: null }
    const { html } = composeDigest(anInput([{ ...item, request: { ...item.request, contact } }]), null)
    expect(hrefs(html)[0]?.length).toBeLessThan(2_000)
  })
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
