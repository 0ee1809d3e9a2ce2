import type { Place } from '../../stack/template.ts'
import type { Report } from '../events/event-bus.ts'

/** A configuration set and the kinds of events that it hands to the event bus ("SEND", "DELIVERY", …). */
export type ConfigurationSet = { name: string; eventTypes: Set<string> }

/** Event kind → how EventBridge calls it, and the key and content of the part of its own. */
const EVENTS = {
  SEND: { detailType: 'Email Sent', eventType: 'Send', key: 'send' },
  DELIVERY: { detailType: 'Email Delivered', eventType: 'Delivery', key: 'delivery' },
  BOUNCE: { detailType: 'Email Bounced', eventType: 'Bounce', key: 'bounce' },
  COMPLAINT: { detailType: 'Email Complaint Received', eventType: 'Complaint', key: 'complaint' },
} as const
type EventKind = keyof typeof EVENTS

/** A mail that was accepted, as events tell of it. */
type SentMail = {
  messageId: string
  acceptedAt: string
  from: string
  /** Whom the sender's call named; else as `from`. */
  source: string
  destination: string[]
  subject: string
  tags: Record<string, string>
}

/** What the mail service reports of a mail: those of its events that the configuration set hands on, in their order. */
export function mailEvents(place: Place, set: ConfigurationSet, sent: SentMail): Report[] {
  const { messageId, acceptedAt, from, source, destination, subject, tags } = sent
  const mail = {
    timestamp: acceptedAt,
    source,
    sendingAccountId: place.account,
    messageId,
    destination,
    headersTruncated: false,
    headers: [],
    commonHeaders: { from: [from], to: destination, messageId, subject },
    tags: {
      'ses:configuration-set': [set.name],
      ...Object.fromEntries(Object.entries(tags).map(([tag, value]) => [tag, [value]])),
    },
  }
  const kinds: EventKind[] = ['SEND', ...fate(destination)]
  return kinds
    .filter((kind) => set.eventTypes.has(kind))
    .map((kind) => {
      const { detailType, eventType, key } = EVENTS[kind]
      return {
        source: 'aws.ses',
        detailType,
        resources: [`arn:aws:ses:${place.region}:${place.account}:configuration-set/${set.name}`],
        detail: { eventType, mail, [key]: happening(kind, destination, acceptedAt) },
      }
    })
}

/** What becomes of a mail after it was accepted. */
function fate(destination: string[]): EventKind[] {
  if (destination.includes('bounce@simulator.amazonses.com')) return ['BOUNCE']
  if (destination.includes('complaint@simulator.amazonses.com')) return ['DELIVERY', 'COMPLAINT']
  return ['DELIVERY']
}

function happening(kind: EventKind, destination: string[], timestamp: string): object {
  const recipients = destination.map((emailAddress) => ({ emailAddress }))
  switch (kind) {
    case 'SEND':
      return {}
    case 'DELIVERY':
      return {
        timestamp,
        processingTimeMillis: 1,
        recipients: destination,
        smtpResponse: '250 ok',
        reportingMTA: 'local',
      }
    case 'BOUNCE':
      return {
        bounceType: 'Permanent',
        bounceSubType: 'General',
        bouncedRecipients: recipients,
        timestamp,
        feedbackId: 'local',
      }
    case 'COMPLAINT':
      return { complainedRecipients: recipients, timestamp, feedbackId: 'local', complaintFeedbackType: 'abuse' }
  }
}
