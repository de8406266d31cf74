import type { Round, TemperatureCheck } from './index.ts'
import { headsOf } from './people.ts'
import { runText } from './run.text.ts'
import type { Groups } from './timing.ts'
import type { Turns } from './turns.ts'

/** A round as it is about to be run. With groups, everybody talks first and then one of each group reports. */
export interface Plan {
  readonly round: Round
  readonly seconds: number
  readonly groups?: Groups
}

/** A running or interrupted round. */
export interface Running {
  readonly plan: Plan
  readonly turns?: Turns
}

export interface Speaker {
  readonly name: string
  readonly seconds: number
  /** The row that their entry goes to; without one it belongs to nobody in particular. */
  readonly row?: number
  /** The groups talking, which nobody writes down. */
  readonly talk?: boolean
}

/** Everybody who has a turn, in order. */
export function speakersOf(sheet: TemperatureCheck, { seconds, groups }: Plan): readonly Speaker[] {
  if (groups) return [talkIn(groups), ...groupsIn(sheet, groups)]
  return Array.from({ length: headsOf(sheet) }, (_, place) => {
    const name = nameOf(sheet, place) || runText.person(place + 1)
    return sheet.unnamed ? { name, seconds } : { name, seconds, row: place }
  })
}

const talkIn = ({ size, talk }: Groups): Speaker => ({
  name: size === 2 ? runText.talkInTwos : runText.talkInGroups(size),
  seconds: talk,
  talk: true
})

function groupsIn(sheet: TemperatureCheck, { size, count, report }: Groups): readonly Speaker[] {
  return Array.from({ length: count }, (_, group) => {
    const names = Array.from({ length: size }, (_, place) => nameOf(sheet, group * size + place)).filter(Boolean)
    const number = size === 2 ? runText.pair(group + 1) : runText.group(group + 1)
    return { name: names.join(', ') || number, seconds: report }
  })
}

const nameOf = ({ people }: TemperatureCheck, place: number) => people[place]?.name.trim() ?? ''
