/** Below this height, in pixels, there is room only for what is written and pressed: the dialog is marked `data-short` for its styles. */
const SHORT = 560

/**
 * Keeps `dialog` on the part of the screen that a phone's keyboard leaves free, which neither its size nor a media query
 * knows. Returns what ends it.
 */
export function fitAboveKeyboard(dialog: HTMLElement): () => void {
  const { visualViewport: seen } = window
  if (!seen) return () => undefined
  const place = () => {
    // Whoever has zoomed in moves about the page by themselves.
    const isWhole = Math.abs(seen.scale - 1) < 0.01
    dialog.style.blockSize = isWhole ? `${seen.height}px` : ''
    dialog.style.insetBlockStart = isWhole ? `${seen.offsetTop}px` : ''
    dialog.toggleAttribute('data-short', isWhole && seen.height < SHORT)
  }
  const aborter = new AbortController()
  seen.addEventListener('resize', place, { signal: aborter.signal })
  seen.addEventListener('scroll', place, { signal: aborter.signal })
  place()
  return () => aborter.abort()
}
