import { meet } from '#workbook/meet.ts'
import { type Sheet, openShelf } from '#workbook/shelf.ts'
import { createSheetStore } from '#workbook/store.ts'
import { type PhoneTree, phoneTree } from './phone-tree.ts'
import { testStorage } from './storage.ts'

/** A tab with the store in it: its clock moves and its timers run only when `wait` says so. */
export function openTab(items = new Map<string, string>(), worksheet = phoneTree, storage = testStorage(items)) {
  let clock = 1_000_000
  const timers = new Set<{ run: () => void; at: number }>()
  const created = createSheetStore(worksheet, {
    shelf: openShelf(() => storage),
    now: () => clock,
    today: () => '2026-03-12',
    later(run, wait) {
      const timer = { run, at: clock + wait }
      timers.add(timer)
      return () => void timers.delete(timer)
    }
  })
  const store = {
    ...created,
    refresh: (theirs?: Sheet<PhoneTree>) => created.refresh((side, found) => meet(worksheet, side, found), theirs)
  }
  const wait = (milliseconds: number) => {
    clock += milliseconds
    for (const timer of [...timers]) {
      if (timer.at <= clock && timers.delete(timer)) timer.run()
    }
  }
  store.open()
  const state = () => store.$state.get()
  const write = (reason: string, typing?: string) => store.change({ ...state().value, reason }, typing)
  return { storage, items, store, wait, state, write, reason: () => state().value.reason }
}
