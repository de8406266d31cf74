import css from './where.css?inline'
import { adopt } from '#ui/adopt.ts'
import { AddToCalendar } from '#ui/calendar.tsx'
import type { PlacedViewProps } from '#ui/frame.tsx'
import { HandOverLink } from '#ui/hand-over-link.tsx'
import { useToday } from '#ui/use-today.tsx'
import type { ConsentRound } from './index.ts'
import { outcomeOf, wordingOf } from './outcome.ts'
import { outcomeText as text, reasonsFor, remarksOn, verdictOf } from './outcome-text.ts'
import { about } from './text.ts'

adopt(css)

/** Whether it passes, why, and where it goes from here. */
export default function Where(props: Pick<PlacedViewProps<ConsentRound>, 'value' | 'origin'>) {
  const { value } = props
  const today = useToday(props)
  const { coalition, owner, starts, review } = value
  const outcome = outcomeOf(value)
  const { kind } = outcome
  const wording = wordingOf(value)
  // The day from which it holds is not the day on which a task is due.
  const note = [about.title, starts && text.from(starts), review && text.reviewOn(review)].filter(Boolean).join(' · ')
  const action = { kind: 'action' as const, text: wording, note, who: owner, review }
  const topic = {
    kind: 'topic' as const,
    text: wording,
    note: reasonsFor(value).join(' '),
    who: value.proposer,
    amount: 20
  }
  return (
    <section class={`consent-round_where is-${kind}`} aria-labelledby="consent-where">
      <h3 id="consent-where">{text.title}</h3>
      <p class="consent-round_verdict">{verdictOf(outcome)}</p>
      <blockquote dir="auto">{wording}</blockquote>
      <ul>
        {reasonsFor(value).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {remarksOn(value, today).map((remark) => (
        <p key={remark} class="warn">
          {remark}
        </p>
      ))}
      {review && (
        <AddToCalendar
          events={() => [{ uid: 'review', title: text.review(coalition), day: review, note: wording, remind: 7 }]}
          name={{ ...value, title: about.title }}
        />
      )}
      {kind !== 'not-asked' && (
        <p class="hand-on">
          {text.handOn}{' '}
          {kind === 'passed' ? (
            <HandOverLink to={text.workPlan.id} handing={() => ({ coalition, from: 'consent-round', items: [action] })}>
              {text.workPlan.title}
            </HandOverLink>
          ) : (
            <HandOverLink to={text.agenda.id} handing={() => ({ coalition, from: 'consent-round', items: [topic] })}>
              {text.agenda.title}
            </HandOverLink>
          )}
        </p>
      )}
    </section>
  )
}
