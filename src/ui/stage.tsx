import css from './stage.css?inline'
import type { ComponentChildren, RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { adopt } from './adopt.ts'
import { focusOf } from './enter.tsx'
import { fitAboveKeyboard } from './fit-keyboard.tsx'
import { Large } from './large.tsx'
import { stageText as text } from './stage-text.ts'
import { text as dialogText } from './dialog-text.ts'
import { type TimerCommand, commandOf } from './timer-keys.ts'
import type { useSound } from './use-sound.tsx'
import { useWakeLock } from './use-wake-lock.tsx'

adopt(css)

interface Props {
  /** The dialog itself: closed through it, and where fields are looked for. */
  readonly dialog: RefObject<HTMLDialogElement>
  /** What is running. */
  readonly title: string
  /** How far it has come, such as '2 of 7'. */
  readonly place?: string | undefined
  /** What everybody may see: the same at hand and on the wall. Its parts: `stage_subject`, a `Clock`, `stage_next`. */
  readonly shown: ComponentChildren
  /** Read to those who do not see it, whenever it changes. */
  readonly announced: string
  /** What keys do while nothing is being written. */
  readonly commands: Readonly<Record<TimerCommand, () => void>>
  readonly sound: ReturnType<typeof useSound>
  readonly soundLabel: string
  /** What Escape ends instead of the whole, while there is such a thing. */
  readonly cancel?: (() => void) | undefined
  /** After the large view has been left. */
  readonly returned?: () => void
  readonly closed: () => void
  /** Lines to write on, and a row of buttons, `stage_controls`. */
  readonly children: ComponentChildren
}

/**
 * Something that runs by the clock, on the whole screen: at hand with lines and buttons, above a phone's keyboard too, or large
 * for the wall. The screen stays lit, and keys arrive wherever the focus has gone.
 */
export function Stage(props: Props) {
  const { dialog, title, place, shown, announced, commands, sound, soundLabel, cancel, returned, closed } = props
  const panel = useRef<HTMLDivElement>(null)
  const [large, setLarge] = useState(false)
  useWakeLock()

  useLayoutEffect(() => {
    dialog.current?.showModal()
    panel.current?.focus()
    return dialog.current ? fitAboveKeyboard(dialog.current) : undefined
  }, [])
  // What had the focus may be gone with the last turn; the keys must still arrive here.
  useLayoutEffect(() => {
    const { activeElement } = document
    if (activeElement === document.body || activeElement === dialog.current) panel.current?.focus()
  })

  const leaveLarge = () => {
    setLarge(false)
    returned?.()
  }
  const ended = large ? leaveLarge : cancel
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
    const command = commandOf(event.key, focusOf(event.target))
    if (!command) return
    event.preventDefault()
    commands[command]()
  }

  return (
    <dialog
      ref={dialog}
      class="stage"
      aria-label={title}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        if (!ended) return
        event.preventDefault()
        ended()
      }}
      onClose={closed}
    >
      <p class="unseen" aria-live="polite">
        {announced}
      </p>
      {large ? (
        <Large
          leave={leaveLarge}
          hint={text.leaveHint}
          controls={[
            [text.pause, commands.pause],
            [text.next, commands.next]
          ]}
        >
          {shown}
        </Large>
      ) : (
        <div class="stage_panel" ref={panel} tabIndex={-1}>
          <header>
            <h2>
              {title}
              {place && <small>{place}</small>}
            </h2>
            <button type="button" onClick={() => setLarge(true)}>
              {text.large}
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              {dialogText.close}
            </button>
          </header>
          {shown}
          {props.children}
          <div class="stage_foot">
            <label>
              <input type="checkbox" name="run-sound" checked={sound.on} onChange={() => void sound.toggle()} />
              {soundLabel}
            </label>
            <span>{text.keys}</span>
          </div>
        </div>
      )}
    </dialog>
  )
}
