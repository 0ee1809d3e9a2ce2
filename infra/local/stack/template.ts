import * as z from 'zod'

/** A synthesised CloudFormation template, as far as the embedded stack reads it. */
export const Template = z.object({
  Resources: z.record(
    z.string(),
    z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) }),
  ),
})
export type Template = z.infer<typeof Template>

/**
 * Where the stack pretends to be. `queues` is the address before `/account/name` in queue URLs, `httpApis` the
 * address of each `AWS::ApiGatewayV2::Api` by its logical id, without a slash at its end.
 */
export type Place = { account: string; region: string; queues: string; httpApis: Map<string, string> }

export type ResolvedTemplate = {
  /** All resources of one type, properties resolved and checked by the given schema. */
  all<P extends z.ZodType>(type: string, properties: P): { id: string; name: string; arn: string; is: z.infer<P> }[]
}

/** The property that names a resource; without it the logical id does, as CloudFormation makes a name from it. */
const NAME_PROPERTIES = [
  'BucketName',
  'QueueName',
  'TableName',
  'FunctionName',
  'RoleName',
  'EmailIdentity',
  'AliasName',
  'LogGroupName',
  'Name',
]

/**
 * Resolves what a template says: `Ref`, `Fn::GetAtt`, `Fn::Sub`, `Fn::Join` and the pseudo parameters.
 * Anything else is an error that names the function, so that nothing runs on a half-understood template.
 */
export function resolveTemplate(template: Template, place: Place): ResolvedTemplate {
  const pseudo: Record<string, string> = {
    'AWS::AccountId': place.account,
    'AWS::Region': place.region,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': 'local',
    'AWS::StackId': `arn:aws:cloudformation:${place.region}:${place.account}:stack/local/0`,
  }

  function resourceOf(id: string) {
    const resource = template.Resources[id]
    if (!resource) throw new Error(`The template refers to ${id}, which it does not hold`)
    return resource
  }

  function nameOf(id: string): string {
    const { Type, Properties } = resourceOf(id)
    const property = NAME_PROPERTIES.find((key) => Properties[key] !== undefined)
    if (property) return String(resolve(Properties[property]))
    return Type === 'AWS::S3::Bucket' ? id.toLowerCase() : id
  }

  function arnOf(id: string): string {
    const { Type } = resourceOf(id)
    const name = nameOf(id)
    const arn = (service: string, rest: string) => `arn:aws:${service}:${place.region}:${place.account}:${rest}`
    switch (Type) {
      case 'AWS::S3::Bucket':
        return `arn:aws:s3:::${name}`
      case 'AWS::SQS::Queue':
        return arn('sqs', name)
      case 'AWS::DynamoDB::Table':
      case 'AWS::DynamoDB::GlobalTable':
        return arn('dynamodb', `table/${name}`)
      case 'AWS::Lambda::Function':
        return arn('lambda', `function:${name}`)
      case 'AWS::Logs::LogGroup':
        return arn('logs', `log-group:${name}:*`)
      case 'AWS::KMS::Key':
        return arn('kms', `key/${name}`)
      case 'AWS::Events::Rule':
        return arn('events', `rule/${name}`)
      case 'AWS::IAM::Role':
        return `arn:aws:iam::${place.account}:role/${name}`
      default:
        return arn(Type.split('::')[1]?.toLowerCase() ?? 'unknown', name)
    }
  }

  function refTo(id: string): string {
    const known = pseudo[id]
    if (known !== undefined) return known
    const name = nameOf(id)
    const { Type } = resourceOf(id)
    if (Type === 'AWS::SNS::Topic') return arnOf(id)
    return Type === 'AWS::SQS::Queue' ? `${place.queues}/${place.account}/${name}` : name
  }

  function attributeOf(id: string, attribute: string): string {
    if (attribute === 'Arn') return arnOf(id)
    if (attribute === 'QueueName') return nameOf(id)
    if (attribute === 'QueueUrl') return refTo(id)
    if (attribute === 'ApiEndpoint') {
      const address = place.httpApis.get(id)
      if (address === undefined) throw new Error(`Nothing listens at the HTTP API ${id}`)
      return address
    }
    // Domain names, stream ARNs and the like: nothing on one machine listens there, but the text must be something.
    return `${nameOf(id)}.${attribute}`
  }

  function substitute(text: string, variables: Record<string, unknown>): string {
    return text.replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
      if (literal) return `\${${name}}`
      if (name in variables) return String(resolve(variables[name]))
      const [id = name, ...attribute] = name.split('.')
      return attribute.length > 0 ? attributeOf(id, attribute.join('.')) : refTo(id)
    })
  }

  function call(name: string, argument: unknown): unknown {
    switch (name) {
      case 'Ref':
        return refTo(z.string().parse(argument))
      case 'Fn::GetAtt': {
        const [id, attribute] = z.tuple([z.string(), z.string()]).parse(argument)
        return attributeOf(id, attribute)
      }
      case 'Fn::Join': {
        const [separator, parts] = z.tuple([z.string(), z.array(z.unknown())]).parse(argument)
        return parts.map((part) => String(resolve(part))).join(separator)
      }
      case 'Fn::Sub': {
        const [text, variables] =
          typeof argument === 'string'
            ? [argument, {}]
            : z.tuple([z.string(), z.record(z.string(), z.unknown())]).parse(argument)
        return substitute(text, variables)
      }
      default:
        throw new Error(`The embedded stack cannot resolve ${name}`)
    }
  }

  function resolve(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(resolve)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value)
    const [first] = entries
    if (entries.length === 1 && first && (first[0] === 'Ref' || first[0].startsWith('Fn::'))) return call(...first)
    return Object.fromEntries(entries.map(([key, child]) => [key, resolve(child)]))
  }

  return {
    all: (type, properties) =>
      Object.entries(template.Resources)
        .filter(([, resource]) => resource.Type === type)
        .map(([id, resource]) => {
          const is = properties.safeParse(resolve(resource.Properties))
          if (!is.success) throw new Error(`${id} (${type}): ${z.prettifyError(is.error)}`)
          return { id, name: nameOf(id), arn: arnOf(id), is: is.data }
        }),
  }
}
