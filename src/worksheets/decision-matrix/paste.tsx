import { useCallback } from 'preact/hooks'
import type { Cells, Columns } from '#workbook/columns.ts'
import { MOST_ITEMS } from '#workbook/fields.ts'
import { newId } from '#workbook/id.ts'
import { Paste } from '#ui/paste.tsx'
import { type Field, addTable, known } from './columns.ts'
import { dialogText } from './dialog-text.ts'
import { shorten } from './gaps.ts'
import { words } from './matrix-text.ts'
import { text } from './text.ts'
import type { PartProps } from './view.tsx'

const MOST_NAMED = 12

/** Rows from a spreadsheet. Who is not among the deciders yet is named before anything is added. */
export default function PasteRows({ value, change, say, close }: PartProps) {
  const added = useCallback(
    (cells: Cells, columns: Columns<Field>) => {
      const sheet = addTable(value, cells, columns, newId)
      return { sheet, count: sheet.rows.length - value.rows.length }
    },
    [value]
  )
  const newNames = ({ sheet: { deciders } }: ReturnType<typeof added>) => {
    const names = deciders.slice(value.deciders.length).map(({ name }) => `“${shorten(name)}”`)
    const others = names.length > MOST_NAMED ? [dialogText.others(names.length - MOST_NAMED)] : []
    return names.length > 0 && <p>{dialogText.newNames(words.and([...names.slice(0, MOST_NAMED), ...others]))}</p>
  }
  return (
    <Paste
      words={{
        title: text.paste,
        intro: dialogText.pasteWords,
        columns: text.columns,
        heads: dialogText.heads,
        addSome: dialogText.addSome
      }}
      known={known}
      added={added}
      isFull={({ sheet: { rows } }) => rows.length >= MOST_ITEMS}
      notes={newNames}
      add={({ count }, cells, columns) => {
        change((sheet) => addTable(sheet, cells, columns, newId))
        say(words.added(count))
      }}
      close={close}
    />
  )
}
