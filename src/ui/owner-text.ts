import type { Refusal } from '#workbook/owner.ts'

/** First strong isolate: a name in Arabic does not turn the sentence around it. */
const quoted = (name: string) => `“\u2068${name}\u2069”`

/** What is said of an owner who is no person, or whom one has to ask about. */
export const ownerText = {
  refusals: {
    nobody: () => 'Nobody’s name stands here yet. Ask who says “mine”.',
    open: (owner) => `${quoted(owner)} leaves open who it is. Write the name of whoever says “mine”.`,
    everyone: (owner) =>
      `${quoted(owner)}: if it is everyone’s, nobody is asked. Write one person’s name; others can help.`,
    group: (owner) =>
      `${quoted(owner)} is a group, and nobody can phone a group. Write the one person who answers for this.`,
    post: (owner) => `${quoted(owner)} is a post. Write the name of whoever holds it now.`,
    member: (owner) => `${quoted(owner)} is an organisation. Write the name of the person there who has this.`
  } satisfies Record<Refusal, (owner: string) => string>,
  uncounted: 'Until then this counts as without an owner.',
  doubts: {
    several: 'More than one name: which of them do you phone first?',
    unsure: 'Have they said yes? If not, it is not theirs yet.'
  }
}
