import type { Span, Text } from './text.ts'

const GREETING =
  /^\s*(?:(?:met |alvast )?(?:een )?(?:vriendelijke|hartelijke|warme)\s+groet|groet(?:en|jes)?\b|hoogachtend|m\.?v\.?g\b|(?:kind |best |warm )?regards|gr\.)/i
/** Where the text begins anew: a forwarded mail, a salutation, a heading of the request. */
const BEGINS =
  /^\s*(?:-{3,}|_{5,}|={3,}|#|van:|from:|beste\b|geachte\b|hoi\b|hallo\b|dear\b|begin doorgestuurd|forwarded)/i
const MOST_LINES = 8

/** What stands below the closing words of a letter or mail: the writer's name, numbers and hours. */
export function signaturesIn({ lines }: Text): Span[] {
  return lines.flatMap((line, k) => {
    if (!GREETING.test(line.text)) return []
    let last = k
    while (last - k < MOST_LINES && last + 1 < lines.length && !BEGINS.test(lines[last + 1]?.text ?? '')) last++
    return [{ start: line.start, end: lines[last]?.end ?? line.end }]
  })
}
