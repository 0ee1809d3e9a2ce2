import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { buffer } from 'node:stream/consumers'
import * as z from 'zod'
import type { Report } from './event-bus.ts'
import { addressOf, close, listen } from './listen.ts'
import type { Place } from './template.ts'

// A CommonJS module with a default export, which loaders bring in in two ways; `require` has but one.
const sesEmulator: typeof import('aws-ses-v2-local') = createRequire(import.meta.url)('aws-ses-v2-local')

const SendEmail = z.object({
  ConfigurationSetName: z.string().optional(),
  FromEmailAddress: z.string().optional(),
  Destination: z.object({ ToAddresses: z.array(z.string()).default([]) }).optional(),
  EmailTags: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
  Content: z.object({ Raw: z.object({ Data: z.base64() }) }),
})
type SendEmail = z.infer<typeof SendEmail>

const Stored = z.object({
  messageId: z.string(),
  from: z.string(),
  destination: z.object({ to: z.array(z.string()) }),
  subject: z.string(),
  body: z.object({ html: z.string().optional(), text: z.string().optional() }),
})

/** A mail that the mail service took, as it was handed over. */
export type AcceptedMail = {
  messageId: string
  acceptedAt: string
  /** The MIME message. */
  raw: Uint8Array
  tags: Record<string, string>
  to: string[]
  subject: string
  html: string
}

/** A configuration set and the kinds of events that it hands to the event bus ("SEND", "DELIVERY", …). */
export type ConfigurationSet = { name: string; eventTypes: Set<string> }

/** Event kind → how EventBridge calls it, and the key and content of the part of its own. */
const EVENTS = {
  SEND: { detailType: 'Email Sent', eventType: 'Send', key: 'send' },
  DELIVERY: { detailType: 'Email Delivered', eventType: 'Delivery', key: 'delivery' },
  BOUNCE: { detailType: 'Email Bounced', eventType: 'Bounce', key: 'bounce' },
  COMPLAINT: { detailType: 'Email Complaint Received', eventType: 'Complaint', key: 'complaint' },
} as const
type EventKind = keyof typeof EVENTS

/**
 * SES: the emulator behind a front that hands on the accepted messages byte for byte and reports sends, deliveries and,
 * for the addresses of SES's own mailbox simulator, bounces and complaints. Only raw messages are taken.
 */
export async function startMailService(options: {
  place: Place
  configurationSets: ConfigurationSet[]
  report: (report: Report) => Promise<void>
  onMail: (mail: AcceptedMail) => void
}): Promise<{ address: string; page: string; stop(): Promise<void> }> {
  const emulator = await sesEmulator.default({ host: '127.0.0.1', port: 0 })
  const page = `http://${addressOf(emulator)}/`

  async function send(body: Uint8Array, headers: Record<string, string>): Promise<{ status: number; body: string }> {
    const request = SendEmail.safeParse(JSON.parse(new TextDecoder().decode(body)))
    if (!request.success) return { status: 400, body: problem(z.prettifyError(request.error)) }
    const { ConfigurationSetName: name } = request.data
    const set = options.configurationSets.find((each) => each.name === name)
    if (name !== undefined && !set) {
      return { status: 404, body: problem(`Configuration set <${name}> does not exist.`) }
    }
    const reply = await fetch(`${page}v2/email/outbound-emails`, { method: 'POST', headers, body: Buffer.from(body) })
    const text = await reply.text()
    if (reply.ok) {
      const { MessageId } = z.object({ MessageId: z.string() }).parse(JSON.parse(text))
      await take(MessageId, request.data, set)
    }
    return { status: reply.status, body: text }
  }

  async function take(messageId: string, request: SendEmail, set: ConfigurationSet | undefined): Promise<void> {
    const store: unknown = await (await fetch(`${page}store`)).json()
    const mails = z.object({ emails: z.array(Stored) }).parse(store).emails
    const mail = mails.find((each) => each.messageId === messageId)
    if (!mail) throw new Error(`The mail emulator lost message ${messageId}`)
    const acceptedAt = new Date().toISOString()
    const tags = Object.fromEntries(request.EmailTags.map(({ Name, Value }) => [Name, Value]))
    const raw = Buffer.from(request.Content.Raw.Data, 'base64')
    const destination = request.Destination?.ToAddresses ?? mail.destination.to
    const { subject, body } = mail
    options.onMail({ messageId, acceptedAt, raw, tags, to: destination, subject, html: body.html ?? '' })

    const kinds: EventKind[] = ['SEND', ...fate(destination)]
    for (const kind of kinds.filter((each) => set?.eventTypes.has(each))) {
      const { detailType, eventType, key } = EVENTS[kind]
      await options.report({
        source: 'aws.ses',
        detailType,
        resources: [`arn:aws:ses:${options.place.region}:${options.place.account}:configuration-set/${set?.name}`],
        detail: {
          eventType,
          mail: {
            timestamp: acceptedAt,
            source: request.FromEmailAddress ?? mail.from,
            sendingAccountId: options.place.account,
            messageId,
            destination,
            headersTruncated: false,
            headers: [],
            commonHeaders: { from: [mail.from], to: destination, messageId, subject: mail.subject },
            tags: {
              'ses:configuration-set': [set?.name],
              ...Object.fromEntries(Object.entries(tags).map(([tag, value]) => [tag, [value]])),
            },
          },
          [key]: happening(kind, destination, acceptedAt),
        },
      })
    }
  }

  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request
    const body = await buffer(request)
    const { authorization = '', 'content-type': contentType = '' } = headers
    const reply =
      method === 'POST' && url === '/v2/email/outbound-emails'
        ? await send(body, { authorization, 'content-type': contentType }).catch((error) => ({
            status: 500,
            body: problem(String(error)),
          }))
        : { status: 501, body: problem(`The embedded stack does not answer ${method} ${url}`) }
    response.writeHead(reply.status, { 'content-type': 'application/json' }).end(reply.body)
  })
  const address = await listen(server)
  return {
    address,
    page,
    async stop() {
      await close(server)
      await close(emulator)
    },
  }
}

const problem = (message: string) => JSON.stringify({ message })

/** What becomes of a mail after it was accepted. */
function fate(destination: string[]): EventKind[] {
  if (destination.includes('bounce@simulator.amazonses.com')) return ['BOUNCE']
  if (destination.includes('complaint@simulator.amazonses.com')) return ['DELIVERY', 'COMPLAINT']
  return ['DELIVERY']
}

function happening(kind: EventKind, destination: string[], timestamp: string): object {
  const recipients = destination.map((emailAddress) => ({ emailAddress }))
  switch (kind) {
    case 'SEND':
      return {}
    case 'DELIVERY':
      return {
        timestamp,
        processingTimeMillis: 1,
        recipients: destination,
        smtpResponse: '250 ok',
        reportingMTA: 'local',
      }
    case 'BOUNCE':
      return {
        bounceType: 'Permanent',
        bounceSubType: 'General',
        bouncedRecipients: recipients,
        timestamp,
        feedbackId: 'local',
      }
    case 'COMPLAINT':
      return { complainedRecipients: recipients, timestamp, feedbackId: 'local', complaintFeedbackType: 'abuse' }
  }
}
