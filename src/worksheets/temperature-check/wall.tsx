import css from './wall.css?inline'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { adopt } from '#ui/adopt.ts'
import { Large } from '#ui/large.tsx'

adopt(css)

interface Props {
  readonly label: string
  readonly close: () => void
  readonly children: ComponentChildren
}

/** Something on the whole screen, large, for the wall. */
export default function Wall({ label, close, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="stage" aria-label={label} onClose={close}>
      <Large leave={() => dialog.current?.close()}>{children}</Large>
    </dialog>
  )
}
