import type { Action } from './action.ts'
import type { Field } from './fields.ts'
import type { HandOver } from './hand-over.ts'
import type { Measure } from './measure.ts'
import type { Report } from './report.ts'

/** Anything that is saved, and must be readable in ten years: a worksheet's value, the roster. */
export interface Format<Value> {
  readonly id: string
  readonly schema: Field<Value>
  /** How older values become today's, oldest first. The format's version is their number plus one. */
  readonly migrations: readonly Migration[]
}

/** One step from a version to the next: the schema that the older version had, and the way up. Both are kept for ever. */
export interface Migration {
  readonly schema: Field
  readonly up: (old: never) => unknown
}

/** The phase of the cycle that a worksheet belongs to; it chooses the accent colour. */
export type Phase = 'diagnose' | 'design' | 'reinforce'

/** The lines at the head of every sheet. */
export interface Heading {
  readonly coalition: string
  readonly date: string
}

/** What a room says of itself on its page, in lists and at the head of its sheet. */
export interface About {
  readonly title: string
  /** One line: what it gives. */
  readonly gives: string
  readonly phase: Phase
  readonly minutes: number
  readonly people: string
}

/** What travels of a sheet with its answers, undefined where none of them may; and what is said of that, in sentences. */
export interface Published<Value> {
  readonly travels: Value | undefined
  readonly words: string
}

/** One worksheet. Pure: runs in Node, knows neither the page nor its view. */
export interface Worksheet<Value extends Heading = Heading> extends Format<Value> {
  readonly about: About
  /** A new sheet. `today` is `YYYY-MM-DD`, or '' where nobody's day is known (the server's empty form). */
  readonly blank: (today: string) => Value
  /** The sheet without its answers, as a facilitator hands it out. */
  readonly prefill: (value: Value) => Value
  /** Adds what another worksheet hands over to `sheet`, blank or one's own. Nothing on it is lost. Loaded when something comes. */
  readonly receive?: () => Promise<(sheet: Value, handed: HandOver) => Value>
  /**
   * Adds what somebody filled in and sent back in a link to `own`, where many fill in one sheet. Nothing on either is lost. What
   * cannot be added gives a sentence that says why. Loaded when such a link comes.
   */
  readonly collect?: () => Promise<(own: Value, answered: Value) => Value | string>
  /**
   * What of a sheet travels in a link with answers, where some of it is not for whoever gets the link. A file still holds all.
   * Loaded when a link is made.
   */
  readonly publish?: () => Promise<(value: Value) => Published<Value>>
  /**
   * Whether the step from `before` to `after` is for good, so that undo does not lead behind it: for what tells too much beside
   * what it was before, as a count does that was shown with one answer fewer.
   */
  readonly seals?: (before: Value, after: Value) => boolean
  /**
   * What the next round begins with, on the day `today`: the questions, people and open actions of the sheet of this round,
   * without its answers. Where a room does not say, it is what `prefill` leaves. Loaded when a round is begun.
   */
  readonly nextRound?: () => Promise<(value: Value, today: string) => Value>
  /** What is to be done, or to be looked at on a day, by the sheet. Loaded when it is listed with that of other worksheets. */
  readonly actions?: () => Promise<(value: Value) => readonly Action[]>
  /** What can be followed from round to round in numbers. Loaded when rounds are compared. */
  readonly measures?: () => Promise<(value: Value) => readonly Measure[]>
  /** The sheet in neutral blocks, from which every export is made. Loaded on the click that needs it. */
  readonly report: () => Promise<(value: Value) => Report>
  /** Filled sheets from real life, by telling names; the first is what 'See an example' shows. Loaded on the click. */
  readonly examples: () => Promise<Readonly<Record<string, Value>>>
}

/** A room's definition, without migrations as long as its schema has not changed. Its type makes a room's mistakes show in that room. */
export const defineWorksheet = <Value extends Heading>(
  worksheet: Omit<Worksheet<Value>, 'migrations'> & Partial<Pick<Worksheet<Value>, 'migrations'>>
): Worksheet<Value> => ({ migrations: [], ...worksheet })

export const versionOf = (format: { readonly migrations: readonly unknown[] }): number => format.migrations.length + 1
