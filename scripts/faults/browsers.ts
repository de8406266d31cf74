import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { chromiumArguments, findChromium } from '../chromium.ts'

export type Kind = 'chrome' | 'firefox'

const FIREFOX = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr'

/** Where that browser lies on this machine, if it is there. */
export function pathOf(kind: Kind): string | undefined {
  if (kind === 'chrome') return findChromium()
  return existsSync(FIREFOX) ? FIREFOX : undefined
}

/** A browser of its own with its profile in `profile`, in a process that may be killed. Firefox is driven by WebDriver BiDi. */
export async function launch(kind: Kind, profile: string): Promise<Browser> {
  const executablePath = pathOf(kind)
  if (!executablePath) throw new Error(`No ${kind} was found.`)
  // Puppeteer puts the preferences of the last one back some time after it has gone.
  const asides = ['prefs.js.puppeteer', 'user.js.puppeteer'].map((file) => join(profile, file))
  for (let tries = 0; tries < 100 && asides.some(existsSync); tries += 1) await wait(20)
  const asRoot = process.getuid?.() === 0 && kind === 'chrome' ? ['--no-sandbox'] : []
  return puppeteer.launch({
    browser: kind,
    executablePath,
    userDataDir: profile,
    headless: true,
    args: kind === 'chrome' ? [...chromiumArguments, ...asRoot] : [],
    // After a crash Firefox asks how it should go on.
    ...(kind === 'firefox' && { extraPrefsFirefox: { 'toolkit.startup.max_resumed_crashes': -1 } })
  })
}

/** Kills the browser's own process, as a crash or an empty battery does, and waits until it is gone. */
export const kill = (browser: Browser): Promise<void> => end(browser, (own) => own.kill('SIGKILL'))

/** Closes the browser as its people do, and waits until it is gone: until then it may still write into its profile. */
export const quit = (browser: Browser): Promise<void> => end(browser, () => browser.close())

async function end(browser: Browser, how: (own: ChildProcess) => unknown): Promise<void> {
  const own = browser.process()
  if (!own) throw new Error('The browser was not started here.')
  const gone = own.exitCode === null ? new Promise((resolve) => own.once('exit', resolve)) : undefined
  await how(own)
  await gone
}

/** Runs with a profile folder that is removed afterwards. */
export async function withProfile<Result>(run: (profile: string) => Promise<Result>): Promise<Result> {
  const profile = mkdtempSync(join(tmpdir(), 'holding-together-profile-'))
  try {
    return await run(profile)
  } finally {
    // The killed browser's children may still be writing.
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}

/** A page of the site whose worksheet is awake. */
export async function openSheet(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(address)
  await awake(page)
  return page
}

export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('form.sheet .tools button:last-child:enabled') !== null)
}

export const COALITION = 'form.sheet textarea[name=coalition]'

/** Whether the field at `selector` comes to hold one of these texts, and nothing besides, within `longest` milliseconds. */
export function comesToHold(page: Page, selector: string, texts: readonly string[], longest = 4000): Promise<boolean> {
  const holds = (place: string, expected: readonly string[]) => {
    const field = document.querySelector(place)
    return field instanceof HTMLTextAreaElement && expected.includes(field.value)
  }
  return inTime(page.waitForFunction(holds, { timeout: longest, polling: 50 }, selector, texts))
}

/** Whether all these words come to stand in what is at `selector` within `longest` milliseconds. */
export function comesToShow(page: Page, selector: string, words: readonly string[], longest = 4000): Promise<boolean> {
  const shows = (place: string, expected: readonly string[]) => {
    const text = document.querySelector(place)?.textContent ?? ''
    return expected.every((word) => text.includes(word))
  }
  return inTime(page.waitForFunction(shows, { timeout: longest, polling: 50 }, selector, words))
}

const inTime = (wait: Promise<unknown>): Promise<boolean> =>
  wait.then(
    () => true,
    () => false
  )
