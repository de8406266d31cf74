import './view.css'
import { useState } from 'preact/hooks'
import { blankOf } from '#workbook/blank.ts'
import { dayInWords } from '#workbook/day.ts'
import { browser } from '#ui/browser.ts'
import { Choice, DayField } from '#ui/fields.tsx'
import { Fold } from '#ui/fold.tsx'
import { FormTable } from '#ui/form-table.tsx'
import { type ViewProps, island } from '#ui/frame.tsx'
import { listOf } from '#ui/items.tsx'
import { later } from '#ui/later.tsx'
import { MemberRows } from '#ui/member-rows.tsx'
import { NoteLines } from '#ui/note-lines.tsx'
import { text as uiText } from '#ui/text.ts'
import { Tick } from '#ui/tick.tsx'
import { hasLostAbsences, laid } from './days.ts'
import { type Rotation as Sheet, member, rotation } from './index.ts'
import { text } from './text.ts'

const Meetings = later(async () => ({ default: (await import('./setup.tsx')).Meetings }))
const Plan = later(() => import('./plan.tsx'))
const Posts = later(async () => ({ default: (await import('./setup.tsx')).Posts }))

function View({ value, change }: ViewProps<Sheet>) {
  // A sentence stands as long as the sheet of which it was said.
  const [said, say] = useState<{ readonly at: 'members' | 'days' | 'plan'; words: string; sheet: Sheet }>()
  const isPlanned = value.meetings.concat(value.chairs.terms, value.steering.terms).some(({ who }) => who)
  const saidAt = (at: 'members' | 'days' | 'plan') => (
    <p class="rotation_hint" aria-live="polite">
      {said?.at === at && said.sheet === value && said.words}
    </p>
  )
  const list = (update: (members: readonly Sheet['members'][number][]) => Sheet['members']) => {
    if (!isPlanned || update(value.members).length >= value.members.length)
      return change((sheet) => ({ ...sheet, members: update(sheet.members) }))
    void import('./leave.ts').then(
      ({ withList }) =>
        change((sheet) =>
          withList(sheet, update(sheet.members), browser.today(), (words, next) =>
            say({ at: 'members', words, sheet: next })
          )
        ),
      () => say({ at: 'members', words: uiText.notLoaded, sheet: value })
    )
  }
  const lay = (next: Parameters<typeof laid>[1]) =>
    change((sheet) => {
      const after = laid(sheet, next, browser.today())
      const lost = next.many === undefined && hasLostAbsences(sheet, after)
      if (lost) say({ at: 'days', words: text.askAgain, sheet: after })
      return after
    })
  const plan = () =>
    void import('./notes.ts').then(
      ({ planNow }) =>
        change((sheet) => planNow(sheet, browser.today(), (words, next) => say({ at: 'plan', words, sheet: next }))),
      () => say({ at: 'plan', words: uiText.notLoaded, sheet: value })
    )
  return (
    <div class={isPlanned ? 'rotation is-planned' : 'rotation'}>
      <div class="rotation_members">
        <h3>{text.members}</h3>
        <p class="rotation_hint">{text.membersHint}</p>
        <MemberRows
          rows={value.members}
          change={list}
          blank={(id) => ({ ...blankOf(member), id })}
          more={({ id, small, rests }, put) => (
            <>
              <Tick label={text.small} name={`small-${id}`} value={small} change={(is) => put({ small: is })} />
              <Tick label={text.rests} name={`rests-${id}`} value={rests} change={(is) => put({ rests: is })} />
            </>
          )}
        />
        {saidAt('members')}
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
        {saidAt('days')}
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
        {saidAt('plan')}
      </div>
      {isPlanned ? (
        <Plan value={value} change={change} />
      ) : (
        <>
          <FormTable
            caption={text.caption}
            columns={text.columns}
            rows={value.meetings.map(({ id, day }) => ({ key: id, cells: [dayInWords(day), '', ''] }))}
          />
          <div class="rotation_paper">
            <FormTable
              caption={text.paper}
              columns={text.paperColumns}
              rows={value.meetings.slice(0, 3).map(({ id }) => ({ key: id, cells: ['', '', ''] }))}
            />
          </div>
        </>
      )}
      <h3>{text.notes}</h3>
      <NoteLines {...listOf({ value, change }, 'notes')} add={text.addNote} nameOf={text.note} />
    </div>
  )
}

export default island(rotation, View)
