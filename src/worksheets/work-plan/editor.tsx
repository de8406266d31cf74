import { useLayoutEffect, useRef } from 'preact/hooks'
import { MOST_QUARTERS, QUARTERS, hoursOf } from '#workbook/hours.ts'
import { Choice, DayField, Line } from '#ui/fields.tsx'
import { NumberLine } from '#ui/number-line.tsx'
import type { EditorProps } from '#ui/open-table.tsx'
import { OwnerLine } from '#ui/owner-line.tsx'
import type { Task } from './index.ts'
import { text } from './text.ts'

interface Props extends Omit<EditorProps<Task>, 'remove'> {
  readonly remove?: () => void
  readonly members: readonly string[]
  readonly put: (part: Partial<Task>) => void
}

/** The options of a task's status. */
export const statuses = (['', 'doing', 'blocked', 'done'] as const).map((value) => ({
  value,
  label: text.statuses[value],
  alarm: value === 'blocked'
}))

/** One task to fill in, below its row. */
export function Editor({ row: task, members, put, begin, remove, close, next }: Props) {
  const editor = useRef<HTMLTableRowElement>(null)
  const { id } = task
  const { columns } = text

  useLayoutEffect(() => {
    if (!begin) return
    editor.current?.querySelector('textarea')?.focus({ preventScroll: true })
    // All of it if it fits. At once: it may be far away.
    editor.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }, [])

  const hours = (field: 'planned' | 'spent') => (
    <NumberLine
      label={columns[field]}
      name={`${field}-${id}`}
      value={hoursOf(task[field])}
      least={0}
      most={hoursOf(MOST_QUARTERS)}
      rounded={1 / QUARTERS}
      change={(typed) => put({ [field]: typed * QUARTERS })}
    />
  )
  const line = (field: 'task' | 'note') => (
    <Line
      label={columns[field]}
      name={`${field}-${id}`}
      value={task[field]}
      change={(typed) => put({ [field]: typed })}
    />
  )
  return (
    <tr
      ref={editor}
      class="work-plan_editor"
      data-item={id}
      onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && close()}
    >
      <td colspan={6}>
        {line('task')}
        <OwnerLine labels={columns} name={id} value={task} change={put} members={members} />
        <div class="work-plan_figures">
          {hours('planned')}
          {hours('spent')}
          <DayField label={columns.due} name={`due-${id}`} value={task.due} change={(due) => put({ due })} />
        </div>
        <Choice
          legend={columns.status}
          name={`status-${id}`}
          value={task.status}
          options={statuses}
          change={(status) => put({ status })}
        />
        {line('note')}
        <div class="buttons">
          {remove && (
            <button type="button" onClick={remove}>
              {text.remove}
            </button>
          )}
          <button type="button" class="work-plan_close" onClick={close}>
            {text.close}
          </button>
          <button type="button" class="main" onClick={next}>
            {text.next}
          </button>
        </div>
      </td>
    </tr>
  )
}
