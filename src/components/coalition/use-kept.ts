import { useEffect, useState } from 'preact/hooks'
import { NAME, PREFIX } from '#workbook/shelf.ts'
import { type Read, readAll } from './read.ts'

/** What this browser keeps, read again whenever a page writes; and how to have it read again. */
export function useKept(): readonly [read: Read | 'failed' | undefined, readAgain: () => void] {
  const [read, setRead] = useState<Read | 'failed'>()
  const readAgain = () => void readAll().then(setRead, () => setRead('failed'))
  useEffect(() => {
    readAgain()
    lookBack().then(
      (changed) => changed && readAgain(),
      () => undefined
    )
    let timer: ReturnType<typeof setTimeout> | undefined
    // Another tab that is typed into writes several times a second.
    const hear = ({ key }: StorageEvent) => {
      if (key !== null && !key.startsWith(PREFIX)) return
      clearTimeout(timer)
      timer = setTimeout(readAgain, 300)
    }
    addEventListener('storage', hear)
    addEventListener('pageshow', readAgain)
    return () => {
      removeEventListener('storage', hear)
      removeEventListener('pageshow', readAgain)
    }
  }, [])
  return [read, readAgain]
}

/** Where this browser has a vault, makes what is kept agree with it; gives whether anything was brought back. */
async function lookBack(): Promise<boolean> {
  const all = await indexedDB.databases()
  if (!all.some(({ name }) => name === NAME)) return false
  const { bringBack } = await import('#ui/bring-back.ts')
  return (await navigator.locks.request(NAME, bringBack)).changed
}
