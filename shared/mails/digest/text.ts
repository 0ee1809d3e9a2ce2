import type { NearRequestView } from './near-request-view.ts'
import type { RequestView } from './request-view.ts'
import type { DigestView } from './view.ts'

/** The plain text part: all that the mail has to say, of every request, whatever room the HTML part has. */
export function textOf(view: DigestView, unsubscribe: { label: string; url: string } | null): string {
  const blocks = [
    `${view.heading.toUpperCase()}\n${view.asOf}`,
    ...(view.overview === null ? [] : [overviewText(view.overview)]),
    ...view.notes,
    ...(view.untold.length > 0 ? [view.untold.map((line) => `- ${line}`).join('\n')] : []),
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

function overviewText({ heading: title, lines }: NonNullable<DigestView['overview']>): string {
  return [heading(title), ...lines.map(({ when, name, news }) => `- ${when} · ${name} · ${news}`)].join('\n')
}

function requestText(request: RequestView): string {
  const { actBy, askBy, changes, corrections, candidates, questions, facts, knockouts, awards, conflicts } = request
  const blocks = [
    [
      rule('='),
      `${request.tag}: ${request.title}`,
      ...(request.client === null ? [] : [request.client]),
      `${actBy.label} ${actBy.value}`,
      ...actBy.notes,
      ...(askBy === null ? [] : [`${askBy.label} ${askBy.value}`, askBy.left]),
      ...request.remarks,
    ],
    changes && [heading(changes.heading), ...changes.lines.map((line) => `- ${line}`)],
    corrections && [heading(corrections.heading), ...corrections.lines.map((line) => `- ${line}`)],
    [heading(candidates.heading)],
    ...candidates.list.map(({ name, status, room, rate, reasons, passes, advice }) => [
      `${name} [${status}]`,
      `  ${room} · ${rate}`,
      ...reasons.map(({ mark, text }) => `  ${mark} ${text}`),
      ...advice.map((line) => `  ! ${line}`),
      ...passes.map(({ mark, text }) => `  ${mark} ${text}`),
    ]),
    candidates.rest === null ? null : [candidates.rest],
    questions && [
      heading(questions.heading),
      questions.note,
      ...questions.list.map((question, index) => `${index + 1}. ${question}`),
      ...(questions.mail === null ? [] : [`${questions.mail.label}: ${questions.mail.url}`]),
    ],
    [heading(facts.heading), ...facts.list.map(({ label, value }) => `${label}: ${value}`)],
    knockouts && [
      heading(knockouts.heading),
      ...knockouts.list.map(({ number, text }) => `[ ] ${number}. ${text}`),
      ...(knockouts.rest === null ? [] : [knockouts.rest]),
    ],
    awards && [
      heading(awards.heading),
      ...awards.list.flatMap(({ text, tiers }) => [text, ...tiers.map((tier) => `   ${tier}`)]),
      ...(awards.rest === null ? [] : [awards.rest]),
    ],
    conflicts && [
      heading(conflicts.heading),
      ...conflicts.list.flatMap(({ name, places }) => [`- ${name}`, ...places.map((place) => `  ${place}`)]),
      ...(conflicts.rest === null ? [] : [conflicts.rest]),
    ],
  ]
  return blocks
    .filter((lines) => lines !== null)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
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
