/**
 * `press`, but not for the second click of a double one: where a button gives way to another, that would press what has
 * come into its place.
 */
export const singlePress =
  (press: () => void) =>
  ({ detail }: { readonly detail: number }): void => {
    if (detail < 2) press()
  }

/** The second press of a double one leaves the focus where the first has put it. */
export const keepFocus = (event: MouseEvent): void => {
  if (event.detail > 1) event.preventDefault()
}
