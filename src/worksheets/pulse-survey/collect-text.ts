/** What is said of a link with answers. */
export const publishText = {
  none: 'There are no answers on this sheet yet.',
  one: 'The one answer on this sheet, to be added to those of others.',
  several:
    'The answers of several stay here until all see the counts at once: whoever has such a link could look before. Send the prefilled one; who shares the work with you can have the file under Export.',
  shown: 'The counts as they were shown. What was kept back, what came late and quiet remarks stay here.'
}

/** Why answers that came in a link were not added. */
export const refusedText = {
  empty: 'There are no answers in this link: it is the one that you send out. Ask for the link with answers.',
  same: 'These answers are in already.',
  overlap:
    'Some of these answers are in already, mixed with others, and they cannot be told apart. Ask for a sheet with the new ones only.',
  round:
    'These answers belong to another round: the coalition or the date at the head of the sheet differs from yours.',
  unit: 'Here one person answers, there one organisation. The two cannot be counted together.',
  questions: 'These answers are to other questions, or to the same in other words.',
  promise: 'These were given on the promise that nothing is shown before more answers are in than your sheet asks.',
  full: 'So many do not fit on one sheet.'
}
