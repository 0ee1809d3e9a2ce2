import type { DigestInput, DigestItem } from '../digest-input.ts'
import { inLanguage, type Language } from '../language.ts'
import { showInstant } from '../local-time.ts'
import { type NearRequestView, nearRequestView } from './near-request-view.ts'
import { nearPairs, shownPairs } from './pairs.ts'
import { type RequestView, requestView } from './request-view.ts'
import { subjectOf } from './subject.ts'

/** Everything that a mail says, in words and in order, without a layout: the text and the HTML part both show this. */
export type DigestView = {
  language: Language
  subject: string
  /** Shown behind the subject in a list of mails. */
  preview: string
  heading: string
  asOf: string
  requests: RequestView[]
  nearMisses: { heading: string; intro: string; requests: NearRequestView[] } | null
  footer: string[]
}

export function viewOf(input: DigestInput): DigestView {
  const { asOf } = input
  const { language } = input.recipient
  const say = inLanguage(language)
  const items = input.items.toSorted(bySoonest)
  const shown = items.filter((item) => shownPairs(item).length > 0)
  const near = items.filter((item) => nearPairs(item).length > 0)
  const requests = [...Map.groupBy(shown, ({ requestId }) => requestId).values()].map((same) =>
    requestView(same, asOf, language),
  )
  const { subject, counts } = subjectOf(shown, asOf, language)
  return {
    language,
    subject,
    preview: requests.map(({ title, actBy }) => `${title}: ${actBy.label.toLowerCase()} ${actBy.value}`).join(' · '),
    heading: counts,
    asOf: say(`Stand van ${showInstant(asOf, asOf, language)}`, `As of ${showInstant(asOf, asOf, language)}`),
    requests,
    nearMisses:
      near.length === 0
        ? null
        : {
            heading: say('Net niet', 'Near misses'),
            intro: say(
              'Geen matches: hier zou precies één punt moeten veranderen.',
              'Not matches: exactly one point would have to change here.',
            ),
            requests: near.map((item) => nearRequestView(item, asOf, language)),
          },
    footer: [
      say(
        'Dit is een advies op grond van de tekst van de aanvraag; u beslist. Wat er niet in staat, noemen we onbekend.',
        'This is advice based on the text of the request; you decide. What the text does not state we call unknown.',
      ),
      say(
        'Per aanvraag melden wij een kandidaat één keer; daarna alleen wat er aan de aanvraag verandert.',
        'Each candidate is mailed once per request; after that only what changes in the request.',
      ),
    ],
  }
}

/** Soonest to close first; without a closing date last; then by id, so that the order is always the same. */
function bySoonest(a: DigestItem, b: DigestItem): number {
  const key = ({ request, requestId, kind }: DigestItem) => `${request.deadline?.actBy ?? '~'} ${requestId} ${kind}`
  return key(a) < key(b) ? -1 : 1
}
