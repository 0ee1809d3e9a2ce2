import * as z from 'zod'
import { isNamed } from '../stack/logical-id.ts'
import type { Synthesised } from '../stack/synth.ts'
import type { ResolvedTemplate } from '../stack/template.ts'
import type { FunctionSpec } from './function-process.ts'

const FunctionProperties = z.object({
  Code: z.object({ S3Key: z.string() }),
  Handler: z.string(),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()) }).optional(),
})

/** The functions of the template, each with the folder of the bundle that would be uploaded. */
export function functionsOf(template: ResolvedTemplate, bundles: Synthesised['bundles']): FunctionSpec[] {
  return template.all('AWS::Lambda::Function', FunctionProperties).map(({ name, arn, is }) => {
    const code = bundles.get(is.Code.S3Key.replace(/\.zip$/, ''))
    if (!code) throw new Error(`Function ${name} has no bundle ${is.Code.S3Key}`)
    return {
      name,
      arn,
      code,
      handler: is.Handler,
      timeoutSeconds: is.Timeout,
      memoryMb: is.MemorySize,
      environment: is.Environment?.Variables ?? {},
    }
  })
}

export function functionByArn(functions: FunctionSpec[], arn: string): FunctionSpec {
  const found = functions.find((each) => each.arn === arn)
  if (!found) throw new Error(`The template calls ${arn}, which is no function of it`)
  return found
}

/** By the name that the stack's description has for it. */
export function functionByName(functions: FunctionSpec[], name: string): FunctionSpec {
  const found = functions.find((each) => isNamed(each.name, name))
  if (!found) throw new Error(`The template has no function ${name}`)
  return found
}

/** What a variable of the functions says. */
export function variableOf(functions: FunctionSpec[], name: string): string {
  const value = functions.map((each) => each.environment[name]).find((each) => each !== undefined)
  if (value === undefined) throw new Error(`No function has a variable ${name}`)
  return value
}
