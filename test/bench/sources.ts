/** What it takes to get the text out of a request of one page, by kind of file; part of `npm run bench`. */
import { performance } from 'node:perf_hooks'
import { sourceText } from '../../shared/source/source-text.ts'
import { msgFile } from '../source/msg-file.ts'
import { base64, docxOf, htmlOf, mailOf, pdfOf, REQUESTS, textOf } from '../source/request-files.ts'

const [request] = REQUESTS
if (!request) throw new Error('no request')
const bytes = (text: string) => new TextEncoder().encode(text)
const outlook = { subject: 'Aanvraag', senderName: 'Desk', senderAddress: 'desk@veldwerk.example' }
const FILES: [string, Uint8Array][] = [
  ['text', bytes(textOf(request))],
  ['HTML', bytes(htmlOf(request))],
  ['mail', bytes(mailOf('text/html; charset=utf-8', 'base64', base64(htmlOf(request))))],
  ['Outlook mail', msgFile({ ...outlook, html: htmlOf(request) })],
  ['DOCX', docxOf(request)],
  ['PDF', pdfOf(request)],
]

console.log('\nkind             ms   first ms')
for (const [kind, file] of FILES) {
  const times: number[] = []
  for (let run = 0; run < 20; run++) {
    const before = performance.now()
    await sourceText(file)
    times.push(performance.now() - before)
  }
  console.log(
    `${kind.padEnd(14)}${Math.min(...times)
      .toFixed(1)
      .padStart(5)} ${(times[0] ?? 0).toFixed(1).padStart(10)}`,
  )
}
