import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { type LambdaRuntime, startLambdaRuntime } from '../../infra/local/lambda/lambda-runtime.ts'
import { functionOf } from './fixture.ts'

let runtime: LambdaRuntime
let logged: string[]
beforeEach(async () => {
  logged = []
  runtime = await startLambdaRuntime({
    environment: { AWS_REGION: 'eu-west-1' },
    log: (name, line) => logged.push(`${name} ${line}`),
  })
  return () => runtime.stop()
})

const PID = 'exports.handler = async () => process.pid'

describe('the Lambda runtime', () => {
  test('a function gets the event and gives its result', async () => {
    const double = functionOf('exports.handler = async (event) => ({ twice: event.n * 2 })')
    expect(await runtime.invoke(double, { n: 21 })).toEqual({ result: { twice: 42 } })
  })

  test('a function that gives nothing gives null', async () => {
    expect(await runtime.invoke(functionOf('exports.handler = async () => {}'), {})).toEqual({ result: null })
  })

  test('a function sees the variables of the template and of Lambda, and none of ours', async () => {
    process.env.OF_THIS_MACHINE = 'secret'
    onTestFinished(() => void delete process.env.OF_THIS_MACHINE)
    const names = functionOf('exports.handler = async () => Object.keys(process.env).sort()', {
      environment: { TABLE: 't' },
    })
    expect(await runtime.invoke(names, {})).toEqual({
      result: [
        'AWS_ACCESS_KEY_ID',
        'AWS_LAMBDA_FUNCTION_MEMORY_SIZE',
        'AWS_LAMBDA_FUNCTION_NAME',
        'AWS_LAMBDA_FUNCTION_VERSION',
        'AWS_LAMBDA_LOG_GROUP_NAME',
        'AWS_LAMBDA_LOG_STREAM_NAME',
        'AWS_LAMBDA_RUNTIME_API',
        'AWS_REGION',
        'LAMBDA_TASK_ROOT',
        'TABLE',
        'TZ',
        '_HANDLER',
      ],
    })
  })

  test('the context tells which invocation it is and how long is left', async () => {
    const source = `exports.handler = async (_, context) =>
      [context.functionName, context.awsRequestId.length, context.getRemainingTimeInMillis() <= 20000]`
    expect(await runtime.invoke(functionOf(source), {})).toEqual({ result: ['Tested', 36, true] })
  })

  test('the next invocation finds the process warm', async () => {
    const count = functionOf('let n = 0; exports.handler = async () => ++n')
    expect([await runtime.invoke(count, {}), await runtime.invoke(count, {})]).toEqual([{ result: 1 }, { result: 2 }])
  })

  test('invocations at the same time run in processes of their own', async () => {
    const pid = functionOf(PID)
    const [a, b] = await Promise.all([runtime.invoke(pid, {}), runtime.invoke(pid, {})])
    expect(a).not.toEqual(b)
  })

  test('what a function throws comes back by name and text', async () => {
    const broken = functionOf("exports.handler = async () => { throw new RangeError('too far') }")
    const outcome = await runtime.invoke(broken, {})
    expect(outcome).toMatchObject({ error: { errorType: 'RangeError', errorMessage: 'too far' } })
  })

  test('a function that never ends is killed when its time is up, and the next invocation gets a new process', async () => {
    const stuck = functionOf(`exports.handler = async ({ stuck }) => { while (stuck); return 'free' }`, {
      timeoutSeconds: 1,
    })
    expect(await runtime.invoke(stuck, { stuck: true })).toEqual({
      error: { errorType: 'Sandbox.Timedout', errorMessage: 'Task timed out after 1.00 seconds' },
    })
    expect(await runtime.invoke(stuck, { stuck: false })).toEqual({ result: 'free' })
  })

  test('a function that dies is an error, and the next invocation gets a new process', async () => {
    const mortal = functionOf(`exports.handler = async ({ die }) => { if (die) process.exit(7); return 'alive' }`)
    expect(await runtime.invoke(mortal, { die: true })).toEqual({
      error: { errorType: 'Runtime.ExitError', errorMessage: 'Runtime exited, exit status: 7' },
    })
    expect(await runtime.invoke(mortal, { die: false })).toEqual({ result: 'alive' })
  })

  test('a function that cannot be loaded says why', async () => {
    const outcome = await runtime.invoke(functionOf("throw new Error('The variable TABLE takes a name')"), {})
    expect(outcome).toMatchObject({ error: { errorMessage: 'The variable TABLE takes a name' } })
  })

  test('what a function prints is logged line by line', async () => {
    await runtime.invoke(functionOf("exports.handler = async () => console.log('one\\ntwo')"), {})
    await expect.poll(() => logged).toEqual(['Tested one', 'Tested two'])
  })

  test('what a function prints last is logged also where it dies in the middle of the line', async () => {
    await runtime.invoke(
      functionOf("exports.handler = async () => { process.stdout.write('last words'); process.exit(1) }"),
      {},
    )
    await expect.poll(() => logged).toEqual(['Tested last words'])
  })

  test('a function whose bundle is gone is an error', async () => {
    const gone = functionOf(PID, { code: '/nowhere' })
    expect(await runtime.invoke(gone, {})).toMatchObject({ error: { errorType: 'Runtime.ExitError' } })
    expect(logged.join()).toContain('ENOENT')
  })

  test('stopping ends all processes, also busy ones, and their invocations', async () => {
    const outcome = await runtime.invoke(functionOf(PID), {})
    const stuck = runtime.invoke(functionOf('exports.handler = async () => { while (true); }'), {})
    await runtime.stop()
    expect(await stuck).toMatchObject({ error: { errorType: 'Runtime.ExitError' } })
    const pid = 'result' in outcome ? Number(outcome.result) : Number.NaN
    expect(() => process.kill(pid, 0)).toThrow('ESRCH')
    runtime = await startLambdaRuntime({ environment: {}, log: () => {} })
  })
})
