import { useMemo } from 'preact/hooks'
import type { Action } from '#workbook/action.ts'
import { dayInWords } from '#workbook/day.ts'
import { labelOf } from '#workbook/roster.ts'
import { type Carried, type Followed, follow } from '#workbook/rounds.ts'
import type { Round } from './rounds.tsx'
import { text } from './rounds-text.ts'

interface Props<Value> {
  readonly rounds: readonly Round<Value>[]
  readonly actions: (value: Value) => readonly Action[]
}

const kinds = ['open', 'done', 'gone'] as const satisfies (keyof Followed)[]

/** What was to be done on an earlier sheet, and what became of it by the latest. */
export function ActionsCarried<Value>({ rounds, actions }: Props<Value>) {
  const followed = useMemo(() => follow(rounds.map(({ value }) => actions(value))), [rounds, actions])
  const present = kinds.filter((kind) => followed[kind].length > 0)
  return (
    <section>
      <h3>{text.actions}</h3>
      {present.length === 0 && <p>{text.noActions}</p>}
      {present.map((kind) => (
        <div key={kind}>
          <h4>{text[kind]}</h4>
          <ul>
            {followed[kind].map((action) => (
              <li key={action.text} dir="auto">
                {action.text}
                <small>{aboutOf(action)}</small>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

const aboutOf = ({ who, member, by, times }: Carried) =>
  [
    labelOf({ name: who || member, member: who && member }),
    by && text.by(dayInWords(by)),
    times > 0 && text.times(times)
  ]
    .filter(Boolean)
    .join(' · ')
