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
import type { Configuration } from './configuration.ts'

/**
 * SES for the sender's domain, signed with DKIM, TLS only; what becomes of each mail goes to the account's event bus.
 * A domain that has an identity in this account and region already cannot be given another: it is used as it is.
 */
export function mailService(scope: Construct, { sender, ownIdentity }: Configuration) {
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
  const identity = ownIdentity
    ? new EmailIdentity(scope, 'Sender', {
        identity: Identity.domain(domain),
        configurationSet,
        // Bounces and complaints come back as events; a mail about each would go to the sender's own address.
        feedbackForwarding: false,
        mailFromDomain: `bounce.${domain}`,
      })
    : EmailIdentity.fromEmailIdentityName(scope, 'Sender', domain)
  return { identity, configurationSet }
}

/** The events of our mails that went out by this configuration set: others have no tag that says which they are. */
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
    detail: {
      mail: { tags: { 'ses:configuration-set': [configurationSet.configurationSetName], mailId: [{ exists: true }] } },
    },
  }
}
