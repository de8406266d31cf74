import '#ui/items.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Choice, Line } from '#ui/fields.tsx'
import { Tick } from '#ui/tick.tsx'
import { type Answers, asked } from './answering.ts'
import type { PulseSurvey, Remark } from './index.ts'
import { answers as values } from './tally.ts'
import { text, wordsOf } from './text.ts'

const options = values.map((value, index) => ({ value, label: index < 5 ? String(index + 1) : text.unknown }))

interface Filled {
  readonly answers: Answers
  readonly remark: Remark
}
const blank: Filled = { answers: {}, remark: { text: '', aloud: false } }

interface FormProps {
  readonly sheet: PulseSurvey
  /** Keeps the names of several forms on one page apart. */
  readonly prefix: string
  readonly filled?: Filled
  readonly fill?: (update: (filled: Filled) => Filled) => void
}

/** The questions as one person sees them, on screen and on a slip. */
export function Form({ sheet, prefix, filled: { answers, remark } = blank, fill }: FormProps) {
  const setRemark = (part: Partial<Remark>) => fill?.((now) => ({ ...now, remark: { ...now.remark, ...part } }))
  return (
    <>
      <ol class="items">
        {asked(sheet).map((question) => {
          const { id } = question
          const { text: words, low, high } = wordsOf(question)
          return (
            <li key={id}>
              <Choice
                legend={
                  <>
                    <span dir="auto">{words}</span>
                    <span class="pulse-survey_ends">
                      <span dir="auto">1 {low}</span> <span dir="auto">5 {high}</span>
                    </span>
                  </>
                }
                name={`${prefix}-${id}`}
                value={answers[id] ?? ''}
                change={(answer) => answer && fill?.((now) => ({ ...now, answers: { ...now.answers, [id]: answer } }))}
                options={options}
              />
            </li>
          )
        })}
      </ol>
      {!sheet.noRemarks && (
        <div class="pulse-survey_remark">
          <Line
            label={text.remark}
            name={`${prefix}-remark`}
            value={remark.text}
            change={(words) => setRemark({ text: words })}
          />
          <Tick
            label={text.aloud}
            name={`${prefix}-aloud`}
            value={remark.aloud}
            change={(aloud) => setRemark({ aloud })}
          />
        </div>
      )}
      <p class="pulse-survey_hint">
        {text.units[sheet.unit]}
        {text.promise(sheet.threshold)} {!sheet.noRemarks && text.remarkPromise}
      </p>
    </>
  )
}

interface Props extends FormProps {
  readonly label: string
  /** Takes the focus when it comes. */
  readonly focus?: boolean
  readonly put: (answers: Answers, remark: Remark) => void
}

/** The form for one person. Nothing of it is in the sheet until it is put in; then the form is blank for the next. */
export function Ballot({ label, put, focus, ...form }: Props) {
  const [filled, fill] = useState(blank)
  const part = useRef<HTMLDivElement>(null)
  const goThere = () => part.current?.querySelector('input')?.focus()
  useEffect(() => {
    if (focus) goThere()
  }, [])
  const enter = () => {
    put(filled.answers, filled.remark)
    fill(blank)
    goThere()
  }
  return (
    <div ref={part} class="pulse-survey_ballot">
      <Form {...form} filled={filled} fill={fill} />
      <div class="buttons">
        <button type="button" class="main" disabled={Object.keys(filled.answers).length === 0} onClick={enter}>
          {label}
        </button>
      </div>
    </div>
  )
}
