import type { Heading, Worksheet } from '#workbook/define.ts'
import { newId } from '#workbook/id.ts'
import { nextRoundOf } from '#workbook/next-round.ts'
import { type Sheet, keyOf } from '#workbook/shelf.ts'
import { type Stamps, stamped } from '#workbook/stamps.ts'
import type { SheetStore } from '#workbook/store.ts'
import { browser } from './browser.ts'
import { forgetClashes } from './clashes.ts'
import { kept } from './kept.ts'
import { takeIn } from './other-tabs.ts'

/** What can be done with the sheets of a worksheet, beside writing on the open one. Whatever could not be saved changes nothing. */
export interface Shelving<Value> {
  /** Gives a sheet another name, or puts it away or back; whether that is saved. */
  readonly mark: (id: string, marks: Pick<Stamps, 'name' | 'archived' | 'deleted'>) => boolean
  /** Puts a copy of the sheet beside it and gives its id. Where answers must not be counted twice, it is a copy without any. */
  readonly duplicate: (id: string, name: string) => string | undefined
  /** Begins a new sheet with what goes on from the open one, and opens it. Rejects where that part cannot be loaded. */
  readonly newRound: () => Promise<boolean>
  /** Deletes it so that nothing brings it back. */
  readonly forget: (id: string) => void
  /** Those that were deleted and can be brought back, the last first. */
  readonly deleted: () => readonly Sheet<Value>[]
}

export function shelvingOf<Value extends Heading>(
  worksheet: Worksheet<Value>,
  store: SheetStore<Value>
): Shelving<Value> {
  const { shelf } = store
  /** As it was saved last; or as the page has it, where that could not be saved. */
  const read = (id: string) => {
    const found = shelf.read(worksheet, id)
    const saved = found?.status === 'ok' ? found.sheet : undefined
    const listed = store.$state.get().copies.find((copy) => copy.id === id)
    return listed && listed.changed > (saved?.changed ?? 0) ? listed : saved
  }
  const write = (sheet: Sheet<Value>) => {
    const { ok } = shelf.write(worksheet, stamped(sheet, browser.now()))
    takeIn(worksheet, store)
    return ok
  }
  return {
    mark(id, marks) {
      const sheet = read(id)
      return sheet !== undefined && write({ ...sheet, ...marks })
    },
    duplicate(id, name) {
      const sheet = read(id)
      if (!sheet) return undefined
      const value = worksheet.seals ? worksheet.prefill(sheet.value) : sheet.value
      const copy = { id: newId(), value, revision: 0, changed: 0, name }
      return write(copy) ? copy.id : undefined
    },
    async newRound() {
      const next = await nextRoundOf(worksheet, store.own(), browser.today())
      if (!write(next)) return false
      store.choose(next.id)
      return true
    },
    forget(id) {
      kept.removeItem(keyOf(worksheet, id))
      forgetClashes(worksheet, id)
      takeIn(worksheet, store)
    },
    deleted: () =>
      shelf
        .sheets(worksheet)
        .flatMap((found) => (found.status === 'ok' && found.sheet.deleted !== undefined ? [found.sheet] : []))
        .sort((a, b) => (b.deleted ?? 0) - (a.deleted ?? 0))
  }
}
