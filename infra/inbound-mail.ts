import { Stack } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Key } from 'aws-cdk-lib/aws-kms'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import { CfnReceiptRule, CfnReceiptRuleSet } from 'aws-cdk-lib/aws-ses'
import { MAIL_PREFIX } from '../shared/source/mail-verdict.ts'

/**
 * Mails to one address go into the inbox as they come, with what the mail service thinks of them. The domain of the
 * address must be verified and its MX record point to SES, and a person makes the rule set the active one of the account.
 */
export function inboundMail(inbox: Bucket, key: Key, address: string): void {
  const stack = Stack.of(inbox)
  const ses = new ServicePrincipal('ses.amazonaws.com')
  const rules = new CfnReceiptRuleSet(stack, 'InboundMail')
  // By name and not by reference: the bucket must have its policy before SES tries whether it may write.
  const sourceArn = stack.formatArn({ service: 'ses', resource: 'receipt-rule-set', resourceName: '*' })
  const conditions = { StringEquals: { 'aws:SourceAccount': stack.account }, ArnLike: { 'aws:SourceArn': sourceArn } }
  inbox.addToResourcePolicy(
    new PolicyStatement({
      principals: [ses],
      actions: ['s3:PutObject'],
      resources: [inbox.arnForObjects(`${MAIL_PREFIX}*`)],
      conditions,
    }),
  )
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [ses],
      actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  )
  const rule = new CfnReceiptRule(stack, 'InboundRule', {
    ruleSetName: rules.ref,
    rule: {
      recipients: [address],
      enabled: true,
      scanEnabled: true,
      tlsPolicy: 'Require',
      actions: [{ s3Action: { bucketName: inbox.bucketName, objectKeyPrefix: MAIL_PREFIX } }],
    },
  })
  if (inbox.policy) rule.node.addDependency(inbox.policy)
}
