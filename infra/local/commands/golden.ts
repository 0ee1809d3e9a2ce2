import { existsSync, writeFileSync } from 'node:fs'
import { parse } from '../../../shared/read/parse.ts'
import { withCorrections } from '../../../shared/requests/with-corrections.ts'
import { sourceKind } from '../../../shared/source/source-kind.ts'
import type { RequestRow } from '../../../shared/tables/request-row.ts'
import { keptObject, keptRequests } from '../console/kept.ts'
import { CAPTURED_AT, differing, type GoldenPart, goldenJson, goldenOf } from '../generate/golden-answer.ts'
import { LIVE_STATE } from '../inbox/example-files.ts'
import type { OperatedStack } from '../stack/running.ts'
import { requestNamed } from '../state/request-named.ts'
import { needsTables } from '../state/state-folder.ts'
import { STATE, text, words } from '../terminal/options.ts'
import { print } from '../terminal/print.ts'
import { command, UsageError } from '../terminal/usage.ts'
import { onKeptStack } from './operator.ts'

const REQUEST = 'one REQUEST, by its number'
const OUT = 'a file to write without its ending, such as test/golden/message/jeugdconsulent'

/**
 * `radar golden`: the text of a request with what a careful reader gets from it, which is what is read today as people
 * corrected it; what differs is named, so that the reader can be mended by it.
 */
export const keepGolden = command({
  options: {
    files: words('REQUEST', REQUEST, [1, 1], 'the number of a request'),
    out: text('FILE', OUT, 'where FILE.txt and FILE.json are written'),
    state: STATE.default(LIVE_STATE),
  },
  example: 'golden 4711 --out test/golden/message/jeugdconsulent',
  async run({ files: [name = ''], out, state }) {
    const [textPath, jsonPath] = [`${out}.txt`, `${out}.json`]
    const there = [textPath, jsonPath].find((path) => existsSync(path))
    if (there) throw new UsageError(`--out takes ${OUT}; "${there}" is there already`)
    needsTables(state)
    const found = await onKeptStack(state, async (stack) => {
      const rows = await keptRequests(stack)
      const row = requestNamed(rows, name)
      return { bytes: await textOf(stack, row), rows, row }
    })
    if (found === null) return 130
    const { bytes, row } = found
    const ofText = found.rows.filter((each) => each.objectId === row.objectId && each.versionId === row.versionId)
    const parts = goldenParts(bytes, ofText)
    writeFileSync(textPath, bytes)
    writeFileSync(jsonPath, goldenJson(goldenOf(parts)))
    const misses = [...new Set(parts.flatMap((part) => part.misses))]
    print(
      `${textPath}, ${jsonPath}: ${misses.length === 0 ? 'read as it should be' : `read otherwise today: ${misses.join(', ')}`}`,
    )
    return 0
  },
})

async function textOf(stack: OperatedStack, { key, versionId }: RequestRow): Promise<Uint8Array> {
  const bytes = await keptObject(stack, key, versionId)
  if (bytes === null) throw new UsageError(`REQUEST takes one whose text is kept, "${key}" is not any more`)
  if (sourceKind(bytes) === 'text') return bytes
  throw new UsageError(
    `REQUEST takes one whose text is plain, "${key}" is not: put the text of radar text in as a file`,
  )
}

/** What is read in a text, each request as people corrected it where the text says what it said then. */
function goldenParts(bytes: Uint8Array, rows: RequestRow[]): GoldenPart[] {
  return parse(bytes, { capturedAt: CAPTURED_AT }).flatMap((reading) => {
    if ('refused' in reading) return []
    const read = reading.record
    const row = rows.find(({ record }) => record.part.index === read.part.index)
    const { record } = withCorrections(read, row?.corrections ?? [])
    return [{ record, misses: differing(read, record) }]
  })
}
