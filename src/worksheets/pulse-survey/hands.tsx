import css from './hands.css?inline'
import { useState } from 'preact/hooks'
import { adopt } from '#ui/adopt.ts'
import { Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { Tick } from '#ui/tick.tsx'
import { answersIn, asked, putRemark } from './answering.ts'
import { countHand, putHands } from './by-hand.ts'
import type { PulseSurvey } from './index.ts'
import { handsText as text } from './parts-text.ts'
import { answers, totalOf } from './tally.ts'
import { text as sheetText, wordsOf } from './text.ts'

adopt(css)

/** A keypad for slips and hands. It shows what it counts itself, and is empty once that has been put to the others. */
export function Hands({ value, change }: ViewProps<PulseSurvey>) {
  const [remark, setRemark] = useState('')
  const [aloud, setAloud] = useState(false)
  const questions = asked(value)
  const count = answersIn(value, 'hands')
  const isUneven = questions.some(({ hands }) => totalOf(hands) !== count)
  const addRemark = () => {
    change((sheet) => putRemark(sheet, { text: remark, aloud }))
    setRemark('')
    setAloud(false)
  }
  return (
    <div class="pulse-survey_part pulse-survey_hands">
      <p>{text.hint}</p>
      {questions.map((question) => {
        const { id, hands } = question
        const words = wordsOf(question).text
        return (
          <fieldset key={id}>
            <legend dir="auto">{words}</legend>
            <div class="pulse-survey_keys">
              {answers.map((answer, index) => {
                const label = index < 5 ? String(index + 1) : sheetText.unknown
                return (
                  <div key={answer}>
                    <button
                      type="button"
                      aria-label={text.more(label, words)}
                      onClick={() => change((sheet) => countHand(sheet, id, answer, 1))}
                    >
                      {label}
                    </button>
                    <span>{hands[answer]}</span>
                    <button
                      type="button"
                      aria-label={text.less(label, words)}
                      disabled={hands[answer] === 0}
                      onClick={({ currentTarget }) => {
                        // At 0 this one goes out of reach, and the focus to the number itself.
                        if (hands[answer] === 1) keyIn(currentTarget.parentElement)?.focus()
                        change((sheet) => countHand(sheet, id, answer, -1))
                      }}
                    >
                      −
                    </button>
                  </div>
                )
              })}
            </div>
            <p>{text.total(totalOf(hands))}</p>
          </fieldset>
        )
      })}
      {count > 0 && isUneven && <p class="warn">{text.uneven}</p>}
      <div class="buttons">
        <button
          type="button"
          class="main"
          disabled={count === 0}
          onClick={({ currentTarget }) => {
            keyIn(currentTarget.closest('.pulse-survey_hands'))?.focus()
            change(putHands)
          }}
        >
          {count > 0 ? text.put(count) : text.none}
        </button>
      </div>
      {!value.noRemarks && (
        <div class="pulse-survey_remark">
          <Line label={text.remark} name="slip-remark" value={remark} change={setRemark} />
          <Tick label={sheetText.aloud} name="slip-aloud" value={aloud} change={setAloud} />
          <button type="button" disabled={remark.trim() === ''} onClick={addRemark}>
            {text.addRemark}
          </button>
        </div>
      )}
    </div>
  )
}

const keyIn = (part: Element | null) => part?.querySelector('button')
