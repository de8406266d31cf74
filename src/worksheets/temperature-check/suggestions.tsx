import type { ViewProps } from '#ui/frame.tsx'
import { guessedKind, kindOf, named } from './fixes.ts'
import type { TemperatureCheck } from './index.ts'
import { fixes } from './fixes.text.ts'
import { partsText as text } from './parts.text.ts'
import { themeToMend } from './order.ts'

/** For the theme that has most to improve: structures that may help, each with its chapter. */
export function Suggestions({ value, change }: ViewProps<TemperatureCheck>) {
  const theme = themeToMend(value)
  if (!theme) return null
  const guess = theme.kind === '' ? guessedKind(value, theme) : ''
  const kind = kindOf(value, theme)
  const choose = (chosen: string) =>
    change((sheet) => ({
      ...sheet,
      themes: sheet.themes.map((one) =>
        one.id === theme.id ? { ...one, kind: named.find((kind) => kind === chosen) ?? '' } : one
      )
    }))
  return (
    <section class="temperature-check_mend" aria-labelledby="temperature-mend">
      <h3 id="temperature-mend">{text.mend(theme.name || text.nameless(1))}</h3>
      <p>{text.mendHint}</p>
      <label class="field">
        <span class="field_label">{text.about}</span>
        <select name="mend-kind" value={theme.kind} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{guess ? text.guessed(text.kinds[guess]) : text.choose}</option>
          {named.map((kind) => (
            <option key={kind} value={kind}>
              {text.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      {kind && (
        <ul>
          {fixes[kind].map((fix) => (
            <li key={fix.do}>
              <b>{fix.do}</b>
              <span>
                {text.read} <a href={fix.chapter.path}>{fix.chapter.title}</a>
                {fix.worksheet && (
                  <>
                    {' · '}
                    {text.workOn}: <a href={fix.worksheet.path}>{fix.worksheet.title}</a>
                  </>
                )}
              </span>
              {value.next !== fix.do && (
                <button type="button" onClick={() => change((sheet) => ({ ...sheet, next: fix.do }))}>
                  {text.take}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
