import { cardText } from './card-text.ts'

/** Why a candidate is not chosen now. */
export default function Advice({ why }: { why: 'tooMany' | 'wait' }) {
  return (
    <p class="warn" role="alert">
      {cardText[why]}
    </p>
  )
}
