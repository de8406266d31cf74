import type { Before, Group, Note, Retrospective, Side } from './index.ts'

export const sideNames = ['worked', 'not', 'next'] as const satisfies Side[]

export const notesOf = ({ notes }: Retrospective, side: Side): readonly Note[] =>
  notes.filter((note) => note.side === side)

/** The sheet with the notes of one side changed; those of the others keep their places. */
export function changeSide(
  sheet: Retrospective,
  side: Side,
  update: (notes: readonly Note[]) => readonly Note[]
): Retrospective {
  const all = sideNames.flatMap((one) => (one === side ? update(notesOf(sheet, one)) : notesOf(sheet, one)))
  return { ...sheet, notes: [...all] }
}

export const isWritten = ({ text }: { readonly text: string }): boolean => text.trim() !== ''

/** Whether a row of last round's actions says nothing at all. */
export const saysNothing = ({ text, who, by, state, note }: Before): boolean =>
  `${text}${who}${by}${state}${note}`.trim() === ''

export interface RankedGroup extends Group {
  /** In the list, counted from 1: what it is called by where it has no name. */
  readonly place: number
  readonly notes: readonly Note[]
}

/** Whether a note is the only one of its group. */
export const isAlone = ({ notes, groups }: Retrospective, { id, group }: Note): boolean =>
  groups.some((one) => one.id === group) && !notes.some((one) => one.group === group && one.id !== id && isWritten(one))

/** The groups with their notes, those with the most dots first; groups that tie keep their order. */
export function rankedGroups({ groups, notes }: Retrospective): readonly RankedGroup[] {
  const filled = groups.map((group, index) => ({
    ...group,
    place: index + 1,
    notes: notes.filter((note) => note.group === group.id && isWritten(note))
  }))
  return filled
    .filter(({ name, votes, notes: own }) => name.trim() !== '' || votes > 0 || own.length > 0)
    .sort((a, b) => b.votes - a.votes)
}

/** The groups to talk about: the two with the most dots, and all that tie with the second. Without dots, none. */
export function topGroups(sheet: Retrospective): readonly RankedGroup[] {
  const voted = rankedGroups(sheet).filter(({ votes }) => votes > 0)
  const least = voted[1]?.votes ?? voted[0]?.votes ?? 0
  return voted.filter(({ votes }) => votes >= least)
}

/** Dots given, and dots there are; `all` is 0 while nobody said how many take part. */
export function dotsOf({ groups, people, dots }: Retrospective): { readonly given: number; readonly all: number } {
  return { given: groups.reduce((sum, { votes }) => sum + votes, 0), all: people * dots }
}

export type Task = Readonly<Retrospective['headline']>

/** What this round agreed on, the headline first: new to the work plan. */
export const agreedOf = ({ headline, actions }: Retrospective): readonly Task[] => tasksOf([headline, ...actions])

/** What goes into the next round: what this one agreed on, and what was carried on. */
export const actionsOf = (sheet: Retrospective): readonly Task[] => [
  ...agreedOf(sheet),
  ...tasksOf(sheet.before.filter(({ state }) => state === 'carried'))
]

const tasksOf = (tasks: readonly Task[]) => tasks.filter(isWritten).map(({ text, who, by }) => ({ text, who, by }))
