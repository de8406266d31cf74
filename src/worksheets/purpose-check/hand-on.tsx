import { HandOverLink } from '#ui/hand-over-link.tsx'
import type { PurposeCheck } from './index.ts'
import { isEmpty } from './parts.ts'
import { shownText as text } from './shown-text.ts'

/** Where the agreed sentence goes next. */
export default function HandOn({ sheet: { coalition, agreed, answers } }: { sheet: PurposeCheck }) {
  const [before, memo] = text.toMemo
  const people = answers.filter((answer) => !isEmpty(answer)).map(({ name, member }) => ({ name, member }))
  return (
    <p class="purpose-check_on">
      {before}{' '}
      <HandOverLink
        to="governance-memo"
        handing={() => ({ coalition, from: 'purpose-check', purpose: agreed, people })}
      >
        {memo}
      </HandOverLink>
    </p>
  )
}
