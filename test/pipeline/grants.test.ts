import { afterEach, beforeEach, describe, expect, vi } from 'vitest'
import { takeTexts } from '../../infra/local/inbox/inbox-run.ts'
import type { Synthesised } from '../../infra/local/stack/synth.ts'
import { replacing } from '../infra/grants/planted.ts'
import { stackTest } from './against.ts'
import { startStack } from './running-stack.ts'
import { text } from './texts.ts'

const changing = (policy: string, wrong: [string, string]) => (synthesised: Synthesised) => ({
  ...synthesised,
  template: replacing(synthesised.template, policy, ...wrong),
})

describe('on the running stack', () => {
  // What is refused here on purpose does not count against the suite.
  beforeEach(() => void vi.stubEnv('GRANTS_LEDGER', ''))
  afterEach(() => void vi.unstubAllEnvs())

  stackTest()(
    'a call without a grant is refused, and whoever waits for the work hears which one is missing',
    async () => {
      const change = changing('ParseRequestRoleDefaultPolicy', ['"dynamodb:PutItem",', ''])
      const { stack } = await startStack({ change })
      await expect(takeTexts(stack, [text('wonen.txt')])).rejects.toThrow(
        /^ParseRequest\w+ may not dynamodb:PutItem arn:\S+:table\/Statements\w+: no statement of its role allows it$/,
      )
    },
  )

  stackTest()('nothing starts where a rule may not hand on what it should', async () => {
    const change = changing('ParseQueuePolicy', ['events.amazonaws.com', 'sns.amazonaws.com'])
    await expect(startStack({ change })).rejects.toThrow(/^events.amazonaws.com may not sqs:SendMessage \S+ParseQueue/)
  })
})
