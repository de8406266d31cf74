import css from './review.css?inline'
import { useState } from 'preact/hooks'
import { dayInWords } from '#workbook/day.ts'
import { hoursInWords } from '#workbook/hours.ts'
import { adopt } from '#ui/adopt.ts'
import { Choice, DayField, Line } from '#ui/fields.tsx'
import { OneByOne } from '#ui/one-by-one.tsx'
import { OwnerLine } from '#ui/owner-line.tsx'
import { statuses } from './editor.tsx'
import type { Task } from './index.ts'
import { words } from './plan-text.ts'
import { type Standing, memberNames, standingOn, toReview } from './standing.ts'
import { Summary } from './summary.tsx'
import { changeTask } from './tasks.ts'
import { text } from './text.ts'
import type { DialogProps } from './view.tsx'

adopt(css)

const SECONDS = 5 * 60

/** One task after another: what is late, blocked, without an owner or due soon; then what came of it. */
export default function Review({ value, change, today, close }: DialogProps) {
  const members = memberNames(value)
  const standing = standingOn(today, value.next, members)
  // Chosen once: what is settled meanwhile stays where it was, so that one can go back to it.
  const [before] = useState(() => toReview(value.tasks, standing))
  return (
    <OneByOne
      title={words.reviewTitle}
      count={before.length}
      seconds={SECONDS}
      ended={() => change((sheet) => ({ ...sheet, date: today }))}
      close={close}
      draw={(at, heading) => {
        const was = before[at]
        const task = value.tasks.find(({ id }) => id === was?.id)
        if (!was) return <Summary before={before} value={value} standing={standing} heading={heading} />
        return (
          <>
            <p class="work-plan_why">
              {standing.reasons(was).map((reason) => (
                <b key={reason} class={`is-${reason}`}>
                  {words.reasons[reason](dayInWords(was.due))}
                </b>
              ))}
            </p>
            <h3 ref={heading} tabIndex={-1} dir="auto">
              {was.task || words.noText}
            </h3>
            {task ? (
              <Stage was={was} task={task} members={members} standing={standing} change={change} />
            ) : (
              <p>{words.gone}</p>
            )}
          </>
        )
      }}
    />
  )
}

interface StageProps extends Pick<DialogProps, 'change'> {
  readonly was: Task
  readonly task: Task
  readonly members: readonly string[]
  readonly standing: Standing
}

/** Whose it is, and what is said and settled about it. */
function Stage({ was, task, members, standing, change }: StageProps) {
  const { id, planned, spent } = task
  const { columns } = text
  const put = (part: Partial<Task>) => change(changeTask(id, part))
  const hours = planned + spent > 0 && words.hours(hoursInWords(spent), hoursInWords(planned))
  return (
    <>
      {standing.refusal(was) ? (
        <OwnerLine labels={columns} name={`review-${id}`} value={task} change={put} members={members} />
      ) : (
        <p class="work-plan_whose" dir="auto">
          {[task.owner, task.member, hours].filter(Boolean).join(' · ')}
        </p>
      )}
      <Choice
        legend={columns.status}
        name={`review-status-${id}`}
        value={task.status}
        options={statuses}
        change={(status) => put({ status })}
      />
      <div class="work-plan_settle">
        <DayField label={words.newDate} name={`review-due-${id}`} value={task.due} change={(due) => put({ due })} />
        <Line
          label={columns.note}
          placeholder={words.noteHint}
          name={`review-note-${id}`}
          value={task.note}
          change={(note) => put({ note })}
        />
      </div>
    </>
  )
}
