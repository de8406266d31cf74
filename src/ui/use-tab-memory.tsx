import { useLayoutEffect, useState } from 'preact/hooks'

/** A word that this tab remembers over a reload, '' at first; kept nowhere else. Where storage is blocked, a reload forgets it. */
export function useTabMemory(key: string): readonly [word: string, remember: (word: string) => void] {
  const [word, setWord] = useState('')
  useLayoutEffect(() => attempt(() => setWord(sessionStorage.getItem(key) ?? '')), [key])
  const remember = (next: string) => {
    setWord(next)
    attempt(() => sessionStorage.setItem(key, next))
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
