const DAY = 1440

/** Minutes after midnight of a time of day written `HH:MM`. */
export function minuteOf(time: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

/** The time of day, as `HH:MM`, so many minutes after a midnight; after 23:59 comes 00:00. */
export function timeOf(minute: number): string {
  const ofDay = ((minute % DAY) + DAY) % DAY
  return [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** When each of the items begins that take so many minutes one after another, and last, when all of them end. */
export function timesFrom(start: number, minutes: readonly number[]): readonly string[] {
  const marks = [start]
  for (const each of minutes) marks.push((marks.at(-1) ?? start) + each)
  return marks.map(timeOf)
}

/** How many minutes `minute` comes after `planned`, on a clock that goes round: negative if it comes before, at most half a day. */
export const minutesAfter = (planned: number, minute: number): number =>
  ((((minute - planned + DAY / 2) % DAY) + DAY) % DAY) - DAY / 2
