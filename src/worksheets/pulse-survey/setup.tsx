import css from './setup.css?inline'
import { adopt } from '#ui/adopt.ts'
import { Choice } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { Tick } from '#ui/tick.tsx'
import { NumberLine } from '#ui/number-line.tsx'
import { isFixed } from './fixed.ts'
import type { PulseSurvey } from './index.ts'
import { setupText as text, showText } from './parts-text.ts'
import { QuestionEditor } from './question-editor.tsx'
import { MOST_COUNT } from './tally.ts'

adopt(css)

const units = (['organisation', 'person'] as const).map((value) => ({ value, label: text.units[value] }))

/** Who is asked, on which promise, and what. All but their number stays once answers are in. */
export default function Setup({ value, change }: ViewProps<PulseSurvey>) {
  const { unit, asked, threshold, noRemarks } = value
  const set = (part: Partial<PulseSurvey>) => change((sheet) => ({ ...sheet, ...part }))
  const fixed = isFixed(value)
  return (
    <div class="pulse-survey_setup">
      <div class="pulse-survey_numbers">
        {!fixed && (
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
          most={MOST_COUNT}
          change={(asked) => set({ asked })}
        />
        {!fixed && (
          <NumberLine
            label={text.threshold}
            name="threshold"
            value={threshold}
            least={3}
            most={20}
            change={(threshold) => set({ threshold })}
          />
        )}
      </div>
      {asked > 0 && asked < threshold && (
        <p class="warn" aria-live="polite">
          {showText.tooFewAsked(asked, threshold)}
        </p>
      )}
      {fixed ? (
        <p>{text.fixed}</p>
      ) : (
        <>
          {threshold < 5 && (
            <p class="warn" aria-live="polite">
              {text.lowThreshold}
            </p>
          )}
          <Tick
            label={text.askRemark}
            name="ask-remark"
            value={!noRemarks}
            change={(ask) => set({ noRemarks: !ask })}
          />
          <QuestionEditor value={value} change={change} />
        </>
      )}
    </div>
  )
}
