import { type Clash, withAt } from '#workbook/merge.ts'
import type { SheetStore } from '#workbook/store.ts'
import { text } from './guests-text.ts'

interface Props {
  readonly clash: Clash
  readonly settle: SheetStore<unknown>['settle']
}

/** What two tabs wrote in one place at one moment: both, so that nobody's words are lost. */
export function OneClash({ clash, settle }: Props) {
  const [kept, other] = [clash.kept, clash.other].map(inWords)
  return (
    <section class="visitor" aria-label={text.clash.title}>
      <p role="alert">
        <b>{text.clash.title}.</b> {text.clash.here} <q dir="auto">{kept}</q>. {text.clash.there}{' '}
        <q dir="auto">{other}</q>.
      </p>
      <div class="buttons">
        <button type="button" onClick={() => settle(clash)}>
          {text.clash.leave}
        </button>
        <button type="button" onClick={() => settle(clash, (value) => withAt(value, clash.path, clash.other))}>
          {text.clash.use}
        </button>
      </div>
    </section>
  )
}

const inWords = (part: unknown): string => {
  if (part === true || part === false) return text.clash.flags[part ? 'yes' : 'no']
  return typeof part === 'string' || typeof part === 'number' ? String(part) || text.clash.nothing : text.clash.more
}
