import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

/** What a person noted of a request, and when. */
const Marks = z.object({ asked: z.string().nullable(), notForUs: z.string().nullable() })
export type Marks = z.infer<typeof Marks>
export const MARKS = ['asked', 'notForUs'] as const

const File = z.record(z.string(), Marks)
export const NONE: Marks = { asked: null, notForUs: null }
const fileIn = (state: string) => join(state, 'marks.json')

/** The marks of all requests, by request id; they are kept in the state folder, and change nothing in what is mailed. */
export function keptMarks(state: string): (requestId: string) => Marks {
  const marks = read(state)
  return (requestId) => (Object.hasOwn(marks, requestId) ? marks[requestId] : undefined) ?? NONE
}

/** Sets a mark at an instant, or takes it away. */
export function keepMark(state: string, requestId: string, mark: (typeof MARKS)[number], at: string | null): void {
  const marks = new Map(Object.entries(read(state)))
  marks.set(requestId, { ...(marks.get(requestId) ?? NONE), [mark]: at })
  writeFileSync(fileIn(state), `${JSON.stringify(Object.fromEntries(marks), null, 2)}\n`, { mode: 0o600 })
}

function read(state: string): z.infer<typeof File> {
  const file = fileIn(state)
  return existsSync(file) ? File.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
}
