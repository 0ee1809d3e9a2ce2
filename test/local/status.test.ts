import { expect, test, vi } from 'vitest'
import { showStatus } from '../../infra/local/commands/status.ts'
import { takeTexts } from '../../infra/local/inbox/inbox-run.ts'
import { startStack } from '../pipeline/running-stack.ts'
import { requestText, text } from '../pipeline/texts.ts'
import { temporaryFolder } from './fixture.ts'

test('radar status counts texts and requests, and lists updates that wait for a request that is not known', async () => {
  const folder = temporaryFolder()
  const { stack } = await startStack({ folder })
  await takeTexts(stack, [
    text('wonen.txt'),
    text('zorg.txt', requestText({ number: '90211', title: 'Consulent Zorg' })),
    text('leeg.txt', ''),
    text('weg.txt', 'De aanvraag 90211 is ingetrokken.\n'),
    text('van-wie.txt', 'De aanvraag 90299 is ingetrokken.\n'),
  ])
  await stack.stop()
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  expect(await showStatus(['--state', folder, '--json'])).toBe(0)
  const printed = out.mock.calls.map(([chunk]) => String(chunk)).join('')
  out.mockRestore()
  expect(JSON.parse(printed)).toMatchObject({
    texts: { parsed: 4, refused: 1 },
    requests: { all: 2, over: 1 },
    unreadable: [],
    waiting: [{ file: 'van-wie.txt', kind: 'withdrawal', of: 'request 90299' }],
  })
})
