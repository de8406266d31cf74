import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { temperatureCheck } from '#worksheets/temperature-check/index.ts'
import { partsText } from '#worksheets/temperature-check/parts.text.ts'
import { addPeople } from '#worksheets/temperature-check/names.ts'
import { speakersOf } from '#worksheets/temperature-check/plan.ts'
import { LEAST, timingOf } from '#worksheets/temperature-check/timing.ts'
import {
  type Turns,
  askAgain,
  back,
  begin,
  fitted,
  goOn,
  isDone,
  next,
  pass,
  pause,
  speakerOf,
  spokenBy,
  totalSpoken
} from '#worksheets/temperature-check/turns.ts'

const rounds = fc.constantFrom('word', 'sentences')
const say = (...args: Parameters<typeof timingOf>) => partsText.timing(timingOf(...args))

describe('the time for each', () => {
  it('is what guides say of a go-round', () => {
    expect(say('sentences', 10, 10)).toBe('60 seconds each.')
    expect(say('sentences', 20, 10)).toBe('30 seconds each: short, so ask for one sentence on each side.')
    expect(say('word', 30, 5)).toBe('10 seconds each.')
    expect(say('sentences', 3, 10)).toBe('3 minutes 20 seconds each.')
    expect(timingOf('word', 0, 5)).toEqual({ kind: 'nobody' })
  })

  it('advises pairs when it cannot fit, with how long one by one would take', () => {
    expect(say('sentences', 30, 10)).toBe(
      '20 seconds each: too short to be heard. One by one takes 15 minutes. Better: talk in twos for 4 minutes, then one voice from each of the 15 pairs, 24 seconds each.'
    )
    expect(say('sentences', 60, 10)).toMatch(/talk in threes for 4 minutes, then one voice from each of the 20 groups/)
    expect(say('sentences', 200, 10)).toMatch(/Split into several circles/)
  })

  it('never takes more time than there is', () => {
    fc.assert(
      fc.property(
        rounds,
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 1, max: 60 }),
        (round, people, minutes) => {
          const timing = timingOf(round, people, minutes)
          if (timing.kind === 'nobody') throw new Error('There is somebody.')
          expect(timing.seconds * people).toBeLessThanOrEqual(minutes * 60)
          expect(timing.kind === 'fits').toBe(timing.seconds >= LEAST[round])
          if (timing.kind === 'fits') return
          expect((timing.needed * 60) / people).toBeGreaterThanOrEqual(LEAST[round])
          if (!timing.groups) return
          const { size, count, talk, report } = timing.groups
          expect(size * count).toBeGreaterThanOrEqual(people)
          expect(talk + count * report).toBeLessThanOrEqual(minutes * 60)
          expect(report).toBeGreaterThanOrEqual(8)
        }
      )
    )
  })
})

const moves = { next, back, pass, pause, goOn, askAgain }
const move = fc.constantFrom(...Object.values(moves))

describe('the turns', () => {
  it('add up to the time that ran, however often anybody looked', () => {
    const steps = fc.array(fc.tuple(fc.nat(500_000), move), { maxLength: 40 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), steps, (speakers, steps) => {
        let now = 1_000_000
        let ran = 0
        let turns = begin(speakers, now)
        for (const [wait, move] of steps) {
          if (turns.since !== undefined) ran += wait
          now += wait
          turns = move(turns, now)
          const speaker = speakerOf(turns)
          const sofar = Object.entries(turns.spoken).filter(([place]) => Number(place) !== speaker)
          const others = sofar.reduce((sum, [, time]) => sum + time, 0)
          expect(others + spokenBy(turns, speaker, now)).toBe(ran)
          expect(isDone(turns)).toBe(speaker === undefined)
          if (isDone(turns)) expect(turns.since).toBeUndefined()
        }
        expect(totalSpoken(pause(turns, now))).toBe(ran)
      })
    )
  })

  it('are exact after a night’s sleep, and lose nothing if the clock is set back', () => {
    const turns = begin(2, 0)
    expect(spokenBy(turns, 0, 8 * 3_600_000)).toBe(8 * 3_600_000)
    expect(spokenBy(turns, 0, -5000)).toBe(0)
  })

  it('stay paused from one speaker to the next, and go on where a speaker stopped', () => {
    const later = back(next(pause(begin(3, 0), 4000), 9000), 9500)
    expect(later).toMatchObject({ at: 0, since: undefined })
    expect(spokenBy(goOn(later, 10_000), 0, 11_000)).toBe(5000)
  })

  it('come to everybody once, and once more to those who passed', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), (passes) => {
        let turns = begin(passes.length, 0)
        const heard: (number | undefined)[] = []
        for (const passed of passes) {
          heard.push(speakerOf(turns))
          turns = (passed ? pass : next)(turns, 0)
        }
        expect(heard).toEqual(passes.map((_, place) => place))
        expect(isDone(turns)).toBe(true)
        const again = askAgain(turns, 0)
        expect(again.queue.slice(again.at)).toEqual(heard.filter((_, place) => passes[place]))
      })
    )
  })

  it('forget a pass when the speaker is called back', () => {
    expect(back(pass(begin(2, 0), 1), 2).passed).toEqual([])
  })

  it('let latecomers speak last, and those who leave not at all', () => {
    const turns: Turns = next(next(begin(4, 0), 10), 20)
    expect(fitted(turns, 6)).toMatchObject({ queue: [0, 1, 2, 3, 4, 5], at: 2 })
    expect(fitted(turns, 1)).toMatchObject({ queue: [0], at: 1 })
  })
})

describe('the speakers', () => {
  const eight = addPeople(temperatureCheck.blank(''), ['Dana (Tenants United)', 'Wes', 'Priya'])

  it('are the people of the list, each with a row to write in', () => {
    expect(speakersOf(eight, { round: 'word', seconds: 37 })[1]).toEqual({ name: 'Wes', seconds: 37, row: 1 })
  })

  it('are numbers without rows where there are no names', () => {
    const speakers = speakersOf({ ...eight, people: [], unnamed: true, heads: 2 }, { round: 'word', seconds: 9 })
    expect(speakers).toEqual([
      { name: 'Person 1', seconds: 9 },
      { name: 'Person 2', seconds: 9 }
    ])
  })

  it('talk in groups first, and then one of each reports', () => {
    const groups = { size: 2, count: 2, talk: 240, report: 24 }
    const speakers = speakersOf(eight, { round: 'sentences', seconds: 20, groups })
    expect(speakers.map(({ name, seconds }) => [name, seconds])).toEqual([
      ['Talk in twos', 240],
      ['Dana (Tenants United), Wes', 24],
      ['Priya', 24]
    ])
  })
})
