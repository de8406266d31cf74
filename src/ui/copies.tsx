import type { Heading } from '#workbook/define.ts'
import { fileName } from '#workbook/file-name.ts'
import { isPrecious, keysOf } from '#workbook/precious.ts'
import type { SheetState } from '#workbook/store.ts'
import { browser } from './browser.ts'
import { text } from './guests-text.ts'
import { kept } from './kept.ts'
import { leavesToTitle } from './visitor.tsx'
import { save } from './save-file.ts'
import { momentsApart, nameOf } from './sheet-name.ts'
import { momentOf } from './text.ts'

interface UnreadableProps extends Pick<SheetState<Heading>, 'unreadable'> {
  readonly listAnew: () => void
}

/** Copies in this browser that cannot be read: told, and offered byte for byte. What is damaged can be deleted. */
export function Unreadable({ unreadable: [newest], listAnew }: UnreadableProps) {
  if (!newest) return null
  const key = keyOfText(newest)
  const [, , worksheet = ''] = key?.split('/') ?? []
  const name = fileName(`${worksheet} ${text.damaged}`, '', browser.today(), 'txt')
  const forget = () => {
    if (key === undefined || !confirm(text.sureForget)) return
    kept.removeItem(key)
    listAnew()
  }
  return (
    <p class="warn" role="alert">
      {text.unreadable[newest.status]}{' '}
      <button type="button" onClick={() => save(name, newest.raw, 'text/plain')}>
        {text.download}
      </button>{' '}
      {newest.status === 'broken' && key !== undefined && (
        <button type="button" onClick={leavesToTitle(forget)}>
          {text.forget}
        </button>
      )}
    </p>
  )
}

/** Where it is kept. */
const keyOfText = ({ id, raw }: SheetState<Heading>['unreadable'][number]) =>
  keysOf(kept).find((key) => isPrecious(key) && key.endsWith(`/${id}`) && kept.getItem(key) === raw)

interface Props extends Pick<SheetState<Heading>, 'id' | 'copies'> {
  readonly choose: (id: string) => void
}

/** Goes from one of one's copies of this worksheet to another. */
export function Copies({ id, copies, choose }: Props) {
  const apart = momentsApart(copies)
  return (
    <div class="copies">
      <label for="copies">{text.copies}</label>
      <select id="copies" value={id} onChange={(event) => choose(event.currentTarget.value)}>
        {copies.map((copy) => (
          <option key={copy.id} value={copy.id}>
            {nameOf(copy)} · {apart.get(copy.id) ?? momentOf(copy.changed)}
          </option>
        ))}
        {!copies.some((copy) => copy.id === id) && <option value={id}>{text.newCopy}</option>}
      </select>
    </div>
  )
}
