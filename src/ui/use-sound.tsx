import { useRef, useState } from 'preact/hooks'

/** The sound at the end of a turn: off at first, and loaded when it is switched on, with the tone itself as the answer. */
export function useSound() {
  const [on, setOn] = useState(false)
  const play = useRef<() => void>()
  return {
    on,
    async toggle() {
      if (on) return setOn(false)
      try {
        play.current ??= (await import('./tone.ts')).openTone()
        play.current()
        setOn(true)
      } catch {
        // No sound in this browser, or no connection to load it: the box stays empty.
        setOn(false)
      }
    },
    ring: () => on && play.current?.()
  }
}
