import { Stack } from 'aws-cdk-lib'
import { type EventPattern, Rule } from 'aws-cdk-lib/aws-events'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Queue } from 'aws-cdk-lib/aws-sqs'

/**
 * Events of the account's own bus go to a queue. No dead letters of the rule's own: it tries for a day. Objects whose
 * events are lost even so are found by sweep-inbox, and mails of which nothing is known are held by sweep-mails. A bounce
 * or complaint that is lost is not found: its recipient is not stopped.
 */
export function routes(id: string, eventPattern: EventPattern, queue: Queue): Rule {
  const events = new ServicePrincipal('events.amazonaws.com')
  const rule = new Rule(Stack.of(queue), id, { eventPattern, targets: [{ bind: () => ({ arn: queue.queueArn }) }] })
  queue.addToResourcePolicy(
    new PolicyStatement({
      principals: [events],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      conditions: { ArnEquals: { 'aws:SourceArn': rule.ruleArn } },
    }),
  )
  // Whatever queue of the account lies under this key, as its encryption says. Not this queue: a key that names the queue,
  // which names the key, is a circle. Not by aws:SourceAccount: whether EventBridge tells that to KMS is disputed.
  queue.encryptionMasterKey?.addToResourcePolicy(
    new PolicyStatement({
      principals: [events],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: ['*'],
      conditions: {
        ArnLike: {
          'kms:EncryptionContext:aws:sqs:arn': Stack.of(queue).formatArn({ service: 'sqs', resource: '*' }),
        },
      },
    }),
  )
  return rule
}
