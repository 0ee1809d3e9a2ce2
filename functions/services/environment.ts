import * as z from 'zod'

/** One variable of the function's environment. Throws at cold start, naming the variable and what it takes. */
export function variable(name: string, takes: z.ZodType<string>): string {
  const result = takes.safeParse(process.env[name])
  if (result.success) return result.data
  throw new Error(`The variable ${name} takes ${result.error.issues[0]?.message}`)
}

export const ResourceName = z
  .string('the name of a table or bucket')
  .regex(/^[A-Za-z0-9._-]{3,255}$/, 'the name of a table or bucket')

export const Url = z.url('a URL')

export const Days = z.string('a number of days').regex(/^[1-9]\d{0,3}$/, 'a number of days')

export const Hours = z.string('a number of hours').regex(/^\d{1,3}$/, 'a number of hours')
