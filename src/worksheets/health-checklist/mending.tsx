import { DayField, Line } from '#ui/fields.tsx'
import type { Change } from './changes.ts'
import type { Answered } from './priorities.ts'
import { text } from './text.ts'

/** What to mend, in order: how, where the guide says more, who takes it and by when. */
export function Mending({ priorities, change }: { priorities: readonly Answered[]; change: Change }) {
  return (
    <>
      <h3>{text.priorities}</h3>
      <ol class="health-checklist_priorities">
        {priorities.map(({ key, question, answer, remedy, who, by }) => (
          <li key={key}>
            <b dir="auto">{answer === 'unsure' ? text.find(question) : (remedy?.do ?? (question || text.ownRemedy))}</b>
            {remedy && (
              <span class="health-checklist_remedy">
                {text.read} <a href={remedy.chapter.path}>{remedy.chapter.title}</a>
                {remedy.worksheet && (
                  <>
                    {' · '}
                    {text.workOn}: <a href={remedy.worksheet.path}>{remedy.worksheet.title}</a>
                  </>
                )}
              </span>
            )}
            <div class="health-checklist_task">
              <Line
                label={text.who}
                name={`who-${key}`}
                value={who}
                change={(next) => change.answer(key, { who: next })}
              />
              <DayField
                label={text.by}
                name={`by-${key}`}
                value={by}
                change={(next) => change.answer(key, { by: next })}
              />
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
