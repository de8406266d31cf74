import type { Heading } from '#workbook/define.ts'
import type { SheetState, SheetStore } from '#workbook/store.ts'
import { Clashes } from './clash.tsx'
import { Copies, Unreadable } from './copies.tsx'
import { text } from './guests-text.ts'
import { Visitor } from './visitor.tsx'

interface Props {
  readonly state: Pick<
    SheetState<Heading>,
    'id' | 'value' | 'origin' | 'edited' | 'canAdd' | 'clashes' | 'deleted' | 'copies' | 'unreadable'
  >
  readonly store: Pick<SheetStore<Heading>, 'keep' | 'add' | 'leave' | 'choose' | 'tell'> & {
    /** Lists anew where nothing is taken in. */
    readonly refresh: (meet: () => undefined) => void
  }
  readonly compare: () => void
  /** Says why something could not be done. */
  readonly say: (notice: string | undefined) => void
}

/** Whatever there is besides the one sheet at hand. Loaded when there is any. */
export default function Guests({ state, store, compare, say }: Props) {
  const { id, value, origin, edited, canAdd, clashes, deleted, copies, unreadable } = state
  const { keep, add, leave, choose, tell, refresh } = store
  if (origin !== 'own') {
    const isKept = edited && origin !== 'example'
    return (
      <Visitor
        origin={origin}
        edited={isKept}
        keep={keep}
        add={canAdd && (() => say(add()))}
        leave={leave}
        compare={compare}
      />
    )
  }
  return (
    <>
      <Unreadable unreadable={unreadable} listAnew={() => refresh(() => undefined)} />
      {deleted && (
        <p class="warn" role="alert">
          {text.deleted}
        </p>
      )}
      {clashes.length > 0 && <Clashes clashes={clashes} value={value} tell={tell} />}
      {copies.some((copy) => copy.id !== id) && <Copies id={id} copies={copies} choose={choose} />}
    </>
  )
}
