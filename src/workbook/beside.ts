import { PREFIX } from './shelf.ts'

/** A key beside another's: a sheet as another of its worksheet, a note as another of its chapter. Anything else is set aside. */
export const besideOf = (key: string, id: string): string =>
  /^holding-together\/(sheet|note)\/[^/]+\/[^/]+$/.test(key)
    ? key.replace(/[^/]*$/, id)
    : `${PREFIX}aside/${key.slice(PREFIX.length)}/${id}`
