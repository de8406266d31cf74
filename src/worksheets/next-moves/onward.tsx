import { AddToCalendar } from '#ui/calendar.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { HandOverLink } from '#ui/hand-over-link.tsx'
import { handingOf } from './handing.ts'
import type { NextMoves } from './index.ts'
import { moveNames } from './moves.ts'
import { about, eventOf, moves, text } from './text.ts'

/** The dates for the calendar, together and one by one, and the worksheets that the moves are made on. */
export default function Onward({ value }: ViewProps<NextMoves>) {
  const name = { ...value, title: about.title }
  const dated = moveNames.filter((one) => value.moves[one].day !== '')
  return (
    <>
      <div class="next-moves_calendar">
        <AddToCalendar
          events={() => dated.map((one) => eventOf(one, value))}
          name={name}
          label={text.toCalendar(dated.length)}
        />
        {dated.length > 1 &&
          dated.map((one) => (
            <AddToCalendar
              key={one}
              events={() => [eventOf(one, value)]}
              name={{ ...name, part: moves[one].title }}
              label={text.one(moves[one].title)}
            />
          ))}
      </div>
      <p class="hand-on">
        {text.handOn}{' '}
        {moveNames.map((one, place) => (
          <>
            {place > 0 && ' · '}
            <HandOverLink key={one} to={text.tools[one].id} handing={() => handingOf(value, one)}>
              {text.tools[one].title}
            </HandOverLink>
          </>
        ))}
      </p>
    </>
  )
}
