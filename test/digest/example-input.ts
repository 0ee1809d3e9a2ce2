import type { Candidate } from '../../shared/candidate.ts'
import type { Language } from '../../shared/language/language.ts'
import type { Change } from '../../shared/mails/changes.ts'
import { DigestCandidate, DigestInput, type DigestItem, DigestRequest } from '../../shared/mails/digest-input.ts'
import { judge } from '../../shared/matching/match.ts'
import type { RequestRecord } from '../../shared/request.ts'
import { aCandidate, aRequest } from '../examples.ts'

const NOW = '2027-01-18T08:00:00Z'

type Told = {
  kind?: DigestItem['kind']
  changes?: Change[]
  requestId?: string
  /** False where the run looks back. */
  bannerCounts?: boolean
}

/** One item as find-matches would freeze it: the candidates judged against the request. */
export function anItem(
  record: Partial<RequestRecord>,
  candidates: Partial<Candidate>[],
  { kind = 'new', changes = [], requestId = 'flextender-4711', bannerCounts = true }: Told = {},
  language: Language = 'nl',
): DigestItem {
  const request = aRequest(record)
  const judged = { record: request, file: 'a.txt', assignment: null }
  return {
    kind,
    requestId,
    revision: 3,
    request: DigestRequest.parse(request),
    pairs: candidates.map((differs, index) => {
      const candidate = aCandidate({ candidateId: `c${index + 1}`, ...differs })
      const { verdict, rules, headroomCents } = judge(judged, candidate, { instant: NOW, bannerCounts }, language)
      return { verdict, rules, headroomCents, candidate: DigestCandidate.parse(candidate) }
    }),
    others: 0,
    changes,
  }
}

export function anInput(items: DigestItem[], language: Language = 'nl'): DigestInput {
  return DigestInput.parse({ recipient: { email: 'recruiter@example.org', language }, asOf: NOW, items })
}

/** A mail with everything in it. */
export function fullInput(language: Language = 'nl'): DigestInput {
  const planner: Partial<RequestRecord> = {
    requestNumber: 'SRQ9920',
    title: 'Planner civiele werken',
    client: 'Waterschap Vechtdelta',
    region: { provinces: ['NL-OV'], place: 'Zwolle', nationwide: false },
    hoursPerWeek: { min: 32, max: 36 },
    rateCap: null,
    netRateCapCents: null,
    brokerFee: null,
    selfEmployed: 'unknown',
    hybrid: 'unknown',
    onSiteDays: null,
    deadline: { actBy: '2027-01-19T16:00:00Z', closesAt: '2027-01-22T16:00:00Z' },
    questions: { deadline: null, answersOn: null },
    start: { asap: false, date: '2027-03-01', precision: 'month' },
    registrations: [],
    knockouts: [],
    conflicts: [
      {
        code: 'deadline-differs',
        field: 'deadline',
        quotes: ['dinsdag 19 januari 17:00', 'vrijdag 22 januari, 17:00 uur'],
        question: 'In de tekst staan twee sluitmomenten. Welk moment geldt?',
      },
    ],
  }
  const items = [
    anItem(
      {
        conflicts: [
          {
            code: 'fee-in-cap',
            field: 'rateCap',
            quotes: ['maximaal € 83,95 inclusief fee en reiskosten'],
            question: null,
          },
          {
            code: 'hours-differ',
            field: 'hoursPerWeek',
            quotes: ['24 tot 28 uur', 'een werkweek van 32 uur'],
            question: 'Kop en tekst noemen verschillende uren per week. Met welk aantal mogen wij rekenen?',
          },
        ],
        knockouts: [
          { number: 1, text: 'Een afgeronde hbo-opleiding in de richting van social work of pedagogiek' },
          {
            number: 2,
            text: 'Minimaal drie jaar werkervaring als gezinscoach bij een gemeente, opgedaan in de laatste vijf jaar',
          },
          { number: 3, text: 'Een geldige registratie bij SKJ' },
        ],
      },
      [
        { name: 'Anna Bos' },
        { name: 'Bram de Wit', rateCents: 8100, availableFrom: '2027-03-01', registrations: [], education: null },
        { name: 'Chris van Dalen', contractForm: null },
        { name: 'Dina El Amrani', rateCents: 8200 },
        { name: 'Eva Jansen', hoursMin: 30, hoursMax: 36 },
        { name: 'Femke Smit', provinces: ['NL-UT'], contractForm: null },
      ],
      {},
      language,
    ),
    anItem(
      planner,
      [{ name: 'Gijs Mulder', roles: ['planner'], provinces: ['NL-OV'], hoursMin: 36, hoursMax: 40 }],
      { requestId: 'msg-9920' },
      language,
    ),
    anItem(
      {
        title: 'Adviseur duurzaamheid',
        client: 'Provincie Flevoland',
        requestNumber: '5120',
        region: { provinces: ['NL-FL'], place: 'Lelystad', nationwide: false },
        deadline: { actBy: '2027-02-03T11:00:00Z', closesAt: '2027-02-03T11:00:00Z' },
      },
      [{ name: 'Hanna Visser', roles: ['adviseur duurzaamheid'], provinces: ['NL-FL'], hoursMin: 36, hoursMax: 36 }],
      {
        kind: 'changed',
        requestId: 'flextender-5120',
        changes: [
          {
            what: 'deadline',
            before: { actBy: '2027-01-27T11:00:00Z', closesAt: '2027-01-27T11:00:00Z' },
            after: { actBy: '2027-02-03T11:00:00Z', closesAt: '2027-02-03T11:00:00Z' },
          },
          { what: 'hours', before: { min: 36, max: 36 }, after: { min: 24, max: 28 } },
        ],
      },
      language,
    ),
  ]
  return anInput(items, language)
}
