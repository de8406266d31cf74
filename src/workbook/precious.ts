import { PREFIX, type TextStorage } from './shelf.ts'

/** Texts by their keys, as they are kept. */
export type Entries = ReadonlyMap<string, string>

/** What people wrote, with what an older version had written and what was set aside; not what a page remembers of itself. */
export const isPrecious = (key: string): boolean => /^holding-together\/((sheet|before|note|aside)\/|roster$)/.test(key)

/** The keys that are ours; an origin may hold other sites'. */
export const keysOf = (storage: Pick<TextStorage, 'length' | 'key'>): readonly string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) => key.startsWith(PREFIX))

/** All that is precious in a storage. Throws as the storage does. */
export const entriesIn = (storage: Pick<TextStorage, 'length' | 'key' | 'getItem'>): Entries =>
  new Map(
    keysOf(storage)
      .filter(isPrecious)
      .map((key) => [key, storage.getItem(key) ?? ''])
  )
