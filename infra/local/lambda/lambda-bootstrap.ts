/**
 * Runs inside the child process of one function: loads its handler and works off invocations over the
 * Lambda Runtime API. Knows nothing of the stack but the variables that Lambda itself sets.
 */
import { createRequire } from 'node:module'
import { join } from 'node:path'

type Handler = (event: unknown, context: object) => Promise<unknown>

// Ctrl-C reaches the whole process group; the stack decides when a function ends.
process.on('SIGINT', () => {})

const {
  AWS_LAMBDA_RUNTIME_API: api,
  LAMBDA_TASK_ROOT: root = '.',
  _HANDLER: handlerName = '',
  AWS_LAMBDA_FUNCTION_NAME: functionName,
  AWS_LAMBDA_FUNCTION_VERSION: functionVersion,
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: memoryLimitInMB,
  AWS_LAMBDA_LOG_GROUP_NAME: logGroupName,
  AWS_LAMBDA_LOG_STREAM_NAME: logStreamName,
} = process.env
const base = `http://${api}/2018-06-01/runtime`

const post = (path: string, body: unknown) =>
  fetch(`${base}/${path}`, { method: 'POST', body: JSON.stringify(body) ?? 'null' })

const describe = (error: unknown) =>
  error instanceof Error
    ? { errorType: error.name, errorMessage: error.message, trace: error.stack?.split('\n') ?? [] }
    : { errorType: typeof error, errorMessage: String(error), trace: [] }

async function load(): Promise<Handler> {
  const [file = '', name = ''] = handlerName.split('.')
  const handler: unknown = createRequire(join(root, '/'))(`./${file}`)[name]
  if (typeof handler !== 'function') throw new Error(`${handlerName} is undefined or not exported`)
  return async (event, context) => handler(event, context)
}

async function serve(handler: Handler): Promise<never> {
  for (;;) {
    const next = await fetch(`${base}/invocation/next`)
    const header = (name: string) => next.headers.get(`lambda-runtime-${name}`) ?? ''
    const deadline = Number(header('deadline-ms'))
    const awsRequestId = header('aws-request-id')
    const context = {
      awsRequestId,
      functionName,
      functionVersion,
      memoryLimitInMB,
      logGroupName,
      logStreamName,
      invokedFunctionArn: header('invoked-function-arn'),
      getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    }
    const event: unknown = await next.json()
    try {
      const result = await handler(event, context)
      await post(`invocation/${awsRequestId}/response`, result ?? null)
    } catch (error) {
      await post(`invocation/${awsRequestId}/error`, describe(error))
    }
  }
}

const handler = await load().catch(async (error) => {
  await post('init/error', describe(error))
  process.exit(1)
})
// The stack is gone when its Runtime API is: nothing is left to serve.
await serve(handler).catch(() => process.exit(0))
