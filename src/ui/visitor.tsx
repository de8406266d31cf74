import type { Origin, SheetStore } from '#workbook/store.ts'
import { text } from './text.ts'

interface Props<Value> {
  readonly origin: Exclude<Origin, 'own'>
  readonly store: SheetStore<Value>
  readonly compare: () => void
}

/** Says that the sheet on screen is not one's own, and what one may do with it. */
export function Visitor<Value>({ origin, store, compare }: Props<Value>) {
  const { title, words } = text.visiting[origin]
  return (
    <section class="visitor" aria-label={title}>
      <p>
        <b>{title}.</b> {words}
      </p>
      <div class="buttons">
        <button type="button" class="main" onClick={store.keep}>
          {text.keep}
        </button>
        {origin !== 'example' && (
          <button type="button" onClick={compare}>
            {text.compare}
          </button>
        )}
        <button type="button" onClick={store.leave}>
          {origin === 'example' ? text.backToMine : text.dismiss}
        </button>
      </div>
    </section>
  )
}
