import { dayInWords, dayOf } from '#workbook/day.ts'
import { href } from '#components/href.ts'
import { browser } from '#ui/browser.ts'
import { text as frameText } from '#ui/text.ts'
import { type Step, cycleOf, nextStep } from './cycle.ts'
import type { WorksheetLink } from './island.tsx'
import type { Listed } from './read.ts'
import { text } from './text.ts'

interface Props {
  readonly sheets: readonly Listed[]
  /** Whether nothing at all is kept. */
  readonly isEmpty: boolean
  readonly worksheets: readonly WorksheetLink[]
}

/** Where in the cycle the coalition stands, what comes next and by when. */
export function NextStep({ sheets, isEmpty, worksheets }: Props) {
  const today = browser.today()
  const traces = sheets.map(({ worksheet: { id, about }, sheet: { value, changed } }) => ({
    worksheet: id,
    phase: about.phase,
    date: value.date,
    changedOn: dayOf(new Date(changed))
  }))
  const step = nextStep(cycleOf(traces, today))
  const worksheet = worksheets.find(({ id }) => id === step?.worksheet)
  if (!step || !worksheet) return null
  return (
    <section class={`coalition_part phase-${step.phase}`} aria-labelledby="next-step">
      <h2 id="next-step">{text.next}</h2>
      {sheets.length === 0 && (
        <p>
          {isEmpty ? text.empty : text.noSheet} {text.begin} {text.restoreHint}
        </p>
      )}
      <p class="coalition_next">
        <span class="label">
          <b>{frameText.phases[step.phase]}</b> · {dueInWords(step, today)}
        </span>
        <a href={href(`/worksheets/${worksheet.id}/`)}>{worksheet.title}</a>
        <span>{text.steps[step.id]}</span>
      </p>
      <p class="label">{text.cycle}</p>
    </section>
  )
}

function dueInWords({ id, due }: Step, today: string): string {
  if (id === 'begin') return text.dueNow
  if (id === 'again') return due <= today ? text.dueNow : text.dueFrom(dayInWords(due))
  return due < today ? text.overdue(dayInWords(due)) : text.dueBy(dayInWords(due))
}
