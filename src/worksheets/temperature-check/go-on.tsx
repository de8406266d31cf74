import { goTo, nameOf, takeEnter } from '#ui/enter.tsx'

/** Enter in the table or among the themes: on to the line that is filled in next. */
export function goOn(event: KeyboardEvent & { readonly currentTarget: Element }): void {
  const [, column = '', line] = /^(name|word|well|improve|theme)-(\d+)$/.exec(nameOf(event.target)) ?? []
  if (column && takeEnter(event)) goTo(event.currentTarget, after(column, Number(line)))
}

/** Down a column, but from what goes well to what could improve, and from there to the next person. */
function after(column: string, line: number): string {
  if (column === 'well') return `improve-${line}`
  return `${column === 'improve' ? 'well' : column}-${line + 1}`
}
