import { NAME } from '#workbook/shelf.ts'

/**
 * The copy of all that this site keeps, in IndexedDB, written with strict durability: it survives a killed browser and a power
 * cut, where localStorage may lag a minute behind. Rejects where the browser refuses.
 */
export interface Vault {
  readonly put: (key: string, text: string) => Promise<void>
  readonly remove: (key: string) => Promise<void>
  readonly all: () => Promise<ReadonlyMap<string, string>>
  /** Removes everything; the vault is not to be used afterwards. */
  readonly destroy: () => Promise<void>
}

const TEXTS = 'texts'

/** Whether anything was ever put into the vault. Rejects where the browser refuses. Opening one would make it. */
export const hasVault = async (): Promise<boolean> => (await indexedDB.databases()).some(({ name }) => name === NAME)

/** Whether the vault can be read. Looking makes one. */
export const isReadable = (): Promise<boolean> =>
  openVault()
    .all()
    .then(
      () => true,
      () => false
    )

let opening: Promise<IDBDatabase> | undefined

export function openVault(): Vault {
  const write = async (change: (texts: IDBObjectStore) => void) => {
    const transaction = (await database()).transaction(TEXTS, 'readwrite', { durability: 'strict' })
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = transaction.onerror = () => reject(transaction.error)
    })
    change(transaction.objectStore(TEXTS))
    transaction.commit?.()
    return done
  }
  return {
    put: (key, text) => write((texts) => texts.put(text, key)),
    remove: (key) => write((texts) => texts.delete(key)),
    async all() {
      const texts = (await database()).transaction(TEXTS).objectStore(TEXTS)
      const [keys, values] = await Promise.all([resultOf(texts.getAllKeys()), resultOf<unknown[]>(texts.getAll())])
      return new Map(keys.map((key, index) => [String(key), String(values[index])]))
    },
    async destroy() {
      const open = await opening?.catch(() => undefined)
      open?.close()
      opening = undefined
      await resultOf(indexedDB.deleteDatabase(NAME))
    }
  }
}

/** One connection, opened anew if the last attempt failed or the browser has closed it. */
function database(): Promise<IDBDatabase> {
  opening ??= connect().catch((error: unknown) => {
    opening = undefined
    throw error
  })
  return opening
}

async function connect(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(TEXTS)
  const database = await resultOf(request)
  const forget = () => {
    opening = undefined
  }
  database.onclose = forget
  // Another tab erases everything, or has a newer version of the site.
  database.onversionchange = () => {
    database.close()
    forget()
  }
  return database
}

function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
