import { inLanguage, type Language } from '../../language/language.ts'
import type { DigestItem, DigestRequest } from '../digest-input.ts'
import { plain, shorten } from './plain.ts'

/**
 * By request, a line that names the others of this mail, or of earlier ones, that are likely the same: several brokers
 * publish one assignment, each under a number of its own.
 */
export function likelyDoubles(items: DigestItem[], language: Language): Map<string, string> {
  const say = inLanguage(language)
  const requests = [...new Map(items.map((item) => [item.requestId, item])).values()]
  const lines = new Map<string, string>()
  for (const alike of Map.groupBy(requests, ({ request }) => likeness(request)).values()) {
    for (const item of alike) {
      const others = alike.filter((other) => other !== item && other.request.client !== null)
      const here = others.map(({ request, source }) => shorten(plain(request.requestNumber ?? source ?? '?'), 60))
      const before = items
        .filter(({ requestId }) => requestId === item.requestId)
        .flatMap(({ doubles = [] }) => doubles)
        .map((name) => `${shorten(plain(name), 60)} ${say('(eerder gemeld)', '(told before)')}`)
      if (here.length + before.length === 0) continue
      const list = shorten([...here, ...before].join(', '), 200)
      lines.set(
        item.requestId,
        say(
          `Lijkt dezelfde opdracht als ${list}: zelfde functie, opdrachtgever en uren.`,
          `Looks like the same assignment as ${list}: same role, client and hours.`,
        ),
      )
    }
  }
  return lines
}

/** The numbers, or else files, of other requests that are likely the same: one role, client and hours. */
export function doublesOf(
  { record: request }: { record: Likeness },
  others: { record: Likeness; file: string }[],
): string[] {
  const alike = others.filter(({ record }) => record.client !== null && likeness(record) === likeness(request))
  const names = alike.map(({ record, file }) => record.requestNumber ?? file)
  return [...new Set(names)].filter((name) => name !== request.requestNumber)
}

type Likeness = Pick<DigestRequest, 'title' | 'client' | 'hoursPerWeek' | 'requestNumber'>

function likeness({ title, client, hoursPerWeek }: Likeness): string {
  return JSON.stringify([plain(title).toLowerCase(), plain(client ?? '').toLowerCase(), hoursPerWeek])
}
