import {defineConfig} from 'vitest/config'

const guard = 'bench/guard.test.ts'

// The `source` condition makes tests run on the TypeScript sources of all packages, without a build.
export default defineConfig({
  resolve: {conditions: ['source']},
  ssr: {resolve: {conditions: ['source']}},
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'tests',
          include: [
            'packages/*/src/**/*.test.ts',
            'packages/*/test/**/*.test.ts',
            'bench/*.test.ts',
            'examples/**/*.test.ts',
            'scripts/**/*.test.ts'
          ],
          exclude: [guard]
        }
      },
      // What measures time runs by itself, when all others are done.
      {extends: true, test: {name: 'guard', include: [guard], sequence: {groupOrder: 1}}}
    ],
    // These end what hangs. What is merely slow, on a machine that has much else to do, must not fail.
    testTimeout: 15 * 60_000,
    hookTimeout: 15 * 60_000,
    expect: {poll: {timeout: 60_000}}
  }
})
