import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Candidate } from '../../shared/candidate.ts'
import { judge } from '../../shared/matching/match.ts'
import type { JudgedRequest } from '../../shared/matching/rules/rule.ts'
import { NEIGHBOURS } from '../../shared/places/neighbours.ts'
import { PROVINCES } from '../../shared/record-words.ts'
import type { RequestRecord } from '../../shared/request.ts'
import { RULES, Verdict } from '../../shared/verdict.ts'
import { aCandidate, aRequest } from '../examples.ts'

const NOW = '2027-01-18T08:00:00Z'

function judged(
  record: Partial<RequestRecord>,
  candidate: Partial<Candidate> = {},
  { instant = NOW, bannerCounts = false, assignment = null as string | null } = {},
): Verdict {
  const request: JudgedRequest = { record: aRequest(record), file: 'a.txt', assignment }
  return judge(request, aCandidate(candidate), { instant, bannerCounts })
}

/** Outcome of one rule and the verdict of the pair: "fail near". */
function ruled(rule: (typeof RULES)[number], ...pair: Parameters<typeof judged>): string {
  const { rules, verdict } = judged(...pair)
  return `${rules.find((each) => each.rule === rule)?.outcome} ${verdict}`
}

test('a pair with nothing in the way is a match, and each rule says why in Dutch', () => {
  expect(judged({})).toEqual({
    requestNumber: '4711',
    file: 'a.txt',
    part: { index: 1, of: 1 },
    candidateId: 'c1',
    verdict: 'match',
    headroomCents: 320,
    asOf: NOW,
    rules: [
      { rule: 'open', outcome: 'pass', detail: 'Open tot ma 1 feb 09:00 (nog 14 dagen)' },
      {
        rule: 'rateCap',
        outcome: 'pass',
        detail: '€ 3,20 onder het netto maximum van € 81,70 (€ 83,95 incl. fee € 2,25)',
      },
      { rule: 'region', outcome: 'pass', detail: 'Werkt in Gelderland' },
      { rule: 'hours', outcome: 'pass', detail: '24–28 uur per week; werkt 24–36 uur per week' },
      { rule: 'contractForm', outcome: 'pass', detail: 'In loondienst' },
      { rule: 'roles', outcome: 'pass', detail: '“gezinscoach” staat in de titel' },
      { rule: 'consent', outcome: 'pass', detail: 'Geen einddatum' },
    ],
  })
})

describe('open', () => {
  const deadline = { actBy: '2027-01-11T08:00:00Z', closesAt: '2027-01-18T08:00:00Z' }
  test.each([
    ['pass match', deadline, '2027-01-18T07:59:59Z', false, false],
    ['pass match', deadline, '2027-01-18T07:59:59.999Z', false, false],
    ['fail no', deadline, '2027-01-18T08:00:00Z', false, false],
    ['fail no', deadline, '2027-01-18T08:00:00.000Z', false, false],
    ['fail no', deadline, '2027-01-18T08:00:01Z', false, false],
    ['pass match', deadline, '2027-01-11T08:00:00Z', false, false],
    ['unknown ask', null, '2027-01-18T08:00:00Z', false, false],
    ['unknown ask', null, '2027-01-18T08:00:00Z', true, false],
    ['pass match', deadline, '2027-01-01T08:00:00Z', true, false],
    ['fail no', deadline, '2027-01-01T08:00:00Z', true, true],
    ['fail no', null, '2027-01-01T08:00:00Z', true, true],
    ['pass match', deadline, '2027-01-01T08:00:00Z', false, true],
  ])('%s with %j at %s, banner %s, banner counts %s', (expected, deadline, instant, closedBanner, bannerCounts) => {
    expect(ruled('open', { deadline, closedBanner }, {}, { instant, bannerCounts })).toBe(expected)
  })
})

