/** A stand-in for localStorage, in memory, that can be as full or as forbidden as a browser's. */
export interface TestStorage extends Storage {
  mode: 'works' | 'full' | 'blocked'
}

/** `items` may be shared by two storages, as by two tabs. */
export function testStorage(items = new Map<string, string>()): TestStorage {
  const storage: TestStorage = {
    mode: 'works',
    get length() {
      forbid()
      return items.size
    },
    key(index) {
      forbid()
      return [...items.keys()][index] ?? null
    },
    getItem(key) {
      forbid()
      return items.get(key) ?? null
    },
    setItem(key, value) {
      forbid()
      if (storage.mode === 'full') throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      items.set(key, value)
    },
    removeItem(key) {
      forbid()
      items.delete(key)
    },
    clear() {
      forbid()
      items.clear()
    }
  }
  const forbid = () => {
    if (storage.mode === 'blocked') throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  return storage
}
