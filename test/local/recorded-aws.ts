import { type AwsCli, AwsRefusal } from '../../infra/local/deployed/aws-cli.ts'

/** What AWS answers to calls that begin so; a text is a refusal. */
export type Recorded = Record<string, unknown>

/** An AWS that answers as recorded, the longest beginning first, and keeps what it was asked. A call that was not recorded is an error. */
export function recordedAws(recorded: Recorded): { aws: AwsCli; asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    aws: async (args) => {
      const call = args.join(' ')
      asked.push(call)
      const beginnings = Object.keys(recorded).filter((beginning) => call.startsWith(beginning))
      const [longest] = beginnings.toSorted((a, b) => b.length - a.length)
      if (longest === undefined) throw new Error(`not recorded: aws ${call}`)
      const answer = recorded[longest]
      if (typeof answer === 'string') throw new AwsRefusal(answer)
      return Array.isArray(answer) ? (answer.length > 1 ? answer.shift() : answer[0]) : answer
    },
  }
}

const resource = (LogicalResourceId: string, ResourceType: string, PhysicalResourceId: string) => ({
  LogicalResourceId,
  ResourceType,
  PhysicalResourceId,
})

/** Of the stage acc. */
export const STACK_ID = 'arn:aws:cloudformation:eu-west-1:111122223333:stack/Inhuurradar-acc/0a1b'

/** An account in which the stage acc is deployed, and everything is as it should be. */
export const READY: Recorded = {
  'cloudformation describe-stacks --stack-name Inhuurradar-acc': {
    Stacks: [
      {
        StackId: STACK_ID,
        StackStatus: 'UPDATE_COMPLETE',
        Outputs: [{ OutputKey: 'InboxName', OutputValue: 'inhuurradar-acc-inbox-1a' }],
      },
    ],
  },
  'cloudformation list-stack-resources --stack-name Inhuurradar-acc': {
    StackResourceSummaries: [
      resource('PersonalData1', 'AWS::KMS::Key', '11111111-2222-3333-4444-555555555555'),
      resource('Inbox1', 'AWS::S3::Bucket', 'inhuurradar-acc-inbox-1a'),
      resource('Mails1', 'AWS::DynamoDB::Table', 'Inhuurradar-acc-Mails1-X'),
      resource('Sender1', 'AWS::SES::EmailIdentity', 'inhuurradar.example'),
      resource('Alarms1', 'AWS::SNS::Topic', 'arn:aws:sns:eu-west-1:111122223333:Inhuurradar-acc-Alarms1-Y'),
      resource('FindMatches1', 'AWS::Lambda::Function', 'Inhuurradar-acc-FindMatches1-Z'),
    ],
  },
  'sesv2 get-account': { ProductionAccessEnabled: true, SendingEnabled: true, EnforcementStatus: 'HEALTHY' },
  'sesv2 get-email-identity --email-identity inhuurradar.example': {
    VerifiedForSendingStatus: true,
    DkimAttributes: { Status: 'SUCCESS', Tokens: ['a', 'b', 'c'] },
    MailFromAttributes: { MailFromDomain: 'bounce.inhuurradar.example', MailFromDomainStatus: 'SUCCESS' },
  },
  'sns list-subscriptions-by-topic': {
    Subscriptions: [
      {
        SubscriptionArn: 'arn:aws:sns:eu-west-1:111122223333:Inhuurradar-acc-Alarms1-Y:6b0e71bd',
        Endpoint: 'beheer@inhuurradar.example',
      },
    ],
  },
  'lambda get-account-settings': { AccountLimit: { ConcurrentExecutions: 1000, UnreservedConcurrentExecutions: 995 } },
  's3api list-objects-v2': { Contents: [{ Key: 'requests/a.txt' }] },
  'cloudwatch describe-alarms': {
    MetricAlarms: [{ AlarmName: 'Inhuurradar-acc-RunNotDoneAlarm1' }],
    CompositeAlarms: [],
  },
}
