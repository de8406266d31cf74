import { useEffect, useState } from 'preact/hooks'
import { ERASED_KEY } from '#workbook/erased-key.ts'
import { isPrecious, keysOf } from '#workbook/precious.ts'
import { NAME, PREFIX } from '#workbook/shelf.ts'
import { erasedText } from '#ui/erased-text.ts'
import { kept } from '#ui/kept.ts'
import { hasVault } from '#ui/vault.ts'
import { type Read, readAll } from './read.ts'

/**
 * What this browser keeps, read again whenever a page writes. `readAgain` after something was written here; `renew` after all of it
 * may be other than it was: `round` counts these. `say` takes what is to be told of what was brought back.
 */
export function useKept(say: (notice: string) => void) {
  const [read, setRead] = useState<Read | 'failed'>()
  const [round, setRound] = useState(0)
  const readAgain = () => void readAll().then(setRead, () => setRead('failed'))
  const renew = () => {
    readAgain()
    setRound((last) => last + 1)
  }
  useEffect(() => {
    readAgain()
    lookBack(say).then(
      (changed) => changed && renew(),
      () => undefined
    )
    let timer: ReturnType<typeof setTimeout> | undefined
    // Another tab that is typed into writes several times a second.
    const hear = ({ key }: StorageEvent) => {
      if (key !== null && !key.startsWith(PREFIX)) return
      if (key === ERASED_KEY) {
        // When it begins and when it is done. Nothing that stands on the page may write anything back.
        renew()
        say(erasedText)
        return
      }
      clearTimeout(timer)
      timer = setTimeout(readAgain, 300)
    }
    const show = ({ persisted }: PageTransitionEvent) => persisted && renew()
    addEventListener('storage', hear)
    addEventListener('pageshow', show)
    return () => {
      removeEventListener('storage', hear)
      removeEventListener('pageshow', show)
    }
  }, [])
  return { read, readAgain, renew, round }
}

/** Makes what is kept agree with its second copy; gives whether anything was brought back. */
async function lookBack(say: (notice: string) => void): Promise<boolean> {
  // Where neither place has anything, looking must not make a vault.
  if (!keysOf(kept).some(isPrecious) && !(await hasVault())) return false
  const { bringBack, inWords } = await import('#ui/bring-back.ts')
  const { changed, missing } = await navigator.locks.request(NAME, bringBack)
  if (missing > 0) say(inWords(missing))
  return changed
}
