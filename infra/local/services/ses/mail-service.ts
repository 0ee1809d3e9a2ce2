import { createRequire } from 'node:module'
import * as z from 'zod'
import type { Place } from '../../stack/template.ts'
import type { Report } from '../events/event-bus.ts'
import { httpService, type Reply } from '../http-service.ts'
import { addressOf, close, listen } from '../listen.ts'
import { onlyOurs } from '../only-ours.ts'
import { type ConfigurationSet, mailEvents } from './mail-events.ts'

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

/**
 * SES: the emulator behind a front that hands on the accepted messages byte for byte and reports sends, deliveries and,
 * for the addresses of SES's own mailbox simulator, bounces and complaints. Only raw messages are taken.
 */
export async function startMailService(options: {
  place: Place
  configurationSets: ConfigurationSet[]
  report: (report: Report) => Promise<void>
  onMail: (mail: AcceptedMail) => void
  secret?: string
}): Promise<{ address: string; page: string; stop(): Promise<void> }> {
  const emulator = await sesEmulator.default({ host: '127.0.0.1', port: 0 })
  onlyOurs(emulator, { pages: true })
  const page = `http://${addressOf(emulator)}/`

  async function send(body: Uint8Array, headers: Record<string, string>): Promise<Reply> {
    const request = SendEmail.safeParse(JSON.parse(new TextDecoder().decode(body)))
    if (!request.success) return problem(400, z.prettifyError(request.error))
    const { ConfigurationSetName: name } = request.data
    const set = options.configurationSets.find((each) => each.name === name)
    if (name !== undefined && !set) return problem(404, `Configuration set <${name}> does not exist.`)
    const reply = await fetch(`${page}v2/email/outbound-emails`, { method: 'POST', headers, body: Buffer.from(body) })
    const text = await reply.text()
    if (reply.ok) {
      const { MessageId } = z.object({ MessageId: z.string() }).parse(JSON.parse(text))
      await take(MessageId, request.data, set)
    }
    return { status: reply.status, headers: JSON_TYPE, body: text }
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

    const from = mail.from
    const sent = { messageId, acceptedAt, from, source: request.FromEmailAddress ?? from, destination, subject, tags }
    if (set) for (const event of mailEvents(options.place, set, sent)) await options.report(event)
  }

  const server = httpService(
    async ({ method, url, headers, body }) => {
      if (method !== 'POST' || url !== '/v2/email/outbound-emails') {
        return problem(501, `The embedded stack does not answer ${method} ${url}`)
      }
      const { authorization = '', 'content-type': contentType = '' } = headers
      return send(body, { authorization, 'content-type': contentType })
    },
    (message) => problem(500, message),
  )
  const { secret } = options
  const address = await listen(server, 0, secret === undefined ? {} : { secret })
  return {
    address,
    page,
    async stop() {
      await close(server)
      await close(emulator)
    },
  }
}

const JSON_TYPE = { 'content-type': 'application/json' }

const problem = (status: number, message: string): Reply => ({
  status,
  headers: JSON_TYPE,
  body: JSON.stringify({ message }),
})
