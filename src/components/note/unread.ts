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

/**
 * Keeps what is typed into such a note when the page goes before the island has woken, or could load: as a text beside the note,
 * which its chapter takes in when it is opened next.
 */
export function keepsUnread(): void {
  const id = `early${Date.now().toString(36)}`
  const keep = () => {
    const lines = document.querySelector<HTMLElement>('[ssr] .note_lines')
    const text = lines?.querySelector('textarea')?.value
    if (!lines || !text) return
    try {
      const envelope = { v: 1, value: { text }, revision: 1, changed: Date.now() }
      localStorage.setItem(`holding-together/note/${lines.dataset['chapter']}/${id}`, JSON.stringify(envelope))
    } catch {
      // A browser that refuses keeps nothing.
    }
  }
  addEventListener('pagehide', keep)
  addEventListener('visibilitychange', keep)
}
