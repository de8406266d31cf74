import type { Format } from './define.ts'
import { record, text } from './fields.ts'
import { meet } from './meet.ts'
import { joined, mergeTexts } from './merge-texts.ts'
import { recentSaves } from './recent-saves.ts'
import { type Found, type Saved, type Sheet, type TextStorage, openShelf, unwritten } from './shelf.ts'
import { stamped } from './stamps.ts'

/** What somebody noted on one chapter. */
export interface Note {
  readonly text: string
}

/** The format of the note on a chapter. It lies under `holding-together/note/<chapter>/own`; what came beside it, under other ids. */
export const noteOn = (chapter: string): Format<Note> => ({
  id: chapter,
  schema: record({ text: text() }),
  migrations: []
})

const OWN = 'own'

type Unreadable = Exclude<Found<Note>, { status: 'ok' }>

/** The note on one chapter, as a page has it. Nothing throws, whatever the browser does. */
export interface OpenNote {
  /** What stands in the field. */
  readonly text: () => string
  /** Whether that is more than was saved. */
  readonly isUnsaved: () => boolean
  /** What lies there and cannot be read. It stays as it is. */
  readonly unreadable: () => readonly Unreadable[]
  readonly type: (text: string) => void
  /** Saves, with what another tab wrote meanwhile. */
  readonly save: () => Saved
  /** Takes in what somebody else wrote: all that lies in storage, or `raw`, for which storage has no room. */
  readonly takeIn: (raw?: string) => void
  /** Empties it, once everything was erased. */
  readonly forget: () => void
  /** Whether a key of storage is this note's, or that of something beside it. */
  readonly holds: (key: string) => boolean
}

/** Opens the note on `chapter`, with what `storage` has of it. */
export function openNote(storage: () => TextStorage, chapter: string, now: () => number): OpenNote {
  const format = noteOn(chapter)
  const shelf = openShelf(storage, 'note')
  let sheet: Sheet<Note> = unwritten({ text: '' }, OWN)
  let present = ''
  let unreadable: readonly Unreadable[] = []
  /** Older copies whose text stands in the field, but not yet in the saved note. */
  let besides: readonly Sheet<Note>[] = []
  const { known, remember } = recentSaves<Note>()
  let taken: readonly string[] = []

  const merge = (theirs: Sheet<Note>) => {
    const isPending = present !== sheet.value.text
    const met = meet(format, { sheet, taken, present: { text: present }, isPending, known }, theirs, mergeTexts)
    if (!met) return
    present = met.value.text
    sheet = met.sheet
    taken = met.taken
    remember(theirs)
  }

  const takeIn = (raw?: string) => {
    const found = raw === undefined ? shelf.sheets(format) : [shelf.interpret(format, OWN, raw)]
    const sheets = found.flatMap((one) => (one.status === 'ok' && !one.sheet.deleted ? [one.sheet] : []))
    for (const one of sheets) if (one.id === OWN) merge(one)
    if (raw !== undefined) return
    unreadable = found.filter((one) => one.status !== 'ok')
    besides = sheets.filter(({ id }) => id !== OWN)
    present = besides.reduce((whole, { value }) => joined(whole, value.text), present)
  }
  takeIn()

  return {
    text: () => present,
    isUnsaved: () => present !== sheet.value.text || besides.length > 0,
    unreadable: () => unreadable,
    type(next) {
      present = next
    },
    save() {
      takeIn()
      const next = stamped({ ...sheet, value: { text: present } }, now(), taken)
      const saved = shelf.write(format, next)
      if (!saved.ok) return saved
      sheet = next
      taken = []
      remember(next)
      // Their words are in the note now.
      for (const beside of besides) shelf.write(format, stamped({ ...beside, deleted: now() }, now()))
      besides = []
      return saved
    },
    takeIn,
    forget() {
      sheet = unwritten({ text: '' }, OWN)
      taken = []
      present = ''
      unreadable = []
      besides = []
      known.clear()
    },
    holds: (key) => shelf.holds(key, format)
  }
}
