import './view.css'
import { takeEnter } from '#ui/enter.tsx'
import { DayField, Line } from '#ui/fields.tsx'
import { Frame, type ViewProps } from '#ui/frame.tsx'
import { Items } from '#ui/items.tsx'
import { later } from '#ui/later.tsx'
import { LookAgain } from '#ui/look-again.tsx'
import { NameLine } from '#ui/name-line.tsx'
import { type Task as TaskWords, actionsOf, changeSide, isWritten, notesOf, saysNothing, sideNames } from './groups.ts'
import { type Retrospective as Sheet, newAction, newBefore, newNote, retrospective } from './index.ts'
import { about, sides, states, text } from './text.ts'

const Groups = later(() => import('./sorting.tsx'))
const HandOn = later(() => import('./hand-on.tsx'))

const MOST_ACTIONS = 3
const stateOptions = [
  { value: 'done', label: states.done },
  { value: 'dropped', label: states.dropped },
  { value: 'carried', label: states.carried }
] as const

function View({ value, change }: ViewProps<Sheet>) {
  const set = (part: Partial<Sheet>) => change((sheet) => ({ ...sheet, ...part }))
  const setHeadline = (part: Partial<Sheet['headline']>) =>
    change((sheet) => ({ ...sheet, headline: { ...sheet.headline, ...part } }))
  const { headline } = value
  return (
    <div class="retrospective">
      <div class="retrospective_pair">
        <Line
          label={text.period}
          placeholder={text.periodHint}
          name="period"
          value={value.period}
          change={(period) => set({ period })}
        />
        <NameLine
          label={text.facilitator}
          name="facilitator"
          value={value.facilitator}
          change={(facilitator) => set({ facilitator })}
        />
      </div>

      <h3>{text.before}</h3>
      <p class="field_label">{text.beforeHint}</p>
      <Items
        items={value.before}
        change={(update) => change((sheet) => ({ ...sheet, before: update(sheet.before) }))}
        blank={newBefore}
        add={text.addBefore}
        nameOf={(one, place) => one.text || text.beforeName(place)}
        isEmpty={saysNothing}
        draw={(one, put, place) => (
          <>
            <Task label={text.action} name={`before-${one.id}`} value={one} put={put} />
            <div class="retrospective_state">
              <fieldset>
                <legend class="field_label">
                  {text.state} <span class="unseen">{one.text || text.beforeName(place)}</span>
                </legend>
                <div class="choice">
                  {stateOptions.map(({ value: state, label }) => (
                    <label key={state}>
                      <input
                        type="radio"
                        name={`state-${one.id}`}
                        value={state}
                        checked={one.state === state}
                        onChange={() => put({ state })}
                      />
                      {label}
                    </label>
                  ))}
                </div>
              </fieldset>
              <Line
                label={text.note}
                name={`before-note-${one.id}`}
                value={one.note}
                change={(note) => put({ note })}
              />
            </div>
          </>
        )}
      />

      <h3>{text.notes}</h3>
      <p class="field_label">{text.notesHint}</p>
      <div class="retrospective_columns">
        {sideNames.map((side) => (
          <section key={side} aria-labelledby={`retrospective-${side}`} onKeyDown={toNextNote}>
            <h4 id={`retrospective-${side}`}>{sides[side]}</h4>
            <Items
              items={notesOf(value, side)}
              change={(update) => change((sheet) => changeSide(sheet, side, update))}
              blank={newNote(side)}
              add={text.addNote(sides[side])}
              nameOf={(note, place) => note.text || text.noteName(sides[side], place)}
              isEmpty={(note) => !isWritten(note)}
              draw={(note, put, place) => (
                <Line
                  bare
                  label={text.noteName(sides[side], place)}
                  name={`note-${note.id}`}
                  value={note.text}
                  change={(words) => put({ text: words })}
                />
              )}
            />
          </section>
        ))}
      </div>
      {value.notes.some(isWritten) && <Groups value={value} change={change} />}

      <h3>{text.headline}</h3>
      <p class="field_label">{text.headlineHint}</p>
      <Task label={text.change} name="headline" value={headline} put={setHeadline} />
      <p class="field_label" aria-live="polite">
        {isWritten(headline) && !(headline.who && headline.by) && text.notAgreed}
      </p>
      <h3>{text.actions}</h3>
      <Items
        items={value.actions}
        change={(update) => change((sheet) => ({ ...sheet, actions: update(sheet.actions) }))}
        blank={newAction}
        add={text.addAction}
        most={MOST_ACTIONS}
        nameOf={(one, place) => one.text || text.actionName(place)}
        isEmpty={(one) => !(one.text || one.who || one.by)}
        draw={(one, put) => <Task label={text.action} name={`action-${one.id}`} value={one} put={put} />}
      />
      <div class="retrospective_pair retrospective_end">
        <Line label={text.words} name="words" value={value.words} change={(words) => set({ words })} />
        <LookAgain
          label={text.next}
          name="next"
          value={value.next}
          change={(next) => set({ next })}
          from={value.date}
          months={3}
          offer={text.inThreeMonths}
          event={{
            uid: 'next',
            title: text.nextEvent(value.coalition),
            note: text.nextNote,
            every: { months: 3 },
            remind: 10
          }}
          calendar={{ ...value, title: about.title }}
        />
      </div>
      {actionsOf(value).length > 0 && <HandOn value={value} change={change} />}
    </div>
  )
}

/** Enter goes to the next note, and after the last one to a new one. */
function toNextNote(event: KeyboardEvent & { readonly currentTarget: Element }) {
  const { target, currentTarget: column } = event
  if (!(target instanceof HTMLTextAreaElement) || !takeEnter(event)) return
  const lines = [...column.querySelectorAll('textarea')]
  const next = lines[lines.indexOf(target) + 1]
  if (next) next.focus()
  else column.querySelector<HTMLElement>('.buttons button')?.click()
}

interface TaskProps {
  readonly label: string
  readonly name: string
  readonly value: TaskWords
  readonly put: (part: Partial<TaskWords>) => void
}

/** What is done, by whom, by when. */
function Task({ label, name, value, put }: TaskProps) {
  return (
    <div class="retrospective_task">
      <Line label={label} name={name} value={value.text} change={(words) => put({ text: words })} />
      <NameLine label={text.who} name={`${name}-who`} value={value.who} change={(who) => put({ who })} />
      <DayField label={text.by} name={`${name}-by`} value={value.by} change={(by) => put({ by })} />
    </div>
  )
}

/** The island. */
export default function Retrospective({ embedded }: { embedded?: boolean }) {
  return <Frame worksheet={retrospective} View={View} embedded={embedded} />
}
