import { ERASED_KEY } from '#workbook/erased-key.ts'
import { keysOf } from '#workbook/precious.ts'
import { NAME, PREFIX } from '#workbook/shelf.ts'
import { hasVault, openVault } from './vault.ts'

/** So long other tabs have to hear that everything is to go, in milliseconds: longer than their saving waits for a pause. */
const HEARING = 500
const TRIES = 5

/**
 * Erases all that this site keeps in this browser: storage, the vault, caches; and has open tabs forget it. Whether nothing is left,
 * which is looked at again after a while: a tab that was just saving may have been late.
 */
export async function eraseEverything(): Promise<boolean> {
  attempt(() => localStorage.setItem(ERASED_KEY, String(Date.now())))
  await pause(HEARING)
  for (let tries = 0; tries < TRIES; tries += 1) {
    emptyStorage('localStorage')
    emptyStorage('sessionStorage')
    await Promise.race([openVault().destroy(), pause(2000)]).catch(() => undefined)
    await emptyCaches()
    await pause(HEARING)
    if (await isEmpty()) break
  }
  attempt(() => localStorage.removeItem(ERASED_KEY))
  return isEmpty()
}

/** Removes our keys of one storage, but for the one that says why. */
export function emptyStorage(where: 'localStorage' | 'sessionStorage'): void {
  attempt(() => {
    for (const key of keysOf(window[where])) if (key !== ERASED_KEY) window[where].removeItem(key)
  })
}

async function emptyCaches(): Promise<void> {
  try {
    const names = (await caches.keys()).filter((name) => name.startsWith(NAME) || name.startsWith(PREFIX))
    await Promise.all(names.map((name) => caches.delete(name)))
  } catch {
    // There are none without HTTPS.
  }
}

async function isEmpty(): Promise<boolean> {
  const isLeft = attempt(() => keysOf(localStorage).some((key) => key !== ERASED_KEY)) ?? false
  return !isLeft && !(await hasVault().catch(() => false))
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
