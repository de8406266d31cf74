import type { ComponentType, VNode } from 'preact'
import { useState } from 'preact/hooks'

interface Opened<Name extends string, Props extends object> {
  /** Opens a part; one that could not be loaded is tried again. */
  readonly open: (name: Name) => void
  /** The part that is open, if any, with what it is given; it is told how it is closed. */
  readonly draw: (propsOf: (close: () => void) => Props) => VNode | undefined
}

/** Parts of a page that open on their buttons, such as dialogs: one at a time, by its name. */
export function useOpened<Name extends string, Props extends object>(
  parts: Readonly<Record<Name, ComponentType<Props>>>
): Opened<Name, Props> {
  const [opened, setOpened] = useState<{ readonly name: Name; readonly turn: number }>()
  const Part: ComponentType<Props> | undefined = opened && parts[opened.name]
  return {
    open: (name) => setOpened(({ turn } = { name, turn: 0 }) => ({ name, turn: turn + 1 })),
    draw: (propsOf) => Part && <Part key={opened?.turn} {...propsOf(() => setOpened(undefined))} />
  }
}
