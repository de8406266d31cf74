import css from './clash.css?inline'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isDay } from '#workbook/accept.ts'
import { isMoot } from '#workbook/clashes.ts'
import { dayInWords } from '#workbook/day.ts'
import { type Clash, isEqual, partAt, withAt } from '#workbook/merge.ts'
import type { SheetStore } from '#workbook/store.ts'
import { adopt } from './adopt.ts'
import { text } from './guests-text.ts'
import { keepFocus, singlePress } from './single-press.ts'

adopt(css)

interface Props {
  readonly clashes: readonly Clash[]
  /** The sheet as it stands. */
  readonly value: unknown
  readonly tell: SheetStore<unknown>['tell']
}

/** What two tabs wrote in one place at one moment: both, so that nobody's words are lost. One place after the other. */
export function Clashes({ clashes, value, tell }: Props) {
  // Another tab's may be told before what it has made of them has come: for that moment there is nothing to choose from.
  const clash = clashes.find((one) => partAt(value, one.path) !== undefined && !isMoot(value, one))
  if (!clash) return null
  const others = clashes.filter((one) => !isEqual(one, clash))
  return (
    <OneClash
      here={partAt(value, clash.path)}
      there={clash.other}
      leave={() => tell(others)}
      use={() => tell(others, (whole) => withAt(whole, clash.path, clash.other))}
    />
  )
}

interface OneProps {
  readonly here: unknown
  readonly there: unknown
  readonly leave: () => void
  readonly use: () => void
}

function OneClash({ here, there, leave, use }: OneProps) {
  const section = useRef<HTMLElement>(null)
  const [label, setLabel] = useState('')
  // Once the sheet shows what stands there.
  useLayoutEffect(() => setLabel(labelOf(section.current?.closest('form'), here)), [here])
  return (
    <section ref={section} class="visitor clash" aria-label={text.clash.title}>
      <p role="alert">
        <b>
          {text.clash.title}
          {label && `: ${label}`}.
        </b>{' '}
        {text.clash.here} <q dir="auto">{inWords(here)}</q> {text.clash.there} <q dir="auto">{inWords(there)}</q>
      </p>
      <div class="buttons">
        <button type="button" onClick={singlePress(leave)} onMouseDown={keepFocus}>
          {text.clash.leave}
        </button>
        <button type="button" onClick={singlePress(use)} onMouseDown={keepFocus}>
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
  if (typeof part !== 'string' && typeof part !== 'number') return text.clash.more
  const words = String(part)
  return (isDay(words) ? dayInWords(words) : words) || text.clash.nothing
}
