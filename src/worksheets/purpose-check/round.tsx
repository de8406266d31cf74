import css from './round.css?inline'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { blankOf } from '#workbook/blank.ts'
import { newId } from '#workbook/id.ts'
import { adopt } from '#ui/adopt.ts'
import type { ViewProps } from '#ui/frame.tsx'
import { Sentence, Ticks, Who } from './answers.tsx'
import { type Answer, type PurposeCheck, answer as blankAnswer } from './index.ts'
import { isEmpty, written } from './parts.ts'
import { roundText as words } from './shown-text.ts'
import { parts, text } from './text.ts'

adopt(css)

interface Props extends ViewProps<PurposeCheck> {
  /** Ends the round and shows everything. */
  readonly showAll: () => void
}

/** The phone goes round: one member at a time writes, and sees nobody else's sentence. */
export default function Round(props: Props) {
  return (
    <fieldset onKeyDown={withoutUndo}>
      <legend class="unseen">{text.handRound}</legend>
      <Turns {...props} />
    </fieldset>
  )
}

/** An undo would bring back what the person before has written. */
function withoutUndo(event: KeyboardEvent) {
  if ((event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key)) event.stopPropagation()
}

function Turns({ value: { answers }, change, showAll }: Props) {
  const [writing, setWriting] = useState({ id: '', isNamed: false })
  const title = useRef<HTMLHeadingElement>(null)
  // The next person begins at the top, by eye and by screen reader.
  useLayoutEffect(() => title.current?.focus(), [writing])

  const changeAnswers = (update: (answers: Answer[]) => Answer[]) =>
    change((sheet) => ({ ...sheet, answers: update(sheet.answers) }))
  const write = ({ id, member }: Answer) => setWriting({ id, isNamed: member !== '' })
  const writeAnother = () => {
    const another = answers.find(isEmpty) ?? { ...blankOf(blankAnswer), id: newId() }
    changeAnswers((all) => (all.some(({ id }) => id === another.id) ? all : [...all, another]))
    write(another)
  }

  const writer = answers.find(({ id }) => id === writing.id)
  if (writer) {
    const put = (part: Partial<Answer>) =>
      changeAnswers((all) => all.map((one) => (one.id === writer.id ? { ...one, ...part } : one)))
    return (
      <section class="purpose-check_round" aria-label={words.yours}>
        <h3 ref={title} tabIndex={-1} dir="auto">
          {writing.isNamed ? words.of(writer.member) : words.yours}
        </h3>
        <div class="purpose-check_names">{!writing.isNamed && <Who prefix="round-" answer={writer} put={put} />}</div>
        <Sentence prefix="round-" answer={writer} put={put} />
        <Ticks
          prefix="round-"
          answer={writer}
          put={put}
          label={(part) => (
            <>
              {parts[part].name} <small>{parts[part].ask}</small> <small>{parts[part].such}</small>
            </>
          )}
        >
          {words.ticks}
        </Ticks>
        <div class="buttons">
          <button type="button" class="main" onClick={() => setWriting({ id: '', isNamed: false })}>
            {words.done}
          </button>
        </div>
      </section>
    )
  }
  const present = answers.filter((answer) => !isEmpty(answer))
  const done = written(answers)
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
          return (
            <li key={answer.id} dir="auto">
              {/* No way back: whoever holds the phone now may be the next one. */}
              {done.includes(answer) ? (
                <span>{words.written(name)}</span>
              ) : (
                <button type="button" onClick={() => write(answer)}>
                  {name}
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
      {/* Two presses: whoever holds the phone has only just pressed 'done', and may press again. */}
      <details>
        <summary>{words.showAll}</summary>
        {words.sure}{' '}
        <button type="button" class="main" onClick={showAll}>
          {words.show}
        </button>
      </details>
    </section>
  )
}
