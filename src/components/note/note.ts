import { kept } from '#ui/kept.ts'
import type { PlainIsland } from '#ui/plain-island.ts'
import { caretAfter } from '#workbook/merge-texts.ts'
import { type OpenNote, openNote } from '#workbook/notes.ts'
import { keysOf } from '#workbook/precious.ts'
import { NAME, PREFIX } from '#workbook/shelf.ts'
import { drawState } from './state.ts'
import { text } from './text.ts'

interface Props {
  readonly chapter: string
}

/** Saving waits for a pause this long, in milliseconds. */
const PAUSE = 150

/** The server's form: empty, and lines on paper. `data-text` gives the field its height, and prints. */
const markup = ({ chapter }: Props): string =>
  `<div class="note"><label for="own-note">${text.label}</label><p id="own-note-about">${text.about}</p><div class="note_lines" data-chapter="${chapter}" data-text=""><textarea id="own-note" rows="5" autocomplete="off" dir="auto" aria-describedby="own-note-about"></textarea></div><div class="note_state"></div></div>`

/** Opens the note in the form, with what was typed before; saves it in each pause and whenever the page may go away. */
function wake(island: HTMLElement, { chapter }: Props): void {
  const field = island.querySelector('textarea')
  const lines = island.querySelector<HTMLElement>('.note_lines')
  const state = island.querySelector<HTMLElement>('.note_state')
  if (!field || !lines || !state) return
  forgetEarly(chapter, field.value)
  const note = openNote(
    () => kept,
    chapter,
    () => Date.now()
  )
  let timer: ReturnType<typeof setTimeout> | undefined
  let isAlarm = false

  const say = (words: string) => drawState(state, note.unreadable(), words, isAlarm)

  const draw = () => {
    if (field.value !== note.text()) {
      // Whoever is writing here goes on behind the words where they are.
      const { value, selectionStart, selectionEnd } = field
      field.value = note.text()
      const [start = 0, end = 0] = [selectionStart, selectionEnd].map((at) => caretAfter(value, field.value, at))
      if (document.activeElement === field) field.setSelectionRange(start, end)
    }
    lines.dataset['text'] = note.text()
  }
  const save = () => {
    clearTimeout(timer)
    if (!note.isUnsaved()) return
    const saved = note.save()
    isAlarm = !saved.ok
    say(saved.ok ? text.saved(Date.now()) : text.unsaved(saved.why))
    // Only while something would be lost: a page that listens for this is not kept by the browser for the way back.
    const listen = saved.ok ? removeEventListener : addEventListener
    listen('beforeunload', warn)
    draw()
  }
  const takeIn = (raw?: string) => {
    note.takeIn(raw)
    draw()
    save()
  }

  if (field.value) {
    const early = note.text() ? `${note.text()}\n${field.value}` : field.value
    note.type(early)
    field.value = early
  }
  draw()
  say('')
  save()

  field.addEventListener('input', () => {
    note.type(field.value)
    draw()
    // A warning stays until a save succeeds; it does not flicker with each key.
    if (!isAlarm) say(text.saving)
    clearTimeout(timer)
    timer = setTimeout(save, PAUSE)
  })
  field.addEventListener('change', () => void navigator.storage?.persist().catch(() => false), { once: true })
  document.addEventListener('visibilitychange', save)
  addEventListener('pagehide', save)
  addEventListener('pageshow', ({ persisted }) => persisted && takeIn())
  addEventListener('storage', ({ key, newValue }) => {
    if (key === `${PREFIX}erased`) {
      if (newValue === null) return
      note.forget()
      draw()
      say(text.erased)
    } else if (newValue !== null && key !== null && note.holds(key)) takeIn()
  })
  lookBack(takeIn, note).then(
    (isBack) => isBack && say(text.broughtBack),
    () => undefined
  )
}

/** What the page itself has kept of these words (unread.ts) stands in the field. */
function forgetEarly(chapter: string, words: string): void {
  try {
    for (const key of keysOf(localStorage)) {
      const isEarly = key.startsWith(`${PREFIX}note/${chapter}/early`)
      if (isEarly && localStorage.getItem(key)?.includes(`"text":${JSON.stringify(words)}}`))
        localStorage.removeItem(key)
    }
  } catch {
    // Then it has kept nothing.
  }
}

const warn = (event: Event) => event.preventDefault()

/** Where this browser has a vault, makes the note agree with it. Whether the note was gone and is back. */
async function lookBack(takeIn: (raw?: string) => void, note: OpenNote): Promise<boolean> {
  const all = await indexedDB.databases()
  if (!all.some(({ name }) => name === NAME)) return false
  const { bringBack } = await import('#ui/bring-back.ts')
  const wasEmpty = note.text() === ''
  const { changed, homeless } = await navigator.locks.request(NAME, bringBack)
  if (changed) takeIn()
  for (const [key, raw] of homeless) if (note.holds(key)) takeIn(raw)
  return wasEmpty && changed && note.text() !== ''
}

/** The private note at the end of a chapter. */
const Note: PlainIsland<Props> = Object.assign(markup, { wake })
export default Note
