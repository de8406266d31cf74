import './view.css'
import { useRef } from 'preact/hooks'
import { type PlacedViewProps, island } from '#ui/frame.tsx'
import { later } from '#ui/later.tsx'
import { type Answers, answersIn, put } from './answering.ts'
import { Ballot } from './ballot.tsx'
import { type PulseSurvey as Sheet, type Remark, pulseSurvey } from './index.ts'
import { Terms } from './terms.tsx'
import { Slips } from './slips.tsx'
import { text } from './text.ts'
import { Ways } from './ways.tsx'

const Next = later(() => import('./next.tsx'))
const Shown = later(() => import('./shown.tsx'))

function View({ value, change, origin, share }: PlacedViewProps<Sheet>) {
  const revealed = useRef(false)
  const reveal = () => {
    revealed.current = true
  }
  if (value.closed) return <Shown value={value} change={change} focus={revealed.current} />
  const isAgain = useRef(false)
  // Who opens a link without answers is mostly one of those who are asked.
  const isOneOfMany = origin === 'prefilled'
  const count = answersIn(value, 'counts')
  return (
    <>
      {!isOneOfMany && <Terms value={value} change={change} />}
      {!(isOneOfMany && count > 0) && (
        <Ballot
          sheet={value}
          prefix="answer"
          label={text.put}
          focus={isAgain.current}
          put={(answers: Answers, remark: Remark) => change((sheet) => put(sheet, answers, remark))}
        />
      )}
      <p class="pulse-survey_hint pulse-survey_screen" aria-live="polite">
        {text.soFar(count, value.asked)}
      </p>
      {!isOneOfMany && <Ways value={value} change={change} />}
      {count > 0 && (
        <Next
          value={value}
          change={change}
          done={reveal}
          share={isOneOfMany && share}
          again={() => {
            isAgain.current = true
          }}
        />
      )}
      <Slips sheet={value} />
    </>
  )
}

export default island(pulseSurvey, View)
