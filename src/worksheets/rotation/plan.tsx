import css from './plan.css?inline'
import { dayOf } from '#workbook/day.ts'
import { adopt } from '#ui/adopt.ts'
import { Bars } from '#ui/bars.tsx'
import { AddToCalendar } from '#ui/calendar.tsx'
import { FormTable } from '#ui/form-table.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { Remarks } from '#ui/remarks.tsx'
import { Select } from '#ui/select.tsx'
import { Timeline } from '#ui/timeline.tsx'
import type { Rotation, Turn } from './index.ts'
import { nameOf, notesOf, postName, shortOf, spanOf, titleOf } from './notes.ts'
import { planText as words } from './plan-text.ts'
import { about, pick } from './text.ts'
import { type Kind, given, holdersOf, kinds, labelOf, standInOf, takers, turnsOf, withTurns } from './turns.ts'

adopt(css)

/** Who has which turn, to change by hand and to hang up; what is not as it should be; the counts and the terms drawn. */
export default function Plan({ value, change }: ViewProps<Rotation>) {
  const today = dayOf(new Date())
  const meetings = turnsOf(value, 'meetings')
  const shown = kinds.filter((kind) => turnsOf(value, kind).length > 0)
  const holders = holdersOf(value)
  const named = value.members.filter(({ id }) => holders.has(id))
  const give = (sheet: Rotation, turns: readonly Turn[], turn: string, who: string) =>
    given(turns, turn, who, today, (id) => takers(sheet).some((one) => one.id === id))
  const rowsOf = (kind: Kind) =>
    turnsOf(value, kind).map((turn, place) => {
      const title = titleOf(value, kind, turn, place)
      const label = (id: string) => (turn.away.includes(id) ? words.isAway(nameOf(value, id)) : nameOf(value, id))
      const who = (
        <div class="rotation_turn">
          <Select
            bare
            label={title}
            name={`who-${turn.id}`}
            value={holders.has(turn.who) ? turn.who : ''}
            options={[pick('', words.open), ...named.map(({ id }) => pick(id, label(id)))]}
            change={(id) => change((sheet) => withTurns(sheet, kind, give(sheet, turnsOf(sheet, kind), turn.id, id)))}
          />
          {turn.fixed && <small>{words.fixed}</small>}
        </div>
      )
      const standIn = nameOf(value, standInOf(value, turn))
      const meeting = [title, who, standIn || (holders.has(turn.who) ? words.noStandIn : '')]
      return {
        key: turn.id,
        cells: kind === 'meetings' ? meeting : [postName(value, kind, turn.post), spanOf(turn), who]
      }
    })
  const bars = named.flatMap((one) => {
    const count = meetings.filter(({ who }) => who === one.id).length
    const bar = { key: one.id, label: labelOf(one), value: count, figure: words.turns(count) }
    return count > 0 || !one.rests ? [bar] : []
  })
  const eventOf = (turn: Turn) => {
    const title = words.event(nameOf(value, turn.who), value.coalition)
    const note = words.standIn(nameOf(value, standInOf(value, turn)))
    return { uid: `turn-${turn.day}`, title, day: turn.day, note, remind: 7 }
  }
  const events = () => meetings.filter(({ who }) => holders.has(who)).map(eventOf)
  return (
    <>
      <p class="rotation_hint">{words.hint}</p>
      {shown.map((kind) => (
        <section key={kind}>
          <Remarks title={words.look} remarks={notesOf(value, kind, today)} />
          <FormTable caption={words.captions[kind]} columns={words.columns[kind]} rows={rowsOf(kind)} />
          {kind === 'meetings' ? (
            <>
              <AddToCalendar events={events} name={{ ...value, title: about.title }} label={words.calendar} />
              <Bars {...words.bars} rows={bars} />
            </>
          ) : (
            <Timeline
              label={words.timeline}
              spans={turnsOf(value, kind).map((turn) => ({
                ...turn,
                row: postName(value, kind, turn.post),
                label: shortOf(value, turn.who)
              }))}
            />
          )}
        </section>
      ))}
    </>
  )
}
