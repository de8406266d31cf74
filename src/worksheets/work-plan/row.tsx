import { dayInShort } from '#workbook/day.ts'
import { hoursInWords } from '#workbook/hours.ts'
import type { RowProps } from '#ui/open-table.tsx'
import type { Status, Task } from './index.ts'
import { words } from './plan-text.ts'
import { isEmpty } from './tasks.ts'
import { text } from './text.ts'

interface Props extends RowProps<Task> {
  readonly today: string
  readonly late: boolean
  /** Nobody who can be phoned owns it. */
  readonly nobody: boolean
}

/** One task as it reads; an empty one is a line to write on. */
export function Row({ row: task, place, open, press, today, late, nobody }: Props) {
  const { planned, spent, status } = task
  const empty = isEmpty(task)
  return (
    <tr class={`open-table_row work-plan_row${open ? ' is-open' : ''}${empty ? ' is-empty' : ''}`} data-item={task.id}>
      <th scope="row">
        <button
          type="button"
          dir="auto"
          aria-expanded={open}
          aria-label={empty ? words.nothingYet(place) : undefined}
          onClick={press}
        >
          {!empty && (task.task.trim() || <i>{words.noText}</i>)}
        </button>
        {task.note.trim() && <small dir="auto">{task.note}</small>}
      </th>
      <td>
        <span dir="auto">{task.owner}</span> {nobody && !empty && <em>{words.noOwner}</em>}
      </td>
      <td>
        <span dir="auto">{task.member}</span>
      </td>
      <td>
        {planned + spent > 0 && (
          <>
            {spent > 0 ? words.ofPlanned(hoursInWords(spent), hoursInWords(planned)) : hoursInWords(planned)}{' '}
            <span class="work-plan_unit">{words.unit}</span>
          </>
        )}
      </td>
      <td>
        <span>{dayInShort(task.due, today)}</span> {late && <em>{words.isLate}</em>}
      </td>
      <td>
        {!empty && (
          <>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d={`M1.5 1.5h13v13h-13z${marks[status]}`} />
            </svg>
            {text.statuses[status]}
          </>
        )}
      </td>
    </tr>
  )
}

/** What stands in the box: nothing yet, a dash, a cross, a tick. */
const marks: Readonly<Record<Status, string>> = {
  '': '',
  doing: 'M4.5 8h7',
  blocked: 'M4.5 4.5l7 7m0-7l-7 7',
  done: 'M4 8.5l3 3 5-6.5'
}
