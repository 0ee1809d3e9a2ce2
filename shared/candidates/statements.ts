import * as z from 'zod'
import { Candidate } from '../candidate.ts'

/** What the newest loaded version of a full file says of a candidate. */
const Statement = z.discriminatedUnion('is', [
  z.object({ is: z.literal('named'), file: z.string(), candidate: Candidate }),
  /** Named, with a consent that is over: nothing of the person is kept. */
  z.object({ is: z.literal('ended'), file: z.string() }),
  /** Named no more, since the version at this place (see textOrder). */
  z.object({ is: z.literal('dropped'), file: z.string(), place: z.string() }),
])

/** What the newest change says of a candidate, and the place of that version; null where the consent is over. */
const Change = z.object({ file: z.string(), place: z.string(), candidate: Candidate.nullable() })

/**
 * All that files say of one candidate: each full file for itself, by its id, and the newest change. Who writes for one
 * file leaves what the others say as it is, so that no order of loading matters. A statement of a full file is as new as
 * the version that the file was last brought to, so that what stays the same need not be written again.
 */
export const Statements = z.object({ full: z.record(z.string(), Statement), change: Change.nullable() })
export type Statements = z.infer<typeof Statements>

/** Where the loaded version of a full file stands among all versions of all files; empty while none is loaded whole. */
export type PlaceOf = (fileId: string) => string

export const NOTHING_SAID: Statements = { full: {}, change: null }

/**
 * Whose a candidate is: the newest full file's that names them, or of a file of changes where none does; and what counts
 * of them. A change counts until a newer full file names the candidate, or names them no more. Null where nobody names
 * them, or where the consent is over.
 */
export function standingOf({ full, change }: Statements, placeOf: PlaceOf) {
  const latest = placesIn({ full, change }, placeOf).toSorted((a, b) => (a.place < b.place ? 1 : -1))
  const newest = latest.find(({ said }) => said.is !== 'dropped')?.said
  if (change && change.place > (latest[0]?.place ?? '')) {
    return change.candidate && { file: newest?.file ?? change.file, candidate: change.candidate }
  }
  return newest?.is === 'named' ? { file: newest.file, candidate: newest.candidate } : null
}

/** A full file names the candidate; `isAgain`: in a version that was loaded before, which renews no consent. */
export function named(
  said: Statements,
  fileId: string,
  { file, candidate }: { file: string; candidate: Candidate },
  isAgain: boolean,
): Statements {
  const before = said.full[fileId]
  if (before?.is === 'ended' && isAgain) return said
  if (before?.is === 'named' && isSame(before.candidate, candidate)) return said
  return { ...said, full: { ...said.full, [fileId]: { is: 'named', file, candidate } } }
}

/** A full file names the candidate no more, since its version at this place; with it goes what older changes said. */
export function dropped(said: Statements, fileId: string, place: string): Statements {
  const before = said.full[fileId]
  if (!before || before.is === 'dropped') return said
  const change = said.change && said.change.place > place ? said.change : null
  return { full: { ...said.full, [fileId]: { is: 'dropped', file: before.file, place } }, change }
}

/** A change names the candidate, unless something newer was said, if only that a full file has them no more. */
export function changed(
  said: Statements,
  change: { file: string; place: string; candidate: Candidate },
  placeOf: PlaceOf,
): Statements {
  const isRepeated = said.change !== null && said.change.place >= change.place
  return isRepeated || placesIn(said, placeOf).some(({ place }) => place > change.place) ? said : { ...said, change }
}

/** A file of changes is gone, and with it whom it alone names. */
export function withoutChange(said: Statements, file: string): Statements {
  const isNamed = Object.values(said.full).some(({ is }) => is === 'named')
  return said.change?.file === file && !isNamed ? { ...said, change: null } : said
}

/** The consent is over: nobody keeps anything of the person, and what counted still counts before older statements. */
export function withConsentEnded({ full, change }: Statements): Statements {
  return {
    full: Object.fromEntries(
      Object.entries(full).map(([fileId, said]) => [
        fileId,
        said.is === 'named' ? { is: 'ended' as const, file: said.file } : said,
      ]),
    ),
    change: change && { ...change, candidate: null },
  }
}

/**
 * What is kept of somebody whom the newest full file names with a consent that is over: an older change, which came while
 * that file was being loaded, counts never again, and goes too.
 */
export function withoutOutdatedChange(said: Statements, placeOf: PlaceOf): Statements {
  const { change } = said
  if (!change?.candidate || standingOf(said, placeOf)) return said
  const isOutdated = placesIn(said, placeOf).some(({ place }) => place > change.place)
  return isOutdated ? { ...said, change: { ...change, candidate: null } } : said
}

/** Whether anything of the person is kept. */
export function isKnown({ full, change }: Statements): boolean {
  return Object.values(full).some(({ is }) => is === 'named') || (change !== null && change.candidate !== null)
}

/**
 * Whether no file names the candidate since before a place, so that nothing older can come any more. A file that names
 * them with a consent that is over can come again for as long as it stands.
 */
export function isSaidBefore({ full, change }: Statements, before: string): boolean {
  const isDropped = Object.values(full).every((said) => said.is === 'dropped' && said.place < before)
  return isDropped && (change?.place ?? '') < before
}

/** All files that said something of the candidate. */
export function filesIn({ full, change }: Statements): Set<string> {
  return new Set([...Object.values(full).map(({ file }) => file), ...(change ? [change.file] : [])])
}

/** What full files say, and the place from which on each says it. */
function placesIn({ full }: Statements, placeOf: PlaceOf) {
  return Object.entries(full).map(([fileId, said]) => {
    return { said, place: said.is === 'dropped' ? said.place : placeOf(fileId) }
  })
}

/** Both have the keys of the schema, in its order. */
function isSame(a: Candidate, b: Candidate): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
