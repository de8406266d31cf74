import css from './round.css?inline'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { blankOf } from '#workbook/blank.ts'
import { newId } from '#workbook/id.ts'
import { adopt } from '#ui/adopt.ts'
import { Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { NameLine } from '#ui/name-line.tsx'
import { type Answer, type PurposeCheck, answer as blankAnswer } from './index.ts'
import { isEmpty, written } from './parts.ts'
import { roundText as words } from './shown-text.ts'
import { text } from './text.ts'
import { Ticks } from './ticks.tsx'

adopt(css)

interface Props extends ViewProps<PurposeCheck> {
  /** Ends the round and shows everything. */
  readonly showAll: () => void
}

/** The phone goes round: one member at a time writes, and sees nobody else's sentence. */
export default function Round({ value, change, showAll }: Props) {
  const [writing, setWriting] = useState({ id: '', named: false })
  const [last, setLast] = useState('')
  const title = useRef<HTMLHeadingElement>(null)
  // The next person begins at the top, by eye and by screen reader.
  useLayoutEffect(() => title.current?.focus(), [writing])

  const write = ({ id, member }: Pick<Answer, 'id' | 'member'>) => {
    setLast('')
    setWriting({ id, named: member !== '' })
  }
  const writeAnother = () => {
    const another = value.answers.find(isEmpty) ?? { ...blankOf(blankAnswer), id: newId() }
    change((sheet) =>
      sheet.answers.some(({ id }) => id === another.id) ? sheet : { ...sheet, answers: [...sheet.answers, another] }
    )
    write(another)
  }
  const hide = () => {
    setLast(writing.id)
    setWriting({ id: '', named: false })
  }

  const writer = value.answers.find(({ id }) => id === writing.id)
  if (!writer) {
    return <Passing title={title} answers={value.answers} {...{ last, write, writeAnother, showAll }} />
  }
  const put = (part: Partial<Answer>) =>
    change((sheet) => ({
      ...sheet,
      answers: sheet.answers.map((one) => (one.id === writer.id ? { ...one, ...part } : one))
    }))
  return (
    <section class="purpose-check_round" aria-label={words.yours}>
      <h3 ref={title} tabIndex={-1} dir="auto">
        {writing.named ? words.of(writer.member) : words.yours}
      </h3>
      {!writing.named && (
        <div class="purpose-check_names">
          <NameLine
            of="members"
            label={text.member}
            name="round-member"
            value={writer.member}
            change={(member) => put({ member })}
          />
          <NameLine label={text.name} name="round-name" value={writer.name} change={(name) => put({ name })} />
        </div>
      )}
      <Line
        label={text.sentence}
        name="round-sentence"
        value={writer.sentence}
        change={(sentence) => put({ sentence })}
      />
      <Ticks answer={writer} put={put} legend={words.ticks} explained />
      <div class="buttons">
        <button type="button" class="main" onClick={hide}>
          {words.done}
        </button>
      </div>
    </section>
  )
}

interface PassingProps extends Pick<Props, 'showAll'> {
  readonly title: { readonly current: HTMLHeadingElement | null }
  readonly answers: readonly Answer[]
  /** Who has just written, and may go back as long as nobody else has begun. */
  readonly last: string
  readonly write: (answer: Answer) => void
  readonly writeAnother: () => void
}

/** Between two members: who has written, and who writes next. */
function Passing({ title, answers, last, write, writeAnother, showAll }: PassingProps) {
  // Two presses: whoever holds the phone has only just pressed 'done', and may press again.
  const [sure, setSure] = useState(false)
  const done = written(answers)
  const present = answers.filter((answer) => !isEmpty(answer))
  return (
    <section class="purpose-check_round" aria-label={words.title}>
      <h3 ref={title} tabIndex={-1}>
        {words.title}
      </h3>
      <p>{words.progress(done.length, present.length)}</p>
      <p class="field_label">{words.whoWrites}</p>
      <ul>
        {present.map((answer) => {
          const name = text.titleOf(answer.member || answer.name, answers.indexOf(answer) + 1)
          const isDone = done.includes(answer)
          return (
            <li key={answer.id} dir="auto">
              {isDone && <span>{words.written(name)}</span>}
              {(!isDone || answer.id === last) && (
                <button type="button" onClick={() => write(answer)}>
                  {isDone ? words.again : name}
                </button>
              )}
            </li>
          )
        })}
        <li>
          <button type="button" onClick={writeAnother}>
            {words.other}
          </button>
        </li>
      </ul>
      <button type="button" aria-expanded={sure} onClick={() => setSure(!sure)}>
        {words.showAll}
      </button>
      {sure && (
        <p class="purpose-check_sure">
          {words.sure}{' '}
          <button type="button" class="main" onClick={showAll}>
            {words.show}
          </button>
        </p>
      )}
    </section>
  )
}
