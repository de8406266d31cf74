export type Command = 'pause' | 'next'

/** No letters: somebody who types a word for the next speaker must never call a command with it. */
const commands: Readonly<Record<string, Command>> = { ' ': 'pause', Enter: 'next', ArrowRight: 'next' }

/** What has the focus: keys write into a field, Enter and Space press a button, and Space ticks a box. */
export type Focus = 'field' | 'button' | 'box' | 'other'

/** What a key does in a running round, if anything. */
export function commandOf(key: string, focus: Focus): Command | undefined {
  if (focus === 'field' || focus === 'button' || (focus === 'box' && key === ' ')) return undefined
  return commands[key]
}
