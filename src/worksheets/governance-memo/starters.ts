import { newId } from '#workbook/id.ts'
import type { Channel, GovernanceMemo, Section } from './index.ts'
import { filled, type inOrder, sectionNames } from './parts.ts'

export type Kind = 'short' | 'long' | 'large'

/** A whole page of starting texts. Brackets stand where a coalition's own names, sums and days belong. */
export interface Starter extends Readonly<Record<Section, string>> {
  readonly channels: readonly (readonly [name: string, use: string])[]
}

export type StarterPart = (typeof inOrder)[number]

/** Whether a part says something already: then a starting text leaves it as it is. */
export const isTaken = (memo: GovernanceMemo, part: StarterPart): boolean =>
  part === 'channels' ? filled(memo.channels).length > 0 : memo[part].trim() !== ''

/** `memo` with starting texts in those of `parts` that say nothing yet. Nothing is overwritten. */
export function withStarter(memo: GovernanceMemo, starter: Starter, parts: readonly StarterPart[]): GovernanceMemo {
  const free = parts.filter((part) => !isTaken(memo, part))
  const texts = sectionNames.filter((name) => free.includes(name)).map((name) => [name, starter[name]])
  return {
    ...memo,
    ...Object.fromEntries(texts),
    channels: free.includes('channels') ? channelsOf(starter, memo.channels) : memo.channels
  }
}

/** The blank rows are filled from the first on, so that they keep their places. */
const channelsOf = ({ channels }: Starter, rows: readonly Channel[]): Channel[] => [
  ...channels.map(([name, use], index) => ({ id: rows[index]?.id ?? newId(), name, use })),
  ...rows.slice(channels.length)
]
