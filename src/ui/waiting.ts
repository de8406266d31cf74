import type { Heading, Worksheet } from '#workbook/define.ts'
import { envelop, restore } from '#workbook/restore.ts'
import type { Notes } from '#workbook/seal.ts'
import type { SheetStore } from '#workbook/store.ts'

/** What of a link waits in this tab's history entry, where a reload finds it: its code, and what was typed into its sheet. */

/** The link that an earlier load of this page has read, and that was neither kept nor dismissed. */
export function waitingLink(): string | undefined {
  const link = noted()['link']
  return typeof link === 'string' ? link : undefined
}

/** Takes a link out of the address bar; it waits. */
export const noteLink = (code: string): void =>
  history.replaceState({ ...noted(), link: `#${code}` }, '', location.pathname + location.search)

export const forgetLink = (): void => history.replaceState(null, '')

/** What an earlier load of this page noted of the sheet; of a sealed one, what `notes` can read of it. */
export async function changedBefore<Value extends Heading>(
  worksheet: Worksheet<Value>,
  notes: Notes | undefined
): Promise<Value | undefined> {
  const { changed } = noted()
  const restored = restore(worksheet, notes ? parse(await notes.unseal(changed)) : changed)
  return restored.status === 'ok' ? restored.value : undefined
}

function parse(json = 'null'): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** What stands in the history entry: foreign data like any other. */
function noted(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null ? Object.fromEntries(Object.entries(state)) : {}
}

/** So long after a change it is noted in the history entry, in milliseconds: Safari allows 100 notes in 30 seconds. */
const PAUSE = 700

/** What tells that the page may go: the first that each browser sends while the history can still be written. */
const LEAVING = ['beforeunload', 'pagehide', 'visibilitychange']

/**
 * Notes what is typed into the visiting sheet, so that a reload, or a phone that drops the page, loses none of it; and forgets all
 * once the sheet has been kept or dismissed. With `notes` it is sealed first, which takes a moment: of a page that goes without
 * asking, the last words may be missing.
 */
export function noteWhatChanges<Value extends Heading>(
  worksheet: Worksheet<Value>,
  { $state }: SheetStore<Value>,
  notes: Notes | undefined
): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const put = (changed: unknown) => history.replaceState({ ...noted(), changed }, '')
  const note = () => {
    const { edited, value } = $state.get()
    if (!edited) return
    const envelope = envelop(worksheet, value)
    if (!notes) return put(envelope)
    // Meanwhile it may have been changed again, kept or dismissed.
    const isLatest = () => $state.get().value === value && $state.get().origin !== 'own'
    void notes.seal(JSON.stringify(envelope)).then((sealed) => isLatest() && put(sealed))
  }
  const stop = $state.listen(({ origin }) => {
    clearTimeout(timer)
    if (origin !== 'own') {
      timer = setTimeout(note, PAUSE)
      return
    }
    for (const event of LEAVING) removeEventListener(event, note)
    forgetLink()
    stop()
  })
  for (const event of LEAVING) addEventListener(event, note)
}
