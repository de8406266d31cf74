import type { TextStorage } from '#workbook/shelf.ts'

/** The last write to the vault: whether it went well. */
let mirrored: Promise<boolean> = Promise.resolve(true)

/** Whether the vault holds what was written last. */
export const isMirrored = (): Promise<boolean> => mirrored

const vault = () => import('./vault.ts').then(({ openVault }) => openVault())

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
    mirrored = vault()
      .then(({ put }) => put(key, text))
      .then(
        () => true,
        () => false
      )
    localStorage.setItem(key, text)
  },
  removeItem(key) {
    vault()
      .then(({ remove }) => remove(key))
      .catch(ignore)
    localStorage.removeItem(key)
  }
}
