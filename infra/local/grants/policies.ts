import * as z from 'zod'
import type { ResolvedTemplate } from '../stack/template.ts'
import { PolicyDocument, type Statement } from './statement.ts'

/** All policies of a template; resources and roles by ARN. */
export type Policies = {
  /** What a role may do. */
  ofRole(role: string): Statement[]
  /** Who may do something to a resource: policies of keys, queues, buckets, topics, functions, and the trust in roles. */
  ofResource(resource: string): Statement[]
  /** All of both, each with whose policy it stands in, by logical id. */
  all: { holder: string; statement: Statement }[]
}

const RolePolicy = z.object({ PolicyDocument, Roles: z.array(z.string()) })
const Role = z.strictObject({ AssumeRolePolicyDocument: PolicyDocument })
const QueuePolicy = z.object({ PolicyDocument, Queues: z.array(z.string()) })
const BucketPolicy = z.object({ PolicyDocument, Bucket: z.string() })
const TopicPolicy = z.object({ PolicyDocument, Topics: z.array(z.string()) })
const Permission = z.strictObject({
  Action: z.string(),
  FunctionName: z.string(),
  Principal: z.string(),
  SourceArn: z.string(),
})

export function policiesOf(template: ResolvedTemplate): Policies {
  const all: Policies['all'] = []
  const roles = new Map<string, Statement[]>()
  const resources = new Map<string, Statement[]>()
  const add = (where: Map<string, Statement[]>, of: { id: string; arn: string }, statements: Statement[]) => {
    where.set(of.arn, [...(where.get(of.arn) ?? []), ...statements])
    all.push(...statements.map((statement) => ({ holder: of.id, statement })))
  }

  // Strict, so that a managed policy or one within the role is an error and not overlooked.
  const everyRole = template.all('AWS::IAM::Role', Role)
  for (const role of everyRole) add(resources, role, role.is.AssumeRolePolicyDocument)
  for (const { id, is } of template.all('AWS::IAM::Policy', RolePolicy)) {
    for (const name of is.Roles) add(roles, found(everyRole, name, id), is.PolicyDocument)
  }
  for (const key of template.all('AWS::KMS::Key', z.object({ KeyPolicy: PolicyDocument }))) {
    add(resources, key, key.is.KeyPolicy)
  }
  const addTo = (type: string, names: string[], id: string, statements: Statement[]) => {
    const owners = template.all(type, z.object({}))
    for (const name of names) add(resources, found(owners, lastPart(name), id), statements)
  }
  for (const { id, is } of template.all('AWS::SQS::QueuePolicy', QueuePolicy)) {
    addTo('AWS::SQS::Queue', is.Queues, id, is.PolicyDocument)
  }
  for (const { id, is } of template.all('AWS::S3::BucketPolicy', BucketPolicy)) {
    addTo('AWS::S3::Bucket', [is.Bucket], id, is.PolicyDocument)
  }
  for (const { id, is } of template.all('AWS::SNS::TopicPolicy', TopicPolicy)) {
    addTo('AWS::SNS::Topic', is.Topics, id, is.PolicyDocument)
  }
  for (const { id, is } of template.all('AWS::Lambda::Permission', Permission)) {
    addTo('AWS::Lambda::Function', [is.FunctionName], id, [permission(is)])
  }
  return {
    all,
    ofRole: (role) => roles.get(role) ?? [],
    // An object's policy is that of its bucket.
    ofResource: (resource) =>
      resources.get(resource) ?? resources.get(resource.replace(/^(arn:aws:s3:::[^/]+)\/.*$/s, '$1')) ?? [],
  }
}

function permission({ Action, Principal, SourceArn }: z.infer<typeof Permission>): Statement {
  const conditions = [{ operator: 'ArnLike', key: 'aws:SourceArn', values: [SourceArn] }]
  return { effect: 'Allow', principals: [Principal], actions: [Action], resources: ['*'], conditions }
}

/** The name in a URL of a queue, or an ARN. */
const lastPart = (reference: string) => reference.split(/[/:]/).at(-1) ?? ''

function found<O extends { id: string; name: string }>(owners: O[], name: string, policy: string): O {
  const owner = owners.find((each) => each.name === name)
  if (!owner) throw new Error(`${policy} is the policy of ${name}, which the template does not hold`)
  return owner
}
