import * as z from 'zod'
import type { OperatedStack } from '../stack/running.ts'
import { needsTables } from '../state/state-folder.ts'
import { flag, JSON_LINES, STATE, words } from '../terminal/options.ts'
import { print, printJson, tell } from '../terminal/print.ts'
import { plain } from '../terminal/shown-values.ts'
import { table } from '../terminal/table.ts'
import { command, type ExitStatus, UsageError } from '../terminal/usage.ts'
import { callFunction, onKeptStack } from './operator.ts'

/** Why an address gets no mail, what resuming it risks, and the flag that says that the operator knows. */
export const STOPS = {
  optedOut: {
    words: 'opted out',
    flag: 'even-if-unwanted',
    risk: 'mail to who asked for none is against the law, unless they asked to have it back',
  },
  bounced: {
    words: 'bounced for good',
    flag: 'even-if-it-bounces',
    risk: 'too many mails to addresses that do not exist, and SES pauses all sending. SES keeps a list of its own: aws sesv2 delete-suppressed-destination --email-address ADDRESS',
  },
  complained: {
    words: 'reported a mail as spam',
    flag: 'even-if-reported',
    risk: 'a few more complaints, and SES pauses all sending. SES keeps a list of its own: aws sesv2 delete-suppressed-destination --email-address ADDRESS',
  },
} as const

const RESUME = 'nothing, or resume and one ADDRESS of the list'

const Listed = z.object({
  recipientId: z.string(),
  email: z.string(),
  stopped: z.object({ reason: z.enum(['optedOut', 'bounced', 'complained']), at: z.string() }).nullable(),
})
type Listed = z.infer<typeof Listed>
const List = z.object({ recipients: z.array(Listed) })

/** `radar recipients`: who is alerted, who is stopped and why; `radar recipients resume ADDRESS`: mail it again. */
export const reviewRecipients = command({
  options: {
    files: words('resume ADDRESS', RESUME, [0, 2], 'mails an address again; without it the list is shown'),
    state: STATE,
    'even-if-unwanted': flag('beside resume, for who opted out: they asked to have it back'),
    'even-if-it-bounces': flag('beside resume, for an address that bounced: it exists by now'),
    'even-if-reported': flag('beside resume, for who reported a mail as spam: they asked to have it back'),
    json: JSON_LINES,
  },
  example: 'recipients --state .radar/live/state',
  async run({ files: [verb, address], ...options }) {
    if (verb !== undefined && (verb !== 'resume' || address === undefined)) {
      throw new UsageError(`the command takes ${RESUME}`)
    }
    needsTables(options.state)
    if (verb === undefined || address === undefined) return listRecipients(options.state, options.json)
    return resume(address, options)
  },
})

type Resume = { state: string; json: boolean } & Record<(typeof STOPS)[keyof typeof STOPS]['flag'], boolean>

async function resume(address: string, { state, json, ...risks }: Resume): Promise<ExitStatus> {
  const resumed = await onKeptStack(state, async (stack) => {
    const recipient = (await recipientsOf(stack)).find(({ email }) => email === address.toLowerCase())
    if (!recipient?.stopped) throw new UsageError(`resume takes an ADDRESS that is stopped, "${plain(address)}" is not`)
    const { flag: needed, risk } = STOPS[recipient.stopped.reason]
    if (!risks[needed]) throw new UsageError(`resume takes --${needed} for this address: ${risk}`)
    const { recipientId, stopped } = recipient
    const event = { recipientId, stoppedAt: stopped.at, decision: 'resume' }
    return z.object({ resumed: z.boolean() }).parse(await callFunction(stack, 'ReviewRecipients', event)).resumed
  })
  if (resumed === null) return 130
  if (!resumed)
    throw new UsageError(`resume takes an ADDRESS as it stands in the list: "${plain(address)}" has changed`)
  if (json) printJson({ email: address.toLowerCase(), resumed })
  else print(`${plain(address)} is alerted again, from the next run on.`)
  return 0
}

async function listRecipients(state: string, json: boolean): Promise<ExitStatus> {
  const recipients = await onKeptStack(state, recipientsOf)
  if (recipients === null) return 130
  if (json) recipients.forEach(printJson)
  else {
    const rows = recipients.map(({ email, stopped }) => [
      plain(email),
      stopped ? `stopped: ${STOPS[stopped.reason].words}` : 'alerted',
      stopped?.at ?? '–',
    ])
    print(table(['address', 'is', 'since'], rows))
  }
  const stopped = recipients.filter((recipient) => recipient.stopped !== null)
  tell(`${recipients.length - stopped.length} alerted, ${stopped.length} stopped.`)
  if (stopped.length > 0) tell('To mail an address again: radar recipients resume ADDRESS --even-if-…')
  for (const reason of new Set(stopped.map((recipient) => recipient.stopped?.reason))) {
    if (reason) tell(`  ${STOPS[reason].words}: --${STOPS[reason].flag}; ${STOPS[reason].risk}.`)
  }
  return 0
}

export async function recipientsOf(stack: OperatedStack): Promise<Listed[]> {
  return List.parse(await callFunction(stack, 'ReviewRecipients', {})).recipients
}
