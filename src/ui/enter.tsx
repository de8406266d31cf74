/** What has the focus: keys write into a field, Enter and Space press a button, and Space ticks a box. */
export type Focus = 'field' | 'button' | 'box' | 'other'

/**
 * Whether `event` is the Enter that ends an entry: not a line break by Shift, not the end of a composed character. Once it
 * is, it does nothing else.
 */
export function takeEnter(event: KeyboardEvent): boolean {
  const ends = event.key === 'Enter' && !event.shiftKey && !event.isComposing && focusOf(event.target) === 'field'
  if (ends) event.preventDefault()
  return ends
}

export function focusOf(target: EventTarget | null): Focus {
  if (target instanceof HTMLTextAreaElement) return 'field'
  if (target instanceof HTMLInputElement) return target.type === 'checkbox' ? 'box' : 'field'
  return target instanceof HTMLButtonElement ? 'button' : 'other'
}

/** The name of a text field. */
export const nameOf = (target: EventTarget | null): string => (target instanceof HTMLTextAreaElement ? target.name : '')

/** Puts the focus on what has that name, once the sheet has been drawn. */
export function goTo(within: Element | null | undefined, name: string): void {
  requestAnimationFrame(() => within?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus())
}

/** Enter goes to the next line of a part, and from the last one on to `after`. */
export function toNextLine(event: KeyboardEvent & { readonly currentTarget: Element }, after?: () => void): void {
  if (!takeEnter(event)) return
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('textarea, input')]
  const next = lines[(event.target instanceof HTMLElement ? lines.indexOf(event.target) : -1) + 1]
  if (next) next.focus()
  else after?.()
}

/** Whether the focus leaves `currentTarget` for another place on the page, not for another window. */
export function leaves({ currentTarget, relatedTarget }: FocusEvent): boolean {
  const stays = currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
  return !stays && document.hasFocus()
}
