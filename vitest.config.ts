import {defineConfig} from 'vitest/config'

// The `source` condition makes tests run on the TypeScript sources of all packages, without a build.
export default defineConfig({
  resolve: {conditions: ['source']},
  ssr: {resolve: {conditions: ['source']}},
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/test/**/*.test.ts',
      'bench/*.test.ts',
      'examples/**/*.test.ts',
      'scripts/**/*.test.ts'
    ],
    // These end what hangs. What is merely slow, on a machine that has much else to do, must not fail.
    testTimeout: 15 * 60_000,
    hookTimeout: 15 * 60_000,
    expect: {poll: {timeout: 60_000}}
  }
})
