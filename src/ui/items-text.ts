/** What the buttons of a list say. */
export const itemsText = {
  up: 'Up',
  down: 'Down',
  move: { [-1]: (name: string) => `Move up: ${name}`, 1: (name: string) => `Move down: ${name}` },
  remove: 'Remove',
  removeNamed: (name: string) => `Remove: ${name}`,
  moved: (place: number) => `Moved to place ${place}.`,
  removed: (name: string) => `Removed: ${name}.`,
  full: (most: number) => `${most} are as many as fit here.`
}
