import { inLanguage, type Language } from '../../../shared/language/language.ts'
import { LIVE_STATE } from '../inbox/example-files.ts'
import { type Status, statusOf } from '../state/status.ts'
import { JSON_LINES, LANG, STATE } from '../terminal/options.ts'
import { outcomeName } from '../terminal/outcome-table.ts'
import { print, printJson } from '../terminal/print.ts'
import { plain, when } from '../terminal/shown-values.ts'
import { command } from '../terminal/usage.ts'

/** `radar status`: what came in, what is stuck or unknown, and the next run; of a stack that runs, or of what one kept. */
export const showStatus = command({
  options: { state: STATE.default(LIVE_STATE), json: JSON_LINES, lang: LANG },
  example: 'status',
  async run({ state, json, lang }) {
    const status = await statusOf(state, new Date())
    if (json) printJson(status)
    else print(statusText(status, lang))
    return 0
  },
})

function statusText(status: Status, language: Language): string {
  const say = inLanguage(language)
  const { texts, requests, candidates, mails, recipients, deadLetters, runs } = status
  const reasons = Object.entries(texts.refusedFor).map(([reason, count]) => `${count} ${reason}`)
  const at = (instant: string) => `${when(instant, language)} (Amsterdam)`
  const lines: [string, string][] = [
    [
      say('Teksten', 'Texts'),
      say(
        `${texts.parsed} gelezen, ${texts.refused} geweigerd, ${texts.gone} weg`,
        `${texts.parsed} read, ${texts.refused} refused, ${texts.gone} gone`,
      ),
    ],
    ...(reasons.length > 0 ? [[say('  geweigerd', '  refused'), reasons.join(', ')] satisfies [string, string]] : []),
    ...(texts.last === null
      ? []
      : [
          [
            say('  laatste', '  last'),
            `${plain(texts.last.key)}, ${outcomeName(texts.last.outcome, language)}, ${at(texts.last.recordedAt)}`,
          ] satisfies [string, string],
        ]),
    [
      say('Aanvragen', 'Requests'),
      say(`${requests.open} open van ${requests.all}`, `${requests.open} open of ${requests.all}`),
    ],
    [say('Kandidaten', 'Candidates'), `${candidates}`],
    [
      'Mails',
      say(
        `${mails.sent} verstuurd, ${mails.pending} onderweg, ${mails.held} vastgehouden, ${mails.failed} mislukt`,
        `${mails.sent} sent, ${mails.pending} on their way, ${mails.held} held, ${mails.failed} failed`,
      ),
    ],
    [
      say('Ontvangers', 'Recipients'),
      say(
        `${recipients.alerted} krijgen mail, ${recipients.stopped} gestopt`,
        `${recipients.alerted} alerted, ${recipients.stopped} stopped`,
      ),
    ],
    [say('Vast of onbekend', 'Stuck or unknown'), stuck(status, language)],
    [
      say('Volgende run', 'Next run'),
      runs === null
        ? say(
            'er draait nu niets op deze map: radar live of radar run',
            'nothing runs on this folder: radar live or radar run',
          )
        : runs.map(({ name, at: instant }) => `${name} ${at(instant)}`).join(', '),
    ],
  ]
  return [...lines.map(([label, value]) => `${label.padEnd(18)}${value}`), ...whatToDo(deadLetters, status, say)].join(
    '\n',
  )
}

function stuck({ texts, mails, deadLetters, waiting, unreadable }: Status, language: Language): string {
  const say = inLanguage(language)
  const parts = [
    texts.withoutOutcome > 0
      ? say(`${texts.withoutOutcome} teksten zonder uitkomst`, `${texts.withoutOutcome} texts without an outcome`)
      : '',
    mails.held > 0 ? say(`${mails.held} mails vastgehouden`, `${mails.held} mails held`) : '',
    mails.failed > 0 ? say(`${mails.failed} mails mislukt`, `${mails.failed} mails failed`) : '',
    deadLetters > 0
      ? say(`${deadLetters} berichten die bleven mislukken`, `${deadLetters} messages that kept failing`)
      : '',
    ...waiting.map(
      ({ file, kind, of }) =>
        `${plain(file)}: ${kind === 'update' ? say('wijziging', 'update') : say('intrekking', 'withdrawal')} ${say('van', 'of')} ${plain(of)}`,
    ),
    ...unreadable.map((requestId) => say(`${plain(requestId)} niet te lezen`, `${plain(requestId)} cannot be read`)),
  ].filter(Boolean)
  return parts.join(', ') || say('niets', 'nothing')
}

function whatToDo(
  deadLetters: number,
  { mails, recipients }: Status,
  say: (nl: string, en: string) => string,
): string[] {
  return [
    ...(mails.held + mails.failed > 0
      ? [say('  → radar mails: bekijk en beslis', '  → radar mails: look and decide')]
      : []),
    ...(deadLetters > 0
      ? [say('  → radar dead-letters --redrive: probeer opnieuw', '  → radar dead-letters --redrive: try again')]
      : []),
    ...(recipients.stopped > 0
      ? [say('  → radar recipients: wie, en waarom', '  → radar recipients: who, and why')]
      : []),
  ]
}
