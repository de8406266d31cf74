import './view.css'
import { type ViewProps, island } from '#ui/frame.tsx'
import { later } from '#ui/later.tsx'
import { sheetFields } from '#ui/record-fields.tsx'
import { type CoalitionProfile as Sheet, coalitionProfile } from './index.ts'
import { readingOf } from './rules.ts'
import { questions, text } from './text.ts'
import { answer, answeredIn, traitNames } from './traits.ts'

const Result = later(() => import('./result.tsx'))

function View({ value, change }: ViewProps<Sheet>) {
  const { line, person, day } = sheetFields({ value, change }, text)
  return (
    <div class="coalition-profile">
      <ol>
        {traitNames.map((trait) => (
          <li key={trait}>
            <fieldset>
              <legend>{questions[trait].ask}</legend>
              {Object.entries(questions[trait].options).map(([option, label]) => (
                <label key={option}>
                  <input
                    type="radio"
                    name={trait}
                    value={option}
                    checked={value.traits[trait] === option}
                    onChange={() => change((sheet) => answer(sheet, trait, option))}
                  />
                  {label}
                </label>
              ))}
            </fieldset>
          </li>
        ))}
      </ol>
      <p class="coalition-profile_progress field_label">
        {text.progress(answeredIn(value), traitNames.length)}
        {!readingOf(value.traits) && `. ${text.more}`}
      </p>
      {readingOf(value.traits) && <Result value={value} change={change} />}
      {line('note')}
      <div class="coalition-profile_end">
        {line('next')}
        {person('who')}
        {day('by')}
      </div>
    </div>
  )
}

export default island(coalitionProfile, View)
