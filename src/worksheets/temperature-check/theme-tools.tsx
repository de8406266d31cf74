import { goTo } from '#ui/enter.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import type { TemperatureCheck, Theme } from './index.ts'
import { ShowLarge } from './show-large.tsx'
import { SentenceCard } from './sorting.tsx'
import { partsText as text } from './parts.text.ts'
import { moveTheme, removeTheme } from './order.ts'
import { rankedThemes, sentencesOf } from './themes.ts'

/** Beside the heading: back to the order by number, and the view for the wall. */
export function ThemesHead({ value, change }: ViewProps<TemperatureCheck>) {
  const themes = rankedThemes(value).filter(({ name }) => name !== '')
  if (themes.length === 0) return null
  return (
    <div class="buttons">
      {value.byHand && (
        <button type="button" onClick={() => change((sheet) => ({ ...sheet, byHand: false }))}>
          {text.rank}
        </button>
      )}
      <ShowLarge label={text.themes}>
        <ol class="temperature-check_wall">
          {themes.map((theme) => (
            <li key={theme.id}>
              <span dir="auto">{theme.name}</span> <small>{text.counts(theme)}</small>
            </li>
          ))}
        </ol>
      </ShowLarge>
    </div>
  )
}

interface Props extends ViewProps<TemperatureCheck> {
  readonly theme: Theme
  readonly line: number
}

/** Under a theme's name: how many sentences, which, and the buttons that move it. */
export function ThemeTools({ theme, line, value, change }: Props) {
  const name = theme.name || text.nameless(line + 1)
  const sentences = sentencesOf(value).filter((sentence) => sentence.theme === theme.id)
  const improve = sentences.filter(({ side }) => side === 'improve').length
  const last = value.themes.length - 1
  // The focus goes with the theme, so that pressing again moves the same one on.
  const move = (button: HTMLButtonElement, by: 1 | -1) => {
    const to = Math.min(Math.max(line + by, 0), last)
    change((sheet) => moveTheme(sheet, theme.id, by))
    goTo(button.form, `${by < 0 ? 'up' : 'down'}-${to}`)
  }
  return (
    <div class="temperature-check_theme">
      <span class="temperature-check_counts">{text.counts({ improve, well: sentences.length - improve })}</span>
      <span class="buttons">
        <button
          type="button"
          name={`up-${line}`}
          aria-label={text.moveUp(name)}
          aria-disabled={line === 0}
          onClick={(event) => move(event.currentTarget, -1)}
        >
          {text.up}
        </button>
        <button
          type="button"
          name={`down-${line}`}
          aria-label={text.moveDown(name)}
          aria-disabled={line === last}
          onClick={(event) => move(event.currentTarget, 1)}
        >
          {text.down}
        </button>
        <button
          type="button"
          aria-label={text.removeThemeNamed(name)}
          onClick={() => change((sheet) => removeTheme(sheet, theme.id))}
        >
          {text.remove}
        </button>
      </span>
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <SentenceCard key={sentence.side + sentence.key} sentence={sentence} />
          ))}
        </ul>
      )}
    </div>
  )
}
