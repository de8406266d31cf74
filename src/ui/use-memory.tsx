import { useLayoutEffect, useState } from 'preact/hooks'

/**
 * A word under `key`, '' at first, that is remembered over a reload: in this whole browser, so that all its tabs go by it at
 * once, or in this tab alone. Where storage is blocked, a reload forgets it.
 */
export function useMemory(
  key: string,
  where: 'localStorage' | 'sessionStorage'
): readonly [word: string, remember: (word: string) => void] {
  const [word, setWord] = useState('')
  useLayoutEffect(() => {
    const recall = () => attempt(() => setWord(window[where].getItem(key) ?? ''))
    recall()
    addEventListener('storage', recall)
    return () => removeEventListener('storage', recall)
  }, [key])
  const remember = (next: string) => {
    setWord(next)
    attempt(() => window[where].setItem(key, next))
  }
  return [word, remember]
}

function attempt(run: () => void): void {
  try {
    run()
  } catch {
    // Blocked.
  }
}
