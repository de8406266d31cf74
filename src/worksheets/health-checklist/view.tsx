import './view.css'
import { addMonths, dayInWords } from '#workbook/day.ts'
import { newId } from '#workbook/id.ts'
import { Choice, DayField, Line } from '#ui/fields.tsx'
import { Frame, type ViewProps } from '#ui/frame.tsx'
import { type HealthChecklist as Sheet, healthChecklist } from './index.ts'
import { Posts } from './posts.tsx'
import { type Answer, allAnswers, prioritiesOf, tallyOf } from './priorities.ts'
import { answers, questions, text } from './text.ts'

const MOST_OWN_QUESTIONS = 20

const options = [
  { value: 'yes', label: answers.yes },
  { value: 'no', label: answers.no, alarm: true },
  { value: 'unsure', label: answers.unsure }
] as const

function View({ value, change }: ViewProps<Sheet>) {
  const all = allAnswers(value)
  const tally = tallyOf(value)
  const priorities = prioritiesOf(value)
  const suggested = addMonths(value.date, 3)

  const answer = (key: string, part: Partial<Answer>) =>
    change((sheet) => ({
      ...sheet,
      answers: isFixed(key) ? { ...sheet.answers, [key]: { ...sheet.answers[key], ...part } } : sheet.answers,
      own: sheet.own.map((own) => (own.id === key ? { ...own, ...part } : own))
    }))
  const reword = (id: string, question: string) =>
    change((sheet) => ({ ...sheet, own: sheet.own.map((own) => (own.id === id ? { ...own, question } : own)) }))
  const add = () =>
    change((sheet) => ({
      ...sheet,
      own: [...sheet.own, { id: newId(), question: '', answer: '', note: '', who: '', by: '' }]
    }))
  const remove = (id: string) => change((sheet) => ({ ...sheet, own: sheet.own.filter((own) => own.id !== id) }))

  return (
    <div class="health-checklist">
      <ol class="questions">
        {all.map(({ key, question, answer: given, note }) => (
          <li key={key}>
            {!isFixed(key) && (
              <div class="health-checklist_own">
                <Line
                  label={text.ownQuestion}
                  name={`question-${key}`}
                  value={question}
                  change={(next) => reword(key, next)}
                />
                <button type="button" onClick={() => remove(key)}>
                  {text.removeQuestion}
                </button>
              </div>
            )}
            <Choice
              legend={isFixed(key) ? question : <span class="unseen">{question || text.ownQuestion}</span>}
              name={`answer-${key}`}
              value={given}
              change={(next) => answer(key, { answer: next })}
              options={options}
            />
            <Line
              bare
              label={`${text.note}: ${question}`}
              placeholder={text.noteHint}
              name={`note-${key}`}
              value={note}
              change={(next) => answer(key, { note: next })}
            />
          </li>
        ))}
      </ol>
      <div class="health-checklist_foot">
        <span>{text.progress(all.length - tally.open, all.length)}</span>
        {value.own.length < MOST_OWN_QUESTIONS ? (
          <button type="button" onClick={add}>
            {text.addQuestion}
          </button>
        ) : (
          <span>{text.noMoreQuestions}</span>
        )}
      </div>

      <div class={tally.open === all.length ? 'health-checklist_result is-empty' : 'health-checklist_result'}>
        <h3>{text.result}</h3>
        <Posts answers={all.map((one) => one.answer)} tally={tally} />
        <p>
          {tally.open === all.length
            ? text.nothingYet
            : [
                priorities.length > 0 ? text.someMissing(tally.no, tally.unsure) : tally.open === 0 ? text.allHold : '',
                tally.open > 0 ? text.stillOpen(tally.open) : ''
              ].join(' ')}
        </p>
      </div>

      {priorities.length > 0 && (
        <>
          <h3>{text.priorities}</h3>
          <ol class="health-checklist_priorities">
            {priorities.map(({ key, question, answer: given, remedy, who, by }) => (
              <li key={key}>
                <b>{given === 'unsure' ? text.find(question) : (remedy?.do ?? (question || text.ownRemedy))}</b>
                <span class="health-checklist_remedy">
                  {remedy && (
                    <>
                      {text.read} <a href={remedy.chapter.path}>{remedy.chapter.title}</a>
                    </>
                  )}
                  {remedy?.worksheet && (
                    <>
                      {' · '}
                      {text.workOn}: <a href={remedy.worksheet.path}>{remedy.worksheet.title}</a>
                    </>
                  )}
                </span>
                <div class="health-checklist_task">
                  <Line
                    label={text.who}
                    name={`who-${key}`}
                    value={who}
                    change={(next) => answer(key, { who: next })}
                  />
                  <DayField
                    label={text.by}
                    name={`by-${key}`}
                    value={by}
                    change={(next) => answer(key, { by: next })}
                  />
                </div>
              </li>
            ))}
          </ol>
        </>
      )}

      <div class="health-checklist_end">
        <Line
          label={text.next}
          name="next"
          value={value.next}
          change={(next) => change((sheet) => ({ ...sheet, next }))}
        />
        <div>
          <DayField
            label={text.recheck}
            name="recheck"
            value={value.recheck}
            change={(recheck) => change((sheet) => ({ ...sheet, recheck }))}
          />
          {suggested && value.recheck === '' && (
            <button type="button" onClick={() => change((sheet) => ({ ...sheet, recheck: suggested }))}>
              {text.inThreeMonths(dayInWords(suggested))}
            </button>
          )}
        </div>
      </div>
    </div>
  )
}

const isFixed = (key: string): key is keyof typeof questions => key in questions

/** The island. */
export default function HealthChecklist({ embedded }: { embedded?: boolean }) {
  return <Frame worksheet={healthChecklist} View={View} embedded={embedded} />
}
