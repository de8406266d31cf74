import { FEW } from '#workbook/rounds.ts'

/** The words of the comparison of rounds, which load with it. */
export const text = {
  choose: 'Which rounds?',
  chooseWords: 'Two or more. They stand in the order of their dates, whichever you tick first.',
  others: 'Add a round from a file or a link',
  othersWords: 'It is read for this comparison only, and is not saved.',
  file: 'A file that was saved here',
  link: 'A link to a sheet',
  addLink: 'Add it',
  sealed:
    'It is sealed with a passphrase: open the link by itself and keep a copy, which stands in the list above then.',
  fromFile: 'from a file',
  fromLink: 'from a link',
  added: (rounds: number) => (rounds === 1 ? 'One round added.' : `${rounds} rounds added.`),
  already: 'That round is in the list above already: it was not added again.',
  place: (place: number) => `Link ${place}:`,
  tooFew: 'Tick two rounds to see what became of the first by the second.',
  undated: 'No date',
  numbered: (label: string, place: number) => `${label} (${place})`,
  print: 'Print this comparison',
  title: (worksheet: string) => `${worksheet}: rounds compared`,

  numbers: 'In numbers',
  noNumbers: 'None of these rounds has numbers to show yet.',
  measure: (label: string, unit: string) => `${label} (${unit})`,
  columns: { label: 'Round', line: 'Where it lies on the scale', figure: 'Value', n: 'Answers (n)' },
  notShown: 'not shown',
  /** That round is still collecting answers. */
  notYet: 'not shown yet',
  notAsked: 'not asked like this',
  noNumber: '–',
  withUnit: (value: number, unit: string) => `${value} (${unit})`,
  few: `An open circle stands for fewer than ${FEW} answers, where one answer more or less moves the point: take it as a reason to ask, not as proof.`,
  units: 'It was counted in different ways from round to round, so the points are not joined.',
  once: 'It was asked in these words in one round only, so there is nothing to compare it with.',
  notYetWords: 'Not shown yet: that round is still collecting answers.',
  notShownWords:
    'Not shown: too few have answered for nobody to be found out, or the group kept it back. It stays so here.',

  actions: 'Actions carried',
  noActions: 'No action stands on more than one of these sheets.',
  done: 'Done',
  open: 'Still open',
  gone: 'Open before, and no longer on the sheet',
  times: (times: number) => (times === 1 ? 'carried once' : times === 2 ? 'carried twice' : `carried ${times} times`),
  by: (day: string) => `by ${day}`,

  changes: 'What changed',
  from: (earlier: string, later: string) => `From ${earlier} to ${later}`,
  equal: 'Nothing but the date.',
  same: (places: number) =>
    places === 0 ? '' : places === 1 ? 'One place is the same.' : `${places} places are the same.`,
  came: 'New',
  went: 'No longer there',
  changed: 'Changed',
  /** Short values stand in one line, `what` before them where they stand in a row. */
  wasNow: (what: string, was: string, now: string) =>
    `${what && `${what}: `}was ${was || 'empty'}, now ${now || 'empty'}`,
  was: 'Was',
  now: 'Now',
  empty: 'empty',
  all: (places: number) => `${places} places changed`
}
