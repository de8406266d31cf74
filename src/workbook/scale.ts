/** Where `value` lies between `least` and `most`, in percent, to two places. Beyond the ends is at the end; a scale of no length is 0. */
export const percent = (value: number, most: number, least = 0): number =>
  Math.round(1e4 * Math.min(1, Math.max(0, (value - least) / (most - least)))) / 100 || 0
