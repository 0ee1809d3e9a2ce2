import * as z from 'zod'
import { type AwsCli, AwsRefusal } from './aws-cli.ts'
import { type DeployedStack, resourcesOf } from './deployed-stack.ts'

/** One thing that was looked at; `lacks` is null where it is right. */
export type Finding = { what: string; lacks: string | null; mend: string }

const COMPLETE = ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'IMPORT_COMPLETE']
/** With fewer, nothing can be kept for the page that stops the mails. */
const ENOUGH_AT_ONCE = 105

const Account = z.object({ ProductionAccessEnabled: z.boolean(), SendingEnabled: z.boolean() })
const Identity = z.object({
  VerifiedForSendingStatus: z.boolean(),
  DkimAttributes: z.object({ Status: z.string() }),
  MailFromAttributes: z.object({ MailFromDomainStatus: z.string().optional() }).optional(),
})
const Subscriptions = z.object({
  Subscriptions: z.array(z.object({ SubscriptionArn: z.string(), Endpoint: z.string() })),
})
const Limits = z.object({ AccountLimit: z.object({ ConcurrentExecutions: z.number() }) })
const Alarms = z.object({
  MetricAlarms: z.array(z.object({ AlarmName: z.string() })).default([]),
  CompositeAlarms: z.array(z.object({ AlarmName: z.string() })).default([]),
})
const Objects = z.object({ Contents: z.array(z.object({ Key: z.string() })).default([]) })

/** What a deployed stack still lacks before the first mail, in the order in which it is put right. */
export async function findingsOf(aws: AwsCli, stack: DeployedStack): Promise<Finding[]> {
  const resources = await resourcesOf(aws, stack.name)
  const idOf = (type: string) => resources.find((each) => each.type === type)?.id
  const inbox = stack.outputs.get('InboxName') ?? ''
  return [
    finding(
      `the stack ${stack.name}`,
      COMPLETE.includes(stack.status) ? null : `is ${stack.status}`,
      'npx cdk deploy, and see the events of the stack',
    ),
    ...(await looked('the mail service', () =>
      mailService(aws, idOf('AWS::SES::EmailIdentity') ?? stack.outputs.get('SenderName')),
    )),
    ...(await looked('those who hear of alarms', async () => [await operator(aws, idOf('AWS::SNS::Topic') ?? '')])),
    ...(await looked('functions at once', async () => [await atOnce(aws)])),
    ...(await looked('the inbox', async () => [
      await holds(aws, inbox, { prefix: 'candidates/', what: 'the candidates of the agency', file: 'kandidaten.csv' }),
      await holds(aws, inbox, { prefix: 'requests/', what: 'a first request', file: 'aanvraag.txt' }),
    ])),
    ...(await looked('alarms', async () => [await alarmsOf(aws, stack.name)])),
  ]
}

const finding = (what: string, lacks: string | null, mend: string): Finding => ({ what, lacks, mend })

/** What may not be looked at is named as well; the rest is looked at all the same. */
async function looked(what: string, look: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await look()
  } catch (error) {
    if (!(error instanceof AwsRefusal)) throw error
    return [finding(what, `could not be looked at (${error.message})`, 'ask somebody who may')]
  }
}

