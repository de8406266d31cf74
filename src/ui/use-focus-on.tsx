import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Puts the focus where somebody will go on, once that has been drawn: the part within whose `data-focus` is so called. What lies
 * behind a fold opens it.
 */
export function useFocusOn(within: RefObject<HTMLElement>): (name: string) => void {
  const wanted = useRef<string>()
  useLayoutEffect(() => {
    const part = wanted.current && within.current?.querySelector<HTMLElement>(`[data-focus="${wanted.current}"]`)
    if (!part) return
    wanted.current = undefined
    const fold = part.closest('details')
    if (fold) fold.open = true
    part.focus()
    if (part instanceof HTMLInputElement) part.select()
  })
  return (name) => {
    wanted.current = name
  }
}
