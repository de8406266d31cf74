import type { ReadableAtom } from 'nanostores'
import type { History } from './history.ts'
import type { Met, Side } from './meet.ts'
import type { Clash } from './merge.ts'
import type { Found, Saved, Sheet, Shelf } from './shelf.ts'

/**
 * Where the sheet on screen comes from; 'prefilled' is a link without answers, 'handed' one by which another worksheet hands
 * over, 'named' the same where no more than the coalition's name could be taken. Only one's own is ever saved.
 */
export type Origin = 'own' | 'link' | 'prefilled' | 'handed' | 'named' | 'file' | 'example'

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
  /** Whether what the visiting sheet brings can be added to one's own: the worksheet takes it, and there is one's own. */
  readonly canAdd: boolean
  readonly id: string
  /** Whether somebody waits for its answers: it is, or began as, a link to be filled in. */
  readonly invited: boolean
  /** One's own copies of this worksheet, last changed first. */
  readonly copies: readonly Sheet<Value>[]
  /** What another tab changed in the same field at the same time, until it is settled. */
  readonly clashes: readonly Clash[]
  /** Whether it was deleted elsewhere while it was open here. It is saved again with the next change. */
  readonly deleted: boolean
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
  /** Begins an empty sheet; the one so far stays among the copies. */
  readonly startOver: () => void
  /** Shows a sheet from elsewhere beside one's own; nothing is written until `keep`. */
  readonly visit: (value: Value, origin: Exclude<Origin, 'own'>, addTo?: (own: Value) => Value | string) => void
  /** Adds what the visiting sheet brings to one's own sheet, as one step to undo. Gives the sentence why that cannot be. */
  readonly add: () => string | undefined
  readonly leave: () => void
  /** Saves the visiting sheet as a copy of its own and goes on with it. */
  readonly keep: () => void
  /** Goes to one of one's copies, or to a new sheet where there is none of that id. The open one stays as it is on screen. */
  readonly choose: (id: string) => void
  /** Saves at once what waits to be saved; with `again` also what was saved, since it has gone. */
  readonly flush: (again?: boolean) => void
  /**
   * Takes in what other tabs have written, together with what waits here to be saved: `theirs`, or what lies in storage. `meet`
   * comes from the caller, so that it can be fetched when there is another tab.
   */
  readonly refresh: (meet: Meet<Value>, theirs?: Sheet<Value>) => void
  /** Shows an empty sheet and saves nothing of what was here: all is erased. */
  readonly forget: () => void
  /** Tells of these clashes from now on, and of no others. `put` puts the other side's words on the sheet, where one is settled so. */
  readonly tell: (clashes: readonly Clash[], put?: <Part>(value: Part) => Part) => void
  readonly shelf: Shelf
}

/** A sheet from elsewhere, shown beside one's own. */
export interface Visitor<Value> {
  readonly history: History<Value>
  readonly origin: Exclude<Origin, 'own'>
  readonly addTo?: ((own: Value) => Value | string) | undefined
}

export type Meet<Value> = (side: Side<Value>, theirs: Sheet<Value>) => Met<Value> | undefined

export interface Surroundings {
  readonly shelf: Shelf
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly today: () => string
  /** Runs `run` after `wait` milliseconds, and gives back how to cancel it. */
  readonly later: (run: () => void, wait: number) => () => void
}
