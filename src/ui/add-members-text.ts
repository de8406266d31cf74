/** Words of the part that adds many organisations; loaded with it. */
export const addMembersText = {
  legend: 'Add several at once',
  label: 'One per line or with commas: organisations, or people with theirs in brackets',
  hint: 'Southside Voices, or Linh Tran (Southside Voices)',
  add: 'Add',
  taken: (people: number) =>
    people === 0
      ? 'Write at least one name first.'
      : `${people === 1 ? '1 name' : `${people} names`} taken over. People of one organisation share a row.`
}
