import { SESv2Client, SESv2ServiceException, SendEmailCommand } from '@aws-sdk/client-sesv2'
import * as z from 'zod'
import { EmailAddress } from '../../shared/candidates/email-address.ts'
import { variable } from './environment.ts'
import { patience } from './patience.ts'

export const sender = variable('SENDER', EmailAddress)
export const replyTo = variable('REPLY_TO', EmailAddress)
const configurationSet = variable(
  'CONFIGURATION_SET',
  z.string('a configuration set').regex(/^[A-Za-z0-9_-]{1,64}$/, 'the name of a configuration set'),
)

/**
 * One try, because the service knows no repetition: a second request is a second mail. A silent service is given up
 * while there is time left to record that.
 */
const ses = new SESv2Client({
  maxAttempts: 1,
  requestHandler: { ...patience, requestTimeout: 30_000 },
})

/**
 * accepted: the service has it. postponed: it certainly has not, and may take it later. notYet: neither, but not before
 * somebody puts right what is wrong with our account. refused: it certainly has not, and never will. lost: no answer that
 * says which.
 */
export type Answer =
  | { is: 'accepted'; messageId: string }
  | { is: 'postponed' | 'notYet' | 'refused' | 'lost'; reason: string }

type Sending = { mailId: string; epoch: number; recipient: string; mime: Uint8Array }

/** Hands one mail to the mail service, once. Never throws: what happened is the answer. */
export async function sendOnce({ mailId, epoch, recipient, mime }: Sending): Promise<Answer> {
  const command = new SendEmailCommand({
    FromEmailAddress: sender,
    Destination: { ToAddresses: [recipient] },
    ConfigurationSetName: configurationSet,
    Content: { Raw: { Data: mime } },
    EmailTags: [
      { Name: 'mailId', Value: mailId },
      { Name: 'epoch', Value: String(epoch) },
    ],
  })
  try {
    const { MessageId } = await ses.send(command)
    return MessageId ? { is: 'accepted', messageId: MessageId } : { is: 'lost', reason: 'an answer without message id' }
  } catch (error) {
    return answerOf(error)
  }
}

/** The service looked at this very message and will not take it. */
const REFUSALS = ['MessageRejected', 'BadRequestException', 'ValidationException']

/** The service takes no mail from us, whatever the message: what is not allowed, paused, or was not set up yet. */
const NOT_YET = [
  ...['MailFromDomainNotVerifiedException', 'SendingPausedException', 'AccountSuspendedException'],
  ...['AccessDeniedException', 'NotFoundException'],
]

/** The request never left this machine, or nobody was there to take it. */
const NOT_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']

/** @internal */
export function answerOf(error: unknown): Answer {
  if (!(error instanceof Error)) return { is: 'lost', reason: typeof error }
  const reason = error.name
  if (error instanceof SESv2ServiceException) {
    const status = error.$metadata.httpStatusCode ?? 0
    // Below 500 the service says no, and why. At 500 and above it may have sent.
    if (status < 400 || status >= 500) return { is: 'lost', reason }
    // Of a domain that is not verified, or in the sandbox a recipient, it speaks as of a message that it will not take.
    if (error.name === 'MessageRejected' && /not verified/i.test(error.message))
      return { is: 'notYet', reason: 'NotVerified' }
    if (NOT_YET.includes(error.name)) return { is: 'notYet', reason }
    return { is: REFUSALS.includes(error.name) ? 'refused' : 'postponed', reason }
  }
  const unsent = error.name === 'CredentialsProviderError' || ('code' in error && NOT_SENT.includes(String(error.code)))
  return { is: unsent ? 'postponed' : 'lost', reason }
}
