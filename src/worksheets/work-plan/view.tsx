import './view.css'
import { useRef, useState } from 'preact/hooks'
import { MOST_ITEMS } from '#workbook/fields.ts'
import { newId } from '#workbook/id.ts'
import { DayField } from '#ui/fields.tsx'
import { type PlacedViewProps, type ViewProps, island } from '#ui/frame.tsx'
import { later } from '#ui/later.tsx'
import type { Open } from '#ui/open-table.tsx'
import { useOpened } from '#ui/use-opened.tsx'
import { useToday } from '#ui/use-today.tsx'
import { Editor } from './editor.tsx'
import { type WorkPlan as Sheet, blankTask, workPlan } from './index.ts'
import { Paper } from './paper.tsx'
import { changeTask, isEmpty } from './tasks.ts'
import { text } from './text.ts'

/** What a dialog is given. */
export interface DialogProps extends ViewProps<Sheet> {
  readonly today: string
  /** Puts a sentence where it is read aloud. */
  readonly say: (sentence: string) => void
  /** Takes the focus to a task. */
  readonly goTo: (id: string) => void
  readonly close: () => void
}

const loadPlan = () => import('./plan.tsx')
const Plan = later(loadPlan)
const dialogs = { review: later(() => import('./review.tsx')), paste: later(() => import('./paste.tsx')) }

function View(props: PlacedViewProps<Sheet>) {
  const { value, change } = props
  const { tasks } = value
  const today = useToday(props)
  const [said, say] = useState('')
  const [open, choose] = useState<Open>()
  // The first task of a new sheet is written on the empty form; the plan, which loads meanwhile, takes over when it is left.
  const [first, write] = useState<string>()
  const [isLeft, leave] = useState(false)
  const dialog = useOpened(dialogs)
  /** The task whose row takes the focus: what had it goes with the empty form. */
  const [goal, goTo] = useState<{ readonly id: string }>()
  const adder = useRef<HTMLButtonElement>(null)
  const filled = tasks.filter((task) => !isEmpty(task))
  const isFilled = filled.length > 0
  const isLeftFor = isLeft && (isFilled || tasks.some(({ id }) => id === open?.id))
  const isFirst = !isLeftFor && filled.every((task) => task === tasks[0] && task.id === first)
  const line = isFirst ? tasks[0] : undefined

  const setOpen = (next: Open | undefined) => {
    choose(next)
    goTo(undefined)
    say('')
    leave(true)
  }
  const add = () => {
    const free = tasks.find((task) => isEmpty(task) && task !== line && task.id !== open?.id)
    if (!free && tasks.length >= MOST_ITEMS) return say(text.full(MOST_ITEMS))
    const id = free?.id ?? newId()
    if (!free) change((sheet) => ({ ...sheet, tasks: [...sheet.tasks, { ...blankTask, id }] }))
    setOpen({ id, begin: true })
  }
  const start = (name: keyof typeof dialogs) => (
    <button type="button" class={name === 'review' ? 'main' : undefined} onClick={() => dialog.open(name)}>
      {text[name]}
    </button>
  )
  const tools = (
    <>
      <div class="buttons work-plan_tools">
        <button type="button" ref={adder} onClick={add}>
          {text.add}
        </button>
        {start('paste')}
        {isFilled && start('review')}
      </div>
      <p class="work-plan_said" aria-live="polite">
        {said}
      </p>
      <div class="work-plan_next">
        <DayField
          label={text.meeting}
          name="next"
          value={value.next}
          change={(next) => change((sheet) => ({ ...sheet, next }))}
        />
      </div>
    </>
  )

  return (
    <div class="work-plan">
      <p class="work-plan_rule">{text.rule}</p>
      {line ? (
        <>
          <Paper filled={isFilled}>
            <Editor
              row={line}
              members={[]}
              put={(part) => {
                change(changeTask(line.id, part))
                write(line.id)
                void loadPlan().catch(() => {})
              }}
              begin={false}
              next={add}
              close={() => {
                if (!isFilled) return
                setOpen(undefined)
                goTo({ id: line.id })
              }}
            />
          </Paper>
          {tools}
        </>
      ) : (
        <Plan
          value={value}
          change={change}
          today={today}
          open={open}
          setOpen={setOpen}
          goal={goal}
          add={add}
          say={say}
          focusAdd={() => adder.current?.focus()}
        >
          {tools}
        </Plan>
      )}
      {dialog.draw((close) => ({ value, change, today, say, goTo: (id) => goTo({ id }), close }))}
    </div>
  )
}

export default island(workPlan, View)
