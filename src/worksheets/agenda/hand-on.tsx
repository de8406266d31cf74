import { HandOverLink } from '#ui/hand-over-link.tsx'
import type { Handing } from '#workbook/hand-over.ts'
import { personFrom } from '#workbook/roster.ts'
import type { Agenda, Item } from './index.ts'
import { partsText as text } from './parts-text.ts'
import { actionsOf, itemsOf, leftOver } from './written.ts'

/** Where the sheet leads on to: actions to the work plan, what did not fit to the next agenda, decisions to a round of their own. */
export function HandOn({ sheet }: { sheet: Agenda }) {
  const actions = actionsOf(sheet).map(({ text, who, by, item }) => {
    const { name, member } = personFrom(who)
    const topic = sheet.items.find(({ id }) => id === item)?.topic ?? ''
    return { kind: 'action' as const, text: text || topic, note: text && topic, who: name, member, by }
  })
  const isOpen = ({ id, outcome, state }: Item) =>
    outcome === 'decision' && state !== 'done' && !sheet.decisions.some(({ item }) => item === id)
  const { next: day, start, minutes, where } = sheet
  const meeting = { day, start, minutes, where }
  const ways = [
    { before: text.toPlan, to: text.workPlan, handing: { items: actions } },
    { before: text.toNext, to: text.agenda, handing: { items: leftOver(sheet).map(topicFrom), ...meeting } },
    ...itemsOf(sheet)
      .filter(isOpen)
      .map((item) => ({ before: text.toConsent(item), to: text.consentRound, handing: { items: [topicFrom(item)] } }))
  ]
  return (
    <>
      {ways
        .filter(({ handing }) => handing.items.length > 0)
        .map(({ before, to, handing }) => (
          <p key={before} class="hand-on">
            {before}{' '}
            <HandOverLink
              to={to.id}
              handing={(): Handing => ({ coalition: sheet.coalition, from: 'agenda', ...handing })}
            >
              {to.title}
            </HandOverLink>
          </p>
        ))}
    </>
  )
}

const topicFrom = ({ topic, outcome, minutes, lead, note }: Item) => ({
  kind: 'topic' as const,
  text: topic,
  note,
  who: lead,
  amount: minutes,
  outcome
})
