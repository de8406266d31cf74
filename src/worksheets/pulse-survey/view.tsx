import './view.css'
import { useState } from 'preact/hooks'
import { Frame, type PlacedViewProps } from '#ui/frame.tsx'
import { later } from '#ui/later.tsx'
import { type Answers, answersIn, batchOf, put } from './answering.ts'
import { Ballot } from './ballot.tsx'
import { type PulseSurvey as Sheet, type Remark, pulseSurvey } from './index.ts'
import { Setup } from './setup.tsx'
import { Slips } from './slips.tsx'
import { text } from './text.ts'

const Shown = later(() => import('./shown.tsx'))
const Reveal = later(() => import('./reveal.tsx'))
const Ways = {
  phone: later(() => import('./phone.tsx')),
  hands: later(() => import('./hands.tsx')),
  links: later(() => import('./add-links.tsx'))
}
const ways = ['phone', 'hands', 'links'] as const

function View({ value, change, origin, share }: PlacedViewProps<Sheet>) {
  const [takesLate, setTakesLate] = useState(false)
  const [way, setWay] = useState<keyof typeof Ways>()
  const [asking, setAsking] = useState(false)
  const { closed, threshold, asked } = value
  // Who opens a link without answers is mostly one of those who are asked.
  const isOneOfMany = origin === 'prefilled'
  const count = answersIn(value, batchOf(value))
  const putIn = (answers: Answers, remark: Remark) => change((sheet) => put(sheet, answers, remark))
  const Way = way && Ways[way]

  return (
    <div class="pulse-survey">
      {closed && <Shown value={value} change={change} />}
      {closed && <h3 class="pulse-survey_screen">{text.late}</h3>}
      {closed && !takesLate && (
        <div class="buttons">
          <button type="button" onClick={() => setTakesLate(true)}>
            {text.takeLate}
          </button>
        </div>
      )}
      {!isOneOfMany && !closed && <Setup value={value} change={change} />}
      {(!closed || takesLate) && (
        <Ballot sheet={value} prefix="answer" label={isOneOfMany ? text.putMine : text.put} put={putIn}>
          {isOneOfMany && text.linkPromise}
        </Ballot>
      )}
      <p class="pulse-survey_count" aria-live="polite">
        {closed ? count > 0 && text.lateWaits(count, threshold) : text.soFar(count, asked)}
        {!closed && asked > 0 && count > asked && ` ${text.tooMany}`}
      </p>
      {isOneOfMany && count > 0 && (
        <div class="pulse-survey_send">
          <p>{text.sendMine}</p>
          <div class="buttons">
            <button type="button" class="main" onClick={share}>
              {text.send}
            </button>
          </div>
        </div>
      )}
      {!isOneOfMany && (!closed || takesLate) && (
        <>
          <h3 class="pulse-survey_screen">{text.ways}</h3>
          <div class="buttons">
            {ways.map((one) => (
              <button
                key={one}
                type="button"
                aria-expanded={way === one}
                onClick={() => setWay(way === one ? undefined : one)}
              >
                {text.waysOf[one]}
              </button>
            ))}
          </div>
          {Way && <Way value={value} change={change} close={() => setWay(undefined)} />}
          {!closed && <h3 class="pulse-survey_screen">{text.show}</h3>}
          {!closed && <p class="pulse-survey_screen">{count < threshold ? text.tooFew(threshold) : text.collecting}</p>}
          {(closed ? count > 0 : count >= threshold) && (
            <div class="buttons">
              <button type="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
                {closed ? text.addLate : text.close}
              </button>
            </div>
          )}
          {asking && <Reveal value={value} change={change} close={() => setAsking(false)} />}
        </>
      )}
      {!closed && <Slips sheet={value} />}
    </div>
  )
}

/** The island. */
export default function PulseSurvey({ embedded }: { embedded?: boolean }) {
  return <Frame worksheet={pulseSurvey} View={View} embedded={embedded} />
}
