import { appendFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { linksIn, marksOf, readFolder } from '../../infra/local/inbox/inbox-folder.ts'
import { watchFolder } from '../../infra/local/inbox/watch-files.ts'
import { temporaryFolder } from './fixture.ts'

/** What the watcher hands over from a folder, file by file. */
function watched(folder: string, seen = marksOf(folder)): string[] {
  const taken: string[] = []
  const ending = new AbortController()
  const watching = watchFolder(folder, seen, ending.signal, async (files) => {
    for (const { file, bytes } of files) taken.push(`${file}: ${Buffer.from(bytes)}`)
  })
  onTestFinished(async () => {
    ending.abort()
    await watching
  })
  return taken
}

test('new and changed files are handed over once; what was there before, and hidden files, are not', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'old.txt'), 'old')
  const taken = watched(folder)
  writeFileSync(join(folder, '.hidden'), 'x')
  writeFileSync(join(folder, 'new.txt'), 'new')
  await expect.poll(() => taken, { timeout: 5000 }).toEqual(['new.txt: new'])
  writeFileSync(join(folder, 'old.txt'), 'changed')
  await expect.poll(() => taken, { timeout: 5000 }).toEqual(['new.txt: new', 'old.txt: changed'])
})

test('what came between the first reading and the watching is handed over', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'old.txt'), 'old')
  const seen = marksOf(folder)
  writeFileSync(join(folder, 'between.txt'), 'between')
  const taken = watched(folder, seen)
  await expect.poll(() => taken, { timeout: 5000 }).toEqual(['between.txt: between'])
})

test('a file that is still being written is not read by halves', async () => {
  const folder = temporaryFolder()
  const taken = watched(folder)
  for (let line = 1; line <= 8; line++) {
    appendFileSync(join(folder, 'slow.txt'), `${line} `)
    await delay(100)
  }
  await expect.poll(() => taken, { timeout: 5000 }).toEqual(['slow.txt: 1 2 3 4 5 6 7 8 '])
})

test('a symbolic link is not followed, and named', () => {
  const folder = temporaryFolder()
  symlinkSync('/etc/hostname', join(folder, 'link.txt'))
  writeFileSync(join(folder, 'a.txt'), 'a')
  expect(readFolder(folder).map(({ file }) => file)).toEqual(['a.txt'])
  expect(linksIn(folder)).toEqual(['link.txt'])
})

test('a file whose name is no UTF-8 is read, its name made readable', () => {
  const folder = temporaryFolder()
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'a')
  expect(readFolder(folder).map(({ file, bytes }) => [file, `${Buffer.from(bytes)}`])).toEqual([['caf%E9.txt', 'a']])
})
