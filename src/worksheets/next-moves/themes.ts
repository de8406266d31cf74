/** Between a theme and what stands behind it. */
const BEHIND = ' · '

interface Theme {
  readonly text: string
  readonly note: string
}

/** A theme on one line, and what stands behind it. */
export const themeFrom = ({ text, note }: Theme): string =>
  [text, note]
    .filter(Boolean)
    .join(BEHIND)
    .replace(/\s*\n\s*/g, ' ')

/** The themes that were written down, one a line. */
export const themesIn = (written: string): readonly Theme[] =>
  written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [text = '', ...note] = line.split(BEHIND)
      return { text, note: note.join(BEHIND) }
    })
