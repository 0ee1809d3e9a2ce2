import { EventBus, type EventPattern } from 'aws-cdk-lib/aws-events'
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
} from 'aws-cdk-lib/aws-ses'
import type { Construct } from 'constructs'

/** SES for the sender's domain, signed with DKIM, TLS only; what becomes of each mail goes to the account's event bus. */
export function mailService(scope: Construct, sender: string) {
  const configurationSet = new ConfigurationSet(scope, 'MailSettings', { tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE })
  configurationSet.addEventDestination('MailEvents', {
    destination: EventDestination.eventBus(EventBus.fromEventBusName(scope, 'DefaultBus', 'default')),
    events: [
      EmailSendingEvent.SEND,
      EmailSendingEvent.DELIVERY,
      EmailSendingEvent.BOUNCE,
      EmailSendingEvent.COMPLAINT,
      EmailSendingEvent.REJECT,
      EmailSendingEvent.RENDERING_FAILURE,
      EmailSendingEvent.DELIVERY_DELAY,
    ],
  })
  const domain = sender.slice(sender.indexOf('@') + 1)
  const identity = new EmailIdentity(scope, 'Sender', { identity: Identity.domain(domain), configurationSet })
  return { identity, configurationSet }
}

/** The events of the mails that went out by this configuration set. */
export function mailEvents(configurationSet: ConfigurationSet): EventPattern {
  return {
    source: ['aws.ses'],
    detailType: [
      'Email Sent',
      'Email Delivered',
      'Email Bounced',
      'Email Complaint Received',
      'Email Rejected',
      'Email Rendering Failed',
      'Email Delivery Delayed',
    ],
    detail: { mail: { tags: { 'ses:configuration-set': [configurationSet.configurationSetName] } } },
  }
}
