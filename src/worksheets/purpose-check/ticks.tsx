import type { ComponentChildren } from 'preact'
import type { Answer } from './index.ts'
import { partNames } from './parts.ts'
import { parts } from './text.ts'

interface Props {
  readonly answer: Answer
  readonly legend: ComponentChildren
  readonly put: (part: Partial<Answer>) => void
  /** With what each part asks for. */
  readonly explained?: boolean
}

/** Which of the five parts a sentence names, as joined boxes. */
export function Ticks({ answer, legend, put, explained }: Props) {
  return (
    <fieldset class={explained ? 'purpose-check_ticks is-explained' : 'purpose-check_ticks'}>
      <legend class="field_label">{legend}</legend>
      <div class="choice">
        {partNames.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              name={`${part}-${answer.id}`}
              checked={answer[part]}
              onChange={(event) => put({ [part]: event.currentTarget.checked })}
            />
            {parts[part].name}
            {explained && (
              <small>
                {parts[part].ask} <i>{parts[part].such}</i>
              </small>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
