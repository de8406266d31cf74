import { personFrom } from '#workbook/roster.ts'
import type { ViewProps } from '#ui/frame.tsx'
import { HandOverLink } from '#ui/hand-over-link.tsx'
import { actionsOf, agreedOf } from './groups.ts'
import { handOnText as text } from './hand-on-text.ts'
import type { Retrospective } from './index.ts'

/** Where the actions go from here: into the work plan, which has the carried ones already, and to the top of the next look back. */
export default function HandOn({ value }: ViewProps<Retrospective>) {
  const agreed = agreedOf(value)
  const handing = (tasks: typeof agreed, day: string) => () => ({
    day,
    coalition: value.coalition,
    from: 'retrospective',
    items: tasks.map(({ text: words, who, by }) => {
      const { name, member } = personFrom(who)
      return { kind: 'action' as const, text: words, note: value.period, who: name, member, by }
    })
  })
  return (
    <p class="hand-on">
      {text.handOn}{' '}
      {agreed.length > 0 && (
        <>
          <HandOverLink to={text.workPlan.id} handing={handing(agreed, '')}>
            {text.workPlan.title}
          </HandOverLink>
          {'\u00a0· '}
        </>
      )}
      <HandOverLink to="retrospective" handing={handing(actionsOf(value), value.next)}>
        {text.nextRound}
      </HandOverLink>
    </p>
  )
}
