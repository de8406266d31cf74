/** Why a number is not taken over. */
export const notTaken = (least: number, most: number, whole: boolean): string =>
  `Not taken: a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`
