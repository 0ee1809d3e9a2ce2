import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const slow = [
  'test/pipeline/**/*.test.ts',
  'test/functions/**/*.test.ts',
  'test/local/**/*.test.ts',
  'test/infra/**/*.test.ts',
  'test/analytics/**/*.test.ts',
  'test/faults/**/*.test.ts',
  'test/browser/**/*.test.ts',
  'test/simulation/models/**/*.test.ts',
]

/** These take half a minute and more each. */
const LONGEST = [
  'faults/faults',
  'local/radar',
  'pipeline/',
  'simulation/mutants/',
  'simulation/simulation',
  'browser/',
]

/** The longest first, so that no core waits for the last of them: a fresh checkout knows no times to go by. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isShort = ({ moduleId }: TestSpecification) => !LONGEST.some((each) => moduleId.includes(`/test/${each}`))
    return (await super.sort(files)).toSorted((a, b) => Number(isShort(a)) - Number(isShort(b)))
  }
}

/**
 * `reading` is pure and quick; `stack` synthesises, bundles and runs the embedded stack, or DuckDB; `moto` runs the
 * pipeline once more, on the services as others wrote them, where `moto_server` is on the path.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'reading',
          testTimeout: 60_000,
          include: ['test/**/*.test.ts'],
          exclude: slow,
          globalSetup: 'test/browser/unpack-chromium.ts',
        },
      },
      {
        test: {
          name: 'stack',
          include: slow,
          // These take as long as all others of their folder.
          exclude: ['test/infra/cfn-lint.test.ts', 'test/infra/deploy-commands.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          globalSetup: ['test/browser/unpack-chromium.ts', 'test/infra/grants/ledger-folder.ts'],
          expect: { poll: { timeout: 20_000 } },
          // It imports JSON without saying so, which Node alone does not take.
          deps: { optimizer: { ssr: { enabled: true, include: ['@actions/workflow-parser'] } } },
          // Its modules name each other without file endings, which Node alone does not take either.
          server: { deps: { inline: ['dt-sql-parser'] } },
        },
      },
      {
        test: {
          name: 'moto',
          include: [
            ...['test/pipeline/pipeline.test.ts', 'test/pipeline/stopping.test.ts', 'test/pipeline/grants.test.ts'],
            ...['test/infra/cfn-lint.test.ts', 'test/infra/deploy-commands.test.ts'],
          ],
          env: { PIPELINE_AGAINST: 'moto' },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
