/** A place in the guide. The path is relative to any worksheet or chapter page. */
export interface Place {
  readonly path: string
  readonly title: string
}

const chapter =
  (id: string, title: string) =>
  /** `part` is the id of a heading in the chapter. */
  (part: string): Place => ({ path: `../../guide/${id}/#${part}`, title })

/** The chapters that worksheets send people to, by their ids, with the titles that they have there. */
export const chapters = {
  foundations: chapter('foundations', 'Three things before the rest'),
  diagnose: chapter('diagnose', 'Find out before you fix'),
  design: chapter('design', 'Change one thing, two at most'),
  reinforce: chapter('reinforce', 'Make it a habit'),
  tools: chapter('tools', 'Three pages that save hours'),
  fit: chapter('fit', 'As much structure as you need'),
  breakdowns: chapter('breakdowns', 'Check the process first'),
  questions: chapter('questions', 'The talks you put off'),
  healthCheck: chapter('health-check', 'Six questions, yes or no')
}
