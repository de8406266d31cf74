import type { ViewProps } from '#ui/frame.tsx'
import { resultsText as text } from './figures-text.ts'
import type { PulseSurvey, Remark } from './index.ts'
import { remarksOf } from './results.ts'

/** What was remarked, by the alphabet: what may be read aloud for all, the rest folded away for whoever runs the survey. */
export function Remarks({ value, change }: ViewProps<PulseSurvey>) {
  const all = remarksOf(value)
  if (all.length === 0) return null
  const aloud = all.filter((remark) => remark.aloud)
  const quiet = all.filter((remark) => !remark.aloud)
  const list = (remarks: readonly Remark[]) => (
    <ul class="pulse-survey_remarks">
      {remarks.map((remark, index) => (
        <li key={index}>
          <span dir="auto">{remark.text}</span>
          <button
            type="button"
            aria-label={text.removeNamed(remark.text)}
            onClick={({ currentTarget }) => {
              headOf(currentTarget)?.focus()
              change((sheet) => ({ ...sheet, remarks: sheet.remarks.filter((one) => one !== remark) }))
            }}
          >
            {text.remove}
          </button>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {aloud.length > 0 && (
        <>
          <h3 tabIndex={-1}>{text.remarks}</h3>
          {list(aloud)}
        </>
      )}
      {quiet.length > 0 && (
        <details class="pulse-survey_quiet">
          <summary>{text.quiet(quiet.length)}</summary>
          <p class="pulse-survey_hint">{text.quietHint}</p>
          {list(quiet)}
        </details>
      )}
    </>
  )
}

/** What stands above a list: there the focus goes when a line has gone. */
const headOf = (button: HTMLElement) =>
  button.closest('details')?.querySelector('summary') ?? previous(button.closest('ul'))
const previous = (list: Element | null) => {
  const before = list?.previousElementSibling
  return before instanceof HTMLElement ? before : null
}