async function mailService(aws: AwsCli, domain: string | undefined): Promise<Finding[]> {
  const account = Account.parse(await aws(['sesv2', 'get-account']))
  const sandbox = account.ProductionAccessEnabled
    ? null
    : 'is in the sandbox: mails go to verified addresses alone, and wait for others'
  const ofAccount = [
    finding('sending by SES', account.SendingEnabled ? null : 'is paused', 'answer what AWS asked by mail'),
    finding('the account at SES', sandbox, 'ask for production access: deploy.md, Leaving the sandbox'),
  ]
  if (domain === undefined) return ofAccount
  const identity = await answerOf(aws, ['sesv2', 'get-email-identity', '--email-identity', domain], Identity)
  if (!identity)
    return [finding(`the identity ${domain}`, 'is not there', 'deploy with ownIdentity true'), ...ofAccount]
  const dkim = identity.DkimAttributes.Status
  const from = identity.MailFromAttributes?.MailFromDomainStatus
  return [
    finding(
      `the domain ${domain}`,
      identity.VerifiedForSendingStatus ? null : 'is not verified',
      'publish DkimRecord1 to 3 of the outputs',
    ),
    finding(
      `DKIM of ${domain}`,
      dkim === 'SUCCESS' ? null : `is ${dkim}`,
      'publish DkimRecord1 to 3 of the outputs; it takes up to three days',
    ),
    finding(
      `MAIL FROM of ${domain}`,
      from === 'SUCCESS' ? null : `is ${from ?? 'not set'}`,
      'publish MailFromRecord1 and 2 of the outputs',
    ),
    ...ofAccount,
  ]
}

async function operator(aws: AwsCli, topic: string): Promise<Finding> {
  const found = Subscriptions.parse(await aws(['sns', 'list-subscriptions-by-topic', '--topic-arn', topic]))
  const waiting = found.Subscriptions.filter(({ SubscriptionArn }) => !SubscriptionArn.startsWith('arn:'))
  const lacks = waiting.length > 0 ? `have not confirmed: ${waiting.map(({ Endpoint }) => Endpoint).join(', ')}` : null
  // One that is not confirmed within three days is gone.
  if (found.Subscriptions.length === 0) {
    const mend = `aws sns subscribe --topic-arn ${topic} --protocol email --notification-endpoint ADDRESS`
    return finding('those who hear of alarms', 'are nobody', mend)
  }
  const mend = 'open the link in the mail "AWS Notification - Subscription Confirmation"'
  return finding('those who hear of alarms', lacks, mend)
}

async function atOnce(aws: AwsCli): Promise<Finding> {
  const { ConcurrentExecutions: most } = Limits.parse(await aws(['lambda', 'get-account-settings'])).AccountLimit
  const lacks =
    most < ENOUGH_AT_ONCE ? `are ${most}: none can be kept for the page that stops the mails, nor bound it` : null
  return finding('functions at once', lacks, 'ask for 1000 (deploy.md, Quotas), then deploy with functionsAtOnce 1000')
}

type Wanted = { prefix: string; what: string; file: string }

async function holds(aws: AwsCli, bucket: string, { prefix, what, file }: Wanted): Promise<Finding> {
  const asked = ['s3api', 'list-objects-v2', '--bucket', bucket, '--prefix', prefix, '--max-items', '1']
  const { Contents } = Objects.parse(await aws(asked))
  const lacks = Contents.length > 0 ? null : `stand not under ${prefix} yet`
  return finding(what, lacks, `aws s3 cp ${file} s3://${bucket}/${prefix}`)
}

async function alarmsOf(aws: AwsCli, stack: string): Promise<Finding> {
  const asked = [
    'cloudwatch',
    'describe-alarms',
    '--alarm-name-prefix',
    stack,
    '--state-value',
    'ALARM',
    '--alarm-types',
    'MetricAlarm',
    'CompositeAlarm',
  ]
  const { MetricAlarms, CompositeAlarms } = Alarms.parse(await aws(asked))
  // These two stand on the first day, and nobody hears of them.
  const silent = /RunNotDone|StackYoung/
  const names = [...MetricAlarms, ...CompositeAlarms]
    .map(({ AlarmName }) => AlarmName)
    .filter((name) => !silent.test(name))
  return finding('alarms', names.length > 0 ? `stand: ${names.join(', ')}` : null, 'infra/runbook.md')
}

/** Null where there is no such thing. */
async function answerOf<S extends z.ZodType>(aws: AwsCli, args: string[], schema: S): Promise<z.infer<S> | null> {
  try {
    return schema.parse(await aws(args))
  } catch (error) {
    if (error instanceof AwsRefusal && /NotFound|does not exist/.test(error.message)) return null
    throw error
  }
}
