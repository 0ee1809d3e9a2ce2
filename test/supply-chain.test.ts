import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod'

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      integrity: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      inBundle: z.boolean().optional(),
    }),
  ),
})
const Manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()),
  allowScripts: z.record(z.string(), z.boolean()),
})
const packages = Object.entries(Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8'))).packages).filter(
  ([path]) => path !== '',
)
const manifest = Manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')))
const nameOf = (path: string) => path.split('node_modules/').at(-1) ?? path

/** Those that ask for no more than a notice, or let one choose so. */
const LICENCES = [
  ...['MIT', 'MIT-0', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'BSD', '0BSD', 'BlueOak-1.0.0', 'Unlicense'],
  ...['MIT OR Apache-2.0', '(MIT OR GPL-3.0-or-later)', '(MIT OR EUPL-1.1+)', '(MIT AND Zlib)'],
]
/** Used as they are, beside our code and not within it: their own files stay under their licence. */
const OTHERS = ['lightningcss', 'axe-core']

test('every package has a licence that lets it be used', () => {
  const odd = packages.filter(([path, { license }]) => {
    const isOther = OTHERS.some((name) => nameOf(path).startsWith(name))
    return !LICENCES.includes(license ?? '') && !(isOther && license === 'MPL-2.0')
  })
  expect(odd.map(([path, { license }]) => `${path} ${license}`)).toEqual([])
})

test('install scripts are allowed by name only', () => {
  const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path))
  expect(Object.keys(manifest.allowScripts).sort()).toEqual([...new Set(scripted)].sort())
})

test('every package is named with its exact version, and has its checksum', () => {
  const versions = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  })
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([])
  const unchecked = packages.filter(([, { integrity, inBundle }]) => !inBundle && !integrity?.startsWith('sha512-'))
  expect(unchecked.map(([path]) => path)).toEqual([])
})
