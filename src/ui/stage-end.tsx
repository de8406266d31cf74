import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Props {
  /** What came of it. */
  readonly children: ComponentChildren
  /** Other ways to go on, by their words. */
  readonly ways: readonly (readonly [label: string, press: () => void])[]
  /** The words of the button that ends it, which has the focus. */
  readonly end: string
  readonly close: () => void
}

/** The end of what ran on a stage. */
export function StageEnd({ children, ways, end, close }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => button.current?.focus(), [])
  return (
    <>
      {children}
      <div class="stage_controls">
        {ways.map(([label, press]) => (
          <button key={label} type="button" onClick={press}>
            {label}
          </button>
        ))}
        <button type="button" class="main" ref={button} onClick={close}>
          {end}
        </button>
      </div>
    </>
  )
}
