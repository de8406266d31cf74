import { useLayoutEffect, useRef, useState } from 'preact/hooks'

export type Side = 'before' | 'after'

interface Props {
  /** The ids of the items, in the order in which they are shown. */
  readonly ids: readonly string[]
  /** Puts `id` beside another one: `moveBeside` does it. */
  readonly move: (id: string, side: Side, other: string) => void
  /** Called with the item that has moved and its new place, counted from 1. */
  readonly moved: (id: string, place: number) => void
}

/**
 * Moving the items of a list by buttons, by Alt with the arrow up or down, and by drag. The list element takes the `handlers`;
 * each item's element carries `data-item={id}`, and in it an element with `data-handle draggable` may be the handle for a mouse.
 * Buttons call `step`. Focus stays on what was pressed, though the browser drops it when its element moves.
 */
export function useReorder({ ids, move, moved }: Props) {
  const [over, setOver] = useState<{ id: string; side: Side }>()
  const dragged = useRef('')
  const pressed = useRef<{ id: string; at: number } | undefined>(undefined)

  useLayoutEffect(() => {
    if (!pressed.current) return
    const { id, at } = pressed.current
    pressed.current = undefined
    const control = controlsOf(id)[at]
    if (control !== document.activeElement) control?.focus()
  })

  const place = (id: string, side: Side, other: string) => {
    const from = ids.indexOf(id)
    const beside = ids.indexOf(other)
    if (from < 0 || beside < 0 || from === beside) return
    const to = beside + (side === 'after' ? 1 : 0) - (from < beside ? 1 : 0)
    if (to === from) return
    const { activeElement } = document
    const at = activeElement instanceof HTMLElement ? controlsOf(id).indexOf(activeElement) : -1
    if (at >= 0) pressed.current = { id, at }
    move(id, side, other)
    moved(id, to + 1)
  }
  /** One place up or down. */
  const step = (id: string, by: -1 | 1) => {
    const other = ids[ids.indexOf(id) + by]
    if (other !== undefined) place(id, by < 0 ? 'before' : 'after', other)
  }

  const handlers = {
    onKeyDown(event: KeyboardEvent) {
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
      const id = itemOf(event.target)
      if (!event.altKey || by === 0 || !id || event.target instanceof HTMLTextAreaElement) return
      event.preventDefault()
      step(id, by)
    },
    onDragStart(event: DragEvent) {
      const handle = event.target instanceof Element ? event.target.closest('[data-handle]') : null
      if (!handle || !event.dataTransfer) return
      dragged.current = itemOf(handle)
      event.dataTransfer.effectAllowed = 'move'
      // Firefox drags only what carries data.
      event.dataTransfer.setData('text/plain', '')
      const item = handle.closest('[data-item]')
      if (item) event.dataTransfer.setDragImage(item, 0, 0)
    },
    onDragOver(event: DragEvent) {
      const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-item]') : null
      if (!dragged.current || !item) return
      event.preventDefault()
      const { top, height } = item.getBoundingClientRect()
      const side = event.clientY < top + height / 2 ? 'before' : 'after'
      const id = itemOf(item)
      setOver((before) => (before?.id === id && before.side === side ? before : { id, side }))
    },
    onDrop(event: DragEvent) {
      event.preventDefault()
      if (dragged.current && over) place(dragged.current, over.side, over.id)
    },
    onDragEnd() {
      dragged.current = ''
      setOver(undefined)
    }
  }
  return { handlers, step, over }
}

/** `items` with `id` beside `other`. The same array where that changes nothing. */
export function moveBeside<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  side: Side,
  other: string
): readonly Item[] {
  const item = items.find((one) => one.id === id)
  if (!item || id === other) return items
  const rest = items.filter((one) => one !== item)
  const beside = rest.findIndex((one) => one.id === other)
  return beside < 0 ? items : rest.toSpliced(beside + (side === 'after' ? 1 : 0), 0, item)
}

/** The id of the item that an element stands in, or ''. */
export function itemOf(target: EventTarget | null): string {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-item]')?.dataset['item'] ?? '') : ''
}

/** What can be pressed or filled in in an item, in order. The item may be drawn anew where it moves to. */
function controlsOf(id: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-item="${CSS.escape(id)}"] :is(a, button, input, textarea)`)]
}
