import './view.css'
import { useRef } from 'preact/hooks'
import { Frame, type PlacedViewProps } from '#ui/frame.tsx'
import { later } from '#ui/later.tsx'
import { type Answers, answersIn, put } from './answering.ts'
import { Ballot } from './ballot.tsx'
import { type PulseSurvey as Sheet, type Remark, pulseSurvey } from './index.ts'
import { Terms } from './terms.tsx'
import { Slips } from './slips.tsx'
import { text } from './text.ts'
import { Ways } from './ways.tsx'

const Sent = later(() => import('./sent.tsx'))
const Show = later(() => import('./show.tsx'))
const Shown = later(() => import('./shown.tsx'))

function View({ value, change, origin, share }: PlacedViewProps<Sheet>) {
  const revealed = useRef(false)
  const reveal = () => {
    revealed.current = true
  }
  if (value.closed) return <Shown value={value} change={change} focus={revealed.current} />
  // Who opens a link without answers is mostly one of those who are asked.
  const isOneOfMany = origin === 'prefilled'
  const count = answersIn(value, 'counts')
  return (
    <>
      {!isOneOfMany && <Terms value={value} change={change} />}
      <Ballot
        sheet={value}
        prefix="answer"
        label={isOneOfMany ? text.putMine : text.put}
        put={(answers: Answers, remark: Remark) => change((sheet) => put(sheet, answers, remark))}
      />
      <p class="pulse-survey_hint pulse-survey_screen" aria-live="polite">
        {text.soFar(count, value.asked)}
      </p>
      {isOneOfMany ? count > 0 && <Sent share={share} /> : <Ways value={value} change={change} />}
      {!isOneOfMany && count > 0 && <Show value={value} change={change} done={reveal} />}
      <Slips sheet={value} />
    </>
  )
}

/** The island. */
export default function PulseSurvey({ embedded }: { embedded?: boolean }) {
  return <Frame worksheet={pulseSurvey} View={View} embedded={embedded} />
}
