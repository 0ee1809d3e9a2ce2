import * as z from 'zod'
import type { FunctionSpec } from './lambda-runtime.ts'
import type { Synthesised } from './synth.ts'
import type { ResolvedTemplate } from './template.ts'

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
