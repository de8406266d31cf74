import { onOneLine } from '#workbook/line.ts'

/** The words about groups and dots. They load once there are notes. */
export const sortingText = {
  title: 'Put like with like, and give dots',
  hint: 'Name a group for notes that say the same thing. Then everyone marks the groups that matter most to them.',
  dragHint: 'With a mouse, a note can be dragged onto its group.',
  group: (note: string) => `Group of: ${onOneLine(note)}`,
  loose: 'Not in a group',
  own: 'A group of its own',
  addGroup: 'Add a group',
  name: 'Group',
  /** Everywhere the same, however the groups are sorted. */
  groupName: ({ name }: { readonly name: string }, place: number) => name.trim() || `Group ${place}`,
  notes: (notes: number) => (notes === 0 ? 'No notes yet' : notes === 1 ? '1 note' : `${notes} notes`),
  people: 'How many take part',
  dots: 'Dots for each person',
  votes: (votes: number) => (votes === 1 ? '1 dot' : `${votes} dots`),
  more: (group: string) => `One dot more: ${group}`,
  less: (group: string) => `One dot less: ${group}`,
  given: (given: number, all: number) =>
    all === 0
      ? `${given} given. Say how many take part, and the sheet counts along.`
      : given > all
        ? `${given} given, and there are only ${all}: count again.`
        : `${given} of ${all} given.`,
  columns: { label: 'Group', bar: 'Dots', figure: 'Dots' },
  caption: 'Dots, most first',
  talk: 'Talk about these',
  tied: 'Some of these tie: settle by a show of hands which two it will be.',
  talkHint: 'Ten minutes each. Ask: “What in our set-up made this happen?”'
}
