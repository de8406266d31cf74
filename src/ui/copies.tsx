import { dayInWords } from '#workbook/day.ts'
import type { Heading } from '#workbook/define.ts'
import type { SheetState, SheetStore } from '#workbook/store.ts'
import { save } from './save-file.ts'
import { text } from './text.ts'

interface Props<Value extends Heading> {
  readonly store: SheetStore<Value>
  readonly state: SheetState<Value>
}

/** One's other copies of this worksheet in this browser, and those that cannot be read. */
export function Copies<Value extends Heading>({ store, state: { id, copies, unreadable, origin } }: Props<Value>) {
  const others = copies.some((copy) => copy.id !== id)
  const newest = unreadable[0]
  return (
    <>
      {newest && (
        <p class="warn" role="alert">
          {text.unreadable[newest.status]}{' '}
          <button type="button" onClick={() => save('holding-together.txt', newest.raw, 'text/plain')}>
            {text.download}
          </button>
        </p>
      )}
      {others && origin === 'own' && (
        <div class="copies">
          <label for="copies">{text.copies}</label>
          <select id="copies" value={id} onChange={(event) => store.choose(event.currentTarget.value)}>
            {copies.map((copy) => (
              <option key={copy.id} value={copy.id}>
                {nameOf(copy.value)}
              </option>
            ))}
            {!copies.some((copy) => copy.id === id) && <option value={id}>{text.newCopy}</option>}
          </select>
        </div>
      )}
    </>
  )
}

function nameOf({ coalition, date }: Heading): string {
  return [coalition || text.unnamed, dayInWords(date)].filter(Boolean).join(', ')
}
