import { Duration } from 'aws-cdk-lib'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'

type QueueSettings = { visibilityTimeout: Duration; key?: IKey }

/** A queue and its dead letters: five tries, then 14 days in which a person looks. */
export function queue(scope: Construct, id: string, { visibilityTimeout, key }: QueueSettings): Queue {
  return new Queue(scope, id, {
    visibilityTimeout,
    retentionPeriod: Duration.days(4),
    deadLetterQueue: { queue: deadLetters(scope, `${id}DeadLetters`, key), maxReceiveCount: 5 },
    ...queueDefaults(key),
  })
}

export function deadLetters(scope: Construct, id: string, key?: IKey): Queue {
  return new Queue(scope, id, { retentionPeriod: Duration.days(14), ...queueDefaults(key) })
}

function queueDefaults(key: IKey | undefined) {
  const encryption = key
    ? { encryption: QueueEncryption.KMS, encryptionMasterKey: key }
    : { encryption: QueueEncryption.SQS_MANAGED }
  return { enforceSSL: true, ...encryption }
}
