import { expect, test } from 'vitest'
import { openShelf } from '#workbook/shelf.ts'
import { createSheetStore } from '#workbook/store.ts'
import { phoneTree } from './phone-tree.ts'
import { testStorage } from './storage.ts'
import { openTab } from './tab.ts'

test('opens a blank sheet of today and writes nothing', () => {
  const { state, items, wait } = openTab()
  wait(10_000)
  expect(state()).toMatchObject({ value: { date: '2026-03-12' }, origin: 'own', status: { kind: 'untouched' } })
  expect(items.size).toBe(0)
})

test('is a sheet of no day before it is opened', () => {
  const shelf = openShelf(() => testStorage())
  const store = createSheetStore(phoneTree, { shelf, now: () => 0, today: () => '2026-03-12', later: () => () => {} })
  expect(store.$state.get().value).toEqual(phoneTree.blank(''))
})

test('saves once typing pauses for 150 milliseconds, and says so', () => {
  const { write, wait, state, items } = openTab()
  for (const reason of ['R', 'Re', 'Ren', 'Rent']) {
    write(reason, 'reason')
    wait(149)
    expect(state().status.kind).toBe('saving')
    expect(items.size).toBe(0)
  }
  wait(1)
  expect(state().status).toEqual({ kind: 'saved', at: 1_000_597 })
  expect(openTab(items).reason()).toBe('Rent')
})

test('saves at once when asked to, as on leaving the page', () => {
  const { write, store, items } = openTab()
  write('Rent strike')
  store.flush()
  expect(openTab(items).reason()).toBe('Rent strike')
})

test('undoes and redoes every change, and saves each time', () => {
  const { write, store, reason, wait, state, items } = openTab()
  const words = Array.from({ length: 120 }, (_, index) => `word ${index}`)
  for (const word of words) write(word)
  for (const word of words.toReversed()) {
    expect(reason()).toBe(word)
    store.undo()
  }
  expect(reason()).toBe('')
  expect(state()).toMatchObject({ canUndo: false, canRedo: true })
  for (const word of words) {
    store.redo()
    expect(reason()).toBe(word)
  }
  expect(state()).toMatchObject({ canUndo: true, canRedo: false })
  wait(150)
  expect(openTab(items).reason()).toBe('word 119')
})

test('typing on in one field is one step; a pause, another field or an undo begins a new one', () => {
  const { write, store, reason, wait } = openTab()
  write('a', 'reason')
  write('ab', 'reason')
  wait(1500)
  write('abc', 'reason')
  write('abcd', 'other')
  store.undo()
  expect(reason()).toBe('abc')
  write('abX', 'reason')
  write('abXY', 'reason')
  store.undo()
  expect(reason()).toBe('abc')
  store.undo()
  expect(reason()).toBe('ab')
  store.undo()
  expect(reason()).toBe('')
})

test('typing right after an undo can itself be undone', () => {
  const { write, store, reason } = openTab()
  write('a', 'reason')
  store.undo()
  write('b', 'reason')
  store.undo()
  expect(reason()).toBe('')
})

test('undo and redo with nothing to do write nothing', () => {
  const { store, state, items, wait } = openTab()
  store.undo()
  store.redo()
  wait(1000)
  expect(state().status.kind).toBe('untouched')
  expect(items.size).toBe(0)
})

test('starting over is a step to undo', () => {
  const { write, store, reason, state } = openTab()
  write('Hearing', 'reason')
  store.startOver()
  expect(state().value).toEqual(phoneTree.blank('2026-03-12'))
  write('Other', 'reason')
  store.undo()
  expect(reason()).toBe('')
  store.undo()
  expect(reason()).toBe('Hearing')
})

test.each(['full', 'blocked'] as const)(
  'keeps every word in memory when storage is %s, and warns until it works',
  (mode) => {
    const { write, store, storage, state, reason, wait, items } = openTab()
    storage.mode = mode
    write('not saved')
    wait(150)
    expect(state().status).toEqual({ kind: 'unsaved', why: mode })
    write('not saved yet')
    expect(state().status.kind).toBe('unsaved')
    expect(reason()).toBe('not saved yet')
    wait(150)
    storage.mode = 'works'
    store.flush()
    expect(state().status.kind).toBe('saved')
    expect(openTab(items).reason()).toBe('not saved yet')
  }
)

test('forgets all that was here when it is erased: neither what waited nor what could not be saved is written', () => {
  const { write, wait, state, store, items, storage } = openTab()
  write('saved')
  wait(200)
  storage.mode = 'full'
  write('not saved')
  wait(200)
  storage.mode = 'works'
  write('waiting')
  items.clear()
  store.forget()
  wait(10_000)
  store.flush()
  store.refresh()
  expect(items.size).toBe(0)
  expect(state()).toMatchObject({ value: { reason: '' }, copies: [], status: { kind: 'untouched' }, canUndo: false })
})
