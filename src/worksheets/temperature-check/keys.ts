export type Command = 'pause' | 'next' | 'back' | 'pass' | 'large'

const commands: Readonly<Record<string, Command>> = {
  ' ': 'pause',
  Enter: 'next',
  ArrowRight: 'next',
  n: 'next',
  ArrowLeft: 'back',
  b: 'back',
  p: 'pass',
  l: 'large'
}

/** What has the focus: keys write into a field, Enter and Space press a button, and Space ticks a box. */
export type Focus = 'field' | 'button' | 'box' | 'other'

/** What a key does in a running round, if anything. */
export function commandOf(key: string, focus: Focus): Command | undefined {
  const isTaken = focus === 'field' || (focus !== 'other' && key === ' ') || (focus === 'button' && key === 'Enter')
  if (isTaken) return undefined
  return commands[key.length === 1 ? key.toLowerCase() : key]
}
