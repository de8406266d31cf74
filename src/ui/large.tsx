import css from './large.css?inline'
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { adopt } from './adopt.ts'
import { singlePress } from './single-press.ts'
import { stageText as text } from './stage-text.ts'

adopt(css)

interface Props {
  readonly leave: () => void
  /** What the keys do. */
  readonly hint?: string
  /** Buttons for who has no keys: they come and go with the way out. */
  readonly controls?: readonly (readonly [label: string, press: () => void])[]
  readonly children: ComponentChildren
}

/** So long, in milliseconds, the way out is shown after the view opens or somebody touches it. */
const HINT = 4000

/** The wall: its children on the whole screen, without controls. Escape leaves it; a touch shows how. Stands in a dialog of class `stage`. */
export function Large({ leave, hint = text.leaveQuietHint, controls = [], children }: Props) {
  const wall = useRef<HTMLDivElement>(null)
  const [stirred, setStirred] = useState(0)
  const [quiet, setQuiet] = useState(false)

  useLayoutEffect(() => {
    const aborter = new AbortController()
    wall.current?.focus()
    // Where the screen cannot be had, the window is enough.
    wall.current?.requestFullscreen?.().catch(() => undefined)
    const left = () => {
      if (!document.fullscreenElement) leave()
    }
    document.addEventListener('fullscreenchange', left, { signal: aborter.signal })
    return () => {
      aborter.abort()
      if (document.fullscreenElement) void document.exitFullscreen()
    }
  }, [])
  useEffect(() => {
    setQuiet(false)
    const timer = setTimeout(() => setQuiet(true), HINT)
    return () => clearTimeout(timer)
  }, [stirred])

  const stir = () => quiet && setStirred(stirred + 1)
  return (
    <div ref={wall} class="stage_large" tabIndex={-1} onPointerMove={stir} onPointerUp={stir}>
      {children}
      <p class={`stage_leave${quiet ? ' is-quiet' : ''}`}>
        {controls.map(([label, press]) => (
          <button
            key={label}
            type="button"
            onClick={singlePress(() => {
              press()
              setStirred(stirred + 1)
              // Never left on a button: the keys are meant for the whole.
              wall.current?.focus()
            })}
          >
            {label}
          </button>
        ))}
        <button type="button" onClick={leave}>
          {text.leave}
        </button>
        <span>{hint}</span>
      </p>
    </div>
  )
}
