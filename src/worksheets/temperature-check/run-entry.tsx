import { Line } from '#ui/fields.tsx'
import { goTo, nameOf, takeEnter } from '#ui/enter.tsx'
import type { Round } from './index.ts'
import { runText } from './run.text.ts'
import type { Draft, EntryField } from './use-draft.tsx'

export const fieldsOf = (round: Round): readonly [EntryField, ...EntryField[]] =>
  round === 'word' ? ['word'] : ['well', 'improve']

interface Props {
  /** Makes the names of the fields differ from those of other entries on the page. */
  readonly prefix: string
  readonly fields: readonly EntryField[]
  readonly draft: Draft
  readonly hint: string
  /** Enter in the last field. */
  readonly entered: (lines: Element) => void
}

/** The lines for what the present speaker says. Enter goes to the next line, and from the last to the next speaker. */
export function RunEntry({ prefix, fields, draft, hint, entered }: Props) {
  const goOn = (event: KeyboardEvent & { readonly currentTarget: Element }) => {
    const at = fields.findIndex((field) => nameOf(event.target) === `${prefix}-${field}`)
    if (!takeEnter(event)) return
    const following = fields[at + 1]
    if (following) goTo(event.currentTarget, `${prefix}-${following}`)
    else entered(event.currentTarget)
  }
  return (
    <fieldset class="temperature-check_entry" onKeyDown={goOn}>
      <legend class="unseen">{runText.entry}</legend>
      {fields.map((field) => (
        <Line
          key={field}
          label={runText.fields[field]}
          name={`${prefix}-${field}`}
          value={draft.of(field)}
          change={(text) => draft.set(field, text)}
        />
      ))}
      <p class="temperature-check_hint">{hint}</p>
    </fieldset>
  )
}
