import type { Heading } from '#workbook/define.ts'
import type { SheetState } from '#workbook/store.ts'
import { Copies, Unreadable } from './copies.tsx'
import { Visitor } from './visitor.tsx'

interface Props {
  readonly state: Pick<SheetState<Heading>, 'id' | 'origin' | 'edited' | 'copies' | 'unreadable'>
  readonly keep: () => void
  readonly leave: () => void
  readonly choose: (id: string) => void
  readonly compare: () => void
}

/** Whatever there is besides the one sheet at hand. Loaded when there is any. */
export default function Guests({ state: { id, origin, edited, copies, unreadable }, choose, ...visit }: Props) {
  if (origin !== 'own') return <Visitor origin={origin} edited={edited && origin !== 'example'} {...visit} />
  return (
    <>
      <Unreadable unreadable={unreadable} />
      {copies.some((copy) => copy.id !== id) && <Copies id={id} copies={copies} choose={choose} />}
    </>
  )
}
