import { defineConfig } from 'vitest/config'

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

/**
 * `reading` is pure and quick; `stack` synthesises, bundles and runs the embedded stack, or DuckDB; `moto` runs the
 * pipeline once more, on the services as others wrote them, where `moto_server` is on the path.
 */
export default defineConfig({
  test: {
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
          // Takes as long as all others of its folder.
          exclude: ['test/infra/cfn-lint.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          globalSetup: ['test/browser/unpack-chromium.ts', 'test/infra/grants/ledger-folder.ts'],
          expect: { poll: { timeout: 20_000 } },
          // Its modules name each other without file endings, which Node alone does not take.
          server: { deps: { inline: ['dt-sql-parser'] } },
        },
      },
      {
        test: {
          name: 'moto',
          include: [
            ...['test/pipeline/pipeline.test.ts', 'test/pipeline/stopping.test.ts', 'test/pipeline/grants.test.ts'],
            'test/infra/cfn-lint.test.ts',
          ],
          env: { PIPELINE_AGAINST: 'moto' },
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
