import { useLayoutEffect, useState } from 'preact/hooks'

const storages = { browser: () => localStorage, tab: () => sessionStorage }

/**
 * A word under `key`, '' at first, that is remembered over a reload: in this whole browser, so that all its tabs go by it at
 * once, or in this tab alone. Where storage is blocked, a reload forgets it.
 */
export function useMemory(
  key: string,
  where: keyof typeof storages
): readonly [word: string, remember: (word: string) => void] {
  const [word, setWord] = useState('')
  useLayoutEffect(() => {
    const recall = () => setWord(attempt(() => storages[where]().getItem(key)) ?? '')
    recall()
    addEventListener('storage', recall)
    return () => removeEventListener('storage', recall)
  }, [key, where])
  const remember = (next: string) => {
    setWord(next)
    attempt(() => (next ? storages[where]().setItem(key, next) : storages[where]().removeItem(key)))
  }
  return [word, remember]
}

function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
