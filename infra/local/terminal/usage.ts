import { parseArgs } from 'node:util'
import * as z from 'zod'
import { nearest } from './nearest.ts'

/** Wrong usage: one line that says which option, and what it takes. Ends the program with status 2. */
export class UsageError extends Error {}

/** How a command ended: 0 all done; 1 finished, but some input was refused; 130 cut short, as by Ctrl-C. */
export type ExitStatus = 0 | 1 | 130

/**
 * What a command takes: its options by name, and as `files` what stands without an option in front. Reading arguments,
 * help, errors and "did you mean" all follow from it.
 */
export type Usage<S extends z.ZodRawShape = z.ZodRawShape> = {
  options: S
  /** What somebody would type, without `radar`. */
  example: string
}

export type Command = ((args: string[]) => Promise<ExitStatus>) & { usage: Usage }

/** A command: called with its arguments, it reads them, and runs with the values of its options. */
export function command<S extends z.ZodRawShape>(
  usage: Usage<S> & { run: (options: z.infer<z.ZodObject<S>>) => Promise<ExitStatus> },
): Command {
  return Object.assign(async (args: string[]) => usage.run(readArguments(args, usage.options)), { usage })
}

/** Reads the arguments of a program by its options. Throws UsageError on what its options do not take. @internal */
export function readArguments<S extends z.ZodRawShape>(args: string[], options: S): z.infer<z.ZodObject<S>> {
  const kinds = new Map(Object.entries(options).map(([name, schema]) => [name, kindOf(schema)]))
  const given = gather(args, kinds)
  const result = z.object(options).safeParse(given)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const name = String(issue?.path[0])
  const value = given[name]
  const not = typeof value === 'string' && value !== '' && issue?.code !== 'too_big' ? `, not "${value}"` : ''
  throw new UsageError(`${name === 'files' ? 'the command' : `--${name}`} takes ${issue?.message}${not}`)
}

type Given = Record<string, boolean | string | string[]>

function gather(args: string[], kinds: Map<string, Kind>): Given {
  const declared = [...kinds].filter(([name]) => name !== 'files')
  const given: Given = {}
  const listOf = (name: string) => {
    const values = given[name]
    const list = Array.isArray(values) ? values : []
    given[name] = list
    return list
  }
  const files = kinds.get('files') === 'list' ? listOf('files') : undefined
  /** The list that a value without an option in front belongs to. */
  let open = files
  for (const token of tokensOf(args, declared)) {
    if (token.kind === 'positional') {
      if (!open) throw new UsageError(homeless(token.value, declared))
      open.push(token.value)
    } else if (token.kind === 'option') {
      const { name, rawName, value } = token
      const kind = name === 'files' ? undefined : kinds.get(name)
      if (!kind) throw new UsageError(unknownOption(rawName, declared))
      // "--out --json": what looks like an option is none's value, and all after it would be misread.
      if (kind !== 'flag' && value?.startsWith('--') && !token.inlineValue) {
        return { ...given, [name]: kind === 'list' ? [] : '' }
      }
      if (kind === 'list') {
        open = listOf(name)
        if (value !== undefined) open.push(value)
        continue
      }
      if (given[name] !== undefined) throw new UsageError(`${rawName} is given twice`)
      open = files
      given[name] = value ?? (kind === 'flag' ? true : '')
    }
  }
  return given
}

function tokensOf(args: string[], declared: [string, Kind][]) {
  const options = Object.fromEntries(
    declared.map(([name, kind]) => [name, { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) }]),
  )
  return parseArgs({ args, strict: false, allowPositionals: true, tokens: true, options }).tokens
}

function homeless(value: string, declared: [string, Kind][]): string {
  const lists = declared.filter(([, kind]) => kind === 'list').map(([name]) => `--${name}`)
  return `"${value}" belongs to no option${lists.length > 0 ? `; put ${lists.join(' or ')} before it` : ''}`
}

function unknownOption(rawName: string, declared: [string, Kind][]): string {
  const names = declared.map(([name]) => `--${name}`)
  const meant = nearest(rawName, names)
  const there = names.length > 0 ? `there are ${names.join(', ')}` : 'there are none'
  return `${rawName} is no option here; ${there}${meant ? `; did you mean ${meant}?` : ''}`
}

type Kind = 'flag' | 'text' | 'list'

export function kindOf(schema: unknown): Kind {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return kindOf(schema.unwrap())
  if (schema instanceof z.ZodBoolean) return 'flag'
  return schema instanceof z.ZodArray ? 'list' : 'text'
}
