import css from './sheets.css?inline'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Heading } from '#workbook/define.ts'
import { adopt } from './adopt.ts'
import { browser } from './browser.ts'
import { Dialog } from './dialog.tsx'
import type { PartProps } from './frame.tsx'
import { later } from './later.tsx'
import type { RoundsProps } from './rounds.tsx'
import { type Doing, SheetRow } from './sheet-row.tsx'
import { momentsApart, nameOf, sheetTitle } from './sheet-name.ts'
import { text } from './sheets-text.ts'
import { shelvingOf } from './shelving.ts'
import { text as uiText } from './text.ts'
import { useFocusOn } from './use-focus-on.tsx'

adopt(css)

/** What was done last, where it can be undone. */
interface Undoable {
  /** Gives whether it is as before. */
  readonly undo: () => boolean
  readonly id: string
}

/** Every sheet of this worksheet in this browser: to open, name, copy, put away and bring back; and to begin and compare rounds. */
export default function Sheets<Value extends Heading>({ worksheet, store, state, close, say }: PartProps<Value>) {
  const [shelving] = useState(() => shelvingOf(worksheet, store))
  const [Rounds] = useState(() => later<RoundsProps<Value>>(() => import('./rounds.tsx')))
  const [comparing, setComparing] = useState(false)
  const [renaming, setRenaming] = useState<string>()
  const [said, setSaid] = useState('')
  const [undoable, setUndoable] = useState<Undoable>()
  const page = useRef<HTMLDivElement>(null)
  const focusOn = useFocusOn(page)

  // What was typed just before is listed as it is.
  useLayoutEffect(() => store.flush(), [])

  const { copies } = state
  const inUse = copies.filter(({ archived }) => !archived)
  const archived = copies.filter((copy) => copy.archived)
  const deleted = shelving.deleted()
  const apart = momentsApart([...copies, ...deleted])
  const visits = state.origin !== 'own'

  const tell = (words: string, then?: Undoable) => {
    setSaid(words)
    setUndoable(then)
  }
  /** Leaves by the dialog's own way out, which gives the focus back. */
  const leave = () => page.current?.closest('dialog')?.close()

  const newRound = () =>
    shelving.newRound().then(
      (saved) => {
        if (!saved) return tell(text.notSaved)
        leave()
        say(worksheet.seals ? text.begunEmpty : text.begun)
      },
      () => tell(uiText.notLoaded)
    )

  const doing: Doing = {
    open(id) {
      store.choose(id)
      leave()
    },
    beginRename(id) {
      setRenaming(id)
      focusOn(`name-${id}`)
    },
    rename(id, name) {
      setRenaming(undefined)
      focusOn(`rename-${id}`)
      if (name !== undefined)
        tell(shelving.mark(id, { name: name || undefined }) ? text.said.renamed(nameNow(id)) : text.notSaved)
    },
    duplicate(id) {
      const name = text.copyOf(nameNow(id, sheetTitle))
      const copy = shelving.duplicate(id, name)
      if (copy === undefined) return tell(text.notSaved)
      focusOn(`open-${copy}`)
      tell(worksheet.seals ? text.said.duplicatedEmpty(name) : text.said.duplicated(name))
    },
    archive(id, isAway) {
      const name = nameNow(id)
      if (!shelving.mark(id, { archived: isAway || undefined })) return tell(text.notSaved)
      const words = isAway ? text.said.archived(name) : text.said.unarchived(name)
      if (!isAway) {
        focusOn(`open-${id}`)
        return tell(words)
      }
      focusOn('undo')
      tell(words, { id, undo: () => shelving.mark(id, { archived: undefined }) })
    },
    delete(id) {
      const name = nameNow(id)
      const wasOpen = state.id === id
      // Another sheet would take the place of the one that visits.
      if (wasOpen && visits) return tell(text.visiting)
      if (!shelving.mark(id, { deleted: browser.now() })) return tell(text.notSaved)
      if (wasOpen) store.choose(inUse.find((copy) => copy.id !== id)?.id ?? '')
      focusOn('undo')
      const undo = () => {
        const isBack = shelving.mark(id, { deleted: undefined })
        if (isBack && wasOpen) store.choose(id)
        return isBack
      }
      tell(text.said.deleted(name), { id, undo })
    },
    bringBack(id, name) {
      if (!shelving.mark(id, { deleted: undefined })) return tell(text.notSaved)
      focusOn(`open-${id}`)
      tell(text.said.broughtBack(name))
    },
    deleteForGood(id, name) {
      if (!confirm(text.surely(name))) return
      const next = deleted.find((one) => one.id !== id)
      shelving.forget(id)
      focusOn(next ? `bring-back-${next.id}` : 'list')
      tell(text.said.gone(name))
    }
  }
  const nameNow = (id: string, called = nameOf) => {
    const sheet = store.$state.get().copies.find((copy) => copy.id === id)
    return sheet ? called(sheet) : ''
  }
  const rowOf = (sheet: (typeof copies)[number]) => (
    <SheetRow
      key={sheet.id}
      sheet={sheet}
      apart={apart.get(sheet.id)}
      isOpen={!visits && sheet.id === state.id}
      canOpen={!(visits && state.edited)}
      isRenamed={renaming === sheet.id}
      doing={doing}
    />
  )

  if (comparing)
    return (
      <Dialog title={text.compare} close={close}>
        <div ref={page}>
          <p class="sheets_back">
            <button
              type="button"
              data-focus="back"
              onClick={() => {
                setComparing(false)
                focusOn('compare')
              }}
            >
              {text.back}
            </button>
          </p>
          <Rounds worksheet={worksheet} sheets={copies} />
        </div>
      </Dialog>
    )

  return (
    <Dialog title={text.sheets} close={close}>
      <div ref={page} class="sheets">
        <p>{copies.length > 0 ? text.words : text.none}</p>
        <div class="sheets_rounds">
          <button
            type="button"
            class="main"
            disabled={visits || copies.every(({ id }) => id !== state.id)}
            onClick={() => void newRound()}
          >
            {text.newRound}
          </button>
          <button
            type="button"
            data-focus="compare"
            onClick={() => {
              setComparing(true)
              focusOn('back')
            }}
          >
            {text.compare}
          </button>
          <span>{copies.some(({ id }) => id === state.id) ? text.newRoundWords : text.newRoundNone}</span>
        </div>
        {visits && <p class="warn">{text.visiting}</p>}
        <h3 class="unseen" data-focus="list" tabIndex={-1}>
          {text.list}
        </h3>
        {inUse.length > 0 && <ul class="sheets_list">{inUse.map(rowOf)}</ul>}
        {archived.length > 0 && (
          <details>
            <summary>{text.archivedOf(archived.length)}</summary>
            <ul class="sheets_list">{archived.map(rowOf)}</ul>
          </details>
        )}
        {deleted.length > 0 && (
          <details>
            <summary>{text.deletedOf(deleted.length)}</summary>
            <p>{text.deletedWords}</p>
            <ul class="sheets_list">
              {deleted.map((sheet) => (
                <SheetRow
                  key={sheet.id}
                  sheet={sheet}
                  apart={apart.get(sheet.id)}
                  isOpen={false}
                  canOpen={false}
                  isRenamed={false}
                  doing={doing}
                />
              ))}
            </ul>
          </details>
        )}
        <div class="dialog_do sheets_said">
          <p aria-live="polite">{said}</p>
          {undoable && (
            <button
              type="button"
              data-focus="undo"
              onClick={() => {
                const { id, undo } = undoable
                if (!undo()) return setSaid(text.notSaved)
                focusOn(`open-${id}`)
                tell(text.said.broughtBack(nameNow(id)))
              }}
            >
              {text.undo}
            </button>
          )}
        </div>
      </div>
    </Dialog>
  )
}
