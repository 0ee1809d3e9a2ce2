import { randomUUID } from 'node:crypto'
import type { Place } from '../../stack/template.ts'
import { type EventPattern, matchesPattern } from './event-pattern.ts'

export type Rule = { name: string; pattern: EventPattern; targets: string[] }
/** What a service reports, before the bus makes an EventBridge event of it. */
export type Report = { source: string; detailType: string; resources: string[]; detail: Record<string, unknown> }
export type EventBus = { put(report: Report): Promise<void> }

/** The default event bus: hands each event to the targets (by ARN) of the rules that it fits. */
export function eventBus(
  place: Place,
  rules: Rule[],
  deliver: (arn: string, event: object) => Promise<void>,
): EventBus {
  return {
    async put({ source, detailType, resources, detail }) {
      const event = {
        version: '0',
        id: randomUUID(),
        'detail-type': detailType,
        source,
        account: place.account,
        time: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
        region: place.region,
        resources,
        detail,
      }
      const targets = rules.filter((rule) => matchesPattern(rule.pattern, event)).flatMap((rule) => rule.targets)
      await Promise.all(targets.map((arn) => deliver(arn, event)))
    },
  }
}
