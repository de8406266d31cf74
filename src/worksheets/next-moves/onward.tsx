import { AddToCalendar } from '#ui/calendar.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { HandOverLink } from '#ui/hand-over-link.tsx'
import { personFrom } from '#workbook/roster.ts'
import type { NextMoves } from './index.ts'
import { moveNames } from './moves.ts'
import { about, eventOf, moves, text } from './text.ts'

/** The dates for the calendar, together and one by one, and the worksheets that the moves are made on. */
export default function Onward({ value }: ViewProps<NextMoves>) {
  const name = { ...value, title: about.title }
  const dated = moveNames.filter((one) => value.moves[one].day !== '')
  const people = moveNames.flatMap((one) => [value.moves[one].who, value.moves[one].second]).map(personFrom)
  const change = { kind: 'point' as const, text: value.because || value.fix, note: value.themes }
  return (
    <>
      <div class="next-moves_calendar">
        <AddToCalendar events={() => dated.map((one) => eventOf(one, value))} name={name} label={text.all} />
        {dated.length > 1 &&
          dated.map((one) => (
            <AddToCalendar
              key={one}
              events={() => [eventOf(one, value)]}
              name={{ ...name, title: `${about.title} ${moves[one].title}` }}
              label={text.one(moves[one].title)}
            />
          ))}
      </div>
      <p class="hand-on">
        {text.handOn}{' '}
        {moveNames.map((one, place) => (
          <>
            {place > 0 && ' · '}
            <HandOverLink
              key={one}
              to={text.tools[one].id}
              handing={() => ({
                coalition: value.coalition,
                from: 'next-moves',
                people,
                items:
                  one === 'fix'
                    ? [change]
                    : value.fix
                      ? [
                          {
                            ...change,
                            kind: 'action' as const,
                            text: value.fix,
                            who: value.moves.fix.who,
                            by: value.moves.fix.day
                          }
                        ]
                      : []
              })}
            >
              {text.tools[one].title}
            </HandOverLink>
          </>
        ))}
      </p>
    </>
  )
}
