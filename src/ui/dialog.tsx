import css from './dialog.css?inline'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { adopt } from './adopt.ts'
import { text } from './dialog-text.ts'

adopt(css)

interface Props {
  title: string
  close: () => void
  children: ComponentChildren
  /** On the whole screen, for a projector. */
  large?: boolean
}

/** The browser's own modal dialog: it holds the focus, Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, close, children, large }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      class={large ? 'dialog is-large' : 'dialog'}
      aria-labelledby="dialog-title"
      onClose={close}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div class="dialog_page">
        <header>
          <h2 id="dialog-title">{title}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {text.close}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
