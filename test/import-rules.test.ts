import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const EMULATORS = /^(?:dynalite|fauxqs|aws-ses-v2-local)(?:\/|$)/

type Import = { from: string; to: string }

const files = ['infra', 'functions', 'shared', 'test'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path)),
)

/** Every import of the project; a file of our own by its path from the root, a package by its name. */
const imports: Import[] = files.flatMap((from) => {
  const source = readFileSync(join(ROOT, from), 'utf8')
  const specifiers = [...source.matchAll(/(?:\bfrom|\bimport\s*\(?)\s*'([^']+)'/g)].map((found) => found[1] ?? '')
  return specifiers.map((to) => ({
    from,
    to: to.startsWith('.') ? relative(ROOT, join(dirname(join(ROOT, from)), to)) : to,
  }))
})

const of = (folder: RegExp) => imports.filter(({ from }) => folder.test(from))
const show = ({ from, to }: Import) => `${from} imports ${to}`

describe('what may import what', () => {
  test('there is something to check', () => {
    expect(of(/^shared\//).length).toBeGreaterThan(20)
  })

  test('nothing imports in a circle, for types neither', () => {
    const next = Map.groupBy(
      of(/^(?:infra|functions|shared)\//).filter(({ to }) => files.includes(to)),
      ({ from }) => from,
    )
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (file: string, path: string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      if (path.includes(file) || done.has(file)) return
      for (const { to } of next.get(file) ?? []) visit(to, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(circles).toEqual([])
  })

  test('shared imports only shared and packages that know neither AWS nor Node', () => {
    const bad = of(/^shared\//).filter(({ to }) => /^(?:infra|functions|test)\/|^node:|aws|constructs|^@middy/.test(to))
    expect(bad.map(show)).toEqual([])
  })

  test('shared reads no environment and no clock', () => {
    const bad = files
      .filter((file) => file.startsWith('shared/'))
      .filter((file) =>
        /process\.env|Date\.now\(|new Date\(\)|Temporal\.Now|Math\.random/.test(readFileSync(join(ROOT, file), 'utf8')),
      )
    expect(bad).toEqual([])
  })

  test('functions import shared and their rooms, never each other or infra', () => {
    const bad = of(/^functions\//).filter(({ to }) => /^(?:infra|test)\//.test(to) || /^functions\/[^/]+$/.test(to))
    expect(bad.map(show)).toEqual([])
  })

  test('a room of functions imports those before it only: services, tables, steps', () => {
    const order = ['services', 'tables', 'steps', '']
    const placeOf = (file: string) => order.indexOf(/^functions\/(\w+)\//.exec(file)?.[1] ?? '')
    const bad = of(/^functions\/(?:services|tables|steps)\//).filter(
      ({ from, to }) => to.startsWith('functions/') && placeOf(to) > placeOf(from),
    )
    expect(bad.map(show)).toEqual([])
  })

  test('only rooms of functions hold SDK calls', () => {
    const bad = of(/^(?:functions\/[^/]+$|shared\/|infra\/(?!local\/))/).filter(({ to }) => /^@aws-sdk\//.test(to))
    expect(bad.map(show)).toEqual([])
  })

  test('infra imports the CDK, itself and shared; handlers are named by their path', () => {
    const bad = of(/^infra\/(?!local\/)/).filter(({ to }) => /^(?:functions|test|infra\/local)\//.test(to))
    expect(bad.map(show)).toEqual([])
  })

  test('a room of infra/local that serves others knows nothing of commands, the console or what is printed of them', () => {
    const bad = of(
      /^infra\/local\/(?:services|lambda|stack|state|inbox|terminal|analysis|grants|reading-page)\//,
    ).filter(({ to }) => /^infra\/local\/(?:commands|radar)\b/.test(to))
    expect(bad.map(show)).toEqual([])
  })

  test('each emulated service stands for itself', () => {
    const serviceOf = (file: string) => /^infra\/local\/services\/(\w+)\//.exec(file)?.[1]
    const bad = of(/^infra\/local\/services\/\w+\//).filter(({ from, to }) => {
      const other = serviceOf(to)
      // What they report goes over the bus of events.
      return other !== undefined && other !== serviceOf(from) && other !== 'events'
    })
    expect(bad.map(show)).toEqual([])
  })

  test('infra/local is rooms, and the program is all that stands in front of them', () => {
    expect(files.filter((file) => /^infra\/local\/[^/]+$/.test(file))).toEqual(['infra/local/radar.ts'])
    expect(files.filter((file) => /^functions\/aws\//.test(file))).toEqual([])
  })

  test('only infra/local and tests import emulators, and only they import infra/local', () => {
    const bad = imports.filter(
      ({ from, to }) => !/^(?:infra\/local|test)\//.test(from) && (EMULATORS.test(to) || to.startsWith('infra/local/')),
    )
    expect(bad.map(show)).toEqual([])
  })
})

/** The stages of the reader, in the order of the data; `parse.ts` runs them. */
const STAGES = [
  'text',
  'tokens',
  'concepts',
  'blocks',
  'values',
  'meanings',
  'fields',
  'conflicts',
  'kinds',
  'parse.ts',
]
const stageOf = (path: string) => STAGES.indexOf(/^shared\/read\/([^/]+)/.exec(path)?.[1] ?? '')

describe('what within shared may import what', () => {
  test('each stage of the reader is in the list', () => {
    const unknown = files.filter((file) => file.startsWith('shared/read/') && stageOf(file) < 0)
    expect(unknown).toEqual([])
  })

  test('a stage imports only itself and the stages before it', () => {
    const bad = of(/^shared\/read\//).filter(({ from, to }) => stageOf(to) > stageOf(from))
    expect(bad.map(show)).toEqual([])
  })

  test('the reader imports words, places and the shape of a record, and nothing that comes after reading', () => {
    const known = /^shared\/(?:read|vocabulary|places|language)\/|^shared\/[^/]+$/
    const bad = of(/^shared\/read\//).filter(({ to }) => to.startsWith('shared/') && !known.test(to))
    expect(bad.map(show)).toEqual([])
  })

  test('the vocabulary, the places and the languages know nobody who uses them', () => {
    const bad = of(/^shared\/(?:vocabulary|places|language)\//).filter(
      ({ to }) => to.startsWith('shared/') && !/^shared\/(?:vocabulary|places|language)\/|^shared\/[^/]+$/.test(to),
    )
    expect(bad.map(show)).toEqual([])
  })

  test('matching and mails know neither the reader nor each other', () => {
    const matching = of(/^shared\/matching\//).filter(({ to }) =>
      /^shared\/(?:read|vocabulary|source|mails)\//.test(to),
    )
    const mails = of(/^shared\/mails\//).filter(({ to }) => /^shared\/(?:read|vocabulary|source|matching)\//.test(to))
    expect([...matching, ...mails].map(show)).toEqual([])
  })

  test('what stands outside imports the reader as a whole, to decode bytes, and to reckon with days', () => {
    const doors = ['shared/read/parse.ts', 'shared/read/text/decode.ts', 'shared/read/values/calendar.ts']
    const bad = imports.filter(
      ({ from, to }) =>
        to.startsWith('shared/read/') && !/^(?:shared\/read|infra\/local|test)\//.test(from) && !doors.includes(to),
    )
    expect(bad.map(show)).toEqual([])
  })
})
