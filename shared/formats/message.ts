import type { Layout } from '../reading/layout.ts'
import { pairsIn } from '../reading/pairs.ts'
import { sectionsIn } from '../reading/sections.ts'
import type { Text } from '../reading/text.ts'

export const name = 'message'

/** What is left: running text. Whether it is a request at all is decided by what the fields find. */
export function recognises(_text: Text): boolean {
  return true
}

export function layout(text: Text): Layout {
  const pairs = pairsIn(text)
  return { title: null, pairs, sections: sectionsIn(text, pairs), prose: true }
}
