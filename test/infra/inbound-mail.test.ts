import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, test } from 'vitest'
import { synthesised } from './synthesised.ts'

describe('mails as an entrance', () => {
  test('there is none unless an address is set', () => {
    synthesised().resourceCountIs('AWS::SES::ReceiptRule', 0)
  })

  const template = synthesised({ inboundAddress: 'aanvragen@inhuurradar.example', inboundSenders: 'broker.example' })

  test('mails to the address are scanned and put under requests/mail/ of the inbox', () => {
    template.hasResourceProperties('AWS::SES::ReceiptRule', {
      Rule: {
        Enabled: true,
        ScanEnabled: true,
        Recipients: ['aanvragen@inhuurradar.example'],
        Actions: [
          { S3Action: { BucketName: { Ref: Match.stringLikeRegexp('^Inbox') }, ObjectKeyPrefix: 'requests/mail/' } },
        ],
      },
    })
    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ INBOUND_SENDERS: 'broker.example' }) },
    })
  })

  test('the mail service of this account alone may write there, and nowhere else', () => {
    const policies = Object.values(template.findResources('AWS::S3::BucketPolicy'))
    const statements = policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
    const ofSes = statements.filter(({ Principal }) => Principal?.Service === 'ses.amazonaws.com')
    expect(ofSes).toMatchObject([
      { Action: 's3:PutObject', Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } } },
    ])
    expect(JSON.stringify(ofSes[0].Resource)).toContain('/requests/mail/*')
  })
})
