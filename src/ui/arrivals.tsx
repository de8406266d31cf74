import type { ComponentChildren } from 'preact'
import type { Heading, Worksheet } from '#workbook/define.ts'
import { receiverOf } from '#workbook/hand-over.ts'
import { type Decoded, type Read, decodeLink } from '#workbook/link.ts'
import { isSameUpToIds } from '#workbook/positional.ts'
import type { Notes } from '#workbook/seal.ts'
import type { SheetStore } from '#workbook/store.ts'
import { text } from './arrival-text.ts'
import { browser } from './browser.ts'
import { changedBefore, forgetLink, noteLink, noteWhatChanges, waitingLink } from './waiting.ts'

type Show = (arrival: ComponentChildren) => void

/**
 * Shows the sheet that stands in the address's fragment, and gives to `show` what is to be said or asked above the sheets, if anything.
 * A read link leaves the address bar and the history; it waits in this tab's history entry, so that a reload shows it again. A link
 * that cannot be read stays where it is.
 */
export async function receive<Value extends Heading>(
  worksheet: Worksheet<Value>,
  store: SheetStore<Value>,
  show: Show
): Promise<void> {
  const [, id] = /^#open\/([a-z0-9-]{1,24})$/.exec(location.hash) ?? []
  if (id !== undefined) return openOwn(store, id, show)
  const fragment = location.hash.length > 1 ? location.hash : waitingLink()
  if (!fragment) return show(undefined)
  if (store.$state.get().edited) return show(<Told sentence={text.finishFirst} />)
  const decoded = await decodeLink(worksheet, fragment)
  if (decoded.status === 'none') return show(undefined)
  if (decoded.status === 'sealed') return ask(worksheet, store, decoded, show)
  if (decoded.status === 'ok' || decoded.status === 'handed') return visit(worksheet, store, decoded, show)
  const there = decoded.status === 'other-worksheet' ? `../../worksheets/${decoded.id}/${location.hash}` : undefined
  show(<Told sentence={text.faults[decoded.status]} there={there} />)
}

/** Goes to one of one's own sheets: the page that lists them all leads here by `#open/<id>`. */
function openOwn<Value>(store: SheetStore<Value>, id: string, show: Show): void {
  const { edited, copies } = store.$state.get()
  if (edited) {
    show(<Told sentence={text.finishFirst} />)
    return
  }
  history.replaceState(null, '', location.pathname + location.search)
  const isHere = copies.some((copy) => copy.id === id)
  if (isHere) store.choose(id)
  show(isHere ? undefined : <Told sentence={text.notHere} />)
}

/** Why a link could not be opened here; and the address where it belongs, if that is known. */
const Told = ({ sentence, there }: { sentence: string; there?: string | undefined }) => (
  <p class="warn" role="alert">
    {sentence} {there && <a href={there}>{text.openThere}</a>}
  </p>
)

/** Asks for the passphrase of a sealed link, each time that the page is loaded. What is opened is then like any other link. */
async function ask<Value extends Heading>(
  worksheet: Worksheet<Value>,
  store: SheetStore<Value>,
  sealed: Decoded<Value> & { status: 'sealed' },
  show: Show
): Promise<void> {
  const { Unlock } = await import('./unlock.tsx')
  const open = async (passphrase: string) => {
    const opened = await sealed.open(passphrase)
    if (opened.status === 'wrong-passphrase') return text.wrongPassphrase
    if (store.$state.get().edited) return text.finishFirst
    if (opened.status === 'ok' || opened.status === 'handed') await visit(worksheet, store, opened, show, opened.notes)
    else show(<Told sentence={text.faults[opened.status]} />)
    return undefined
  }
  const dismiss = () => {
    forgetLink()
    show(undefined)
  }
  noteLink(sealed.code)
  show(<Unlock key={sealed.code} open={open} dismiss={dismiss} />)
}

/** Shows what a link brings beside one's own sheet. What came sealed is noted sealed, in `notes`. */
async function visit<Value extends Heading>(
  worksheet: Worksheet<Value>,
  store: SheetStore<Value>,
  read: Read<Value> & { status: 'ok' | 'handed' },
  show: Show,
  notes?: Notes
): Promise<void> {
  const changed = await changedBefore(worksheet, notes)
  const { value, origin, addTo } = await visitorIn(worksheet, read)
  noteLink(read.code)
  store.visit(changed ?? value, origin, addTo)
  noteWhatChanges(worksheet, store, notes)
  const more = read.status === 'handed' ? read.handed.more : 0
  show(more > 0 ? <Told sentence={text.more(more)} /> : undefined)
}

/** What a link that was read brings: a sheet, or what another worksheet hands over, on a new sheet of this one. */
async function visitorIn<Value extends Heading>(
  worksheet: Worksheet<Value>,
  read: Read<Value> & { status: 'ok' | 'handed' }
) {
  if (read.status === 'handed') {
    const { handed } = read
    const receive = await receiverOf(worksheet)
    const blank = worksheet.blank(handed.day || browser.today())
    const value = receive(blank, handed)
    const isNamed = isSameUpToIds(worksheet.schema, { ...blank, coalition: value.coalition }, value)
    const addTo = told(worksheet, (own) => receive(own, handed))
    return { value, origin: isNamed ? ('named' as const) : ('handed' as const), addTo }
  }
  const { value } = read
  // Up to ids: where a room's prefill writes its empty rows anew, they are not named as the link's are.
  const isPrefilled = isSameUpToIds(worksheet.schema, worksheet.prefill(value), value)
  if (isPrefilled) return { value, origin: 'prefilled' as const, addTo: undefined }
  const collect = await worksheet.collect?.()
  const addTo = collect && told(worksheet, (own) => collect(own, value))
  return { value, origin: 'link' as const, addTo }
}

/** `add`, or a sentence where it would change nothing. */
const told =
  <Value extends Heading>(worksheet: Worksheet<Value>, add: (own: Value) => Value | string) =>
  (own: Value): Value | string => {
    const next = add(own)
    return typeof next !== 'string' && isSameUpToIds(worksheet.schema, own, next) ? text.nothingNew : next
  }
