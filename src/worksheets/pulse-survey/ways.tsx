import { useState } from 'preact/hooks'
import type { ViewProps } from '#ui/frame.tsx'
import { later } from '#ui/later.tsx'
import type { PulseSurvey } from './index.ts'
import { text } from './text.ts'

const Way = later(() => import('./way.tsx'))
const ways = ['phone', 'hands', 'links'] as const

/** The ways to take in the answers of many, loaded when one is chosen. */
export function Ways(props: ViewProps<PulseSurvey>) {
  const [way, setWay] = useState<(typeof ways)[number]>()
  return (
    <div class="pulse-survey_screen">
      <h3>{text.ways}</h3>
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
      {way && <Way way={way} {...props} close={() => setWay(undefined)} />}
    </div>
  )
}
