import { atom } from 'nanostores'
import type { Heading, Worksheet } from './define.ts'
import { type History, amend, back, begin, forth, step } from './history.ts'
import type { Clash } from './merge.ts'
import { recentSaves } from './recent-saves.ts'
import type { Origin, SheetState, SheetStore, Status, Surroundings, Visitor } from './sheet-state.ts'
import { type Sheet, unwritten } from './shelf.ts'
import { stamped } from './stamps.ts'

export type { Origin, SheetState, SheetStore, Status, Surroundings }

/** Saving waits for a pause this long, in milliseconds. */
const PAUSE = 150
/** Typing on within this time amends the step. */
const SAME_STEP = 1500

/** The state of one worksheet on a page: one's own sheet, and at most one that visits. */
export function createSheetStore<Value extends Heading>(
  worksheet: Worksheet<Value>,
  { shelf, now, today, later }: Surroundings
): SheetStore<Value> {
  let own = begin(worksheet.blank(''))
  let visitor: Visitor<Value> | undefined
  let sheet = unwritten(own.present)
  let status: Status = { kind: 'untouched' }
  let copies: readonly Sheet<Value>[] = []
  let unreadable: SheetState<Value>['unreadable'] = []
  let last: { typing: unknown; at: number } = { typing: undefined, at: 0 }
  /** What could not be saved stays here, so that it is not lost when another sheet is shown. */
  const unsaved = new Map<string, { copy: Sheet<Value>; status: Status }>()
  /** The sheets that values were on when it was started over. */
  const sheetOf = new Map<Value, string>()
  const { known, remember } = recentSaves<Value>()
  /** One's own saves of which the other side's, that was taken in since, may know nothing: the next save has taken in both. */
  let taken: readonly string[] = []
  /** Whether somebody has written here since. */
  let isPending = false
  let clashes: readonly Clash[] = []
  let cancelSave: (() => void) | undefined

  const state = (): SheetState<Value> => {
    const { past, present, future } = visitor?.history ?? own
    const edited = visitor !== undefined && past.length > 0
    const origin: Origin = visitor?.origin ?? 'own'
    const canAdd = visitor?.addTo !== undefined && !edited && copies.length > 0
    const invited = visitor ? origin === 'prefilled' : sheet.invited === true
    const undoable = { canUndo: past.length > 0, canRedo: future.length > 0 }
    const { id, deleted } = sheet
    const shown = { value: present, origin, edited, canAdd, invited, id, deleted: deleted !== undefined }
    return { ...shown, ...undoable, status, clashes, copies, unreadable }
  }
  const $state = atom(state())
  const publish = () => $state.set(state())

  const listCopies = () => {
    const found = shelf.sheets(worksheet)
    const saved = found.flatMap((copy) =>
      copy.status === 'ok' && !copy.sheet.deleted && !unsaved.has(copy.sheet.id) ? [copy.sheet] : []
    )
    copies = [...Array.from(unsaved.values(), ({ copy }) => copy), ...saved].sort((a, b) => b.changed - a.changed)
    unreadable = found.filter((copy) => copy.status !== 'ok')
  }

  const forgetTyping = () => {
    last = { typing: undefined, at: 0 }
  }

  const statusOf = (id: string): Status => {
    const copy = copies.find((candidate) => candidate.id === id)
    return unsaved.get(id)?.status ?? (copy ? { kind: 'saved', at: copy.changed } : { kind: 'untouched' })
  }

  /** Goes on with another sheet: what there was between tabs about the one so far is not its. */
  const turnTo = (next: Sheet<Value>) => {
    sheet = next
    remember(sheet)
    taken = []
    isPending = false
    clashes = []
    status = statusOf(sheet.id)
  }

  const show = (copy: Sheet<Value> | undefined) => {
    turnTo(copy ?? unwritten(worksheet.blank(today())))
    own = begin(sheet.value)
    forgetTyping()
  }

  const save = () => {
    cancelSave = void cancelSave?.()
    const next = stamped({ ...sheet, deleted: undefined, value: own.present, revision: latest() }, now(), taken)
    const saved = shelf.write(worksheet, next)
    status = saved.ok ? { kind: 'saved', at: next.changed } : { kind: 'unsaved', why: saved.why }
    if (saved.ok) {
      unsaved.delete(next.id)
      sheet = next
      taken = []
      isPending = false
      remember(sheet)
    } else unsaved.set(next.id, { copy: { ...next, revision: sheet.revision }, status })
    copies = [next, ...copies.filter(({ id }) => id !== next.id)]
    publish()
  }

  /** Another tab may have saved meanwhile: only a revision above both makes it take ours over. */
  const latest = () => {
    const stored = shelf.read(worksheet, sheet.id)
    return Math.max(sheet.revision, stored?.status === 'ok' ? stored.sheet.revision : 0)
  }

  const saveSoon = () => {
    cancelSave?.()
    cancelSave = later(save, PAUSE)
    // A warning stays until a save succeeds; it does not flicker with each key.
    if (status.kind !== 'unsaved') status = { kind: 'saving' }
  }

  /** `changed`, or a history that begins with it where the worksheet wants no way back. */
  const sealed = (history: History<Value>, changed: History<Value>) =>
    worksheet.seals?.(history.present, changed.present) ? begin(changed.present) : changed

  const replace = (next: (history: History<Value>) => History<Value>) => {
    const history = visitor?.history ?? own
    const changed = sealed(history, next(history))
    if (changed === history) return
    if (visitor) visitor = { ...visitor, history: changed }
    else {
      own = changed
      isPending = true
      saveSoon()
    }
    publish()
  }

  /** Undo or redo; also back to the sheet from before starting over. */
  const go = (move: (history: History<Value>) => History<Value>) => {
    forgetTyping()
    const id = visitor ? undefined : sheetOf.get(move(own).present)
    if (id === undefined || id === sheet.id) return replace(move)
    saveNow()
    own = move(own)
    const copy = copies.find((copy) => copy.id === id)
    turnTo(copy ?? unwritten(own.present, id))
    // The page opens with the latest next time.
    if (copy && copy !== copies[0]) saveSoon()
    publish()
  }

  const saveNow = () => {
    if (cancelSave || status.kind === 'unsaved') save()
    forgetTyping()
  }

  return {
    $state,
    shelf,
    own: () => own.present,
    open() {
      listCopies()
      show(copies.find(({ archived }) => !archived))
      publish()
    },
    change(next, typing) {
      const goesOn = typing !== undefined && typing === last.typing && now() - last.at < SAME_STEP
      last = { typing, at: now() }
      replace((history) => (goesOn ? amend(history, next) : step(history, next)))
    },
    undo: () => go(back),
    redo: () => go(forth),
    startOver() {
      saveNow()
      const blank = worksheet.blank(today())
      if (visitor) return replace((history) => step(history, blank))
      // The sheet so far stays as it was saved, among the copies; the empty one is another, and undo goes back to the first.
      sheetOf.set(own.present, sheet.id)
      own = step(own, blank)
      turnTo(unwritten(blank))
      sheetOf.set(blank, sheet.id)
      publish()
    },
    visit(value, origin, addTo) {
      saveNow()
      visitor = { history: begin(value), origin, addTo }
      publish()
    },
    add() {
      const next = visitor?.addTo?.(own.present)
      if (next === undefined || typeof next === 'string') return next
      visitor = undefined
      saveNow()
      replace((history) => step(history, next))
      return undefined
    },
    leave() {
      visitor = undefined
      saveNow()
      publish()
    },
    keep() {
      if (!visitor) return
      saveNow()
      own = begin(visitor.history.present)
      turnTo({ ...unwritten(own.present), invited: visitor.origin === 'prefilled' || undefined })
      visitor = undefined
      save()
    },
    choose(id) {
      saveNow()
      visitor = undefined
      // The open one may be more than what could be saved of it: it is not read again.
      if (id !== sheet.id) show(copies.find((copy) => copy.id === id))
      publish()
    },
    flush(again) {
      if (again || cancelSave || status.kind === 'unsaved') save()
    },
    refresh(meet, theirs) {
      listCopies()
      const stored = shelf.read(worksheet, sheet.id)
      const found = theirs ?? (stored?.status === 'ok' ? stored.sheet : undefined)
      const met = found && meet({ sheet, taken, present: own.present, isPending, known }, found)
      if (found && met) {
        if (met.value !== own.present) own = sealed(own, step(own, met.value))
        forgetTyping()
        sheet = met.sheet
        taken = met.taken
        remember(found)
        clashes = [...clashes, ...met.clashes]
        cancelSave = void cancelSave?.()
        status = statusOf(sheet.id)
        // After the pause, once all has been heard: two tabs that answered each save at once might never come to an end.
        if (met.hasMore) saveSoon()
      }
      publish()
    },
    forget() {
      cancelSave?.()
      cancelSave = visitor = undefined
      unsaved.clear()
      copies = []
      show(undefined)
      publish()
    },
    tell(next, put) {
      clashes = next
      if (put) replace((history) => step(history, put(history.present)))
      else publish()
    }
  }
}
