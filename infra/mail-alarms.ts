import { Duration } from 'aws-cdk-lib'
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch'
import { type Alarms, counted, EACH } from './alarms.ts'
import type { Configuration } from './configuration.ts'

/** Mails that did not go out, or may have; and recipients who get none any more. Each new one is heard of. */
export function mailAlarms(configuration: Configuration, { alarm }: Alarms, pageFailed: IMetric): void {
  const each = (metricName: string, service: string) => counted(configuration, metricName, service, EACH)
  alarm(
    'MailPostponed',
    // Tried again every hour: for as long as that goes on, it is one alarm.
    counted(configuration, 'MailPostponed', 'carry-mail', Duration.hours(1)),
    'SES takes no mail from us yet: the domain is not verified, the account is in the sandbox and the recipient is not verified, or sending is paused. aws sesv2 get-account and get-email-identity say which; aws logs tail, of CarryMail, has the reason. Nothing is lost: every hour it is tried again.',
  )
  alarm(
    'MailHeld',
    each('MailHeld', 'sweep-mails'),
    'It is not known whether a mail went out, and it is not sent again by itself. Call ReviewMails with {} for the list, look the mail up at SES by its tag mailId, then decide: runbook, MailHeld. Comes every hour until it is decided.',
  )
  alarm(
    'MailFailed',
    each('MailFailed', 'carry-mail'),
    'A mail was refused for good, was not fit to be sent, or SES took it and then would not send it. Call ReviewMails with {} for the reason; once that is mended, with sendAgain: runbook, MailFailed.',
  )
  alarm(
    'RecipientStopped',
    each('RecipientStopped', 'carry-mail'),
    'A mail bounced for good or was reported as spam: its address gets no more mail. Call aws lambda invoke, of ReviewRecipients with {} for the list; put the address right in the candidate file, or resume it: runbook, RecipientStopped.',
  )
  alarm(
    'PageFailed',
    pageFailed,
    'Somebody could not stop their mails, or was asked to try again: aws logs tail, of Unsubscribe. Nothing there: all functions of the account were busy.',
  )
}
