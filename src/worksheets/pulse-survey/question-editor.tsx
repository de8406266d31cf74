import { blankOf } from '#workbook/blank.ts'
import { Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { Items, listOf } from '#ui/items.tsx'
import { type PulseSurvey, question as field } from './index.ts'
import { setupText as text } from './parts-text.ts'
import { printedOf, wordsOf } from './text.ts'

const MOST_QUESTIONS = 7
const words = ['text', 'low', 'high'] as const

/** The questions, to put in other words or another language, and one's own. */
export function QuestionEditor({ value, change }: ViewProps<PulseSurvey>) {
  return (
    <>
      <p>{text.hint}</p>
      <Items
        {...listOf({ value, change }, 'questions')}
        blank={(id) => ({ ...blankOf(field), id })}
        add={text.add}
        nameOf={(question, place) => wordsOf(question).text || text.numbered(place)}
        ordered
        most={MOST_QUESTIONS}
        draw={(question, put, place) => (
          <div class="pulse-survey_wording">
            {words.map((part) => (
              <Line
                key={part}
                label={text.parts[part](place)}
                name={`${part}-${question.id}`}
                value={question[part]}
                placeholder={printedOf(question)[part]}
                change={(next) => put({ [part]: next })}
              />
            ))}
          </div>
        )}
      />
    </>
  )
}
