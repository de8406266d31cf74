import { type Stopwatch, spentBy } from '#workbook/countdown.ts'
import type { Agenda, Item } from './index.ts'
import { asPlanned } from './items.ts'
import { MOST_MINUTES, MOST_SECONDS } from './limits.ts'
import { itemsOf } from './written.ts'

/**
 * The running meeting stands in the sheet: what is done, how long it took, and since when the present item has been running. So
 * a reload, a sleeping phone and a second window lose nothing. Time is told by the clock that is handed in, in milliseconds, never
 * by counting ticks; the sheet holds whole seconds of that same clock, so that what is added up is what went by.
 */

/** After so long, in seconds, nobody is still meeting: a clock that was left running adds nothing. */
const FORGOTTEN = 6 * 3600

/** What five more minutes are. */
export const MORE = 5

/** The item that has its turn: the first that is neither done nor left to the next meeting. */
export const currentOf = (sheet: Agenda): Item | undefined => itemsOf(sheet).find(({ state }) => state === '')

export const isRunning = (sheet: Agenda): boolean => sheet.since > 0 && currentOf(sheet) !== undefined

/** The time of the present item. */
export const stopwatchOf = (sheet: Agenda): Stopwatch => ({
  since: isRunning(sheet) ? sheet.since * 1000 : undefined,
  spent: (currentOf(sheet)?.spent ?? 0) * 1000
})

/** Begins the meeting, or goes on with it. What each item was to take is kept, to be held against what it took. */
export function goOn(sheet: Agenda, now: number): Agenda {
  const { since, items } = sheet
  const goesOn = since > 0 && secondsOf(now) - since <= FORGOTTEN
  return {
    ...sheet,
    items: items.map((item) => (item.planned === 0 ? { ...item, planned: item.minutes } : item)),
    since: currentOf(sheet) ? (goesOn ? since : secondsOf(now)) : 0
  }
}

export function pause(sheet: Agenda, now: number): Agenda {
  const current = currentOf(sheet)
  const ran = isRunning(sheet) ? secondsOf(now) - sheet.since : 0
  const spent = (current?.spent ?? 0) + (ran > FORGOTTEN ? 0 : Math.max(0, ran))
  return { ...sheet, items: put(sheet, current?.id, { spent: Math.min(spent, MOST_SECONDS) }), since: 0 }
}

/** The next item; this one is done, or left to the next meeting. Paused stays paused. */
export function next(sheet: Agenda, now: number, state: 'done' | 'moved' = 'done'): Agenda {
  const paused = pause(sheet, now)
  const left = { ...paused, items: put(paused, currentOf(sheet)?.id, { state }) }
  return isRunning(sheet) ? goOn(left, now) : left
}

/** The item before, whose time goes on where it stopped. From the end of the meeting it is paused. */
export function back(sheet: Agenda, now: number): Agenda {
  const items = itemsOf(sheet)
  const at = items.findIndex(({ state }) => state === '')
  const before = items[(at < 0 ? items.length : at) - 1]
  if (!before) return sheet
  const paused = pause(sheet, now)
  const called = { ...paused, items: put(paused, before.id, { state: '' }) }
  return isRunning(sheet) ? goOn(called, now) : called
}

/** The meeting as if it had not begun, with the minutes that were planned. What was taken down stays. */
export const afresh = (sheet: Agenda): Agenda => ({ ...sheet, items: sheet.items.map(asPlanned), since: 0 })

/** From where five more minutes can come: the time that is still free, named '', and items to come that keep at least one. */
export interface Giver {
  readonly id: string
  readonly topic: string
  readonly minutes: number
}

export function giversOf(sheet: Agenda, now: number): readonly Giver[] {
  const current = currentOf(sheet)
  if (!current || current.minutes + MORE > MOST_MINUTES) return []
  const free = Math.floor(freeSeconds(sheet, now) / 60)
  const later = itemsOf(sheet).filter(({ id, state, minutes }) => state === '' && id !== current.id && minutes > MORE)
  return [...(free >= MORE ? [{ id: '', topic: '', minutes: free }] : []), ...later]
}

/** Gives the present item five more minutes, of the free time ('') or of another item. */
export function giveMore(sheet: Agenda, from: string): Agenda {
  const current = currentOf(sheet)
  if (!current) return sheet
  return { ...sheet, items: withMinutesMoved(sheet.items, from, current.id, MORE) }
}

/** `items` with `minutes` of the item `from` given to the item `to`, as far as it has them; '' is the free time, which has any. */
export function withMinutesMoved(items: readonly Item[], from: string, to: string, minutes: number): Item[] {
  const taker = items.find(({ id }) => id === to)
  const giver = items.find(({ id }) => id === from)
  if (!taker || from === to || (from !== '' && !giver)) return [...items]
  const given = Math.min(minutes, giver?.minutes ?? minutes, MOST_MINUTES - taker.minutes)
  return items.map((item) => {
    if (item === taker) return { ...item, minutes: item.minutes + given }
    return item === giver ? { ...item, minutes: item.minutes - given } : item
  })
}

/** Seconds until the meeting ends if each item to come takes its minutes, and the present one no longer than it has. */
export function secondsToGo(sheet: Agenda, now: number): number {
  const current = currentOf(sheet)
  const waiting = itemsOf(sheet).filter(({ state }) => state === '')
  const minutes = waiting.reduce((sum, item) => sum + item.minutes, 0)
  const spent = spentBy(stopwatchOf(sheet), now) / 1000
  return minutes * 60 - Math.min(spent, (current?.minutes ?? 0) * 60)
}

/** Seconds that all items have taken so far. */
export const secondsSpent = (sheet: Agenda, now: number): number =>
  itemsOf(sheet).reduce((sum, item) => sum + item.spent, 0) +
  (spentBy(stopwatchOf(sheet), now) - stopwatchOf(sheet).spent) / 1000

/** Seconds of the meeting's length that nothing has used, and nothing is going to. */
const freeSeconds = (sheet: Agenda, now: number): number =>
  sheet.minutes * 60 - secondsSpent(sheet, now) - secondsToGo(sheet, now)

const put = ({ items }: Agenda, id: string | undefined, part: Partial<Item>): Item[] =>
  items.map((item) => (item.id === id ? { ...item, ...part } : item))

const secondsOf = (now: number) => Math.floor(now / 1000)
