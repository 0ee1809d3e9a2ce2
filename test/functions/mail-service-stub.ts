import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import * as z from 'zod'
import { close, listen } from '../../infra/local/services/listen.ts'

const SendEmail = z.object({
  FromEmailAddress: z.string(),
  Destination: z.object({ ToAddresses: z.array(z.string()) }),
  ConfigurationSetName: z.string(),
  Content: z.object({ Raw: z.object({ Data: z.string() }) }),
  EmailTags: z.array(z.object({ Name: z.string(), Value: z.string() })),
})

/** How the mail service behaves to one request: takes the mail, says no by name, or takes it and hangs up. */
export type Behaviour = 'accept' | 'hangUp' | { status: number; error: string; message?: string }

/** The one request of SES that we make, with behaviours that no emulator has. Accepts where nothing else was asked. */
export async function startMailServiceStub() {
  const requests: z.infer<typeof SendEmail>[] = []
  const behaviours: Behaviour[] = []
  const server = createServer(async (request, response) => {
    requests.push(SendEmail.parse(await json(request)))
    const behaviour = behaviours.shift() ?? 'accept'
    if (behaviour === 'hangUp') return request.socket.destroy()
    if (behaviour === 'accept') {
      return response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(`{"MessageId":"ses-${requests.length}"}`)
    }
    const headers = { 'content-type': 'application/json', 'x-amzn-errortype': behaviour.error }
    return response.writeHead(behaviour.status, headers).end(JSON.stringify({ message: behaviour.message ?? 'no' }))
  })
  return { address: await listen(server), requests, behaviours, stop: () => close(server) }
}
