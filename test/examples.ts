import type { Candidate } from '../shared/candidate.ts'
import type { RequestRecord } from '../shared/request.ts'

/** A complete request in which nothing stands in the way; tests say what differs. */
export function aRequest(differs: Partial<RequestRecord> = {}): RequestRecord {
  return {
    schemaVersion: 1,
    format: 'labelled',
    requestNumber: '4711',
    title: 'Gezinscoach',
    client: 'Gemeente Heerde',
    region: { provinces: ['NL-GE'], place: 'Heerde', nationwide: false },
    hoursPerWeek: { min: 24, max: 28 },
    rateCap: {
      stages: [{ fromMonth: 0, cents: 8395 }],
      unit: 'hour',
      vat: 'excluded',
      includes: ['brokerFee', 'travel'],
      strength: 'knockout',
    },
    netRateCapCents: 8170,
    brokerFee: { kind: 'perHour', cents: 225 },
    payScale: null,
    start: { asap: true, date: null, precision: null },
    end: null,
    durationMonths: 6,
    extensions: [{ times: 1, months: 6 }],
    education: 'HBO',
    deadline: { actBy: '2027-02-01T08:00:00Z', closesAt: '2027-02-01T08:00:00Z' },
    questions: { deadline: '2027-01-25T08:00:00Z', answersOn: '2027-01-27' },
    interviews: { on: '2027-02-08', from: '14:00', to: '17:00', noticeBy: '2027-02-04' },
    closedBanner: false,
    das: true,
    selfEmployed: 'excluded',
    hybrid: 'yes',
    onSiteDays: 2,
    workdays: null,
    positions: 1,
    shortlist: { cvs: 5, invited: 3 },
    cv: { maxPages: 5, language: 'nl', references: 2 },
    knockouts: [
      { number: 1, text: 'Een afgeronde hbo-opleiding' },
      { number: 2, text: 'Minimaal drie jaar ervaring als gezinscoach' },
    ],
    awards: [],
    competences: [],
    registrations: ['SKJ'],
    documents: ['vog'],
    conflicts: [],
    missing: [],
    evidence: {},
    ...differs,
  }
}

export function aCandidate(differs: Partial<Candidate> = {}): Candidate {
  return {
    candidateId: 'c1',
    name: 'Anna Bos',
    alertEmail: 'recruiter@example.org',
    rateCents: 7850,
    provinces: ['NL-GE', 'NL-OV'],
    hoursMin: 24,
    hoursMax: 36,
    availableFrom: null,
    education: 'HBO',
    contractForm: 'employed',
    roles: ['gezinscoach'],
    registrations: ['SKJ'],
    language: 'nl',
    consentUntil: null,
    ...differs,
  }
}
