/** Of one item. */
export const MOST_MINUTES = 600

/** That one item takes: a week, more than any meeting and less than a clock that somebody forgot. */
export const MOST_SECONDS = 604_800
