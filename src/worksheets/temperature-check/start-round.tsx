import { useEffect, useState } from 'preact/hooks'
import type { ViewProps } from '#ui/frame.tsx'
import { later } from '#ui/later.tsx'
import type { Round, TemperatureCheck } from './index.ts'
import { partsText } from './parts.text.ts'
import { headsOf } from './people.ts'
import type { Plan, Running } from './plan.ts'
import { text } from './text.ts'
import { timingOf } from './timing.ts'

const marks = { nobody: 'temperature-check_nobody', 'too-many': 'temperature-check_short', fits: '' }
const Run = later(() => import('./run.tsx'))

interface Props extends ViewProps<TemperatureCheck> {
  readonly round: Round
}

/** How long each person has, what to do if that is too short, and the buttons that run the round. */
export function StartRound({ round, value, change }: Props) {
  const [running, setRunning] = useState<Running>()
  const [stopped, setStopped] = useState<Running>()
  const timing = timingOf(round, headsOf(value), value.minutes[round])
  const groups = timing.kind === 'too-many' ? timing.groups : undefined
  const plan = { round, seconds: timing.kind === 'nobody' ? 0 : timing.seconds }

  // With the last person an interrupted round is gone too: another sheet has been begun.
  const nobody = timing.kind === 'nobody'
  useEffect(() => {
    if (nobody) setStopped(undefined)
  }, [nobody])

  const close = (left: Running, finished: boolean) => {
    setStopped(finished ? undefined : left)
    setRunning(undefined)
  }
  const button = (label: string, plan: Plan, before?: Running) => (
    <button type="button" disabled={nobody} onClick={() => setRunning(before ?? { plan })}>
      {label}
    </button>
  )

  return (
    <>
      <p id={`temperature-${round}-each`} class={`temperature-check_each ${marks[timing.kind]}`}>
        {timing.kind === 'nobody' ? text.nobody : partsText.timing(timing)}
      </p>
      <div class="buttons">
        {stopped && !nobody && button(partsText.goOn, stopped.plan, stopped)}
        {groups && button(partsText.startGroups(groups.size), { ...plan, groups })}
        {button(groups ? partsText.startAnyway : text.start, plan)}
      </div>
      {running && <Run value={value} change={change} running={running} close={close} />}
    </>
  )
}
