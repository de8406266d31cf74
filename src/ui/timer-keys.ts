import type { Focus } from './enter.tsx'

export type TimerCommand = 'pause' | 'next'

/** No letters: somebody who types a word for the next speaker must never call a command with it. */
const commands: Readonly<Record<string, TimerCommand>> = { ' ': 'pause', Enter: 'next', ArrowRight: 'next' }

/** What a key does while a timer runs, if anything. */
export function commandOf(key: string, focus: Focus): TimerCommand | undefined {
  if (focus === 'field' || focus === 'button' || (focus === 'box' && key === ' ')) return undefined
  return commands[key]
}
