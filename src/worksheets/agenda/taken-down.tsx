import { ActionLine } from '#ui/action-line.tsx'
import { Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { Items, listOf } from '#ui/items.tsx'
import type { Agenda } from './index.ts'
import { isBlankAction, isBlankDecision } from './items.ts'
import { actionLabels, text } from './text.ts'

/** What the meeting decided, and who does what by when: written here, or taken down while it runs. */
export function TakenDown({ value, change }: ViewProps<Agenda>) {
  const topicOf = (id: string) => value.items.find((item) => item.id === id)?.topic
  return (
    <>
      <h3>{text.decided}</h3>
      <Items
        {...listOf({ value, change }, 'decisions')}
        blank={(id) => ({ id, text: '', item: '' })}
        add={text.addDecision}
        isEmpty={isBlankDecision}
        nameOf={(decision, place) => decision.text || text.decision(place)}
        draw={(decision, put, place) => (
          <Line
            label={topicOf(decision.item) || text.decision(place)}
            name={`decision-${decision.id}`}
            value={decision.text}
            change={(next) => put({ text: next })}
          />
        )}
      />
      <h3>{text.actions}</h3>
      <Items
        {...listOf({ value, change }, 'actions')}
        blank={(id) => ({ id, text: '', who: '', by: '', item: '' })}
        add={text.addAction}
        isEmpty={isBlankAction}
        nameOf={(action, place) => action.text || text.action(place)}
        draw={(action, put) => (
          <ActionLine kind="agenda_action" labels={actionLabels} id={action.id} value={action} put={put} />
        )}
      />
    </>
  )
}
