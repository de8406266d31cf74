import { useState } from 'preact/hooks'
import type { ViewProps } from '#ui/frame.tsx'
import { answersIn, put } from './answering.ts'
import { Ballot } from './ballot.tsx'
import type { PulseSurvey } from './index.ts'
import { lateText as text } from './parts-text.ts'
import { Show } from './show.tsx'
import { text as sheetText } from './text.ts'
import { Ways } from './ways.tsx'

interface Props extends ViewProps<PulseSurvey> {
  readonly done: () => void
}

/** Answers that come after the counts were shown: they wait in a batch of their own. */
export function Late({ value, change, done }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <div class="pulse-survey_screen">
      <h3>{text.title}</h3>
      {answersIn(value, 'late') > 0 && <Show value={value} change={change} done={done} />}
      {open ? (
        <>
          <Ballot
            sheet={value}
            prefix="late"
            label={sheetText.put}
            put={(answers, remark) => change((sheet) => put(sheet, answers, remark))}
          />
          <Ways value={value} change={change} />
        </>
      ) : (
        <div class="buttons">
          <button type="button" onClick={() => setOpen(true)}>
            {text.take}
          </button>
        </div>
      )}
    </div>
  )
}
