/** The words that remind of a backup; loaded when one is due. */
export const nudgeText = {
  due: 'What you wrote in this browser is in no backup yet.',
  save: 'Save a backup',
  later: 'Later'
}
