import { useState } from 'preact/hooks'
import { Choice } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { later } from '#ui/later.tsx'
import { NumberLine } from '#ui/number-line.tsx'
import { isFixed } from './answering.ts'
import type { PulseSurvey } from './index.ts'
import { text } from './text.ts'

const QuestionEditor = later(() => import('./question-editor.tsx'))

const units = (['organisation', 'person'] as const).map((value) => ({ value, label: text.units[value] }))

/** Who is asked, how many, on which promise, and what. All but the number stays once answers are in. */
export function Setup({ value, change }: ViewProps<PulseSurvey>) {
  const [open, setOpen] = useState(false)
  const { unit, asked, threshold } = value
  const fixed = isFixed(value)
  const set = (part: Partial<PulseSurvey>) => change((sheet) => ({ ...sheet, ...part }))
  return (
    <div class="pulse-survey_setup">
      {fixed ? (
        <p>{text.fixed(text.unitsFixed[unit], threshold)}</p>
      ) : (
        <Choice
          legend={<span class="field_label">{text.unit}</span>}
          name="unit"
          value={unit}
          change={(unit) => set({ unit })}
          options={units}
        />
      )}
      <NumberLine
        label={text.asked}
        name="asked"
        value={asked}
        least={1}
        most={9999}
        change={(asked) => set({ asked })}
      />
      {!fixed && (
        <>
          <NumberLine
            label={text.threshold}
            name="threshold"
            value={threshold}
            least={3}
            most={20}
            change={(threshold) => set({ threshold })}
            describedBy="low-threshold"
          />
          <p id="low-threshold" class={threshold < 5 ? 'warn' : 'unseen'}>
            {threshold < 5 && text.lowThreshold}
          </p>
          <div class="buttons">
            <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? text.changeDone : text.change}
            </button>
          </div>
          {open && <QuestionEditor value={value} change={change} />}
        </>
      )}
    </div>
  )
}
