import { useRef } from 'preact/hooks'
import { ActionLine } from '#ui/action-line.tsx'
import { toNextLine } from '#ui/enter.tsx'
import { Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { newId } from '#workbook/id.ts'
import type { Agenda, Item } from './index.ts'
import { runText as text } from './run-text.ts'
import { putAction, putDecision } from './taken.ts'
import { actionLabels } from './text.ts'

interface Props extends ViewProps<Agenda> {
  readonly item: Item
}

/**
 * Lines for what is decided and taken on while an item has its turn, and for what absent people should know. There is always one
 * line more to write on; what is written is in the sheet at once. Enter goes to the next line.
 */
export function TakeDown({ value, change, item }: Props) {
  const { id: itemId, note, record } = item
  const decisions = value.decisions.filter((decision) => decision.item === itemId)
  const actions = value.actions.filter((action) => action.item === itemId)
  const spareDecision = useSpare(decisions)
  const spareAction = useSpare(actions)
  return (
    <div class="agenda_taking">
      {note && <p dir="auto">{note}</p>}
      <fieldset onKeyDown={(event) => toNextLine(event)}>
        <legend class="unseen">{text.taking}</legend>
        {[...decisions, { id: spareDecision, text: '' }].map((decision, index) => (
          <Line
            key={decision.id}
            label={index === 0 ? text.decided : text.decidedNext(index + 1)}
            bare={index > 0}
            name={`run-decision-${decision.id}`}
            value={decision.text}
            change={(next) => change((sheet) => putDecision(sheet, decision.id, itemId, next))}
          />
        ))}
        {[...actions, { id: spareAction, text: '', who: '', by: '', item: '' }].map((action, index) => (
          <ActionLine
            key={action.id}
            kind="agenda_action"
            labels={{ ...actionLabels, text: index === 0 ? text.what : text.whatNext(index + 1) }}
            id={`run-${action.id}`}
            value={action}
            put={(part) => change((sheet) => putAction(sheet, action.id, itemId, part))}
          />
        ))}
      </fieldset>
      <Line
        label={text.record}
        name="run-record"
        value={record}
        change={(next) =>
          change((sheet) => ({
            ...sheet,
            items: sheet.items.map((one) => (one.id === itemId ? { ...one, record: next } : one))
          }))
        }
      />
    </div>
  )
}

/** The id of the line that is still empty: another one as soon as something stands on it. */
function useSpare(rows: readonly { readonly id: string }[]): string {
  const spare = useRef(newId())
  if (rows.some(({ id }) => id === spare.current)) spare.current = newId()
  return spare.current
}
