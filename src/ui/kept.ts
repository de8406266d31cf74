import type { TextStorage } from '#workbook/shelf.ts'

/** The last write to the vault: whether it went well. */
let mirrored: Promise<boolean> | undefined

/** Whether the vault holds what was written last; before anything was, whether it can be read at all, which makes one. */
export const isMirrored = (): Promise<boolean> => (mirrored ??= wentWell(vault().then(({ all }) => all())))

const vault = () => import('./vault.ts').then(({ openVault }) => openVault())

const wentWell = (attempt: Promise<unknown>): Promise<boolean> =>
  attempt.then(
    () => true,
    () => false
  )

/** Where the vault fails, localStorage is all that there is. */
const ignore = () => undefined

/**
 * localStorage, which opens a page at once and tells the other tabs; each write goes into the vault too, which survives a crash.
 * Throws as localStorage does.
 */
export const kept: TextStorage = {
  get length() {
    return localStorage.length
  },
  key: (index) => localStorage.key(index),
  getItem: (key) => localStorage.getItem(key),
  setItem(key, text) {
    mirrored = wentWell(vault().then(({ put }) => put(key, text)))
    localStorage.setItem(key, text)
  },
  removeItem(key) {
    vault()
      .then(({ remove }) => remove(key))
      .catch(ignore)
    localStorage.removeItem(key)
  }
}
