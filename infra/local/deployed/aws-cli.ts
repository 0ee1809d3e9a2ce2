import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { UsageError } from '../terminal/usage.ts'

/** Runs one call of the AWS CLI, such as `['sesv2', 'get-account']`; gives its answer. Throws AwsRefusal where AWS says no. */
export type AwsCli = (args: string[]) => Promise<unknown>

/** Which call was refused, and what AWS said, in its words. */
export class AwsRefusal extends UsageError {
  override name = 'AwsRefusal'
}

/** The `aws` on the path, with the credentials and region that it has. */
export const awsCli: AwsCli = async (args) => {
  // Nobody turns pages here; as a variable, which version 1 takes as well.
  const env = { ...process.env, AWS_PAGER: '' }
  const child = spawn('aws', [...args, '--output', 'json'], { stdio: ['ignore', 'pipe', 'pipe'], env })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', () => reject(new UsageError('the command takes the AWS CLI, "aws", on the path')))
    child.once('close', resolve)
  })
  const [out, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  if (status !== 0) {
    throw new AwsRefusal(`aws ${args.slice(0, 2).join(' ')}: ${errors.trim().split('\n').at(-1) ?? `status ${status}`}`)
  }
  return out.trim() === '' ? {} : JSON.parse(out)
}
