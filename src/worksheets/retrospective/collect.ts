import { MOST_ITEMS } from '#workbook/fields.ts'
import { newId } from '#workbook/id.ts'
import { changeSide, isWritten, notesOf, sideNames } from './groups.ts'
import type { Note, Retrospective } from './index.ts'

/** Adds the notes that somebody wrote beforehand, without a name; the same words on the same side are one note. */
export function collect(own: Retrospective, answered: Retrospective): Retrospective {
  return sideNames.reduce((sheet, side) => {
    const known = new Set(notesOf(sheet, side).map(wordsOf))
    const fresh = notesOf(answered, side)
      .filter((note) => isWritten(note) && !known.has(wordsOf(note)))
      .map((note) => ({ ...note, id: newId(), group: '' }))
    const room = Math.max(0, MOST_ITEMS - sheet.notes.filter(isWritten).length)
    return changeSide(sheet, side, (notes) => [...notes.filter(isWritten), ...fresh.slice(0, room)])
  }, own)
}

const wordsOf = ({ text }: Note) => text.normalize('NFC').trim().toLowerCase()
