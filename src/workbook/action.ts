/** Something that was agreed to be done, or a day on which something is to be looked at again. */
export interface Action {
  readonly text: string
  /** Who does it, '' where nobody was named. */
  readonly who: string
  /** The member that they speak for, or ''. */
  readonly member: string
  /** `YYYY-MM-DD`, or '' where no day was set. */
  readonly by: string
  readonly isDone: boolean
}
