import { defineConfig } from '@playwright/test'
import { launchOptions } from './scripts/chromium.ts'

/** Two runs on one machine take two ports. */
const port = Number(process.env['TEST_PORT'] ?? 4399)

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: process.env['CI'] === undefined ? 'line' : 'list',
  use: { baseURL: `http://localhost:${port}`, launchOptions: launchOptions(), locale: 'en-GB', trace: 'off' },
  projects: [{ name: 'Chromium' }],
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts`,
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false
  }
})
