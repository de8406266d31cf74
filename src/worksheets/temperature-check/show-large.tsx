import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { later } from '#ui/later.tsx'
import { partsText as text } from './parts.text.ts'

const Wall = later(() => import('./wall.tsx'))

interface Props {
  /** What it is that is shown. */
  readonly label: string
  readonly children: ComponentChildren
}

/** A button that puts its children on the wall. */
export function ShowLarge({ label, children }: Props) {
  const [shown, setShown] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setShown(false)
    // The end of the full screen takes the focus away.
    requestAnimationFrame(() => button.current?.focus())
  }
  return (
    <div class="buttons">
      <button ref={button} type="button" aria-label={`${text.showLarge}: ${label}`} onClick={() => setShown(true)}>
        {text.showLarge}
      </button>
      {shown && (
        <Wall label={label} close={close}>
          {children}
        </Wall>
      )}
    </div>
  )
}
