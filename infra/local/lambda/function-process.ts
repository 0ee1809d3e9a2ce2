import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { credentialsOf } from '../services/local-account.ts'

export type FunctionSpec = {
  name: string
  arn: string
  /** The folder of the bundle that would be uploaded. */
  code: string
  handler: string
  timeoutSeconds: number
  memoryMb: number
  environment: Record<string, string>
}

const BOOTSTRAP = join(import.meta.dirname, 'lambda-bootstrap.ts')

/**
 * Starts a process of a function, with the variables of the template and of Lambda and none of ours. `environment` is
 * what every function gets; `runtimeApi` is where it asks for work. `exited` gives how it ended, after its last line.
 */
export function functionProcess(
  spec: FunctionSpec,
  options: {
    id: string
    runtimeApi: string
    environment: Record<string, string>
    log: (functionName: string, line: string) => void
  },
): { child: ChildProcess; exited: Promise<string> } {
  const log = (line: string) => options.log(spec.name, line)
  const child = spawn(process.execPath, [`--max-old-space-size=${spec.memoryMb}`, BOOTSTRAP], {
    cwd: spec.code,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...options.environment,
      ...spec.environment,
      TZ: ':UTC',
      _HANDLER: spec.handler,
      LAMBDA_TASK_ROOT: spec.code,
      AWS_LAMBDA_RUNTIME_API: options.runtimeApi,
      // Whose calls these are, as on AWS the credentials of its role tell.
      AWS_ACCESS_KEY_ID: credentialsOf(spec.name, options.environment.AWS_SECRET_ACCESS_KEY ?? '').accessKeyId,
      AWS_LAMBDA_FUNCTION_NAME: spec.name,
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(spec.memoryMb),
      AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${spec.name}`,
      AWS_LAMBDA_LOG_STREAM_NAME: options.id,
    },
  })
  for (const stream of [child.stdout, child.stderr]) logLines(stream, log)
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => log(String(error)))
    child.once('close', (code, signal) => resolve(signal ? `signal: ${signal}` : `exit status: ${code}`))
  })
  return { child, exited }
}

/** Line by line; what is left at the end is a line, too. Not by readline, which also breaks at U+2028. */
function logLines(stream: Readable, log: (line: string) => void): void {
  let rest = ''
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) log(line)
  })
  stream.once('end', () => {
    if (rest) log(rest)
  })
}
