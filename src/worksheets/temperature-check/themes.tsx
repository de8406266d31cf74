import './themes.css'
import { Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import type { TemperatureCheck } from './index.ts'
import type { Parts } from './parts.tsx'
import { text } from './text.ts'
import { setThemeName } from './theme-names.ts'

const LEAST_LINES = 3
const MOST_THEMES = 30

interface Props extends ViewProps<TemperatureCheck> {
  /** Counting, moving and sorting: there once something has been said. */
  readonly parts: Parts | undefined
}

/** The themes as lines to write on, in the order of their rank. */
export function Themes({ value, change, parts }: Props) {
  const ranked = parts?.rankedThemes(value) ?? value.themes
  const lines = Math.max(LEAST_LINES, ranked.length, Math.min(ranked.length + 1, MOST_THEMES))
  return (
    <section aria-labelledby="temperature-themes">
      <div class="temperature-check_order">
        <h3 id="temperature-themes">{text.themes}</h3>
        {parts && <parts.ThemesHead value={value} change={change} />}
      </div>
      {value.themes.length === 0 && <p class="temperature-check_hint">{text.themesHint}</p>}
      <ol class="temperature-check_themes" onKeyDown={parts?.goOn}>
        {Array.from({ length: lines }, (_, line) => {
          const theme = ranked[line]
          return (
            <li key={line} {...parts?.dropOn(line, change)}>
              <Line
                bare
                label={text.theme(line + 1)}
                name={`theme-${line}`}
                value={theme?.name ?? ''}
                change={(name) => change((sheet) => setThemeName(sheet, theme?.id, line, name))}
              />
              {parts && theme && <parts.ThemeTools theme={theme} line={line} value={value} change={change} />}
            </li>
          )
        })}
      </ol>
      {parts && <parts.Sorting value={value} change={change} />}
      {parts && <parts.Suggestions value={value} change={change} />}
      {parts && <parts.HandOn sheet={value} />}
    </section>
  )
}
