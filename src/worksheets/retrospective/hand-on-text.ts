/** The words about where the actions of a retrospective go. */
export const handOnText = {
  handOn: 'Take the actions on to:',
  workPlan: { id: 'work-plan', title: 'Work plan' },
  nextRound: 'The next look back'
}
