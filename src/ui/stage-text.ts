/** The words around what runs on the whole screen, which load with it. */
export const stageText = {
  large: 'Show large',
  keys: 'Outside the lines: Space: pause. Enter or →: next.',
  pause: 'Pause or go on',
  next: 'Next',
  leave: 'Leave the large view',
  leaveHint: 'Escape: back. Space: pause. Enter: next.',
  leaveQuietHint: 'Escape: back.'
}
