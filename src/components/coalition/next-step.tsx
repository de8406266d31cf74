import { useEffect, useState } from 'preact/hooks'
import { dayInWords, dayOf } from '#workbook/day.ts'
import { href } from '#components/href.ts'
import { browser } from '#ui/browser.ts'
import { text as frameText } from '#ui/text.ts'
import { actionsOf } from './agreed.ts'
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
  const [again, setAgain] = useState<ReadonlyMap<string, string>>()
  useEffect(() => {
    let isCurrent = true
    void againOn(sheets).then((days) => isCurrent && setAgain(days))
    return () => {
      isCurrent = false
    }
  }, [sheets.map(({ sheet }) => sheet.id + sheet.changed).join()])
  const traces = sheets.map(({ worksheet: { id, about }, sheet: { id: sheetId, value, changed } }) => ({
    worksheet: id,
    phase: about.phase,
    date: value.date,
    changedOn: dayOf(new Date(changed)),
    again: again?.get(sheetId)
  }))
  const step = nextStep(cycleOf(traces, today))
  const worksheet = worksheets.find(({ id }) => id === step?.worksheet)
  // Not one step first and then another.
  if (!again || !step || !worksheet) return null
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

/** The first day that is set on each sheet of a diagnosis for looking again, by the sheet's id. */
async function againOn(sheets: readonly Listed[]): Promise<ReadonlyMap<string, string>> {
  const diagnoses = sheets.filter(({ worksheet }) => worksheet.about.phase === 'diagnose')
  const days = diagnoses.map(async (listed) => {
    const set = (await actionsOf(listed)).flatMap(({ isDay, isDone, by }) => (isDay && !isDone ? [by] : []))
    return [listed.sheet.id, set.sort()[0] ?? ''] as const
  })
  return new Map(await Promise.all(days))
}

function dueInWords({ id, due }: Step, today: string): string {
  if (id === 'begin') return text.dueNow
  if (id === 'again') return due <= today ? text.dueNow : text.dueFrom(dayInWords(due))
  return due < today ? text.overdue(dayInWords(due)) : text.dueBy(dayInWords(due))
}
