import { useCallback } from 'preact/hooks'
import type { Cells, Columns } from '#workbook/columns.ts'
import type { Reading } from '#workbook/day-from.ts'
import { type TaskField, taskColumns, tasksFrom } from '#workbook/task-table.ts'
import { newId } from '#workbook/id.ts'
import { Paste } from '#ui/paste.tsx'
import { words } from './plan-text.ts'
import { addTasks, roomIn } from './adding.ts'
import { isEmpty } from './tasks.ts'
import { text } from './text.ts'
import type { DialogProps } from './view.tsx'

/** What our own file says under the tasks. */
const ends = [words.look, words.load]

/** Tasks from a spreadsheet. */
export default function PasteTasks({ value, change, say, goTo, close }: DialogProps) {
  const added = useCallback(
    (cells: Cells, columns: Columns<TaskField>, reading: Reading) => {
      const tasks = tasksFrom(cells, columns, { labels: text.columns, ends }, reading)
      return { tasks, count: Math.min(tasks.length, roomIn(value)) }
    },
    [value]
  )
  return (
    <Paste
      words={{
        title: text.paste,
        intro: words.pasteIntro,
        columns: text.columns,
        heads: words.heads,
        addSome: words.addSome
      }}
      known={taskColumns}
      days="due"
      added={added}
      isFull={({ tasks, count }) => count < tasks.length}
      add={({ tasks, count }) => {
        const [first, ...others] = tasks
        const id = value.tasks.find(isEmpty)?.id ?? newId()
        change(addTasks([{ ...first, id }, ...others]))
        goTo(id)
        say(words.added(count))
      }}
      close={close}
    />
  )
}
