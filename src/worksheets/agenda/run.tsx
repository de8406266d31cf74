import css from './run.css?inline'
import { useLayoutEffect, useState } from 'preact/hooks'
import { adopt } from '#ui/adopt.ts'
import { browser } from '#ui/browser.ts'
import type { ViewProps } from '#ui/frame.tsx'
import { singlePress } from '#ui/single-press.ts'
import { Stage } from '#ui/stage.tsx'
import { useStage } from '#ui/use-stage.tsx'
import { FiveMore } from './five-more.tsx'
import type { Agenda } from './index.ts'
import { Now } from './now.tsx'
import { RunDone } from './run-done.tsx'
import { runText as text } from './run-text.ts'
import { TakeDown } from './take-down.tsx'
import { back, currentOf, giveMore, goOn, isRunning, next, pause } from './turns.ts'
import { itemsOf } from './written.ts'

adopt(css)

interface Props extends ViewProps<Agenda> {
  readonly close: () => void
}

/** The running meeting: the present item and its time, and lines for what is decided and taken on. All of it stands in the sheet. */
export default function Run({ value, change, close }: Props) {
  const [choosing, setChoosing] = useState(false)
  const stage = useStage()
  const items = itemsOf(value)
  const current = currentOf(value)
  const running = isRunning(value)

  const toPanel = () => stage.find('.stage_panel')?.focus()
  const turn = (step: (sheet: Agenda, now: number) => Agenda) => {
    const now = browser.now()
    change((sheet) => step(sheet, now))
    const coming = currentOf(step(value, now))
    stage.announce(coming ? text.turn(coming.topic, coming.minutes) : text.done)
    setChoosing(false)
    // Never left on a button: what keys do next is meant for the meeting.
    toPanel()
    stage.props.dialog.current?.scrollTo(0, 0)
  }
  const commands = {
    pause() {
      change((sheet) => (running ? pause : goOn)(sheet, browser.now()))
      toPanel()
    },
    next: () => current && turn(next)
  }
  useLayoutEffect(() => turn(goOn), [])

  const give = (from: string) => {
    change((sheet) => giveMore(sheet, from))
    stage.announce(text.given(current?.topic ?? '', currentOf(giveMore(value, from))?.minutes ?? 0))
    setChoosing(false)
    toPanel()
  }
  const button = (label: string, press: () => void, main = false) => (
    <button type="button" class={main ? 'main' : undefined} onClick={singlePress(press)}>
      {label}
    </button>
  )

  return (
    <Stage
      {...stage.props}
      title={value.coalition || text.title}
      place={current && text.placeOf(items.indexOf(current) + 1, items.length)}
      shown={<Now sheet={value} timeUp={() => stage.ring(text.timeUp)} />}
      commands={commands}
      soundLabel={text.sound}
      cancel={choosing ? () => setChoosing(false) : undefined}
      closed={() => {
        change((sheet) => pause(sheet, browser.now()))
        close()
      }}
    >
      {current ? (
        <>
          <TakeDown key={current.id} value={value} change={change} item={current} />
          {choosing ? (
            <FiveMore sheet={value} give={give} leave={() => setChoosing(false)} />
          ) : (
            <div class="stage_controls agenda_controls">
              {button(text.back, () => turn(back))}
              {button(text.more, () => setChoosing(true))}
              {button(text.postpone, () => turn((sheet, now) => next(sheet, now, 'moved')))}
              {button(running ? text.pause : text.goOn, commands.pause)}
              {button(current === items.at(-1) ? text.finish : text.next, commands.next, true)}
            </div>
          )}
        </>
      ) : (
        <RunDone sheet={value} back={() => turn(back)} close={stage.end} />
      )}
    </Stage>
  )
}
