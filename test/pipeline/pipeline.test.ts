import { join } from 'node:path'
import { SendMessageCommand } from '@aws-sdk/client-sqs'
import { build } from 'esbuild'
import { describe, expect } from 'vitest'
import * as z from 'zod'
import { findingsOf } from '../../infra/local/inbox/findings.ts'
import {
  catchUp,
  findMatches,
  runInbox,
  summaryOf,
  takeCandidates,
  takeTexts,
} from '../../infra/local/inbox/inbox-run.ts'
import { putFile } from '../../infra/local/inbox/outcomes.ts'
import type { LocalStack } from '../../infra/local/stack/stack.ts'
import type { Synthesised } from '../../infra/local/stack/synth.ts'
import { temporaryFolder } from '../local/fixture.ts'
import { against, stackTest } from './against.ts'
import { idOf, rowsOf, startStack } from './running-stack.ts'
import { CANDIDATES, candidates, requestText, text } from './texts.ts'

const AS_OF = '2026-02-16T08:00:00Z'
const INPUT = { candidates: [candidates()], texts: [text('wonen.txt')], asOf: AS_OF }

/** A MIME message as text, its quoted-printable parts decoded. */
const readable = (raw: Uint8Array) =>
  Buffer.from(raw)
    .toString()
    .replaceAll(/=\r?\n/g, '')

describe('from a text in the bucket to a mail', () => {
  stackTest()(
    'each recipient gets one mail, of their own candidates only, and it ends as sent and delivered',
    async () => {
      const { stack, mails } = await startStack()
      const run = await runInbox(stack, INPUT)
      expect(await summaryOf(stack, { ...run, mails: mails.length })).toEqual({
        ...{ objects: 1, parsed: 1, refused: 0, gone: 0, failed: 0 },
        ...{ matches: 2, mails: 2, mailsHeld: 0, untold: 0 },
      })
      const told = new Map(mails.map(({ to, raw }) => [to.join(), readable(raw)]))
      expect([...told.keys()].toSorted()).toEqual(['joris@bureau.example', 'sanne@bureau.example'])
      expect(told.get('sanne@bureau.example')).toMatch(/Adviseur Wonen[\s\S]*Sanne de Wit/)
      expect(told.get('sanne@bureau.example')).not.toContain('Joris')
      expect(told.get('joris@bureau.example')).not.toContain('Sanne')
      const states = (await rowsOf(stack, 'MAILS_TABLE')).map(({ state, delivery }) => [state, delivery])
      // moto tells nothing of what becomes of a mail.
      const end = ['sent', against === 'moto' ? undefined : 'delivered']
      expect(states).toEqual([end, end])
    },
  )

  stackTest('a state that is kept')(
    'a second run on the same state tells nobody anything twice; what is new still goes out',
    async () => {
      const folder = temporaryFolder()
      const first = await startStack({ folder })
      await runInbox(first.stack, INPUT)
      expect(first.mails).toHaveLength(2)
      await first.stack.stop()

      const { stack, mails } = await startStack({ folder })
      await catchUp(stack)
      await runInbox(stack, INPUT)
      await findMatches(stack, AS_OF)
      expect(mails).toEqual([])
      await takeTexts(stack, [text('zorg.txt', requestText({ number: '90211', title: 'Consulent Zorg' }))])
      await findMatches(stack, AS_OF)
      expect(mails.map(({ to }) => to.join()).toSorted()).toEqual(['joris@bureau.example', 'sanne@bureau.example'])
    },
  )

  stackTest('a state that is kept').each([
    ['a text that waited to be read', 'ParseRequestSource'],
    ['a mail that waited to be sent', 'CarryMailSource'],
  ])('%s when the stack stopped is done when it goes on, at once', async (_, source) => {
    const folder = temporaryFolder()
    const stopped = await startStack({ folder, change: (synthesised) => without(synthesised, source) })
    await takeCandidates(stopped.stack, [candidates()])
    await putFile(stopped.stack, 'requests', text('wonen.txt'))
    await stopped.stack.settled()
    await findMatches(stopped.stack, AS_OF)
    await stopped.stack.stop()

    const { stack, mails } = await startStack({ folder })
    await catchUp(stack)
    await findMatches(stack, AS_OF)
    expect(mails).toHaveLength(2)
  })

  /** The stack without what feeds one queue to its function, as if it had stopped just before. */
  function without(synthesised: Synthesised, source: string): Synthesised {
    const mapping = Object.keys(synthesised.template.Resources).filter((id) => id.includes(source))
    if (mapping.length !== 1) throw new Error(`${mapping.length} event sources are called ${source}`)
    const kept = Object.entries(synthesised.template.Resources).filter(([id]) => !mapping.includes(id))
    return { ...synthesised, template: { Resources: Object.fromEntries(kept) } }
  }

  stackTest()('nobody is told of a request that is closed', async () => {
    const { stack, mails } = await startStack()
    const { matches } = await runInbox(stack, { ...INPUT, asOf: '2026-02-20T11:00:00Z' })
    expect({ matches, mails: mails.length }).toEqual({ matches: 0, mails: 0 })
  })

  stackTest('events of mails')('an address that bounced gets no more mail', async () => {
    const { stack, mails } = await startStack()
    const bouncing = candidates(CANDIDATES.replace('sanne@bureau.example', 'bounce@simulator.amazonses.com'))
    await runInbox(stack, { ...INPUT, candidates: [bouncing] })
    expect(mails).toHaveLength(2)
    await takeTexts(stack, [text('zorg.txt', requestText({ number: '90211', title: 'Consulent Zorg' }))])
    await findMatches(stack, AS_OF)
    expect(mails.slice(2).map(({ to }) => to.join())).toEqual(['joris@bureau.example'])
  })
})

