import type { Origin } from '#workbook/store.ts'
import { text } from './guests-text.ts'

interface Props {
  readonly origin: Exclude<Origin, 'own'>
  /** Once something has been changed, the buttons stay in sight. */
  readonly edited: boolean
  readonly keep: () => void
  /** Adds what it brings to one's own sheet, where that can be. */
  readonly add: (() => void) | false
  readonly leave: () => void
  readonly compare: () => void
}

/** Says that the sheet on screen is not one's own, and what one may do with it. */
export function Visitor({ origin, edited, keep, add, leave, compare }: Props) {
  const { title, words } = text.visiting[origin]
  const dismiss = () => {
    if (!edited || confirm(text.sure)) leave()
  }
  return (
    <section class={edited ? 'visitor is-edited' : 'visitor'} aria-label={title}>
      <p>
        <b>{title}.</b> <span>{words}</span>
      </p>
      <div class="buttons">
        <button type="button" class="main" onClick={leavesToTitle(keep)}>
          {text.keep}
        </button>
        {add && (
          <button type="button" onClick={leavesToTitle(add)}>
            {text.add}
          </button>
        )}
        {origin !== 'example' && (
          <button type="button" class="visitor_compare" onClick={compare}>
            {text.compare}
          </button>
        )}
        <button type="button" onClick={leavesToTitle(dismiss)}>
          {origin === 'example' ? text.backToMine : text.dismiss}
        </button>
      </div>
    </section>
  )
}

/** A button that goes with what it belongs to leaves the focus to the title of the sheet that is there then. */
export const leavesToTitle =
  (press: () => void) =>
  ({ currentTarget: button }: { readonly currentTarget: HTMLElement }) => {
    const title = button.closest('form')?.querySelector<HTMLElement>('.sheet_title')
    press()
    requestAnimationFrame(() => {
      if (!button.isConnected) title?.focus({ preventScroll: true })
    })
  }
