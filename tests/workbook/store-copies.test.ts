import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stamped } from '#workbook/stamps.ts'
import { phoneTree, phoneTreeExamples } from './phone-tree.ts'
import { openTab } from './tab.ts'

const { riverbend, prepared } = phoneTreeExamples

test('opens the copy that was changed last', () => {
  const { write, store, items, wait } = openTab()
  write('first')
  wait(200)
  wait(200)
  store.visit({ ...riverbend, reason: 'second' }, 'file')
  store.keep()
  expect(openTab(items).reason()).toBe('second')
})

test('shows a visiting sheet beside one’s own and writes nothing of it', () => {
  const { write, store, state, items, wait } = openTab()
  write('mine')
  wait(200)
  const before = new Map(items)
  store.visit(riverbend, 'link')
  write('changed on the visit')
  store.undo()
  store.redo()
  wait(10_000)
  store.flush()
  expect(state()).toMatchObject({ origin: 'link', edited: true, value: { reason: 'changed on the visit' } })
  expect(store.own().reason).toBe('mine')
  store.leave()
  expect(state()).toMatchObject({ origin: 'own', edited: false, value: { reason: 'mine' } })
  expect(items).toEqual(before)
})

test('ten thousand visits leave storage as it was', () => {
  const { store, items, wait } = openTab()
  fc.assert(
    fc.property(fc.constantFrom('link', 'file', 'example'), fc.constantFrom(riverbend, prepared), (origin, value) => {
      store.visit(value, origin)
      store.change({ ...value, urgent: true })
      wait(200)
      if (origin === 'file') store.leave()
      expect(items.size).toBe(0)
    }),
    { numRuns: 10_000 }
  )
})

test('keeping a visitor makes a copy of its own; one’s own stays as it is', () => {
  const { write, store, state, items } = openTab()
  write('mine')
  store.visit(riverbend, 'link')
  store.keep()
  expect(state()).toMatchObject({ origin: 'own', value: riverbend, status: { kind: 'saved' }, canUndo: false })
  expect(state().copies.map(({ value }) => value.reason)).toEqual([riverbend.reason, 'mine'])
  expect(items.size).toBe(2)
  store.keep()
  expect(items.size).toBe(2)
})

test('changes between copies without losing the last words', () => {
  const { write, store, state, reason } = openTab()
  write('first')
  const first = state().id
  store.visit(riverbend, 'link')
  store.keep()
  const second = state().id
  write('second')
  store.choose(first)
  expect(reason()).toBe('first')
  store.choose(second)
  expect(reason()).toBe('second')
})

test('what could not be saved is not lost by keeping a visitor or choosing another copy', () => {
  const { write, store, storage, state, reason, wait, items } = openTab()
  write('other')
  wait(200)
  const other = state().id
  store.visit(riverbend, 'link')
  store.keep()
  const mine = state().id
  storage.mode = 'full'
  write('not saved')
  wait(200)
  store.choose(other)
  expect(reason()).toBe('other')
  expect(state().status.kind).toBe('saved')
  store.visit(prepared, 'link')
  store.keep()
  store.choose(mine)
  expect(reason()).toBe('not saved')
  expect(state().status).toEqual({ kind: 'unsaved', why: 'full' })
  storage.mode = 'works'
  store.flush()
  expect([...items.values()].filter((raw) => raw.includes('not saved'))).toHaveLength(1)
})

test('choosing the sheet that is open does not read it again: what could not be saved stays', () => {
  const { write, store, storage, state, reason, wait, items } = openTab()
  write('saved')
  wait(200)
  const { id } = state()
  const [found] = store.shelf.sheets(phoneTree)
  if (found?.status !== 'ok') throw new Error('It was not saved.')
  // As after a reload of a page whose last words only the second copy has.
  const value = { ...found.sheet.value, reason: 'in the second copy alone' }
  const theirs = stamped({ ...found.sheet, value }, found.sheet.changed + 1)
  storage.mode = 'full'
  store.refresh(theirs)
  store.choose(id)
  expect(reason()).toBe('in the second copy alone')
  store.flush(true)
  expect(state()).toMatchObject({ status: { kind: 'unsaved', why: 'full' }, copies: [{ id, value }] })
  storage.mode = 'works'
  store.choose(id)
  expect(reason()).toBe('in the second copy alone')
  expect([...items.values()].join()).toContain('in the second copy alone')
})

test('starting over begins another sheet: the one so far stays among the copies, also after a reload', () => {
  const { write, store, state, reason, wait } = openTab()
  write('the long one')
  wait(200)
  const first = state().id
  store.startOver()
  expect(reason()).toBe('')
  expect(state()).toMatchObject({ status: { kind: 'untouched' }, copies: [{ id: first }] })
  write('the new one')
  wait(200)
  store.open()
  expect(reason()).toBe('the new one')
  store.choose(first)
  expect(reason()).toBe('the long one')
})

test('undo goes back to the sheet from before starting over, and typing goes on there', () => {
  const { write, store, state, reason, wait } = openTab()
  write('the long one')
  wait(200)
  const first = state().id
  store.startOver()
  store.undo()
  expect(reason()).toBe('the long one')
  expect(state()).toMatchObject({ id: first, status: { kind: 'saved' } })
  write('the long one, longer')
  wait(200)
  store.open()
  expect(reason()).toBe('the long one, longer')
  expect(state().copies).toHaveLength(1)
})

test('the sheet that undo went back to is the one that the page opens with, whatever was begun meanwhile', () => {
  const { write, store, reason, wait } = openTab()
  write('the long one')
  wait(200)
  store.startOver()
  write('begun')
  wait(200)
  store.undo()
  store.undo()
  wait(200)
  expect(reason()).toBe('the long one')
  store.open()
  expect(reason()).toBe('the long one')
})

test('what was handed over is added to one’s own sheet as one step, if there is one and the visitor is as it came', () => {
  const { write, store, state, items, wait } = openTab()
  const addTo = (own: typeof riverbend) => ({ ...own, rules: [...own.rules, 'handed over'] })
  const visit = () => store.visit(addTo(store.own()), 'handed', addTo)

  visit()
  expect(state()).toMatchObject({ origin: 'handed', canAdd: false })
  store.leave()
  write('mine')
  wait(200)
  visit()
  expect(state().canAdd).toBe(true)
  write('typed into the visitor')
  expect(state().canAdd).toBe(false)
  store.leave()

  visit()
  store.add()
  wait(200)
  expect(state()).toMatchObject({ origin: 'own', canUndo: true, value: { reason: 'mine', rules: ['handed over'] } })
  expect(items.size).toBe(1)
  expect(openTab(items).state().value.rules).toEqual(['handed over'])
  store.undo()
  expect(state().value).toMatchObject({ reason: 'mine', rules: [] })
})

test('a copy of an invitation stays one, on this device alone, and no other sheet becomes one', () => {
  const { store, state, items, write, wait } = openTab()
  store.visit(prepared, 'prefilled')
  expect(state().invited).toBe(true)
  store.keep()
  write('answered')
  wait(200)
  const again = openTab(items)
  expect(again.state()).toMatchObject({ invited: true, value: { reason: 'answered' } })
  again.store.startOver()
  again.write('mine')
  again.wait(200)
  expect(again.state().invited).toBe(false)
  again.store.visit(riverbend, 'link')
  again.store.keep()
  expect(again.state().invited).toBe(false)
})
