import { blankOf } from '#workbook/blank.ts'
import { dayInWords } from '#workbook/day.ts'
import { Choice, DayField } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { Items, listOf } from '#ui/items.tsx'
import { NoteLines } from '#ui/note-lines.tsx'
import { NumberLine } from '#ui/number-line.tsx'
import { Tick } from '#ui/tick.tsx'
import { type Posts as Agreed, type Rotation, turn } from './index.ts'
import { noteText, planText as words } from './plan-text.ts'
import { labelOf, parts, takers } from './turns.ts'

/** The meetings one by one: to move or leave out, and who is away. */
export const Meetings = ({ value, change }: ViewProps<Rotation>) => (
  <Items
    {...listOf({ value, change }, 'meetings')}
    blank={(id) => ({ ...blankOf(turn), id })}
    add={words.addMeeting}
    nameOf={({ day }, place) => dayInWords(day) || noteText.meeting(place)}
    draw={({ id, day, away }, put) => (
      <>
        <DayField label={words.day} name={`day-${id}`} value={day} change={(next) => put({ day: next, away: [] })} />
        <fieldset class="rotation_away">
          <legend>{words.away}</legend>
          {takers(value).map((one) => (
            <Tick
              key={one.id}
              label={labelOf(one)}
              name={`away-${id}-${one.id}`}
              value={away.includes(one.id)}
              change={(is) => put({ away: is ? [...away, one.id] : away.filter((other) => other !== one.id) })}
            />
          ))}
        </fieldset>
      </>
    )}
  />
)

/** What is agreed on the chairs of committees and on the seats of a steering committee. */
export const Posts = ({ value, change }: ViewProps<Rotation>) =>
  parts.map((part) => {
    const { posts, from, months, rule } = value[part]
    const set = (next: Partial<Agreed>) => change((sheet) => ({ ...sheet, [part]: { ...sheet[part], ...next } }))
    return (
      <fieldset key={part} class="rotation_posts">
        <legend>{words.posts[part]}</legend>
        <DayField label={words.from} name={`${part}-from`} value={from} change={(next) => set({ from: next })} />
        <NumberLine
          label={words.months}
          name={`${part}-months`}
          value={months}
          least={1}
          most={120}
          change={(next) => set({ months: next })}
        />
        <Choice<Agreed['rule']>
          legend={words.rule[part]}
          name={`${part}-rule`}
          value={rule}
          change={(next) => set({ rule: next })}
          options={words.rules[part]}
        />
        <NoteLines
          named
          items={posts}
          change={(update) => change((all) => ({ ...all, [part]: { ...all[part], posts: update(all[part].posts) } }))}
          add={words.addPost[part]}
          nameOf={noteText[part]}
        />
      </fieldset>
    )
  })
