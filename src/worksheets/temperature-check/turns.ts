import { type Stopwatch, spentBy } from '#workbook/countdown.ts'

/**
 * A round of speakers and how long each has spoken. Time is told by the clock that is handed in, in milliseconds, never by
 * counting ticks: a tab that sleeps wakes up exact. All functions are pure.
 */
export interface Turns {
  /** Whose turns these are, by their place in the list of speakers. */
  readonly queue: readonly number[]
  /** Which of them speaks; the length of the queue once all have. */
  readonly at: number
  /** By speaker: milliseconds spoken up to the last pause or change. */
  readonly spoken: Readonly<Record<number, number>>
  /** Since when the present speaker's time has been running; undefined while paused. */
  readonly since: number | undefined
  readonly passed: readonly number[]
}

export function begin(speakers: number, now: number): Turns {
  const queue = Array.from({ length: speakers }, (_, place) => place)
  return { queue, at: 0, spoken: {}, since: now, passed: [] }
}

export const isDone = ({ queue, at }: Turns): boolean => at >= queue.length

export const speakerOf = ({ queue, at }: Turns): number | undefined => queue[at]

/** The time of the present speaker. */
export const stopwatchOf = (turns: Turns): Stopwatch => ({
  since: turns.since,
  spent: turns.spoken[speakerOf(turns) ?? -1] ?? 0
})

/** Milliseconds that `speaker` has spoken. */
export function spokenBy(turns: Turns, speaker: number | undefined, now: number): number {
  if (speaker === undefined) return 0
  return speaker === speakerOf(turns) ? spentBy(stopwatchOf(turns), now) : (turns.spoken[speaker] ?? 0)
}

export function pause(turns: Turns, now: number): Turns {
  const speaker = speakerOf(turns)
  if (speaker === undefined) return { ...turns, since: undefined }
  return { ...turns, spoken: { ...turns.spoken, [speaker]: spokenBy(turns, speaker, now) }, since: undefined }
}

export const totalSpoken = ({ spoken }: Turns): number => Object.values(spoken).reduce((sum, time) => sum + time, 0)

export const goOn = (turns: Turns, now: number): Turns =>
  turns.since === undefined && !isDone(turns) ? { ...turns, since: now } : turns

/** The next speaker; paused stays paused. */
export const next = (turns: Turns, now: number): Turns => moved(turns, turns.at + 1, now)

/** The speaker before, whose time goes on where it stopped. */
export function back(turns: Turns, now: number): Turns {
  const earlier = moved(turns, turns.at - 1, now)
  return { ...earlier, passed: earlier.passed.filter((speaker) => speaker !== speakerOf(earlier)) }
}

/** The next speaker; this one may be asked again at the end. */
export function pass(turns: Turns, now: number): Turns {
  const speaker = speakerOf(turns)
  if (speaker === undefined) return turns
  return next({ ...turns, passed: [...turns.passed.filter((other) => other !== speaker), speaker] }, now)
}

/** Once everybody has had their turn: those who passed, once more. */
export const askAgain = (turns: Turns, now: number): Turns =>
  isDone(turns) && turns.passed.length > 0 ? { ...turns, queue: turns.passed, at: 0, passed: [], since: now } : turns

/** The turns after people have come or gone: latecomers speak last. */
export function fitted(turns: Turns, speakers: number): Turns {
  const known = new Set([...turns.queue, ...Object.keys(turns.spoken).map(Number)])
  const late = Array.from({ length: speakers }, (_, place) => place).filter((place) => !known.has(place))
  const present = (place: number) => place < speakers
  const at = turns.queue.slice(0, turns.at).filter(present).length
  return { ...turns, at, queue: [...turns.queue.filter(present), ...late], passed: turns.passed.filter(present) }
}

function moved(turns: Turns, at: number, now: number): Turns {
  const running = turns.since !== undefined || isDone(turns)
  const place = Math.min(Math.max(at, 0), turns.queue.length)
  return { ...pause(turns, now), at: place, since: running && place < turns.queue.length ? now : undefined }
}
