import './fold.css'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface Props {
  readonly title: string
  /** Drawn, and so loaded, once it is opened. */
  readonly children: ComponentChildren
}

/** A part that most people do not need, behind its title. Not on paper. */
export function Fold({ title, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  )
}
