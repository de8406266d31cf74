import type { Heading } from '#workbook/define.ts'
import type { SheetState } from '#workbook/store.ts'
import { text } from './guests-text.ts'
import { save } from './save-file.ts'
import { nameOf } from './sheet-name.ts'
import { momentOf } from './text.ts'

/** Copies in this browser that cannot be read: told, and offered byte for byte. */
export function Unreadable({ unreadable: [newest] }: Pick<SheetState<Heading>, 'unreadable'>) {
  if (!newest) return null
  return (
    <p class="warn" role="alert">
      {text.unreadable[newest.status]}{' '}
      <button type="button" onClick={() => save('holding-together.txt', newest.raw, 'text/plain')}>
        {text.download}
      </button>
    </p>
  )
}

interface Props extends Pick<SheetState<Heading>, 'id' | 'copies'> {
  readonly choose: (id: string) => void
}

/** Goes from one of one's copies of this worksheet to another. */
export function Copies({ id, copies, choose }: Props) {
  return (
    <div class="copies">
      <label for="copies">{text.copies}</label>
      <select id="copies" value={id} onChange={(event) => choose(event.currentTarget.value)}>
        {copies.map((copy) => (
          <option key={copy.id} value={copy.id}>
            {nameOf(copy)} · {momentOf(copy.changed)}
          </option>
        ))}
        {!copies.some((copy) => copy.id === id) && <option value={id}>{text.newCopy}</option>}
      </select>
    </div>
  )
}
