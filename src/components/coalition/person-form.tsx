import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Person } from '#workbook/roster.ts'
import { FIELDS } from './edit-person.ts'
import { text } from './roster-text.ts'

interface Props {
  readonly person: Person
  /** Takes the person as the form was opened with, and as it has them now. */
  readonly put: (begun: Person, written: Person) => void
  /** Is told what the form has, with each key. */
  readonly drafts: (begun: Person, draft: Person) => void
  readonly close: () => void
  readonly say: (notice: string) => void
}

/** One person, to be written and saved by a press or Enter. */
export function PersonForm({ person, put, drafts, close, say }: Props) {
  const [begun] = useState(person)
  const [draft, setDraft] = useState(person)
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), [])
  const isChanged = FIELDS.some((field) => draft[field] !== begun[field])
  useEffect(() => {
    drafts(begun, draft)
    if (!isChanged) return
    const warn = (event: Event) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [draft])
  return (
    <form
      ref={form}
      class="coalition_form"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        if (draft.name.trim() !== '') return put(begun, draft)
        say(text.nameFirst)
        form.current?.querySelector('input')?.focus()
      }}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      {FIELDS.map((field) => (
        <label key={field} class="field">
          <span class="field_label">{text.fields[field]}</span>
          <input
            class="line"
            dir="auto"
            name={field}
            value={draft[field]}
            required={field === 'name'}
            onInput={({ currentTarget: { value } }) => setDraft((now) => ({ ...now, [field]: value }))}
          />
        </label>
      ))}
      <div class="buttons">
        <button type="submit" class="main">
          {text.save}
        </button>
        <button type="button" onClick={close}>
          {text.cancel}
        </button>
      </div>
    </form>
  )
}
