import type { Language } from '../../../shared/language/language.ts'
import type { AsOf } from '../../../shared/matching/rules/rule.ts'
import { findMatches } from '../inbox/inbox-run.ts'
import type { KeptStack } from '../stack/kept-stack.ts'
import type { LocalStack } from '../stack/stack.ts'
import { about, keptDeadLetters } from '../state/dead-letters.ts'
import { keptMarks, type Marks } from './marks.ts'
import { type MailFolder, mailFolderOf } from './sent-mails.ts'

/** A run of this start, at its scheduled time, with what it found. */
export type SeenRun = { at: string; matches: number; untold: number }

/** What kept failing: what it is, and what it is about. */
export type Letter = { kind: string; about: string }

type Sources = {
  stack: KeptStack
  language: Language
  asOf(): AsOf
  runs: SeenRun[]
  /** The marks of all requests, by request id. */
  marks(): (requestId: string) => Marks
  letters(): Promise<Letter[]>
  mails: MailFolder
}

/** What the pages of the console are made from, and what they change, of the stack on this machine. */
export type Desk = Sources & {
  stage: null
  stack: LocalStack
  /** Texts that are put here are read. */
  inbox: string
  /** Where the mails are, as files. */
  mailFolder: string
  /** Where marks are kept. */
  state: string
  /** Does one thing at a time with the stack: what comes in, what a person asks. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
  /** Looks for matches now, and mails them. */
  run(): Promise<void>
}

/** The same of a stage in AWS, by its name: only to be looked at. */
export type StageDesk = Sources & { stage: string }

export type AnyDesk = Desk | StageDesk

/** `asOf`: the clock of the command, where it was set. */
export function deskOf(
  given: Pick<Desk, 'stack' | 'language' | 'inbox' | 'mailFolder' | 'state'>,
  asOf: string | undefined,
): Desk {
  const { stack, mailFolder, state } = given
  const runs: SeenRun[] = []
  let last: Promise<unknown> = Promise.resolve()
  return {
    ...given,
    stage: null,
    asOf: () => ({ instant: asOf ?? new Date().toISOString(), bannerCounts: asOf === undefined }),
    runs,
    marks: () => keptMarks(state),
    letters: async () => [...keptDeadLetters(state), ...(await stack.deadLetters())].map(about),
    mails: mailFolderOf(mailFolder),
    inTurn(work) {
      const done = last.then(work)
      // What fails is told to who asked for it; the next goes on.
      last = done.catch(() => {})
      return done
    },
    async run() {
      runs.push(await findMatches(stack, asOf))
    },
  }
}
