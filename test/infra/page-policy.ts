import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { encryptedIn } from '../../infra/local/grants/encrypted.ts'
import { ACCOUNT, REGION } from '../../infra/local/services/local-account.ts'
import { isNamed } from '../../infra/local/stack/logical-id.ts'
import type { ResolvedTemplate } from '../../infra/local/stack/template.ts'

const PAGE = readFileSync('infra/deploy.md', 'utf8')
const BLOCKS = [...PAGE.matchAll(/^\*\*(\w+)\*\*(?:(?!^\*\*)[\s\S])*?```json\n([^`]*)```/gm)]

export function inboxOf(stack: ResolvedTemplate) {
  const inbox = stack.all('AWS::S3::Bucket', z.object({})).find(({ id }) => isNamed(id, 'Inbox'))
  if (!inbox) throw new Error('The template has no inbox')
  return inbox
}

/** A policy of deploy.md, its names filled in with those of a stack on this machine. */
export function pagePolicy(who: string, stack: ResolvedTemplate): unknown {
  const text = BLOCKS.find(([, name]) => name === who)?.[2]
  if (text === undefined) throw new Error(`deploy.md has no policy of ${who}`)
  const inbox = inboxOf(stack)
  const filledIn = text
    .replaceAll('INBOX', inbox.name)
    .replaceAll('"KEY"', JSON.stringify(encryptedIn(stack).get(inbox.arn)?.key))
    .replaceAll('"TABLE-', `"arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/`)
    .replaceAll('"FUNCTION-', `"arn:aws:lambda:${REGION}:${ACCOUNT}:function:`)
    // Here names have no stack before them.
    .replaceAll('Inhuurradar-STAGE-', '')
    .replaceAll('REGION', REGION)
    .replaceAll('ACCOUNT', ACCOUNT)
  return JSON.parse(filledIn)
}
