import './items.css'
import { type ComponentChildren, type RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { MOST_ITEMS } from '#workbook/fields.ts'
import { newId } from '#workbook/id.ts'
import type { ViewProps } from './frame.tsx'
import { itemsText as text } from './items-text.ts'

interface Props<Item extends { readonly id: string }> {
  readonly items: readonly Item[]
  /** Takes a function from the latest items to the next. */
  readonly change: (update: (items: readonly Item[]) => Item[]) => void
  /** A new item of that id. */
  readonly blank: (id: string) => Item
  /** The words of the button that adds one. */
  readonly add: string
  /** What an item is called by its buttons: its own words, or where it has none, its place. */
  readonly nameOf: (item: Item, place: number) => string
  /** One item; `put` changes it in part. `place` counts from 1. */
  readonly draw: (item: Item, put: (part: Partial<Item>) => void, place: number) => ComponentChildren
  /** Whether their order is people's own, so that they can be moved. */
  readonly ordered?: boolean
  /** At most so many. */
  readonly most?: number
  /** A class for the list. */
  readonly kind?: string
  /** Whether an item says nothing; on paper it is left out once another says something. */
  readonly isEmpty?: (item: Item) => boolean
}

/**
 * A list that people add to, take from and put in order, by buttons. The focus goes with what they do: into a new item, to
 * the button that moved one, to its neighbour where one has gone.
 */
export function Items<Item extends { readonly id: string }>(props: Props<Item>) {
  const { items, change, blank, add, nameOf, draw, ordered, most = MOST_ITEMS, kind = '', isEmpty } = props
  const list = useRef<HTMLOListElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const [said, say] = useState('')
  const focusNext = useFocusNext(list)
  const someFilled = isEmpty !== undefined && items.some((item) => !isEmpty(item))

  const append = () => {
    const id = newId()
    focusNext(id, ':is(input, textarea, select)')
    change((all) => [...all, blank(id)])
    say('')
  }
  const remove = (item: Item, name: string) => {
    const place = items.indexOf(item)
    const next = items[place + 1] ?? items[place - 1]
    if (next) focusNext(next.id, '.items_tools button:last-child')
    change((all) => all.filter(({ id }) => id !== item.id))
    say(text.removed(name))
    if (!next) addButton.current?.focus()
  }
  const move = (id: string, by: -1 | 1) => {
    const from = items.findIndex((item) => item.id === id)
    const to = from + by
    if (to < 0 || to >= items.length) return
    focusNext(id, `[data-by="${by}"]`)
    change((all) => moved(all, id, by))
    say(text.moved(to + 1))
  }

  return (
    <>
      <ol ref={list} class={`items ${kind}`}>
        {items.map((item, index) => {
          const name = nameOf(item, index + 1)
          const put = (part: Partial<Item>) =>
            change((all) => all.map((one) => (one.id === item.id ? { ...one, ...part } : one)))
          return (
            <li key={item.id} data-item={item.id} class={someFilled && isEmpty?.(item) ? 'is-empty' : undefined}>
              <div class="items_body">{draw(item, put, index + 1)}</div>
              <div class="items_tools">
                {ordered &&
                  ([-1, 1] as const).map((by) => (
                    <button
                      key={by}
                      type="button"
                      data-by={by}
                      aria-label={text.move[by](name)}
                      onClick={() => move(item.id, by)}
                    >
                      {by < 0 ? text.up : text.down}
                    </button>
                  ))}
                <button type="button" aria-label={text.removeNamed(name)} onClick={() => remove(item, name)}>
                  {text.remove}
                </button>
              </div>
            </li>
          )
        })}
      </ol>
      <div class="buttons">
        {items.length < most ? (
          <button type="button" ref={addButton} onClick={append}>
            {add}
          </button>
        ) : (
          // While some are still empty nobody wants one more.
          !(isEmpty && items.some(isEmpty)) && <span class="field_label">{text.full(most)}</span>
        )}
      </div>
      <p class="unseen" aria-live="polite">
        {said}
      </p>
    </>
  )
}

/** A list of a sheet, as `Items` takes it. */
export const listOf = <Value, Name extends keyof Value & string>(
  { value, change }: ViewProps<Value>,
  name: Name
): { items: Value[Name]; change: (update: (items: Value[Name]) => Value[Name]) => void } => ({
  items: value[name],
  change: (update) => change((sheet) => ({ ...sheet, [name]: update(sheet[name]) }))
})

/** Puts the focus on a part of an item once the list has been drawn anew. */
function useFocusNext(list: RefObject<HTMLOListElement>) {
  const next = useRef<{ id: string; part: string }>()
  useLayoutEffect(() => {
    if (!next.current) return
    const { id, part } = next.current
    const control = list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"] ${part}`)
    if (!control) return
    next.current = undefined
    control.focus()
  })
  return (id: string, part: string) => {
    next.current = { id, part }
  }
}

/** `items` with the one named `id` a place earlier or later. */
function moved<Item extends { readonly id: string }>(items: readonly Item[], id: string, by: -1 | 1): Item[] {
  const from = items.findIndex((item) => item.id === id)
  const item = items[from]
  return item ? items.toSpliced(from, 1).toSpliced(from + by, 0, item) : [...items]
}
