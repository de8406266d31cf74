import './view.css'
import { dayInWords } from '#workbook/day.ts'
import { DayField, Line } from '#ui/fields.tsx'
import { Frame, type ViewProps } from '#ui/frame.tsx'
import { later } from '#ui/later.tsx'
import { NameLine } from '#ui/name-line.tsx'
import { TimeField } from '#ui/time-field.tsx'
import { type MoveName, type NextMoves as Sheet, nextMoves } from './index.ts'
import { doubtsOf, moveNames, offeredDay, setMove, withOfferedDays } from './moves.ts'
import { moves, text } from './text.ts'

const Onward = later(() => import('./onward.tsx'))

function View({ value, change }: ViewProps<Sheet>) {
  const set = (part: Partial<Sheet>) => change((sheet) => ({ ...sheet, ...part }))
  const hasDay = moveNames.some((name) => value.moves[name].day !== '')
  return (
    <div class="next-moves">
      {!hasDay && value.date !== '' && (
        <div class="buttons">
          <button type="button" onClick={() => change(withOfferedDays)}>
            {text.offerAll}
          </button>
        </div>
      )}
      <ol>
        {moveNames.map((name) => (
          <li key={name}>
            <h3>
              {moves[name].title} <small>{moves[name].when}</small>
            </h3>
            <p>{moves[name].does}</p>
            {name === 'listen' && (
              <Line label={text.themes} name="themes" value={value.themes} change={(themes) => set({ themes })} />
            )}
            {name === 'fix' && (
              <div class="next-moves_fix">
                <Line
                  label={text.fix}
                  placeholder={text.fixHint}
                  name="fix"
                  value={value.fix}
                  change={(fix) => set({ fix })}
                />
                <Line
                  label={text.because}
                  name="because"
                  value={value.because}
                  change={(because) => set({ because })}
                />
              </div>
            )}
            <When name={name} value={value} change={change} />
          </li>
        ))}
      </ol>
      <Line label={text.note} name="note" value={value.note} change={(note) => set({ note })} />
      {hasDay && <Onward value={value} change={change} />}
    </div>
  )
}

/** The day of a move, who sees to it, and where. */
function When({ name, value, change }: ViewProps<Sheet> & { readonly name: MoveName }) {
  const move = value.moves[name]
  const put = (part: Partial<typeof move>) => change((sheet) => setMove(sheet, name, part))
  const offered = move.day === '' && offeredDay(value, name)
  return (
    <>
      <div class="next-moves_when">
        <div>
          <DayField label={text.day} name={`day-${name}`} value={move.day} change={(day) => put({ day })} />
          {offered && (
            <button type="button" onClick={() => put({ day: offered })}>
              {text.offer(dayInWords(offered))}
            </button>
          )}
        </div>
        <TimeField label={text.start} name={`start-${name}`} value={move.start} change={(start) => put({ start })} />
        <Line label={text.where} name={`where-${name}`} value={move.where} change={(where) => put({ where })} />
      </div>
      <p class="next-moves_doubt" aria-live="polite">
        {doubtsOf(value, name)
          .map((doubt) => text.doubts[doubt])
          .join(' ')}
      </p>
      <div class="next-moves_who">
        <NameLine label={text.who} name={`who-${name}`} value={move.who} change={(who) => put({ who })} />
        <NameLine
          label={text.second}
          name={`second-${name}`}
          value={move.second}
          change={(second) => put({ second })}
        />
      </div>
    </>
  )
}

/** The island. */
export default function NextMoves({ embedded }: { embedded?: boolean }) {
  return <Frame worksheet={nextMoves} View={View} embedded={embedded} />
}
