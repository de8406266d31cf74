import css from './cards.css?inline'
import { adopt } from '#ui/adopt.ts'
import type { ViewProps } from '#ui/frame.tsx'
import { Card } from './card.tsx'
import { cardText } from './card-text.ts'
import type { FixPicker } from './index.ts'
import { MOST_CHOSEN, chosenOf } from './picking.ts'

adopt(css)

/** The card of each chosen change: who, by when, and how one will know. */
export default function Cards({ value, change }: ViewProps<FixPicker>) {
  const chosen = chosenOf(value)
  return (
    <section class="fix-picker_cards" aria-labelledby="fix-picker-cards">
      <h3 id="fix-picker-cards">{cardText.cards(chosen.length)}</h3>
      {chosen.length > MOST_CHOSEN && (
        <p class="warn" role="alert">
          {cardText.overfull(chosen.length)}
        </p>
      )}
      {chosen.map((candidate) => (
        <Card key={candidate.id} candidate={candidate} value={value} change={change} />
      ))}
    </section>
  )
}
