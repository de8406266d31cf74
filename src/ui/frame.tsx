import './frame.css'
import type { ComponentType } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Heading, Worksheet } from '#workbook/define.ts'
import type { Origin, SheetState, SheetStore } from '#workbook/store.ts'
import { DayField, Line } from './fields.tsx'
import { later } from './later.tsx'
import { statusText, text, withoutScript } from './text.ts'
import { useArrivals } from './use-arrivals.ts'
import { formId, useSheet } from './use-sheet.ts'
import { useStore } from './use-store.ts'

/** What a room's view is given: the value, and how to change it. */
export interface ViewProps<Value> {
  readonly value: Value
  /** Takes a function from the latest value to the next, so that two changes in one moment both count. */
  readonly change: (update: (value: Value) => Value) => void
}

/** What a view is given besides, if it asks for it: which sheet is on screen, where it comes from, and what opens the share dialog. */
export interface PlacedViewProps<Value> extends ViewProps<Value> {
  /** Of one's own sheet, also while another visits. */
  readonly id: string
  readonly origin: Origin
  readonly share: () => void
}

/** What a part that is loaded on its click is given. */
export interface PartProps<Value extends Heading> {
  readonly worksheet: Worksheet<Value>
  readonly store: SheetStore<Value>
  readonly state: SheetState<Value>
  readonly close: () => void
  /** Says something above the sheet once the part is closed. */
  readonly say: (notice: string) => void
}

interface Props<Value extends Heading> {
  readonly worksheet: Worksheet<Value>
  readonly View: ComponentType<PlacedViewProps<Value>>
  /** In a chapter the sheet is one part of the page; on its own page its title is the page's. */
  readonly embedded?: boolean | undefined
}

/** Everything around a worksheet: title, tools, where the sheet stands, and what came from elsewhere. */
function Frame<Value extends Heading>({ worksheet, View, embedded }: Props<Value>) {
  const { store, awake, told } = useSheet(worksheet)
  const state = useStore(store.$state)
  const [notice, setNotice] = useState<string>()
  const [Part, setPart] = useState<ComponentType<PartProps<Value>>>()
  const arrival = useArrivals(worksheet, store, setNotice)
  const typing = useRef<EventTarget | null>(null)
  const { about } = worksheet
  const Title = embedded ? 'h2' : 'h1'

  const change = (update: (value: Value) => Value) => {
    setNotice(undefined)
    store.change(update(store.$state.get().value), typing.current ?? undefined)
  }
  const noteTyping = ({ target }: Event) => {
    typing.current = isTyping(target) ? target : null
  }
  const load = (part: Promise<{ default: ComponentType<PartProps<Value>> }>) => {
    setNotice(undefined)
    part.then(
      (loaded) => setPart(() => loaded.default),
      () => setNotice(text.notLoaded)
    )
  }
  const share = () => load(import('./share.tsx'))
  const seeExample = async () => {
    const example = Object.values(await worksheet.examples())[0]
    if (example) store.visit(example, 'example')
  }

  const tool = (label: string, press: () => void, able = true) => (
    <button type="button" disabled={!awake || !able} onClick={press}>
      {label}
    </button>
  )

  return (
    <form
      id={formId(worksheet)}
      class={`sheet ${embedded ? 'is-embedded ' : ''}phase-${about.phase}`}
      autocomplete="off"
      aria-label={about.title}
      onSubmit={(event) => event.preventDefault()}
      onInputCapture={noteTyping}
      onClickCapture={noteTyping}
      onKeyDown={(event) => undoByKey(event, store)}
    >
      <header class="sheet_head">
        <div>
          <span class="label">
            {text.worksheet} · {text.phases[about.phase]}
          </span>
          <Title class="sheet_title" tabIndex={-1}>
            {about.title}
          </Title>
        </div>
        <div class="tools">
          {tool(text.undo, store.undo, state.canUndo)}
          {tool(text.redo, store.redo, state.canRedo)}
          {tool(text.export, () => load(import('./export.tsx')))}
          {tool(text.print, () => print())}
          {tool(text.share, share)}
        </div>
      </header>
      <div class="meta">
        <span>
          <b>{about.minutes}</b> {text.minutes}
        </span>
        <span>{about.people}</span>
        <span role="status" class={state.status.kind === 'unsaved' ? 'meta_unsaved' : undefined}>
          {statusText(state.status, state.origin, state.edited)}
        </span>
        <span class="meta_tools">
          {tool(
            text.seeExample,
            () => void seeExample().catch(() => setNotice(text.notLoaded)),
            state.origin === 'own'
          )}
          {tool(text.sheets, () => load(import('./sheets.tsx')))}
          {tool(text.startOver, () => {
            store.startOver()
            setNotice(text.startedOver)
          })}
        </span>
      </div>
      {import.meta.env.SSR && <noscript class="warn">{withoutScript}</noscript>}
      {arrival}
      {notice && (
        <p class="warn" role="alert">
          {notice}
        </p>
      )}
      {told}
      {hasGuests(state) && (
        <Guests state={state} store={store} compare={() => load(import('./compare.tsx'))} say={setNotice} />
      )}
      {!embedded && <h2 class="unseen">{text.sheet}</h2>}
      <div class="heading">
        <Line
          label={text.coalition}
          name="coalition"
          value={state.value.coalition}
          change={(coalition) => change((value) => ({ ...value, coalition }))}
        />
        <DayField
          label={text.date}
          name="date"
          value={state.value.date}
          change={(date) => change((value) => ({ ...value, date }))}
        />
      </div>
      <View value={state.value} change={change} id={state.id} origin={state.origin} share={share} />
      {state.status.kind !== 'untouched' && state.origin === 'own' && <Keeping status={state.status} />}
      {Part && (
        <Part worksheet={worksheet} store={store} state={state} close={() => setPart(undefined)} say={setNotice} />
      )}
    </form>
  )
}

/** A worksheet with its view, as pages place it: the default export of each room's view. */
export const island = <Value extends Heading>(worksheet: Worksheet<Value>, View: Props<Value>['View']) =>
  function Island({ embedded }: { embedded?: boolean }) {
    return <Frame worksheet={worksheet} View={View} embedded={embedded} />
  }

const Guests = later(() => import('./guests.tsx'))
const Keeping = later(() => import('./keeping.tsx'))

/** Whether there is more to tell of than one's one sheet. */
const hasGuests = <Value,>({ id, origin, copies, unreadable, clashes, deleted }: SheetState<Value>) =>
  origin !== 'own' || unreadable.length + clashes.length > 0 || deleted || copies.some((copy) => copy.id !== id)

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && /^(text|search|number)$/.test(target.type))

/** Ctrl or Cmd with Z and Y, except in a text field, which undoes its own typing. */
function undoByKey<Value>(event: KeyboardEvent, store: SheetStore<Value>) {
  if (!(event.ctrlKey || event.metaKey) || isTyping(event.target)) return
  const key = event.key.toLowerCase()
  if (key !== 'z' && key !== 'y') return
  event.preventDefault()
  if (key === 'y' || event.shiftKey) store.redo()
  else store.undo()
}
