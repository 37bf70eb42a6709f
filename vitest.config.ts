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
    testTimeout: 20_000
  }
})
