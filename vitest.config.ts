import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    // No test changes a module: files share their workers, which is more than twice as fast.
    isolate: false,
    // A machine that others keep busy is slow, not wrong. What must be quick is bounded in its own test, in processor time.
    testTimeout: 30_000
  }
})
