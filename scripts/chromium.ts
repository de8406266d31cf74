/**
 * Finds a Chromium for the browser tests and prints its path. If there is none, installs Debian's where it may, and otherwise
 * says what to do and exits with 1.
 *
 *   node scripts/chromium.ts
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const ADVICE =
  "No Chromium was found: set CHROMIUM to the path of Chrome or Chromium, or run 'npx playwright install chromium'."

/**
 * Parts of the browser around the page, each drawn by a renderer of its own beside every window: a fifth of the time of a test. And
 * what Playwright switches off itself, since of two such arguments the last one counts.
 */
const DISABLED = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch'
]

/** The tests measure this site alone: the browser itself asks nobody for anything. */
export const chromiumArguments = [
  `--disable-features=${DISABLED.join(',')}`,
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic'
]

/** The path of a Chromium on this machine: the one named by CHROMIUM, the system's, or Playwright's own. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM']
  if (named) return existsSync(named) ? named : undefined
  const system = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
    (name) => `/usr/bin/${name}`
  )
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  return [...system, mac, chromium.executablePath()].find((path) => existsSync(path))
}

/** How Playwright starts it. Throws, with the advice, where there is none. */
export function launchOptions(): { executablePath: string; args: string[] } {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(ADVICE)
  return { executablePath, args: chromiumArguments }
}

function installDebians(): void {
  if (process.env['CHROMIUM'] || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', command, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
}

if (import.meta.main) {
  if (!findChromium()) installDebians()
  const path = findChromium()
  if (path) console.log(path)
  else {
    console.error(ADVICE)
    process.exitCode = 1
  }
}