describe('events that come twice, late, in the wrong order or not at all', () => {
  const anyEvent = { Effect: 'Allow', Principal: { Service: 'events.amazonaws.com' }, Action: 'sqs:SendMessage' }

  /** The events of texts wait in a queue of the test's own, for it to hand on as it likes. */
  function heldEvents(synthesised: Synthesised): Synthesised {
    const rule = synthesised.template.Resources[idOf(synthesised, 'RequestCreated')]
    if (!rule) throw new Error('no rule')
    const Targets = [{ Id: 'Held', Arn: { 'Fn::GetAtt': ['Held', 'Arn'] } }]
    const Resources = {
      ...synthesised.template.Resources,
      [idOf(synthesised, 'RequestCreated')]: { ...rule, Properties: { ...rule.Properties, Targets } },
      Held: { Type: 'AWS::SQS::Queue', Properties: {} },
      HeldPolicy: {
        Type: 'AWS::SQS::QueuePolicy',
        Properties: { Queues: [{ Ref: 'Held' }], PolicyDocument: { Statement: [anyEvent] } },
      },
    }
    return { ...synthesised, template: { Resources } }
  }

  const Event = z.object({ detail: z.object({ object: z.object({ 'version-id': z.string() }) }) })

  async function eventOf(stack: LocalStack, versionId: string): Promise<string> {
    const letters = await stack.deadLetters()
    const found = letters.find(
      ({ queue, body }) => queue === 'Held' && Event.parse(JSON.parse(body)).detail.object['version-id'] === versionId,
    )
    if (!found) throw new Error('no event')
    return found.body
  }

  async function handOn(stack: LocalStack, body: string): Promise<void> {
    const queue = stack.queues.find(({ name }) => /^ParseQueue[0-9A-F]{8}$/.test(name))
    await stack.sqs.send(new SendMessageCommand({ QueueUrl: queue?.url, MessageBody: body }))
    await stack.settled()
  }

  stackTest('sequencers')(
    'the newest text stands, whatever the order of the events, and each recipient is told once',
    async () => {
      const { stack, mails } = await startStack({ change: heldEvents })
      await takeCandidates(stack, [candidates()])
      const older = await putFile(stack, 'requests', text('wonen.txt', requestText({ title: 'Adviseur Wonen' })))
      const newer = await putFile(stack, 'requests', text('wonen.txt', requestText({ title: 'Strateeg Wonen' })))
      for (const { versionId } of [newer, newer, older, older, newer]) {
        await handOn(stack, await eventOf(stack, versionId))
      }
      await findMatches(stack, AS_OF)
      expect((await findingsOf(stack, 'number:90210'))?.record.title).toBe('Strateeg Wonen')
      expect(mails.map(({ to }) => to.join()).toSorted()).toEqual(['joris@bureau.example', 'sanne@bureau.example'])

      await handOn(stack, await eventOf(stack, older.versionId))
      await findMatches(stack, AS_OF)
      expect((await findingsOf(stack, 'number:90210'))?.record.title).toBe('Strateeg Wonen')
      expect(mails).toHaveLength(2)
      expect(await rowsOf(stack, 'REQUESTS_TABLE')).toMatchObject([{ revision: 1 }])
    },
  )
})

