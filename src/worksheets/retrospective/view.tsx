import './view.css'
import { ActionLine } from '#ui/action-line.tsx'
import { toNextLine } from '#ui/enter.tsx'
import { Choice, Line } from '#ui/fields.tsx'
import { type ViewProps, island } from '#ui/frame.tsx'
import { Items, listOf } from '#ui/items.tsx'
import { later } from '#ui/later.tsx'
import { LookAgain } from '#ui/look-again.tsx'
import { recordFields, sheetFields } from '#ui/record-fields.tsx'
import { actionsOf, changeSide, isWritten, notesOf, saysNothing, sideNames } from './groups.ts'
import { type Retrospective as Sheet, newAction, newBefore, newNote, retrospective } from './index.ts'
import { about, sides, states, text } from './text.ts'

const Groups = later(() => import('./sorting.tsx'))
const HandOn = later(() => import('./hand-on.tsx'))

const MOST_ACTIONS = 3
const TASK = 'retrospective_task'
const labels = { text: text.action, who: text.who, by: text.by }
const stateOptions = (['done', 'dropped', 'carried'] as const).map((value) => ({ value, label: states[value] }))

function View({ value, change }: ViewProps<Sheet>) {
  const setHeadline = (part: Partial<Sheet['headline']>) =>
    change((sheet) => ({ ...sheet, headline: { ...sheet.headline, ...part } }))
  const { headline } = value
  const { field, line, person } = sheetFields({ value, change }, text)
  return (
    <div class="retrospective">
      <div class="retrospective_pair">
        {line('period', text.periodHint)}
        {person('facilitator')}
      </div>

      <h3>{text.before}</h3>
      <p class="field_label">{text.beforeHint}</p>
      <Items
        {...listOf({ value, change }, 'before')}
        blank={newBefore}
        add={text.addBefore}
        nameOf={(one, place) => one.text || text.beforeName(place)}
        isEmpty={saysNothing}
        draw={(one, put, place) => (
          <>
            <ActionLine kind={TASK} labels={labels} id={one.id} value={one} put={put} />
            <div class="retrospective_state">
              <Choice
                legend={
                  <>
                    {text.state} <span class="unseen">{one.text || text.beforeName(place)}</span>
                  </>
                }
                name={`state-${one.id}`}
                value={one.state}
                change={(state) => put({ state })}
                options={stateOptions}
              />
              {recordFields(one, put, text, one.id).line('note')}
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
      <ActionLine
        kind={TASK}
        labels={{ ...labels, text: text.change }}
        id="headline"
        value={headline}
        put={setHeadline}
      />
      <p class="field_label" aria-live="polite">
        {isWritten(headline) && !(headline.who && headline.by) && text.notAgreed}
      </p>
      <h3>{text.actions}</h3>
      <Items
        {...listOf({ value, change }, 'actions')}
        blank={newAction}
        add={text.addAction}
        most={MOST_ACTIONS}
        nameOf={(one, place) => one.text || text.actionName(place)}
        isEmpty={(one) => !(one.text || one.who || one.by)}
        draw={(one, put) => <ActionLine kind={TASK} labels={labels} id={one.id} value={one} put={put} />}
      />
      <div class="retrospective_pair retrospective_end">
        {line('words')}
        <LookAgain
          {...field('next')}
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

/** After the last note of a column, Enter makes a new one. */
const toNextNote = (event: KeyboardEvent & { readonly currentTarget: Element }) => {
  const { currentTarget: column } = event
  toNextLine(event, () => column.querySelector<HTMLElement>('.buttons button')?.click())
}

export default island(retrospective, View)
