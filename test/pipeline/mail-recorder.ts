import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'
import * as z from 'zod'
import { close, listen } from '../../infra/local/services/listen.ts'
import type { AcceptedMail } from '../../infra/local/services/ses/mail-service.ts'

const SendEmail = z.object({
  Destination: z.object({ ToAddresses: z.array(z.string()) }),
  EmailTags: z.array(z.object({ Name: z.string(), Value: z.string() })),
  Content: z.object({ Raw: z.object({ Data: z.base64() }) }),
})

/** Stands before a mail service that shows nobody what it took, and tells of each mail that it accepts. */
export async function startMailRecorder(
  address: string,
  onMail: (mail: AcceptedMail) => void,
): Promise<{ address: string; stop(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    try {
      const body = await buffer(request)
      const { authorization = '', 'content-type': contentType = '' } = request.headers
      const headers = { authorization, 'content-type': contentType }
      const reply = await fetch(`${address}${request.url}`, { method: request.method ?? 'POST', headers, body })
      const text = await reply.text()
      if (reply.ok) onMail(mailOf(JSON.parse(body.toString()), JSON.parse(text)))
      const errorType = reply.headers.get('x-amzn-errortype')
      response.writeHead(reply.status, {
        'content-type': 'application/json',
        ...(errorType !== null && { 'x-amzn-errortype': errorType }),
      })
      response.end(text)
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  return { address: `http://${await listen(server)}`, stop: () => close(server) }
}

function mailOf(request: unknown, reply: unknown): AcceptedMail {
  const { Destination, EmailTags, Content } = SendEmail.parse(request)
  return {
    messageId: z.object({ MessageId: z.string() }).parse(reply).MessageId,
    acceptedAt: new Date().toISOString(),
    raw: Buffer.from(Content.Raw.Data, 'base64'),
    tags: Object.fromEntries(EmailTags.map(({ Name, Value }) => [Name, Value])),
    to: Destination.ToAddresses,
    subject: '',
    html: '',
  }
}
