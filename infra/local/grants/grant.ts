import type { Access } from './access.ts'
import { isLike } from './decide.ts'
import type { Policies } from './policies.ts'
import type { Statement } from './statement.ts'

/**
 * The grants of a statement in words, one an action and resource: `ParseRequestRole may dynamodb:GetItem Documents`.
 * With an access, only those that it needs.
 */
export function grantsIn(holder: string, statement: Statement, access?: Access): string[] {
  const { principals, actions, resources, conditions } = statement
  const who = principals === null ? short(holder) : `${principals.map(short).join(', ')}`
  const where = principals === null ? '' : ` by the policy of ${short(holder)}`
  const when = conditions
    .map(({ key, values }) => `${key.split(':').at(-1)} ${values.map(short).join(', ')}`)
    .join(', ')
  const wanted = (patterns: string[], text: string | undefined) =>
    text === undefined ? patterns : patterns.filter((pattern) => isLike(pattern, text))
  return wanted(actions, access?.action).flatMap((action) =>
    wanted(resources, access?.resource).map(
      (resource) => `${who} may ${action} ${short(resource)}${where}${when && ` (${when})`}`,
    ),
  )
}

/** All grants of a template. What is denied is no grant. @internal */
export function grantsOf({ all }: Policies): string[] {
  const allowing = all.filter(({ statement }) => statement.effect === 'Allow')
  return [...new Set(allowing.flatMap(({ holder, statement }) => grantsIn(holder, statement)))].sort()
}

/** Names as in the description of the stack: without what is the same for all, and without CDK's hashes. */
function short(text: string): string {
  return text
    .replace(/^arn:aws:[a-z0-9]+:[^:]*:[^:]*:(?:table\/|key\/|role\/|function:|rule\/|log-group:)?/, '')
    .replace(/\.[a-z0-9-]+\.amazonaws\.com$/, '')
    .replace(/(?<=[A-Za-z])[0-9A-Fa-f]{8}(?=$|[/:*])/, '')
}
