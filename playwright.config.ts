import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { launchOptions } from './scripts/chromium.ts'

/** Two runs on one machine take two ports. */
const port = Number(process.env['TEST_PORT'] ?? 4399)
const UNDER_A_PATH = { folder: 'dist-under-path', base: '/some/path' }

const serve = (folder: string, at: number, base: string) => ({
  command: `"${process.execPath}" scripts/serve.ts ${folder}`,
  env: { PORT: String(at), BASE_PATH: base },
  url: `http://localhost:${at}${base}/`,
  reuseExistingServer: false
})

const { executablePath, args } = launchOptions()
// Threads of its own for compiling and clearing up would only take the two cores from the other tests.
const browser = { executablePath, args: [...args, '--js-flags=--single-threaded'] }

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Four looks of axe at a long worksheet take their time on a busy machine.
  timeout: 60_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: process.env['CI'] === undefined ? 'line' : 'list',
  use: { baseURL: `http://localhost:${port}`, launchOptions: browser, locale: 'en-GB', trace: 'off' },
  projects: [{ name: 'Chromium' }],
  webServer: [
    serve('dist', port, ''),
    // 'npm test' makes it. Where it was not made, the test that needs it fails.
    ...(existsSync(UNDER_A_PATH.folder) ? [serve(UNDER_A_PATH.folder, port + 1, UNDER_A_PATH.base)] : [])
  ]
})
