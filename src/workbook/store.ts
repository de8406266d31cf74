import { type ReadableAtom, atom } from 'nanostores'
import type { Heading, Worksheet } from './define.ts'
import { type History, amend, back, begin, forth, step } from './history.ts'
import { newId } from './id.ts'
import type { Found, Saved, Sheet, Shelf } from './shelf.ts'

/** Where the sheet on screen comes from. Only one's own is ever saved. */
export type Origin = 'own' | 'link' | 'file' | 'example'

export type Status =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'unsaved'; readonly why: (Saved & { ok: false })['why'] }

export interface SheetState<Value> {
  readonly value: Value
  readonly origin: Origin
  readonly status: Status
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Whether a visiting sheet has been changed since it came. */
  readonly edited: boolean
  readonly id: string
  /** One's own copies of this worksheet, last changed first. */
  readonly copies: readonly Sheet<Value>[]
  /** Copies in this browser that this version cannot read. They are never written to. */
  readonly unreadable: readonly (Found<Value> & { status: 'newer' | 'broken' })[]
}

export interface SheetStore<Value> {
  readonly $state: ReadableAtom<SheetState<Value>>
  /** One's own sheet, whatever is on screen. */
  readonly own: () => Value
  /** Reads what this browser keeps. Writes nothing. */
  readonly open: () => void
  /** Takes the next value. Changes with the same `typing` key shortly after each other are one step to undo. */
  readonly change: (next: Value, typing?: unknown) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly startOver: () => void
  /** Shows a sheet from elsewhere beside one's own; nothing is written until `keep`. */
  readonly visit: (value: Value, origin: Exclude<Origin, 'own'>) => void
  readonly leave: () => void
  /** Saves the visiting sheet as a copy of its own and goes on with it. */
  readonly keep: () => void
  readonly choose: (id: string) => void
  readonly remove: (id: string) => void
  /** Saves at once what waits to be saved. */
  readonly flush: () => void
  /** Another tab has written: takes its newer revision over, unless something here waits to be saved. */
  readonly refresh: () => void
  readonly shelf: Shelf
}

export interface Surroundings {
  readonly shelf: Shelf
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly today: () => string
  /** Runs `run` after `wait` milliseconds, and gives back how to cancel it. */
  readonly later: (run: () => void, wait: number) => () => void
}

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
  let visitor: { history: History<Value>; origin: Exclude<Origin, 'own'> } | undefined
  let sheet = { id: newId(), revision: 0 }
  let status: Status = { kind: 'untouched' }
  let copies: readonly Sheet<Value>[] = []
  let unreadable: SheetState<Value>['unreadable'] = []
  let last: { typing: unknown; at: number } = { typing: undefined, at: 0 }
  let cancelSave: (() => void) | undefined

  const state = (): SheetState<Value> => {
    const { past, present, future } = visitor?.history ?? own
    const edited = visitor !== undefined && past.length > 0
    const origin = visitor?.origin ?? 'own'
    const undoable = { canUndo: past.length > 0, canRedo: future.length > 0 }
    return { value: present, origin, status, ...undoable, edited, id: sheet.id, copies, unreadable }
  }
  const $state = atom(state())
  const publish = () => $state.set(state())

  const listCopies = () => {
    const found = shelf.sheets(worksheet)
    copies = found.flatMap((copy) => (copy.status === 'ok' ? [copy.sheet] : []))
    unreadable = found.filter((copy) => copy.status !== 'ok')
  }

  const show = (copy: Sheet<Value> | undefined) => {
    own = begin(copy?.value ?? worksheet.blank(today()))
    sheet = copy ? { id: copy.id, revision: copy.revision } : { id: newId(), revision: 0 }
    status = copy ? { kind: 'saved', at: copy.changed } : { kind: 'untouched' }
  }

  const save = () => {
    cancelSave?.()
    cancelSave = undefined
    const next: Sheet<Value> = { id: sheet.id, value: own.present, revision: sheet.revision + 1, changed: now() }
    const saved = shelf.write(worksheet, next)
    status = saved.ok ? { kind: 'saved', at: next.changed } : { kind: 'unsaved', why: saved.why }
    if (saved.ok) {
      sheet = { id: sheet.id, revision: next.revision }
      copies = [next, ...copies.filter(({ id }) => id !== next.id)]
    }
    publish()
  }

  const saveSoon = () => {
    cancelSave?.()
    cancelSave = later(save, PAUSE)
    // A warning stays until a save succeeds; it does not flicker with each key.
    if (status.kind !== 'unsaved') status = { kind: 'saving' }
  }

  const replace = (next: (history: History<Value>) => History<Value>) => {
    if (visitor) visitor = { ...visitor, history: next(visitor.history) }
    else {
      own = next(own)
      saveSoon()
    }
    publish()
  }

  const settle = () => {
    if (cancelSave) save()
    last = { typing: undefined, at: 0 }
  }

  return {
    $state,
    shelf,
    own: () => own.present,
    open() {
      listCopies()
      show(copies[0])
      publish()
    },
    change(next, typing) {
      const goesOn = typing !== undefined && typing === last.typing && now() - last.at < SAME_STEP
      last = { typing, at: now() }
      replace((history) => (goesOn ? amend(history, next) : step(history, next)))
    },
    undo: () => replace(back),
    redo: () => replace(forth),
    startOver: () => replace((history) => step(history, worksheet.blank(today()))),
    visit(value, origin) {
      settle()
      visitor = { history: begin(value), origin }
      publish()
    },
    leave() {
      visitor = undefined
      settle()
      publish()
    },
    keep() {
      if (!visitor) return
      settle()
      own = begin(visitor.history.present)
      sheet = { id: newId(), revision: 0 }
      visitor = undefined
      save()
    },
    choose(id) {
      settle()
      const copy = copies.find((candidate) => candidate.id === id)
      visitor = undefined
      show(copy)
      publish()
    },
    remove(id) {
      shelf.remove(worksheet, id)
      listCopies()
      if (id === sheet.id) show(copies[0])
      publish()
    },
    flush() {
      if (cancelSave) save()
    },
    refresh() {
      if (cancelSave) return
      listCopies()
      const stored = copies.find(({ id }) => id === sheet.id)
      if (stored && stored.revision > sheet.revision) {
        own = step(own, stored.value)
        sheet = { id: stored.id, revision: stored.revision }
        status = { kind: 'saved', at: stored.changed }
      }
      publish()
    }
  }
}
