import './view.css'
import { useRef } from 'preact/hooks'
import { Choice } from '#ui/fields.tsx'
import { type ViewProps, island } from '#ui/frame.tsx'
import { later } from '#ui/later.tsx'
import { sheetFields } from '#ui/record-fields.tsx'
import { allHolds, answered, checksOf, findingsOf, symptomNames } from './findings.ts'
import { type BreakdownFinder as Sheet, breakdownFinder } from './index.ts'
import { symptoms, text } from './text.ts'

const Result = later(() => import('./result.tsx'))
const HandOn = later(() => import('./hand-on.tsx'))

const options = [
  { value: 'yes', label: text.answers.yes },
  { value: 'no', label: text.answers.no, alarm: true },
  { value: 'unsure', label: text.answers.unsure }
] as const

function View({ value, change }: ViewProps<Sheet>) {
  const { set, line, person, day } = sheetFields({ value, change }, text)
  const chosen = value.symptom
  const checks = useRef<HTMLHeadingElement>(null)
  return (
    <div class="breakdown-finder">
      <fieldset class="breakdown-finder_symptoms">
        <legend>{text.symptom}</legend>
        {symptomNames.map((symptom) => (
          <label key={symptom}>
            <input
              type="radio"
              name="symptom"
              value={symptom}
              checked={chosen === symptom}
              onChange={() => set({ symptom })}
            />
            {symptoms[symptom]}
          </label>
        ))}
      </fieldset>
      {/* On a phone what was chosen changes something that is out of sight. */}
      {chosen && (
        <button type="button" class="breakdown-finder_to-checks" onClick={() => checks.current?.focus()}>
          {text.toChecks}
        </button>
      )}
      {line('seen', text.seenHint)}
      {symptomNames.map((symptom) => (
        <section key={symptom} class={chosen === symptom ? undefined : chosen ? 'is-other' : 'is-waiting'}>
          <h3 ref={chosen === symptom ? checks : null} tabIndex={-1}>
            {text.checks}: <span>{symptoms[symptom]}</span>
          </h3>
          {chosen === symptom && <p class="field_label">{text.checksHint}</p>}
          <ol class="breakdown-finder_checks">
            {checksOf(value, symptom).map((check) => (
              <li key={check.name}>
                <Choice
                  legend={check.question}
                  name={`${symptom}-${check.name}`}
                  value={check.answer}
                  change={(answer) => change((sheet) => answered(sheet, check, answer))}
                  options={options}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {(findingsOf(value).length > 0 || allHolds(value)) && <Result value={value} change={change} />}
      <div class="breakdown-finder_end">
        {line('change')}
        {person('who')}
        {day('by')}
      </div>
      {value.change !== '' && <HandOn value={value} change={change} />}
    </div>
  )
}

export default island(breakdownFinder, View)
