import css from './one-by-one.css?inline'
import type { ComponentChildren, RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { adopt } from './adopt.ts'
import { browser } from './browser.ts'
import { Clock } from './clock.tsx'
import { Dialog } from './dialog.tsx'
import { oneByOneText as text } from './one-by-one-text.ts'
import { useWakeLock } from './use-wake-lock.tsx'

adopt(css)

interface Props {
  readonly title: string
  readonly count: number
  /** One after another, counted from 0, and at the end, at `count`, what came of them. Its heading takes the focus. */
  readonly draw: (at: number, heading: RefObject<HTMLHeadingElement>) => ComponentChildren
  /** For all of them together. */
  readonly seconds: number
  /** Called when the end is reached. */
  readonly ended?: () => void
  readonly close: () => void
}

/** Things that a meeting goes through, large, on the whole screen, with the time that is left. */
export function OneByOne({ title, count, draw, seconds, ended, close }: Props) {
  const [since] = useState(() => browser.now())
  const [at, setAt] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [at])
  useWakeLock()
  const isEnd = at >= count
  const go = (to: number) => {
    setAt(to)
    if (to === count) ended?.()
  }
  return (
    <Dialog title={isEnd ? title : text.place(title, at + 1, count)} close={close} large>
      <div class="one-by-one" key={at}>
        {draw(at, heading)}
      </div>
      <div class="buttons dialog_do one-by-one_do">
        <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
          {text.back}
        </button>
        {isEnd ? (
          <button type="button" class="main" onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}>
            {text.close}
          </button>
        ) : (
          <>
            <button type="button" class="main" onClick={() => go(at + 1)}>
              {at + 1 < count ? text.next : text.finish}
            </button>
            <Clock since={since} spent={0} seconds={seconds} timeUp={nothing} />
          </>
        )}
      </div>
    </Dialog>
  )
}

/** The clock counts on and says so; no bell cuts anybody short. */
const nothing = () => {}
