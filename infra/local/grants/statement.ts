import * as z from 'zod'

/** A part of a policy: who may, or may not, do what to what, and when. */
export type Statement = {
  effect: 'Allow' | 'Deny'
  /** `*`, a service such as `events.amazonaws.com`, or an ARN; null in the policy of a role, which is about the role. */
  principals: string[] | null
  /** With `*` for any text, as are the resources. */
  actions: string[]
  resources: string[]
  conditions: { operator: string; key: string; values: string[] }[]
}

const list = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat())
const scalar = z.union([z.string(), z.number(), z.boolean()])
const Scalars = z.union([scalar, z.array(scalar)]).transform((value) => [value].flat().map(String))

/** Strict: what is written in a way that is not known here (NotAction, NotResource, …) is an error, not a guess. */
const Written = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Principal: z
    .union([z.literal('*'), z.strictObject({ Service: list.optional(), AWS: list.optional() })])
    .transform((who) => (who === '*' ? ['*'] : [...(who.Service ?? []), ...(who.AWS ?? [])]))
    .optional(),
  Action: list,
  Resource: list.default(['*']),
  Condition: z.record(z.string(), z.record(z.string(), Scalars)).default({}),
})

/** The statements of a policy document, as a resolved template has it. */
export const PolicyDocument = z
  .object({ Statement: z.array(Written) })
  .transform(({ Statement }) => Statement.map(statementOf))

function statementOf({ Effect, Principal, Action, Resource, Condition }: z.infer<typeof Written>): Statement {
  return {
    effect: Effect,
    principals: Principal ?? null,
    actions: Action,
    resources: Resource,
    conditions: Object.entries(Condition).flatMap(([operator, tests]) =>
      Object.entries(tests).map(([key, values]) => ({ operator, key, values })),
    ),
  }
}
