import type { ViewProps } from '#ui/frame.tsx'
import { Ideas } from '#ui/ideas.tsx'
import { guessedKind } from './fixes.ts'
import type { TemperatureCheck } from './index.ts'
import { partsText as text } from './parts.text.ts'
import { themeToMend } from './order.ts'

/** For the theme that has most to improve: structures that may help, each with its chapter. */
export function Suggestions({ value, change }: ViewProps<TemperatureCheck>) {
  const theme = themeToMend(value)
  if (!theme) return null
  const { coalition, next, who, by } = value
  return (
    <section class="temperature-check_mend" aria-labelledby="temperature-mend">
      <h3 id="temperature-mend">{text.mend(theme.name || text.nameless(1))}</h3>
      <p>{text.mendHint}</p>
      <Ideas
        name="mend-kind"
        kind={theme.kind}
        guess={guessedKind(value, theme)}
        choose={(kind) =>
          change((sheet) => ({
            ...sheet,
            themes: sheet.themes.map((one) => (one.id === theme.id ? { ...one, kind } : one))
          }))
        }
        take={text.take}
        isTaken={(idea) => idea.do === next}
        onTake={(idea) => change((sheet) => ({ ...sheet, next: idea.do }))}
        handing={(idea) => ({
          coalition,
          from: 'temperature-check',
          items: [{ kind: 'change', text: idea.do, note: theme.name, ...(idea.do === next && { who, by }) }]
        })}
      />
    </section>
  )
}
