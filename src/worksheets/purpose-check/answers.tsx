import { blankOf } from '#workbook/blank.ts'
import { Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { Items } from '#ui/items.tsx'
import { NameLine } from '#ui/name-line.tsx'
import { type PurposeCheck, answer as blankAnswer } from './index.ts'
import { isEmpty } from './parts.ts'
import { text } from './text.ts'
import { Ticks } from './ticks.tsx'

/** More than a wall holds, and a phone draws at once. */
export const MOST_ANSWERS = 60

/** All sentences, open: for a facilitator who writes down what is read aloud, for a member with a link, and for paper. */
export function Answers({ value, change }: ViewProps<PurposeCheck>) {
  return (
    <Items
      items={value.answers}
      change={(update) => change((sheet) => ({ ...sheet, answers: update(sheet.answers) }))}
      blank={(id) => ({ ...blankOf(blankAnswer), id })}
      add={text.add}
      most={MOST_ANSWERS}
      isEmpty={isEmpty}
      nameOf={({ member, name }, place) => text.titleOf(member || name, place)}
      draw={(answer, put, place) => (
        <div class="purpose-check_answer">
          <NameLine
            of="members"
            label={text.member}
            name={`member-${answer.id}`}
            value={answer.member}
            change={(member) => put({ member })}
          />
          <NameLine label={text.name} name={`name-${answer.id}`} value={answer.name} change={(name) => put({ name })} />
          <Line
            label={text.sentence}
            name={`sentence-${answer.id}`}
            value={answer.sentence}
            change={(sentence) => put({ sentence })}
          />
          <Ticks
            answer={answer}
            put={put}
            legend={
              <>
                {text.names}
                <span class="unseen"> ({text.titleOf(answer.member || answer.name, place)})</span>
              </>
            }
          />
        </div>
      )}
    />
  )
}
