import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const FOLDER = new URL('../../functions/', import.meta.url)

/** Every read of a table in the sources: the command with what it is given. */
const reads = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const source = readFileSync(new URL(file, FOLDER), 'utf8')
    return [...source.matchAll(/new (?:Get|BatchGet|Query|Scan)Command\(\{(.*?)\}\)/gs)].map(
      (found) => `${file}: ${found[1]}`,
    )
  })

test('there are reads to look at', () => {
  expect(reads.length).toBeGreaterThan(15)
})

test('a table is read as it stands at that moment: no window in which somebody is still there, or not yet', () => {
  const stale = reads.filter((read) => !/ConsistentRead: true/.test(read) && !/IndexName/.test(read))
  expect(stale).toEqual([])
})
