import { expect, test } from 'vitest'
import * as z from 'zod'
import { findMatches, runInbox, takeTexts } from '../../infra/local/inbox/inbox-run.ts'
import type { LocalStack } from '../../infra/local/stack/stack.ts'
import { rowsOf, startStack } from './running-stack.ts'
import { candidates, requestText, text } from './texts.ts'

const AS_OF = '2026-02-16T08:00:00Z'
const Row = z.object({ requestId: z.string(), revision: z.int(), corrections: z.array(z.looseObject({})).optional() })
const Matches = z.array(z.object({ pairs: z.array(z.string()) }))

async function requestIn(stack: LocalStack) {
  return Row.parse((await rowsOf(stack, 'REQUESTS_TABLE'))[0])
}

async function correct(stack: LocalStack, field: string, value: string) {
  const { requestId, revision } = await requestIn(stack)
  return stack.call('CorrectRequest', { requestId, revision, field, value, by: 'A. Visser <chef>' })
}

/** What a mail shows, without its markup. */
const words = (html: string) => html.replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('a corrected cap changes verdicts and is told as a change, by whose word; a text that says another ends it', async () => {
  const { stack, mails } = await startStack()
  const texts = [text('wonen.txt', requestText({ cap: '€ 82,00' }))]
  await runInbox(stack, { candidates: [candidates()], texts, asOf: AS_OF })
  expect(mails.map(({ to }) => to.join())).toEqual(['sanne@bureau.example'])

  expect(await correct(stack, 'rateCap', '92,50')).toMatchObject({ result: { corrected: { field: 'rateCap' } } })
  await findMatches(stack, AS_OF)
  const told = new Map(mails.slice(1).map(({ to, html }) => [to.join(), words(html)]))
  expect([...told.keys()].toSorted()).toEqual(['joris@bureau.example', 'sanne@bureau.example'])
  expect(told.get('sanne@bureau.example')).toContain('Gewijzigd')
  expect(told.get('sanne@bureau.example')).toContain('Netto maximumtarief: was € 82,00, is nu € 92,50')
  for (const mail of told.values()) {
    expect(mail).toMatch(
      /Maximumtarief: € 92,50, gecorrigeerd door A\. Visser &lt;chef&gt; op .{10,25}; de tekst zegt: € 82,00/,
    )
  }
  const pairs = Matches.parse(await rowsOf(stack, 'MATCHES_TABLE')).flatMap((page) => page.pairs)
  expect(pairs.filter((pair) => pair.includes(' match '))).toHaveLength(2)

  await takeTexts(stack, [
    text('bericht.txt', 'Aanvraag 90210: het maximumtarief is verhoogd naar € 95,00 exclusief btw.\n'),
  ])
  expect(await requestIn(stack)).toMatchObject({ corrections: [{ field: 'rateCap', holds: false }] })
  await findMatches(stack, AS_OF)
  const last = mails.slice(3).map(({ html }) => words(html))
  expect(last).toHaveLength(2)
  for (const mail of last) {
    expect(mail).toContain('was € 92,50, is nu € 95,00')
    expect(mail).toContain('geldt niet meer, want de tekst zegt nu iets anders')
  }
})
