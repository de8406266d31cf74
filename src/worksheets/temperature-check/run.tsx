import css from './run.css?inline'
import { useLayoutEffect, useState } from 'preact/hooks'
import { adopt } from '#ui/adopt.ts'
import { browser } from '#ui/browser.ts'
import { clockText } from '#ui/clock-text.ts'
import { goTo } from '#ui/enter.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { Stage } from '#ui/stage.tsx'
import { useStage } from '#ui/use-stage.tsx'
import type { TemperatureCheck } from './index.ts'
import { type Running, type Speaker, speakersOf } from './plan.ts'
import { RunDone } from './run-done.tsx'
import { RunEntry, fieldsOf } from './run-entry.tsx'
import { runText } from './run.text.ts'
import { Turn } from './turn.tsx'
import { askAgain, back, begin, fitted, goOn, isDone, next, pass, pause, speakerOf } from './turns.ts'
import { useDraft } from './use-draft.tsx'

adopt(css)

interface Props extends ViewProps<TemperatureCheck> {
  readonly running: Running
  readonly close: (left: Running, finished: boolean) => void
}

/** The running round: who speaks, for how long still, and a line to write down what they say. */
export default function Run({ value, change, running: { plan, turns: before }, close }: Props) {
  const stage = useStage()
  const speakers = speakersOf(value, plan)
  const [turns, setTurns] = useState(() => {
    const now = browser.now()
    return before ? goOn(fitted(before, speakers.length), now) : begin(speakers.length, now)
  })
  const at = (place: number) => speakers[turns.queue[place] ?? -1]
  const speaker = at(turns.at)
  const upNext = at(turns.at + 1)
  const done = isDone(turns)
  const talks = turns.queue.filter((place) => speakers[place]?.talk).length
  const paused = turns.since === undefined
  const draft = useDraft({ value, change }, speaker?.row)
  const fields = fieldsOf(plan.round)
  // At once, since a phone opens its keyboard only while it answers a touch; and again once another speaker's line is there.
  const focusField = () => {
    stage.find(`[name="run-${fields[0]}"]`)?.focus()
    goTo(stage.props.dialog.current, `run-${fields[0]}`)
  }
  const announceTurn = (coming: Speaker | undefined) =>
    stage.announce(coming ? runText.turn(coming.name, coming.seconds) : runText.done)

  useLayoutEffect(() => {
    announceTurn(speaker)
    // On a phone the keyboard would hide the clock; there a tap on the line brings it.
    if (matchMedia('(hover: hover) and (pointer: fine)').matches) focusField()
  }, [])

  const turn = (move: typeof next) => {
    draft.writeDown()
    const moved = move(turns, browser.now())
    setTurns(moved)
    announceTurn(speakers[speakerOf(moved) ?? -1])
    // Never left on a button: what is typed next is meant for the line.
    focusField()
  }
  const commands = {
    pause() {
      setTurns((paused ? goOn : pause)(turns, browser.now()))
      focusField()
    },
    next: () => turn(next)
  }
  const turnBack = () => turn(back)
  const button = (label: string, press: () => void, main = false) => (
    <button type="button" class={main ? 'main' : undefined} onClick={press}>
      {label}
    </button>
  )

  return (
    <Stage
      {...stage.props}
      title={runText.rounds[plan.round]}
      place={speaker && !speaker.talk ? runText.placeOf(turns.at + 1 - talks, turns.queue.length - talks) : undefined}
      shown={<Turn turns={turns} speaker={speaker} upNext={upNext} timeUp={() => stage.ring(clockText.timeUp)} />}
      commands={commands}
      soundLabel={runText.sound}
      returned={focusField}
      closed={() => {
        draft.writeDown()
        close({ plan, turns: pause(turns, browser.now()) }, done)
      }}
    >
      {done ? (
        <RunDone turns={turns} askAgain={() => turn(askAgain)} back={turnBack} close={stage.end} />
      ) : (
        <>
          {!speaker?.talk && (
            <RunEntry
              prefix="run"
              fields={fields}
              draft={draft}
              hint={speaker?.row === undefined ? runText.mixedIn : runText.fieldHint}
              entered={commands.next}
            />
          )}
          <div class="stage_controls">
            {button(runText.back, turnBack)}
            {button(runText.pass, () => turn(pass))}
            {button(paused ? runText.goOn : runText.pause, commands.pause)}
            {button(upNext ? runText.next : runText.finish, commands.next, true)}
          </div>
        </>
      )}
    </Stage>
  )
}
