import css from './run.css?inline'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { adopt } from '#ui/adopt.ts'
import { browser } from '#ui/browser.ts'
import { clockText } from '#ui/clock-text.ts'
import { focusOf, goTo } from '#ui/enter.tsx'
import { fitAboveKeyboard } from '#ui/fit-keyboard.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { commandOf } from '#ui/timer-keys.ts'
import { useSound } from '#ui/use-sound.tsx'
import { useWakeLock } from '#ui/use-wake-lock.tsx'
import type { TemperatureCheck } from './index.ts'
import { Large } from './large.tsx'
import { type Running, type Speaker, speakersOf } from './plan.ts'
import { RunDone } from './run-done.tsx'
import { RunEntry, fieldsOf } from './run-entry.tsx'
import { runText } from './run.text.ts'
import { Stage } from './stage.tsx'
import { askAgain, back, begin, fitted, goOn, isDone, next, pass, pause, speakerOf } from './turns.ts'
import { useDraft } from './use-draft.tsx'

adopt(css)

interface Props extends ViewProps<TemperatureCheck> {
  readonly running: Running
  readonly close: (left: Running, finished: boolean) => void
}

/** The running round: who speaks, for how long still, and a line to write down what they say. */
export default function Run({ value, change, running: { plan, turns: before }, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [large, setLarge] = useState(false)
  const [announced, announce] = useState('')
  const sound = useSound()
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
    dialog.current?.querySelector<HTMLElement>(`[name="run-${fields[0]}"]`)?.focus()
    goTo(dialog.current, `run-${fields[0]}`)
  }
  const announceTurn = (coming: Speaker | undefined) =>
    announce(coming ? runText.turn(coming.name, coming.seconds) : runText.done)
  useWakeLock()

  useLayoutEffect(() => {
    dialog.current?.showModal()
    announceTurn(speaker)
    // On a phone the keyboard would hide the clock; there a tap on the line brings it.
    if (matchMedia('(hover: hover) and (pointer: fine)').matches) focusField()
    return dialog.current ? fitAboveKeyboard(dialog.current) : undefined
  }, [])
  // What had the focus may be gone with the last speaker; the keys must still arrive here.
  useLayoutEffect(() => {
    const { activeElement } = document
    if (activeElement === document.body || activeElement === dialog.current) panel.current?.focus()
  })

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
  const leaveLarge = () => {
    setLarge(false)
    focusField()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
    const command = commandOf(event.key, focusOf(event.target))
    if (!command) return
    event.preventDefault()
    commands[command]()
  }

  const stage = (
    <Stage
      turns={turns}
      speaker={speaker}
      upNext={upNext}
      timeUp={() => {
        announce(clockText.timeUp)
        sound.ring()
      }}
    />
  )
  const button = (label: string, press: () => void, main = false) => (
    <button type="button" class={main ? 'main' : undefined} onClick={press}>
      {label}
    </button>
  )

  return (
    <dialog
      ref={dialog}
      class="temperature-check_run"
      aria-label={runText.rounds[plan.round]}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        if (!large) return
        event.preventDefault()
        leaveLarge()
      }}
      onClose={() => {
        draft.writeDown()
        close({ plan, turns: pause(turns, browser.now()) }, done)
      }}
    >
      <p class="unseen" aria-live="polite">
        {announced}
      </p>
      {large ? (
        <Large leave={leaveLarge} hint={runText.leaveHint}>
          {stage}
        </Large>
      ) : (
        <div class="temperature-check_panel" ref={panel} tabIndex={-1}>
          <header>
            <h2>
              {runText.rounds[plan.round]}
              {speaker && !speaker.talk && (
                <small>{runText.placeOf(turns.at + 1 - talks, turns.queue.length - talks)}</small>
              )}
            </h2>
            {button(runText.large, () => setLarge(true))}
            {button(runText.close, () => dialog.current?.close())}
          </header>
          {stage}
          {done ? (
            <RunDone
              turns={turns}
              askAgain={() => turn(askAgain)}
              back={turnBack}
              close={() => dialog.current?.close()}
            />
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
              <div class="temperature-check_controls">
                {button(runText.back, turnBack)}
                {button(runText.pass, () => turn(pass))}
                {button(paused ? runText.goOn : runText.pause, commands.pause)}
                {button(upNext ? runText.next : runText.finish, commands.next, true)}
              </div>
            </>
          )}
          <div class="temperature-check_foot">
            <label>
              <input type="checkbox" name="run-sound" checked={sound.on} onChange={() => void sound.toggle()} />
              {runText.sound}
            </label>
            <span>{runText.keys}</span>
          </div>
        </div>
      )}
    </dialog>
  )
}
