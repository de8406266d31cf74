/** The note under the pointer while it is dragged: a drag's own data cannot be read before the drop. */
let dragged = ''
/** The group that it is over. */
let over: Element | null = null

/** Makes a note one that can be dragged. The choice of its group beside it does the same. */
export const dragsNote = (id: string) => ({
  draggable: true,
  onDragStart({ dataTransfer }: DragEvent) {
    dragged = id
    // Firefox drags only what carries data.
    dataTransfer?.setData('text/plain', '')
  },
  onDragEnd() {
    dragged = ''
    mark(null)
  }
})

/** Makes the items of a list, by their ids, take the note that is dropped on them. */
export const takesNotes = (put: (note: string, group: string) => void) => ({
  onDragOver(event: DragEvent) {
    const item = event.target instanceof Element ? event.target.closest('[data-item]') : null
    mark(dragged ? item : null)
    if (over) event.preventDefault()
  },
  onDrop(event: DragEvent) {
    const group = over?.getAttribute('data-item')
    if (!dragged || !group) return
    event.preventDefault()
    put(dragged, group)
  }
})

function mark(item: Element | null): void {
  if (item === over) return
  over?.removeAttribute('data-over')
  item?.setAttribute('data-over', '')
  over = item
}
