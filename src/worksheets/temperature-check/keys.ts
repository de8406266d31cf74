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

/** What has the focus: keys write into a field, and Enter and Space press a button. */
export type Focus = 'field' | 'button' | 'other'

/** What a key does in a running round, if anything. */
export function commandOf(key: string, focus: Focus): Command | undefined {
  if (focus === 'field' || (focus === 'button' && (key === 'Enter' || key === ' '))) return undefined
  return commands[key.length === 1 ? key.toLowerCase() : key]
}
