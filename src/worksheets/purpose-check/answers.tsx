import type { ComponentChildren } from 'preact'
import { blankOf } from '#workbook/blank.ts'
import { Boxes } from '#ui/boxes.tsx'
import { Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { Items, listOf } from '#ui/items.tsx'
import { NameLine } from '#ui/name-line.tsx'
import { type Answer, type PartName, type PurposeCheck, answer as blankAnswer } from './index.ts'
import { isEmpty, partNames } from './parts.ts'
import { parts, text } from './text.ts'

/** All sentences, open: for a facilitator who writes down what is read aloud, for a member with a link, and for paper. */
export function Answers({ value, change }: ViewProps<PurposeCheck>) {
  return (
    <Items
      {...listOf({ value, change }, 'answers')}
      blank={(id) => ({ ...blankOf(blankAnswer), id })}
      add={text.add}
      // More than a wall holds, and a phone draws at once.
      most={60}
      isEmpty={isEmpty}
      nameOf={({ member, name }, place) => text.titleOf(member || name, place)}
      draw={(answer, put, place) => (
        <div class="purpose-check_answer">
          <Who answer={answer} put={put} />
          <Sentence answer={answer} put={put} />
          <Ticks answer={answer} put={put} label={(part) => parts[part].name}>
            {text.names} <span class="unseen">{text.titleOf(answer.member || answer.name, place)}</span>
          </Ticks>
        </div>
      )}
    />
  )
}

interface PartProps {
  readonly answer: Answer
  readonly put: (part: Partial<Answer>) => void
  /** Before the names of the fields, where the same answer stands on the page twice. */
  readonly prefix?: string
}

export function Who({ answer: { id, member, name }, put, prefix = '' }: PartProps) {
  return (
    <>
      <NameLine
        of="members"
        label={text.member}
        name={`${prefix}member-${id}`}
        value={member}
        change={(next) => put({ member: next })}
      />
      <NameLine label={text.name} name={`${prefix}name-${id}`} value={name} change={(next) => put({ name: next })} />
    </>
  )
}

export const Sentence = ({ answer: { id, sentence }, put, prefix = '' }: PartProps) => (
  <Line
    label={text.sentence}
    name={`${prefix}sentence-${id}`}
    value={sentence}
    change={(next) => put({ sentence: next })}
  />
)

interface TicksProps extends PartProps {
  readonly label: (part: PartName) => ComponentChildren
  readonly children: ComponentChildren
}

/** Which of the five parts a sentence names. */
export function Ticks({ answer, put, prefix = '', label, children }: TicksProps) {
  return (
    <Boxes
      several
      legend={children}
      name={`${prefix}names-${answer.id}`}
      options={partNames.map((value) => ({ value, label: label(value) }))}
      chosen={partNames.filter((part) => answer[part])}
      choose={(part, chosen) => put({ [part]: chosen })}
    />
  )
}
