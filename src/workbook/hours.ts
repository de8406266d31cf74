/** Hours are kept as whole quarters, so that they add up: 6 are an hour and a half. */
export const QUARTERS = 4
/** As much as anybody plans: 10,000 hours. */
export const MOST_QUARTERS = 10_000 * QUARTERS

/** `quarters` as a number of hours. */
export const hoursOf = (quarters: number): number => quarters / QUARTERS

/** As people write them: '2', '2½', '¼'. 0 stays '0'. */
export function hoursInWords(quarters: number): string {
  const whole = Math.trunc(quarters / QUARTERS)
  const part = ['', '¼', '½', '¾'][quarters % QUARTERS] ?? ''
  return whole === 0 && part ? part : `${whole.toLocaleString('en-GB')}${part}`
}
