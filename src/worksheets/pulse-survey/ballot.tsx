import '#ui/items.css'
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Choice, Line } from '#ui/fields.tsx'
import { type Answers, asked } from './answering.ts'
import type { PulseSurvey, Remark } from './index.ts'
import { answers as values } from './tally.ts'
import { text, wordsOf } from './text.ts'

const options = values.map((value, index) => ({ value, label: index < 5 ? String(index + 1) : text.unknown }))
const noRemark: Remark = { text: '', aloud: false }

interface Props {
  readonly sheet: PulseSurvey
  /** Keeps the names of two forms on one page apart. */
  readonly prefix: string
  readonly label: string
  readonly put: (answers: Answers, remark: Remark) => void
  readonly children?: ComponentChildren
}

/** The questions for one person. Nothing of it is in the sheet until it is put in; then the form is blank for the next. */
export function Ballot({ sheet, prefix, label, put, children }: Props) {
  const [answers, setAnswers] = useState<Answers>({})
  const [remark, setRemark] = useState(noRemark)
  const list = useRef<HTMLOListElement>(null)
  const { threshold, noRemarks } = sheet
  const enter = () => {
    put(answers, remark)
    setAnswers({})
    setRemark(noRemark)
    list.current?.querySelector('input')?.focus()
  }
  return (
    <div class="pulse-survey_ballot">
      <ol ref={list} class="items pulse-survey_questions">
        {asked(sheet).map((question) => {
          const { text: words, low, high } = wordsOf(question)
          return (
            <li key={question.id}>
              <Choice
                legend={
                  <>
                    <span dir="auto">{words}</span>
                    <Ends low={low} high={high} />
                  </>
                }
                name={`${prefix}-${question.id}`}
                value={answers[question.id] ?? ''}
                change={(answer) => answer && setAnswers((now) => ({ ...now, [question.id]: answer }))}
                options={options}
              />
            </li>
          )
        })}
      </ol>
      {!noRemarks && (
        <div class="pulse-survey_remark">
          <Line
            label={text.remark}
            name={`${prefix}-remark`}
            value={remark.text}
            change={(text) => setRemark((now) => ({ ...now, text }))}
          />
          <label class="pulse-survey_tick">
            <input
              type="checkbox"
              name={`${prefix}-aloud`}
              checked={remark.aloud}
              onChange={({ currentTarget: { checked } }) => setRemark((now) => ({ ...now, aloud: checked }))}
            />
            {text.aloud}
          </label>
        </div>
      )}
      <p class="pulse-survey_promise">
        {text.promise(threshold)} {!noRemarks && text.remarkPromise} {children}
      </p>
      <div class="buttons">
        <button type="button" class="main" disabled={Object.keys(answers).length === 0} onClick={enter}>
          {label}
        </button>
      </div>
    </div>
  )
}

/** What the ends of the scale mean, above their boxes. */
export function Ends({ low, high }: { readonly low: string; readonly high: string }) {
  return (
    <span class="pulse-survey_ends">
      <span dir="auto">1 {low}</span> <span dir="auto">5 {high}</span>
    </span>
  )
}
