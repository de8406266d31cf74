import type { Fit } from '#workbook/one-page.ts'

/** Whether it fits on one page; if not, what to cut. `tooMany` says what to do where cutting words is not enough. */
export function fitInWords({ fits, step, lines, cuts }: Fit, tooMany: string): string {
  if (fits && step === 0) return `It fits on one page${lines > 1 ? `, with room for about ${lines} more lines` : ''}.`
  if (fits) return `It fits on one page, in ${step === 1 ? 'smaller type' : 'the smallest type that reads well'}.`
  const over = `It is longer than one page, by about ${lines} ${lines === 1 ? 'line' : 'lines'}.`
  if (cuts.length === 0) return `${over} Cutting words will not do: ${tooMany}`
  const each = cuts.map(({ title, words }) => `${title} (about ${words} words)`)
  return `${over} Cut the longest parts: ${each.join(', ')}.`
}
