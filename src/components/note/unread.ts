/**
 * Lets a note that nobody has scrolled to, so that its island sleeps, print with its chapter: paper cannot wait for a script. It
 * stands in the page itself, and so without the gate; the text goes to paper alone.
 */
export function printsUnread(): void {
  addEventListener('beforeprint', () => {
    const lines = document.querySelector<HTMLElement>('[ssr] .note_lines')
    if (!lines) return
    try {
      const raw = localStorage.getItem(`holding-together/note/${lines.dataset['chapter']}/own`)
      JSON.parse(raw ?? '', (key, value: unknown) => {
        if (key === 'text' && typeof value === 'string') lines.dataset['text'] = value
      })
    } catch {
      // Nothing that can be read: lines to write on.
    }
  })
}
