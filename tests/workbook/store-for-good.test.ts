import { expect, test } from 'vitest'
import { phoneTree, phoneTreeExamples } from './phone-tree.ts'
import { openTab } from './tab.ts'

const { riverbend } = phoneTreeExamples

/** No way back behind the step that makes it urgent. */
const sealing = {
  ...phoneTree,
  seals: (before: typeof riverbend, after: typeof riverbend) => after.urgent && !before.urgent
}

const open = (items?: Map<string, string>) => {
  const tab = openTab(items, sealing)
  return { ...tab, makeUrgent: () => tab.store.change({ ...tab.state().value, urgent: true }) }
}

test('a step for good cannot be undone, and those after it can', () => {
  const { write, store, state, makeUrgent } = open()
  write('before')
  makeUrgent()
  expect(state()).toMatchObject({ canUndo: false, value: { reason: 'before', urgent: true } })
  write('after')
  store.undo()
  store.undo()
  expect(state()).toMatchObject({ canUndo: false, value: { reason: 'before', urgent: true } })
})

test('a step for good in another tab cannot be undone here either', () => {
  const items = new Map<string, string>()
  const here = open(items)
  here.write('first')
  here.wait(200)
  const there = open(items)
  there.write('second')
  there.makeUrgent()
  there.wait(200)
  here.store.refresh()
  here.store.undo()
  expect(here.state()).toMatchObject({ canUndo: false, value: { reason: 'second', urgent: true } })
})

test('a step for good on a visiting sheet leaves one’s own as it can be undone', () => {
  const { write, store, state, makeUrgent } = open()
  write('mine')
  store.visit({ ...riverbend, urgent: false }, 'link')
  makeUrgent()
  expect(state().canUndo).toBe(false)
  store.leave()
  expect(state()).toMatchObject({ canUndo: true, value: { reason: 'mine' } })
})

test('what a visiting sheet brings is added to one’s own as one step, or told why not', () => {
  const { write, store, state, wait } = openTab()
  write('mine')
  wait(200)
  store.visit(riverbend, 'link', () => 'It is in already.')
  expect(store.add()).toBe('It is in already.')
  expect(state()).toMatchObject({ origin: 'link', edited: false })
  store.visit(riverbend, 'link', (own) => ({ ...own, reason: `${own.reason} and theirs` }))
  expect(store.add()).toBeUndefined()
  expect(state()).toMatchObject({ origin: 'own', value: { reason: 'mine and theirs' } })
  store.undo()
  expect(state().value.reason).toBe('mine')
})
