import './view.css'
import { type ViewProps, island } from '#ui/frame.tsx'
import { later } from '#ui/later.tsx'
import { OfferedDay, focusDay } from '#ui/offered-day.tsx'
import { PersonLine } from '#ui/person-line.tsx'
import { recordFields, sheetFields } from '#ui/record-fields.tsx'
import { TimeField } from '#ui/time-field.tsx'
import { type MoveName, type NextMoves as Sheet, nextMoves } from './index.ts'
import { doubtsOf, moveNames, offeredDay, setMove, undated, withOfferedDays } from './moves.ts'
import { moves, text } from './text.ts'

const Onward = later(() => import('./onward.tsx'))

function View({ value, change }: ViewProps<Sheet>) {
  const { line } = sheetFields({ value, change }, text)
  const missing = undated(value).length
  const hasDay = moveNames.some((name) => value.moves[name].day !== '')
  return (
    <div class="next-moves">
      {missing > 1 && (
        <div class="buttons">
          <button
            type="button"
            onClick={({ currentTarget }) => {
              focusDay(currentTarget.closest('.next-moves'))
              change(withOfferedDays)
            }}
          >
            {text.offerAll(missing)}
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
            {name === 'listen' && line('themes')}
            {name === 'fix' && (
              <div class="next-moves_fix">
                {line('fix', text.fixHint)}
                {line('because')}
              </div>
            )}
            <When name={name} value={value} change={change} />
          </li>
        ))}
      </ol>
      {line('note')}
      {hasDay && <Onward value={value} change={change} />}
    </div>
  )
}

/** The day of a move, who sees to it, and where. */
function When({ name, value, change }: ViewProps<Sheet> & { readonly name: MoveName }) {
  const move = value.moves[name]
  const put = (part: Partial<typeof move>) => change((sheet) => setMove(sheet, name, part))
  const { field, line } = recordFields(move, put, text, name)
  return (
    <>
      <div class="next-moves_when">
        <OfferedDay {...field('day')} offered={offeredDay(value, name)} offer={text.offer} />
        <TimeField {...field('start')} />
        {line('where')}
      </div>
      <p class="next-moves_doubt" aria-live="polite">
        {doubtsOf(value, name)
          .map((doubt) => text.doubts[doubt])
          .join(' ')}
      </p>
      <div class="next-moves_who">
        <PersonLine {...field('who')} />
        <PersonLine {...field('second')} />
      </div>
    </>
  )
}

export default island(nextMoves, View)
