import { Choice, Line } from '#ui/fields.tsx'
import type { Change } from './changes.ts'
import { type Answered, isFixed } from './priorities.ts'
import { answers, text } from './text.ts'

const options = [
  { value: 'yes', label: answers.yes },
  { value: 'no', label: answers.no, alarm: true },
  { value: 'unsure', label: answers.unsure }
] as const

/** The questions with their answers and notes; one's own can be reworded and removed. */
export function Questions({ all, change }: { all: readonly Answered[]; change: Change }) {
  return (
    <ol class="health-checklist_questions">
      {all.map(({ key, question, answer, note }) => (
        <li key={key}>
          {!isFixed(key) && (
            <div class="health-checklist_own">
              <Line
                label={text.ownQuestion}
                name={`question-${key}`}
                value={question}
                change={(next) => change.reword(key, next)}
              />
              <button type="button" onClick={() => change.remove(key)}>
                {text.removeQuestion}
              </button>
            </div>
          )}
          <Choice
            legend={isFixed(key) ? question : <span class="unseen">{question || text.ownQuestion}</span>}
            name={`answer-${key}`}
            value={answer}
            change={(next) => change.answer(key, { answer: next })}
            options={options}
          />
          <Line
            bare
            label={`${text.note}: ${question}`}
            placeholder={text.noteHint}
            name={`note-${key}`}
            value={note}
            change={(next) => change.answer(key, { note: next })}
          />
        </li>
      ))}
    </ol>
  )
}
