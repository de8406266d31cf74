import css from './plan.css?inline'
import type { ComponentChildren } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { adopt } from '#ui/adopt.ts'
import type { ViewProps } from '#ui/frame.tsx'
import { type Open, OpenTable } from '#ui/open-table.tsx'
import { Select } from '#ui/select.tsx'
import { Still } from '#ui/still.tsx'
import { useSettled } from '#ui/use-settled.tsx'
import { Editor } from './editor.tsx'
import type { Task, WorkPlan } from './index.ts'
import { Overview } from './overview.tsx'
import { heads } from './paper.tsx'
import { words } from './plan-text.ts'
import { Row } from './row.tsx'
import { type Shown, arranged, memberNames, orders, shows, standingOn } from './standing.ts'
import { changeTask, isEmpty } from './tasks.ts'
import { text } from './text.ts'

adopt(css)

interface Props extends ViewProps<WorkPlan> {
  readonly today: string
  readonly open: Open | undefined
  readonly setOpen: (open: Open | undefined) => void
  readonly goal: { readonly id: string } | undefined
  readonly add: () => void
  readonly focusAdd: () => void
  readonly say: (sentence: string) => void
  /** What stands between the tasks and what is to be said of them. */
  readonly children: ComponentChildren
}

/** A plan that holds tasks: which of them are shown, the tasks themselves, and how it stands. */
export default function Plan({ value, change, today, open, setOpen, goal, add, focusAdd, say, children }: Props) {
  const { tasks } = value
  const [shown, setShown] = useState<Shown>({ show: 'all', order: 'written' })
  const settled = useSettled(value)
  const members = useMemo(() => memberNames(settled), [settled])
  const standing = useMemo(() => standingOn(today, value.next, members), [today, value.next, members.join('\n')])
  const visible = useInPlace(tasks, `${shown.show} ${shown.order}`, open?.id, () => arranged(tasks, shown, standing))
  const isFilled = tasks.some((task) => !isEmpty(task))
  const counts = useMemo(
    () =>
      shows.map(
        (show) => arranged(settled.tasks, { show, order: 'written' }, standing).filter((task) => !isEmpty(task)).length
      ),
    [settled.tasks, standing]
  )

  return (
    <>
      {isFilled && (
        <div class={shown.show === 'all' && shown.order === 'written' ? 'work-plan_bar is-all' : 'work-plan_bar'}>
          <Select
            label={words.show}
            name="show"
            value={shown.show}
            options={shows.map((show, at) => ({
              value: show,
              label: words.option(words.shows[show], counts[at] ?? 0)
            }))}
            change={(show) => setShown({ ...shown, show })}
          />
          <Select
            label={words.order}
            name="order"
            value={shown.order}
            options={orders.map((order) => ({ value: order, label: words.orders[order] }))}
            change={(order) => setShown({ ...shown, order })}
          />
        </div>
      )}
      <OpenTable
        kind={isFilled ? 'work-plan_table is-filled' : 'work-plan_table'}
        caption={text.caption}
        heads={heads}
        rows={visible}
        open={open}
        setOpen={setOpen}
        goal={goal}
        isEmpty={isEmpty}
        from={(task) => [today, standing.isLate(task), standing.refusal(task)]}
        draw={(row) => (
          <Row
            {...row}
            today={today}
            late={standing.isLate(row.row)}
            nobody={standing.refusal(row.row) !== undefined}
          />
        )}
        editor={(row) => (
          <Editor
            key={`open ${row.row.id}`}
            {...row}
            members={members}
            put={(part) => change(changeTask(row.row.id, part))}
          />
        )}
        add={add}
        remove={({ id, task }) => {
          change((sheet) => ({ ...sheet, tasks: sheet.tasks.filter((one) => one.id !== id) }))
          say(words.removed(task.trim() || words.noText))
        }}
        focusAdd={focusAdd}
      />
      {isFilled && visible.length === 0 && <p class="work-plan_rule">{words.noneShown}</p>}
      {children}
      {isFilled && (
        <Still
          from={[settled.tasks, value.members, value.coalition, standing, today, shown]}
          draw={() => (
            <Overview
              value={{ ...value, tasks: settled.tasks }}
              change={change}
              today={today}
              standing={standing}
              show={(show) => {
                setShown({ ...shown, show })
                setOpen(undefined)
              }}
            />
          )}
        />
      )}
    </>
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
