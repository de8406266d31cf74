import type { GapKind, Rung } from './ladder.ts'

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)
const and = (places: readonly number[]) =>
  places.length < 2 ? places.join('') : `${places.slice(0, -1).join(', ')} and ${places.at(-1)}`
const steps = (places: readonly number[], one: string, several: string) =>
  places.length === 1 ? `Step ${places[0]} ${one}` : `Steps ${and(places)} ${several}`

/** What is said of a ladder that has steps. */
export const ladderText = {
  ladder: 'The ladder',
  within: ({ days: within, latest }: Rung) =>
    within === 0 ? '' : latest > 0 ? `${days(within)}, over by day ${latest}` : days(within),
  settledWhen: (settled: string) => (settled ? `Settled: ${settled}` : ''),
  noWords: 'No words yet',
  duration: (count: number, open: number) => {
    if (count === 0) return ''
    if (open === 0) return `If no step settles it, the last one ends after ${days(count)} at the latest.`
    return `${days(count)} so far; ${open === 1 ? 'one step has' : `${open} steps have`} no days yet.`
  },
  gaps: 'Still open',
  noGaps: 'Nothing is open. Hang it where every member sees it.',
  gap: {
    steps: () => 'There are no steps yet. Small and private ones come first.',
    action: (places) => steps(places, 'does not say what is done.', 'do not say what is done.'),
    who: (places) => steps(places, 'names no one who acts.', 'name no one who acts.'),
    days: (places) => steps(places, 'has no days: it can go on for ever.', 'have no days: they can go on for ever.'),
    settled: (places) => steps(places, 'does not say when it is settled.', 'do not say when they are settled.'),
    scope: () => 'It is not said what it covers.',
    pause: () => 'Nothing is said of a pause. Without one, both sides go on in public.',
    say: () => 'It is not said what may be said in public meanwhile.',
    seat: () => 'A few decide at one step. Say what happens if one of the two sides sits among them.',
    between: () => 'Nobody is named who can be asked to go between.',
    adopted: () => 'It has not been adopted yet.',
    review: () => 'There is no day on which you read it again.',
    past: () => 'The day on which you read it again is past.',
    hangs: () => 'It is not said where it hangs. In a drawer it helps nobody.',
    keeper: () => 'Nobody is named who keeps it up to date.'
  } satisfies Record<GapKind, (places: readonly number[]) => string>,
  tooMany: 'there are too many steps or lines. Merge steps, or leave out those that nobody would take.',
  toAgenda: 'Put its adoption on the agenda:',
  agenda: 'Agenda',
  topic: 'Adopt the conflict protocol'
}
