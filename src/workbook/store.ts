import { atom } from 'nanostores'
import type { Heading, Worksheet } from './define.ts'
import { type History, amend, back, begin, forth, step } from './history.ts'
import { newId } from './id.ts'
import type { Origin, SheetState, SheetStore, Status, Surroundings } from './sheet-state.ts'
import type { Sheet } from './shelf.ts'

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
  let visitor:
    | { history: History<Value>; origin: Exclude<Origin, 'own'>; addTo?: ((own: Value) => Value | string) | undefined }
    | undefined
  let sheet: Pick<Sheet<Value>, 'id' | 'revision' | 'invited'> = { id: newId(), revision: 0 }
  let status: Status = { kind: 'untouched' }
  let copies: readonly Sheet<Value>[] = []
  let unreadable: SheetState<Value>['unreadable'] = []
  let last: { typing: unknown; at: number } = { typing: undefined, at: 0 }
  /** What could not be saved stays here, so that it is not lost when another sheet is shown. */
  const unsaved = new Map<string, { copy: Sheet<Value>; status: Status }>()
  /** The sheets that values were on when it was started over. */
  const sheetOf = new Map<Value, string>()
  let cancelSave: (() => void) | undefined

  const state = (): SheetState<Value> => {
    const { past, present, future } = visitor?.history ?? own
    const edited = visitor !== undefined && past.length > 0
    const origin = visitor?.origin ?? 'own'
    const canAdd = visitor?.addTo !== undefined && !edited && copies.length > 0
    const invited = visitor ? origin === 'prefilled' : sheet.invited === true
    const undoable = { canUndo: past.length > 0, canRedo: future.length > 0 }
    return { value: present, origin, status, ...undoable, edited, canAdd, id: sheet.id, invited, copies, unreadable }
  }
  const $state = atom(state())
  const publish = () => $state.set(state())

  const listCopies = () => {
    const found = shelf.sheets(worksheet)
    const saved = found.flatMap((copy) => (copy.status === 'ok' && !unsaved.has(copy.sheet.id) ? [copy.sheet] : []))
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

  const show = (copy: Sheet<Value> | undefined) => {
    own = begin(copy?.value ?? worksheet.blank(today()))
    sheet = copy ?? { id: newId(), revision: 0 }
    status = statusOf(sheet.id)
    forgetTyping()
  }

  const save = () => {
    cancelSave?.()
    cancelSave = undefined
    const { id, invited } = sheet
    const next: Sheet<Value> = {
      id,
      ...(invited && { invited }),
      value: own.present,
      revision: latest() + 1,
      changed: now()
    }
    const saved = shelf.write(worksheet, next)
    status = saved.ok ? { kind: 'saved', at: next.changed } : { kind: 'unsaved', why: saved.why }
    if (saved.ok) {
      unsaved.delete(next.id)
      sheet = next
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
      saveSoon()
    }
    publish()
  }

  /** Undo or redo; also back to the sheet from before starting over. */
  const go = (move: (history: History<Value>) => History<Value>) => {
    forgetTyping()
    const id = visitor ? undefined : sheetOf.get(move(own).present)
    if (id === undefined || id === sheet.id) return replace(move)
    settle()
    own = move(own)
    sheet = { id, revision: 0 }
    status = statusOf(id)
    publish()
  }

  const settle = () => {
    if (cancelSave || status.kind === 'unsaved') save()
    forgetTyping()
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
    undo: () => go(back),
    redo: () => go(forth),
    startOver() {
      settle()
      const blank = worksheet.blank(today())
      if (visitor) return replace((history) => step(history, blank))
      // The sheet so far stays as it was saved, among the copies; the empty one is another, and undo goes back to the first.
      sheetOf.set(own.present, sheet.id)
      own = step(own, blank)
      sheet = { id: newId(), revision: 0 }
      sheetOf.set(blank, sheet.id)
      status = { kind: 'untouched' }
      publish()
    },
    visit(value, origin, addTo) {
      settle()
      visitor = { history: begin(value), origin, addTo }
      publish()
    },
    add() {
      const next = visitor?.addTo?.(own.present)
      if (next === undefined || typeof next === 'string') return next
      visitor = undefined
      settle()
      replace((history) => step(history, next))
      return undefined
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
      sheet = { id: newId(), revision: 0, invited: visitor.origin === 'prefilled' }
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
    flush() {
      if (cancelSave || status.kind === 'unsaved') save()
    },
    refresh() {
      if (cancelSave) return
      listCopies()
      const stored = copies.find(({ id }) => id === sheet.id)
      if (stored && stored.revision > sheet.revision) {
        own = sealed(own, step(own, stored.value))
        forgetTyping()
        sheet = stored
        status = { kind: 'saved', at: stored.changed }
      }
      publish()
    }
  }
}
