import type { ViewProps } from '#ui/frame.tsx'
import { HandOverLink } from '#ui/hand-over-link.tsx'
import { actionsOf } from './groups.ts'
import { handOnText as text } from './hand-on-text.ts'
import type { Retrospective } from './index.ts'

/** Where the actions go from here: into the work plan, and to the top of the next look back. */
export default function HandOn({ value }: ViewProps<Retrospective>) {
  const handing = () => ({
    coalition: value.coalition,
    from: 'retrospective',
    items: actionsOf(value).map((action) => ({ kind: 'action' as const, note: value.period, ...action }))
  })
  return (
    <p class="hand-on">
      {text.handOn}{' '}
      <HandOverLink to={text.workPlan.id} handing={handing}>
        {text.workPlan.title}
      </HandOverLink>
      {' · '}
      <HandOverLink to="retrospective" handing={handing}>
        {text.nextRound}
      </HandOverLink>
    </p>
  )
}