describe('rateCap', () => {
  test.each([
    ['pass match', 8000, 7999],
    ['pass match', 8000, 8000],
    ['fail near', 8000, 8001],
    ['fail near', 8000, 8400],
    ['fail no', 8000, 8401],
    // 5% of € 81,70 is € 4,085: € 85,78 is within, € 85,79 is not.
    ['fail near', 8170, 8578],
    ['fail no', 8170, 8579],
    ['unknown ask', null, 8000],
    ['fail no', 0, 1],
  ])('%s with a net cap of %s cents and a rate of %s', (expected, netRateCapCents, rateCents) => {
    expect(ruled('rateCap', { netRateCapCents }, { rateCents })).toBe(expected)
  })

  test.each<[string, Partial<RequestRecord>]>([
    ['€ 1,50 onder het netto maximum van € 80,00', { netRateCapCents: 8000, rateCap: cap([8000]) }],
    ['Precies het netto maximum van € 78,50', { netRateCapCents: 7850, rateCap: cap([7850]) }],
    ['€ 8,50 boven het netto maximum van € 70,00', { netRateCapCents: 7000, rateCap: cap([7000]) }],
    [
      '€ 1,50 onder het netto maximum van € 80,00 (€ 96,80 incl. btw)',
      { netRateCapCents: 8000, rateCap: { ...cap([9680]), vat: 'included' }, brokerFee: { kind: 'none' } },
    ],
    [
      '€ 21,50 onder het netto maximum van € 100,00 (€ 800,00 per dag)',
      { netRateCapCents: 10000, rateCap: { ...cap([80000]), unit: 'day' }, brokerFee: null },
    ],
    [
      '€ 1,50 onder het netto maximum van € 80,00 (na 12 maanden € 85,00)',
      { netRateCapCents: 8000, rateCap: cap([8000, 8500]) },
    ],
    [
      '€ 2,50 onder het netto maximum van € 81,00 (€ 90,00 incl. fee 10%)',
      { netRateCapCents: 8100, rateCap: cap([9000]), brokerFee: { kind: 'percent', percent: 10 } },
    ],
    ['Geen maximumtarief genoemd', { netRateCapCents: null, rateCap: null }],
    [
      'Maximum € 90,00, maar wat er na aftrek van de fee overblijft staat er niet bij',
      { netRateCapCents: null, rateCap: cap([9000]), brokerFee: null },
    ],
  ])('says %j', (detail, record) => {
    expect(judged(record).rules.find(({ rule }) => rule === 'rateCap')?.detail).toBe(detail)
  })

  function cap(cents: number[]): NonNullable<RequestRecord['rateCap']> {
    const stages = cents.map((each, index) => ({ fromMonth: 12 * index, cents: each }))
    return { stages, unit: 'hour', vat: 'excluded', includes: [], strength: 'stated' }
  }
})

describe('region', () => {
  test.each<[string, RequestRecord['region'], Candidate['provinces']]>([
    ['pass match', { provinces: ['NL-GE'], place: null, nationwide: false }, ['NL-GE']],
    ['pass match', { provinces: ['NL-GE', 'NL-UT'], place: null, nationwide: false }, ['NL-DR', 'NL-UT']],
    ['pass match', { provinces: [], place: null, nationwide: true }, ['NL-GE']],
    ['pass match', { provinces: ['NL-ZE'], place: null, nationwide: true }, ['NL-GR']],
    ['unknown ask', { provinces: [], place: 'Rijswijk', nationwide: false }, ['NL-GE']],
    ['fail near', { provinces: ['NL-GE'], place: null, nationwide: false }, ['NL-OV']],
    ['fail near', { provinces: ['NL-GR', 'NL-ZE'], place: null, nationwide: false }, ['NL-ZH']],
    ['fail no', { provinces: ['NL-GE'], place: null, nationwide: false }, ['NL-DR', 'NL-ZE']],
  ])('%s with %j and a candidate in %j', (expected, region, provinces) => {
    expect(ruled('region', { region }, { provinces })).toBe(expected)
  })

  test('every neighbour is a neighbour both ways, and nobody is their own', () => {
    for (const province of PROVINCES) {
      for (const neighbour of NEIGHBOURS[province]) expect(NEIGHBOURS[neighbour], neighbour).toContain(province)
      expect(NEIGHBOURS[province]).not.toContain(province)
    }
  })
})

