import { type Named, personFrom } from './roster.ts'

/** Something that was agreed to be done, or a day on which something is to be looked at again. */
export interface Action {
  readonly text: string
  /** Who does it, '' where nobody was named. */
  readonly who: string
  /** The member that they speak for, or ''. */
  readonly member: string
  /** `YYYY-MM-DD`, or '' where no day was set. */
  readonly by: string
  readonly isDone: boolean
  /** It is no task: on that day people meet, or look at it again. */
  readonly isDay?: true
}

/** A task in one row of a sheet, where `who` is as somebody typed it: 'Dana (Tenants United)'. None where nothing says what is to be done. */
export function taskFrom({ text, who, by }: { text: string; who: string; by: string }, isDone = false): Action[] {
  const { name, member }: Named = personFrom(who)
  return text.trim() === '' ? [] : [{ text: text.trim(), who: name, member, by, isDone }]
}

/** A day to look at something again; none where no day was set. */
export const dayFor = (text: string, by: string, who = ''): Action[] => {
  const { name, member } = personFrom(who)
  return by === '' ? [] : [{ text, who: name, member, by, isDone: false, isDay: true }]
}
