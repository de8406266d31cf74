import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    // No test changes a module: files share their workers, which is more than twice as fast.
    isolate: false
  }
})
