import { HandOverLink } from '#ui/hand-over-link.tsx'
import type { PurposeCheck } from './index.ts'
import { shownText } from './shown-text.ts'

/** Takes the agreed sentence, and who wrote, to the page of rules. */
export default function ToMemo({ sheet: { coalition, agreed, answers } }: { sheet: PurposeCheck }) {
  const [before, memo] = shownText.toMemo
  const people = answers.map(({ name, member }) => ({ name, member }))
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