describe('hours', () => {
  test.each([
    ['pass match', { min: 24, max: 28 }, 28, 36],
    ['pass match', { min: 24, max: 28 }, 16, 24],
    ['pass match', { min: 24, max: 24 }, 24, 24],
    ['pass match', { min: 8, max: 40 }, 24, 24],
    ['fail near', { min: 24, max: 28 }, 28.01, 36],
    ['fail near', { min: 24, max: 28 }, 32, 36],
    ['fail no', { min: 24, max: 28 }, 32.01, 36],
    ['fail near', { min: 36, max: 36 }, 8, 32],
    ['fail no', { min: 36, max: 36 }, 8, 31.99],
    // 36.1 − 32.1 is more than 4 in binary fractions.
    ['fail near', { min: 36.1, max: 40 }, 8, 32.1],
    ['unknown ask', null, 8, 16],
  ])('%s with %j and a candidate of %s to %s', (expected, hoursPerWeek, hoursMin, hoursMax) => {
    expect(ruled('hours', { hoursPerWeek }, { hoursMin, hoursMax })).toBe(expected)
  })
})

describe('contractForm', () => {
  test.each([
    ['fail no', 'selfEmployed', 'excluded'],
    ['unknown ask', 'selfEmployed', 'conditional'],
    ['unknown ask', 'selfEmployed', 'unknown'],
    ['pass match', 'selfEmployed', 'allowed'],
    ['unknown ask', null, 'excluded'],
    ['pass match', null, 'conditional'],
    ['pass match', null, 'unknown'],
    ['pass match', null, 'allowed'],
    ['pass match', 'employed', 'excluded'],
    ['pass match', 'employed', 'conditional'],
    ['pass match', 'viaIntermediary', 'excluded'],
    ['pass match', 'viaIntermediary', 'unknown'],
  ] as const)('%s for %s where self-employed is %s', (expected, contractForm, selfEmployed) => {
    expect(ruled('contractForm', { selfEmployed }, { contractForm })).toBe(expected)
  })
})

describe('roles', () => {
  const asked = 'Je begeleidt gezinnen als ambulant hulpverlener en werkt samen met de wijkteams.'
  test.each([
    ['pass match', [], null],
    ['pass match', ['—', '/'], null],
    ['pass match', ['coach gezin'], null],
    ['pass match', ['planner', 'Gezinscoaches'], null],
    ['fail no', ['planner', 'jeugdcoach'], null],
    ['fail no', ['ambulant hulpverlener'], null],
    ['pass match', ['ambulant hulpverlener'], asked],
    ['fail no', ['ambulant adviseur'], asked],
    ['pass match', ['ervaren gezinscoach', 'hbo-opleiding'], null],
    // One word of the title and one of the assignment are no phrase.
    ['fail no', ['wijkteams planner'], asked],
  ])('%s for roles %j and assignment %j', (expected, roles, assignment) => {
    expect(ruled('roles', {}, { roles }, { assignment })).toBe(expected)
  })

  test('a phrase may be spread over the assignment and the knock-outs, but not over title and assignment', () => {
    const assignment = 'Je adviseert over mobiliteit.'
    const knockouts = [{ number: 1, text: 'Ervaring als verkeerskundige' }]
    expect(ruled('roles', { knockouts }, { roles: ['verkeerskundige mobiliteit'] }, { assignment })).toBe('pass match')
    expect(ruled('roles', { knockouts }, { roles: ['gezinscoach mobiliteit'] }, { assignment })).toBe('fail no')
  })
})

