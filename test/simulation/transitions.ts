import { MAIL_MOVES, type MailState } from '../../shared/mails/mail-state.ts'

/** Every step of a mail from state to state that some move allows. */
export const MAIL_STEPS = [...new Set(Object.values(MAIL_MOVES).flatMap(stepsOf))].toSorted()

function stepsOf({ from, to }: { from: readonly MailState[]; to: MailState }): string[] {
  return from.map((state) => `${state} → ${to}`)
}

/** What a mail has to leave for the next, does not tell any more, or tells once more. */
const MAIL_ROOM = ['mail: not all has room', 'mail: left out what closed', 'mail: reminds']

/** Everything that can become of a row, by its table, and so must have been seen by enough schedules. */
export const TRANSITIONS: Record<string, readonly string[]> = {
  documents: [
    'outcome: read anew by a newer parser',
    'text: taken apart',
    'outcome: parsed',
    'outcome: refused',
    'outcome: gone',
    'head: new',
    'head: moved',
  ],
  requests: ['request: new', 'request: newer text, same content', 'request: revised'],
  candidates: [
    'file: loaded',
    'file: loaded again',
    'file: gone',
    'file: an older version counts again',
    'candidate: new',
    'candidate: replaced',
    'candidate: to another file',
    'candidate: to another recipient',
    'candidate: gone',
    'candidate: id removed',
  ],
  matches: ['match: new', 'match: judged again', 'match: removed'],
  recipients: [
    'recipient: new',
    'recipient: stopped',
    'recipient: resumed',
    'recipient: removed',
    'recipient: stop kept',
  ],
  people: [
    'erasure: new',
    'erasure: closed',
    'signing key: new',
    'page: GET 200',
    'page: POST 200',
    'page: POST 404',
    'page: POST 500',
  ],
  mails: ['mail: frozen', ...MAIL_STEPS.map((step) => `mail: ${step}`), 'mail: forgets', 'mail: removed', ...MAIL_ROOM],
  queues: ['queue: tried again', 'queue: to the dead letters'],
}

/** The transitions that were never seen. */
export function unseen(coverage: ReadonlyMap<string, number>): string[] {
  return Object.values(TRANSITIONS)
    .flat()
    .filter((name) => !coverage.has(name))
}
