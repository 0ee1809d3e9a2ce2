import type { NearRequestView } from './near-request-view.ts'
import type { RequestView } from './request-view.ts'
import type { DigestView } from './view.ts'

/** The plain text part. */
export function textOf(view: DigestView, unsubscribe: { label: string; url: string } | null): string {
  const blocks = [
    `${view.heading.toUpperCase()}\n${view.asOf}`,
    ...view.requests.map(requestText),
    ...(view.nearMisses === null
      ? []
      : [
          `${rule('=')}\n${view.nearMisses.heading.toUpperCase()}\n${view.nearMisses.intro}`,
          ...view.nearMisses.requests.map(nearText),
        ]),
    `${rule('-')}\n${[...view.footer, ...(unsubscribe === null ? [] : [`${unsubscribe.label}: ${unsubscribe.url}`])].join('\n')}`,
  ]
  return `${blocks.join('\n\n')}\n`
}

function requestText(request: RequestView): string {
  const { actBy } = request
  const blocks = [
    [
      rule('='),
      `${request.tag}: ${request.title}`,
      ...(request.client === null ? [] : [request.client]),
      `${actBy.label} ${actBy.value}`,
      ...actBy.notes,
    ],
    ...(request.changes === null
      ? []
      : [[heading(request.changes.heading), ...request.changes.lines.map((line) => `- ${line}`)]]),
    [heading(request.candidates.heading)],
    ...request.candidates.list.map(({ name, status, money, reasons, advice }) => [
      `${name} [${status}]`,
      `  ${money}`,
      ...reasons.map(({ mark, text }) => `  ${mark} ${text}`),
      ...advice.map((line) => `  ! ${line}`),
    ]),
    ...(request.candidates.rest === null ? [] : [[request.candidates.rest]]),
    [heading(request.facts.heading), ...request.facts.list.map(({ label, value }) => `${label}: ${value}`)],
    ...(request.knockouts === null
      ? []
      : [
          [
            heading(request.knockouts.heading),
            ...request.knockouts.list.map(({ number, text }) => `[ ] ${number}. ${text}`),
            ...(request.knockouts.rest === null ? [] : [request.knockouts.rest]),
          ],
        ]),
    ...(request.conflicts === null
      ? []
      : [
          [
            heading(request.conflicts.heading),
            request.conflicts.note,
            ...request.conflicts.list.flatMap(({ name, places, question }) => [
              `- ${name}`,
              ...places.map((place) => `  ${place}`),
              ...(question === null ? [] : [`  ${question.label}: ${question.text}`]),
            ]),
            ...(request.conflicts.rest === null ? [] : [request.conflicts.rest]),
          ],
        ]),
  ]
  return blocks.map((lines) => lines.join('\n')).join('\n\n')
}

function nearText({ title, facts, actBy, candidates }: NearRequestView): string {
  const people = candidates.flatMap(({ name, needed, open }) => [
    `- ${name}: ${needed}`,
    ...open.map((line) => `  ? ${line}`),
  ])
  return [title, ...(facts === '' ? [] : [facts]), actBy, ...people].join('\n')
}

function heading(text: string): string {
  return `${text}\n${'-'.repeat(text.length)}`
}

function rule(character: string): string {
  return character.repeat(60)
}
