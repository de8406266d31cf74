import { useState } from 'preact/hooks'
import type { ViewProps } from '#ui/frame.tsx'
import { addNote, addWord } from './loose.ts'
import type { TemperatureCheck } from './index.ts'
import { setRow } from './people.ts'

export type EntryField = 'word' | 'well' | 'improve'

/** What is being written down for the present speaker. */
export interface Draft {
  readonly of: (field: EntryField) => string
  readonly set: (field: EntryField, text: string) => void
  /** Mixes an entry without a name in with the others; an entry with a name is in the sheet already. */
  readonly writeDown: () => void
}

const empty: Readonly<Record<EntryField, string>> = { word: '', well: '', improve: '' }

/** Entries for `row` go straight into the sheet. Without a row they wait, and belong to nobody once they are in. */
export function useDraft({ value, change }: ViewProps<TemperatureCheck>, row: number | undefined): Draft {
  const [waiting, setWaiting] = useState(empty)
  if (row !== undefined) {
    return {
      of: (field) => value.people[row]?.[field] ?? '',
      set: (field, text) => change((sheet) => setRow(sheet, row, { [field]: text })),
      writeDown: () => undefined
    }
  }
  return {
    of: (field) => waiting[field],
    set: (field, text) => setWaiting((now) => ({ ...now, [field]: text })),
    writeDown() {
      const { word, well, improve } = waiting
      setWaiting(empty)
      if (`${word}${well}${improve}`.trim() === '') return
      change((sheet) => addNote(addNote(addWord(sheet, word), 'well', well), 'improve', improve))
    }
  }
}
