import { type Access, ALWAYS } from './access.ts'
import type { Policies } from './policies.ts'
import type { Statement } from './statement.ts'

/** The statements that allow an access; none, and why, where it is not allowed. */
export type Decision = { by: Statement[] } | { refused: string }

/**
 * As IAM decides within one account: what is denied anywhere is refused; else a role's own policy or that of the resource
 * allows. A key takes both: a key policy that names the account hands over to the policies of its roles.
 */
export function decide(policies: Policies, access: Access): Decision {
  const own = 'role' in access.by ? policies.ofRole(access.by.role) : []
  const about = policies.ofResource(access.resource)
  const fitting = [...own, ...about].filter((each) => fits(each, access) && isAbout(each, access))
  if (fitting.some(({ effect }) => effect === 'Deny')) return { refused: 'a policy denies it' }

  const byRole = fitting.filter((each) => own.includes(each))
  const byResource = fitting.filter((each) => about.includes(each))
  const handsOver = byResource.filter(namesAccount)
  const direct = byResource.filter((each) => !namesAccount(each))
  if (direct.length > 0) return { by: direct }
  if (byRole.length === 0) {
    return { refused: own.length > 0 ? 'no statement of its role allows it' : 'no policy of the resource allows it' }
  }
  if (!access.resource.includes(':kms:')) return { by: byRole }
  return handsOver.length > 0
    ? { by: [...byRole, ...handsOver] }
    : { refused: 'the policy of the key does not allow it' }
}

/** Whether the caller is one of those whom the statement is about. */
function isAbout({ principals }: Statement, { by }: Access): boolean {
  if (principals === null) return true
  return principals.some((principal) => {
    if (principal === '*') return true
    return 'service' in by
      ? principal === by.service
      : principal === by.role || /^arn:aws:iam::\d+:root$/.test(principal)
  })
}

const namesAccount = ({ principals }: Statement) =>
  principals?.some((each) => /^arn:aws:iam::\d+:root$/.test(each)) ?? false

function fits({ actions, resources, conditions }: Statement, access: Access): boolean {
  const context: Record<string, string> = { ...ALWAYS, ...access.context }
  return (
    actions.some((pattern) => isLike(pattern, access.action)) &&
    resources.some((pattern) => isLike(pattern, access.resource)) &&
    conditions.every(({ operator, key, values }) => {
      const test = OPERATORS[operator]
      if (!test) throw new Error(`The check of grants does not know the condition ${operator}`)
      const actual = context[key]
      return actual !== undefined && values.some((value) => test(value, actual))
    })
  )
}

const OPERATORS: Record<string, (expected: string, actual: string) => boolean> = {
  StringEquals: (expected, actual) => expected === actual,
  StringLike: isLike,
  ArnEquals: isLike,
  ArnLike: isLike,
  Bool: (expected, actual) => expected === actual,
  NumericLessThan: (expected, actual) => Number(actual) < Number(expected),
}

/** `*` stands for any text, `?` for any character. */
export function isLike(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, 's').test(text)
}
