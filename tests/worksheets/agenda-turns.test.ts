import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankOf } from '#workbook/blank.ts'
import { spentBy } from '#workbook/countdown.ts'
import { envelop, restore } from '#workbook/restore.ts'
import { type Agenda, type Item, agenda, item as itemField } from '#worksheets/agenda/index.ts'
import { itemsOf, leftOver } from '#worksheets/agenda/written.ts'
import {
  afresh,
  back,
  currentOf,
  giveMore,
  giversOf,
  goOn,
  isRunning,
  next,
  pause,
  secondsSpent,
  secondsToGo,
  stopwatchOf,
  withMinutesMoved
} from '#worksheets/agenda/turns.ts'

/** Some moment, in milliseconds. */
const NOON = 1_778_155_200_000

const meetingOf = (...minutes: number[]): Agenda => ({
  ...agenda.blank(''),
  items: minutes.map((each, index) => ({ ...blankOf(itemField), id: `i${index}`, topic: `${index}`, minutes: each }))
})
const spentOf = ({ items }: Agenda) => items.map(({ spent }) => spent)
const totalOf = (items: readonly Item[]) => items.reduce((sum, { minutes }) => sum + minutes, 0)
const later = (seconds: number) => NOON + seconds * 1000
const postpone = (sheet: Agenda, now: number) => next(sheet, now, 'moved')
const giveFromFirst = (sheet: Agenda, now: number) => giveMore(sheet, giversOf(sheet, now)[0]?.id ?? 'nobody')
const step = fc.constantFrom(goOn, pause, next, postpone, back, giveFromFirst)
const meeting = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 })

describe('a meeting that runs', () => {
  it('adds up to the time that went by, however often anybody looked, paused or went back', () => {
    fc.assert(
      fc.property(meeting, fc.array(fc.tuple(fc.nat(900_000), step), { maxLength: 30 }), (minutes, steps) => {
        let now = NOON
        let ran = 0
        let sheet = goOn(meetingOf(...minutes), now)
        for (const [wait, move] of steps) {
          const before = Math.floor(now / 1000)
          now += wait
          if (isRunning(sheet)) ran += Math.floor(now / 1000) - before
          sheet = move(sheet, now)
          expect(Math.floor(secondsSpent(sheet, now))).toBe(ran)
          expect(restore(agenda, envelop(agenda, sheet))).toEqual({ status: 'ok', value: sheet })
        }
        expect(spentOf(pause(sheet, now)).reduce((sum, spent) => sum + spent, 0)).toBe(ran)
      })
    )
  })

  it('goes on exactly where it was after a reload, as after a night of a sleeping phone or none', () => {
    const sheet = goOn(meetingOf(20, 10), NOON)
    const reloaded = goOn(structuredClone(sheet), later(600))
    expect(spentBy(stopwatchOf(reloaded), later(660))).toBe(660_000)
    expect(spentOf(next(reloaded, later(900)))).toEqual([900, 0])
  })

  it('adds nothing for a clock that nobody stopped, or that was set back', () => {
    const sheet = goOn(meetingOf(20, 10), NOON)
    expect(spentOf(pause(sheet, later(3 * 86_400)))).toEqual([0, 0])
    expect(spentBy(stopwatchOf(goOn(sheet, later(3 * 86_400))), later(3 * 86_400))).toBe(0)
    expect(spentOf(pause(sheet, later(-50)))).toEqual([0, 0])
  })

  it('comes to each item once, stays paused, and is done after the last', () => {
    fc.assert(
      fc.property(meeting, fc.boolean(), (minutes, paused) => {
        let sheet = paused ? meetingOf(...minutes) : goOn(meetingOf(...minutes), NOON)
        const seen: unknown[] = []
        while (currentOf(sheet)) {
          expect(isRunning(sheet)).toBe(!paused)
          seen.push(currentOf(sheet)?.id)
          sheet = next(sheet, NOON)
        }
        expect(seen).toEqual(itemsOf(sheet).map(({ id }) => id))
        expect(sheet.since).toBe(0)
      })
    )
  })

  it('calls the item before back, with the time it had, from the end too', () => {
    const second = next(goOn(meetingOf(5, 5), NOON), later(100))
    const called = back(second, later(130))
    expect(currentOf(called)?.id).toBe('i0')
    expect(spentOf(called)).toEqual([100, 30])
    expect(currentOf(back(next(second, later(130)), later(140)))?.id).toBe('i1')
    expect(back(called, later(150))).toBe(called)
  })

  it('passes over rows in which nothing stands', () => {
    const sheet = meetingOf(5, 5)
    const withGap = { ...sheet, items: [blankOf(itemField), ...sheet.items] }
    expect(currentOf(withGap)?.id).toBe('i0')
  })

  it('leaves what was put off, or not reached, to the next one', () => {
    const sheet = postpone(next(goOn(meetingOf(5, 5, 5), NOON), later(60)), later(90))
    expect(leftOver(sheet).map(({ id }) => id)).toEqual(['i1', 'i2'])
    expect(leftOver(meetingOf(5, 5))).toEqual([])
  })

  it('keeps what was planned, and gives it back when all begins again', () => {
    const begun = goOn(meetingOf(20, 10), NOON)
    const given = giveMore(begun, 'i1')
    expect(given.items.map(({ minutes, planned }) => [minutes, planned])).toEqual([
      [25, 20],
      [5, 10]
    ])
    expect(afresh(next(given, later(60)))).toEqual(meetingOf(20, 10))
  })
})

describe('five more minutes', () => {
  it('come from items that keep some, and from what is free after all that has gone over', () => {
    const sheet = goOn({ ...meetingOf(20, 10, 5, 30), minutes: 75 }, NOON)
    expect(giversOf(sheet, NOON).map(({ id, minutes }) => [id, minutes])).toEqual([
      ['', 10],
      ['i1', 10],
      ['i3', 30]
    ])
    expect(giversOf(sheet, later(26 * 60)).map(({ id }) => id)).toEqual(['i1', 'i3'])
  })

  it('keep the total, whichever items they go between', () => {
    const id = fc.integer({ min: 0, max: 9 }).map((place) => `i${place}`)
    fc.assert(
      fc.property(meeting, id, id, fc.integer({ min: 1, max: 90 }), (minutes, from, to, moved) => {
        const { items } = meetingOf(...minutes)
        const shifted = withMinutesMoved(items, from, to, moved)
        expect(totalOf(shifted)).toBe(totalOf(items))
        for (const item of shifted) expect(item.minutes).toBeGreaterThanOrEqual(0)
      })
    )
  })

  it('put off the end only when they come from the free time', () => {
    const sheet = goOn({ ...meetingOf(20, 10), minutes: 60 }, NOON)
    expect(secondsToGo(giveMore(sheet, 'i1'), NOON)).toBe(secondsToGo(sheet, NOON))
    expect(secondsToGo(giveMore(sheet, ''), NOON)).toBe(secondsToGo(sheet, NOON) + 300)
  })

  it('let the end go on with the clock once an item is over its time', () => {
    const sheet = goOn(meetingOf(20, 10), NOON)
    expect(secondsToGo(sheet, later(60))).toBe(29 * 60)
    expect(secondsToGo(sheet, later(25 * 60))).toBe(10 * 60)
  })
})
