import type { Language } from '../../../shared/language/language.ts'
import type { AsOf } from '../../../shared/matching/rules/rule.ts'
import { findMatches } from '../inbox/inbox-run.ts'
import type { LocalStack } from '../stack/stack.ts'

/** A run of this start, at its scheduled time, with what it found. */
export type SeenRun = { at: string; matches: number; untold: number }

/** What the pages of the console are made from. */
export type Desk = {
  stack: LocalStack
  language: Language
  /** Texts that are put here are read. */
  inbox: string
  /** Where the mails are, as files. */
  mailFolder: string
  /** Where marks are kept. */
  state: string
  asOf(): AsOf
  runs: SeenRun[]
  /** Does one thing at a time with the stack: what comes in, what a person asks. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
  /** Looks for matches now, and mails them. */
  run(): Promise<void>
}

/** `asOf`: the clock of the command, where it was set. */
export function deskOf(
  given: Pick<Desk, 'stack' | 'language' | 'inbox' | 'mailFolder' | 'state'>,
  asOf: string | undefined,
): Desk {
  const runs: SeenRun[] = []
  let last: Promise<unknown> = Promise.resolve()
  return {
    ...given,
    asOf: () => ({ instant: asOf ?? new Date().toISOString(), bannerCounts: asOf === undefined }),
    runs,
    inTurn(work) {
      const done = last.then(work)
      // What fails is told to who asked for it; the next goes on.
      last = done.catch(() => {})
      return done
    },
    async run() {
      runs.push(await findMatches(given.stack, asOf))
    },
  }
}
