/** One number of a round, so that rounds can be laid beside each other. */
export interface Measure {
  /** What is measured, the same from round to round: a question's id. */
  readonly id: string
  readonly label: string
  /** Undefined where it may not be shown or nobody answered. */
  readonly value: number | undefined
  readonly least: number
  readonly most: number
  /** How many answered. */
  readonly n: number
  /** What the number is, in a word: 'median', 'yes'. */
  readonly unit: string
}
