import css from './sorting.css?inline'
import { adopt } from '#ui/adopt.ts'
import { Bars } from '#ui/bars.tsx'
import { Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { Items } from '#ui/items.tsx'
import { NumberLine } from '#ui/number-line.tsx'
import { newId } from '#workbook/id.ts'
import { dragsNote, takesNotes } from './drag.tsx'
import { dotsOf, isAlone, isWritten, rankedGroups, topGroups } from './groups.ts'
import { type Retrospective, newGroup } from './index.ts'
import { sortingText as text } from './sorting-text.ts'
import { sides } from './text.ts'

adopt(css)

const MOST_DOTS = 10_000

/** Like notes into groups, dots on the groups, and which of them to talk about. */
export default function Sorting({ value, change }: ViewProps<Retrospective>) {
  const { given, all } = dotsOf(value)
  const ranked = rankedGroups(value)
  const top = topGroups(value)

  /** Puts a note into a group, into none, or into a new one that is called like the note. */
  const put = (note: string, chosen: string) =>
    change((sheet) => {
      const name = sheet.notes.find((one) => one.id === note)?.text ?? ''
      const isNew = chosen === 'own'
      const id = isNew ? newId() : chosen
      return {
        ...sheet,
        groups: isNew ? [...sheet.groups, { ...newGroup(id), name }] : sheet.groups,
        notes: sheet.notes.map((one) => (one.id === note ? { ...one, group: id } : one))
      }
    })
  const vote = (id: string, by: 1 | -1) =>
    change((sheet) => ({
      ...sheet,
      groups: sheet.groups.map((group) =>
        group.id === id ? { ...group, votes: Math.min(MOST_DOTS, Math.max(0, group.votes + by)) } : group
      )
    }))

  return (
    <section class="retrospective_sorting">
      <h3 class="retrospective_how">{text.title}</h3>
      <p class="retrospective_how field_label">
        {text.hint} <span class="retrospective_drag">{text.dragHint}</span>
      </p>
      <ul class="retrospective_loose">
        {value.notes.filter(isWritten).map((note) => (
          <li key={note.id} {...dragsNote(note.id)}>
            <span dir="auto">
              <b>{sides[note.side]}:</b> {note.text}
            </span>
            <select
              name={`group-${note.id}`}
              aria-label={text.group(note.text)}
              value={value.groups.some(({ id }) => id === note.group) ? note.group : ''}
              onChange={(event) => put(note.id, event.currentTarget.value)}
            >
              <option value="">{text.loose}</option>
              {value.groups.map((group, index) => (
                <option key={group.id} value={group.id}>
                  {text.groupName(group, index + 1)}
                </option>
              ))}
              {!isAlone(value, note) && <option value="own">{text.own}</option>}
            </select>
          </li>
        ))}
      </ul>
      <div {...takesNotes(put)}>
        <Items
          items={value.groups}
          change={(update) =>
            change((sheet) => {
              const groups = update(sheet.groups)
              const left = new Set(groups.map(({ id }) => id))
              return {
                ...sheet,
                groups,
                notes: sheet.notes.map((note) => (left.has(note.group) ? note : { ...note, group: '' }))
              }
            })
          }
          blank={newGroup}
          add={text.addGroup}
          nameOf={text.groupName}
          draw={(group, putPart, place) => (
            <div class="retrospective_group">
              <Line
                label={text.name}
                name={`name-${group.id}`}
                value={group.name}
                change={(name) => putPart({ name })}
              />
              <span class="field_label">
                {text.notes(value.notes.filter((note) => note.group === group.id && isWritten(note)).length)}
              </span>
              <span class="retrospective_dots">
                <button
                  type="button"
                  aria-label={text.less(text.groupName(group, place))}
                  // Not disabled: the focus would be lost with the last dot.
                  aria-disabled={group.votes === 0}
                  onClick={() => group.votes > 0 && vote(group.id, -1)}
                >
                  −
                </button>
                <span>{text.votes(group.votes)}</span>
                <button
                  type="button"
                  aria-label={text.more(text.groupName(group, place))}
                  onClick={() => vote(group.id, 1)}
                >
                  +
                </button>
              </span>
            </div>
          )}
        />
      </div>
      <div class="retrospective_count">
        <NumberLine
          label={text.people}
          name="people"
          value={value.people}
          least={0}
          most={2000}
          change={(people) => change((sheet) => ({ ...sheet, people }))}
        />
        <NumberLine
          label={text.dots}
          name="dots"
          value={value.dots}
          least={1}
          most={20}
          change={(dots) => change((sheet) => ({ ...sheet, dots }))}
        />
        <p aria-live="polite" class={all > 0 && given > all ? 'warn' : undefined}>
          {text.given(given, all)}
        </p>
      </div>
      {given > 0 && (
        <Bars
          caption={text.caption}
          columns={text.columns}
          rows={ranked.map((group) => ({
            key: group.id,
            label: text.groupName(group, group.place),
            value: group.votes,
            figure: text.votes(group.votes)
          }))}
        />
      )}
      {top.length > 0 && (
        <>
          <h3>{text.talk}</h3>
          <p class="field_label">
            {top.length > 2 && text.tied} {text.talkHint}
          </p>
          <ul class="retrospective_top">
            {top.map((group) => (
              <li key={group.id}>
                <b dir="auto">{text.groupName(group, group.place)}</b>
                {group.notes.map((note) => (
                  <span key={note.id} dir="auto">
                    {note.text}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
