import type { ViewProps } from '#ui/frame.tsx'
import { HandOverLink } from '#ui/hand-over-link.tsx'
import { causesText as text } from './causes-text.ts'
import type { BreakdownFinder } from './index.ts'

/** Where the change that was taken goes from here, with its name and date. */
export default function HandOn({ value: { coalition, seen, change, who, by } }: ViewProps<BreakdownFinder>) {
  const taken = { kind: 'change' as const, text: change, note: seen, who, by }
  return (
    <p class="hand-on">
      {text.goOn}:{' '}
      <HandOverLink to={text.nextMoves.id} handing={() => ({ coalition, from: 'breakdown-finder', items: [taken] })}>
        {text.nextMoves.title}
      </HandOverLink>
    </p>
  )
}
