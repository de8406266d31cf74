/** What is to be done by a purpose check, in a list of such things. Loaded with it. */
export const actionText = { tidy: 'Tidy the wording of the agreed sentence' }
