import type { TextStorage } from '#workbook/shelf.ts'
import type { Vault } from './vault.ts'

/** The last write to the vault: whether it went well. */
let mirrored: Promise<boolean> | undefined

/** Whether the vault holds what was written last; undefined where this page has written nothing yet. */
export const isMirrored = (): Promise<boolean> | undefined => mirrored

/** Whether the vault could do it. Where it fails, localStorage is all that there is. */
const inVault = (act: (vault: Vault) => Promise<void>): Promise<boolean> =>
  import('./vault.ts')
    .then(({ openVault }) => act(openVault()))
    .then(
      () => true,
      () => false
    )

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
    mirrored = inVault(({ put }) => put(key, text))
    localStorage.setItem(key, text)
  },
  removeItem(key) {
    void inVault(({ remove }) => remove(key))
    localStorage.removeItem(key)
  }
}
