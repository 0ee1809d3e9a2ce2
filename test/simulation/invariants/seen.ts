import type { Item } from '../models/expressions.ts'
import type { Actor } from '../world.ts'

/** What is said to each write of a table, by its name. */
export type WatchedTables = Record<
  string,
  (before: Item | undefined, after: Item | undefined, actor: Actor | null) => void
>

/** What was seen so far. The numbers are steps. */
export type Seen = {
  /** Since when an address gets no more mail. */
  stopped: Map<string, number>
  /** Since when a candidate is in no table, an erasure is recorded, and a candidate's alerts go where they go now. */
  removed: Map<string, number>
  erased: Map<string, number>
  moved: Map<string, number>
  /** The candidates as they stood at the last write, by id; and which versions of candidate files were loaded. */
  standing: Map<string, Item>
  loaded: Set<unknown>
  forgottenMails: Set<string>
  /** The candidates who were in no file any more, or without consent, for a time at least. */
  forgotten: Set<string>
  /** When an address was last mailed again that was stopped. */
  resumed: Map<string, number>
  /** Which run decided on each mail. */
  frozenBy: Map<unknown, Actor | null>
  /** When each request was written last, each candidate or what counts of them, and each mail first. */
  written: Map<string, number>
  /** How often a person had a mail sent again. */
  sentAgain: Map<string, number>
}

/** What is known of a schedule beside where it ended. */
export type Watched = Pick<Seen, 'forgottenMails' | 'forgotten' | 'loaded' | 'sentAgain'>

/** Who may make a mail say less, or remove it. */
export const FORGETS: string[] = ['erasePerson', 'forgetPeople']

/** Whether someone asks to be mailed again. */
export const isUndo = ({ name, event }: Actor) =>
  name === 'unsubscribe' && (event as { body: string }).body === 'List-Unsubscribe=Undo'

export const methodOf = ({ event }: Actor) =>
  (event as { requestContext: { http: { method: string } } }).requestContext.http.method
