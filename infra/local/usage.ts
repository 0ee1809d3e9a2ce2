import { parseArgs } from 'node:util'
import * as z from 'zod'

/** Wrong usage: one line that says which option, and what it takes. Ends the program with status 2. */
export class UsageError extends Error {}

/** How a command ended: 0 all done; 1 finished, but some input was refused; 130 cut short, as by Ctrl-C. */
export type ExitStatus = 0 | 1 | 130

/** `true` where the option is given. */
export const flag = z.boolean('no value').default(false)
/** One value. */
export const text = (takes: string) => z.string(takes).min(1, takes)
/** All values up to the next option: `--requests a.txt b.txt`. */
export const list = (takes: string) => z.array(z.string(), takes).min(1, takes)
/** An instant with `Z` or an offset, brought to UTC. */
export const instant = z.iso
  .datetime({ offset: true, error: 'an instant with Z or an offset, such as 2026-02-16T08:00:00Z' })
  .transform((value) => new Date(value).toISOString().replace('.000Z', 'Z'))

/**
 * Reads the arguments of a command. `options` says what each option takes, `files` (where there) what stands without
 * an option in front. Throws UsageError on anything else.
 */
export function readArguments<S extends z.ZodRawShape>(args: string[], options: S): z.infer<z.ZodObject<S>> {
  const kinds = Object.fromEntries(Object.entries(options).map(([name, schema]) => [name, kindOf(schema)]))
  const given: Record<string, boolean | string | string[]> = {}
  /** The list that a value without an option in front belongs to. */
  let open: string[] | undefined
  const gather = (name: string) => {
    const values = given[name]
    open = Array.isArray(values) ? values : []
    given[name] = open
    return open
  }
  const files = kinds.files === 'list' ? gather('files') : undefined

  const declared = Object.entries(kinds).filter(([name]) => name !== 'files')
  const { tokens } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      declared.map(([name, kind]) => [name, { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) }]),
    ),
  })
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (!open) throw new UsageError(`"${token.value}" belongs to no option`)
      open.push(token.value)
    } else if (token.kind === 'option') {
      const kind = token.name === 'files' ? undefined : kinds[token.name]
      if (!kind) throw new UsageError(`${token.rawName} is no option here; there are ${names(declared)}`)
      if (kind === 'list') gather(token.name).push(...(token.value === undefined ? [] : [token.value]))
      else {
        open = files
        given[token.name] = token.value ?? (kind === 'flag' ? true : '')
      }
    }
  }
  const result = z.object(options).safeParse(given)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const name = String(issue?.path[0])
  throw new UsageError(`${name === 'files' ? 'the command' : `--${name}`} takes ${issue?.message}`)
}

const names = (declared: [string, string][]) => declared.map(([name]) => `--${name}`).join(', ')

function kindOf(schema: unknown): 'flag' | 'text' | 'list' {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return kindOf(schema.unwrap())
  if (schema instanceof z.ZodBoolean) return 'flag'
  return schema instanceof z.ZodArray ? 'list' : 'text'
}
