import './view.css'
import { useMemo, useRef, useState } from 'preact/hooks'
import { MOST_ITEMS } from '#workbook/fields.ts'
import { newId } from '#workbook/id.ts'
import { DayField } from '#ui/fields.tsx'
import { Frame, type PlacedViewProps } from '#ui/frame.tsx'
import { later } from '#ui/later.tsx'
import { type Open, OpenTable } from '#ui/open-table.tsx'
import { usePart } from '#ui/use-part.tsx'
import { useSettled } from '#ui/use-settled.tsx'
import { useToday } from '#ui/use-today.tsx'
import { Editor } from './editor.tsx'
import { type WorkPlan as Sheet, type Task, blankTask, workPlan } from './index.ts'
import { Row } from './row.tsx'
import type { Shown } from './standing.ts'
import { changeTask, isEmpty, removeTask } from './tasks.ts'
import { text } from './text.ts'

const Bar = later(() => import('./bar.tsx'))
const Overview = later(() => import('./overview.tsx'))
const dialogs = { review: later(() => import('./review.tsx')), paste: later(() => import('./paste.tsx')) }

/** So many lines has the empty form on paper, beside those of the sheet. */
const RULED = 9

function View(props: PlacedViewProps<Sheet>) {
  const { value, change } = props
  const { tasks } = value
  const today = useToday(props)
  const [said, say] = useState('')
  const [shown, setShown] = useState<Shown>({ show: 'all', order: 'written' })
  // On a new sheet the first line is open. Nobody has chosen it: it closes by itself where the sheet turns out to be full.
  const [chosen, choose] = useState<Open | 'first' | undefined>('first')
  const [dialog, setDialog] = useState<{ readonly name: keyof typeof dialogs; readonly turn: number }>()
  const adder = useRef<HTMLButtonElement>(null)
  const isFilled = tasks.some((task) => !isEmpty(task))
  const line = tasks[0]
  const open = chosen !== 'first' ? chosen : !isFilled && line ? { id: line.id, begin: false } : undefined

  const part = usePart(isFilled, 0, () => import('./standing.ts'))
  const judge = part === 'failed' ? undefined : part
  const settled = useSettled(value)
  const members = useMemo(() => judge?.memberNames(settled) ?? [], [judge, settled])
  const standing = useMemo(
    () => judge?.standingOn(today, value.next, members),
    [judge, today, value.next, members.join('\n')]
  )
  const visible = useInPlace(tasks, `${shown.show} ${shown.order}`, open?.id, () =>
    judge && standing ? judge.arranged(tasks, shown, standing) : tasks
  )

  const setOpen = (next: Open | undefined) => {
    choose(next)
    say('')
  }
  const add = () => {
    const free = tasks.find((task) => isEmpty(task) && task.id !== open?.id)
    if (!free && tasks.length >= MOST_ITEMS) return say(text.full(MOST_ITEMS))
    const id = free?.id ?? newId()
    if (!free) change((sheet) => ({ ...sheet, tasks: [...sheet.tasks, { ...blankTask, id }] }))
    setOpen({ id, begin: true })
  }
  const start = (name: keyof typeof dialogs) => (
    <button
      type="button"
      class={name === 'review' ? 'main' : undefined}
      onClick={() => setDialog(({ turn } = { name, turn: 0 }) => ({ name, turn: turn + 1 }))}
    >
      {text[name]}
    </button>
  )
  const Dialog = dialog && dialogs[dialog.name]
  const { columns } = text

  return (
    <div class={isFilled ? 'work-plan is-filled' : 'work-plan'}>
      <p class="work-plan_rule">{text.rule}</p>
      {isFilled && standing && <Bar tasks={tasks} standing={standing} shown={shown} change={setShown} />}
      <OpenTable
        kind="work-plan_table"
        caption={text.caption}
        heads={[columns.task, columns.owner, columns.member, text.hours, columns.due, columns.status]}
        rows={visible}
        open={open}
        setOpen={setOpen}
        isEmpty={isEmpty}
        from={(task) => [today, standing?.isLate(task), standing?.refusal(task)]}
        draw={(row) => (
          <Row
            {...row}
            today={today}
            late={standing?.isLate(row.row) ?? false}
            nobody={standing?.refusal(row.row) !== undefined}
          />
        )}
        editor={(row) => (
          <Editor
            key={`open ${row.row.id}`}
            {...row}
            members={members}
            put={(changed) => {
              change(changeTask(row.row.id, changed))
              choose({ id: row.row.id, begin: false })
            }}
          />
        )}
        add={add}
        remove={({ id, task }) => {
          change(removeTask(id))
          say(text.removed(task.trim() || text.noText))
        }}
        focusAdd={() => adder.current?.focus()}
      >
        <tbody class="work-plan_ruled">
          {Array.from({ length: RULED }, (_, row) => (
            <tr key={row}>
              {Array.from({ length: 6 }, (__, cell) => (
                <td key={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </OpenTable>
      <div class="buttons work-plan_tools">
        <button type="button" ref={adder} onClick={add}>
          {text.add}
        </button>
        {start('paste')}
        {isFilled && start('review')}
      </div>
      <div class="work-plan_next">
        <DayField
          label={text.meeting}
          name="next"
          value={value.next}
          change={(next) => change((sheet) => ({ ...sheet, next }))}
        />
      </div>
      <p class="work-plan_said" aria-live="polite">
        {said}
      </p>
      {isFilled && standing && (
        <Overview
          value={value}
          tasks={settled.tasks}
          change={change}
          today={today}
          standing={standing}
          show={(show) => {
            setShown({ ...shown, show })
            setOpen(undefined)
          }}
        />
      )}
      {dialog && Dialog && (
        <Dialog
          key={dialog.turn}
          value={value}
          change={change}
          today={today}
          say={say}
          close={() => setDialog(undefined)}
        />
      )}
    </div>
  )
}

/** The tasks as they are arranged. While one of them is open, all keep their places: nothing jumps away under somebody's hands. */
function useInPlace(tasks: readonly Task[], how: string, open: string | undefined, arrange: () => readonly Task[]) {
  const kept = useRef<{ readonly key: string; readonly ids: readonly string[] }>({ key: '', ids: [] })
  const key = `${open} ${how} ${tasks.length}`
  if (open === undefined || kept.current.key !== key) {
    const ids = arrange().map(({ id }) => id)
    kept.current = { key, ids: open === undefined || ids.includes(open) ? ids : [...ids, open] }
  }
  const byId = new Map(tasks.map((task) => [task.id, task]))
  return kept.current.ids.flatMap((id) => byId.get(id) ?? [])
}

/** The island. */
export default function WorkPlan({ embedded }: { embedded?: boolean }) {
  return <Frame worksheet={workPlan} View={View} embedded={embedded} />
}
