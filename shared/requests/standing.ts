import type { Statement } from './statement.ts'

/** A statement of one version of an object; `place` is where the version stands among those of the object. */
export type VersionStatement = Statement & { versionId: string; place: string }

/** The newest version of each object, by its id; null where the object was deleted. */
export type Heads = ReadonlyMap<string, string | null>

/**
 * Says which statements count: of each object those of its newest version, and where that only says what became of a
 * request, those of the version before it as well, and so on. What the newest version says nothing of, the object says
 * no more, as if it were deleted.
 */
export function standing<S extends VersionStatement>(all: readonly S[], heads: Heads): S[] {
  return [...Map.groupBy(all, ({ text }) => text)].flatMap(([text, statements]) => {
    const versions = [...Map.groupBy(statements, ({ versionId }) => versionId).values()]
    const newestFirst = versions.toSorted((a, b) => ((a[0]?.place ?? '') > (b[0]?.place ?? '') ? -1 : 1))
    const head = newestFirst.findIndex(([statement]) => statement?.versionId === heads.get(text))
    const isWhole = (version: S[]) => version.some(({ record }) => record.kind === 'request')
    const whole = newestFirst.findIndex((version, index) => index >= head && isWhole(version))
    const counts = (index: number) => head >= 0 && index >= head && (whole < 0 || index <= whole)
    return newestFirst.flatMap((version, index) => version.map((each) => ({ ...each, isPast: !counts(index) })))
  })
}
