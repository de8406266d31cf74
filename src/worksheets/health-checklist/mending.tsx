import css from './mending.css?inline'
import { adopt } from '#ui/adopt.ts'
import { DayField } from '#ui/fields.tsx'

import { HandOverLink } from '#ui/hand-over-link.tsx'
import { NameLine } from '#ui/name-line.tsx'
import { Remedy } from '#ui/remedy.tsx'
import type { Change } from './changes.ts'
import type { Answered } from './priorities.ts'
import { handOn, remedyOf } from './remedies-text.ts'
import { answers, text } from './text.ts'

adopt(css)

interface Props {
  readonly coalition: string
  readonly priorities: readonly Answered[]
  readonly change: Change
}

/** What to mend, in order: how, where the guide says more, on which worksheet, who takes it and by when. */
export default function Mending({ coalition, priorities, change }: Props) {
  return (
    <>
      <h3>{text.priorities}</h3>
      <ol class="health-checklist_priorities">
        {priorities.map(({ key, question, answer, note, who, by }) => {
          const remedy = remedyOf(key)
          const title = answer === 'unsure' ? text.find(question) : (remedy?.do ?? (question || text.ownRemedy))
          const item = { kind: 'action' as const, text: remedy?.do ?? question, note, who, by }
          return (
            <li key={key}>
              <b dir="auto">{title}</b>
              {remedy && (
                <Remedy
                  chapter={remedy.chapter}
                  worksheet={remedy.worksheet}
                  handing={() => ({ coalition, from: 'health-checklist', items: [item] })}
                />
              )}
              <div class="health-checklist_task">
                <NameLine
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
          )
        })}
      </ol>
      <p class="hand-on">
        {handOn.words}{' '}
        <HandOverLink
          to={handOn.fixPicker.id}
          handing={() => ({
            coalition,
            from: 'health-checklist',
            items: priorities.map(({ question, answer, note }) => ({
              text: answer ? `${question} ${answers[answer]}` : question,
              note
            }))
          })}
        >
          {handOn.fixPicker.title}
        </HandOverLink>
      </p>
    </>
  )
}
