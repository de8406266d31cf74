import './note-lines.css'
import { Line } from './fields.tsx'
import { Items } from './items.tsx'

interface Note {
  readonly id: string
  readonly text: string
}

interface Props {
  readonly items: readonly Note[]
  readonly change: (update: (notes: readonly Note[]) => Note[]) => void
  /** The words of the button that adds one. */
  readonly add: string
  /** What a line is called by its place. */
  readonly nameOf: (place: number) => string
  /** Shows those names, instead of numbers. */
  readonly named?: boolean
}

/** A list of lines, for notes or names. */
export const NoteLines = ({ items, change, add, nameOf, named = false }: Props) => (
  <Items
    items={items}
    change={change}
    blank={(id) => ({ id, text: '' })}
    add={add}
    kind={named ? 'note-lines is-named' : 'note-lines'}
    isEmpty={(note) => note.text.trim() === ''}
    nameOf={(note, place) => note.text || nameOf(place)}
    draw={(note, put, place) => (
      <Line
        bare={!named}
        label={nameOf(place)}
        name={`note-${note.id}`}
        value={note.text}
        change={(text) => put({ text })}
      />
    )}
  />
)
