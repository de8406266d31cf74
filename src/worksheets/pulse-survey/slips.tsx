import { asked } from './answering.ts'
import { Ends } from './ballot.tsx'
import type { PulseSurvey } from './index.ts'
import { about, text, wordsOf } from './text.ts'

const ON_A_PAGE = ['a', 'b', 'c', 'd']
const boxes = ['1', '2', '3', '4', '5']

/** On paper only: slips to cut out and hand round, and a table to count them by. */
export function Slips({ sheet }: { readonly sheet: PulseSurvey }) {
  const questions = asked(sheet).map((question) => ({ id: question.id, ...wordsOf(question) }))
  return (
    <div class="pulse-survey_paper">
      <div class="pulse-survey_slips">
        {ON_A_PAGE.map((slip) => (
          <section key={slip}>
            <p>
              <b>{about.title}</b> {text.slip.hint}
            </p>
            {questions.map(({ id, text: words, low, high }) => (
              <div key={id}>
                <p dir="auto">{words}</p>
                <Ends low={low} high={high} />
                <p class="pulse-survey_boxes">
                  {boxes.map((box) => (
                    <span key={box}>{box}</span>
                  ))}
                  <span>{text.unknown}</span>
                </p>
              </div>
            ))}
            {!sheet.noRemarks && (
              <p class="pulse-survey_line">
                {text.remark}
                <span />
                <i /> {text.aloud}
              </p>
            )}
            <p>
              {text.promise(sheet.threshold)} {text.slip.fold}
            </p>
          </section>
        ))}
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.slip.count}</th>
            {[...boxes, text.unknown].map((box) => (
              <th key={box} scope="col">
                {box}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map(({ id, text: words }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {words}
              </th>
              {[...boxes, ''].map((box) => (
                <td key={box} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="pulse-survey_line">
        {text.slip.counted}
        <span />
      </p>
    </div>
  )
}
