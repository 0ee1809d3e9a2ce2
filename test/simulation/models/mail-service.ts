import { SESv2ServiceException } from '@aws-sdk/client-sesv2'
import type { Random } from '../random.ts'

export type AcceptedMail = { mailId: string; recipient: string; mime: string }

/** Every way in which one request to SES may end: whether the mail was taken, and what the caller hears. */
export const ENDINGS = [
  { taken: true, hears: 'yes' },
  { taken: true, hears: 'nothing' },
  { taken: true, hears: 'broken' },
  { taken: false, hears: 'nothing' },
  { taken: false, hears: 'broken' },
  { taken: false, hears: 'tooFast' },
  { taken: false, hears: 'paused' },
  { taken: false, hears: 'rejected' },
  { taken: false, hears: 'nobody' },
] as const
type Ending = (typeof ENDINGS)[number]

/** `faulty`: it is not well. `eventful`: mails may bounce, be complained of, and all else; or they simply arrive. */
export type MailManner = { faulty: boolean; eventful: boolean }

const HONEST: Ending = { taken: true, hears: 'yes' }

type Input = {
  Destination: { ToAddresses: string[] }
  EmailTags: { Name: string; Value: string }[]
  Content: { Raw: { Data: Uint8Array } }
}

/** SES, as far as our code uses it. `report` brings its events; what the caller hears may be a lie by omission. */
export function memoryMailService(
  random: Random,
  report: (event: object) => void,
  onAccept: (mail: AcceptedMail) => void,
) {
  let nth = 0

  function take(input: Input, eventful: boolean): string {
    const messageId = `ses-${++nth}`
    const tag = (name: string) => input.EmailTags.find(({ Name }) => Name === name)?.Value ?? ''
    const mailId = tag('mailId')
    onAccept({
      mailId,
      recipient: input.Destination.ToAddresses.join(),
      mime: Buffer.from(input.Content.Raw.Data).toString('latin1'),
    })
    const detail = { mail: { messageId, tags: { mailId: [mailId], epoch: [tag('epoch')] } } }
    const time = '2026-02-16T09:00:00Z'
    const tell = (kind: string, more = {}) => report({ 'detail-type': kind, time, detail: { ...detail, ...more } })
    tell('Email Sent')
    if (!eventful) {
      tell('Email Delivered')
      return messageId
    }
    if (random.chance(0.3)) {
      tell(random.pick(['Email Rejected', 'Email Rendering Failed']))
      return messageId
    }
    if (random.chance(0.2)) tell('Email Delivery Delayed')
    const fate = random.below(10)
    if (fate === 0) tell('Email Bounced', { bounce: { bounceType: random.pick(['Permanent', 'Transient']) } })
    else tell('Email Delivered')
    if (fate === 1) tell('Email Complaint Received')
    return messageId
  }

  /** One request, which ends as told. */
  function once(input: Input, { taken, hears }: Ending, eventful = true): object {
    const messageId = taken ? take(input, eventful) : ''
    switch (hears) {
      case 'yes':
        return { MessageId: messageId }
      case 'nothing':
        throw Object.assign(new Error('socket hang up'), { name: 'TimeoutError', code: 'ECONNRESET' })
      case 'broken':
        throw problem('InternalServiceErrorException', 500)
      case 'tooFast':
        throw problem('TooManyRequestsException', 429)
      case 'paused':
        throw problem('SendingPausedException', 400)
      case 'rejected':
        throw problem('MessageRejected', 400)
      case 'nobody':
        throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
    }
  }

  return {
    once,
    /** One call of the SDK: as many requests as the client makes while it hears of trouble that may pass. */
    perform(command: string, raw: object, attempts: number, { faulty, eventful }: MailManner): object {
      if (command !== 'SendEmailCommand') throw new Error(`the model knows no ${command}`)
      for (let attempt = 1; ; attempt++) {
        const ending = faulty ? random.pick(ENDINGS) : HONEST
        try {
          return once(raw as Input, ending, eventful)
        } catch (error) {
          const final = ending.hears === 'rejected' || ending.hears === 'paused'
          if (attempt >= attempts || final) throw error
        }
      }
    },
    mark: () => nth,
    reset(to: number): void {
      nth = to
    },
  }
}

function problem(name: string, status: number): SESv2ServiceException {
  return new SESv2ServiceException({ name, $fault: 'client', message: name, $metadata: { httpStatusCode: status } })
}
