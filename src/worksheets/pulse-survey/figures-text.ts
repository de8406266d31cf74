import type { Figures, Order } from './results.ts'

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** How many of those who were asked. */
export const share = (count: number, asked: number): string => (asked > 0 ? `${count} of ${asked}` : String(count))

/** What is drawn, in words for those who hear it: '2 gave 1, 5 gave 2, nobody gave 3 …'. */
export const drawnInWords = ({ counts, unknown }: Figures): string =>
  [
    ...counts.map((count, index) => `${count || 'nobody'} gave ${index + 1}`),
    ...(unknown > 0 ? [`${unknown} didn’t know`] : [])
  ].join(', ')

export const spreadInWords = ({ n, near, distance, isDivided }: Figures): string =>
  [
    near === n ? `All ${n} lie` : `${near} of ${n} lie`,
    ` within one step of the median, on average ${numbers.format(distance)} ${distance === 1 ? 'step' : 'steps'} from it`,
    isDivided ? '. The answers stand at both ends, with few in between' : ''
  ].join('')

/** What is read beside the drawing. Never a number without how many gave it. */
export const figuresInWords = (figures: Figures, asked: number): string => {
  const { n, unknown, median, low } = figures
  const unknowns = unknown > 0 ? `, ${unknown} didn’t know or left it blank` : ''
  return `${share(n, asked)} answered${unknowns}. Median ${median}. ${low} of ${n} gave 1 or 2. ${spreadInWords(figures)}.`
}

export const resultsText = {
  results: 'What was answered',
  answered: (count: number, asked: number) => `${share(count, asked)} answered.`,
  read: 'Read it in silence first. These counts are about how you are set up; nobody guesses who wrote what.',
  order: 'Sorted by',
  orders: { need: 'Need', disagreement: 'Disagreement' } satisfies Record<Order, string>,
  orderWords: {
    need: 'The largest share of ones and twos stands first.',
    disagreement: 'The question whose answers lie farthest from the median stands first.'
  } satisfies Record<Order, string>,
  unknown: 'don’t know',
  notShown: (threshold: number) =>
    `Not shown: fewer than ${threshold} answered it, or it was kept back. Hold a go-round on it, or ask someone from outside to phone round.`,
  choose: 'One of our friction points',
  points: 'Friction points',
  pointsHint:
    'Two or three, each put as a fact without a name: “we learn late what was decided”. Until you write it, the question stands for it.',
  point: 'What rubs',
  add: 'Add a friction point',
  ownPoint: (place: number) => `Friction point ${place}`,
  change: 'Choose a change for them:',
  fixPicker: { id: 'fix-picker', title: 'Fix picker' },
  again: 'Ask the same again on',
  inThreeMonths: (day: string) => `In three months: ${day}`,
  againOf: (coalition: string) => `Pulse survey again${coalition && `: ${coalition}`}`,
  againNote: 'Ask in the same words, or you cannot compare.',
  remarks: 'Remarks',
  aloud: 'To be read aloud',
  quiet: (count: number) => (count === 1 ? '1 remark not to be read aloud' : `${count} remarks not to be read aloud`),
  quietHint: 'Here for whoever runs the survey. They are left out of print and exports.',
  remove: 'Remove',
  removeNamed: (remark: string) => `Remove: ${remark}`,
  columns: {
    coalition: 'Coalition',
    date: 'Date',
    unit: 'Who answers',
    answers: 'Answers',
    late: 'Late answers, not counted yet',
    promise: 'Shown from',
    question: 'Question',
    n: 'Answered',
    unknown: 'Don’t know',
    median: 'Median',
    low: 'Gave 1 or 2',
    spread: 'Spread',
    ends: 'What 1 and 5 mean',
    figures: 'Figures'
  },
  collecting: 'Answers are still being collected. Nothing is shown before all of them are.',
  ends: (low: string, high: string) => `1 is ${low}, 5 is ${high}`,
  promised: (threshold: number) => `${threshold} answers on`,
  hidden: 'not shown',
  byDisagreement: 'By disagreement',
  aloudHeading: 'Remarks that may be read aloud'
}
