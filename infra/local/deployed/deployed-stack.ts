import * as z from 'zod'
import { type AwsCli, AwsRefusal } from './aws-cli.ts'

const Stacks = z.object({
  Stacks: z.tuple([
    z.object({
      StackId: z.string(),
      StackStatus: z.string(),
      Outputs: z.array(z.object({ OutputKey: z.string(), OutputValue: z.string() })).default([]),
    }),
  ]),
})
const Resource = z.object({
  LogicalResourceId: z.string(),
  PhysicalResourceId: z.string().default(''),
  ResourceType: z.string(),
  ResourceStatus: z.string().default(''),
})
const Resources = z.object({ StackResourceSummaries: z.array(Resource) })

export type DeployedStack = { name: string; region: string; status: string; outputs: Map<string, string> }
/** `id` is the name that AWS gave it; `logical` the one in the template. */
export type DeployedResource = { logical: string; id: string; type: string }

export const stackName = (stage: string) => `Inhuurradar-${stage}`

/** The stack of a stage as it stands in AWS; null where there is none. */
export async function deployedStack(aws: AwsCli, stage: string): Promise<DeployedStack | null> {
  const name = stackName(stage)
  try {
    const [found] = Stacks.parse(await aws(['cloudformation', 'describe-stacks', '--stack-name', name])).Stacks
    const outputs = new Map(found.Outputs.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]))
    const [, , , region = ''] = found.StackId.split(':')
    return { name, region, status: found.StackStatus, outputs }
  } catch (error) {
    if (error instanceof AwsRefusal && error.message.includes('does not exist')) return null
    throw error
  }
}

/** All that is there: of a stack whose making was rolled back, what stayed. */
export async function resourcesOf(aws: AwsCli, name: string): Promise<DeployedResource[]> {
  const found = await aws(['cloudformation', 'list-stack-resources', '--stack-name', name])
  const isThere = ({ PhysicalResourceId, ResourceStatus }: z.infer<typeof Resource>) =>
    PhysicalResourceId !== '' && ResourceStatus !== 'DELETE_COMPLETE'
  return Resources.parse(found)
    .StackResourceSummaries.filter(isThere)
    .map((each) => ({
      logical: each.LogicalResourceId,
      id: each.PhysicalResourceId,
      type: each.ResourceType,
    }))
}
