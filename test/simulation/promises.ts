import type { Scenario } from './scenarios.ts'

/** What is promised, what a schedule must be about to break it, and where else it is tested. */
export type Promised = { promise: string; about: Scenario['about'] | 'anything'; also: string }

export const PROMISES = {
  G1: {
    promise: 'every object version ends in exactly one outcome',
    about: ['texts'],
    also: 'test/functions/parse-request.test.ts',
  },
  G2: {
    promise: 'the head of an object and the current revision of a request never go back',
    about: ['texts', 'files'],
    also: 'test/protocol/version-order.test.ts',
  },
  G3: {
    promise: 'a lost event is repaired by the sweep within a day',
    about: ['texts', 'files'],
    also: 'test/functions/sweep-inbox.test.ts',
  },
  G4: {
    promise: 'a bad message never takes its batch-mates along',
    about: 'anything',
    also: 'test/functions/parse-request.test.ts',
  },
  G5: {
    promise: 'a batch is answered well-formed, and never by throwing',
    about: 'anything',
    also: 'test/functions/parse-request.test.ts',
  },
  G6: {
    promise: 'at most one mail is accepted for a mail id',
    about: ['mails'],
    also: 'test/protocol/mail-model.test.ts',
  },
  G7: {
    promise: 'every mail ends sent, failed or held, and held raises an alarm',
    about: ['mails'],
    also: 'test/protocol/mail-model.test.ts',
  },
  G8: {
    promise: 'a run once, twice, overlapping, broken off and resumed tells the same, once',
    about: ['runs'],
    also: 'test/pipeline/stopping.test.ts',
  },
  G9: { promise: 'a run that is left out is made up for by the next', about: ['runs'], also: '' },
  G10: {
    promise: 'replaying every message and redriving every dead letter changes nothing',
    about: 'anything',
    also: 'test/pipeline/pipeline.test.ts',
  },
  G11: { promise: 'the work for a message is bounded', about: 'anything', also: 'npm run bench' },
  G12: {
    promise: 'who opted out, bounced or is erased gets no mail, or none that speaks of them, from then on',
    about: ['mails', 'people'],
    also: 'test/functions/people.test.ts',
  },
  G13: { promise: 'the same text gives the same bytes', about: ['texts'], also: 'test/golden.test.ts' },
  G14: {
    promise: 'what a mail says holds when it goes out',
    about: ['mails'],
    also: 'test/protocol/as-it-stands.test.ts',
  },
  G15: {
    promise: 'all there is to tell is told in the first run that knows of it, or counted',
    about: ['runs'],
    also: 'test/digest/lose-nothing.test.ts',
  },
} as const satisfies Record<string, Promised>
export type PromiseName = keyof typeof PROMISES

export function mayBreak({ about }: Promised, scenario: Scenario): boolean {
  return about === 'anything' || about.some((each) => scenario.about.includes(each))
}
