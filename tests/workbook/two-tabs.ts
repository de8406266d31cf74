import { openShelf } from '#workbook/shelf.ts'
import { type PhoneTree, phoneTree } from './phone-tree.ts'
import { testStorage } from './storage.ts'
import { openTab } from './tab.ts'

/**
 * Two tabs in processes of their own, as browsers run them: each reads what it has heard so far, the browser puts all writes in
 * one order, and passes each on to the other tab when it gets to it. A tab that waits for its own write to be confirmed does not
 * take in an earlier one of the other's, though it is told.
 */
export function twoTabs() {
  const kept = new Map<string, string>()
  const written: { from: number; key: string; value: string }[] = []
  const told: { from: number; key: string; value: string }[][] = [[], []]
  const waiting = [new Map<string, number>(), new Map<string, number>()]
  const caches = [new Map<string, string>(), new Map<string, string>()] as const

  const tabs = caches.map((cache, index) => {
    const storage = testStorage(cache)
    const setItem = storage.setItem.bind(storage)
    storage.setItem = (key, value) => {
      setItem(key, value)
      written.push({ from: index, key, value })
      waiting[index]?.set(key, (waiting[index]?.get(key) ?? 0) + 1)
    }
    return openTab(cache, phoneTree, storage)
  })
  const [first, second] = tabs
  if (!first || !second) throw new Error('There are two.')

  /** The browser takes the next write in, and puts it into each tab's post. */
  const order = () => {
    const next = written.shift()
    if (!next) return
    kept.set(next.key, next.value)
    for (const post of told) post.push(next)
  }
  /** A tab opens the next piece of its post. */
  const open = (index: 0 | 1) => {
    const next = told[index]?.shift()
    const [cache, own] = [caches[index], waiting[index]]
    if (!next || !own) return
    const { from, key, value } = next
    const mine = own.get(key) ?? 0
    if (from === index) own.set(key, mine - 1)
    if (from === index) return
    if (mine === 0) cache.set(key, value)
    const tab = tabs[index]
    const found = openShelf(() => testStorage(kept)).interpret<PhoneTree>(phoneTree, key.split('/').at(-1) ?? '', value)
    if (found.status === 'ok' && found.sheet.id === tab?.state().id) tab.store.refresh(found.sheet)
  }
  const isQuiet = () => written.length === 0 && told.every((post) => post.length === 0)
  /** All is passed on, and whatever waited is saved. */
  const settle = () => {
    for (let round = 0; round < 100; round += 1) {
      for (const tab of tabs) tab.wait(200)
      for (let pieces = 0; !isQuiet(); pieces += 1) {
        if (pieces > 2000) throw new Error('The tabs write to each other for ever.')
        order()
        open(0)
        open(1)
      }
    }
  }
  return { tabs: [first, second] as const, kept, order, open, settle }
}
