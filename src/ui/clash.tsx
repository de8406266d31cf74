import css from './clash.css?inline'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Clash, withAt } from '#workbook/merge.ts'
import type { SheetStore } from '#workbook/store.ts'
import { adopt } from './adopt.ts'
import { text } from './guests-text.ts'

adopt(css)

interface Props {
  readonly clash: Clash
  readonly settle: SheetStore<unknown>['settle']
}

/** What two tabs wrote in one place at one moment: both, so that nobody's words are lost. */
export function OneClash({ clash, settle }: Props) {
  const [kept, other] = [clash.kept, clash.other].map(inWords)
  const section = useRef<HTMLElement>(null)
  const [label, setLabel] = useState('')
  // Once the sheet shows what is kept.
  useLayoutEffect(() => setLabel(labelOf(section.current?.closest('form'), clash.kept)), [clash])
  return (
    <section ref={section} class="visitor clash" aria-label={text.clash.title}>
      <p role="alert">
        <b>
          {text.clash.title}
          {label && `: ${label}`}.
        </b>{' '}
        {text.clash.here} <q dir="auto">{kept}</q>. {text.clash.there} <q dir="auto">{other}</q>.
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

/** What the one field that holds these words is called; '' where none does, or more than one. */
function labelOf(form: HTMLFormElement | null | undefined, words: unknown): string {
  const fields = Array.from(form?.elements ?? []).flatMap((field) =>
    isLine(field) && words !== '' && field.value === words ? [field] : []
  )
  const [field] = fields
  if (!field || fields.length > 1) return ''
  return field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent.trim() ?? ''
}

const isLine = (field: Element) => field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement

const inWords = (part: unknown): string => {
  if (part === true || part === false) return text.clash.flags[part ? 'yes' : 'no']
  return typeof part === 'string' || typeof part === 'number' ? String(part) || text.clash.nothing : text.clash.more
}
