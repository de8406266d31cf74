import './view.css'
import { useState } from 'preact/hooks'
import { blankOf } from '#workbook/blank.ts'
import { dayInWords, dayOf } from '#workbook/day.ts'
import { Choice, DayField } from '#ui/fields.tsx'
import { Fold } from '#ui/fold.tsx'
import { FormTable } from '#ui/form-table.tsx'
import { Frame, type ViewProps } from '#ui/frame.tsx'
import { later } from '#ui/later.tsx'
import { MemberRows } from '#ui/member-rows.tsx'
import { NoteLines } from '#ui/note-lines.tsx'
import { text as uiText } from '#ui/text.ts'
import { Tick } from '#ui/tick.tsx'
import { laid } from './days.ts'
import { type Rotation as Sheet, member, rotation } from './index.ts'
import { text } from './text.ts'

const Meetings = later(async () => ({ default: (await import('./setup.tsx')).Meetings }))
const Plan = later(() => import('./plan.tsx'))
const Posts = later(async () => ({ default: (await import('./setup.tsx')).Posts }))

function View({ value, change }: ViewProps<Sheet>) {
  const [said, say] = useState('')
  const isPlanned = value.meetings.concat(value.chairs.terms, value.steering.terms).some(({ who }) => who)
  const lay = (next: Parameters<typeof laid>[1]) => change((sheet) => laid(sheet, next, dayOf(new Date())))
  const plan = () =>
    void import('./notes.ts').then(
      ({ planNow }) => change((sheet) => planNow(sheet, dayOf(new Date()), say)),
      () => say(uiText.notLoaded)
    )
  return (
    <div class={isPlanned ? 'rotation is-planned' : 'rotation'}>
      <div class="rotation_members">
        <h3>{text.members}</h3>
        <p class="rotation_hint">{text.membersHint}</p>
        <MemberRows
          rows={value.members}
          change={(update) => change((sheet) => ({ ...sheet, members: update(sheet.members) }))}
          blank={(id) => ({ ...blankOf(member), id })}
          more={({ id, small, rests }, put) => (
            <>
              <Tick label={text.small} name={`small-${id}`} value={small} change={(is) => put({ small: is })} />
              <Tick label={text.rests} name={`rests-${id}`} value={rests} change={(is) => put({ rests: is })} />
            </>
          )}
        />
      </div>
      <div class="rotation_when">
        <h3>{text.meetings}</h3>
        <div class="rotation_days">
          <DayField label={text.first} name="first" value={value.first} change={(first) => lay({ first })} />
          <Choice
            legend={text.every}
            name="every"
            value={value.every}
            change={(every) => lay({ every })}
            options={text.rhythms}
          />
          <Choice
            legend={text.many}
            name="many"
            value={String(value.meetings.length)}
            change={(many) => lay({ many: Number(many) })}
            options={text.numbers}
          />
        </div>
        <Fold title={text.days}>
          <Meetings value={value} change={change} />
        </Fold>
        <Fold title={text.also}>
          <Posts value={value} change={change} />
        </Fold>
        <h3>{text.plan}</h3>
        <button type="button" class="main" onClick={plan}>
          {isPlanned ? text.planAgain : text.planIt}
        </button>
        <p class="rotation_hint" aria-live="polite">
          {said}
        </p>
      </div>
      {isPlanned ? (
        <Plan value={value} change={change} />
      ) : (
        <FormTable
          caption={text.caption}
          columns={text.columns}
          rows={value.meetings.map(({ id, day }) => ({ key: id, cells: [dayInWords(day), '', ''] }))}
        />
      )}
      <h3>{text.notes}</h3>
      <NoteLines
        notes={value.notes}
        change={(update) => change((sheet) => ({ ...sheet, notes: update(sheet.notes) }))}
        add={text.addNote}
        nameOf={text.note}
      />
    </div>
  )
}

/** The island. */
export default function Rotation({ embedded }: { embedded?: boolean }) {
  return <Frame worksheet={rotation} View={View} embedded={embedded} />
}
