import { useState } from 'preact/hooks'
import { dayInWords } from '#workbook/day.ts'
import type { Heading } from '#workbook/define.ts'
import type { Sheet } from '#workbook/shelf.ts'
import { nameOf, sheetTitle } from './sheet-name.ts'
import { text } from './sheets-text.ts'
import { momentOf } from './text.ts'

/** What the buttons of a row do, by the id of its sheet. */
export interface Doing {
  readonly open: (id: string) => void
  readonly beginRename: (id: string) => void
  /** Undefined where the name stays as it was. */
  readonly rename: (id: string, name: string | undefined) => void
  readonly duplicate: (id: string) => void
  readonly archive: (id: string, isAway: boolean) => void
  readonly delete: (id: string) => void
  readonly bringBack: (id: string, name: string) => void
  readonly deleteForGood: (id: string, name: string) => void
}

interface Props {
  readonly sheet: Sheet<Heading>
  /** When it was changed, to tell it from others of its name. */
  readonly apart: string | undefined
  readonly isOpen: boolean
  readonly canOpen: boolean
  readonly isRenamed: boolean
  readonly doing: Doing
}

/** One sheet in the list: what it is called, where it stands, and what can be done with it. */
export function SheetRow({ sheet, apart, isOpen, canOpen, isRenamed, doing }: Props) {
  const { id, value, name, changed, archived } = sheet
  const title = sheetTitle(sheet)
  const inFull = [nameOf(sheet), apart && text.changed(apart)].filter(Boolean).join(', ')
  const about = [
    isOpen && text.isOpen,
    name && value.coalition,
    dayInWords(value.date) || text.undated,
    text.changed(apart ?? momentOf(changed))
  ]
  // What tells buttons of one name apart is heard, since it is seen beside them.
  const button = (label: string, focus: string, press: () => void, able = true) => (
    <button type="button" data-focus={`${focus}-${id}`} disabled={!able} onClick={press}>
      {label}
      <span class="unseen"> {inFull}</span>
    </button>
  )
  return (
    <li class={isOpen ? 'is-open' : undefined}>
      {isRenamed ? (
        <Rename sheet={sheet} rename={doing.rename} />
      ) : (
        <>
          <b dir="auto">{title}</b>
          <span class="sheets_about">{about.filter(Boolean).join(' · ')}</span>
          <div class="sheets_do">
            {sheet.deleted ? (
              <>
                {button(text.bringBack, 'bring-back', () => doing.bringBack(id, inFull))}
                {button(text.deleteForGood, 'forget', () => doing.deleteForGood(id, inFull))}
              </>
            ) : (
              <>
                {button(text.open, 'open', () => doing.open(id), canOpen)}
                {button(text.rename, 'rename', () => doing.beginRename(id))}
                {button(text.duplicate, 'duplicate', () => doing.duplicate(id))}
                {button(archived ? text.unarchive : text.archive, 'archive', () => doing.archive(id, !archived))}
                {button(text.delete, 'delete', () => doing.delete(id))}
              </>
            )}
          </div>
        </>
      )}
    </li>
  )
}

/** A form of its own cannot stand in the sheet's: Enter saves the name all the same, and Escape leaves it as it was. */
function Rename({ sheet: { id, name = '', value }, rename }: Pick<Props, 'sheet'> & Pick<Doing, 'rename'>) {
  const [typed, setTyped] = useState(name)
  const save = () => rename(id, typed.trim())
  const byKey = (event: KeyboardEvent) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    if (event.key === 'Enter') save()
    else rename(id, undefined)
  }
  return (
    <div class="sheets_rename">
      <label class="field">
        <span class="field_label">{text.nameField}</span>
        <input
          type="text"
          class="line"
          dir="auto"
          data-focus={`name-${id}`}
          maxLength={120}
          placeholder={value.coalition}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={byKey}
          aria-describedby={`name-hint-${id}`}
        />
      </label>
      <small id={`name-hint-${id}`}>{text.nameHint}</small>
      <div class="sheets_do">
        <button type="button" class="main" onClick={save}>
          {text.save}
        </button>
        <button type="button" onClick={() => rename(id, undefined)}>
          {text.cancel}
        </button>
      </div>
    </div>
  )
}
