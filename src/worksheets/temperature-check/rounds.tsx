import './rounds.css'
import type { ViewProps } from '#ui/frame.tsx'
import { NumberLine } from '#ui/number-line.tsx'
import type { Round, TemperatureCheck } from './index.ts'
import type { Parts } from './parts.tsx'
import { text } from './text.ts'

const rounds = ['word', 'sentences'] as const satisfies Round[]

interface Props extends ViewProps<TemperatureCheck> {
  readonly parts: Parts | undefined
}

/** The two rounds: what to ask, how long, how long for each, and the button that runs them. */
export function Rounds({ value, change, parts }: Props) {
  return (
    <div class="temperature-check_rounds">
      {rounds.map((round) => (
        <section key={round} aria-labelledby={`temperature-${round}`}>
          <h3 id={`temperature-${round}`}>{text.rounds[round]}</h3>
          <p class="temperature-check_ask">{text.ask[round]}</p>
          <NumberLine
            label={text.minutes}
            name={`minutes-${round}`}
            value={value.minutes[round]}
            least={1}
            most={60}
            change={(minutes) => change((sheet) => ({ ...sheet, minutes: { ...sheet.minutes, [round]: minutes } }))}
            describedBy={`temperature-${round}-each`}
          />
          {parts ? (
            <parts.StartRound round={round} value={value} change={change} />
          ) : (
            <>
              <p id={`temperature-${round}-each`} class="temperature-check_each temperature-check_nobody">
                {text.nobody}
              </p>
              <div class="buttons">
                <button type="button" disabled>
                  {text.start}
                </button>
              </div>
            </>
          )}
        </section>
      ))}
    </div>
  )
}
