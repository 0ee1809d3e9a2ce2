import { CfnOutput, Fn, type Stack } from 'aws-cdk-lib'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { EmailIdentity, type IEmailIdentity } from 'aws-cdk-lib/aws-ses'
import type { Configuration } from './configuration.ts'

type Given = {
  identity: IEmailIdentity
  /** What one needs the name of next: buckets, the workgroup, the page. */
  names: Record<string, string>
  /** Those that an operator calls. */
  functions: Lambda[]
}

/** What whoever deployed needs next, as outputs of the stack: names, and the records that the domain must publish. */
export function outputs(stack: Stack, { sender }: Configuration, { identity, names, functions }: Given): void {
  const output = (id: string, value: string, description: string) => new CfnOutput(stack, id, { value, description })
  for (const [id, value] of Object.entries(names)) output(`${id}Name`, value, `${id}, by name or address`)
  for (const each of functions)
    output(`${each.node.id}Function`, each.functionName, 'Called by an operator: runbook.md')
  const domain = sender.slice(sender.indexOf('@') + 1)
  output('SenderName', domain, 'The domain that mails come from')
  if (!(identity instanceof EmailIdentity)) return
  identity.dkimRecords.forEach(({ name, value }, index) => {
    output(`DkimRecord${index + 1}`, Fn.join(' ', [name, 'CNAME', value]), 'To publish: signs the mails')
  })
  const from = `bounce.${domain}`
  output('MailFromRecord1', `${from} MX 10 feedback-smtp.${stack.region}.amazonses.com`, 'To publish: takes bounces')
  output('MailFromRecord2', `${from} TXT "v=spf1 include:amazonses.com ~all"`, 'To publish: who may send')
  output('DmarcRecord', `_dmarc.${domain} TXT "v=DMARC1; p=quarantine"`, 'To publish, where there is none yet')
}
