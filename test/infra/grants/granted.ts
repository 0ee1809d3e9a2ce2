import { grantsOf } from '../../../infra/local/grants/grant.ts'
import { policiesOf } from '../../../infra/local/grants/policies.ts'
import { ACCOUNT, REGION } from '../../../infra/local/services/local-account.ts'
import { resolveTemplate, type Template } from '../../../infra/local/stack/template.ts'

/** Everything that a template grants to anybody, in words. */
export function granted(template: Template): string[] {
  const httpApis = new Map(Object.keys(template.Resources).map((id) => [id, '']))
  return grantsOf(policiesOf(resolveTemplate(template, { account: ACCOUNT, region: REGION, queues: '', httpApis })))
}
