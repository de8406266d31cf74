import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Large } from './large.tsx'
import { runText } from './run.text.ts'

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
    <dialog ref={dialog} class="temperature-check_run" aria-label={label} onClose={close}>
      <Large leave={() => dialog.current?.close()} hint={runText.leaveQuietHint}>
        {children}
      </Large>
    </dialog>
  )
}
