import './view.css'
import { useRef } from 'preact/hooks'
import { Line } from '#ui/fields.tsx'
import { type ViewProps, island } from '#ui/frame.tsx'
import { later } from '#ui/later.tsx'
import { LookAgain } from '#ui/look-again.tsx'
import { changesBy } from './changes.ts'
import { type HealthChecklist as Sheet, healthChecklist } from './index.ts'
import { Posts } from './posts.tsx'
import { allAnswers, prioritiesOf, tallyOf } from './priorities.ts'
import { Questions } from './questions.tsx'
import { about, text } from './text.ts'

const MOST_OWN_QUESTIONS = 20

const Mending = later(() => import('./mending.tsx'))

function View({ value, change }: ViewProps<Sheet>) {
  const changes = changesBy(change)
  const all = allAnswers(value)
  const tally = tallyOf(value)
  const priorities = prioritiesOf(value)

  // The focus goes to the new question; after one has gone, to where it came from.
  const addButton = useRef<HTMLButtonElement>(null)
  const add = () => {
    changes.add()
    requestAnimationFrame(() => lastOf(addButton.current?.form)?.focus())
  }
  const remove = (id: string) => {
    changes.remove(id)
    addButton.current?.focus()
  }

  return (
    <div class="health-checklist">
      <Questions all={all} change={{ ...changes, remove }} />
      <div class="health-checklist_foot">
        <span>{text.progress(all.length - tally.open, all.length)}</span>
        {value.own.length < MOST_OWN_QUESTIONS ? (
          <button type="button" ref={addButton} onClick={add}>
            {text.addQuestion}
          </button>
        ) : (
          <span>{text.noMoreQuestions}</span>
        )}
      </div>
      <div class={tally.open === all.length ? 'health-checklist_result is-empty' : 'health-checklist_result'}>
        <h3>{text.result}</h3>
        <Posts answers={all.map(({ answer }) => answer)} tally={tally} />
        <p>{text.resultOf(tally)}</p>
      </div>
      {priorities.length > 0 && <Mending coalition={value.coalition} priorities={priorities} change={changes} />}
      <div class="health-checklist_end">
        <Line label={text.next} name="next" value={value.next} change={(next) => changes.set({ next })} />
        <LookAgain
          label={text.recheck}
          name="recheck"
          value={value.recheck}
          change={(recheck) => changes.set({ recheck })}
          from={value.date}
          months={3}
          offer={text.inThreeMonths}
          event={recheckOf(value)}
          calendar={{ ...value, title: about.title }}
        />
      </div>
    </div>
  )
}

/** A week before, there is still time to put it on an agenda. */
const recheckOf = ({ coalition, next }: Sheet) => ({
  uid: 'recheck',
  title: text.recheckOf(coalition),
  note: next && `${text.next}: ${next}`,
  remind: 7
})

const lastOf = (form: HTMLFormElement | null | undefined) =>
  [...(form?.querySelectorAll<HTMLTextAreaElement>('textarea[name^=question-]') ?? [])].at(-1)

export default island(healthChecklist, View)