describe('bad input', () => {
  /** The parse function with a parser that throws on one word, and otherwise is ours. */
  async function brokenOn(word: string): Promise<(synthesised: Synthesised) => Synthesised> {
    const folder = temporaryFolder()
    const parser = join(import.meta.dirname, '../../shared/read/parse.ts')
    await build({
      entryPoints: [join(import.meta.dirname, '../../functions/parse-request.ts')],
      outfile: join(folder, 'index.js'),
      bundle: true,
      platform: 'node',
      plugins: [
        {
          name: 'broken-parser',
          setup({ onResolve, onLoad }) {
            onResolve({ filter: /read\/parse\.ts$/, namespace: 'file' }, () => ({
              path: parser,
              namespace: 'broken',
            }))
            onLoad({ filter: /./, namespace: 'broken' }, () => ({
              resolveDir: import.meta.dirname,
              contents: `import { parse as ours } from ${JSON.stringify(parser)}
              export * from ${JSON.stringify(parser)}
              export function parse(bytes, options) {
                if (Buffer.from(bytes).includes(${JSON.stringify(word)})) throw new Error('broken')
                return ours(bytes, options)
              }`,
            }))
          },
        },
      ],
    })
    return (synthesised) => {
      const { Properties } = synthesised.template.Resources[idOf(synthesised, 'ParseRequest')] ?? {}
      const { Code } = z.object({ Code: z.object({ S3Key: z.string() }) }).parse(Properties)
      const bundles = new Map([...synthesised.bundles, [Code.S3Key.replace('.zip', ''), folder]])
      return { ...synthesised, bundles }
    }
  }

  stackTest()(
    'a text that breaks the parser ends in the dead letters after five tries; the others are done',
    async () => {
      const { stack, log } = await startStack({ change: await brokenOn('Ontploft') })
      const names = ['Adviseur Wonen', 'Ontploft Bij Lezen', 'Consulent Zorg', 'Planner Wegen']
      const texts = names.map((title, index) => text(`${index}.txt`, requestText({ title, number: `9030${index}` })))
      const outcomes = (await takeTexts(stack, texts)).map(({ outcome }) => outcome.outcome)
      expect(outcomes).toEqual(['parsed', 'failed', 'parsed', 'parsed'])
      const letters = await stack.deadLetters()
      expect(letters.map(({ queue }) => queue)).toEqual([expect.stringMatching(/^ParseQueueDeadLetters/)])
      await expect.poll(() => log.filter((line) => line.includes('"message":"MessageFailed"'))).toHaveLength(5)
    },
  )

  stackTest()('each bad text is refused by its reason, each bad row by its column, and the rest goes on', async () => {
    const { stack, mails } = await startStack()
    const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from([0, 1, 2, 255, 254, 0])])
    const rows =
      'x 1,Piet,piet@bureau.example,80,Overijssel,24,36,employed\nw-9,Kees,geen adres,80,Overijssel,24,36,employed'
    const run = await runInbox(stack, {
      candidates: [candidates(`${CANDIDATES}${rows}\n`), { file: 'leeg.csv', bytes: Buffer.from('') }],
      texts: [
        text('goed.txt'),
        text('leeg.txt', ''),
        { file: 'scan.txt', bytes: pdf },
        text('nieuws.txt', 'Het zwembad is dicht.'),
      ],
      asOf: AS_OF,
    })
    expect(run.texts).toMatchObject([
      { file: 'goed.txt', outcome: { outcome: 'parsed' } },
      { file: 'leeg.txt', outcome: { outcome: 'refused', reason: 'empty' } },
      { file: 'scan.txt', outcome: { outcome: 'refused', reason: 'unreadable' } },
      { file: 'nieuws.txt', outcome: { outcome: 'refused', reason: 'not-a-request' } },
    ])
    expect(run.refusals.map(({ file, row, refused }) => [file, row, refused.column])).toEqual([
      ['candidates.csv', 4, 'candidateId'],
      ['candidates.csv', 5, 'alertEmail'],
      ['leeg.csv', null, null],
    ])
    const { objects, parsed, refused, gone, failed } = await summaryOf(stack, { ...run, mails: mails.length })
    expect({ objects, parsed, refused, gone, failed }).toEqual({
      objects: 4,
      parsed: 1,
      refused: 3,
      gone: 0,
      failed: 0,
    })
    expect(mails).toHaveLength(2)
    expect(await stack.deadLetters()).toEqual([])
  })
})