describe('consent', () => {
  test.each([
    ['pass match', null, NOW],
    ['pass match', '2027-01-18', '2027-01-18T22:59:59Z'],
    ['fail no', '2027-01-18', '2027-01-18T23:00:00Z'],
    // The night in which the clock goes forward: midnight is still at UTC+1, the next one at UTC+2.
    ['pass match', '2027-03-27', '2027-03-27T22:59:59Z'],
    ['fail no', '2027-03-27', '2027-03-27T23:00:00Z'],
    ['pass match', '2027-03-28', '2027-03-28T21:59:59Z'],
    ['fail no', '2027-03-28', '2027-03-28T22:00:00Z'],
    // And back.
    ['pass match', '2027-10-30', '2027-10-30T21:59:59Z'],
    ['fail no', '2027-10-30', '2027-10-30T22:00:00Z'],
    ['pass match', '2027-10-31', '2027-10-31T22:59:59Z'],
    ['fail no', '2027-10-31', '2027-10-31T23:00:00Z'],
  ])('%s with consent until %s at %s', (expected, consentUntil, instant) => {
    expect(
      ruled(
        'consent',
        { deadline: { actBy: '2027-12-01T08:00:00Z', closesAt: '2027-12-01T08:00:00Z' } },
        { consentUntil },
        { instant },
      ),
    ).toBe(expected)
  })
})

describe('the verdict', () => {
  test.each<[string, Partial<RequestRecord>, Partial<Candidate>]>([
    ['match', {}, {}],
    ['ask', { netRateCapCents: null, rateCap: null }, {}],
    ['near', {}, { rateCents: 8200 }],
    ['near', { deadline: null }, { rateCents: 8200 }],
    ['no', {}, { rateCents: 8200, hoursMin: 30 }],
    ['no', {}, { rateCents: 9000 }],
    ['no', {}, { roles: ['planner'] }],
    ['no', { deadline: null }, { roles: ['planner'] }],
  ])('%s', (expected, record, candidate) => {
    expect(judged(record, candidate).verdict).toBe(expected)
  })

  test('follows from the outcomes for any pair', () => {
    const pair = fc.record({
      net: fc.option(fc.integer({ min: 7000, max: 9000 })),
      hours: fc.option(fc.integer({ min: 8, max: 48 })),
      province: fc.option(fc.constantFrom(...PROVINCES)),
      selfEmployed: fc.constantFrom('excluded', 'conditional', 'allowed', 'unknown'),
      form: fc.constantFrom('employed', 'selfEmployed', 'viaIntermediary', null),
      role: fc.constantFrom('gezinscoach', 'planner'),
    })
    fc.assert(
      fc.property(pair, ({ net, hours, province, selfEmployed, form, role }) => {
        const verdict = judged(
          {
            netRateCapCents: net,
            hoursPerWeek: hours === null ? null : { min: hours, max: hours },
            region: { provinces: province === null ? [] : [province], place: null, nationwide: false },
            selfEmployed,
          },
          { contractForm: form, roles: [role] },
        )
        expect(Verdict.parse(verdict)).toEqual(verdict)
        expect(verdict.rules.map(({ rule }) => rule)).toEqual(RULES)
        const fails = verdict.rules.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule)
        const unknown = verdict.rules.some(({ outcome }) => outcome === 'unknown')
        if (fails.length === 0) expect(verdict.verdict).toBe(unknown ? 'ask' : 'match')
        else if (fails.length > 1) expect(verdict.verdict).toBe('no')
        else if (verdict.verdict === 'near') expect(['rateCap', 'region', 'hours']).toContain(fails[0])
        else expect(verdict.verdict).toBe('no')
      }),
    )
  })
})

test('the details are English where the mail is', () => {
  const request: JudgedRequest = { record: aRequest(), file: 'a.txt', assignment: null }
  const { rules } = judge(request, aCandidate({ rateCents: 8200 }), { instant: NOW, bannerCounts: false }, 'en')
  expect(rules.map(({ detail }) => detail)).toEqual([
    'Open until Mon 1 Feb 09:00 (14 days left)',
    '€0.30 above the net cap of €81.70 (€83.95 incl. fee €2.25)',
    'Works in Gelderland',
    '24–28 hours a week; works 24–36 hours a week',
    'Employed',
    '"gezinscoach" is in the title',
    'No end date',
  ])
})
