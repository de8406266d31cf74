const and = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const number = (count: number) =>
  ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][count] ?? String(count)

const decisions = (count: number) => `${number(count)} ${count === 1 ? 'decision' : 'decisions'}`

/** The words of a sheet that holds decisions. */
export const words = {
  hows: {
    '': 'Not yet',
    majority: 'Majority',
    'two-thirds': 'Two thirds',
    consensus: 'Consensus',
    consent: 'Consent',
    delegated: 'Delegated',
    other: 'Other'
  },
  weights: { '': 'Not said', routine: 'Routine', binding: 'Binds everyone' },
  nobody: 'Nobody yet',
  nothing: 'Nothing yet.',
  with: (others: string) => `with ${others}`,
  noText: 'No words yet',

  view: 'View',
  views: { table: 'Table', deciders: 'By decider', poster: 'Wall poster' },
  show: 'Show',
  everything: 'All decisions',
  option: (name: string, count: number) => `${name} (${count})`,
  count: (all: number, gaps: number) =>
    `${decisions(all)}. ${gaps === 0 ? '' : gaps === 1 ? 'One thing to look at below.' : `${number(gaps)} things to look at below.`}`,
  shown: (some: number, all: number) => `${some} of ${all} shown.`,
  moved: (name: string, place: number, of: number) => `“${name}” is now ${place} of ${of}.`,
  added: (count: number) => `${decisions(count)} added. Undo takes ${count === 1 ? 'it' : 'them'} away again.`,
  removed: (name: string) => `“${name}” is gone. Undo brings it back.`,

  whoHint: 'one, if you can',
  someoneElse: 'Someone else: who?',
  addDecider: 'Add',
  ownHow: 'In your own words',
  hint: {
    consulted: 'Who is asked first?',
    informed: 'Who is told afterwards?',
    limit: 'How fast, or up to what sum?',
    note: 'Anything else'
  },
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  close: 'Close',
  next: 'Next decision',

  gaps: 'To look at',
  noGaps: 'Each decision has one decider. Hang it where every member sees it.',
  goThere: 'Go there',
  and,
  names: (names: readonly string[]) => {
    const quoted = names.slice(0, 3).map((name) => `“${name}”`)
    return and(names.length > 3 ? [...quoted, `${names.length - 3} more`] : quoted)
  }
}

interface Named {
  /** The decisions, in quotation marks. */
  readonly names: string
  /** Who decides. */
  readonly who: string
  readonly decided?: number
}

/** What is so. */
export const gapTitles: Record<GapKind, (count: number, named: Named) => string> = {
  nobody: (count) => `${decisions(count)} ${count === 1 ? 'has' : 'have'} no decider.`,
  two: (count) => `${decisions(count)} ${count === 1 ? 'has' : 'have'} more than one decider.`,
  twice: () => 'One decision stands here twice, with different deciders.',
  alone: (count) =>
    `One person alone decides ${count === 1 ? 'something' : `${decisions(count).toLowerCase()}`} that binds everyone.`,
  everyone: (count) =>
    count === 1 ? 'A routine decision waits for everyone.' : 'Routine decisions wait for everyone.',
  ruling: (count, { who, decided }) => `${who}: ${count} of ${decided} decisions.`
}

/** Why it matters, and what to do. */
export const gapWords = {
  nobody: (_, { names }) => `${names} will be decided by whoever speaks first. Choose now, while nothing is at stake.`,
  two: (count, { names, who }) =>
    count === 1
      ? `${names}: ${who}. If they disagree, who has the last word? Keep that one; the others can be consulted.`
      : `${names}: if the deciders disagree, who has the last word? Keep one each; the others can be consulted.`,
  twice: (_, { names }) => `${names}: keep the row that you mean, or say what sets the two apart.`,
  alone: (count, { names }) =>
    `${names}: members may learn of ${count === 1 ? 'it' : 'these'} from the newspaper. Move ${count === 1 ? 'it' : 'them'} up a step, or write down a limit that everyone knows.`,
  everyone: (count, { names }) =>
    `${names}: hand ${count === 1 ? 'it' : 'them'} to one person or a small group, and give the time back to what needs everyone.`,
  ruling: (_, { who }) =>
    `Nearly everything waits for the same people. Which two of these could somebody other than ${who} decide?`
} satisfies Record<string, (count: number, named: Named) => string>

export type GapKind = 'nobody' | 'two' | 'twice' | 'alone' | 'everyone' | 'ruling'
