import { doubtOf, membersCalled, refusalOf } from '#workbook/owner.ts'
import { ownerText as text } from './owner-text.ts'
import { useSettled } from './use-settled.tsx'

interface Props {
  readonly owner: string
  readonly members: readonly string[]
}

/** Why what was typed names no owner, or what to ask of one. Read aloud when it comes. Loaded once somebody has typed a name. */
export default function OwnerNote({ owner, members }: Props) {
  // 'All' may become 'Allen'.
  const settled = useSettled(owner)
  const refusal = refusalOf(settled, membersCalled(members))
  const doubt = doubtOf(settled)
  return (
    <p class="owner_note" aria-live="polite">
      {refusal ? `${text.refusals[refusal](settled.trim())} ${text.uncounted}` : doubt && text.doubts[doubt]}
    </p>
  )
}
