import * as z from 'zod'
import type { Decision } from '../../../shared/mails/mail-state.ts'
import type { OperatedStack } from '../stack/running.ts'
import { needsTables } from '../state/state-folder.ts'
import { flag, JSON_LINES, oneOf, STATE, words } from '../terminal/options.ts'
import { print, printJson, tell } from '../terminal/print.ts'
import { plain } from '../terminal/shown-values.ts'
import { table } from '../terminal/table.ts'
import { command, type ExitStatus, UsageError } from '../terminal/usage.ts'
import { callFunction, onKeptStack } from './operator.ts'

/** What a person may decide of a mail, what that risks, and the flag that says that they know. */
export const RELEASES = {
  sent: {
    decision: 'countAsSent',
    flag: 'even-if-never-heard',
    risk: 'if it never left, the recipient never hears of its requests',
  },
  'send-again': {
    decision: 'sendAgain',
    flag: 'even-if-sent-twice',
    risk: 'if it did leave, the recipient gets it a second time',
  },
} as const satisfies Record<string, { decision: Decision; flag: string; risk: string }>

const RELEASE = 'nothing, or release and one ID of the list'

const Reviewed = z.object({
  mailId: z.string(),
  state: z.string(),
  since: z.string(),
  reason: z.string().nullable(),
  epoch: z.int(),
  run: z.string(),
  requests: z.int(),
})
const List = z.object({ mails: z.array(Reviewed) })
const Decided = z.object({ mailId: z.string(), decided: z.boolean(), state: z.string().nullable() })

/** `radar mails`: the mails that are held or failed; `radar mails release ID`: what a person decides of one of them. */
export const reviewMails = command({
  options: {
    files: words('release ID', RELEASE, [0, 2], 'decides of one mail of the list; without it the list is shown'),
    state: STATE,
    as: oneOf(['sent', 'send-again'], 'what you decide: it did leave, or it goes out again').optional(),
    'even-if-never-heard': flag(`beside --as sent: ${RELEASES.sent.risk}`),
    'even-if-sent-twice': flag(`beside --as send-again: ${RELEASES['send-again'].risk}`),
    json: JSON_LINES,
  },
  example: 'mails --state .radar/live/state',
  async run({ files: [verb, mailId], ...options }) {
    if (verb !== undefined && (verb !== 'release' || mailId === undefined)) {
      throw new UsageError(`the command takes ${RELEASE}`)
    }
    if (verb === undefined || mailId === undefined) return listMails(options.state, options.json)
    return release(mailId, options)
  },
})

type Release = { state: string; as?: 'sent' | 'send-again' | undefined; json: boolean } & Record<
  (typeof RELEASES)[keyof typeof RELEASES]['flag'],
  boolean
>

async function release(mailId: string, { state, as, json, ...risks }: Release): Promise<ExitStatus> {
  if (!as) throw new UsageError('--as takes sent or send-again')
  const { decision, flag: needed, risk } = RELEASES[as]
  if (!risks[needed]) throw new UsageError(`--as ${as} takes --${needed} beside it: ${risk}`)
  needsTables(state)
  const answer = await onKeptStack(state, async (stack) => {
    const mail = (await mailsOf(stack)).find((each) => each.mailId === mailId)
    if (!mail) throw new UsageError(`release takes an ID of the list, "${plain(mailId)}" is not in it`)
    const decided = Decided.parse(await callFunction(stack, 'ReviewMails', { mailId, epoch: mail.epoch, decision }))
    await stack.settled()
    const still = (await mailsOf(stack)).find((each) => each.mailId === mailId)
    return { decided: decided.decided, now: still ?? null }
  })
  if (answer === null) return 130
  if (!answer.decided) throw new UsageError(`--as ${as} takes a mail that is held${as === 'sent' ? '' : ' or failed'}`)
  if (json) printJson({ mailId, as, open: answer.now })
  else print(`${mailId}: ${as}${answer.now ? `, and then ${answer.now.state} (${answer.now.reason ?? '?'})` : ''}`)
  return 0
}

async function listMails(state: string, json: boolean): Promise<ExitStatus> {
  needsTables(state)
  const mails = await onKeptStack(state, mailsOf)
  if (mails === null) return 130
  if (json) mails.forEach(printJson)
  else {
    const rows = mails.map(({ mailId, state, since, reason, requests }) => [
      ...[mailId, state === 'unknown' ? 'held, may still settle' : state, since, reason ?? '–'],
      String(requests),
    ])
    print(table(['mail', 'is', 'since', 'because', 'requests'], rows))
  }
  const waiting = mails.filter((mail) => mail.state === 'unknown').length
  const held = mails.filter((mail) => mail.state === 'held').length + waiting
  const still = waiting > 0 ? `, ${waiting} of them for a day at most, while the mail service may still tell` : ''
  tell(`${held} held${still}; ${mails.length - held} failed.`)
  if (held > 0) tell('A held mail: look it up at the mail service by its id, then radar mails release ID --as …')
  for (const [as, { risk }] of Object.entries(RELEASES)) if (held > 0) tell(`  ${as}: ${risk}.`)
  return 0
}

export async function mailsOf(stack: OperatedStack): Promise<z.infer<typeof Reviewed>[]> {
  return List.parse(await callFunction(stack, 'ReviewMails', {})).mails
}
