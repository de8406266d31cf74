/** The words that remind of a backup; loaded when one is due. */
export const nudgeText = {
  due: 'There is more in this browser than in any backup of it.',
  save: 'Save a backup',
  later: 'Later'
}
