import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { KeptStack } from '../stack/kept-stack.ts'
import { isNamed } from '../stack/logical-id.ts'
import { UsageError } from '../terminal/usage.ts'
import type { AwsCli } from './aws-cli.ts'
import { deployedStack, resourcesOf, stackName } from './deployed-stack.ts'

/** A stage in AWS, to be looked at. */
export type Stage = {
  name: string
  stack: KeptStack
  /** How many messages lie in each queue of dead letters that has some, by its name in the template. */
  deadLetters(): Promise<{ queue: string; messages: number }[]>
  close(): void
}

/**
 * Opens a stage for who may read it: `aws` says what its tables, its inbox and its queues are called, and the SDK finds
 * the same credentials as the AWS CLI. Throws UsageError where there is no such stage.
 */
export async function openStage(aws: AwsCli, name: string): Promise<Stage> {
  const deployed = await deployedStack(aws, name)
  if (!deployed) {
    throw new UsageError(`--stage takes a stage that is deployed, ${stackName(name)} is not in this account and region`)
  }
  const resources = await resourcesOf(aws, deployed.name)
  const { region } = deployed
  const [dynamodb, s3, sqs] = [new DynamoDBClient({ region }), new S3Client({ region }), new SQSClient({ region })]
  const graves = resources.filter(
    ({ type, logical }) => type === 'AWS::SQS::Queue' && /DeadLetters[0-9A-F]{8}$/.test(logical),
  )

  async function messagesIn(QueueUrl: string): Promise<number> {
    const asked = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] })
    return Number((await sqs.send(asked)).Attributes?.ApproximateNumberOfMessages ?? 0)
  }

  return {
    name,
    stack: {
      dynamodb,
      s3,
      inbox: deployed.outputs.get('InboxName') ?? '',
      variable(variable) {
        const table = resources.find(
          ({ type, logical }) => type === 'AWS::DynamoDB::Table' && isNamed(logical, tableNamed(variable)),
        )
        if (!table) throw new Error(`${deployed.name} has no table ${tableNamed(variable)}`)
        return table.id
      },
    },
    async deadLetters() {
      const counted = await Promise.all(
        graves.map(async ({ logical, id }) => ({ queue: logical.slice(0, -8), messages: await messagesIn(id) })),
      )
      return counted.filter(({ messages }) => messages > 0)
    },
    close() {
      for (const client of [dynamodb, s3, sqs]) client.destroy()
    },
  }
}

/** What functions know as CANDIDATE_FILES_TABLE is CandidateFiles in the template. */
function tableNamed(variable: string): string {
  const words = variable.replace(/_TABLE$/, '').split('_')
  return words.map((word) => word.slice(0, 1) + word.slice(1).toLowerCase()).join('')
}
