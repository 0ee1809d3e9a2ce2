import { describe, expect, test } from 'vitest'
import type { RequestRecord } from '../../shared/request.ts'
import { recordOf } from '../read.ts'

/** Texts of a few words by what a record has of them; each stands below a head that makes it a request. */
export function table(title: string, read: (record: RequestRecord) => unknown, rows: [unknown, string[]][]) {
  describe(title, () => {
    for (const [want, texts] of rows) {
      test.each(texts.map((text) => [text.replaceAll('\n', ' / '), text]))(`${JSON.stringify(want)}: %s`, (_, text) => {
        expect(read(recordOf(text))).toEqual(want)
      })
    }
  })
}
