import { styleText } from 'node:util'
import * as z from 'zod'
import type { Shown } from './options.ts'
import { kindOf, type Usage } from './usage.ts'

const PROGRAM = 'npm run -s radar --'

/** All commands, each with what it does. */
export function overview(commands: { name: string; does: string }[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    `${title('Usage')}  ${PROGRAM} COMMAND …`,
    '',
    ...commands.map(({ name, does }) => `  ${name.padEnd(width)}  ${does}`),
    '',
    `${PROGRAM} help COMMAND, or COMMAND --help, says what a command takes; --version, which this is.`,
    'Exit status: 0 done, 1 some input was refused (each is named), 2 wrong usage (one line says what is taken).',
  ].join('\n')
}

/** What one command does and takes, with an example. */
export function helpOf(name: string, does: string, { options, example }: Usage): string {
  const entries = Object.entries(options)
    .toSorted(([a], [b]) => Number(b === 'files') - Number(a === 'files'))
    .map(([option, schema]) => ({ ...shownOf(schema), option, isNeeded: !isOptional(schema), kind: kindOf(schema) }))
    .map(({ value, description, option, isNeeded, kind }) => {
      const call = option === 'files' ? value : kind === 'flag' ? `--${option}` : `--${option} ${value}`
      return { call: String(call), description, isNeeded }
    })
  const calls = entries.map(({ call, isNeeded }) => (isNeeded ? call : `[${call}]`))
  const width = Math.max(...entries.map(({ call }) => call.length), 0)
  return [
    `radar ${name}: ${does}`,
    '',
    `${title('Usage')}    ${PROGRAM} ${[name, ...calls].join(' ')}`,
    `${title('Example')}  ${PROGRAM} ${example}`,
    ...(entries.length > 0 ? [''] : []),
    ...entries.map(({ call, description }) => `  ${call.padEnd(width)}  ${description}`),
  ].join('\n')
}

const title = (words: string) => styleText('bold', words, { stream: process.stdout })

function shownOf(schema: unknown): Shown {
  const meta = schema instanceof z.ZodType ? schema.meta() : undefined
  if (typeof meta?.description === 'string') return { value: String(meta.value), description: meta.description }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return shownOf(schema.unwrap())
  throw new Error('An option has no description')
}

function isOptional(schema: unknown): boolean {
  const takes = (value: unknown) => schema instanceof z.ZodType && schema.safeParse(value).success
  return takes(undefined) || takes([])
}
